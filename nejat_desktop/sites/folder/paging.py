"""Lists of ten by years, counted from the oldest: a new story changes the newest pages only."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from nejat_desktop.domain.dates import reader_year
from nejat_desktop.domain.edition import Edition
from nejat_desktop.sites.folder.catalogue import Item, Shelf

TEN = 10
Stock = tuple[Item, ...]
"""What stands on a list, newest first."""


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of a list. `newer` and `older` are addresses, empty at the ends.

    The front page holds the newest ten. Every earlier year has a front page of its own, with its
    newest ten. What a front page does not hold stands on numbered pages of the year: page 1 holds
    its ten oldest, and so on, so that their content never moves. The last numbered page may
    repeat some of the front page.
    """

    shelf: Shelf
    year: int
    """In the edition's calendar; on the front page that of the newest item."""
    number: int
    """0 for a front page."""
    address: str
    items: tuple[Item, ...]
    newer: str = ""
    older: str = ""

    @property
    def is_front(self) -> bool:
        """Whether it is the first page of the whole list."""
        return self.address == self.shelf.address


def list_pages(shelf: Shelf, stock: Stock, edition: Edition) -> Iterator[ListPage]:
    """The pages of a list, the front page first, then from the newest to the oldest."""
    pages = tuple(_unlinked(shelf, stock, edition))
    newer = {b.address: a.address for a, b in pairwise(pages)}
    older = {a.address: b.address for a, b in pairwise(pages)}
    for page in pages:
        at = page.address
        yield replace(page, newer=newer.get(at, ""), older=older.get(at, ""))


def years_of(shelf: Shelf, stock: Stock, edition: Edition) -> tuple[tuple[int, str], ...]:
    """Each year of a list and the address at which it begins, newest first; none for a short
    list."""
    if len(stock) <= TEN:
        return ()
    years = dict.fromkeys(reader_year(i.head.date, edition) for i in stock)
    newest = next(iter(years))
    return tuple((y, shelf.address if y == newest else f"{shelf.address}{y}/") for y in years)


def _unlinked(shelf: Shelf, stock: Stock, edition: Edition) -> Iterator[ListPage]:
    newest = reader_year(stock[0].head.date, edition)
    yield ListPage(shelf, newest, 0, shelf.address, stock[:TEN])
    if len(stock) <= TEN:
        return
    for year, group in groupby(stock, lambda i: reader_year(i.head.date, edition)):
        items = tuple(group)
        if year != newest:
            yield ListPage(shelf, year, 0, f"{shelf.address}{year}/", items[:TEN])
        yield from _numbered(shelf, year, items)


def _numbered(shelf: Shelf, year: int, items: Stock) -> Iterator[ListPage]:
    """The pages of a year behind its newest ten, from the newest to the oldest."""
    oldest_first = items[::-1]
    for number in range(-(-max(0, len(items) - TEN) // TEN), 0, -1):
        held = oldest_first[TEN * (number - 1) : TEN * number][::-1]
        yield ListPage(shelf, year, number, f"{shelf.address}{year}/{number}/", held)
