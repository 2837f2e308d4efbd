"""Lists of ten, counted from the oldest, so that a new story changes the newest pages only."""

from collections.abc import Iterator
from dataclasses import dataclass

from nejat_desktop.sites.folder.catalogue import Item, Shelf

TEN = 10


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of a list. `newer` and `older` are addresses, empty at the ends.

    The front page holds the newest ten and is numbered 0. Page 1 holds the ten oldest, and so
    on: their content never moves. The last numbered page may repeat some of the front page.
    """

    shelf: Shelf
    number: int
    address: str
    items: tuple[Item, ...]
    newer: str = ""
    older: str = ""


def list_pages(shelf: Shelf, stock: tuple[Item, ...]) -> Iterator[ListPage]:
    """The pages of a list, the front page first, then from the newest to the oldest."""
    numbered = -(-max(0, len(stock) - TEN) // TEN)

    def address(number: int) -> str:
        return f"{shelf.address}{number}/"

    older = address(numbered) if numbered else ""
    yield ListPage(shelf, 0, shelf.address, stock[:TEN], older=older)
    oldest_first = stock[::-1]
    for number in range(numbered, 0, -1):
        items = oldest_first[TEN * (number - 1) : TEN * number][::-1]
        newer = address(number + 1) if number < numbered else shelf.address
        older = address(number - 1) if number > 1 else ""
        yield ListPage(shelf, number, address(number), items, newer, older)
