"""Opens the page that fetches the archive of a connected site, in a tab."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from nejat_desktop.domain.desk import Queue
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.widgets import NoticeKind, NoticeText

if TYPE_CHECKING:
    from nejat_desktop.ui.archive.fetch_place import FetchPlace

KEY = "fetch"


class FetchTab(QObject):
    """Serves the action archive.fetch."""

    def __init__(self, work: Workplace, window: MainWindow, desk: DeskPlace) -> None:
        super().__init__(window)
        self._work, self._window, self._desk = work, window, desk
        self.place: FetchPlace | None = None
        work.actions.register("archive.fetch", self.open)
        window.tab_closed.connect(self._closed)
        work.theme.changed.connect(self._retitle)

    def open(self, edition: str = "") -> "FetchPlace":
        """Show the page; with an edition its site is chosen already."""
        from nejat_desktop.ui.archive.fetch_place import FetchPlace  # noqa: PLC0415 - no start waits for it

        if self.place is None or not (self.place.has_sites or self.place.is_running):
            self.place = FetchPlace(self._work)
            self.place.held_asked.connect(self._show_held)
            self.place.ended.connect(self._tell)
        direction = self._window.layoutDirection()
        self._window.open_tab(KEY, self.place, self._title(), "", Qt.LayoutDirection(direction))
        if edition and not self.place.is_running:
            self.place.form.edition.set_value(edition)
        self.place.form.start.setFocus()
        return self.place

    def close(self) -> None:
        """The newsroom closes: it ends with the part that it is at."""
        if self.place is not None:
            self.place.stop_and_wait()

    def _title(self) -> str:
        return self.tr("Fetch")

    def _retitle(self) -> None:
        if self.place is not None:
            self._window.set_tab(KEY, self._title())

    def _show_held(self) -> None:
        self._window.go("desk")
        self._desk.show_queue(Queue.HELD)

    def _tell(self, report: object) -> None:
        """Who is elsewhere hears that it is over."""
        if self._window.deck.current == KEY:
            return
        kind = NoticeKind.OK if report else NoticeKind.WARNING
        sentence = self.tr("The fetching of the archive is over.")
        text = NoticeText(kind, sentence, self.tr("Show the report"))
        self._window.notices.tell(text, self._show_report)

    def _show_report(self) -> None:
        if self.place is not None:
            self._window.deck.show_tab(KEY)

    def _closed(self, key: str) -> None:
        if key == KEY:
            self.place = None
