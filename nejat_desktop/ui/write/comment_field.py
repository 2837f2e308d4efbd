"""Where a comment is written: a few lines, Ctrl+Enter says it, Esc gives up."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import runs_rtl
from nejat_desktop.ui.widgets import Button, ButtonKind
from nejat_desktop.ui.write.fields import TextField

_LINES = 3


class CommentEdit(TextField):
    """Runs in the direction of what is typed; Tab goes on to the buttons."""

    said = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _LINES)
        self.textChanged.connect(self._turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Esc are ours."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.said.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter is the comment's while it is written, not the article's next step."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def _turn(self) -> None:
        option = self.document().defaultTextOption()
        text = self.toPlainText()
        rtl = runs_rtl(text) if text.strip() else self.isRightToLeft()
        wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)


class CommentField(QWidget):
    """The field with its two buttons."""

    said = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, name: str, say: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = CommentEdit(theme)
        self.say = Button(theme, say, small=True)
        self.cancel = Button(theme, self.tr("Cancel"), ButtonKind.TEXT, small=True)
        self.set_name(name)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.say)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.edit)
        column.addLayout(buttons)
        self.edit.said.connect(self._say)
        self.edit.given_up.connect(self.left)
        self.say.clicked.connect(self._say)
        self.cancel.clicked.connect(self.left)

    def set_name(self, name: str) -> None:
        """What is written here, for readers of the screen and as help in the empty field."""
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(name)

    def begin(self, words: str = "") -> None:
        """Write; with words, change these."""
        self.edit.setPlainText(words)
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        words = self.edit.toPlainText().strip()
        if words:
            self.said.emit(words)
        else:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
