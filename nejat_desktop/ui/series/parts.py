"""The parts of one series in their order: number, headline, how each edition stands."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
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

from nejat_desktop.domain.desk import chip_state
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.serials import Part
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import ChipState, chip_size, paint_chip, paint_elided
from nejat_desktop.ui.write.words import translate

_Index = QModelIndex | QPersistentModelIndex
_ROW, _PAD, _GAP, _NUMBER = 44, 12, 4, 32
_OURS = "application/x-nejat-part"


class PartsModel(QAbstractListModel):
    """Rows are stories."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: tuple[Part, ...] = ()
        self.newsroom: Newsroom | None = None

    def show_parts(self, parts: tuple[Part, ...], newsroom: Newsroom) -> None:
        """Others, or in another order."""
        if (parts, newsroom) == (self.parts, self.newsroom):
            return
        self.beginResetModel()
        self.parts, self.newsroom = parts, newsroom
        self.endResetModel()

    def story(self, row: int) -> Uid:
        """The story of a row."""
        return self.parts[row].story.uid

    def headline(self, row: int) -> str:
        """What it is called in its source."""
        part = self.parts[row]
        words = part.headline(part.story.source_edition)
        return words or translate("Series", "No headline yet")

    def chips(self, row: int) -> list[tuple[str, ChipState]]:
        """The editions of the newsroom and how the story stands in each."""
        found = {a.edition: a for a in self.parts[row].articles}
        chips = []
        for edition in self.newsroom.editions if self.newsroom else ():
            article = found.get(edition.code)
            state = ChipState.MISSING
            if article is not None:
                state = ChipState(chip_state(article.status, article.live, 0).value)
            chips.append((edition.code, state))
        return chips

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many parts there are."""
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """For screen readers: number and headline."""
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        words = translate("Series", "Part {n}: {headline}")
        row = index.row()
        return words.format(n=row + 1, headline=self.headline(row))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Parts can be dragged."""
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return able | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else able


class _Rows(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, theme: Theme, model: PartsModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows alike."""
        return QSize(self._theme.px(200), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, number, headline, chips, ring."""
        theme, px, rtl = self._theme, self._theme.px, self._theme.rtl
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.color("selection"))
        box = QRectF(option.rect).adjusted(px(_PAD), 0, -px(_PAD), 0)
        number = QRectF(box.left(), box.top(), px(_NUMBER), box.height())
        chips = self._paint_chips(painter, box, index.row(), selected)
        words = QRectF(box.left() + px(_NUMBER), box.top(), 0, box.height())
        words.setRight(box.right() - chips - px(8))
        if rtl:
            number.moveRight(box.right())
            words = QRectF(box.left() + chips + px(8), box.top(), words.width(), box.height())
        painter.setFont(theme.font(FontRole.BODY))
        painter.setPen(theme.color("on_selection_soft" if selected else "muted"))
        paint_elided(painter, number, theme.number(index.row() + 1), rtl_interface=rtl)
        font = theme.font(FontRole.ROW)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.color("on_selection" if selected else "text"))
        paint_elided(painter, words, self._model.headline(index.row()), rtl_interface=rtl)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_chips(self, painter: QPainter, box: QRectF, row: int, selected: bool) -> float:
        """At the end of the row; gives the width that they take."""
        theme, size, gap = self._theme, chip_size(self._theme), self._theme.px(_GAP)
        chips = self._model.chips(row)
        width = len(chips) * size.width() + max(0, len(chips) - 1) * gap
        top = box.center().y() - size.height() / 2
        for number, (code, state) in enumerate(chips):
            along = number * (size.width() + gap)
            left = box.right() - width + along
            if theme.rtl:
                left = box.left() + width - along - size.width()
            cell = QRectF(round(left), round(top), size.width(), size.height())
            paint_chip(painter, cell, code, state, theme, selected=selected)
        return width


class PartsList(QListView):
    """Tells what is wished: moved by drag and by Alt with arrows, opened, taken out."""

    moved = Signal(int, int)
    """A row, and the row before which it shall stand."""
    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, theme: Theme, model: PartsModel) -> None:
        super().__init__()
        self._theme, self._parts, self._gap = theme, model, -1
        self._rows = _Rows(theme, model)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAccessibleName(translate("Series", "Parts"))
        self.activated.connect(lambda index: self.opened.emit(index.row()))

    @property
    def row(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow is ours, whatever else it is a key for."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and _step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows move, Delete takes out."""
        by = _step(event)
        if by and self.row >= 0:
            self.move_row(by)
        elif event.key() == Qt.Key.Key_Delete and self.row >= 0:
            self.removed.emit(self.row)
        else:
            super().keyPressEvent(event)

    def move_row(self, by: int) -> None:
        """The current part one place up (-1) or down (1)."""
        to = self.row + by
        if 0 <= to < len(self._parts.parts):
            self.moved.emit(self.row, to + (1 if by > 0 else 0))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """The current part travels inside this list."""
        data, drag = QMimeData(), QDrag(self)
        data.setData(_OURS, b"part")
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only parts."""
        self._see(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A line shows where it would stand."""
        self._see(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The line goes."""
        self._show_gap(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """The part takes its place."""
        gap = self._gap_at(event.position().toPoint())
        self._show_gap(-1)
        if event.mimeData().hasFormat(_OURS) and self.row >= 0:
            self.moved.emit(self.row, gap)
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the line of a drop."""
        super().paintEvent(event)
        if self._gap < 0 or not self._parts.parts:
            return
        last = self._gap >= len(self._parts.parts)
        row = self.visualRect(self._parts.index(self._gap - 1 if last else self._gap))
        y = row.bottom() - 1 if last else row.top()
        ink = self._theme.color("focus")
        QPainter(self.viewport()).fillRect(row.left(), y - 1, row.width(), 3, ink)

    def _see(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_OURS):
            self._show_gap(self._gap_at(event.position().toPoint()))
            event.acceptProposedAction()

    def _gap_at(self, place: QPoint) -> int:
        index = self.indexAt(place)
        if not index.isValid():
            return len(self._parts.parts)
        return index.row() + int(place.y() > self.visualRect(index).center().y())

    def _show_gap(self, gap: int) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()


def _step(event: QKeyEvent) -> int:
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
