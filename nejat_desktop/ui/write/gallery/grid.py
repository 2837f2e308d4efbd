"""The cards of a gallery: pictures with number and words, moved by drag and by keys."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets import paint_elided
from nejat_desktop.ui.write.gallery.cells import paint_cut
from nejat_desktop.ui.write.gallery.model import GalleryModel, Index
from nejat_desktop.ui.write.offered import files_in, pasted_files
from nejat_desktop.ui.write.words import translate

CELL = QSize(168, 186)
_PAD, _LINE, _PICTURE = 8, 17, 102
_OURS = "application/x-nejat-gallery"


@dataclass(frozen=True, slots=True)
class _Line:
    """What a card says, what it says while that is missing, and in which colour."""

    said: str
    missing: str
    color: str


def _lines(words: Description) -> tuple[_Line, ...]:
    said = (" ".join(text.split()) for text in (words.caption, words.credit, words.alt))
    caption, credit, alt = said
    return (
        _Line(caption, translate("Write", "No caption"), "warning"),
        _Line(credit, translate("Write", "No credit"), "warning"),
        _Line(alt, translate("Write", "No alternative text"), "danger"),
    )


class Cards(QStyledItemDelegate):
    """Paints one card: picture, number, caption, credit, alternative text."""

    def __init__(self, theme: Theme, pictures: Pictures, model: GalleryModel) -> None:
        super().__init__()
        self._theme, self._pictures, self._model = theme, pictures, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cards alike."""
        return QSize(self._theme.px(CELL.width()), self._theme.px(CELL.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, picture, number, words, ring."""
        theme, px, row = self._theme, self._theme.px, index.row()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.color("selection"))
        pad = px(_PAD)
        box = QRect(option.rect.left() + pad, option.rect.top() + pad, 0, px(_PICTURE))
        box.setWidth(option.rect.width() - 2 * pad)
        paint_cut(painter, box, self._pictures.get(self._model.order[row]), theme)
        self._paint_number(painter, box, row)
        self._paint_words(painter, box, row, selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_number(self, painter: QPainter, box: QRect, row: int) -> None:
        """The number on the picture; the first one leads."""
        theme, px = self._theme, self._theme.px
        words = theme.number(row + 1)
        if row == 0:
            words = translate("Write", "{n} · lead").format(n=words)
        font = theme.font(FontRole.SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words) + px(10)
        tag = QRectF(box.left() + px(4), box.top() + px(4), width, px(18))
        if self._rtl():
            tag.moveRight(box.right() + 1 - px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(tag, 3, 3)
        painter.setPen(theme.color("text"))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(self, painter: QPainter, box: QRect, row: int, selected: bool) -> None:
        words, px = self._model.words(row), self._theme.px
        top = box.bottom() + 1 + px(6)
        for number, line in enumerate(_lines(words)):
            room = QRect(box.left(), top + number * px(_LINE), box.width(), px(_LINE))
            self._paint_line(painter, room, line, selected)

    def _paint_line(self, painter: QPainter, room: QRect, line: _Line, selected: bool) -> None:
        theme, px, rtl = self._theme, self._theme.px, self._rtl()
        ink = self._ink(line, selected)
        if not line.said:
            icon = theme.pixmap("warning", ink, 13)
            left = room.right() + 1 - px(13) if rtl else room.left()
            painter.drawPixmap(QPointF(left, room.top() + px(2)), icon)
            room.adjust(0 if rtl else px(17), 0, -px(17) if rtl else 0, 0)
        font = theme.font(FontRole.LABEL, Script.ARABIC if rtl else Script.LATIN)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(ink)
        paint_elided(painter, QRectF(room), line.said or line.missing, rtl_interface=rtl)

    def _ink(self, line: _Line, selected: bool) -> QColor:
        stark = self._theme.color("selection") == self._theme.color("accent")
        if line.said:
            return self._theme.color("on_selection_soft" if selected else "muted")
        return self._theme.color("on_selection" if selected and stark else line.color)

    def _rtl(self) -> bool:
        edition = self._model.edition
        return edition is not None and edition.is_rtl


class GalleryGrid(QListView):
    """Tells what is wished; the deeds do it."""

    moved = Signal(list, int)
    """Photos by uid, to stand before the one that has this index now."""
    removed = Signal(list)
    offered = Signal(list, int)
    """Offered files, and the index before which they were dropped (-1: at the end)."""
    words_asked = Signal()
    """The words of the current picture are to be typed."""

    def __init__(self, theme: Theme, pictures: Pictures, model: GalleryModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._cards = Cards(theme, pictures, model)
        self._gap = -1
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAccessibleName(translate("Write", "Pictures of the gallery"))
        self.activated.connect(lambda _index: self.words_asked.emit())
        pictures.ready.connect(self._arrived)

    @property
    def chosen(self) -> list[Uid]:
        """The selected pictures, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.order[row] for row in rows]

    @property
    def row(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow, and pasting, are ours, whatever else they are keys for."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent):
            pasted = event.matches(QKeySequence.StandardKey.Paste)
            if self._step(event) or pasted:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows move, Delete takes out, Enter leads to the words."""
        by, key = self._step(event), event.key()
        if by:
            self.move_chosen(by)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.chosen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.words_asked.emit()
        else:
            super().keyPressEvent(event)

    def move_chosen(self, by: int) -> None:
        """The selected pictures earlier (negative) or later by so many places."""
        chosen = self.chosen
        rows = [self._model.order.index(uid) for uid in chosen]
        if not rows:
            return
        count = len(self._model.order)
        to = max(0, rows[0] + by) if by < 0 else min(count, rows[-1] + 1 + by)
        self.moved.emit(chosen, to)

    def paste(self) -> None:
        """Files or a picture from the clipboard, after the current one."""
        files = pasted_files()
        if files:
            self.offered.emit(files, self.row + 1 if self.row >= 0 else -1)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """The selected cards travel inside this grid."""
        if not self.chosen:
            return
        data, drag = QMimeData(), QDrag(self)
        data.setData(_OURS, b"cards")
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Cards of this grid and files are welcome."""
        self._see(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A line shows where they would stand."""
        self._see(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The line goes."""
        self._show_gap(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Cards take their place, files come in."""
        gap = self.gap_at(event.position().toPoint())
        self._show_gap(-1)
        if event.mimeData().hasFormat(_OURS):
            self.moved.emit(self.chosen, gap)
        else:
            self.offered.emit(files_in(event.mimeData()), gap)
        event.acceptProposedAction()

    def gap_at(self, place: QPoint) -> int:
        """The index before which something that is dropped here stands."""
        index = self.indexAt(place)
        if not index.isValid():
            return len(self._model.order)
        before = place.x() < self.visualRect(index).center().x()
        return index.row() + int(before == self.isRightToLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards, and the line of a drop."""
        super().paintEvent(event)
        if self._gap < 0 or not self._model.order:
            return
        last = self._gap >= len(self._model.order)
        row = len(self._model.order) - 1 if last else self._gap
        card = self.visualRect(self._model.index(row))
        at_right = last != self.isRightToLeft()
        x = card.right() - 1 if at_right else card.left()
        painter = QPainter(self.viewport())
        painter.fillRect(x, card.top() + 4, 3, card.height() - 8, self._theme.color("focus"))

    def _see(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_OURS) or files_in(event.mimeData()):
            self._show_gap(self.gap_at(event.position().toPoint()))
            event.acceptProposedAction()

    def _show_gap(self, gap: int) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def _step(self, event: QKeyEvent) -> int:
        """How far Alt with an arrow moves: one place, or a row of cards."""
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return 0
        across = max(1, self.viewport().width() // self._theme.px(CELL.width()))
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -across,
            Qt.Key.Key_Down: across,
        }.get(Qt.Key(event.key()), 0)
        turned = self.isRightToLeft() and abs(step) == 1
        return -step if turned else step

    def _arrived(self, photo: str) -> None:
        if photo in self._model.order:
            index = self._model.index(self._model.order.index(Uid(photo)))
            self.viewport().update(self.visualRect(index))
