"""The editions' board: which stories stand where, a page at a time, and the table as a file."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from nejat_desktop.domain.board import BoardCounts, BoardFilter, BoardGroup, BoardRow
from nejat_desktop.domain.dates import local_date, midnight, months_back
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.interchange.table_file import write_table
from nejat_desktop.services.context import Context
from nejat_desktop.store import board, board_rows
from nejat_desktop.store.database import Connection
from nejat_desktop.store.instants import to_text
from nejat_desktop.sync.execute import Watch

PAGE = 200


@dataclass(frozen=True, slots=True)
class Standing:
    """The answer to a question: the stories in order, and the groups that they fall into."""

    ids: "array[int]"
    groups: tuple[BoardGroup, ...]


class Board:
    """Stories × editions."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def standing(self, wanted: BoardFilter, prefer: str) -> Standing:
        """The stories that the filter lets through, newest first, by weeks and months.

        Weeks and months are those of the edition `prefer`.
        """
        newsroom = self._context.newsroom()
        edition, count = newsroom.edition(prefer), len(newsroom.editions)
        now = self._context.clock()
        ids, dates = self._context.read(lambda c: board.board_ids(c, wanted, count))
        return Standing(ids, grouped(dates, now, edition))

    def counts(self, wanted: BoardFilter, starts: Sequence[datetime]) -> BoardCounts:
        """How the stories stand in each edition and group, whatever of them is shown."""
        editions = self._editions()

        def work(connection: Connection) -> BoardCounts:
            heads = board.edition_counts(connection, wanted, editions)
            groups = board.group_counts(connection, wanted, len(editions), starts)
            return BoardCounts(heads, groups)

        return self._context.read(work)

    def rows(self, ids: Sequence[int]) -> dict[int, BoardRow]:
        """One page of rows, by id. At most a few hundred at a time."""
        editions = self._editions()
        return self._context.read(lambda c: board_rows.board_rows(c, ids, editions))

    def export(
        self,
        path: Path,
        wanted: BoardFilter,
        head: Sequence[str],
        say: Callable[[BoardRow], Sequence[str]],
        watch: Watch,
    ) -> int:
        """Write the board as a table (CSV), a line for each story; gives how many they were.

        `BadInputError` when the file can't be written, `CancelledError` when it was stopped:
        there is no file then.
        """
        count = len(self._editions())
        ids, _ = self._context.read(lambda c: board.board_ids(c, wanted, count))
        return write_table(path, self._lines(ids, head, say, watch)) - 1

    def _lines(
        self,
        ids: "array[int]",
        head: Sequence[str],
        say: Callable[[BoardRow], Sequence[str]],
        watch: Watch,
    ) -> Iterator[Sequence[str]]:
        yield head
        for start in range(0, len(ids), PAGE):
            if watch.cancelled():
                raise CancelledError("The export was stopped. No file was written.")
            watch.progress(start, len(ids), "export", "")
            part = ids[start : start + PAGE].tolist()
            rows = self.rows(part)
            yield from (say(rows[row_id]) for row_id in part if row_id in rows)

    def _editions(self) -> list[str]:
        return [edition.code for edition in self._context.newsroom().editions]


def grouped(dates: Sequence[str], now: datetime, edition: Edition) -> tuple[BoardGroup, ...]:
    """The groups that dates (as the store has them, newest first) fall into; no empty ones."""
    if not dates:
        return ()
    found, before = [], 0
    starts = group_starts(now, datetime.fromisoformat(dates[-1]), edition)
    for age, start in enumerate(starts):
        after = _since(dates, to_text(start))
        if after > before:
            found.append(BoardGroup(start, after - before, age))
        before = after
    return tuple(found)


def group_starts(now: datetime, first: datetime, edition: Edition) -> tuple[datetime, ...]:
    """Where this week, last week and the months before them begin (UTC), newest first.

    A week is seven days here: it begins on another day in each country. What is dated ahead
    belongs to this week. A month that last week reaches into ends where last week begins.
    """
    today = local_date(now, edition)
    week = midnight(today - timedelta(days=6), edition)
    before = midnight(today - timedelta(days=13), edition)
    months = months_back(before, min(first, before), edition)[1:]
    return (week, before, *(start for start in months if start < before))


def _since(dates: Sequence[str], start: str) -> int:
    """How many of these dates, newest first, are not before an instant."""
    low, high = 0, len(dates)
    while low < high:
        middle = (low + high) // 2
        if dates[middle] >= start:
            low = middle + 1
        else:
            high = middle
    return low
