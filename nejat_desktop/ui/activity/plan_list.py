"""The list of what a sync is going to do: a mark, what, and where; as long as it has to be."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nejat_desktop.ui.activity.outlook import PlanLine
from nejat_desktop.ui.activity.plan_words import VERDICT_MARKS, PlanWords
from nejat_desktop.ui.theme import FontRole, Mode, Theme
from nejat_desktop.ui.widgets import paint_elided

ROW = 50
LINE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class PlanModel(QAbstractListModel):
    """The lines of a plan."""

    def __init__(self, words: PlanWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._lines: tuple[PlanLine, ...] = ()

    def show(self, lines: tuple[PlanLine, ...]) -> None:
        """Show other lines."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, and its words for screen readers."""
        line = self._lines[index.row()]
        if role == LINE:
            return line
        words = f"{self.words.title(line)}, {self.words.detail(line)}"
        tips = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return words if role == Qt.ItemDataRole.DisplayRole or role in tips else None


class PlanList(QListView):
    """Rows of 50 px on the panel's ground."""

    def __init__(self, theme: Theme, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_PlanDelegate(theme, model, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring", False)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("The plan"))
        self.scheduleDelayedItemsLayout()


class _PlanDelegate(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, theme: Theme, model: PlanModel, view: PlanList) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text and 7 px around them."""
        return QSize(0, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Mark, title, detail."""
        line = index.data(LINE)
        if not isinstance(line, PlanLine):
            return
        theme, rect = self._theme, QRect(option.rect)
        on = bool(QStyle.StateFlag(option.state) & QStyle.StateFlag.State_Selected)
        painter.save()
        if on:
            painter.fillRect(rect, theme.color("selection"))
        if on and self._view.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        self._texts(painter, rect, line, on)
        painter.restore()

    def _texts(self, painter: QPainter, rect: QRect, line: PlanLine, on: bool) -> None:
        theme, px = self._theme, self._theme.px
        stark = on and theme.mode is Mode.HIGH_CONTRAST
        icon, color = VERDICT_MARKS[line.verdict]
        left = rect.right() + 1 - px(16 + 16) if self._rtl() else rect.left() + px(16)
        ink = theme.color("on_selection" if stark else color)
        painter.drawPixmap(QPointF(left, rect.top() + px(9)), theme.pixmap(icon, ink, 16))
        title, detail = theme.font(), theme.font(FontRole.LABEL)
        title.setWeight(QFont.Weight.Medium)
        detail.setWeight(QFont.Weight.Normal)
        painter.setFont(title)
        painter.setPen(theme.color("on_selection" if on else "text"))
        self._line(painter, self._cell(rect, 7, 20), self._model.words.title(line))
        painter.setFont(detail)
        painter.setPen(theme.color("on_selection_soft" if on else "muted"))
        self._line(painter, self._cell(rect, 27, 16), self._model.words.detail(line))

    def _line(self, painter: QPainter, cell: QRectF, words: str) -> None:
        paint_elided(painter, cell, words, rtl_interface=self._rtl())

    def _cell(self, rect: QRect, top: int, height: int) -> QRectF:
        """The room for a line of text, after the mark."""
        px = self._theme.px
        start, end = px(16 + 16 + 10), px(16)
        left = rect.left() + (end if self._rtl() else start)
        return QRectF(left, rect.top() + px(top), rect.width() - start - end, px(height))

    def _rtl(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
