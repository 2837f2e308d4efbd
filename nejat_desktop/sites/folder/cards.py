"""Stories as they stand in lists, and beside articles."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.dates import date_words, iso_date
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.folder.catalogue import PLACES, Item
from nejat_desktop.sites.folder.frame import EditionLink
from nejat_desktop.sites.folder.pictures import PictureFiles
from nejat_desktop.sites.folder.setting import Entry, Setting


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


def card(item: Item, setting: Setting) -> Card:
    """The story as lists show it."""
    head, edition = item.head, setting.edition
    found = kicker(item, setting)
    return Card(
        item.address,
        head.headline,
        found.text if found else "",
        head.excerpt,
        date_words(head.date, edition),
        iso_date(head.date, edition),
        setting.gallery.files(head.lead),
        head.lead.alt if head.lead else "",
    )


def kicker(item: Item, setting: Setting) -> Entry | None:
    """The label over the headline: the first section, or the list of a picture's kind."""
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
