"""Home pages and lists: everything that their templates need."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from nejat_desktop.domain.dates import date_words
from nejat_desktop.sites.folder.cards import Card, card, newest, other_editions
from nejat_desktop.sites.folder.catalogue import Catalogue, EditionCatalogue, Item
from nejat_desktop.sites.folder.frame import EditionLink, Frame
from nejat_desktop.sites.folder.paging import ListPage
from nejat_desktop.sites.folder.setting import Entry, Setting, home_of
from nejat_desktop.sites.folder.things import home_things, list_things

TOP, LATEST, BAND = 3, 4, 5


@dataclass(frozen=True, slots=True)
class HomeMatter:
    """What the home of an edition is made of."""

    articles: tuple[Item, ...]
    """The newest, as many as may stand there."""
    media: tuple[Item, ...]
    recent: tuple[Item, ...]
    siblings: tuple[Item, ...]
    """The lead story in the other editions."""


@dataclass(frozen=True, slots=True)
class ListMatter:
    """What one page of a list is made of."""

    page: ListPage
    elsewhere: tuple[tuple[str, str], ...]
    """Code and address of the same list in the editions that have it."""
    count: int
    """How many stand on the whole list; 0 on numbered pages, which do not say it."""
    recent: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class HomePage:
    """What the template shows of an edition's home."""

    frame: Frame
    lead: Card | None
    others: Sequence[EditionLink]
    top: Sequence[Card]
    latest: Sequence[Card]
    all_articles: str
    recent: Sequence[Card]
    media: Sequence[Card]
    all_media: str
    stack: int


@dataclass(frozen=True, slots=True)
class ListView:
    """What the template shows of one page of a list."""

    frame: Frame
    kicker: Entry | None
    title: str
    count: str
    shelf: str
    cards: Sequence[Card]
    newer: str
    older: str
    topics: Sequence[Entry]
    recent: Sequence[Card]


def home_matter(found: Catalogue, own: EditionCatalogue) -> HomeMatter:
    """What the home of an edition is made of: its newest stories."""
    articles = own.on("articles")[: 1 + TOP + LATEST]
    lead = _lead(articles)
    siblings = found.siblings(lead) if lead else ()
    return HomeMatter(articles, own.on("media")[:BAND], own.recent(), siblings)


def home_page(matter: HomeMatter, setting: Setting) -> HomePage:
    """The home of an edition: a lead story, three below it, the latest, media."""
    edition, shelves = setting.edition, setting.shelves
    lead = _lead(matter.articles)
    rest = [i for i in matter.articles if i is not lead]
    top = TOP if len(rest) >= TOP else 0
    frame = Frame(
        setting,
        setting.home,
        edition.tagline or edition.site_name,
        setting.words("about") or edition.tagline,
        part="home",
        elsewhere={e.code: home_of(e) for e in setting.newsroom.editions},
        marker="home",
        until=newest(*matter.recent),
        things=home_things(setting),
    )
    return HomePage(
        frame,
        card(lead, setting) if lead else None,
        other_editions(matter.siblings, setting),
        [card(i, setting) for i in rest[:top]],
        [card(i, setting) for i in rest[top : top + LATEST]],
        shelves["articles"].address if matter.articles else "",
        [card(i, setting) for i in matter.recent],
        [card(i, setting) for i in matter.media],
        shelves["media"].address if matter.media else "",
        2 if len(matter.media) > 3 else 1,
    )


def _lead(articles: Sequence[Item]) -> Item | None:
    """The newest of the first few that has a picture; the newest of all if none has."""
    pictured = (i for i in islice(articles, TOP + 1) if i.head.lead)
    return next(pictured, articles[0] if articles else None)


def list_matter(page: ListPage, found: Catalogue, own: EditionCatalogue) -> ListMatter:
    """What a page of a list is made of. Numbered pages leave out what changes with each story."""
    front = page.number == 0
    elsewhere = found.elsewhere(page.shelf)
    if not front:
        return ListMatter(page, elsewhere, 0, ())
    return ListMatter(page, elsewhere, len(own.on(page.shelf.key)), own.recent())


def list_view(matter: ListMatter, setting: Setting) -> ListView:
    """One page of a list. Numbered pages say what they span: that never changes."""
    page = matter.page
    shelf = page.shelf
    title = setting.shelf_title(shelf)
    parent = setting.shelves[shelf.part] if shelf.key != shelf.part else None
    above = Entry(setting.shelf_title(parent), parent.address) if parent else None
    frame = Frame(
        setting,
        page.address,
        title,
        part=shelf.part,
        elsewhere=dict(matter.elsewhere),
        marker="list",
        shelf=shelf.address,
        paired=page.number == 0,
        until=newest(*page.items, *matter.recent),
        things=list_things(setting, page.address, title, page.items, above),
    )
    return ListView(
        frame,
        above,
        title,
        _count(matter, setting) if matter.count else _span(page.items, setting),
        shelf.address,
        [card(i, setting) for i in page.items],
        page.newer,
        page.older,
        setting.sections if shelf.part == "articles" else (),
        [card(i, setting) for i in matter.recent],
    )


def _count(matter: ListMatter, setting: Setting) -> str:
    return setting.words.count(f"count_{matter.page.shelf.part}", matter.count)


def _span(items: Sequence[Item], setting: Setting) -> str:
    last, first = (date_words(i.head.date, setting.edition) for i in (items[0], items[-1]))
    return first if first == last else setting.words("span", first=first, last=last)
