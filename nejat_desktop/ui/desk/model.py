"""The list's model: row ids in order, and a few pages of rows read when they are looked at."""

from array import array
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nejat_desktop.domain.desk import DeskRow
from nejat_desktop.ui.paged_rows import NO_PAGES, PagedRows, Pages

Index = QModelIndex | QPersistentModelIndex
Load = Callable[[Sequence[int]], dict[int, DeskRow]]
Say = Callable[[DeskRow, int], str]

HEADLINE, EDITIONS, DATE, SYNC = range(4)
"""The columns."""


class DeskModel(QAbstractTableModel):
    """The desk's rows for the view. `say` words a cell for screen readers."""

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.rows: PagedRows[DeskRow] = PagedRows()

    @property
    def ids(self) -> "array[int]":
        """All row ids, in the list's order. Not to be changed."""
        return self.rows.ids

    def show(self, ids: "array[int]", load: Load, pages: Pages[DeskRow] = NO_PAGES) -> bool:
        """Show another list; whether it differs from the present one in its rows.

        `pages` were read with it.
        """
        if not self.rows.differs(ids):
            self.rows.show(ids, load, pages)
            if len(ids):
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, SYNC))
            return False
        self.beginResetModel()
        self.rows.show(ids, load, pages)
        self.endResetModel()
        return True

    def row(self, number: int) -> DeskRow | None:
        """One row of the list; None beyond its end, or when the story went away meanwhile."""
        return self.rows.row(number)

    def numbers(self, ids: Iterable[int]) -> list[int]:
        """Where these ids stand now, in the list's order; those that left are not in it."""
        return self.rows.numbers(ids)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many stories the list has."""
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Headline, editions, date, sync mark."""
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; what is painted comes from `row`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        return None if row is None else self._say(row, index.column())
