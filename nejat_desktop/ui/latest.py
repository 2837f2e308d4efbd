"""Questions that are asked again before they are answered: only the newest answer is heard."""

from collections.abc import Callable
from typing import Generic, TypeVar

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.background import Background

T = TypeVar("T")


class Latest(Generic[T]):
    """Asks in a lane; what was asked before is cancelled, and its answer passed over."""

    def __init__(self, background: Background, lane: Lane = Lane.READ) -> None:
        self._background, self._lane = background, lane
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def ask(
        self,
        name: str,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Callable[[NewsroomError], object] = lambda error: None,
    ) -> None:
        """Ask; `then` hears the answer, unless something newer is asked before."""
        self.forget()

        def answer(value: tuple[T] | None) -> None:
            if job is self._job:
                self._job = None
                if value is not None:
                    then(value[0])

        def refuse(error: NewsroomError) -> None:
            if job is self._job:
                self._job = None
                failed(error)

        job = self._background.run(
            self._lane,
            name,
            lambda job: None if job.cancelled() else (work(),),
            answer,
            refuse,
        )
        self._job = job
