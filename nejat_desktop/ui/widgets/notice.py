"""Notices: inline, in the pane they concern; one sentence, one action, no box that asks."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.refusals import refusal_words
from nejat_desktop.ui.widgets.button import Button, ButtonKind, IconButton
from nejat_desktop.ui.widgets.keycap import KeyCap
from nejat_desktop.ui.widgets.label import RoleLabel

STAY_MS = 8000
"""How long success is shown; everything else stays until it is solved or closed."""

_MARK = 18
_BAR = 4


class NoticeKind(StrEnum):
    """What a notice is about; it decides mark and colour."""

    INFO = "info"
    OK = "ok"
    WARNING = "warning"
    DANGER = "danger"


_ICONS = {
    NoticeKind.INFO: "info",
    NoticeKind.OK: "check-circle",
    NoticeKind.WARNING: "warning",
    NoticeKind.DANGER: "warning-octagon",
}


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice says and offers; `keys` is only shown."""

    kind: NoticeKind
    sentence: str
    action: str = ""
    keys: str = ""


Words = Callable[[], NoticeText]
"""What a notice says, in the language of the moment."""
Do = Callable[[], object]


class Notice(QWidget):
    """A bar of 40 px. `card` draws it with edge and start bar, else it fills a pane's foot."""

    triggered = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, text: NoticeText, card: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.text, self._card = theme, text, card
        self._sentence = RoleLabel(theme, "", wrap=True)
        self._action = Button(theme, text.action, ButtonKind.TEXT)
        self._close = IconButton(theme, "x", self.tr("Close this notice"), size=14, color="muted")
        self._timer = QTimer(self, singleShot=True, interval=STAY_MS)
        self._timer.timeout.connect(self._leave)
        theme.changed.connect(self._say)
        self._lay_out()
        self._action.clicked.connect(self._do)
        self._close.clicked.connect(self.closed)
        self._say()
        if text.kind is NoticeKind.OK:
            self._timer.start()

    @property
    def action_button(self) -> Button:
        """The one action."""
        return self._action

    def enterEvent(self, event: QEnterEvent) -> None:
        """While it is looked at, it stays."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Then its time begins again."""
        if self.text.kind is NoticeKind.OK:
            self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, line, start bar and mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._card:
            self._paint_card(painter)
        else:
            painter.fillRect(self.rect(), self._theme.color("raised"))
            painter.fillRect(0, 0, self.width(), 1, self._theme.color("line_strong"))
        side = self._theme.px(_MARK)
        start = self._theme.px(16)
        left = self.width() - start - side if self._rtl() else start
        picture = self._theme.pixmap(_ICONS[self.text.kind], self.text.kind.value, _MARK)
        painter.drawPixmap(QPointF(left, (self.height() - side) // 2), picture)

    def _paint_card(self, painter: QPainter) -> None:
        theme, radius = self._theme, self._theme.tokens.radius.control
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, radius, radius)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(path)
        left = self.width() - _BAR if self._rtl() else 0
        painter.fillRect(left, 0, _BAR, self.height(), theme.color(self.text.kind.value))
        painter.setClipping(False)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setMinimumHeight(px(self._theme.tokens.height.notice))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(4), px(8), px(4))
        row.setSpacing(px(6))
        row.addSpacing(px(8 + _MARK + 10))
        row.addWidget(self._sentence, 1)
        row.addWidget(self._action)
        self._action.setVisible(bool(self.text.action))
        if self.text.keys:
            row.addWidget(KeyCap(self._theme, self.text.keys))
        row.addWidget(self._close)

    def _say(self) -> None:
        """A refusal is said in the language of the moment."""
        sentence = refusal_words(self.text.sentence, self._theme.digits)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._close.set_name(self.tr("Close this notice"))

    def _do(self) -> None:
        self.triggered.emit()
        self.closed.emit()

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._timer.start()
        else:
            self.closed.emit()

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class NoticeBar(QWidget):
    """The place for the notices of a pane: the newest success, and what is not yet solved."""

    def __init__(self, theme: Theme, card: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._card = theme, card
        self._notices: dict[str, Notice] = {}
        self._standing: dict[str, tuple[Words, Do | None]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8 if card else 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
        theme.changed.connect(self._reword)

    def tell(self, text: NoticeText, do: Do | None = None) -> Notice:
        """Show a notice; one with the same sentence, or an older success, makes way for it."""
        return self._put("ok" if text.kind is NoticeKind.OK else text.sentence, text, do)

    def stand(self, key: str, words: Words, do: Do | None = None) -> Notice:
        """Show a notice that holds until it is withdrawn by its key, in whatever language."""
        notice = self._put(key, words(), do)
        self._standing[key] = (words, do)
        return notice

    def _put(self, key: str, text: NoticeText, do: Do | None, at: int = -1) -> Notice:
        self.withdraw(key)
        notice = Notice(self._theme, text, self._card)
        if do is not None:
            notice.triggered.connect(do)
        notice.closed.connect(lambda: self._drop(key, notice))
        self._notices[key] = notice
        self._column.insertWidget(at, notice)
        self.show()
        return notice

    def _reword(self) -> None:
        """Another language: what stands says the same in it, in the same place."""
        for key, (words, do) in list(self._standing.items()):
            text, notice = words(), self._notices[key]
            if text != notice.text:
                self._put(key, text, do, self._column.indexOf(notice))
                self._standing[key] = (words, do)

    def withdraw(self, sentence: str) -> None:
        """Take away the notice with this sentence or key, if it is there ("ok" for the success)."""
        notice = self._notices.get(sentence)
        if notice is not None:
            self._drop(sentence, notice)

    def clear(self) -> None:
        """Take all away."""
        for key in list(self._notices):
            self.withdraw(key)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is shown, oldest first."""
        return tuple(self._notices.values())

    def _drop(self, key: str, notice: Notice) -> None:
        if self._notices.get(key) is notice:
            del self._notices[key]
            self._standing.pop(key, None)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._notices))
