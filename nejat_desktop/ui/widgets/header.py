"""Heads of panes: the title of a place with its meta words and buttons, and the small one."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets.label import ElidedLabel, Ground, RoleLabel


class PaneHeader(QWidget):
    """Title, muted meta words, and at the end what can be done here: 52 px high."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = RoleLabel(theme, title, FontRole.TITLE)
        self._meta = RoleLabel(theme, "", color="muted")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 0, 16, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._meta)
        self._layout.addStretch(1)
        self._resize()
        theme.changed.connect(self._resize)

    def set_title(self, title: str) -> None:
        """The words of the place."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_meta(self, text: str) -> None:
        """The muted words beside the title, for instance a count."""
        self._meta.setText(text)

    def add(self, widget: QWidget) -> None:
        """A control at the end."""
        self._layout.addWidget(widget)

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(self._theme.tokens.height.header))


class PaneHead(Ground):
    """The small head of a pane: 32 px, a label, and controls at its end."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, "panel", parent)
        self._title = ElidedLabel(
            theme, title, FontRole.LABEL, "muted", weight=QFont.Weight.DemiBold
        )
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title, 1)
        self._size()
        theme.changed.connect(self._size)

    def set_title(self, title: str) -> None:
        """Other words."""
        self._title.setText(title)

    def add(self, widget: QWidget) -> None:
        """A control at the end."""
        self._row.addWidget(widget)

    def _size(self) -> None:
        self.setFixedHeight(self._theme.px(32))
