"""A table that paints whole rows itself: no cell is painted, no row is counted by Python."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from nejat_desktop.ui.desk.model import DeskModel
from nejat_desktop.ui.desk.painting import RowLook, RowPainter
from nejat_desktop.ui.desk.shape import RowShape
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import make_bare


class RowTable(QTableView):
    """Rows of 68 px over the whole width, with start bar and ring."""

    resized = Signal()

    def __init__(
        self, theme: Theme, model: DeskModel, painter: RowPainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._rows, self._painter = theme, model, painter
        self._hovered = -1
        self.setModel(model)
        self._behave()
        theme.changed.connect(self._dress)
        self._dress()

    def _behave(self) -> None:
        make_bare(self, self._theme)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    @property
    def shape_now(self) -> RowShape:
        """Where everything stands in a row at the present width."""
        return RowShape(
            self._theme,
            self.viewport().width(),
            len(self._painter.words.newsroom.editions),
            self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    @property
    def selected_count(self) -> int:
        """How many rows are selected."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        return sum(r.bottom() - r.top() + 1 for r in ranges)

    def selected_numbers(self) -> list[int]:
        """The selected rows, by their place in the list."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted(n for r in ranges for n in range(r.top(), r.bottom() + 1))

    def relay(self) -> None:
        """Give the columns their drawn widths."""
        for column, width in enumerate(self.shape_now.columns):
            self.setColumnWidth(column, max(width, 1))
        self.resized.emit()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a row; the first row that is shown then is a whole one."""
        bar = self.verticalScrollBar()
        before, step = bar.value(), max(self.shape_now.height, 1)
        super().scrollTo(index, hint)
        if bar.value() > before:
            bar.setValue(-(-bar.value() // step) * step)

    def repaint_pictures(self, _photo: str) -> None:
        """A picture is there."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole rows; cells are not painted one by one."""
        painter, shape = QPainter(self.viewport()), self.shape_now
        painter.fillRect(event.rect(), self._theme.color("surface"))
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        if first < 0:
            return
        chooser, current = self.selectionModel(), self.currentIndex().row()
        for number in range(first, (self._rows.rowCount() if last < 0 else last + 1)):
            rect = QRect(0, self.rowViewportPosition(number), shape.width, shape.height)
            selected = chooser.isRowSelected(number, QModelIndex())
            ringed = self.hasFocus() and number == current
            look = RowLook(selected, number == self._hovered, ringed)
            self._painter.paint(painter, rect, shape, self._rows.row(number), look)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End are the list's, not a row's; there is nothing to the left and right."""
        move = QAbstractItemView.CursorAction
        if action in (move.MoveHome, move.MoveEnd):
            last = self._rows.rowCount() - 1
            return self._rows.index(0 if action == move.MoveHome else last, 0)
        if action in (move.MoveLeft, move.MoveRight, move.MoveNext, move.MovePrevious):
            return self.currentIndex()
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Typing in the list would read every row; the search field is for that."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow."""
        super().resizeEvent(event)
        self.relay()

    def _hover(self, at: QPoint) -> None:
        number = self.indexAt(at).row()
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def _dress(self) -> None:
        self.verticalScrollBar().setSingleStep(self._theme.px(self._theme.tokens.height.list_row))
        self.verticalHeader().setDefaultSectionSize(self.shape_now.height)
        self.relay()
        self.viewport().update()
