"""Patience with a bad line: what only reads is asked again, a few times, after a pause."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from nejat_desktop.domain.ports.site_archive import Leaf
from nejat_desktop.domain.ports.transport import Stop, UnreachableError

T = TypeVar("T")

PAUSES = (0.5, 2.0, 5.0, 15.0)
"""Seconds before each further try; behind the last nobody waits."""
LONGEST = 60.0
"""Seconds that a site may ask for; a longer rest is left to the person."""
Pause = Callable[[float, Stop], None]
"""Waits so many seconds; `CancelledError` within 200 ms after `Stop` says yes."""


class Patience:
    """Asks again where a site can't be reached."""

    def __init__(self, pause: Pause, stop: Stop) -> None:
        self._pause, self._stop = pause, stop

    def __call__(self, ask: Callable[[], T]) -> T:
        """What is asked for, at the first answer that is whole."""
        for seconds in PAUSES:
            try:
                return ask()
            except UnreachableError as error:
                self._wait(seconds, error)
        return ask()

    def pages(self, read: Callable[[str], Iterator[Leaf[T]]], cursor: str) -> Iterator[Leaf[T]]:
        """The pages of a list from a cursor on."""
        tries = iter(PAUSES)
        while True:
            try:
                for page in read(cursor):
                    yield page
                    cursor, tries = page.cursor, iter(PAUSES)
                return
            except UnreachableError as error:
                seconds = next(tries, None)
                if seconds is None:
                    raise
                self._wait(seconds, error)

    def _wait(self, seconds: float, error: UnreachableError) -> None:
        asked = error.retry_after or 0.0
        if asked > LONGEST:
            raise error
        self._pause(max(seconds, asked), self._stop)
