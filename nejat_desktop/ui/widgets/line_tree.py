"""A side panel's tree: headings that fold, and lines with an icon or code and a count."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets.label import paint_elided

LINE = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
_MARGIN, _PADDING, _ICON, _GAP = 8, 8, 16, 8
_KEYS = {
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier): "filter.rename",
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "filter.remove",
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): "filter.up",
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): "filter.down",
}
"""What keys do with a line that a person named: a kept filter."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TreeLine:
    """One line: the key that it stands for, its words, and its icon or code."""

    key: Hashable
    words: str
    icon: str = ""
    code: str = ""
    editable: bool = False
    """A person named it: it has keys and a menu of its own, and is renamed in its place."""
    only_filled: bool = False
    """It is there while something stands at it, or a person does."""


class LineTree(QTreeView):
    """`chosen` tells the key of the line that a person went to. The first heading never folds."""

    chosen = Signal(object)
    renamed = Signal(object, str)
    """The key of an editable line, and the name that was typed there."""
    wished = Signal(str)
    """The id of an action for the editable line that the keyboard stands on."""
    asked_menu = Signal(QPoint)
    """The menu of an editable line is wanted at this place of the screen."""
    undone = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[Hashable, QStandardItem] = {}
        self._count_of: Callable[[Hashable], int] | None = None
        self._quiet = False
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        delegate = _LineDelegate(theme, self)
        delegate.renamed.connect(self.renamed)
        self.setItemDelegate(delegate)
        self._behave()
        self.selectionModel().currentChanged.connect(self._go)
        self.clicked.connect(self._fold)

    def _behave(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setProperty("ring", False)

    @property
    def key(self) -> Hashable:
        """The key of the line that is chosen; None if none is."""
        line = self.currentIndex().data(LINE)
        return line.key if isinstance(line, TreeLine) else None

    def has(self, key: Hashable) -> bool:
        """Whether there is a line for this key."""
        return key in self._items

    def set_groups(self, groups: Sequence[tuple[str, Sequence[TreeLine]]]) -> None:
        """Other headings and lines; who stood on a line goes on standing there."""
        key, folded = self.key, self._folded(len(groups))
        self._quiet = True
        self._model.clear()
        self._items.clear()
        for number, (title, lines) in enumerate(groups):
            head = self._head(title)
            for line in lines:
                head.appendRow(self._line(line))
            self.setExpanded(head.index(), not {number, title} & folded)
        self._quiet = False
        self.show_key(key)
        self._show_counts()
        self._hide_empty()
        self.scheduleDelayedItemsLayout()

    def show_key(self, key: Hashable) -> None:
        """Stand on a line, without `chosen`."""
        item = self._items.get(key)
        if item is not None:
            self._quiet = True
            self.setRowHidden(item.row(), item.index().parent(), False)
            self.setCurrentIndex(item.index())
            self._quiet = False

    def edit_name(self, key: Hashable) -> None:
        """Type another name for an editable line, in its place."""
        item = self._items.get(key)
        if item is not None and self.isVisible():
            self.scrollTo(item.index())
            self.edit(item.index())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An editable line has keys of its own; undo works here too."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = _KEYS.get((Qt.Key(event.key()), held))
        line = self.currentIndex().data(LINE)
        if action and isinstance(line, TreeLine) and line.editable:
            self.wished.emit(action)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the line under the pointer, or where the keyboard stands."""
        index = self.currentIndex()
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            index = self.indexAt(event.pos())
        line = index.data(LINE)
        if isinstance(line, TreeLine) and line.editable:
            self.setCurrentIndex(index)
            at = self.visualRect(index).center()
            self.asked_menu.emit(self.viewport().mapToGlobal(at))

    def show_counts(self, count_of: Callable[[Hashable], int]) -> None:
        """The numbers at the ends of the lines, by key."""
        self._count_of = count_of
        self._show_counts()
        self._hide_empty()

    def _show_counts(self) -> None:
        if self._count_of is None:
            return
        for key, item in self._items.items():
            number = self._theme.number(self._count_of(key))
            item.setData(number, COUNT)
            item.setAccessibleText(f"{item.data(LINE).words}, {number}")

    def _hide_empty(self) -> None:
        for key, item in self._items.items():
            if item.data(LINE).only_filled:
                filled = self._count_of is not None and self._count_of(key) > 0
                row, hidden = (item.row(), item.index().parent()), not filled and key != self.key
                if self.isRowHidden(*row) != hidden:  # each time it is said, all is laid out anew
                    self.setRowHidden(*row, hidden)

    def _folded(self, count: int) -> set[int | str]:
        """The headings that are folded: by number, or by title where one comes or goes."""
        heads = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        folded = [head for head in heads if not self.isExpanded(head)]
        if len(heads) == count:
            return {head.row() for head in folded}
        return {str(head.data()) for head in folded}

    def _line(self, line: TreeLine) -> QStandardItem:
        item = QStandardItem(line.words)
        item.setData(line, LINE)
        item.setAccessibleText(line.words)
        item.setEditable(line.editable)
        self._items[line.key] = item
        return item

    def _head(self, title: str) -> QStandardItem:
        head = QStandardItem(title)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setAccessibleText(title)
        self._model.appendRow(head)
        return head

    def _go(self, now: QModelIndex, _before: QModelIndex) -> None:
        line = now.data(LINE)
        if isinstance(line, TreeLine) and not self._quiet:
            self.chosen.emit(line.key)

    def _fold(self, index: QModelIndex) -> None:
        """A click on a heading opens and closes its lines, but for the first."""
        if index.data(LINE) is None and index.row() > 0:
            self.setExpanded(index, not self.isExpanded(index))


class _LineDelegate(QStyledItemDelegate):
    """Paints headings and lines; a name is typed in its line."""

    renamed = Signal(object, str)

    def __init__(self, theme: Theme, view: "LineTree") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """30 px a line; headings have more room above them."""
        px = self._theme.px
        if index.data(LINE) is not None:
            return QSize(0, px(self._theme.tokens.height.tree_row))
        return QSize(0, px(12 + 16 + 4) if index.row() == 0 else px(16 + 16 + 4))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        """A field over the name."""
        field = QLineEdit(parent)
        field.setAccessibleName(self.tr("Name"))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The whole line, within its margins."""
        px, width = self._theme.px, self._view.viewport().width()
        box = QRect(option.rect)
        editor.setGeometry(px(_MARGIN), box.top() + 1, width - 2 * px(_MARGIN), box.height() - 2)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed is told; the line follows when it is kept."""
        line = index.data(LINE)
        if isinstance(editor, QLineEdit) and editor.text().strip() not in ("", line.words):
            self.renamed.emit(line.key, editor.text())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading or a line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        rect.setLeft(0)
        rect.setRight(self._view.viewport().width() - 1)
        line = index.data(LINE)
        if isinstance(line, TreeLine):
            self._line(painter, rect, line, index, QStyle.StateFlag(option.state))
        else:
            self._heading(painter, rect, index)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        cell = rect.adjusted(px(16), rect.height() - px(20), -px(16), -px(4))
        title = str(index.data() or "")
        paint_elided(painter, QRectF(cell), title, rtl_interface=self._rtl())
        if index.row() > 0:
            open_ = self._view.isExpanded(index)
            icon = theme.pixmap("caret-down" if open_ else "caret-right", "muted", 12)
            left = cell.left() if self._rtl() else cell.right() + 1 - px(12)
            painter.drawPixmap(QPointF(left, cell.top() + px(2)), icon)

    def _line(
        self, painter: QPainter, rect: QRect, line: TreeLine, index: Index, state: QStyle.StateFlag
    ) -> None:
        theme, px = self._theme, self._theme.px
        box = QRectF(rect).adjusted(px(_MARGIN), 0, -px(_MARGIN), 0)
        on = bool(state & QStyle.StateFlag.State_Selected)
        radius = theme.tokens.radius.control
        if on or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if on else "row_hover"))
            painter.drawRoundedRect(box, radius, radius)
        if on and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = "on_selection" if theme.mode is Mode.HIGH_CONTRAST else "focus"
            painter.setPen(QPen(theme.color(ring), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        inner = box.adjusted(px(_PADDING), 0, -px(_PADDING), 0)
        self._mark(painter, inner, line, on)
        taken = self._count(painter, inner, str(index.data(COUNT) or ""), on)
        self._words(painter, inner, line, on, taken)

    def _mark(self, painter: QPainter, inner: QRectF, line: TreeLine, on: bool) -> None:
        theme, side = self._theme, self._theme.px(_ICON)
        left = inner.right() - side if self._rtl() else inner.left()
        cell = QRectF(left, inner.top(), side, inner.height())
        if line.icon:
            top = cell.top() + (cell.height() - side) // 2
            ink = "on_selection" if on else "text_soft"
            painter.drawPixmap(QPointF(cell.left(), top), theme.pixmap(line.icon, ink, _ICON))
            return
        font = theme.font(FontRole.SMALL, Script.LATIN)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("on_selection" if on else "muted"))
        painter.drawText(cell.adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, line.code)

    def _count(self, painter: QPainter, inner: QRectF, words: str, on: bool) -> float:
        theme = self._theme
        font = theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.DemiBold if on else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color("on_selection" if on else "muted"))
        width = float(painter.fontMetrics().horizontalAdvance(words))
        left = inner.left() if self._rtl() else inner.right() - width
        cell = QRectF(left, inner.top(), width, inner.height())
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)
        return width

    def _words(
        self, painter: QPainter, inner: QRectF, line: TreeLine, on: bool, taken: float
    ) -> None:
        theme, start = self._theme, self._theme.px(_ICON + _GAP)
        font = theme.font(FontRole.BODY, script_of(line.words))
        if on:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("on_selection" if on else "text_soft"))
        end = taken + theme.px(_GAP)
        rtl = self._rtl()
        cell = inner.adjusted(end if rtl else start, 0, -start if rtl else -end, 0)
        paint_elided(painter, cell, line.words, rtl_interface=rtl)

    def _rtl(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
