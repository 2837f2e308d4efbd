"""The landing pages of Media and Publications: the newest of each of their lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from nejat_desktop.domain.dates import number_words
from nejat_desktop.sites.folder.cards import Card, card, newest
from nejat_desktop.sites.folder.catalogue import (
    PLACES,
    Catalogue,
    EditionCatalogue,
    Item,
    Shelf,
    in_part,
)
from nejat_desktop.sites.folder.covers import ISSUES, NAMES
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.setting import Setting
from nejat_desktop.sites.folder.things import list_things

NEWEST = 4
_TITLES = {PLACES[kind].shelf: name for kind, name in NAMES.items()}


@dataclass(frozen=True, slots=True)
class BandMatter:
    """What one list on a landing page is made of."""

    shelf: Shelf
    items: tuple[Item, ...]
    """The newest."""
    count: int
    """How many stand on the whole list."""


@dataclass(frozen=True, slots=True)
class LandingMatter:
    """What a landing page is made of."""

    part: str
    bands: tuple[BandMatter, ...]
    elsewhere: tuple[tuple[str, str], ...]
    """Code and address of the same page in the editions that have it."""


@dataclass(frozen=True, slots=True)
class Band:
    """One list on a landing page. `more` is empty when all of it is shown."""

    key: str
    title: str
    address: str
    more: str
    cards: Sequence[Card]


@dataclass(frozen=True, slots=True)
class LandingPage:
    """What the template shows of a landing page."""

    frame: Frame
    title: str
    intro: str
    bands: Sequence[Band]


def landing_matter(part: str, found: Catalogue, own: EditionCatalogue) -> LandingMatter:
    """What the landing page of a part of the menu is made of."""
    stock = ((shelf, own.on(shelf.key)) for shelf in in_part(own.shelves, part))
    bands = tuple(BandMatter(shelf, on[:NEWEST], len(on)) for shelf, on in stock)
    return LandingMatter(part, bands, found.with_part(part))


def landing_page(matter: LandingMatter, setting: Setting) -> LandingPage:
    """The landing page of a part of the menu."""
    words, address = setting.words, setting.parts[matter.part]
    title, intro = words(matter.part), words(f"{matter.part}_intro")
    items = [item for band in matter.bands for item in band.items]
    frame = Frame(
        setting,
        address,
        title,
        intro,
        part=matter.part,
        elsewhere=dict(matter.elsewhere),
        marker="list",
        until=newest(*items),
        things=list_things(setting, address, title, items, None),
    )
    return LandingPage(frame, title, intro, [_band(band, setting) for band in matter.bands])


def _band(band: BandMatter, setting: Setting) -> Band:
    words, key = setting.words, band.shelf.key
    of = "all_issues" if key in ISSUES else f"all_{key}"
    count = number_words(band.count, setting.edition)
    return Band(
        key,
        words(_TITLES.get(key, key)),
        band.shelf.address,
        words(of, n=count) if band.count > NEWEST else "",
        [card(item, setting) for item in band.items],
    )
