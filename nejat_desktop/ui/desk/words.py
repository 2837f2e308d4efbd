"""The desk's words: queues, kinds, states, dates and sync marks in the interface's language."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.dates import day_words, short_date_words
from nejat_desktop.domain.desk import Chip, ChipState, DeskRow, Queue
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind, Newsroom
from nejat_desktop.domain.person import Person
from nejat_desktop.ui.desk.asked import Group, Where
from nejat_desktop.ui.desk.model import DATE, EDITIONS, HEADLINE
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import ChipState as WidgetState
from nejat_desktop.ui.widgets import chip_words

QUEUE_ICONS = {
    Queue.ALL: "stack",
    Queue.MY_DRAFTS: "pencil-simple",
    Queue.ASSIGNED: "user",
    Queue.TO_TRANSLATE: "translate",
    Queue.IN_REVIEW: "eye",
    Queue.APPROVED: "check",
    Queue.SCHEDULED: "clock",
    Queue.PUBLISHED: "broadcast",
    Queue.CONFLICTS: "git-diff",
    Queue.HELD: "archive-box",
    Queue.BIN: "trash",
}
KIND_ICONS = {
    Kind.ARTICLE: "article",
    Kind.CARTOON: "smiley",
    Kind.NEWSPIC: "image-square",
    Kind.GALLERY: "film-strip",
    Kind.VIDEO: "video-camera",
    Kind.BOOK: "book",
    Kind.NEWSLETTER: "newspaper",
    Kind.BRIEF: "file-text",
    Kind.PAGE: "browser",
}
BADGE_ICONS = {
    Kind.GALLERY: "squares-four",
    Kind.VIDEO: "play",
    Kind.BOOK: "file-text",
    Kind.NEWSLETTER: "file-text",
    Kind.BRIEF: "file-text",
}
"""What stands on the picture of a story that is more than a picture and a text."""
PAGED = frozenset({Kind.BOOK, Kind.NEWSLETTER, Kind.BRIEF})
"""Their picture is a page: its top tells which."""


def queue_words(queue: Queue) -> str:
    """A queue's name."""
    words = {
        Queue.ALL: QCoreApplication.translate("Desk", "All stories"),
        Queue.MY_DRAFTS: QCoreApplication.translate("Desk", "My drafts"),
        Queue.ASSIGNED: QCoreApplication.translate("Desk", "Assigned to me"),
        Queue.TO_TRANSLATE: QCoreApplication.translate("Desk", "To translate"),
        Queue.IN_REVIEW: QCoreApplication.translate("Desk", "In review"),
        Queue.APPROVED: QCoreApplication.translate("Desk", "Approved"),
        Queue.SCHEDULED: QCoreApplication.translate("Desk", "Scheduled"),
        Queue.PUBLISHED: QCoreApplication.translate("Desk", "Published"),
        Queue.CONFLICTS: QCoreApplication.translate("Desk", "Conflicts"),
        Queue.HELD: QCoreApplication.translate("Desk", "Held back"),
        Queue.BIN: QCoreApplication.translate("Desk", "Bin"),
    }
    return words[queue]


def kind_words(kind: Kind) -> str:
    """A kind's name, of one of them."""
    words = {
        Kind.ARTICLE: QCoreApplication.translate("Desk", "Article"),
        Kind.CARTOON: QCoreApplication.translate("Desk", "Cartoon"),
        Kind.NEWSPIC: QCoreApplication.translate("Desk", "Picture of the day"),
        Kind.GALLERY: QCoreApplication.translate("Desk", "Photo gallery"),
        Kind.VIDEO: QCoreApplication.translate("Desk", "Video"),
        Kind.BOOK: QCoreApplication.translate("Desk", "Book"),
        Kind.NEWSLETTER: QCoreApplication.translate("Desk", "Newsletter issue"),
        Kind.BRIEF: QCoreApplication.translate("Desk", "Brief issue"),
        Kind.PAGE: QCoreApplication.translate("Desk", "Page"),
    }
    return words[kind]


