"""The tour: the real windows, offscreen, driven by action id through every screen."""

from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.article import Article, Live, RowState, Status
from nejat_desktop.domain.desk import ChipState, DeskRow, Filter, Queue
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.ui.application import Application
from nejat_desktop.ui.translate import TranslatePlace
from nejat_desktop.ui.workstation import Workstation
from nejat_desktop.ui.write import WritePlace

SIZE = (1440, 900)
PATIENCE_MS = 30_000
LOOK_MS = 15


class TourError(AssertionError):
    """A screen did not come to the state that its picture would have claimed."""


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Let the program work until something holds; TourError if it never does."""
    if holds():
        return
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.exit(1) if holds() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    look.start(LOOK_MS)
    end.start(PATIENCE_MS)
    if loop.exec() != 1:
        raise TourError(f"This did not come about: {what}.")


class Tour:
    """Takes the pictures; each one after the state that it claims was asserted."""

    def __init__(
        self, application: Application, newsroom: Path, pictures: Path, say: Callable[[str], None]
    ) -> None:
        self._application = application
        self._newsroom = newsroom
        self._pictures = pictures
        self._say = say

    def run(self) -> int:
        """The whole tour; 0 when every screen came to its state."""
        try:
            self._application.appearance.set_language("en")
            self._welcome()
            self._application.open(self._newsroom)
            self._station.window.resize(*SIZE)
            self._settle()
            for stop in (
                self._desk,
                self._search,
                self._write,
                self._review,
                self._translate,
                self._sync,
                self._look,
            ):
                stop()
            address = self._site()
        except TourError as error:
            self._say(f"The tour stopped. {error}")
            return 1
        finally:
            self._application.close()
        self._say(f"The site stands in {self._newsroom / 'site'}; it was read at {address}.")
        return 0

    @property
    def _station(self) -> Workstation:
        if self._application.workstation is None:
            raise TourError("no newsroom is open")
        return self._application.workstation

    @property
    def _services(self) -> Services:
        return self._station.work.services

    def _settle(self) -> None:
        """Until nothing is on its way any more."""
        for _ in range(2):  # what ends may ask for more, once
            self._turn()
            wait_until(self._is_still, "all background work ends")

    def _is_still(self) -> bool:
        station = self._station
        return self._application.background.idle and not (
            station.desk.busy or station.activity.busy
        )

    def _turn(self) -> None:
        """One turn of the event loop: timers of no length and queued signals."""
        loop = QEventLoop()
        QTimer.singleShot(LOOK_MS, loop.quit)
        loop.exec()

    def _trigger(self, action: str, *values: object) -> None:
        self._application.actions.trigger(action, *values)
        self._settle()

    def _take(self, name: str, what: str, widget: QWidget | None = None) -> None:
        file = self._pictures / f"{name}.png"
        if not (widget or self._station.window).grab().save(str(file)):
            raise TourError(f"{file} can’t be written")
        self._say(f"{file.name:24} {what}")

    def _welcome(self) -> None:
        self._application.show_welcome()
        welcome = self._application.welcome
        if welcome is None or not welcome.isVisible():
            raise TourError("Welcome is not shown")
        welcome.resize(*SIZE)
        self._take("welcome", "Welcome: the first start", welcome)

    def _desk(self) -> None:
        _demand(len(self._ids(Filter())) >= 16, "the sample has at least sixteen stories")
        self._trigger("go.desk")
        self._take("desk", "The desk with the sample’s stories")

    def _search(self) -> None:
        search = self._station.desk.pane.filters.search
        search.setText("كتابخانه")  # with an Arabic kaf: the Persian spelling is found as well
        _demand(bool(self._ids(Filter(words="كتابخانه"))), "the folded search finds the library")
        wait_until(lambda: not self._station.desk.busy, "the list is narrowed")
        self._settle()
        self._take("desk-search", "Search: another spelling finds the story")
        search.clear()
        self._settle()

    def _write(self) -> None:
        article = self._find(lambda a: a.edition == "en" and "nejat:photo/" in a.content.body)
        screen = self._open(article)
        _demand(screen.title == article.content.headline, "the tab has the headline")
        self._take("write", "An English article with its pictures")
        farsi = self._find(lambda a: a.edition == "fa" and "nejat:photo/" in a.content.body)
        screen = self._open(farsi)
        self._type(screen, farsi)
        self._take("write-fa", "A Persian article, typed in and saved")

    def _open(self, article: Article) -> WritePlace:
        self._trigger("go.desk")
        self._trigger("article.open", article.uid)
        screen = self._station.tabs[f"write/{article.uid}"]
        if not isinstance(screen, WritePlace):
            raise TourError("the article is not open for writing")
        return screen

    def _type(self, screen: WritePlace, article: Article) -> None:
        """Type at the end of the text and wait until it is on disk."""
        words = "این جمله را گشت نوشت."
        text = screen.paper.page.text
        cursor = text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        text.setTextCursor(cursor)
        text.insertPlainText(words)
        screen.flush()
        self._settle()
        saved = self._services.editing.article(article.uid).content.body
        _demand(words in saved, "what was typed is saved")

    def _review(self) -> None:
        waiting = self._find(lambda a: a.status is Status.IN_REVIEW and not self._stopped(a))
        self._open(waiting)
        self._take("review", "An article in review")
        self._trigger("article.approve")
        now = self._services.editing.article(waiting.uid)
        _demand(now.status is Status.APPROVED, "the article is approved")
        _demand(now.live in (Live.WAITING, Live.SCHEDULED), "it waits for the sync")
        self._take("approved", "The same article, approved: it waits for the next sync")

    def _stopped(self, article: Article) -> bool:
        return any(f.blocking for f in self._services.publishing.findings(article.uid))

    def _translate(self) -> None:
        behind = self._chip(ChipState.OUTDATED)
        self._trigger("article.translate", behind[1], behind[0])
        target = self._article(*behind)
        screen = self._station.tabs[f"translate/{target.uid}"]
        if not isinstance(screen, TranslatePlace):
            raise TourError("the translation is not open")
        pairs = self._services.translating.sides(target.uid).pairs
        changed = [p.row for p in pairs if p.state is RowState.SOURCE_CHANGED]
        _demand(bool(changed), "the source changed since")
        self._trigger("difference.next")
        self._take("translate", "An outdated translation: what changed, word by word")

    def _sync(self) -> None:
        self._trigger("go.activity")
        self._trigger("sync.plan")
        plan = self._services.publishing.plan()
        waiting = [d.article for d in plan.decisions if d.verdict.value == "publish"]
        _demand(bool(waiting), "something waits for the sync")
        self._take("activity-plan", "The plan, before anything is done")
        self._trigger("sync.run")
        wait_until(lambda: not self._station.activity.busy, "the sync ends")
        self._settle()
        lives = {self._services.editing.article(uid).live for uid in waiting}
        _demand(lives == {Live.PUBLISHED}, "what waited is published")
        self._take("activity", "After the sync: what was done, step by step")

    def _look(self) -> None:
        self._trigger("go.settings")
        self._take("settings", "Language, colours and size of the interface")
        self._trigger("view.dark")
        self._trigger("go.desk")
        self._take("desk-dark", "The desk, dark")
        self._trigger("view.language_fa")
        _demand(self._application.theme.rtl, "the interface is mirrored")
        self._take("desk-fa-dark", "The desk in Persian, mirrored, dark")
        self._trigger("view.light")
        farsi = self._find(lambda a: a.edition == "fa" and a.status is Status.APPROVED)
        self._open(farsi)
        self._take("write-fa-mirrored", "Writing Persian in a Persian interface")
        self._trigger("view.high_contrast")
        self._trigger("view.language_en")
        self._trigger("go.desk")
        self._take("desk-high-contrast", "The desk in high contrast")

    def _site(self) -> str:
        address = self._station.start_site()
        for edition in self._services.settings.newsroom().editions:
            with urlopen(f"{address}{edition.code}/") as page:  # noqa: S310 - our own loopback
                text = page.read().decode("utf-8")
            _demand(f'dir="{edition.direction}"' in text, f"{edition.code} is on the site")
        return address

    def _ids(self, wanted: Filter) -> list[int]:
        return list(self._services.desk.ids(wanted, "en"))

    def _rows(self) -> list[DeskRow]:
        wanted = Filter(queue=Queue.ALL)
        ids = self._ids(wanted)
        rows = self._services.desk.rows(ids, wanted, "en")
        return [rows[row_id] for row_id in ids]

    def _find(self, fits: Callable[[Article], bool]) -> Article:
        for row in self._rows():
            for article in self._services.stories.articles_of(row.story):
                if fits(article):
                    return article
        raise TourError("the sample has no article that the tour needs")

    def _chip(self, state: ChipState) -> tuple[Uid, str]:
        for row in self._rows():
            for chip in row.chips:
                if chip.state is state:
                    return row.story, chip.edition
        raise TourError(f"no edition is {state.value}")

    def _article(self, story: Uid, edition: str) -> Article:
        found = self._services.stories.articles_of(story)
        return next(article for article in found if article.edition == edition)


def _demand(holds: bool, what: str) -> None:
    if not holds:
        raise TourError(f"This does not hold: {what}.")
