"""Long answers of the database: whoever stops is answered in their midst, and nothing else is."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import column, func, literal, select

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.domain.ports.releases import whatever_comes
from nejat_desktop.store.database import Connection
from nejat_desktop.store.parts import rows_of
from tests.rooms import StillClock, empty_room

FOR_EVER = 10**12


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    with empty_room(tmp_path / "room", StillClock()) as made:
        yield made


def counted(connection: Connection, most: int, go_on: Callable[[], None]) -> int:
    """The sum of 1 to `most`, one number after the other, in one answer of the database."""
    numbers = select(literal(1).label("n")).cte("numbers", recursive=True)
    more = select(numbers.c.n + 1).where(numbers.c.n < most)
    query = select(func.sum(numbers.union_all(more).c.n).label("sum"))
    (row,) = rows_of(connection, query, go_on)
    return int(row.sum)


def stopping(after: int) -> Callable[[], None]:
    """Goes on so often, and then no more."""
    asked = count()

    def go_on() -> None:
        if next(asked) >= after:
            raise CancelledError("Stopped.")

    return go_on


def test_all_rows_come_in_their_order(room: Opened) -> None:
    def work(connection: Connection) -> list[int]:
        numbers = select(literal(1).label("n")).cte("numbers", recursive=True)
        more = select(numbers.c.n + 1).where(numbers.c.n < 1234)
        query = select(numbers.union_all(more).c.n)
        return [row.n for row in rows_of(connection, query, whatever_comes)]

    assert room.services.context.read(work) == [*range(1, 1235)]


@pytest.mark.parametrize("after", [0, 1, 7])
def test_a_stop_ends_a_query_that_would_take_for_ever(room: Opened, after: int) -> None:
    with pytest.raises(CancelledError):
        room.services.context.read(lambda c: counted(c, FOR_EVER, stopping(after)))
    assert room.services.context.read(lambda c: counted(c, 1000, whatever_comes)) == 500_500


def test_another_query_of_the_same_connection_is_never_broken_off(room: Opened) -> None:
    def work(connection: Connection) -> int:
        with pytest.raises(CancelledError):
            counted(connection, FOR_EVER, stopping(3))
        return counted(connection, 200_000, whatever_comes)

    assert room.services.context.read(work) == 200_000 * 200_001 // 2


def test_an_error_of_the_database_stays_its_own(room: Opened) -> None:
    query = select(column("nowhere"))
    with pytest.raises(NewsroomError, match="no such column: nowhere"):
        room.services.context.read(lambda c: list(rows_of(c, query, whatever_comes)))