def kinds_words(kind: Kind) -> str:
    """A kind's name, of many."""
    words = {
        Kind.ARTICLE: QCoreApplication.translate("Desk", "Articles"),
        Kind.CARTOON: QCoreApplication.translate("Desk", "Cartoons"),
        Kind.NEWSPIC: QCoreApplication.translate("Desk", "Pictures of the day"),
        Kind.GALLERY: QCoreApplication.translate("Desk", "Photo galleries"),
        Kind.VIDEO: QCoreApplication.translate("Desk", "Videos"),
        Kind.BOOK: QCoreApplication.translate("Desk", "Books"),
        Kind.NEWSLETTER: QCoreApplication.translate("Desk", "Newsletter issues"),
        Kind.BRIEF: QCoreApplication.translate("Desk", "Brief issues"),
        Kind.PAGE: QCoreApplication.translate("Desk", "Pages"),
    }
    return words[kind]


def language_words(edition: Edition) -> str:
    """The edition's language in the interface's words; its own name if nobody worded it."""
    words = {
        "en": QCoreApplication.translate("Language", "English"),
        "fa": QCoreApplication.translate("Language", "Persian"),
        "ar": QCoreApplication.translate("Language", "Arabic"),
        "sq": QCoreApplication.translate("Language", "Albanian"),
    }
    return words.get(edition.language) or words.get(edition.code, edition.name)


def untitled() -> str:
    """What stands for a headline that nobody wrote yet."""
    return QCoreApplication.translate("Desk", "Without a headline")


class DeskWords:
    """Words that depend on the newsroom and on the interface's language and digits."""

    def __init__(self, theme: Theme, newsroom: Newsroom, people: Sequence[Person] = ()) -> None:
        self._theme = theme
        self.newsroom, self.people = newsroom, people
        self._editions = {edition.code: edition for edition in newsroom.editions}
        self._sections = {section.uid: section for section in newsroom.sections}

    @property
    def prefer(self) -> str:
        """The edition whose headlines are shown first: the interface's language, or the source."""
        return self.newsroom.preferred(self._theme.language).code

    def where(self, where: Where) -> str:
        """The title of a place of the side panel."""
        match where.group:
            case Group.QUEUE:
                return queue_words(Queue(where.key))
            case Group.EDITION:
                return self.language(where.key)
            case Group.SECTION:
                return self.section(where.key)
            case Group.KIND:
                return kinds_words(Kind(where.key))
            case Group.HOLDER:
                return self.person(where.key)
            case Group.KEPT:
                return ""

    def person(self, uid: str) -> str:
        """Somebody's name."""
        return next((person.name for person in self.people if person.uid == uid), "")

    def language(self, code: str) -> str:
        """An edition's language; its code if there is no such edition any more."""
        edition = self._editions.get(code)
        return language_words(edition) if edition else code

    def section(self, uid: str | None) -> str:
        """A section's name in the language of the interface."""
        found = next((s for u, s in self._sections.items() if u == uid), None)
        return found.name(self._theme.language) if found else ""

    def kicker(self, row: DeskRow) -> str:
        """The section of a row, or its kind when it has none."""
        return self.section(row.section) or kind_words(row.kind)

    def meta(self, row: DeskRow) -> str:
        """The line under a headline: kicker and author."""
        return " · ".join(part for part in (self.kicker(row), isolate(row.author)) if part)

    def date(self, moment: datetime, code: str) -> str:
        """A date in an edition's calendar and digits."""
        edition = self._editions.get(code)
        return short_date_words(moment, edition) if edition else ""

    def day(self, moment: datetime, code: str) -> str:
        """A date without its year, closed off from the words around it."""
        edition = self._editions.get(code)
        return isolate(day_words(moment, edition)) if edition else ""

    def behind(self, count: int) -> str:
        """How far a translation is behind its source."""
        if count == 1:
            return QCoreApplication.translate("Desk", "1 paragraph behind")
        words = QCoreApplication.translate("Desk", "{count} paragraphs behind")
        return words.format(count=self._theme.number(count))

    def chip(self, chip: Chip) -> str:
        """A chip in words: “Persian: in review, Leila Moradi”."""
        state = chip_words(WidgetState(chip.state.value))
        if chip.state is ChipState.OUTDATED:
            state = self.behind(chip.behind)
        who = chip.person if chip.state in (ChipState.DRAFT, ChipState.REVIEW) else ""
        words = QCoreApplication.translate("Desk", "{language}: {state}")
        said = words.format(language=self.language(chip.edition), state=lowered(state))
        return with_person(said, who, chip.holder)

    def about(self, row: DeskRow) -> str:
        """What a row's tooltip says: who has the article that it shows, and its comments."""
        holder = next((c.holder for c in row.chips if c.edition == row.edition), "")
        parts = []
        if holder:
            words = QCoreApplication.translate("Desk", "{person} has it")
            parts.append(words.format(person=isolate(holder)))
        if row.comments == 1:
            parts.append(QCoreApplication.translate("Desk", "1 open comment"))
        elif row.comments:
            words = QCoreApplication.translate("Desk", "{count} open comments")
            parts.append(words.format(count=self._theme.number(row.comments)))
        return " · ".join(parts)

    def _since(self, row: DeskRow) -> str:
        date = self.date(row.date, row.edition)
        if not row.binned:
            return date
        return QCoreApplication.translate("Desk", "In the bin since {date}").format(date=date)

    def cell(self, row: DeskRow, column: int) -> str:
        """A cell of the list as a screen reader says it."""
        says: dict[int, Callable[[], str]] = {
            HEADLINE: lambda: " — ".join(
                filter(None, (row.headline or untitled(), self.meta(row), self.about(row)))
            ),
            EDITIONS: lambda: QCoreApplication.translate("Desk", "; ").join(
                map(self.chip, row.chips)
            ),
            DATE: lambda: self._since(row),
        }
        return says.get(column, lambda: sync_words(row))()


