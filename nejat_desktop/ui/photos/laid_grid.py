"""Cells laid out by arithmetic: QListView would walk through all of them, this does not."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from nejat_desktop.ui.photos.model import PhotoModel
from nejat_desktop.ui.photos.shape import GridShape
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets.overlay_bar import OverlayBar

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class LaidGrid(QListView):
    """Where the cells of the grid stand, and how the keyboard walks over them."""

    resized = Signal()

    def __init__(self, theme: Theme, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._cells = theme, model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayBar(theme, self)
        theme.changed.connect(self.doItemsLayout)

    @property
    def shape_now(self) -> GridShape:
        """Where the cells stand at the present width."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return GridShape(self._theme, self.viewport().width(), rtl)

    def doItemsLayout(self) -> None:
        """Nothing is laid out; only the height of the whole is known anew."""
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """The scroll bar: a line of cells is a step."""
        shape, bar = self.shape_now, self.verticalScrollBar()
        high = self.viewport().height()
        bar.setSingleStep(max(1, shape.step // 3))
        bar.setPageStep(high)
        bar.setRange(0, max(0, shape.height(self._cells.rowCount()) - high))

    def visualRect(self, index: Index) -> QRect:
        """A cell in the viewport."""
        if not index.isValid():
            return QRect()
        return self.shape_now.cell(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, at: QPoint) -> QModelIndex:
        """The cell at a point of the viewport."""
        inside = at + QPoint(0, self.verticalOffset())
        return self._index(self.shape_now.at(inside, self._cells.rowCount()))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a cell with the space around it."""
        if not index.isValid():
            return
        shape, bar, high = self.shape_now, self.verticalScrollBar(), self.viewport().height()
        cell = shape.cell(index.row())
        margin = (shape.step - shape.cell_height) // 2 + 1
        top, bottom = cell.top() - margin, cell.bottom() + 1 + margin
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + high:
            bar.setValue(bottom - high)

    def verticalOffset(self) -> int:
        """How far the grid is scrolled, px."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """It never moves sideways."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        """None is."""
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Arrows follow the eye; Home and End are the library's."""
        count, here = self._cells.rowCount(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        shape = self.shape_now
        screen = max(1, self.viewport().height() // shape.step) * shape.columns
        onward = -1 if shape.rtl else 1
        steps = {
            _Move.MoveLeft: -onward,
            _Move.MoveRight: onward,
            _Move.MoveUp: -shape.columns,
            _Move.MoveDown: shape.columns,
            _Move.MovePageUp: -screen,
            _Move.MovePageDown: screen,
            _Move.MoveHome: -count,
            _Move.MoveEnd: count,
        }
        if here < 0:
            return self._index(0)
        there = here + steps.get(action, 0)
        if action in (_Move.MoveUp, _Move.MoveDown) and not 0 <= there < count:
            below = (
                action == _Move.MoveDown and here // shape.columns < (count - 1) // shape.columns
            )
            there = count - 1 if below else here
        return self._index(min(max(there, 0), count - 1))

    def setPositionForIndex(self, position: QPoint, index: Index) -> None:
        """Cells stand where they stand."""

    def keyboardSearch(self, search: str) -> None:
        """Typing here would read every photo; the search field is for that."""

    def sizeHint(self) -> QSize:
        """Three cells side by side."""
        return QSize(self._theme.px(548), self._theme.px(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cell at the top stays at the top."""
        old = self._top_number(event.oldSize())
        super().resizeEvent(event)
        self.doItemsLayout()
        if old > 0:
            self.verticalScrollBar().setValue(self.shape_now.cell(old).top())
        self.resized.emit()

    def _top_number(self, size: QSize) -> int:
        if not size.isValid() or not self.verticalOffset():
            return 0
        shape = GridShape(self._theme, size.width(), self.shape_now.rtl)
        return max(0, self.verticalOffset() // shape.step) * shape.columns

    def _index(self, number: int) -> QModelIndex:
        return self._cells.index(number, 0) if number >= 0 else QModelIndex()
