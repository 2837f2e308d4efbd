"""Opens the page that fetches the archive of a connected site, in a tab."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nejat_desktop.ui.archive.long_tab import LongTab
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.widgets import NoticeKind, NoticeText

if TYPE_CHECKING:
    from nejat_desktop.services.archive.report import ArchiveReport
    from nejat_desktop.ui.archive.fetch_place import FetchPlace

KEY = "fetch"


class FetchTab(LongTab):
    """Serves the actions archive.fetch and stories.fetch_pictures."""

    def __init__(self, work: Workplace, window: MainWindow, desk: DeskPlace) -> None:
        super().__init__(KEY, work, window, desk)
        self.place: FetchPlace | None = None
        work.actions.register("archive.fetch", self.open)
        work.actions.register("stories.fetch_pictures", self.fetch_pictures)

    def open(self, edition: str = "") -> "FetchPlace":
        """Show the page; with an edition its site is chosen already."""
        from nejat_desktop.ui.archive.fetch_place import FetchPlace  # noqa: PLC0415 - no start waits for it

        if self.place is None or not (self.place.has_sites or self.place.is_running):
            self.place = FetchPlace(self._work)
            self.place.held_asked.connect(self.show_held)
            self.place.ended.connect(self._tell)
        self.show_tab(self.place)
        if edition and not self.place.is_running:
            self.place.form.edition.set_value(edition)
        self.place.form.setFocus()
        return self.place

    def fetch_pictures(self) -> None:
        """What the stories that are selected at the desk show at their sites."""
        chosen = self._desk.asking.chosen()
        if chosen is not None:
            self.open().illustrate(chosen)

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Fetch")

    def _tell(self, reports: "Sequence[ArchiveReport]") -> None:
        """Who is elsewhere hears that it is over."""
        well = reports and not any(one.needs_a_person for one in reports)
        kind = NoticeKind.OK if well else NoticeKind.WARNING
        sentence = self.tr("The fetching is over.")
        self.say(NoticeText(kind, sentence, self.tr("Show the report")))
