"""Row ids in order, and a few pages of rows read when they are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic, TypeVar

R = TypeVar("R")
Pages = Mapping[int, dict[int, R]]
"""Rows by their ids, by the number of their page."""
NO_PAGES: Pages[Any] = MappingProxyType({})

PAGE = 32
PAGES = 125
FEW = 8
"""So many ids are looked up one by one."""


@dataclass(frozen=True, slots=True)
class Near:
    """Where somebody looks in a list: from the rows with these ids on, so many; without ids, or
    where all of them left, from its beginning."""

    ids: tuple[int, ...] = ()
    height: int = PAGE


def read_ahead(
    ids: "array[int]",
    near: Near,
    load: Callable[[Sequence[int]], dict[int, R]],
    page: int = PAGE,
) -> Pages[R]:
    """The pages that are shown first; to be called where reading stalls nobody."""
    places = [number for number in (_place(ids, one) for one in near.ids) if number is not None]
    wanted = {
        number
        for start in places or [0]
        for number in range(start // page, (start + near.height) // page + 1)
    }
    parts = {number: ids[number * page : (number + 1) * page].tolist() for number in sorted(wanted)}
    return {number: load(part) for number, part in parts.items() if part}


def _place(ids: "array[int]", id: int) -> int | None:
    try:
        return ids.index(id)
    except ValueError:
        return None


class PagedRows(Generic[R]):
    """Never holds more than a few pages of rows, whatever the length of the list."""

    def __init__(self, page: int = PAGE) -> None:
        """`page`: how many rows are read at once."""
        self._page = page
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, R]] = OrderedDict()
        self._load: Callable[[Sequence[int]], dict[int, R]] = lambda ids: {}

    @property
    def ids(self) -> "array[int]":
        """All row ids, in the list's order. Not to be changed."""
        return self._ids

    @property
    def held(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    def differs(self, ids: "array[int]") -> bool:
        """Whether these are other rows, or in another order."""
        return ids != self._ids

    def show(
        self,
        ids: "array[int]",
        load: Callable[[Sequence[int]], dict[int, R]],
        pages: Pages[R] = NO_PAGES,
    ) -> None:
        """Another list; its rows are read through `load`, a page at a time, but for `pages`."""
        self._pages = OrderedDict(pages)
        self._ids, self._load = ids, load

    def row(self, number: int) -> R | None:
        """One row of the list; None beyond its end, or when it went away meanwhile."""
        if not 0 <= number < len(self._ids):
            return None
        page = number // self._page
        if page not in self._pages:
            part = self._ids[page * self._page : (page + 1) * self._page]
            self._pages[page] = self._load(part.tolist())
            while len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self._ids[number])

    def numbers(self, ids: Iterable[int]) -> list[int]:
        """Where these ids stand now, in the list's order; those that left are not in it."""
        wanted = set(ids)
        if len(wanted) > FEW:
            return [number for number, id in enumerate(self._ids) if id in wanted]
        found = []
        for id in wanted:
            with suppress(ValueError):
                found.append(self._ids.index(id))
        return sorted(found)
