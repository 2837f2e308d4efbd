"""Stories as they stand in lists, and beside articles."""

from dataclasses import dataclass

from nejat_desktop.domain.dates import date_words, iso_date
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.folder.body import plain_excerpt
from nejat_desktop.sites.folder.catalogue import PLACES, Item
from nejat_desktop.sites.folder.frame import EditionLink, Entry, Setting
from nejat_desktop.sites.folder.pictures import PictureFiles


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
    release, edition = item.release, setting.edition
    lead = release.picture(release.lead) if release.lead else None
    found = kicker(item, setting)
    return Card(
        item.address,
        release.content.headline,
        found.text if found else "",
        release.content.excerpt or plain_excerpt(release.content.body),
        date_words(release.date, edition),
        iso_date(release.date, edition),
        setting.gallery.files(lead),
        lead.alt if lead else "",
    )


def kicker(item: Item, setting: Setting) -> Entry | None:
    """The label over the headline: the first section, or the list of a picture's kind."""
    release = item.release
    if release.kind is Kind.ARTICLE:
        uids = release.content.sections
        section = setting.catalogue.newsroom.section(uids[0]) if uids else None
        shelf = setting.own.section_shelf(section) if section else None
    else:
        place = PLACES.get(release.kind)
        shelf = setting.own.shelves.get(place.shelf) if place else None
    return Entry(setting.shelf_title(shelf), shelf.address) if shelf else None


def other_editions(item: Item, setting: Setting) -> tuple[EditionLink, ...]:
    """Where the same story can be read in other languages."""
    return tuple(EditionLink(e, i.address) for e, i in setting.catalogue.siblings(item))
