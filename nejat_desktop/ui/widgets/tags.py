"""A field of tokens: tags or sections, each with its own way out, and a line to add one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCompleter, QLineEdit, QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets.flow import FlowLayout

_CROSS = 12


class Token(QAbstractButton):
    """One token. Pressing it, Delete or Backspace takes it away."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(self.tr("Remove {token}").format(token=text))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Text, gap and cross."""
        px = self._theme.px
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(
            width + px(8 + 6 + _CROSS + 6) + 2, px(self._theme.tokens.height.control_small)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace are the cross."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet box with the text and the cross."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("row_hover" if self.underMouse() else "panel"))
        radius = theme.tokens.radius.chip
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(self._font())
        painter.setPen(theme.color("text_soft"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.width() - px(8 + 4 + _CROSS + 6)
        text = QRectF(self.width() - px(8) - room if rtl else px(8), 0, room, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self.text())
        left = px(6) if rtl else self.width() - px(6 + _CROSS)
        top = (self.height() - px(_CROSS)) // 2
        painter.drawPixmap(left, top, theme.pixmap("x", "muted", _CROSS))

    def _font(self) -> QFont:
        return self._theme.font(FontRole.LABEL, script_of(self.text()))


class _Line(QLineEdit):
    """The line after the tokens: it takes the rest of their row, and asks for little."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Room for a short word; for the whole placeholder while it says something."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(self._theme.px(48), words + 6), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()


class TagsField(QWidget):
    """Tokens and a line; Enter or a comma adds, Backspace in an empty line takes the last away.

    With `known` words the line proposes them; with `only_known` it takes nothing else.
    """

    changed = Signal(list)

    def __init__(
        self,
        theme: Theme,
        name: str,
        known: Sequence[str] = (),
        only_known: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._only_known = theme, only_known
        self._tokens: list[Token] = []
        self._model = QStringListModel(list(known))
        self._line = _Line(theme)
        self._completer = QCompleter(self._model, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._line.setCompleter(self._completer)
        self._line.returnPressed.connect(self._take)
        self._line.textEdited.connect(self._watch_comma)
        self._line.installEventFilter(self)
        self._line.setProperty("bare", True)
        self._line.setProperty("ringOnParent", True)
        self._line.setFixedHeight(theme.px(theme.tokens.height.control_small))
        self._flow = FlowLayout(self, gap=4)
        self._flow.setContentsMargins(5, 5, 5, 5)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow.addWidget(self._line)
        self.set_name(name)
        self.setFocusProxy(self._line)
        theme.changed.connect(self._redraw)

    def set_name(self, name: str) -> None:
        """The name of the field for screen readers."""
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)

    def set_placeholder(self, text: str) -> None:
        """What to type here."""
        self._line.setPlaceholderText(text)

    def set_known(self, known: Sequence[str]) -> None:
        """The words that the line proposes."""
        self._model.setStringList(list(known))

    @property
    def values(self) -> list[str]:
        """The tokens in their order."""
        return [token.text() for token in self._tokens]

    def set_values(self, values: Sequence[str]) -> None:
        """Show these tokens, without `changed`."""
        for token in self._tokens:
            self._flow.removeWidget(token)
            token.hide()
            token.deleteLater()
        self._tokens = []
        for value in values:
            self._append(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of a field around all of it; the ring takes its place with the focus."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "danger" if self.property("invalid") else "line_strong"
        focused = self._line.hasFocus()
        painter.setPen(theme.color("surface") if focused else theme.color(edge))
        painter.setBrush(theme.color("surface"))
        radius = theme.tokens.radius.control - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line takes the last token away; the frame shows the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if (
            watched is self._line
            and isinstance(event, QKeyEvent)
            and event.type() == QKeyEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self._line.text()
            and self._tokens
        ):
            self._remove(self._tokens[-1])
            return True
        return bool(super().eventFilter(watched, event))

    def _watch_comma(self, text: str) -> None:
        if text and text[-1] in ",،;؛":
            self._line.setText(text[:-1])
            self._take()

    def _take(self, *_words: str) -> None:
        word = self._line.text().strip()
        known = {one.casefold(): one for one in self._model.stringList()}
        word = known.get(word.casefold(), "" if self._only_known else word)
        if word and word not in self.values:
            self._append(word)
            self.changed.emit(self.values)
        if word or not self._only_known:
            self._line.clear()

    def _append(self, word: str) -> None:
        token = Token(self._theme, word)
        token.clicked.connect(lambda _on=False: self._remove(token))
        self._tokens.append(token)
        self._flow.insertWidget(len(self._tokens) - 1, token)
        token.show()

    def _remove(self, token: Token) -> None:
        if token not in self._tokens:
            return
        self._tokens.remove(token)
        self._flow.removeWidget(token)
        self._line.setFocus()
        token.hide()
        token.deleteLater()
        self.changed.emit(self.values)

    def _redraw(self) -> None:
        for token in self._tokens:
            token.updateGeometry()
            token.update()
