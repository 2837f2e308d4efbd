"""The foot of the inspector: what readers see, the one filled next step, and an inline comment."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.workflow import Move
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, Ground, Line, RoleLabel
from nejat_desktop.ui.write.fields import TextField
from nejat_desktop.ui.write.pane import clear_layout
from nejat_desktop.ui.write.steps import NextStep, move_words


class CommentField(TextField):
    """Why something is sent back. Ctrl+Enter sends, Esc goes back."""

    sent = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Esc; the rest is typing."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class Foot(Ground):
    """One next step with its key; sending back asks for its reason here, in no box."""

    asked = Signal(object)
    """A Move was chosen. SEND_BACK is asked once its comment is written: see `sent_back`."""
    sent_back = Signal(str)
    """Send it back with this comment."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "panel", parent)
        self._theme, self._keys = theme, keys
        normal = QFont.Weight.Normal
        self._sentence = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=normal, wrap=True)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px(8))
        self._comment = CommentField(theme, 2, 5)
        self._comment.sent.connect(self._send_back)
        self._comment.escaped.connect(self.close_comment)
        self._comment.hide()
        self._step: NextStep | None = None
        self._lay_out()
        self._reword()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    @property
    def step(self) -> NextStep | None:
        """What is offered."""
        return self._step

    @property
    def comment(self) -> CommentField:
        """The field for the reason of sending back; shown only while it is asked for."""
        return self._comment

    def show_step(self, step: NextStep) -> None:
        """Offer another step."""
        if step == self._step:
            return
        self._step = step
        self.close_comment()

    def ask_comment(self) -> None:
        """Ask why it is sent back, here."""
        self._comment.show()
        self._comment.setFocus(Qt.FocusReason.OtherFocusReason)
        clear_layout(self._row)
        send = Button(self._theme, move_words(Move.SEND_BACK), ButtonKind.PRIMARY, keys=self._keys)
        send.clicked.connect(self._send_back)
        cancel = Button(self._theme, self.tr("Cancel"))
        cancel.clicked.connect(self.close_comment)
        self._row.addWidget(send, 1)
        self._row.addWidget(cancel)

    def close_comment(self) -> None:
        """Back to the steps; what was written so far stays in the field."""
        self._comment.hide()
        clear_layout(self._row)
        step = self._step
        if step is None:
            return
        self._sentence.setText(step.sentence)
        if step.main is not None:
            main = Button(self._theme, step.main_words, ButtonKind.PRIMARY, keys=self._keys)
            main.clicked.connect(lambda _on=False, move=step.main: self.asked.emit(move))
            self._row.addWidget(main, 1)
        for move in step.others:
            other = Button(self._theme, move_words(move))
            other.clicked.connect(lambda _on=False, move=move: self._ask(move))
            self._row.addWidget(other)
        if step.main is None:
            self._row.addStretch(1)

    def _reword(self) -> None:
        self._comment.setPlaceholderText(self.tr("What is to be changed?"))
        self._comment.setAccessibleName(self.tr("Comment for the writer"))

    def _ask(self, move: Move) -> None:
        if move is Move.SEND_BACK:
            self.ask_comment()
        else:
            self.asked.emit(move)

    def _send_back(self) -> None:
        comment = self._comment.text().strip()
        if not comment:
            self._comment.setFocus()
            return
        self._comment.show_text("")
        self.sent_back.emit(comment)

    def _lay_out(self) -> None:
        px = self._theme.px
        inside = QVBoxLayout()
        inside.setContentsMargins(px(16), px(11), px(16), px(12))
        inside.setSpacing(px(10))
        inside.addWidget(self._sentence)
        inside.addWidget(self._comment)
        inside.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line(self._theme))
        column.addLayout(inside)
