"""The journal as a table, run by run: when, what, and how it went."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from nejat_desktop.domain.dates import day_words, time_words
from nejat_desktop.domain.ports.journal import Entry, StepState
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.activity.log_runs import Run, runs_of, shown
from nejat_desktop.ui.activity.plan_words import PlanWords
from nejat_desktop.ui.activity.site_words import rewritten_words
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import paint_elided
from nejat_desktop.ui.widgets.overlay_bar import OverlayBar

Index = QModelIndex | QPersistentModelIndex
TIME, WHAT, STATE = range(3)
MARK = Qt.ItemDataRole.UserRole + 1
START = 16
"""The margin before the words of a cell."""
_TIME_WIDTH, _STATE_WIDTH, _STATE_SHARE = 136, 272, 0.3
_MARKS = {
    None: ("arrow-up", "accent"),
    StepState.DONE: ("check", "ok"),
    StepState.FAILED: ("warning-octagon", "danger"),
    StepState.INTENDED: ("warning", "warning"),
}


def state_width(theme: Theme, width: int) -> int:
    """The width of the last column in a table of this width."""
    return min(theme.px(_STATE_WIDTH), round(width * _STATE_SHARE))


class LogModel(QAbstractTableModel):
    """The newest runs of the journal, newest first; a run opens to its steps."""

    def __init__(self, theme: Theme, words: PlanWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self.words = theme, words
        self._entries: Sequence[Entry] = ()
        self._opened: set[Uid] = set()
        self._lines: Sequence[Run | Entry] = ()
        self._has_sites = False
        """Whether there are runs of others than the site folder, so that each says its own."""
        self._running = False
        self._killed: frozenset[Uid] = frozenset()
        """Runs that had not ended before the one that is under way."""

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other lines."""
        if entries != self._entries:
            self._entries = entries
            self._has_sites = any(entry.edition for entry in entries)
            self._tell()

    def show_running(self, running: bool) -> None:
        """Whether a sync is under way: runs that have not ended are its own, and not broken off."""
        if running != self._running:
            self._running = running
            self._killed = frozenset(entry.run for entry in self._entries if entry.is_open)
            self._tell()

    def toggle(self, row: int) -> None:
        """Show or hide the steps of a run; the line of a step leaves everything as it is."""
        line = self._lines[row]
        if isinstance(line, Run):
            self._opened ^= {line.uid}
            self._tell()

    def is_open(self, row: int) -> bool | None:
        """Whether a run shows its steps; None for a step."""
        line = self._lines[row]
        return line.uid in self._opened if isinstance(line, Run) else None

    def _tell(self) -> None:
        self.beginResetModel()
        self._lines = tuple(shown(runs_of(self._entries), self._opened))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Time, what, state."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {TIME: self.tr("Time"), WHAT: self.tr("What"), STATE: self.tr("State")}[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, marks and colours of a cell."""
        line, column = self._lines[index.row()], index.column()
        state = self._state(line)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._say(line, column)
            case _ if role == MARK:
                return self._mark(index.row(), column, state)
            case Qt.ItemDataRole.ForegroundRole:
                quiet = column == TIME or (column == STATE and state is StepState.DONE)
                return self._theme.color("muted" if quiet or isinstance(line, Entry) else "text")
            case Qt.ItemDataRole.FontRole:
                font = self._theme.font(FontRole.BODY if column == WHAT else FontRole.LABEL)
                font.setWeight(QFont.Weight.Normal)
                return font
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, self._theme.px(30))
            case _:
                return None

    def _state(self, line: Run | Entry) -> StepState | None:
        """How it went; None while it is under way."""
        step = line.trouble if isinstance(line, Run) else line
        state = step.state if step is not None else StepState.DONE
        is_ended = state is StepState.FAILED or (state is StepState.DONE and step is line)
        entry = line.steps[0] if isinstance(line, Run) else line
        is_going = self._running and entry.is_open and entry.run not in self._killed
        return None if is_going and not is_ended else state

    def _mark(self, row: int, column: int, state: StepState | None) -> tuple[str, str] | None:
        opened = self.is_open(row)
        if column == WHAT and opened is not None:
            return ("caret-down" if opened else "caret-right"), "muted"
        return _MARKS[state] if column == STATE else None

    def _say(self, line: Run | Entry, column: int) -> str:
        if isinstance(line, Entry):
            words = {TIME: "", WHAT: self.words.step(line), STATE: self._how(line)}
        else:
            what = self.words.run(line.counts) or self.tr("No file")
            what = self.words.at_site(line.edition, what) if self._has_sites else what
            words = {TIME: self._moment(line), WHAT: what, STATE: self._how(line)}
        return words[column]

    def _moment(self, run: Run) -> str:
        edition = self.words.here
        return isolate(f"{day_words(run.at, edition)} {time_words(run.at, edition)}")

    def _how(self, line: Run | Entry) -> str:
        step = line.trouble if isinstance(line, Run) else line
        message = step.message if step is not None else ""
        match self._state(line):
            case None:
                return self.tr("under way")
            case StepState.DONE:
                return rewritten_words(message) or self.tr("done")
            case StepState.FAILED:
                return refusal_words(message, self._theme.digits) or self.tr("failed")
        return self.tr("broken off; the next sync does it")


