"""The inspector's foot: the next step on the one filled button, and what else is at hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from nejat_desktop.ui.desk.inspector_words import FootWords
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import AnswerLine, Button, ButtonKind, IconButton


class Foot(QStackedWidget):
    """56 px: two buttons, or the comment that sending back needs."""

    stepped = Signal()
    other = Signal()
    sent_back = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asks_comment = False
        self.step_button = Button(theme, "", ButtonKind.PRIMARY, keys="Return")
        self.other_button = Button(theme)
        self.field = AnswerLine()
        self._send = Button(theme)
        self._cancel = IconButton(theme, "x", "", size=14, color="muted")
        self._lay_out()
        self.step_button.clicked.connect(self.stepped)
        self.other_button.clicked.connect(self._other)
        self.field.left.connect(self.close_comment)
        self.field.returnPressed.connect(self._send_back)
        self._send.clicked.connect(self._send_back)
        self._cancel.clicked.connect(self.close_comment)
        theme.changed.connect(self._dress)
        self._dress()

    def show_step(self, words: FootWords) -> None:
        """Other words on the buttons; a comment that was begun for another story is dropped."""
        self.setCurrentIndex(0)
        self.step_button.setText(words.step)
        self.step_button.updateGeometry()
        self.other_button.setText(words.other)
        self.other_button.updateGeometry()
        self.other_button.setVisible(bool(words.other))
        self._asks_comment = words.asks_comment

    def ask_comment(self) -> None:
        """Ask what should be changed before it is sent back."""
        self.setCurrentIndex(1)
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_comment(self) -> None:
        """Back to the buttons."""
        self.setCurrentIndex(0)
        self.other_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def _other(self) -> None:
        if self._asks_comment:
            self.ask_comment()
        else:
            self.other.emit()

    def _send_back(self) -> None:
        words = self.field.text().strip()
        if words:
            self.sent_back.emit(words)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.step_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widgets in (
            (self.step_button, self.other_button),
            (self.field, self._send, self._cancel),
        ):
            page = QWidget()
            row = QHBoxLayout(page)
            row.setContentsMargins(self._theme.px(16), 1, self._theme.px(16), 0)
            row.setSpacing(self._theme.px(8))
            row.addWidget(widgets[0], 1)
            for widget in widgets[1:]:
                row.addWidget(widget)
            self.addWidget(page)

    def _dress(self) -> None:
        self.field.setPlaceholderText(self.tr("What should be changed?"))
        self.field.setAccessibleName(self.tr("Comment for the writer"))
        self._send.setText(self.tr("Send back"))
        self._cancel.set_name(self.tr("Don’t send back"))
        self.setFixedHeight(self._theme.px(56))
