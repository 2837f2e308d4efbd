"""The bottom panel: what changed in the source, and the checks, for the current paragraph."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.translate.panel_changes import ChangesColumn
from nejat_desktop.ui.translate.panel_checks import ChecksColumn
from nejat_desktop.ui.widgets import Ground, Line

HEIGHT, LOW, CHECKS = 262, 80, 404
"""As drawn, px; low when there is nothing but a quiet line in both columns."""


class Panel(Ground):
    """Two columns; the first one flexes."""

    def __init__(self, theme: Theme, key: Callable[[str], str]) -> None:
        super().__init__(theme, "panel")
        self._theme = theme
        self.changes = ChangesColumn(theme, key("difference.next"))
        self.checks = ChecksColumn(theme, key("check.next"))
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.changes, 1)
        row.addWidget(Line(theme, vertical=True))
        row.addWidget(self.checks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line(theme))
        column.addWidget(columns, 1)
        self._size()
        theme.changed.connect(self._size)

    def fit(self) -> None:
        """As high as what it says deserves: the texts get the rest."""
        low = self.changes.is_quiet and not (self.checks.rows or self.checks.comments)
        self.setFixedHeight(self._theme.px(LOW if low else HEIGHT))

    def _size(self) -> None:
        self.fit()
        self.checks.setFixedWidth(self._theme.px(CHECKS))
