"""The board's words: how a cell stands, since when, and what can be done next."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.board import BoardCell, BoardRow, Show
from nejat_desktop.domain.dates import (
    day_words,
    local_date,
    month_words,
    short_date_words,
    time_words,
)
from nejat_desktop.domain.desk import ChipState
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind, Newsroom
from nejat_desktop.ui.desk.words import kind_words, language_words, lowered, untitled
from nejat_desktop.ui.editions.asked import Narrow, Since
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate, isolate_ltr
from nejat_desktop.ui.widgets import ChipState as WidgetState
from nejat_desktop.ui.widgets import chip_words

translate = QCoreApplication.translate
"""Under this name lupdate finds the sentences."""


def narrow_words(narrow: Narrow) -> str:
    """The name of a narrowing in the bar."""
    return {
        Narrow.SHOW: translate("Board", "Show"),
        Narrow.SECTION: translate("Board", "Section"),
        Narrow.KIND: translate("Board", "Kind"),
        Narrow.SINCE: translate("Board", "Since"),
    }[narrow]


def since_words(since: Since) -> str:
    """How far back."""
    return {
        Since.WEEK: translate("Board", "a week ago"),
        Since.MONTH: translate("Board", "a month ago"),
        Since.YEAR: translate("Board", "a year ago"),
    }[since]


def show_words(show: Show) -> str:
    """Which stories are shown, in any edition."""
    return {
        Show.ALL: translate("Board", "all"),
        Show.NOT_LIVE: translate("Board", "not live everywhere"),
        Show.MISSING: translate("Board", "missing somewhere"),
        Show.DRAFT: translate("Board", "drafts and translations"),
        Show.REVIEW: translate("Board", "in review"),
        Show.APPROVED: translate("Board", "approved, not sent"),
        Show.SCHEDULED: translate("Board", "scheduled"),
        Show.OUTDATED: translate("Board", "outdated"),
        Show.CONFLICT: translate("Board", "changed or gone on the site"),
        Show.HELD: translate("Board", "held back"),
        Show.WITHDRAWN: translate("Board", "withdrawn"),
    }[show]


class BoardWords:
    """Words that depend on the newsroom, on the time, and on the interface."""

    def __init__(self, theme: Theme, newsroom: Newsroom) -> None:
        self._theme, self.newsroom = theme, newsroom
        self._editions = {edition.code: edition for edition in newsroom.editions}
        self._sections = {section.uid: section for section in newsroom.sections}

    def number(self, value: int) -> str:
        """A count in the digits of the interface."""
        return self._theme.number(value)

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The columns."""
        return self.newsroom.editions

    @property
    def prefer(self) -> str:
        """The edition whose calendar the groups follow."""
        return self.newsroom.preferred(self._theme.language).code

    def language(self, code: str) -> str:
        """An edition's language, in the interface's words."""
        edition = self._editions.get(code)
        return language_words(edition) if edition else code

    def section(self, uid: str | None) -> str:
        """A section's name in the language of the interface."""
        found = next((s for u, s in self._sections.items() if u == uid), None)
        return found.name(self._theme.language) if found else ""

    def missing_in(self, code: str) -> str:
        """“missing in Persian”."""
        return translate("Board", "missing in {language}").format(language=self.language(code))

    def headline(self, row: BoardRow) -> str:
        """The story's headline, or what stands for it."""
        return row.headline or untitled()

    def meta(self, row: BoardRow) -> str:
        """The line under a headline: “Culture, 14 pictures · source en”."""
        parts = [self.section(row.section) or kind_words(row.kind)]
        if row.kind is Kind.GALLERY:
            words = translate("Board", "{count} pictures").format(
                count=self._theme.number(row.pictures)
            )
            parts.append(words)
        elif row.section and row.kind is not Kind.ARTICLE:
            parts.append(lowered(kind_words(row.kind)))
        source = translate("Board", "source {edition}").format(edition=isolate_ltr(row.source))
        return " · ".join((translate("Board", ", ").join(parts), source))

    def group(self, number: int, start: datetime) -> str:
        """A group's title: this week, last week, a month."""
        if number == 0:
            return translate("Board", "This week")
        if number == 1:
            return translate("Board", "Last week")
        return month_words(start, self._editions[self.prefer])

    def group_meta(self, total: int, not_live: int) -> str:
        """“5 of 9 stories not live everywhere”."""
        number = self._theme.number
        words = translate("Board", "{count} of {total} stories not live everywhere")
        return words.format(count=number(not_live), total=number(total))

    def state(self, cell: BoardCell) -> str:
        """How a cell stands: “Outdated, 2 paragraphs”."""
        match cell.state:
            case ChipState.OUTDATED if cell.behind == 1:
                return translate("Board", "Outdated, 1 paragraph")
            case ChipState.OUTDATED:
                words = translate("Board", "Outdated, {count} paragraphs")
                return words.format(count=self._theme.number(cell.behind))
            case ChipState.DRAFT if cell.is_translation:
                return translate("Board", "In translation")
            case ChipState.DRAFT_OVER_LIVE:
                return translate("Board", "New draft")
            case _:
                return chip_words(WidgetState(cell.state.value))

    def more(self, cell: BoardCell, kind: Kind, now: datetime) -> str:
        """The line under it: who, since when, how far."""
        if cell.state is ChipState.DRAFT and cell.is_translation:
            return self._progress(cell, kind)
        says: dict[ChipState, Callable[[], str]] = {
            ChipState.MISSING: str,
            ChipState.PUBLISHED: lambda: self._day(cell.released, cell.edition),
            ChipState.SCHEDULED: lambda: self._day_and_time(cell.released, cell.edition),
            ChipState.OUTDATED: lambda: translate("Board", "Live text is from {date}").format(
                date=self._day(cell.released, cell.edition)
            ),
            ChipState.APPROVED: lambda: translate("Board", "waits to sync"),
            ChipState.HELD: lambda: translate("Board", "from the archive, not let out"),
            ChipState.CONFLICT: lambda: translate("Board", "changed or gone on the site"),
            ChipState.DRAFT_OVER_LIVE: lambda: translate("Board", "over release {number}").format(
                number=self._theme.number(cell.release_number)
            ),
        }
        return says.get(cell.state, lambda: self._who(cell, now))()

    def cell(self, cell: BoardCell, row: BoardRow, now: datetime) -> str:
        """A cell as a screen reader says it: “Persian: in review, Leila Moradi, since 09:40”."""
        words = translate("Board", "{language}: {state}")
        said = words.format(language=self.language(cell.edition), state=lowered(self.state(cell)))
        more = self.more(cell, row.kind, now)
        return translate("Board", "{state}, {more}").format(state=said, more=more) if more else said

    def date(self, moment: datetime | None, code: str) -> str:
        """A day with its year, for the table."""
        edition = self._editions.get(code)
        return short_date_words(moment, edition) if moment and edition else ""

    def _progress(self, cell: BoardCell, kind: Kind) -> str:
        if kind is Kind.GALLERY:
            words = translate("Board", "{done} of {total} captions and paragraphs")
        else:
            words = translate("Board", "{done} of {total} paragraphs")
        number = self._theme.number
        return words.format(done=number(cell.done), total=number(cell.total))

    def _who(self, cell: BoardCell, now: datetime) -> str:
        words = translate("Board", "{person}, since {moment}")
        return words.format(person=isolate(cell.person), moment=self._moment(cell, now))

    def _moment(self, cell: BoardCell, now: datetime) -> str:
        edition = self._editions.get(cell.edition)
        if cell.changed is None or edition is None:
            return ""
        if local_date(cell.changed, edition) == local_date(now, edition):
            return isolate(time_words(cell.changed, edition))
        return self._day(cell.changed, cell.edition)

    def _day(self, moment: datetime | None, code: str) -> str:
        edition = self._editions.get(code)
        return isolate(day_words(moment, edition)) if moment and edition else ""

    def _day_and_time(self, moment: datetime | None, code: str) -> str:
        edition = self._editions.get(code)
        if moment is None or edition is None:
            return ""
        comma = "،" if edition.is_rtl else ","
        return isolate(f"{day_words(moment, edition)}{comma} {time_words(moment, edition)}")
