"""The inspector of Write: five tabs about the text, and the next step at its foot."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.checks import Finding
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Ground
from nejat_desktop.ui.write.checks_tab import ChecksTab
from nejat_desktop.ui.write.foot import Foot
from nejat_desktop.ui.write.history_tab import HistoryTab
from nejat_desktop.ui.write.pictures_tab import PicturesTab
from nejat_desktop.ui.write.publishing_tab import PublishingTab
from nejat_desktop.ui.write.sheet import Insight, Sheet
from nejat_desktop.ui.write.standing import StandingBlock, standings
from nejat_desktop.ui.write.steps import next_step
from nejat_desktop.ui.write.story_tab import StoryTab
from nejat_desktop.ui.write.tabs import InspectorTabs


class Inspector(Ground):
    """Shows a sheet and what is known about it; every tab tells by itself what is wanted."""

    tab_changed = Signal(str)

    def __init__(
        self, theme: Theme, pictures: Pictures, now: Callable[[], datetime], keys: str
    ) -> None:
        super().__init__(theme, "panel")
        self._own_theme, self._now = theme, now
        self.tabs = InspectorTabs(theme)
        self.story = StoryTab(theme)
        self.publishing = PublishingTab(theme, now)
        self.pictures = PicturesTab(theme, pictures)
        self.checks = ChecksTab(theme)
        self.history = HistoryTab(theme, now)
        self.foot = Foot(theme, keys)
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self.setAccessibleName(self.tr("Inspector"))
        self._add("story", "article", self.tr("Story"), self.story)
        self._add("publishing", "paper-plane-tilt", self.tr("Publishing"), self.publishing)
        self._add("pictures", "image-square", self.tr("Pictures"), self.pictures)
        self._add("checks", "checks", self.tr("Checks"), self.checks)
        self._add("history", "clock-counter-clockwise", self.tr("History"), self.history)
        self.tabs.chosen.connect(self.show_tab)
        self._lay_out()
        self.show_tab("story")

    @property
    def tab(self) -> str:
        """The key of the tab that is shown."""
        return self.tabs.value

    def show_tab(self, key: str) -> None:
        """Show a tab."""
        self.tabs.set_value(key)
        self._stack.setCurrentWidget(self._pages[key])
        self.tab_changed.emit(key)

    def show_sheet(self, sheet: Sheet, insight: Insight, content: Content) -> None:
        """Show everything as it is now; `content` is what is typed, saved or not."""
        self.publishing.show_content(sheet, content)
        self.publishing.show_findings(insight.findings)
        self.story.show_story(sheet, insight)
        self.pictures.show_pictures(sheet, insight)
        self.show_findings(insight.findings)
        self.history.show_history(insight.history, sheet.article.content, sheet.edition)
        for block in (self.checks.standing, self.publishing.standing, self.story.standing):
            self._show_standing(block, sheet, insight)
        self.show_step(sheet, content)

    def show_step(self, sheet: Sheet, content: Content) -> None:
        """The foot, which follows the date while it is typed."""
        self.foot.show_step(
            next_step(sheet.article, content.date, sheet.edition, self._own_theme, self._now())
        )

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Findings in their tab, their number on it."""
        self.checks.show_findings(findings)
        self.tabs.tab("checks").set_badge(len(findings))

    def _show_standing(self, block: StandingBlock, sheet: Sheet, insight: Insight) -> None:
        block.show_lines(standings(sheet, insight, self._own_theme, self._now()))

    def _add(self, key: str, icon: str, text: str, page: QWidget) -> None:
        self.tabs.add(key, icon, text)
        self._pages[key] = page
        self._stack.addWidget(page)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
