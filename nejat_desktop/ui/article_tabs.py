"""The articles that are open in tabs, for writing or for translating."""

from typing import TYPE_CHECKING, Union

from PySide6.QtCore import QObject, Qt, Signal

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.shell import MainWindow

if TYPE_CHECKING:
    from nejat_desktop.ui.translate.place import TranslatePlace
    from nejat_desktop.ui.write.place import WritePlace

ArticleScreen = Union["WritePlace", "TranslatePlace"]


class ArticleTabs(QObject):
    """Opens, shows, saves and closes them."""

    failed = Signal(str)
    """What could not be opened, as a sentence."""
    preview_asked = Signal(str)
    """An article is to be looked at in the browser: its path on the preview server."""

    def __init__(self, work: Workplace, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._window = work, window
        self.open_tabs: dict[str, ArticleScreen] = {}
        window.tab_closed.connect(self._tab_closed)
        window.current_changed.connect(self._current_changed)

    def flush(self) -> None:
        """Wait until everything that was typed is on disk."""
        for screen in self.open_tabs.values():
            screen.flush()

    def open(self, uid: str) -> None:
        """Open an article for writing, in a tab of its own."""
        key = f"write/{uid}"
        if key in self.open_tabs:
            self._window.deck.show_tab(key)
            return
        try:
            article = self._work.services.editing.article(Uid(uid))
        except NewsroomError as error:
            self.failed.emit(str(error))
            return
        from nejat_desktop.ui.write.place import WritePlace  # noqa: PLC0415 - no start waits for it

        screen = WritePlace(self._work, article.uid)
        screen.open_translation.connect(self.translate)
        self._open_tab(key, screen, article)

    def translate(self, story: str, edition: str, then: str = "") -> None:
        """Open a story's translation beside its source; it is begun if there is none.

        `then` is an action to go on with, as far as it can be done there.
        """

        def begun(article: Article) -> None:
            self._translation_begun(article)
            if then:
                self._work.actions.qaction(then).trigger()

        self._work.background.run(
            Lane.STORE,
            self.tr("Translation"),
            lambda job: self._work.services.translating.start(Uid(story), edition),
            begun,
        )

    def _translation_begun(self, article: Article) -> None:
        if article.translation is None:
            self.open(article.uid)
            return
        key = f"translate/{article.uid}"
        if key in self.open_tabs:
            self._window.deck.show_tab(key)
            return
        from nejat_desktop.ui.translate.place import TranslatePlace  # noqa: PLC0415 - no start waits for it

        self._open_tab(key, TranslatePlace(self._work, article.uid), article)

    def _open_tab(self, key: str, screen: ArticleScreen, article: Article) -> None:
        edition = self._work.services.settings.newsroom().edition(article.edition)
        self.open_tabs[key] = screen
        screen.open_article.connect(self.open)
        screen.preview_asked.connect(self.preview_asked)
        screen.title_changed.connect(
            lambda title, dirty: self._window.set_tab(key, title, unsaved=dirty)
        )
        screen.status.connect(lambda slot, text, icon: self._tell_status(key, slot, text, icon))
        direction = (
            Qt.LayoutDirection.RightToLeft if edition.is_rtl else (Qt.LayoutDirection.LeftToRight)
        )
        title = article.content.headline or self.tr("No headline yet")
        self._window.open_tab(key, screen, title, edition.code, direction)

    def _tell_status(self, key: str, slot: str, text: str, icon: str) -> None:
        if self._window.deck.current == key:
            self._window.set_status(slot, text, icon)

    def _tab_closed(self, key: str) -> None:
        screen = self.open_tabs.pop(key, None)
        if screen is not None:
            screen.flush()
            screen.deleteLater()

    def _current_changed(self, key: str) -> None:
        for name, screen in self.open_tabs.items():
            (screen.activate if name == key else screen.deactivate)()
