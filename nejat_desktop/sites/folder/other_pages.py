"""Pages without a story: not found, withdrawn, moved, and the root that offers the editions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.dates import date_words, iso_date
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.cards import Card, card
from nejat_desktop.sites.folder.catalogue import PLACES, Item
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.setting import Entry, Setting
from nejat_desktop.sites.wording import Wording


@dataclass(frozen=True, slots=True)
class Stood:
    """Where an article that was withdrawn stood, and under which date; nothing of its words."""

    kind: Kind
    sections: tuple[Uid, ...]
    """The first one, if it was in any."""
    date: datetime


@dataclass(frozen=True, slots=True)
class Gone:
    """An address whose article was withdrawn, and when; `stood` is None when nobody knows."""

    address: str
    article: Uid
    since: datetime
    stood: Stood | None = None
    recent: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """An address whose article has another one now."""

    address: str
    item: Item


@dataclass(frozen=True, slots=True)
class LostMatter:
    """A page for addresses that hold nothing: where it stands, and what its links start from."""

    address: str
    base: str
    parts: tuple[Setting, ...]
    """The editions that it speaks the languages of, its own first."""
    until: datetime | None = None
    """The date of the newest post."""


@dataclass(frozen=True, slots=True)
class LostPart:
    """What a page that was not found says in one language."""

    edition: Edition
    words: Wording
    entries: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class LostPage:
    """The page for addresses that hold nothing."""

    frame: Frame
    parts: Sequence[LostPart]


@dataclass(frozen=True, slots=True)
class StoodLine:
    """The line over the title of a withdrawn article: “The valley · May 6, 2025”."""

    label: str
    date: str
    iso: str


@dataclass(frozen=True, slots=True)
class GonePage:
    """The page at an address that readers knew."""

    frame: Frame
    title: str
    text: str
    line: StoodLine | None
    target: Entry | None
    recent: Sequence[Card]


def lost_page(matter: LostMatter, setting: Setting) -> LostPage:
    """The page for addresses that hold nothing, in the languages of its parts."""
    frame = Frame(
        setting,
        matter.address,
        setting.words("not_found_title"),
        marker="lost",
        hidden=True,
        base=matter.base,
        until=matter.until,
    )
    return LostPage(frame, [_lost_part(part) for part in matter.parts])


def _lost_part(setting: Setting) -> LostPart:
    words, shelves = setting.words, setting.shelves
    entries = [Entry(words("home"), setting.home), Entry(words("search"), setting.search)]
    if "articles" in shelves:
        entries.append(Entry(words("by_year"), shelves["articles"].address))
    return LostPart(setting.edition, words, entries)


def gone_page(gone: Gone, setting: Setting) -> GonePage:
    """The page of a withdrawn article: it says so and keeps the address, nothing of its text."""
    words = setting.words
    marker = f"withdrawn {gone.article} {gone.since.isoformat()}"
    title = words("withdrawn")
    place = PLACES.get(gone.stood.kind) if gone.stood else None
    frame = Frame(
        setting,
        gone.address,
        title,
        part=place.part if place else "",
        marker=marker,
        hidden=True,
        until=gone.since,
    )
    text = words("withdrawn_text", date=date_words(gone.since, setting.edition))
    recent = [card(item, setting) for item in gone.recent]
    line = _stood_line(gone.stood, setting) if gone.stood else None
    return GonePage(frame, title, text, line, None, recent)


def _stood_line(stood: Stood, setting: Setting) -> StoodLine:
    """Its section, or the list of its kind; both may be empty by now, so they are no links."""
    edition, place, label = setting.edition, PLACES.get(stood.kind), ""
    if stood.kind is Kind.ARTICLE:
        found = [setting.newsroom.section(uid) for uid in stood.sections]
        label = "".join(section.name(edition.code) for section in found if section)
    elif place is not None:
        label = setting.words(place.shelf)
    return StoodLine(label, date_words(stood.date, edition), iso_date(stood.date, edition))


def moved_page(moved: Moved, setting: Setting) -> GonePage:
    """The page at an article's former address: it leads to the present one."""
    words, head = setting.words, moved.item.head
    title = words("moved")
    frame = Frame(
        setting,
        moved.address,
        title,
        marker=f"moved {head.article}",
        hidden=True,
        forward=moved.item.address,
        until=head.date,
    )
    target = Entry(head.headline, moved.item.address)
    return GonePage(frame, title, words("moved_text"), None, target, ())
