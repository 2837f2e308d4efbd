"""Pages without a story: not found, withdrawn, moved, and the root that offers the editions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.dates import date_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.cards import Card, card
from nejat_desktop.sites.folder.catalogue import Item
from nejat_desktop.sites.folder.frame import Entry, Frame, Setting
from nejat_desktop.sites.folder.wording import Wording


@dataclass(frozen=True, slots=True)
class Gone:
    """An address whose article was withdrawn, and when."""

    address: str
    article: Uid
    since: datetime


@dataclass(frozen=True, slots=True)
class Moved:
    """An address whose article has another one now."""

    address: str
    item: Item


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
class GonePage:
    """The page at an address that readers knew."""

    frame: Frame
    title: str
    text: str
    target: Entry | None
    recent: Sequence[Card]


def lost_page(setting: Setting, address: str, parts: Sequence[Setting], base: str) -> LostPage:
    """The page for addresses that hold nothing, in the languages of `parts`."""
    frame = Frame(
        setting,
        address,
        setting.words("not_found_title"),
        marker="lost",
        hidden=True,
        base=base,
    )
    return LostPage(frame, [_lost_part(part) for part in parts])


def _lost_part(setting: Setting) -> LostPart:
    own, words = setting.own, setting.words
    entries = [Entry(words("home"), own.home)]
    if "articles" in own.shelves:
        entries.append(Entry(words("all_articles"), own.shelves["articles"].address))
    return LostPart(setting.edition, words, entries)


def gone_page(gone: Gone, setting: Setting) -> GonePage:
    """The page of a withdrawn article: it says so and keeps the address, nothing of its text."""
    words = setting.words
    marker = f"withdrawn {gone.article} {gone.since.isoformat()}"
    title = words("withdrawn")
    frame = Frame(setting, gone.address, title, marker=marker, hidden=True)
    text = words("withdrawn_text", date=date_words(gone.since, setting.edition))
    return GonePage(frame, title, text, None, _recent(setting))


def moved_page(moved: Moved, setting: Setting) -> GonePage:
    """The page at an article's former address: it leads to the present one."""
    words, release = setting.words, moved.item.release
    title = words("moved")
    marker = f"moved {release.article}"
    to = moved.item.address
    frame = Frame(setting, moved.address, title, marker=marker, hidden=True, forward=to)
    target = Entry(release.content.headline, to)
    return GonePage(frame, title, words("moved_text"), target, ())


def _recent(setting: Setting) -> list[Card]:
    return [card(item, setting) for item in setting.own.recent()]
