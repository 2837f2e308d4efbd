"""A tab whose page works for minutes: one at most, and who is elsewhere hears when it is over."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from nejat_desktop.domain.desk import Queue
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.widgets import NoticeText

if TYPE_CHECKING:
    from nejat_desktop.ui.archive.page import SitePage


class LongTab(QObject):
    """What importing and fetching have in common."""

    place: "SitePage | None" = None
    """The page, while its tab is open."""

    def __init__(self, key: str, work: Workplace, window: MainWindow, desk: DeskPlace) -> None:
        super().__init__(window)
        self._key, self._work, self._window, self._desk = key, work, window, desk
        window.tab_closed.connect(self._closed)
        work.theme.changed.connect(self._retitle)

    def title(self) -> str:
        """What stands on the tab."""
        raise NotImplementedError

    def close(self) -> None:
        """The newsroom closes: it ends with the part that it is at."""
        if self.place is not None:
            self.place.stop_and_wait()

    def show_tab(self, page: "SitePage") -> None:
        """The page in its tab, in the direction of the interface."""
        direction = Qt.LayoutDirection(self._window.layoutDirection())
        self._window.open_tab(self._key, page, self.title(), "", direction)

    def show_held(self) -> None:
        """What came in and is held back, on the desk."""
        self._window.go("desk")
        self._desk.show_queue(Queue.HELD)

    def say(self, text: NoticeText) -> None:
        """Who is elsewhere hears that it is over."""
        if self._window.deck.current != self._key:
            self._window.notices.tell(text, self._show_report)

    def _retitle(self) -> None:
        if self.place is not None:
            self._window.set_tab(self._key, self.title())

    def _show_report(self) -> None:
        if self.place is not None:
            self._window.deck.show_tab(self._key)

    def _closed(self, key: str) -> None:
        if key == self._key:
            self.place = None
