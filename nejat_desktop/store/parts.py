"""Long answers of the database, read in parts: who stops does not wait for the whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Row, Select
from sqlalchemy.exc import OperationalError

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.ports.releases import GoOn

TOGETHER = 500
_STEPS = 50_000
"""So many steps of SQLite's machine, a millisecond or two, pass before `go_on` is asked again."""


def rows_of(connection: Connection, query: Select[Any], go_on: GoOn) -> Iterator[Row[Any]]:
    """The rows of a query; `go_on` is asked before every few hundred of them, and while the
    database is looking for them."""
    go_on()
    with _asking(connection, go_on):
        found = connection.execute(query.execution_options(yield_per=TOGETHER)).partitions()
        rows = next(found, ())
    while rows:
        yield from rows
        go_on()
        with _asking(connection, go_on):
            rows = next(found, ())


@contextmanager
def _asking(connection: Connection, go_on: GoOn) -> Iterator[None]:
    """Breaks off what the database does as soon as `go_on` raises, and raises that."""
    raw, ended = connection.connection.dbapi_connection, list[NewsroomError]()

    def is_over() -> int:
        try:
            go_on()
        except NewsroomError as error:
            ended.append(error)
        return len(ended)

    raw.set_progress_handler(is_over, _STEPS)  # type: ignore[union-attr]
    try:
        yield
    except OperationalError:
        if ended:
            raise ended[0] from None
        raise
    finally:
        raw.set_progress_handler(None, 0)  # type: ignore[union-attr]
