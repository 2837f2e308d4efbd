"""Stories as they stand in lists, and beside articles. Nothing here reads a body."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup, escape

from nejat_desktop.domain.dates import date_words, iso_date
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import PUBLICATION_KINDS, Kind
from nejat_desktop.sites.folder.catalogue import PLACES, Item
from nejat_desktop.sites.folder.covers import DOT, Cover, cover, volume_facts, volume_title
from nejat_desktop.sites.folder.frame import EditionLink
from nejat_desktop.sites.folder.measures import file_words
from nejat_desktop.sites.folder.pictures import PictureFiles
from nejat_desktop.sites.folder.setting import Entry, Setting
from nejat_desktop.sites.lengths import length_words

PLAY, PICTURES = "play", "pictures"
STRIP = 4


@dataclass(frozen=True, slots=True)
class Badge:
    """What a picture in a list says of the story: how long it plays, how many pictures it has."""

    sign: str
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """A story in a list."""

    address: str
    headline: str
    kicker: str
    excerpt: str
    date: str
    iso: str
    picture: PictureFiles | None
    alt: str
    badge: Badge | None = None
    strip: Sequence[str] = ()
    """The paths of the next pictures of a gallery."""
    volume: "Volume | None" = None
    """For a book or an issue."""


@dataclass(frozen=True, slots=True)
class Volume:
    """What a list shows of a book or an issue."""

    cover: Cover
    title: str
    """What it is called among its own kind."""
    facts: Markup
    """“Mira Anders · 2025”"""
    file: Markup
    """“PDF, 2.4 MB”; empty without one."""
    read: Markup
    """What the link to the file says."""
    file_path: str


def card(item: Item, setting: Setting) -> Card:
    """The story as lists show it."""
    head, edition = item.head, setting.edition
    found = kicker(item, setting)
    return Card(
        item.address,
        head.headline,
        found.text if found else "",
        DOT.join(head.work.contents) or head.excerpt,
        date_words(head.date, edition),
        iso_date(head.date, edition),
        setting.gallery.files(head.lead),
        head.lead.alt if head.lead else "",
        _badge(head, setting),
        setting.gallery.thumbs(head)[1 : STRIP + 1] if head.kind is Kind.GALLERY else (),
        _volume(head, setting) if head.kind in PUBLICATION_KINDS else None,
    )


def kicker(item: Item, setting: Setting) -> Entry | None:
    """The label over the headline: the first section, or the list of the story's kind."""
    head = item.head
    if head.kind is Kind.ARTICLE:
        section = setting.newsroom.section(head.sections[0]) if head.sections else None
        shelf = setting.section_shelf(section) if section else None
    else:
        place = PLACES.get(head.kind)
        shelf = setting.shelves.get(place.shelf) if place else None
    return Entry(setting.shelf_title(shelf), shelf.address) if shelf else None


def other_editions(siblings: Iterable[Item], setting: Setting) -> tuple[EditionLink, ...]:
    """Where the same story can be read in other languages."""
    editions = {edition.code: edition for edition in setting.newsroom.editions}
    return tuple(EditionLink(editions[i.head.edition], i.address) for i in siblings)


def newest(*items: Item) -> datetime | None:
    """The date of the newest of some items."""
    return max((item.head.date for item in items), default=None)


def seconds_of(head: Head) -> int:
    """How long a video runs; 0 when nobody knows."""
    own = head.file(head.work.file)
    return (own.seconds if own else 0) or head.work.seconds


def _volume(head: Head, setting: Setting) -> Volume:
    words, file = setting.words, setting.files.of(head, head.work.file)
    said = file_words(file, words) if file else Markup()
    to_read = file is not None and head.kind is Kind.BOOK
    return Volume(
        cover(head, setting),
        volume_title(head, setting),
        volume_facts(head, setting),
        said,
        escape(words("read_file")).format(file=said) if to_read else said,
        file.path if file else "",
    )


def _badge(head: Head, setting: Setting) -> Badge | None:
    if head.kind is Kind.GALLERY:
        return Badge(PICTURES, setting.words.count("count_pictures", len(head.gallery)))
    if head.kind is not Kind.VIDEO:
        return None
    return Badge(PLAY, length_words(seconds_of(head), setting.words))
