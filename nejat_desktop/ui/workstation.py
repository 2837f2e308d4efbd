"""One open newsroom in one window: places, article tabs, and what joins them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from nejat_desktop.domain.desk import Queue
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.actions import Condition, Context
from nejat_desktop.ui.archive.fetch_tab import FetchTab
from nejat_desktop.ui.archive.tab import ArchiveTab
from nejat_desktop.ui.article_tabs import ArticleScreen, ArticleTabs
from nejat_desktop.ui.conflicts.alarm import ConflictAlarm
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.due_stories import DueStories
from nejat_desktop.ui.exports import Exporting
from nejat_desktop.ui.headline_finder import HeadlineFinder
from nejat_desktop.ui.housekeeping import Housekeeping
from nejat_desktop.ui.locked_sites import LockedSites
from nejat_desktop.ui.pace import Pace
from nejat_desktop.ui.pairs.tab import PairsTab
from nejat_desktop.ui.places import Places
from nejat_desktop.ui.self_backup import SelfBackup
from nejat_desktop.ui.series import SeriesTab
from nejat_desktop.ui.shell import MainWindow
from nejat_desktop.ui.shell.appearance import Appearance
from nejat_desktop.ui.shell.statusbar import START_SLOTS
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText

COUNT_MS = 250
"""Changes that come together are counted together."""


class Shown(Protocol):
    """A folder of pages that can be looked at in a browser."""

    def start(self) -> str:
        """Begin to serve; gives the address."""
        ...

    def stop(self) -> None:
        """End."""
        ...


class Workstation(QObject):
    """Owns the window of a newsroom."""

    changed = Signal(object)
    """Changes, on the main thread."""

    def __init__(self, work: Workplace, appearance: Appearance, site: Callable[[], Shown]) -> None:
        super().__init__()
        self.work = work
        self._site, self._address = site, ""
        self._serving: Shown | None = None
        self._waiting, self._counts = 0, dict[str, str]()
        self._sites: Sequence[tuple[str, bool]] = ()
        self.window = MainWindow(work.theme, work.actions, work.preferences)
        self.desk = DeskPlace(self.work)
        self.articles = ArticleTabs(self.work, self.window, self)
        self.series = SeriesTab(work, self.window, self.articles.open)
        self.window.add_place("desk", self.desk)
        self.window.commands.add_source(self.desk.kept.entries)
        finder = HeadlineFinder(
            work.services.desk, work.background, self.articles.open, self.window
        )
        self.window.commands.find_later(finder.ask)
        self.places = Places(work, self.window, appearance)
        self.alarm = ConflictAlarm(work, self.articles.open_tabs, self.window)
        self.self_backup = SelfBackup(work.services, work.background, self.window)
        self.locked_sites = LockedSites(work, self.window.notices)
        self.due = DueStories(work, self.window.notices)
        self.housekeeping = Housekeeping(work, self.window, self.places.show_backups)
        self.archive = ArchiveTab(work, self.window, self.desk)
        self.fetching = FetchTab(work, self.window, self.desk)
        self.pairs = PairsTab(work, self.window)
        self.exporting = Exporting(work, self.window, self.desk.asking.chosen, self.flush)
        self.counting = Pace(COUNT_MS, self.window, turn=2)
        """Active when something changed, and what waits is about to be counted anew."""
        self.counting.timeout.connect(self._count_waiting)
        self._connect()
        self._register()
        newsroom = work.services.settings.newsroom()
        self.window.setWindowTitle(newsroom.name)
        self.window.set_status("newsroom", newsroom.name)
        self._listening = work.services.changes.listen(self.changed.emit)
        self._count_waiting()
        work.theme.changed.connect(self._tell_waiting)

    def show(self) -> None:
        """Show the window at the desk."""
        self.window.show()
        self.window.go("desk")
        self.desk.list.setFocus()
        self.self_backup.begin()
        self.locked_sites.begin()
        self.due.look()
        self.alarm.refresh()

    def come_up(self) -> None:
        """A second start asked for this newsroom: bring the window to the front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Save what is open, and close."""
        self.flush()
        self.archive.close()
        self.fetching.close()
        self.pairs.close()
        self.exporting.close()
        self.due.close()
        self._listening()
        self.desk.looking.stop()
        self.places.close()
        self.work.theme.changed.disconnect(self._tell_waiting)
        self.window.close()
        for timer in self.window.findChildren(QTimer):
            timer.stop()  # what was to be looked at soon would ask a closed newsroom
        self.work.actions.enter(Context.WINDOW, {})
        self.window.deleteLater()  # and with it whatever listens to what other newsrooms do
        if self._serving is not None:
            self._serving.stop()

    def flush(self) -> None:
        """Wait until everything that was typed is on disk."""
        self.places.flush()
        self.articles.flush()
        self.series.flush()

    @property
    def tabs(self) -> Mapping[str, ArticleScreen]:
        """The open articles, by key: write/<uid>, translate/<uid>."""
        return self.articles.open_tabs

    def tell(self, sentence: str) -> None:
        """Say something that needs nobody."""
        self.notices.tell(NoticeText(NoticeKind.INFO, sentence))

    def show_problem(self, sentence: str) -> None:
        """Say what happened, in the place that is shown."""
        self.notices.tell(NoticeText(NoticeKind.DANGER, sentence))

    @property
    def notices(self) -> NoticeBar:
        """The window's own notices: what concerns no single pane."""
        return self.window.notices

    def _connect(self) -> None:
        self.desk.open_article.connect(self.articles.open)
        self.desk.review.connect(self.articles.open)
        self.desk.open_translation.connect(self.articles.translate)
        self.desk.status_changed.connect(partial(self._show_counts, "desk"))
        places = self.places
        places.open_article.connect(self.articles.open)
        places.open_translation.connect(self.articles.translate)
        places.compare.connect(
            lambda story, edition: self.articles.translate(story, edition, "difference.next")
        )
        places.counted.connect(self._show_counts)
        places.open_site.connect(self._view_site)
        places.fetch_asked.connect(self.fetching.open)
        places.trouble_changed.connect(self.alarm.note_trouble)
        self.alarm.counted.connect(partial(self.window.set_badge, "activity"))
        self.alarm.asked.connect(places.show_conflict)
        self.due.changed.connect(places.replan)
        self.window.current_changed.connect(lambda _key: self.alarm.tell())
        self.locked_sites.unlock_asked.connect(
            lambda edition: places.show_sites(edition, unlock=True)
        )
        places.show_drafts.connect(self._show_drafts)
        self.window.closing.connect(self.flush)
        self.articles.failed.connect(self.show_problem)
        self.articles.preview_asked.connect(self._view_site)
        self.window.current_changed.connect(self._place_shown)
        self.work.background.failed.connect(lambda job, sentence: self.show_problem(sentence))
        self.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)

    def _register(self) -> None:
        register = self.work.actions.register
        register("site.view", self._view_site)
        register("article.open", self.articles.open)
        register(
            "article.translate", lambda edition, story: self.articles.translate(story, edition)
        )

    def _place_shown(self, key: str) -> None:
        """What the status bar said of a text is not said of a place."""
        if key not in self.tabs:
            for slot in START_SLOTS:
                self.window.set_status(slot, "")
        self.window.set_status("counts", self._counts.get(key, ""))

    def _show_drafts(self) -> None:
        self.window.go("desk")
        self.desk.show_queue(Queue.MY_DRAFTS)

    def _show_counts(self, place: str, words: str) -> None:
        self._counts[place] = words
        if self.window.deck.current == place:
            self.window.set_status("counts", words)

    def _changed(self, changes: Changes) -> None:
        if not shiboken6.isValid(self.window):
            return  # what the last words of a closing window changed
        if changes.settings:
            name = self.work.services.settings.newsroom().name
            self.window.setWindowTitle(name)
            self.window.set_status("newsroom", name)
        if changes.articles or changes.stories or changes.sync or changes.settings:
            self.counting.soon(flowing=changes.flowing)

    def _count_waiting(self) -> None:
        services = self.work.services
        self.work.background.run(
            Lane.READ,
            self.tr("Counts"),
            lambda job: (services.desk.waiting(), services.health.sites()),
            self._show_waiting,
        )

    def _show_waiting(self, found: tuple[int, Sequence[tuple[str, bool]]]) -> None:
        self._waiting, self._sites = found
        self._tell_waiting()
        self.work.actions.set_conditions({Condition.SITE: True})

    def _tell_waiting(self) -> None:
        """Say it, and again in another language of the interface."""
        self.window.set_connection(self._sites, self._waiting)
        words = self.tr("%n article(s) wait for the next sync", "", self._waiting)
        words = self.work.theme.digits(words)
        if not self._waiting:
            words = self.tr("Everything approved is on the site")
        self.window.set_status(
            "connection", words, "cloud-check" if self._sites else "folder-simple"
        )

    def start_site(self) -> str:
        """Serve the site folder on this computer; gives the address."""
        if self._serving is None:
            self._serving = self._site()
            self._address = self._serving.start()
        return self._address

    def _view_site(self, path: str = "") -> None:
        QDesktopServices.openUrl(QUrl(self.start_site() + path))
