"""What is worked out of what was written: once for many stories, before their commit."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

Deed = Callable[[Connection, Sequence[str]], None]
"""Works out anew what stands beside some stories. Twice gives what once gives."""
_KEY = "nejat: at the end"


@contextmanager
def gathered(connection: Connection) -> Iterator[None]:
    """Until it is left without an error, `at_the_end` notes what is to be done; then it is done."""
    if _KEY in connection.info:
        yield
        return
    waiting: dict[Deed, dict[str, None]] = {}
    connection.info[_KEY] = waiting
    try:
        yield
    finally:
        del connection.info[_KEY]
    for deed, stories in waiting.items():
        deed(connection, tuple(stories))


def at_the_end(connection: Connection, deed: Deed, stories: Sequence[str]) -> None:
    """Do it before the end of what is `gathered`, once for all stories; or else now."""
    waiting: dict[Deed, dict[str, None]] | None = connection.info.get(_KEY)
    if waiting is None:
        deed(connection, stories)
    else:
        waiting.setdefault(deed, {}).update(dict.fromkeys(stories))
