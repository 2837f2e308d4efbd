"""What the bulk bar asks before it does something to many: a few words, or a day and a time."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import AnswerLine, Button, IconButton, RoleLabel
from nejat_desktop.ui.widgets.margins import StartEndMargins
from nejat_desktop.ui.write.moment_field import MomentField


class BulkQuestion(QWidget):
    """A question, a field for the answer, and the way out."""

    answered = Signal(object)
    """The words or the instant that were asked for; None is “with the next sync”."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment: datetime | None = None
        self._question = RoleLabel(theme, "", weight=QFont.Weight.Medium)
        self.field, self.date = AnswerLine(), MomentField(theme)
        self.send = Button(theme, small=True)
        self._cancel = IconButton(theme, "x", self.tr("Leave it as it is"), size=14, color="muted")
        row = QHBoxLayout(self)
        StartEndMargins(self, row, theme.px(16), theme.px(8), top=1)
        row.setSpacing(theme.px(8))
        row.addWidget(self._question)
        row.addWidget(self.field, 1)
        row.addWidget(self.date, 1)
        row.addWidget(self.send)
        row.addWidget(self._cancel)
        self.field.returnPressed.connect(self._answer)
        self.field.left.connect(self.left)
        self.send.clicked.connect(self._answer)
        self._cancel.clicked.connect(self.left)
        self.date.changed.connect(self._keep)
        self._begin(self.tr("Answer"), self.tr("Do it"), dated=False)

    def ask(self, question: str, button: str) -> None:
        """Ask for words."""
        self._begin(question, button, dated=False)
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_date(self, question: str, button: str, edition: Edition, now: datetime) -> None:
        """Ask for a day and a time, in the calendar of an edition."""
        self._begin(question, button, dated=True)
        self._moment = None
        self.date.show_moment(None, edition, now)
        self.date.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, question: str, button: str, *, dated: bool) -> None:
        self._question.setText(question)
        self.field.setAccessibleName(question)
        self._cancel.set_name(self.tr("Leave it as it is"))
        self.send.setText(button)
        self.send.updateGeometry()
        self.field.setVisible(not dated)
        self.date.setVisible(dated)

    def _keep(self, moment: datetime | None) -> None:
        self._moment = moment

    def _answer(self) -> None:
        words = self.field.text().strip()
        if self.field.isHidden():
            self.answered.emit(self._moment)
        elif words:
            self.answered.emit(words)
