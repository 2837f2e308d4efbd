"""The list of stories: a table that paints whole rows itself, and never counts all of them."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)

from nejat_desktop.domain.desk import DeskRow
from nejat_desktop.ui.desk.model import DATE, EDITIONS, SYNC, DeskModel
from nejat_desktop.ui.desk.overlay_bar import OverlayBar
from nejat_desktop.ui.desk.painting import RowLook, RowPainter
from nejat_desktop.ui.desk.shape import RowShape
from nejat_desktop.ui.desk.words import sync_words
from nejat_desktop.ui.theme import Theme

_STEP_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DeskList(QTableView):
    """Rows of 68 px, painted whole; keys that belong to the list."""

    stepped = Signal()
    """Enter: the next step for what is selected."""
    opened = Signal()
    """A double click."""
    binned = Signal()
    undone = Signal()
    asked_menu = Signal(QPoint)
    """A context menu is wanted at this place of the screen."""
    moved = Signal()
    """The selection or the current row changed."""
    resized = Signal()

    def __init__(
        self, theme: Theme, model: DeskModel, painter: RowPainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._rows, self._painter = theme, model, painter
        self._hovered = -1
        self.setModel(model)
        self._behave()
        self.selectionModel().selectionChanged.connect(lambda *_: self.moved.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())
        theme.changed.connect(self._dress)
        self._dress()

    def _behave(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        OverlayBar(self._theme, self)
        self.viewport().setMouseTracking(True)
        self.setProperty("ring", False)

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
    def current_row(self) -> DeskRow | None:
        """The row that the keyboard stands on."""
        return self._rows.row(self.currentIndex().row())

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

    def selected_ids(self) -> list[int]:
        """The row ids of what is selected, in the list's order."""
        return [self._rows.ids[number] for number in self.selected_numbers()]

    def relay(self) -> None:
        """Give the columns their drawn widths."""
        for column, width in enumerate(self.shape_now.columns):
            self.setColumnWidth(column, max(width, 1))
        self.resized.emit()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and undo are ours; arrows are the view's."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _STEP_KEYS and not held:
            self.stepped.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.binned.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing in the list would read every row; the search field is for that."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key stands for a click at the current row."""
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        self.asked_menu.emit(self.viewport().mapToGlobal(at))

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering, and tooltips for chips and marks."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._explain(event)
            return True
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.MouseMove):
            self._hover(event.position().toPoint())  # type: ignore[attr-defined]
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover(QPoint(-1, -1))
        return super().viewportEvent(event)

    def _hover(self, at: QPoint) -> None:
        number = self.indexAt(at).row()
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def _explain(self, event: QHelpEvent) -> None:
        words = self.words_at(event.pos())
        QToolTip.showText(event.globalPos(), words, self.viewport())

    def words_at(self, at: QPoint) -> str:
        """What the tooltip says at a place of the viewport: a chip's state, the sync mark."""
        index = self.indexAt(at)
        row = self._rows.row(index.row())
        if row is None:
            return ""
        shape, inside = (
            self.shape_now,
            QPoint(at.x(), at.y() - self.rowViewportPosition(index.row())),
        )
        if index.column() == EDITIONS:
            for number, chip in enumerate(row.chips):
                if shape.chip(number).contains(inside):
                    return self._painter.words.chip(chip)
        if index.column() == SYNC:
            return sync_words(row)
        return self._painter.words.cell(row, DATE) if index.column() == DATE else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow."""
        super().resizeEvent(event)
        self.relay()

    def focusInEvent(self, event: object) -> None:
        """The ring appears."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        """The ring goes; the selection stays."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def _dress(self) -> None:
        self.verticalScrollBar().setSingleStep(self._theme.px(self._theme.tokens.height.list_row))
        self.verticalHeader().setDefaultSectionSize(self.shape_now.height)
        self.relay()
        self.viewport().update()
