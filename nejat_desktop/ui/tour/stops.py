"""The tour: the real windows, offscreen, driven by action id through every screen."""

import sys
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

from nejat_desktop.domain.article import Article, Live, RowState, Status
from nejat_desktop.domain.desk import ChipState, Filter
from nejat_desktop.ui.application import Application
from nejat_desktop.ui.shell.settings import INTERFACE
from nejat_desktop.ui.tour.archive_stops import ArchiveStops
from nejat_desktop.ui.tour.daily_stops import DailyStops
from nejat_desktop.ui.tour.driver import Driver, TourError, demand, wait_until
from nejat_desktop.ui.tour.finder import Finder
from nejat_desktop.ui.tour.newsroom_stops import NewsroomStops
from nejat_desktop.ui.tour.site_stops import SiteStops
from nejat_desktop.ui.translate.place import TranslatePlace
from nejat_desktop.ui.write.place import WritePlace

SIZE = (1440, 900)


class Tour:
    """Takes the pictures; each one after the state that it claims was asserted."""

    def __init__(
        self, application: Application, newsroom: Path, pictures: Path, say: Callable[[str], None]
    ) -> None:
        self._driver = Driver(application, pictures, say)
        self._newsroom = newsroom

    def run(self) -> int:
        """The whole tour; 0 when every screen came to its state."""
        application = self._driver.application
        try:
            application.appearance.set_language("en")
            self._welcome()
            application.open(self._newsroom)
            self._driver.station.window.resize(*SIZE)
            self._driver.settle()
            self._stops()
            address = self._site()
        except TourError as error:
            self._driver.say(f"The tour stopped. {error}")
            return 1
        finally:
            application.close()
        site = self._newsroom / "site"
        self._driver.say(f"The site stands in {site}; it was read at {address}.")
        self._driver.say(f"{sys.argv[0]} serve {self._newsroom} shows it again.")
        return 0

    def _stops(self) -> None:
        self._desk()
        self._search()
        self._write()
        self._review()
        self._translate()
        self._driver.close_tabs()
        self._newsroom_stops()
        self._driver.close_tabs()
        self._sync()
        self._look()

    @property
    def _finder(self) -> Finder:
        return Finder(self._driver.services)

    def _welcome(self) -> None:
        self._driver.application.show_welcome()
        welcome = self._driver.application.welcome
        if welcome is None or not welcome.isVisible():
            raise TourError("Welcome is not shown")
        welcome.resize(*SIZE)
        self._driver.turn()
        self._driver.take("welcome", "Welcome: the first start", welcome)

    def _desk(self) -> None:
        demand(len(self._finder.stories()) >= 16, "the sample has at least sixteen stories")
        self._driver.trigger("go.desk")
        self._driver.take("desk", "The desk with the sample’s stories")

    def _search(self) -> None:
        search = self._driver.station.desk.pane.filters.search
        search.setText("كتابخانه")  # with an Arabic kaf: the Persian spelling is found as well
        demand(
            bool(self._finder.stories(Filter(words="كتابخانه"))),
            "the folded search finds the library",
        )
        wait_until(lambda: not self._driver.station.desk.busy, "the list is narrowed")
        self._driver.settle()
        self._driver.take("desk-search", "Search: another spelling finds the story")
        search.clear()
        self._driver.settle()

    def _write(self) -> None:
        article = self._finder.article(
            lambda a: a.edition == "en" and "nejat:photo/" in a.content.body
        )
        screen = self._driver.open(article)
        demand(screen.title == article.content.headline, "the tab has the headline")
        self._driver.take("write", "An English article with its pictures")
        farsi = self._finder.article(
            lambda a: a.edition == "fa" and "nejat:photo/" in a.content.body
        )
        screen = self._driver.open(farsi)
        self._type(screen, farsi)
        self._driver.take("write-fa", "A Persian article, typed in and saved")

    def _type(self, screen: WritePlace, article: Article) -> None:
        """Type at the end of the text and wait until it is on disk."""
        words = "این جمله را گشت نوشت."
        text = screen.paper.page.text
        cursor = text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        text.setTextCursor(cursor)
        text.insertPlainText(words)
        screen.flush()
        self._driver.settle()
        saved = self._driver.services.editing.article(article.uid).content.body
        demand(words in saved, "what was typed is saved")

    def _review(self) -> None:
        waiting = self._finder.article(
            lambda a: a.status is Status.IN_REVIEW and not self._stopped(a)
        )
        self._driver.open(waiting)
        self._driver.take("review", "An article in review")
        self._driver.trigger("article.approve")
        now = self._driver.services.editing.article(waiting.uid)
        demand(now.status is Status.APPROVED, "the article is approved")
        demand(now.live in (Live.WAITING, Live.SCHEDULED), "it waits for the sync")
        self._driver.take("approved", "The same article, approved: it waits for the next sync")

    def _stopped(self, article: Article) -> bool:
        return any(f.blocking for f in self._driver.services.publishing.findings(article.uid))

    def _translate(self) -> None:
        behind = self._finder.chip(ChipState.OUTDATED)
        self._driver.trigger("go.desk")
        self._driver.trigger("article.translate", behind[1], behind[0])
        target = self._finder.in_edition(*behind)
        screen = self._driver.station.tabs[f"translate/{target.uid}"]
        if not isinstance(screen, TranslatePlace):
            raise TourError("the translation is not open")
        pairs = self._driver.services.translating.sides(target.uid).pairs
        changed = [p.row for p in pairs if p.state is RowState.SOURCE_CHANGED]
        demand(bool(changed), "the source changed since")
        self._driver.trigger("difference.next")
        self._driver.take("translate", "An outdated translation: what changed, word by word")

    def _newsroom_stops(self) -> None:
        stops = NewsroomStops(self._driver)
        stops.kinds()
        self._driver.close_tabs()
        days = DailyStops(self._driver)
        days.many()
        days.bin()
        stops.talk()
        stops.photos()
        stops.board()
        coming = ArchiveStops(self._driver, self._driver.application.resources)
        coming.archive()
        coming.preview()
        coming.export()
        coming.backups()
        self._driver.close_tabs()
        sites = SiteStops(self._driver)
        sites.connect()
        sites.sites()

    def _sync(self) -> None:
        self._driver.trigger("go.activity")
        self._driver.trigger("sync.plan")
        plan = self._driver.services.publishing.plan()
        waiting = [d.article for d in plan.decisions if d.verdict.value == "publish"]
        demand(bool(waiting), "something waits for the sync")
        self._driver.take("activity-plan", "The plan, before anything is done")
        self._driver.trigger("sync.run")
        wait_until(lambda: not self._driver.station.places.activity.busy, "the sync ends")
        self._driver.settle()
        lives = {self._driver.services.editing.article(uid).live for uid in waiting}
        demand(lives == {Live.PUBLISHED}, "what waited is published")
        self._driver.take("activity", "After the sync: what was done, step by step")

    def _look(self) -> None:
        self._driver.trigger("go.settings")
        self._driver.station.places.settings.show_part(INTERFACE)
        self._driver.turn()
        self._driver.take("settings", "Language, colours and size of the interface")
        self._driver.trigger("view.dark")
        self._driver.trigger("go.desk")
        self._driver.select_first()
        self._driver.take("desk-dark", "The desk, dark")
        self._driver.trigger("view.language_fa")
        demand(self._driver.application.theme.rtl, "the interface is mirrored")
        self._driver.take("desk-fa-dark", "The desk in Persian, mirrored, dark")
        self._driver.trigger("view.light")
        farsi = self._finder.article(lambda a: a.edition == "fa" and a.status is Status.APPROVED)
        self._driver.open(farsi)
        self._driver.take("write-fa-mirrored", "Writing Persian in a Persian interface")
        self._driver.trigger("view.high_contrast")
        self._driver.trigger("view.language_en")
        self._driver.trigger("go.desk")
        self._driver.take("desk-high-contrast", "The desk in high contrast")

    def _site(self) -> str:
        address = self._driver.station.start_site()
        for edition in self._driver.services.settings.newsroom().editions:
            with urlopen(f"{address}{edition.code}/") as page:  # noqa: S310 - our own loopback
                text = page.read().decode("utf-8")
            demand(f'dir="{edition.direction}"' in text, f"{edition.code} is on the site")
            demand("application/ld+json" in text, f"{edition.code} tells machines what it is")
        return address
