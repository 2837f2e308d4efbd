"""A lane for each site: what is slow or silent at one holds up no other."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

from nejat_desktop.sync.execute import Watch

Works = Mapping[str, Callable[[], None]]
"""What is to be done, by the name of its lane."""


class Lanes(Protocol):
    """Does several works, each in the lane of its name."""

    def run(self, works: Works) -> None:
        """All of them to their ends, whatever becomes of the others.

        Then the first error, in the order of the works, is raised.
        """
        ...

    def close(self) -> None:
        """Wait for what is under way, and end the lanes."""
        ...


class SideBySide:
    """Implements `Lanes` with a thread for each: works of one lane keep their order.

    A thread stays until `close`: readers of the database have a connection each.
    """

    def __init__(self) -> None:
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._making = Lock()

    def run(self, works: Works) -> None:
        """All at the same time."""
        under_way = [self._lane(name).submit(work) for name, work in works.items()]
        wait(under_way)
        for one in under_way:
            one.result()

    def close(self) -> None:
        """Wait for what is under way, and end the threads."""
        for lane in self._lanes.values():
            lane.shutdown(wait=True)

    def _lane(self, name: str) -> ThreadPoolExecutor:
        with self._making:
            if name not in self._lanes:
                self._lanes[name] = ThreadPoolExecutor(1, thread_name_prefix=f"site {name}")
            return self._lanes[name]


class InTurn:
    """Implements `Lanes` one after the other, in their order: the same requests in the same order
    each time. For tests that kill, count or change something at a certain request."""

    def run(self, works: Works) -> None:
        """Each on the thread of the caller."""
        errors: list[Exception] = []
        for work in works.values():
            try:
                work()
            except Exception as error:  # noqa: BLE001 - it is raised again after the others
                errors.append(error)
        if errors:
            raise errors[0]

    def close(self) -> None:
        """Nothing is open."""


@dataclass(slots=True)
class _Stand:
    """How far one lane is."""

    before: int = 0
    """Steps of what it did before: a lane may have several things to do, one after the other."""
    done: int = -1
    total: int = 0


class Together:
    """One progress and one stop over several lanes, for a `Watch` that looks on at all of them."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._stands: dict[str, _Stand] = {}
        self._is_stopped = False
        self._telling = Lock()

    def stop(self) -> None:
        """Nobody waits any more: every lane ends at its next safe place."""
        self._is_stopped = True

    def cancelled(self) -> bool:
        """Whether the lanes are to end."""
        return self._is_stopped or self._watch.cancelled()

    def tell(self, lane: str, done: int, total: int, kind: str, key: str) -> None:
        """How far a lane is; the sum over all of them is handed on."""
        with self._telling:
            stand = self._stands.setdefault(lane, _Stand())
            if done <= stand.done:
                stand.before += stand.total
            stand.done, stand.total = done, total
            stands = self._stands.values()
            sum_done = sum(one.before + max(one.done, 0) for one in stands)
            sum_total = sum(one.before + one.total for one in stands)
            self._watch.progress(sum_done, sum_total, kind, key, lane)

    def end(self, lane: str) -> None:
        """Everything that a lane had to do is done."""
        with self._telling:
            stand = self._stands.get(lane, _Stand())
            self._stands[lane] = _Stand(before=stand.before + stand.total)


@dataclass(frozen=True, slots=True)
class Part:
    """Implements `Watch` for one lane of several."""

    together: Together
    lane: str

    def progress(self, done: int, total: int, kind: str, key: str, lane: str = "") -> None:
        """So far is this lane."""
        self.together.tell(self.lane, done, total, kind, key)

    def cancelled(self) -> bool:
        """Whether the lanes are to end."""
        return self.together.cancelled()
