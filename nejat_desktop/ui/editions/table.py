"""The board's table: its keys, its tooltips, and how it is painted."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from nejat_desktop.domain.desk import ChipState
from nejat_desktop.ui.editions.laid_board import LaidBoard
from nejat_desktop.ui.editions.model import STORY, BoardModel
from nejat_desktop.ui.editions.painting import BoardPainter, Look
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import menu_place

LINK = 64
"""The end of a missing cell, with the word “Start”."""


class BoardTable(LaidBoard):
    """Whole rows are painted by hand; the current cell has the ring."""

    stepped = Signal()
    """Enter or a double click: the next step of the current cell."""
    compared = Signal()
    """Space: what changed."""
    asked_menu = Signal(QPoint)
    moved = Signal()
    """Another cell is current."""

    def __init__(
        self, theme: Theme, model: BoardModel, painter: BoardPainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, model, parent)
        self._painter = painter
        self._hovered = -1
        self.group_words: list[tuple[str, str]] = []
        """Title and numbers of each group."""
        self.setProperty("ring", False)
        self.viewport().setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())

    def repaint_pictures(self, _photo: str) -> None:
        """A picture is there."""
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space are ours."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.stepped.emit()
        elif event.key() == Qt.Key.Key_Space and not held:
            self.compared.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The word “Start” at the end of a missing cell is a link."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.link_at(at):
            self.stepped.emit()

    def link_at(self, at: QPoint) -> bool:
        """Whether a point of the viewport lies on the link of a missing cell."""
        index = self.indexAt(at)
        cell = self._board.cell(index)
        if cell is None or cell.state is not ChipState.MISSING:
            return False
        rect, wide = self.visualRect(index), self._theme.px(LINK)
        return at.x() < rect.left() + wide if self._theme.rtl else at.x() > rect.right() - wide

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click takes the next step; on a link the first click did."""
        at = event.position().toPoint()
        if not self.link_at(at) and self._board.row(self.indexAt(at).row()) is not None:
            self.stepped.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key stands for a click at the current cell."""
        self.asked_menu.emit(menu_place(self, event))

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering, and tooltips that say a cell in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), str(index.data() or ""), self.viewport())
            return True
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.MouseMove):
            at = event.position().toPoint()  # type: ignore[attr-defined]
            self._hover(self.rowAt(at.y()))
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand if self.link_at(at) else arrow)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover(-1)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Groups over the whole width; of stories the editions first, then their own column."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.color("surface"))
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        if first < 0:
            return
        for number in range(first, self._board.rowCount() if last < 0 else last + 1):
            top, height = self.rowViewportPosition(number), self.rowHeight(number)
            group = self._board.group_at(number)
            if group is not None:
                words = self.group_words[group] if group < len(self.group_words) else ("", "")
                rect = QRect(0, top, self.viewport().width(), height)
                self._painter.group(painter, rect, *words)
            else:
                self._paint_story(painter, number, top, height)

    def _paint_story(self, painter: QPainter, number: int, top: int, height: int) -> None:
        row = self._board.row(number)
        if row is None:
            return
        start, wide = self.column_rect(STORY)
        for column in range(self._board.columnCount() - 1, -1, -1):
            left, width = self.column_rect(column)
            rect = QRect(left, top, width, height)
            if column == STORY:
                painter.setClipping(False)
                self._painter.story(painter, rect, row, self._look(number, column))
            elif rect.intersects(self.viewport().rect()):
                cell = row.cell(self._board.editions[column - 1])
                if cell is not None:
                    room = self.viewport().rect()
                    if self._theme.rtl:
                        room.setRight(start - 1)
                    else:
                        room.setLeft(start + wide)
                    painter.setClipRect(room)
                    self._painter.cell(painter, rect, cell, row, self._look(number, column))

    def _look(self, number: int, column: int) -> Look:
        here = self.currentIndex()
        current = here.row() == number and here.column() == column
        return Look(current, number == self._hovered, current and self.hasFocus())

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()
