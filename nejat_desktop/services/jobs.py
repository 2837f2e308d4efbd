"""Long work off the main thread: jobs with a name, progress and cancel, in lanes."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")


class Lane(StrEnum):
    """Where a job runs: one thread each, so that jobs of a lane keep their order."""

    STORE = "store"
    READ = "read"
    SITE = "site"
    ASK = "ask"
    """Asks a site something outside of a sync, or waits for a browser or the keyring."""
    LONG = "long"
    """Work on many stories, and backups: what is typed must not stand behind it."""
    IMPORT = "import"
    """Takes minutes and writes in parts: saving must not stand behind it."""
    EXPORT = "export"
    """Takes minutes and reads only: neither lists nor deeds must stand behind it."""
    LOOKS = "looks"
    """Compares pictures: as long as the library is, and nobody waits for it."""
    PICTURES = "pictures"
    """Decoding takes its time: lists and searches must not stand behind it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. `total` is 0 when nobody knows."""

    done: int
    total: int
    kind: str
    key: str
    lane: str = ""
    """In which of several lanes of the job the next step is done."""


class Job:
    """One piece of work. Implements `sync.execute.Watch`."""

    def __init__(self, name: str, report: Callable[["Job", Progress], None]) -> None:
        self.name = name
        self._report = report
        self._cancel = threading.Event()

    def progress(
        self, done: int, total: int, kind: str = "", key: str = "", lane: str = ""
    ) -> None:
        """Say how far it is; any thread may call this."""
        self._report(self, Progress(done, total, kind, key, lane))

    def cancel(self) -> None:
        """Ask it to stop at the next safe place."""
        self._cancel.set()

    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancel.is_set()


class Jobs:
    """Runs jobs in lanes; the caller gets a future and may follow the progress."""

    def __init__(self) -> None:
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=lane.value) for lane in Lane}
        self._running = 0
        self._count = threading.Lock()

    def start(
        self,
        lane: Lane,
        name: str,
        work: Callable[[Job], T],
        report: Callable[[Job, Progress], None] = lambda job, progress: None,
    ) -> tuple[Job, "Future[T]"]:
        """Run `work(job)` in a lane."""
        job = Job(name, report)
        with self._count:
            self._running += 1
        return job, self._lanes[lane].submit(self._run, work, job)

    def _run(self, work: Callable[[Job], T], job: Job) -> T:
        with self._counted():
            return work(job)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        try:
            yield
        finally:
            with self._count:
                self._running -= 1

    @property
    def running(self) -> int:
        """How many jobs are waiting or at work."""
        with self._count:
            return self._running

    def close(self) -> None:
        """Wait for what is at work and end the lanes."""
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=False)