def with_person(state: str, person: str, holder: str) -> str:
    """A state with who changed it last, or rather with who has it: “draft, Leila has it”."""
    if holder:
        words = QCoreApplication.translate("Desk", "{state}, {person} has it")
        return words.format(state=state, person=isolate(holder))
    if person:
        words = QCoreApplication.translate("Desk", "{state}, {person}")
        return words.format(state=state, person=isolate(person))
    return state


def lowered(words: str) -> str:
    """A sentence's beginning in the middle of one."""
    return words[:1].lower() + words[1:]


def sync_mark(row: DeskRow) -> tuple[str, str]:
    """The icon and colour that say whether the row's text is on the site."""
    states = {chip.state for chip in row.chips}
    if ChipState.CONFLICT in states:
        return "git-diff", "danger"
    if ChipState.APPROVED in states:
        return "cloud-arrow-up", "muted"
    if ChipState.SCHEDULED in states:
        return "clock", "muted"
    on_site = {ChipState.PUBLISHED, ChipState.OUTDATED, ChipState.DRAFT_OVER_LIVE}
    return ("check", "muted") if states & on_site else ("pencil-line", "muted")


def sync_words(row: DeskRow) -> str:
    """The sync mark in words."""
    words = {
        "git-diff": QCoreApplication.translate(
            "Desk", "Changed or gone on the site: a person decides"
        ),
        "cloud-arrow-up": QCoreApplication.translate("Desk", "Goes to the site at the next sync"),
        "clock": QCoreApplication.translate("Desk", "Waits for its date"),
        "check": QCoreApplication.translate("Desk", "What is approved is on the site"),
        "pencil-line": QCoreApplication.translate("Desk", "Only on this laptop"),
    }
    return words[sync_mark(row)[0]]
