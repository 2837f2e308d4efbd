"""The empty state: a mark, what this place is for, and one next step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets.button import Button
from nejat_desktop.ui.widgets.label import RoleLabel


class EmptyState(QWidget):
    """Shown in the middle of a pane that has nothing to show."""

    triggered = Signal()
    """The next step was chosen."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str = "",
        text: str = "",
        action: str = "",
        *,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = RoleLabel(theme, title, FontRole.ROW, weight=QFont.Weight.DemiBold, wrap=True)
        self._text = RoleLabel(theme, text, color="muted", wrap=True)
        self._button = Button(theme, action, keys=keys)
        self._button.clicked.connect(self.triggered)
        self._lay_out()
        self.set_words(title, text, action)
        self._dress()
        theme.changed.connect(self._dress)

    def set_words(self, title: str, text: str, action: str = "") -> None:
        """Other words, for instance when a filter hides everything; no action hides the button."""
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 26, 24, 26)
        layout.setSpacing(4)
        layout.addStretch(1)
        layout.addWidget(self._mark)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(10)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def _dress(self) -> None:
        size = self._theme.tokens.icon.empty_state
        self._mark.setPixmap(self._theme.pixmap(self._icon, "muted", size))


def show_in(stack: QStackedWidget, widget: QWidget, states: Sequence[EmptyState]) -> None:
    """Show what a pane has, or one of its empty states. The focus does not stay in a state that
    goes."""
    focus = stack.window().focusWidget() or stack
    was_here = any(state.isAncestorOf(focus) for state in states)
    stack.setCurrentWidget(widget)
    if was_here and widget not in states:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
