"""Walking through a long list of a site, page by page, while others add to it and take from it.

A list is read in the order of numbers, since nothing that happens meanwhile moves what was read
already but a deletion: each page overlaps the one before by one, and steps back where that one is
not where it was.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from nejat_desktop.domain.ports.transport import OverlongError, UnreachableError
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client, Listed, Read
from nejat_desktop.sites.wordpress.failures import ODD

T = TypeVar("T")

_LEAST = 2
"""On a page: one is that of the page before."""
_MOST_SAME = 10
"""So often in a row a page may show what the one before it did."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a walk has come to."""

    offset: int = 0
    """Where the next page begins."""
    last: int = 0
    """The highest number that was seen; 0: none, or the list is not one by numbers, and where its
    pages meet can't be told."""


class Walk(Generic[T]):
    """Walks through one list. `number` says what a thing of it is numbered."""

    def __init__(
        self, client: Client, route: str, asked: Asked, read: Read[T], number: Callable[[T], int]
    ) -> None:
        self._client, self._route, self._read, self._number = client, route, read, number
        self._asked: Asked = {**asked, "orderby": "id", "order": "asc"}
        self._at_once = PER_PAGE
        """How many are asked for: fewer, once so many were too much for one answer."""
        self._before: tuple[int, ...] = ()
        """What the page before showed."""
        self._same = 0

    def page(self, stand: Stand) -> tuple[tuple[T, ...], Stand | None]:
        """The next page, which has something where the one before ended; None behind the last."""
        offset = stand.offset
        found = self._listed(offset)
        while offset and stand.last and not any(self._number(p) <= stand.last for p in found.items):
            most = offset if found.total is None else min(offset, found.total)
            offset = max(0, most - self._at_once)
            found = self._listed(offset)
        self._demand_other(found.items)
        known = stand.last if self._is_in_order(found.items) else 0
        fresh = tuple(one for one in found.items if self._number(one) > known)
        return fresh, self._after(offset, found)

    def _demand_other(self, found: Sequence[T]) -> None:
        """A list whose pages stay the same has no end: the site passes over where they begin.

        One may come twice, when what stood before it was deleted meanwhile.
        """
        shown = tuple(map(self._number, found))
        self._same = self._same + 1 if shown and shown == self._before else 0
        if self._same > _MOST_SAME:
            raise UnreachableError(ODD, maybe_done=False)
        self._before = shown

    def _listed(self, offset: int) -> Listed[T]:
        """A page; a smaller one where its texts are more than an answer can hold."""
        while True:
            params: Asked = {**self._asked, "per_page": self._at_once, "offset": offset}
            try:
                return self._client.listed(self._route, params, self._read)
            except OverlongError:
                if self._at_once <= _LEAST:
                    raise
                self._at_once = max(_LEAST, self._at_once // 4)

    def _after(self, offset: int, found: Listed[T]) -> Stand | None:
        shown, asked, total = len(found.items), found.at_once, found.total
        if total is not None and offset + shown > total:
            total = None  # it counts fewer than it shows
        at_end = not shown if total is None else offset + asked >= total
        if at_end:
            return None
        is_short = shown < asked and (total is not None or shown < _LEAST)
        if is_short or not self._is_in_order(found.items):
            return Stand(offset + asked)
        return Stand(offset + shown - 1, self._number(found.items[-1]))

    def _is_in_order(self, found: Sequence[T]) -> bool:
        """Whether the site lists by number, as asked: plugins that sort lists may not let it."""
        return all(self._number(one) < self._number(other) for one, other in pairwise(found))


def walked(walk: Walk[T]) -> Iterator[tuple[T, ...]]:
    """All pages of a list, from the first."""
    stand: Stand | None = Stand()
    while stand is not None:
        found, stand = walk.page(stand)
        yield found
