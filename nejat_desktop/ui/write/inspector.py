"""The inspector of Write: six tabs about the text, and the next step at its foot."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.article import Content
from nejat_desktop.services.context import Context as ServiceContext
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Ground
from nejat_desktop.ui.write.checks_tab import ChecksTab
from nejat_desktop.ui.write.comments_tab import CommentsTab
from nejat_desktop.ui.write.foot import Foot
from nejat_desktop.ui.write.history_tab import HistoryTab, by_time
from nejat_desktop.ui.write.pictures_tab import PicturesTab
from nejat_desktop.ui.write.publishing_tab import PublishingTab
from nejat_desktop.ui.write.sheet import Insight, Sheet
from nejat_desktop.ui.write.standing import StandingBlock, standings
from nejat_desktop.ui.write.steps import next_step
from nejat_desktop.ui.write.story_tab import StoryTab
from nejat_desktop.ui.write.tabs import InspectorTabs
from nejat_desktop.ui.write.words import translate

TABS = {
    "story": "article",
    "publishing": "paper-plane-tilt",
    "pictures": "image-square",
    "checks": "checks",
    "comments": "chat-teardrop-text",
    "history": "clock-counter-clockwise",
}
"""The tabs and their icons, in order."""

Shown = tuple[Sheet, Insight, Content]
P = TypeVar("P", bound=QWidget)


class Inspector(Ground):
    """Makes each page when it is first needed, the rest while nobody waits.

    A text opens at once that way: forms of many fields take longer to make than the text.
    """

    tab_changed = Signal(str)
    made = Signal(str)
    """The page of a tab is there now: connect it."""

    def __init__(
        self, theme: Theme, pictures: Pictures, context: ServiceContext, keys: str
    ) -> None:
        super().__init__(theme, "panel")
        self._own_theme, self._pictures = theme, pictures
        self._now, self._me = context.clock, context.person
        self._shown: Shown | None = None
        self._pages: dict[str, QWidget] = {}
        self.tabs = InspectorTabs(theme)
        self.foot = Foot(theme, keys)
        self._stack = QStackedWidget()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._make_next)
        self.make_rest = self._idle.start
        """Makes the other pages too, one at a time, while nobody waits."""
        self.setAccessibleName(self.tr("Inspector"))
        for key, words in _words().items():
            self.tabs.add(key, TABS[key], words)
        self.tabs.chosen.connect(self.show_tab)
        self._lay_out()

    @property
    def story(self) -> StoryTab:
        """The tab about the story."""
        return self._page("story", StoryTab)

    @property
    def publishing(self) -> PublishingTab:
        """The tab with the publishing fields."""
        return self._page("publishing", PublishingTab)

    @property
    def pictures(self) -> PicturesTab:
        """The tab with the pictures."""
        return self._page("pictures", PicturesTab)

    @property
    def checks(self) -> ChecksTab:
        """The tab with the findings."""
        return self._page("checks", ChecksTab)

    @property
    def comments(self) -> CommentsTab:
        """The tab with what the desk says."""
        return self._page("comments", CommentsTab)

    @property
    def history(self) -> HistoryTab:
        """The tab with the versions."""
        return self._page("history", HistoryTab)

    @property
    def tab(self) -> str:
        """The key of the tab that is shown."""
        return self.tabs.value

    def show_tab(self, key: str) -> None:
        """Show a tab."""
        page = self._page(key, QWidget)
        self.tabs.set_value(key)
        self._stack.setCurrentWidget(page)
        self.tab_changed.emit(key)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the pages are made anew, once all widgets know it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._retranslate)

    def show_sheet(self, sheet: Sheet, insight: Insight, content: Content) -> None:
        """Show everything as it is now; `content` is what is typed, saved or not."""
        self._shown = (sheet, insight, content)
        for key in self._pages:
            self._show_page(key)
        self.tabs.tab("checks").set_badge(len(insight.findings))
        self.show_step(sheet, content)

    def show_fields(self, sheet: Sheet, content: Content) -> None:
        """A field was typed here: the form and the foot follow."""
        if self._shown is not None:
            self._shown = (sheet, self._shown[1], content)
        if "publishing" in self._pages:
            self.publishing.show_content(sheet, content)
        self.show_step(sheet, content)

    def show_step(self, sheet: Sheet, content: Content) -> None:
        """The foot, which follows the date while it is typed."""
        step = next_step(sheet.article, content.date, sheet.edition, self._own_theme, self._now())
        self.foot.show_step(step)

    def _page(self, key: str, kind: type[P]) -> P:
        """A tab's page, made now if it is not there yet."""
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._make(key)
            self._stack.addWidget(page)
            self._show_page(key)
            self.made.emit(key)
        assert isinstance(page, kind)  # noqa: S101 - narrows the type
        return page

    def _make(self, key: str) -> QWidget:
        theme = self._own_theme
        match key:
            case "story":
                return StoryTab(theme)
            case "publishing":
                return PublishingTab(theme, self._now)
            case "pictures":
                return PicturesTab(theme, self._pictures)
            case "checks":
                return ChecksTab(theme)
            case "comments":
                return CommentsTab(theme, self._me, self._now)
            case _:
                return HistoryTab(theme, self._now)

    def _retranslate(self) -> None:
        key = self.tab
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        for tab, words in _words().items():
            self.tabs.tab(tab).set_words(words)
        if key:
            self.show_tab(key)
        if self._shown is not None:
            self.show_sheet(*self._shown)
        self.make_rest()

    def _make_next(self) -> None:
        missing = [key for key in TABS if key not in self._pages]
        if missing:
            self._page(missing[0], QWidget)
        else:
            self._idle.stop()

    def _show_page(self, key: str) -> None:
        if self._shown is None:
            return
        sheet, insight, content = self._shown
        match self._pages[key]:
            case StoryTab() as story:
                story.show_story(sheet, insight)
                self._show_standing(story.standing)
            case PublishingTab() as publishing:
                publishing.show_content(sheet, content)
                publishing.show_findings(insight.findings)
                self._show_standing(publishing.standing)
            case PicturesTab() as pictures:
                pictures.show_pictures(sheet, insight)
            case ChecksTab() as checks:
                checks.show_findings(insight.findings, sheet.story.kind)
                checks.checklist.show_checklist(insight.checklist, sheet.edition, self._now())
                self._show_standing(checks.standing)
            case HistoryTab() as history:
                lines = by_time(insight.history, insight.rewritten)
                history.show_history(lines, sheet.article.content, sheet.edition)

    def _show_standing(self, block: StandingBlock) -> None:
        if self._shown is not None:
            sheet, insight, _content = self._shown
            lines = tuple(standings(sheet, insight, self._own_theme, self._now()))
            block.show_lines(lines)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)


def _words() -> dict[str, str]:
    return {
        "story": translate("Inspector", "Story"),
        "publishing": translate("Inspector", "Publishing"),
        "pictures": translate("Inspector", "Pictures"),
        "checks": translate("Inspector", "Checks"),
        "comments": translate("Inspector", "Comments"),
        "history": translate("Inspector", "History"),
    }
