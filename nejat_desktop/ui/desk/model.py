"""The list's model: row ids in order, and a few pages of rows read when they are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nejat_desktop.domain.desk import DeskRow

PAGE = 100
PAGES = 40
FEW = 8
"""So many ids are looked up one by one."""

Index = QModelIndex | QPersistentModelIndex
Load = Callable[[Sequence[int]], dict[int, DeskRow]]
Say = Callable[[DeskRow, int], str]

HEADLINE, EDITIONS, DATE, SYNC = range(4)
"""The columns."""


class DeskModel(QAbstractTableModel):
    """Never holds more than 4,000 rows, whatever the length of the list.

    `say` words a cell for screen readers.
    """

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, DeskRow]] = OrderedDict()
        self._load: Load = lambda ids: {}

    @property
    def ids(self) -> "array[int]":
        """All row ids, in the list's order. Not to be changed."""
        return self._ids

    def show(self, ids: "array[int]", load: Load) -> bool:
        """Show another list; whether it differs from the present one in its rows."""
        self._pages.clear()
        self._load = load
        if ids == self._ids:
            if len(ids):
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, SYNC))
            return False
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()
        return True

    def row(self, number: int) -> DeskRow | None:
        """One row of the list; None beyond its end, or when the story went away meanwhile."""
        if not 0 <= number < len(self._ids):
            return None
        page = number // PAGE
        if page not in self._pages:
            part = self._ids[page * PAGE : (page + 1) * PAGE]
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

    def rowCount(self, parent: Index | None = None) -> int:
        """How many stories the list has."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Headline, editions, date, sync mark."""
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; what is painted comes from `row`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        return None if row is None else self._say(row, index.column())
