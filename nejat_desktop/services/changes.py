"""One event: what changed, by sets of ids, and who caused it. Published after the commit."""

from collections.abc import Callable
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


Listener = Callable[[Changes], None]


class ChangeBus:
    """Hands each change to everybody who listens, on the thread that made it."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change from now on; gives a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: Changes) -> None:
        """Tell everybody."""
        for listener in tuple(self._listeners):
            listener(changes)
