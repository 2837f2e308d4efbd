"""Why something is sent back: asked for in a row under the head, in no box."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from nejat_desktop.domain.workflow import Move
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, Ground, Line
from nejat_desktop.ui.write.foot import CommentField
from nejat_desktop.ui.write.steps import move_words


class CommentRow(Ground):
    """A field and two buttons; what was written stays when it is closed."""

    sent = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self.field = CommentField(theme, 2, 4)
        self.field.setPlaceholderText(self.tr("What is to be changed?"))
        self.field.setAccessibleName(self.tr("Comment for the translator"))
        send = Button(theme, move_words(Move.SEND_BACK))
        cancel = Button(theme, self.tr("Cancel"))
        self.field.sent.connect(self._send)
        self.field.escaped.connect(self.close_row)
        send.clicked.connect(self._send)
        cancel.clicked.connect(self.close_row)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(self.field, 1)
        row.addWidget(send, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(cancel, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line(theme))
        self.hide()

    def ask(self) -> None:
        """Show the field with the caret in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_row(self) -> None:
        """Back to the text."""
        self.hide()
        self.closed.emit()

    def _send(self) -> None:
        comment = self.field.text().strip()
        if not comment:
            self.field.setFocus()
            return
        self.field.show_text("")
        self.close_row()
        self.sent.emit(comment)
