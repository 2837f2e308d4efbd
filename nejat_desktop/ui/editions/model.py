"""The board's model: groups with their stories, of which a few pages are read when looked at."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nejat_desktop.domain.board import BoardCell, BoardGroup, BoardRow
from nejat_desktop.ui.paged_rows import PagedRows

Index = QModelIndex | QPersistentModelIndex
Load = Callable[[Sequence[int]], dict[int, BoardRow]]
Say = Callable[[BoardRow, BoardCell | None], str]
PAGE = 32
"""A row of the board is long: so many are read at once."""
STORY = 0
"""The first column; the editions follow in their order."""


class BoardModel(QAbstractTableModel):
    """Before the stories of each group stands a row for the group itself."""

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._editions: tuple[str, ...] = ()
        self._groups: tuple[BoardGroup, ...] = ()
        self._heads: list[int] = []
        """The rows of the groups, ascending."""
        self.rows: PagedRows[BoardRow] = PagedRows(PAGE)

    @property
    def ids(self) -> "array[int]":
        """All row ids of stories, in the board's order. Not to be changed."""
        return self.rows.ids

    @property
    def groups(self) -> tuple[BoardGroup, ...]:
        """The groups in their order."""
        return self._groups

    @property
    def heads(self) -> Sequence[int]:
        """The rows in which groups stand."""
        return self._heads

    @property
    def editions(self) -> tuple[str, ...]:
        """The codes of the columns after the first."""
        return self._editions

    def show(
        self,
        ids: "array[int]",
        groups: tuple[BoardGroup, ...],
        editions: tuple[str, ...],
        load: Load,
    ) -> bool:
        """Show another board; whether it differs from the present one in its rows."""
        same = not self.rows.differs(ids) and groups == self._groups
        if same and editions == self._editions:
            self.rows.show(ids, load)
            if len(ids):
                last = self.index(self.rowCount() - 1, len(editions))
                self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self.rows.show(ids, load)
        self._groups, self._editions = groups, editions
        self._heads, at = [], 0
        for group in groups:
            self._heads.append(at)
            at += group.shown + 1
        self.endResetModel()
        return True

    def group_at(self, number: int) -> int | None:
        """Which group stands in a row; None if a story does."""
        place = bisect_right(self._heads, number) - 1
        return place if place >= 0 and self._heads[place] == number else None

    def row(self, number: int) -> BoardRow | None:
        """The story in a row; None for a group, or when the story went away meanwhile."""
        place = bisect_right(self._heads, number)
        if self.group_at(number) is not None or number < 0:
            return None
        return self.rows.row(number - place)

    def cell(self, index: Index) -> BoardCell | None:
        """The cell of an edition; None for the story's own column."""
        row = self.row(index.row())
        if row is None or not STORY < index.column() <= len(self._editions):
            return None
        return row.cell(self._editions[index.column() - 1])

    def number_of(self, row_id: int) -> int | None:
        """In which row a story stands now."""
        found = self.rows.numbers([row_id])
        if not found:
            return None
        before = 0
        for place, group in enumerate(self._groups, 1):
            before += group.shown
            if found[0] < before:
                return found[0] + place
        return None

    def id_at(self, number: int) -> int | None:
        """The row id of the story in a row."""
        at = number - bisect_right(self._heads, number)
        is_story = self.group_at(number) is None and 0 <= at < len(self.ids)
        return self.ids[at] if is_story else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Stories and groups."""
        valid = parent is not None and parent.isValid()
        return 0 if valid else len(self.ids) + len(self._groups)

    def columnCount(self, parent: Index | None = None) -> int:
        """The story, and each edition."""
        return 0 if parent is not None and parent.isValid() else len(self._editions) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Groups are only read."""
        if self.group_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; what is painted comes from `row`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        return None if row is None else self._say(row, self.cell(index))
