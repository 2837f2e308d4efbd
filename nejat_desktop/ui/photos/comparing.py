"""Comparing photos that nobody compared yet: beside everything else, as long as it takes."""

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.services.jobs import Job, Lane, Progress
from nejat_desktop.services.likeness import Likeness
from nejat_desktop.ui.background import Background


class Comparing(QObject):
    """Begins when somebody asks for duplicates; photos that come in later are compared at once."""

    working = Signal(object)
    """The Progress; None when it is over."""
    over = Signal()
    """All of them are compared now, and some were not before."""
    failed = Signal(str)

    def __init__(self, likeness: Likeness, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._likeness, self._background = likeness, background
        self._job: Job | None = None
        background.progressed.connect(self._progress)

    @property
    def busy(self) -> bool:
        """Whether it is under way."""
        return self._job is not None

    def begin(self) -> None:
        """Compare what is not compared, unless that is under way."""
        if self._job is None:
            self._job = self._background.run(
                Lane.LOOKS,
                self.tr("Comparing photos"),
                self._likeness.compare,
                self._done,
                self._failed,
            )

    def stop(self) -> None:
        """Break off; it goes on there the next time."""
        if self._job is not None:
            self._job.cancel()

    def _done(self, count: int) -> None:
        self._end()
        if count:
            self.over.emit()

    def _failed(self, error: NewsroomError) -> None:
        self._end()
        if not isinstance(error, CancelledError):
            self.failed.emit(str(error))

    def _end(self) -> None:
        self._job = None
        self.working.emit(None)

    def _progress(self, job: Job, progress: Progress) -> None:
        if job is self._job:
            self.working.emit(progress)
