"""One event: what changed, by sets of ids, and who caused it. Published after the commit."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Changes:
    """What a service changed. `initiator` is the screen that asked for it."""

    stories: frozenset[Uid] = frozenset()
    articles: frozenset[Uid] = frozenset()
    photos: frozenset[Uid] = frozenset()
    files: frozenset[Uid] = frozenset()
    series: bool = False
    """Titles or parts of some series."""
    settings: bool = False
    sync: bool = False
    filters: bool = False
    """The filters that people keep."""
    flowing: bool = False
    """A part of much that comes in for minutes: whoever shows it may take its time."""
    initiator: str = ""

    def __or__(self, other: "Changes") -> "Changes":
        """Both, told as one; `initiator` is the first one's."""
        return Changes(
            self.stories | other.stories,
            self.articles | other.articles,
            self.photos | other.photos,
            self.files | other.files,
            self.series or other.series,
            self.settings or other.settings,
            self.sync or other.sync,
            self.filters or other.filters,
            self.flowing or other.flowing,
            self.initiator or other.initiator,
        )


Listener = Callable[[Changes], None]


class ChangeBus:
    """Hands each change to everybody who listens, on the thread that made it."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._gathering = threading.local()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change from now on; gives a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: Changes) -> None:
        """Tell everybody; while this thread gathers, when it is told to."""
        gathered: list[Changes] | None = getattr(self._gathering, "changes", None)
        if gathered is not None:
            gathered.append(changes)
            return
        for listener in tuple(self._listeners):
            listener(changes)

    @contextmanager
    def gathered(self, into: list[Changes]) -> Iterator[None]:
        """Put what this thread publishes into a list, for whoever tells it after a commit."""
        self._gathering.changes = into
        try:
            yield
        finally:
            self._gathering.changes = None
