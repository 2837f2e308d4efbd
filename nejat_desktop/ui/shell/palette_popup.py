"""The popup of the command palette: a line, and what answers to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nejat_desktop.ui.actions.palette import CommandPalette, Entry, found_at
from nejat_desktop.ui.theme import FontRole, Mode, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets import Line, paint_elided, paint_key_cap
from nejat_desktop.ui.widgets.keycap import key_cap_size, key_words

_WIDTH, _ROW, _ICON = 560, 34, 16
_ENTRY, _HEAVY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """The entries that answer, as a model."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self.query = ""

    def show_entries(self, entries: list[Entry], query: str) -> None:
        """Other entries, and what they answer."""
        self.query = query
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry, and its words for screen readers."""
        entry = self._entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == _HEAVY:
            return found_at(self.query, entry.text)
        return entry.text if role == Qt.ItemDataRole.DisplayRole else None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: icon, words in their own direction, hint as a cap at the end."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """34 px high."""
        return QSize(0, self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        entry: Entry = index.data(_ENTRY)
        theme, px = self._theme, self._theme.px
        box = QRectF(option.rect)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if on:
            painter.fillRect(box, theme.color("selection"))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        ink = theme.color("on_selection" if on else "text")

        def cell(start: float, width: float) -> QRectF:
            left = box.right() - start - width if rtl else box.left() + start
            return QRectF(left, box.top(), width, box.height())

        icon = cell(px(14), px(_ICON))
        top = round(icon.center().y() - px(_ICON) / 2)
        soft = ink if on and theme.mode is Mode.HIGH_CONTRAST else theme.color("text_soft")
        painter.drawPixmap(QPointF(round(icon.left()), top), theme.pixmap(entry.icon, soft, _ICON))
        room = box.width() - px(14 + _ICON + 10 + 14)
        if entry.hint:
            room -= self._paint_hint(painter, box, entry.hint, rtl) + px(10)
        painter.setPen(ink)
        painter.setFont(theme.font(FontRole.BODY, script_of(entry.text)))
        paint_elided(
            painter,
            cell(px(14 + _ICON + 10), room),
            entry.text,
            rtl_interface=rtl,
            heavy=index.data(_HEAVY),
        )
        painter.restore()

    def _paint_hint(self, painter: QPainter, box: QRectF, hint: str, rtl: bool) -> int:
        words = key_words(hint) if "+" in hint or hint.startswith("F") else hint
        size = key_cap_size(words, self._theme)
        pad = self._theme.px(14)
        left = box.left() + pad if rtl else box.right() - pad - size.width()
        top = box.top() + (box.height() - size.height()) // 2
        cap = QRectF(left, top, size.width(), size.height())
        paint_key_cap(painter, cap, words, self._theme)
        return size.width()


class PalettePopup(QFrame):
    """Opens over the window, takes what is typed, runs what is chosen."""

    def __init__(self, theme: Theme, palette: CommandPalette, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme, self._commands = theme, palette
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self._line = QLineEdit()
        self._line.setProperty("bare", True)
        self._line.setProperty("ring", False)
        self._glass = QLabel()
        self._list = QListView()
        self._model = EntryModel(self)
        self._articles: Sequence[Entry] = ()
        self._build()
        self.retranslate()

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of the window, empty."""
        self._dress()
        self._articles = ()
        self._line.clear()
        self._search("")
        width = min(self._theme.px(_WIDTH), window.width() - 32)
        self.setFixedWidth(width)
        self._fit()
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + self._theme.px(52))
        self.show()
        self._line.setFocus()

    def type(self, text: str) -> None:
        """Look for `text`, as if it had been typed."""
        self._line.setText(text)

    def entries(self) -> list[str]:
        """The words of what is shown."""
        rows = range(self._model.rowCount())
        return [str(self._model.index(row).data()) for row in rows]

    def run(self) -> None:
        """Do what is marked, after the popup has gone."""
        entry = self._list.currentIndex().data(_ENTRY)
        if isinstance(entry, Entry):
            self.hide()
            entry.run()

    def retranslate(self) -> None:
        """Words in another language."""
        self._line.setPlaceholderText(self.tr("Search, or run a command"))
        self._line.setAccessibleName(self.tr("Search, or run a command"))
        self._list.setAccessibleName(self.tr("What was found"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the line belong to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._move(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round corners on displays that know no transparency as well."""
        super().resizeEvent(event)
        path, radius = QPainterPath(), self._theme.tokens.radius.card
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The raised ground and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.tokens.radius.card
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _build(self) -> None:
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self._search)
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(self._theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setAutoFillBackground(False)
        self._list.viewport().setAutoFillBackground(False)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._list.clicked.connect(lambda _index: self.run())
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self._glass)
        row.addWidget(self._line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line(self._theme))
        column.addWidget(self._list)

    def _dress(self) -> None:
        theme = self._theme
        self._glass.setPixmap(theme.pixmap("magnifying-glass", "muted", 18))
        font = theme.font(FontRole.BODY)
        font.setPixelSize(theme.px(15))
        self._line.setFont(font)
        self._line.setFixedHeight(theme.px(44))

    def _search(self, text: str) -> None:
        self._say(text)
        self._commands.look_up(text, partial(self._found, text))

    def _found(self, text: str, articles: Sequence[Entry]) -> None:
        """The articles have come; what was marked with the arrows stays so."""
        marked = self._list.currentIndex()
        chosen = marked.data(_ENTRY) if marked.row() > 0 else None
        self._articles = articles
        self._say(text)
        rows = range(self._model.rowCount())
        again = [row for row in rows if self._model.index(row).data(_ENTRY) == chosen]
        self._list.setCurrentIndex(self._model.index(again[0] if again else 0))

    def _say(self, text: str) -> None:
        self._model.show_entries(self._commands.entries(text, self._articles), text)
        self._list.setCurrentIndex(self._model.index(0))
        self._fit()

    def _fit(self) -> None:
        rows = self._model.rowCount()
        self._list.setFixedHeight(rows * self._theme.px(_ROW))
        self.adjustSize()

    def _move(self, step: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = (self._list.currentIndex().row() + step) % rows
            self._list.setCurrentIndex(self._model.index(row))
