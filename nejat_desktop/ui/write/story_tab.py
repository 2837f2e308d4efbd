"""The tab about the story: its kind, its editions, its series, and where everything stands."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, ButtonKind, ChipState, Line, RoleLabel
from nejat_desktop.ui.write.pane import Page, SectionHead, clear_layout
from nejat_desktop.ui.write.series_form import SeriesForm
from nejat_desktop.ui.write.sheet import Insight, Sheet
from nejat_desktop.ui.write.standing import StandingBlock, StateMark, edition_state
from nejat_desktop.ui.write.words import day_and_time, kind_words, language_words


class EditionLine(QWidget):
    """One edition of the story: its language, how it stands, and the way to it."""

    def __init__(
        self, theme: Theme, edition: Edition, state: ChipState, words: str, action: str
    ) -> None:
        super().__init__()
        self.button = Button(theme, action, ButtonKind.TEXT, small=True)
        language = language_words(edition)
        self.button.setAccessibleName(f"{action}: {language}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        label = RoleLabel(theme, language, color="text_soft", weight=QFont.Weight.Medium)
        label.setFixedWidth(theme.px(92))
        row.addWidget(label)
        row.addWidget(StateMark(theme, state, words), 1)
        row.addWidget(self.button)
        if not action:
            self.button.hide()
        self.setFixedHeight(theme.px(theme.tokens.height.tree_row))


class StoryTab(Page):
    """Facts of the story; editions can be opened or begun from here."""

    open_asked = Signal(str)
    """An article's uid."""
    translate_asked = Signal(str)
    """An edition that has no text of the story yet."""
    kind_asked = Signal(str)
    """The story is to be of this kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Story"))
        self._shown: object = None
        self.kind = QComboBox()
        self._facts = QGridLayout()
        self._editions = QVBoxLayout()
        self.series = SeriesForm(theme)
        self.standing = StandingBlock(theme)
        self._lay_out()

    def show_story(self, sheet: Sheet, insight: Insight) -> None:
        """Show the story as it is now."""
        shown = (sheet, insight.behind, insight.series, insight.parts, insight.kinds)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_facts(sheet, insight.kinds)
        clear_layout(self._editions)
        for edition in sheet.newsroom.editions:
            self._editions.addWidget(self._line(sheet, insight, edition))
        self.series.show_series(sheet, insight.series, insight.parts)

    def _show_facts(self, sheet: Sheet, kinds: tuple[Kind, ...]) -> None:
        clear_layout(self._facts)
        source = sheet.newsroom.edition(sheet.story.source_edition)
        created = day_and_time(sheet.story.created, sheet.edition)
        person = isolate(sheet.article.changed.person.name)
        changed = day_and_time(sheet.article.changed.at, sheet.edition)
        facts = (
            (self.tr("Kind"), kind_words(sheet.story.kind)),
            (self.tr("Written in"), language_words(source)),
            (self.tr("Created"), created),
            (self.tr("Changed"), changed),
            (self.tr("By"), person),
            (self.tr("With"), self._holder(sheet)),
        )
        for row, (label, value) in enumerate(facts):
            self._facts.addWidget(RoleLabel(self._theme, label, color="muted"), row, 0)
            self._facts.addWidget(RoleLabel(self._theme, value, FontRole.BODY), row, 1)
        if len(kinds) > 1:
            self._offer_kinds(kinds)

    def _offer_kinds(self, kinds: tuple[Kind, ...]) -> None:
        """The kinds that the story can still be, in the place of its kind."""
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItems([kind_words(kind) for kind in kinds])
        self.kind.activated.connect(lambda index: self._wish_kind(kinds[index], kinds[0]))
        item = self._facts.itemAtPosition(0, 1)
        label = item.widget() if item is not None else None
        if label is not None:
            self._facts.replaceWidget(label, self.kind)
            label.deleteLater()

    def _wish_kind(self, kind: Kind, present: Kind) -> None:
        if kind is not present:
            self.kind_asked.emit(kind.value)

    def _holder(self, sheet: Sheet) -> str:
        holder = sheet.article.assigned
        return isolate(holder.name) if holder else self.tr("Nobody")

    def _line(self, sheet: Sheet, insight: Insight, edition: Edition) -> EditionLine:
        found = sheet.in_edition(edition.code)
        if found is None:
            state, words = ChipState.MISSING, self.tr("Not begun")
            line = EditionLine(self._theme, edition, state, words, self.tr("Translate"))
            line.button.clicked.connect(lambda: self.translate_asked.emit(edition.code))
            return line
        behind = insight.behind.get(edition.code, 0)
        state, words = edition_state(found, behind, self._theme)
        if found.uid == sheet.article.uid:
            return EditionLine(self._theme, edition, state, words, "")
        line = EditionLine(self._theme, edition, state, words, self.tr("Open"))
        line.button.clicked.connect(lambda: self.open_asked.emit(found.uid))
        return line

    def _lay_out(self) -> None:
        px = self._theme.px
        self._facts.setContentsMargins(px(16), px(16), px(16), px(12))
        self._facts.setColumnMinimumWidth(0, px(92))
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(0)
        self._facts.setVerticalSpacing(px(6))
        self._editions.setContentsMargins(px(16), 0, px(16), px(12))
        self._editions.setSpacing(0)
        self.column.addLayout(self._facts)
        self.column.addWidget(Line(self._theme))
        self.column.addWidget(SectionHead(self._theme, self.tr("Editions")))
        self.column.addLayout(self._editions)
        self.column.addWidget(Line(self._theme))
        self.column.addWidget(self.series)
        self.column.addWidget(Line(self._theme))
        self.column.addWidget(self.standing)
        self.column.addStretch(1)
