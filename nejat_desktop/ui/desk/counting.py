"""Counts, off the main thread, for how many of the selected stories each action is possible."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from nejat_desktop.services.bulk import Bulk, Chosen, Fitting
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.desk.asking import Asking
from nejat_desktop.ui.desk.bulk import BulkBar

TOGETHER = 4000
"""Rows that are counted in one job; a few hundredths of a second."""
PAUSE_MS = 60
"""A selection that is being drawn larger is counted when it pauses."""


class Counting(QObject):
    """Keeps the bulk bar at what is selected; only the newest selection is counted to its end."""

    def __init__(self, bulk: Bulk, background: Background, asking: Asking, bar: BulkBar) -> None:
        super().__init__(bar)
        self._bulk, self._background, self._asking, self._bar = bulk, background, asking, bar
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._count)

    @property
    def busy(self) -> bool:
        """Whether the bar is behind the selection."""
        return self._pause.isActive() or self._job is not None

    def soon(self) -> None:
        """The selection, or what is selected, changed."""
        if self._job is not None:
            self._job.cancel()
        self._pause.start()

    def _count(self) -> None:
        chosen = self._asking.chosen()
        if chosen is None or len(chosen.ids) < 2:
            self._job = None
            return
        self._count_part(chosen, 0, Fitting())

    def _count_part(self, chosen: Chosen, start: int, known: Fitting) -> None:
        """So many at a time: searches and lists get in between."""
        part = replace(chosen, ids=chosen.ids[start : start + TOGETHER])
        self._job = job = self._background.run(
            Lane.READ,
            self.tr("Counting stories"),
            lambda job: self._bulk.fitting(part, job.cancelled),
            lambda found: self._arrived(job, found, chosen, start, known),
            lambda _error: self._lost(job),
        )

    def _arrived(
        self, job: Job, found: Fitting | None, chosen: Chosen, start: int, known: Fitting
    ) -> None:
        end = start + TOGETHER
        if job is not self._job or found is None:
            self._lost(job)
        elif end < len(chosen.ids):
            self._count_part(chosen, end, known + found)
        else:
            self._job = None
            self._bar.show_fitting(known + found)

    def _lost(self, job: Job) -> None:
        if job is self._job:
            self._job = None
