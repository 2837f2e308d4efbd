"""A line for the answer to a question that can be left unanswered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class AnswerLine(QLineEdit):
    """One line; Esc gives up."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one step."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
