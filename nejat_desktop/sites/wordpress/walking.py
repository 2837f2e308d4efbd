"""Walking through a long list of a site, page by page, while others add to it and take from it.

A list is read in the order of numbers, since nothing that happens meanwhile moves what was read
already but a deletion: each page overlaps the one before by one, and steps back where that one is
not where it was.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from nejat_desktop.domain.ports.transport import OverlongError
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client, Listed, Read

T = TypeVar("T")

_LEAST = 2
"""On a page: one is that of the page before."""


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

    def page(self, stand: Stand) -> tuple[tuple[T, ...], Stand | None]:
        """The next page, which has something where the one before ended; None behind the last."""
        offset = stand.offset
        found = self._listed(offset)
        while offset and stand.last and not any(self._number(p) <= stand.last for p in found.items):
            most = offset if found.total is None else min(offset, found.total)
            offset = max(0, most - self._at_once)
            found = self._listed(offset)
        known = stand.last if self._is_in_order(found.items) else 0
        fresh = tuple(one for one in found.items if self._number(one) > known)
        return fresh, self._after(offset, found)

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
        shown, asked = len(found.items), self._at_once
        at_end = not shown if found.total is None else offset + asked >= found.total
        if at_end:
            return None
        if shown < asked or not self._is_in_order(found.items):
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