class LogView(QTreeView):
    """The table."""

    def __init__(self, theme: Theme, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lines = theme, model
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring", False)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        OverlayBar(theme, self)
        self.clicked.connect(lambda index: self._toggle(index.row()))
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open and close a run."""
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and row >= 0:
            self._toggle(row)
        else:
            super().keyPressEvent(event)

    def _toggle(self, row: int) -> None:
        self._lines.toggle(row)
        self.setCurrentIndex(self._lines.index(row, WHAT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the words come before the state."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.setColumnWidth(TIME, self._theme.px(_TIME_WIDTH))
        self.setColumnWidth(STATE, state_width(self._theme, self.width()))

    def _dress(self) -> None:
        self._share()
        self.setAccessibleName(self.tr("Log"))
        self.scheduleDelayedItemsLayout()


class LogHead(QWidget):
    """The heads of the table's columns."""

    def __init__(self, theme: Theme, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        theme.changed.connect(self._fit)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words over the columns, between two lines."""
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.setFont(theme.font(FontRole.LABEL))
        painter.setPen(theme.color("muted"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        state = state_width(theme, self.width())
        for column, start in enumerate((0, px(_TIME_WIDTH), self.width() - state)):
            width = (px(_TIME_WIDTH), px(200), state)[column] - px(START)
            left = self.width() - start - px(START) - width if rtl else start + px(START)
            words = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            cell = QRectF(left, 0, width, self.height())
            paint_elided(painter, cell, words, rtl_interface=rtl)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(self._theme.tokens.height.column_head))


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell with the margins of the lists."""

    def __init__(self, theme: Theme, view: LogView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, mark, words."""
        theme, px, rect = self._theme, self._theme.px, QRectF(option.rect)
        on = bool(QStyle.StateFlag(option.state) & QStyle.StateFlag.State_Selected)
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.fillRect(rect, theme.color("selection" if on else "surface"))
        if on and self._view.hasFocus():
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), theme.color("focus"))
            foot = QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2)
            painter.fillRect(foot, theme.color("focus"))
        start, mark = px(START), index.data(MARK)
        if mark is not None:
            icon, color = mark
            ink = theme.color("on_selection" if on else color)
            left = rect.right() - start - px(14) if rtl else rect.left() + start
            top = rect.top() + (rect.height() - px(14)) / 2
            painter.drawPixmap(QPointF(left, round(top)), theme.pixmap(icon, ink, 14))
        if mark is not None or index.column() == WHAT:
            start += px(14 + 6)
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        color = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(theme.color("on_selection") if on else color)
        cell = rect.adjusted(px(8) if rtl else start, 0, -start if rtl else -px(8), 0)
        paint_elided(painter, cell, str(index.data()), rtl_interface=rtl)
        painter.restore()
