"""The desk: counts, the list by ids, and one page of rows at a time."""

from array import array
from collections.abc import Sequence

from nejat_desktop.domain.desk import Counts, DeskRow, Filter, Headline
from nejat_desktop.services.context import Context
from nejat_desktop.store import desk, desk_rows, headlines


class Desk:
    """What stands where in the newsroom."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def ids(self, wanted: Filter, prefer: str) -> "array[int]":
        """The row ids of the stories that the filter lets through, in order.

        `prefer` is the edition whose headlines are shown where a story has them.
        """
        return self._context.read(lambda c: desk.story_ids(c, wanted, prefer))

    def rows(self, ids: Sequence[int], wanted: Filter, prefer: str) -> dict[int, DeskRow]:
        """One page of rows, by id. At most a few hundred at a time."""
        editions = [edition.code for edition in self._context.newsroom().editions]
        return self._context.read(lambda c: desk_rows.desk_rows(c, ids, editions, wanted, prefer))

    def headlines(self, words: str, limit: int) -> tuple[Headline, ...]:
        """Articles outside the bin whose headlines have these words, those made last first."""
        return self._context.read(lambda c: headlines.headlines_with(c, words, limit))

    def count(self, wanted: Filter) -> int:
        """How many stories the filter lets through."""
        return self._context.read(lambda c: desk.count(c, wanted))

    def waiting(self) -> int:
        """How many articles wait for the next sync."""
        return self._context.read(desk.waiting)

    def counts(self) -> Counts:
        """How many stories stand in each queue, edition, section and kind."""
        person = self._context.person.uid
        return self._context.read(lambda c: desk.counts(c, person))
