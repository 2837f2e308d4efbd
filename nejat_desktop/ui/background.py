"""Work off the main thread: jobs run in lanes, their results come back here."""

import sys
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.services.jobs import Job, Jobs, Lane, Progress

T = TypeVar("T")


class Background(QObject):
    """Runs services in lanes and shows what they return on the main thread."""

    started = Signal(object)
    """A Job began to wait for its lane."""
    progressed = Signal(object, object)
    """A Job and its Progress."""
    ended = Signal(object)
    """A Job is over, well or not."""
    failed = Signal(object, str)
    """A Job and the sentence that says what happened, when nobody else shows it."""
    _arrived = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._outstanding = 0
        self._age = 0
        self._arrived.connect(lambda deliver: deliver(), Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether everything that was started has been delivered."""
        return self._outstanding == 0

    def forget(self) -> None:
        """What is under way is finished, and nobody is told: its window is closed."""
        self._age += 1

    def run(
        self,
        lane: Lane,
        name: str,
        work: Callable[[Job], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[NewsroomError], None] | None = None,
    ) -> Job:
        """Run `work(job)` in a lane; `then` gets its value, `failed` its NewsroomError.

        Any other exception is a bug: it is raised on the main thread, into the crash report.
        """
        self._outstanding += 1
        age = self._age
        job, future = self._jobs.start(lane, name, work, self._report)
        self.started.emit(job)
        future.add_done_callback(
            lambda done: self._arrived.emit(lambda: self._deliver(job, done, age, then, failed))
        )
        return job

    def _report(self, job: Job, progress: Progress) -> None:
        self._arrived.emit(lambda: self.progressed.emit(job, progress))

    def _deliver(
        self,
        job: Job,
        done: "Future[T]",
        age: int,
        then: Callable[[T], None] | None,
        failed: Callable[[NewsroomError], None] | None,
    ) -> None:
        self._outstanding -= 1
        self.ended.emit(job)
        error = done.exception()
        if age != self._age:
            return
        match error:
            case None:
                if then is not None:
                    then(done.result())
            case CancelledError() if failed is None:
                self.failed.emit(job, str(error))
            case NewsroomError():
                if failed is not None:
                    failed(error)
                else:
                    self.failed.emit(job, str(error))
            case _:
                sys.excepthook(type(error), error, error.__traceback__)
