"""Row ids in order, and a few pages of rows read when they are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Generic, TypeVar

R = TypeVar("R")

PAGE = 32
PAGES = 125
FEW = 8
"""So many ids are looked up one by one."""


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

    def show(self, ids: "array[int]", load: Callable[[Sequence[int]], dict[int, R]]) -> None:
        """Another list; its rows are read through `load`, a page at a time."""
        self._pages.clear()
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
