"""Lists: everything that the template of one of their pages needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nejat_desktop.domain.dates import date_words, number_words
from nejat_desktop.sites.folder.cards import Card, card, newest
from nejat_desktop.sites.folder.catalogue import (
    ARTICLES,
    Catalogue,
    EditionCatalogue,
    Item,
    Shelf,
)
from nejat_desktop.sites.folder.covers import ISSUES
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.paging import ListPage, list_pages, years_of
from nejat_desktop.sites.folder.setting import Entry, Setting
from nejat_desktop.sites.folder.things import list_things


@dataclass(frozen=True, slots=True)
class ListMatter:
    """What one page of a list is made of."""

    page: ListPage
    elsewhere: tuple[tuple[str, str], ...]
    """Code and address of the same list in the editions that have it."""
    years: tuple[tuple[int, str], ...]
    """Every year of the list and where it begins."""
    count: int
    """How many stand on the whole list; 0 behind the front, where nobody says it."""
    recent: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class ListView:
    """What the template shows of one page of a list."""

    frame: Frame
    kicker: Entry | None
    title: str
    intro: str
    count: str
    span: str
    shelf: str
    cards: Sequence[Card]
    newer: str
    older: str
    years: Sequence[Entry]
    topics: Sequence[Entry]
    recent: Sequence[Card]


def list_matters(shelf: Shelf, found: Catalogue, own: EditionCatalogue) -> Iterator[ListMatter]:
    """What each page of a list is made of. Behind the front, what changes with each story is left
    out."""
    stock = own.on(shelf.key)
    elsewhere, years = found.elsewhere(shelf), years_of(shelf, stock, own.edition)
    for page in list_pages(shelf, stock, own.edition):
        told = (len(stock), own.recent()) if page.is_front else (0, ())
        yield ListMatter(page, elsewhere, years, *told)


def list_view(matter: ListMatter, setting: Setting) -> ListView:
    """One page of a list. Pages behind the front say what they span: that rarely changes."""
    page, shelf = matter.page, matter.page.shelf
    title, above = _title(page, setting), _kicker(shelf, setting)
    frame = Frame(
        setting,
        page.address,
        title,
        part=shelf.part,
        elsewhere=dict(matter.elsewhere),
        marker="list",
        shelf=shelf.address,
        paired=page.is_front,
        until=newest(*page.items, *matter.recent),
        things=list_things(setting, page.address, title, page.items, above),
    )
    return ListView(
        frame,
        above,
        title,
        setting.words("articles_intro") if page.address == setting.parts[shelf.part] else "",
        setting.words.count(_counted(shelf), matter.count) if page.is_front else "",
        "" if page.is_front else _span(page.items, setting),
        shelf.address,
        [card(i, setting) for i in page.items],
        page.newer,
        page.older,
        _years(matter, setting),
        setting.sections if shelf.part == ARTICLES and len(setting.sections) > 1 else (),
        [card(i, setting) for i in matter.recent],
    )


def _title(page: ListPage, setting: Setting) -> str:
    title = setting.shelf_title(page.shelf)
    if page.is_front:
        return title
    year = number_words(page.year, setting.edition)
    return setting.words("list_of_year", title=title, year=year)


def _counted(shelf: Shelf) -> str:
    """The wording key that counts what stands on a list."""
    if shelf.section is not None:
        return f"count_{shelf.part}"
    return "count_issues" if shelf.key in ISSUES else f"count_{shelf.key}"


def _kicker(shelf: Shelf, setting: Setting) -> Entry | None:
    """The link to what a list stands in: the section above it, or its part."""
    parent = shelf.section.parent if shelf.section else None
    section = setting.newsroom.section(parent) if parent else None
    above = setting.section_shelf(section) if section else None
    if above is not None:
        return Entry(setting.shelf_title(above), above.address)
    landing = setting.parts[shelf.part]
    return Entry(setting.words(shelf.part), landing) if landing != shelf.address else None


def _years(matter: ListMatter, setting: Setting) -> list[Entry]:
    """Every year of the list in one click; the present one is marked."""
    here, years = matter.page.year, matter.years
    if len(years) <= 1:
        return []
    return [
        Entry(number_words(y, setting.edition), at, "true" if y == here else "") for y, at in years
    ]


def _span(items: Sequence[Item], setting: Setting) -> str:
    last, first = (date_words(i.head.date, setting.edition) for i in (items[0], items[-1]))
    return first if first == last else setting.words("span", first=first, last=last)
