"""One order of rows out of two that come from the same one."""

from collections.abc import Iterator, Sequence
from itertools import pairwise


def merged_order(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """All ids of both sides once: the order of who moved rows, additions after their neighbour.

    If both moved rows, mine counts. Additions of both at one place: mine first.
    """
    if _keeps_order(base, mine):
        return list(_Chain(theirs).with_added(mine, passing=frozenset()))
    return list(_Chain(mine).with_added(theirs, passing=frozenset(mine) - frozenset(base)))


def _keeps_order(base: Sequence[str], side: Sequence[str]) -> bool:
    place = {row_id: index for index, row_id in enumerate(base)}
    places = [place[row_id] for row_id in side if row_id in place]
    return all(a < b for a, b in pairwise(places))


class _Chain:
    """Ids that know who comes next; None stands before the first and after the last."""

    def __init__(self, ids: Sequence[str]) -> None:
        self._next: dict[str | None, str | None] = {}
        last: str | None = None
        for row_id in ids:
            self._next[last] = row_id
            last = row_id
        self._next[last] = None

    def with_added(self, other: Sequence[str], passing: frozenset[str]) -> Iterator[str]:
        """The chain with what only `other` has, each behind the id that it follows there.

        Additions of the chain itself (`passing`) at that place stay in front.
        """
        previous: str | None = None
        for row_id in other:
            if row_id not in self._next:
                after = previous
                while (following := self._next[after]) is not None and following in passing:
                    after = following
                self._next[row_id] = self._next[after]
                self._next[after] = row_id
            previous = row_id
        return self._walk()

    def _walk(self) -> Iterator[str]:
        row_id = self._next[None]
        while row_id is not None:
            yield row_id
            row_id = self._next[row_id]
