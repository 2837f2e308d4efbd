"""A field for a whole number, in the digits of the interface; it reads those of every script."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from nejat_desktop.ui.theme import Theme


class NumberBox(QSpinBox):
    """Shows ۱۲ in a Persian interface, ١٢ in an Arabic one; 12, ۱۲ and ١٢ may be typed in any."""

    def __init__(self, theme: Theme, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(least, most)
        self.setFixedHeight(theme.px(theme.tokens.height.control))
        theme.changed.connect(self._show_again)

    def textFromValue(self, value: int) -> str:
        """The number as it is shown."""
        return self._theme.digits(str(value))

    def valueFromText(self, text: str) -> int:
        """What was typed, in the digits of whatever script."""
        typed = text.strip()
        return int(typed) if typed.isdecimal() else self.minimum()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Digits alone, and no more of them than the largest number has."""
        typed, state = text.strip(), QValidator.State
        if not typed:
            return state.Intermediate, text, position
        is_short = len(typed) <= len(str(self.maximum()))  # a pasted page is no number, either
        if not is_short or not typed.isdecimal() or int(typed) > self.maximum():
            return state.Invalid, text, position
        fits = int(typed) >= self.minimum()
        return (state.Acceptable if fits else state.Intermediate), text, position

    def _show_again(self) -> None:
        """The digits of another interface; what is being typed is kept."""
        self.interpretText()
        self.lineEdit().setText(self.textFromValue(self.value()))
