"""Columns and rows of the board: the story's column stays, the editions scroll under it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from nejat_desktop.ui.editions.model import STORY, BoardModel
from nejat_desktop.ui.editions.shape import GROUP, BoardShape
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import make_bare

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class LaidBoard(QTableView):
    """Where the cells stand, and how the keyboard walks over them."""

    relaid = Signal()
    """The columns have other widths, or were scrolled."""

    def __init__(self, theme: Theme, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._board = theme, model
        self.setModel(model)
        self._behave()
        theme.changed.connect(self.relay)
        self.horizontalScrollBar().valueChanged.connect(lambda _at: self._scrolled())

    @property
    def shape_now(self) -> BoardShape:
        """The widths of the columns."""
        return BoardShape(self._theme, self.viewport().width(), len(self._board.editions))

    def relay(self) -> None:
        """Give columns and rows their sizes."""
        shape, px = self.shape_now, self._theme.px
        for column in range(self._board.columnCount()):
            self.setColumnWidth(column, shape.story if column == STORY else shape.cell)
        height = px(self._theme.tokens.height.board_row)
        rows = self.verticalHeader()
        if rows.defaultSectionSize() != height:
            rows.setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        for number in self._board.heads:
            rows.resizeSection(number, px(GROUP))
        self.relaid.emit()
        self.viewport().update()

    def forget_sizes(self) -> None:
        """Before other rows are shown: groups stood elsewhere."""
        for number in self._board.heads:
            self.verticalHeader().resizeSection(number, self.verticalHeader().defaultSectionSize())

    def column_rect(self, column: int) -> tuple[int, int]:
        """Where a column begins from the left, and its width; the story's never moves."""
        shape = self.shape_now
        if column == STORY:
            left = self.viewport().width() - shape.story if self._theme.rtl else 0
            return left, shape.story
        return self.columnViewportPosition(column), shape.cell

    def visualRect(self, index: Index) -> QRect:
        """A cell in the viewport."""
        rect = super().visualRect(index)
        if index.isValid() and index.column() == STORY:
            left, width = self.column_rect(STORY)
            rect.setLeft(left)
            rect.setWidth(width)
        return rect

    def indexAt(self, at: QPoint) -> QModelIndex:
        """The cell at a point; over the story's column it is the story."""
        left, width = self.column_rect(STORY)
        if left <= at.x() < left + width:
            number = self.rowAt(at.y())
            return self._board.index(number, STORY) if number >= 0 else QModelIndex()
        return super().indexAt(at)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a cell, not under the story's column; the group over a first story shows too."""
        across = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        if index.column() == STORY:
            self.horizontalScrollBar().setValue(across)
        else:
            self._uncover(index)
        if index.row() > 0 and self._board.group_at(index.row() - 1) is not None:
            super().scrollTo(self._board.index(index.row() - 1, index.column()), hint)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Arrows walk over cells and past groups; Home and End are the board's."""
        here, last = self.currentIndex(), self._board.rowCount() - 1
        if action in (_Move.MoveHome, _Move.MoveEnd):
            at = 0 if action == _Move.MoveHome else last
            return self._story(at, 1 if at == 0 else -1, max(here.column(), 0))
        if action in (_Move.MoveUp, _Move.MovePrevious):
            return self._story(here.row() - 1, -1, here.column())
        if action in (_Move.MoveDown, _Move.MoveNext):
            return self._story(here.row() + 1, 1, max(here.column(), 0))
        if action in (_Move.MovePageUp, _Move.MovePageDown):
            height = max(1, self.verticalHeader().defaultSectionSize())
            step = max(1, self.viewport().height() // height - 1)
            there = here.row() + (step if action == _Move.MovePageDown else -step)
            onward = 1 if there <= 0 else -1
            return self._story(min(max(there, 0), last), onward, max(here.column(), 0))
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Typing here would read every story; the search field is for that."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow."""
        super().resizeEvent(event)
        self.relay()

    def _behave(self) -> None:
        make_bare(self, self._theme)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _story(self, number: int, onward: int, column: int) -> QModelIndex:
        """The first row with a story from here on; where there is none, stay."""
        while 0 <= number < self._board.rowCount():
            if self._board.group_at(number) is None:
                return self._board.index(number, max(column, 0))
            number += onward
        return self.currentIndex()

    def _uncover(self, index: Index) -> None:
        start, wide = self.column_rect(STORY)
        left, width = self.column_rect(index.column())
        bar = self.horizontalScrollBar()
        if self._theme.rtl:
            covered = left + width - start
            bar.setValue(bar.value() - max(0, covered))
        else:
            bar.setValue(bar.value() - max(0, start + wide - left))

    def _scrolled(self) -> None:
        self.viewport().update()
        self.relaid.emit()
