"""The list of stories: its keys, its menu, and the words of its tooltips."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from nejat_desktop.domain.desk import DeskRow
from nejat_desktop.ui.desk.model import DATE, EDITIONS, HEADLINE, SYNC, DeskModel
from nejat_desktop.ui.desk.painting import RowPainter
from nejat_desktop.ui.desk.row_table import RowTable
from nejat_desktop.ui.desk.words import sync_words
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import menu_place

_STEP_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DeskList(RowTable):
    """Tells what a person wants with the rows."""

    stepped = Signal()
    """Enter: the next step for what is selected."""
    opened = Signal()
    """A double click."""
    binned = Signal()
    deleted = Signal()
    undone = Signal()
    asked_menu = Signal(QPoint)
    """A context menu is wanted at this place of the screen."""
    moved = Signal()
    """The selection or the current row changed."""

    def __init__(
        self, theme: Theme, model: DeskModel, painter: RowPainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, model, painter, parent)
        self.selectionModel().selectionChanged.connect(lambda *_: self.moved.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    @property
    def current_row(self) -> DeskRow | None:
        """The row that the keyboard stands on."""
        return self._rows.row(self.currentIndex().row())

    def selected_ids(self) -> list[int]:
        """The row ids of what is selected, in the list's order."""
        return [self._rows.ids[number] for number in self.selected_numbers()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and undo are ours; arrows are the view's."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _STEP_KEYS and not held:
            self.stepped.emit()
        elif event.key() == Qt.Key.Key_Delete and held == Qt.KeyboardModifier.ShiftModifier:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.binned.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key stands for a click at the current row."""
        self.asked_menu.emit(menu_place(self, event))

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

    def _explain(self, event: QHelpEvent) -> None:
        words = self.words_at(event.pos())
        QToolTip.showText(event.globalPos(), words, self.viewport())

    def words_at(self, at: QPoint) -> str:
        """What the tooltip says at a place of the viewport: a chip's state, the sync mark."""
        index = self.indexAt(at)
        row = self._rows.row(index.row())
        if row is None:
            return ""
        top = self.rowViewportPosition(index.row())
        shape, inside = self.shape_now, QPoint(at.x(), at.y() - top)
        if index.column() == HEADLINE:
            return self._painter.words.about(row)
        if index.column() == EDITIONS:
            for number, chip in enumerate(row.chips):
                if shape.chip(number).contains(inside):
                    return self._painter.words.chip(chip)
        if index.column() == SYNC:
            return sync_words(row)
        return self._painter.words.cell(row, DATE) if index.column() == DATE else ""
