"""The grid's model: row ids in order, and a few pages of cells read when they are looked at."""

from array import array
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nejat_desktop.domain.photo_grid import PhotoCell
from nejat_desktop.ui.paged_rows import PagedRows

Index = QModelIndex | QPersistentModelIndex
Load = Callable[[Sequence[int]], dict[int, PhotoCell]]


class PhotoModel(QAbstractListModel):
    """The library's photos for the grid. `say` words a cell for screen readers."""

    def __init__(self, say: Callable[[PhotoCell], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.rows: PagedRows[PhotoCell] = PagedRows()

    @property
    def ids(self) -> "array[int]":
        """All row ids, in the grid's order. Not to be changed."""
        return self.rows.ids

    def show(self, ids: "array[int]", load: Load) -> bool:
        """Show other photos; whether they are others, or in another order."""
        if not self.rows.differs(ids):
            self.rows.show(ids, load)
            if len(ids):
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, 0))
            return False
        self.beginResetModel()
        self.rows.show(ids, load)
        self.endResetModel()
        return True

    def cell(self, number: int) -> PhotoCell | None:
        """One cell; None beyond the end, or when the photo went away meanwhile."""
        return self.rows.row(number)

    def numbers(self, ids: Iterable[int]) -> list[int]:
        """Where these ids stand now, in order."""
        return self.rows.numbers(ids)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many photos there are."""
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Photos can be chosen and carried away."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; what is painted comes from `cell`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cell = self.cell(index.row())
        return None if cell is None else self._say(cell)
