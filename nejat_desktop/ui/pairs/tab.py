"""Opens the page with pairs of stories in a tab."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.shell import MainWindow

if TYPE_CHECKING:
    from nejat_desktop.ui.pairs.place import PairsPlace

KEY = "pairs"


class PairsTab(QObject):
    """Serves the action stories.pair."""

    def __init__(self, work: Workplace, window: MainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self.place: PairsPlace | None = None
        work.actions.register("stories.pair", self.open)
        window.tab_closed.connect(self._closed)
        work.theme.changed.connect(self._retitle)

    def open(self) -> "PairsPlace":
        """Show the page, and look for pairs."""
        from nejat_desktop.ui.pairs.place import PairsPlace  # noqa: PLC0415 - no start waits

        if self.place is None:
            self.place = PairsPlace(self._work)
            self.place.look()
        direction = self._window.layoutDirection()
        self._window.open_tab(KEY, self.place, self._title(), "", direction)
        return self.place

    def close(self) -> None:
        """The newsroom closes."""
        if self.place is not None:
            self.place.stop()

    def _title(self) -> str:
        return self.tr("Pairs")

    def _retitle(self) -> None:
        if self.place is not None:
            self._window.set_tab(KEY, self._title())

    def _closed(self, key: str) -> None:
        if key == KEY and self.place is not None:
            self.place.stop()
            self.place = None
