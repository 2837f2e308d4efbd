"""A field of a form: its label above, help at its end, what is wrong under it."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets.label import RoleLabel


class FormField(QWidget):
    """Puts a label, help and an error around a control, and names the control for readers."""

    def __init__(
        self, theme: Theme, label: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._label = RoleLabel(theme, label, FontRole.LABEL, "text_soft")
        self._help = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self._error = RoleLabel(theme, "", FontRole.LABEL, "danger", wrap=True)
        self._label.setBuddy(control)
        self._lay_out()
        self._help.hide()
        self._error.hide()
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """The name of the field; also the control's accessible name."""
        self._label.setText(label)
        self.control.setAccessibleName(label)

    def set_help(self, text: str) -> None:
        """A few words at the end of the label's line, for instance a count."""
        self._help.setText(text)
        self._help.setVisible(bool(text))

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, or that nothing is (an empty sentence)."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence)
        self.control.setProperty("invalid", bool(sentence))
        style = self.control.style()
        style.unpolish(self.control)
        style.polish(self.control)

    @property
    def error(self) -> str:
        """The sentence that is shown under the field."""
        return self._error.text()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.control)
        layout.addWidget(self._error)
