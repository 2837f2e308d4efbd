"""The list of what a sync is going to do: a mark, what, and where; as long as it has to be."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.ui.activity.outlook import PlanLine, PlanLines
from nejat_desktop.ui.activity.plan_words import PlanWords
from nejat_desktop.ui.activity.run_lines import RunLine, RunState
from nejat_desktop.ui.theme import FontRole, Mode, Theme
from nejat_desktop.ui.widgets import paint_elided
from nejat_desktop.ui.widgets.overlay_bar import OverlayBar
from nejat_desktop.ui.widgets.paragraph import lay_out

ROW, WORDY_ROW, BUSY_ROW = 50, 66, 60
MANY = 500
"""More lines than this are all of one height: each height is asked for."""
WORDY = frozenset({Verdict.CONFLICT, Verdict.ASK, Verdict.PARKED})
"""What needs a person says why, in two lines."""
LINE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Lines = Sequence[PlanLine | RunLine]


class PlanModel(QAbstractListModel):
    """The lines of a plan, or of the run that is under way."""

    def __init__(self, words: PlanWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._lines: Lines = ()

    def show(self, lines: Lines) -> None:
        """Show other lines."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def row_of(self, conflict: OpenConflict) -> int | None:
        """Where the line of a conflict is."""
        if isinstance(self._lines, PlanLines):
            return self._lines.row_of(conflict)
        for at, line in enumerate(self._lines):
            known = line.conflict if isinstance(line, PlanLine) else None
            if known is not None and known.uid == conflict.uid:
                return at
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, and its words for screen readers."""
        line = self._lines[index.row()]
        if role == LINE:
            return line
        words = ", ".join(filter(None, (self.words.title(line), self.words.detail(line))))
        tips = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return words if role == Qt.ItemDataRole.DisplayRole or role in tips else None


class PlanList(QListView):
    """Rows on the panel's ground; `chosen` when one was clicked, or Enter pressed on it."""

    chosen = Signal(object)
    """A PlanLine."""

    def __init__(self, theme: Theme, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.setModel(model)
        self.setItemDelegate(_PlanDelegate(theme, model, self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(MANY)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayBar(theme, self)
        self.setProperty("ring", False)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        model.modelReset.connect(self._fit)
        self.clicked.connect(self._choose)
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mark(self, conflict: OpenConflict | None) -> None:
        """Select the line of the conflict that is looked at."""
        row = self._model.row_of(conflict) if conflict is not None else None
        if row is not None:
            self.setCurrentIndex(self._model.index(row, 0))

    def _choose(self, index: Index) -> None:
        line = index.data(LINE)
        if isinstance(line, PlanLine):
            self.chosen.emit(line)

    def _fit(self) -> None:
        self.setUniformItemSizes(self.model().rowCount() > MANY)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("The plan"))
        self.scheduleDelayedItemsLayout()


class _PlanDelegate(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, theme: Theme, model: PlanModel, view: PlanList) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text and 7 px around them; more where there is more to say."""
        line = index.data(LINE)
        if self._view.uniformItemSizes():
            return QSize(0, self._theme.px(ROW))
        if isinstance(line, RunLine):
            return QSize(0, self._theme.px(BUSY_ROW if line.state is RunState.NOW else ROW))
        return QSize(0, self._theme.px(WORDY_ROW if line.verdict in WORDY else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Mark, title, detail."""
        line = index.data(LINE)
        if not isinstance(line, PlanLine | RunLine):
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

    def _texts(self, painter: QPainter, rect: QRect, line: PlanLine | RunLine, on: bool) -> None:
        theme, px = self._theme, self._theme.px
        stark = on and theme.mode is Mode.HIGH_CONTRAST
        icon, color = self._model.words.mark(line)
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
        said = self._model.words.detail(line)
        if rect.height() >= px(WORDY_ROW):
            self._wrapped(painter, self._cell(rect, 27, 32), said)
        else:
            self._line(painter, self._cell(rect, 27, 16), said)
        if isinstance(line, RunLine) and line.state is RunState.NOW:
            self._bar(painter, self._cell(rect, 49, 4), line.share)

    def _wrapped(self, painter: QPainter, cell: QRectF, words: str) -> None:
        """Two lines; what is longer ends in …, and stands whole in the tooltip."""
        side = Qt.AlignmentFlag.AlignRight if self._rtl() else Qt.AlignmentFlag.AlignLeft
        height = self._theme.px(16)
        font, width = painter.font(), cell.width()
        layout, tall = lay_out(words, font, width, height, side | Qt.AlignmentFlag.AlignAbsolute)
        if tall <= 2 * height:
            layout.draw(painter, cell.topLeft())
            return
        second = layout.lineAt(1).textStart()
        self._line(painter, QRectF(cell.topLeft(), QSizeF(width, height)), words[:second].strip())
        cell.setTop(cell.top() + height)
        self._line(painter, QRectF(cell.topLeft(), QSizeF(width, height)), words[second:])

    def _bar(self, painter: QPainter, cell: QRectF, share: float) -> None:
        """How far the run is, from the start edge."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(cell, 2, 2)
        done = QRectF(cell)
        done.setWidth(cell.width() * share)
        if self._rtl():
            done.moveRight(cell.right())
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(done, 2, 2)

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
