"""A proxy that lets something happen between two requests."""

from collections.abc import Callable
from random import Random
from typing import Any

from nejat_desktop.domain.ports.transport import Reply
from tests.wordpress.fault_proxy import FaultProxy


class Window(FaultProxy):
    """Lets something happen after the answer to a certain request, before anybody reads it."""

    def __init__(self, host: str) -> None:
        super().__init__(host, Random(1))
        self.at, self.act = -1, lambda: None
        self.happened = False

    def then(self, at: int, act: Callable[[], None]) -> None:
        """After so many more requests."""
        self.at, self.act, self.happened = len(self.requests) + at, act, False

    def answer(self, *asked: Any) -> tuple[Reply, int] | None:
        """The answer, when that has happened which is to happen behind it."""
        found = super().answer(*asked)
        if len(self.requests) == self.at:
            self.happened = True
            self.act()
        return found
