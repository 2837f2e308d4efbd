"""Backups without being asked, and what was deleted before goes: beside whoever works."""

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from nejat_desktop.domain.backups import DAILY, HOURLY, Reason
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.background import Background

LOOK_MS = 30 * 60 * 1000
"""How often it is looked whether a day has passed."""


class SelfBackup(QObject):
    """At the start of a window, and daily while it is open."""

    def __init__(self, services: Services, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)

    def begin(self) -> None:
        """The window is there: back up if the last is older than an hour; then empty the bin."""
        self._looking.start()
        self._run(Reason.START, HOURLY)
        self._background.run(
            Lane.LONG, self.tr("Emptying the bin"), lambda _job: self._services.binning.purge()
        )

    def look(self) -> None:
        """Back up if a day has passed."""
        self._run(Reason.DAILY, DAILY)

    def _run(self, reason: Reason, after: timedelta) -> None:
        def work(_job: Job) -> object:
            return self._services.backups.make_if_due(reason, after)

        self._background.run(Lane.LONG, self.tr("Backup"), work)
