"""The newsrooms that were open here before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate_ltr
from nejat_desktop.ui.widgets import Button, ButtonKind, Line, RoleLabel

_SHOWN = 5


class RecentList(QWidget):
    """A line for each: its name as a link, its folder beside it; or what this list is for."""

    chosen = Signal(Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: list[tuple[str, Path]] = []
        self._title = RoleLabel(theme, "", FontRole.TITLE)
        self._empty = RoleLabel(theme, "", color="muted", wrap=True)
        self._rows = QWidget()
        self._row_column = QVBoxLayout(self._rows)
        self._row_column.setContentsMargins(0, 4, 0, 0)
        self._row_column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(Line(theme))
        column.addSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self._rows)
        self.retranslate()
        self.show_entries([])

    def show_entries(self, entries: Sequence[tuple[str, Path]]) -> None:
        """Name and folder of each, newest first; at most five are shown."""
        self._entries = list(entries)[:_SHOWN]
        for old in self._rows.findChildren(QWidget):
            if old.parentWidget() is self._rows:
                self._row_column.removeWidget(old)
                old.hide()
                old.deleteLater()
        for name, folder in self._entries:
            self._row_column.addWidget(self._row(name, folder))
        self._empty.setVisible(not self._entries)
        self._rows.setVisible(bool(self._entries))

    def retranslate(self) -> None:
        """Words in another language."""
        self._title.setText(self.tr("Recent"))
        self._empty.setText(
            self.tr(
                "Newsrooms that you open are listed here. You can also drop a newsroom folder "
                "on this window."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _row(self, name: str, folder: Path) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        button = Button(self._theme, name, ButtonKind.TEXT)
        button.clicked.connect(lambda _on=False: self.chosen.emit(folder))
        layout.addWidget(button)
        layout.addWidget(RoleLabel(self._theme, isolate_ltr(str(folder)), color="muted"))
        layout.addStretch(1)
        return row
