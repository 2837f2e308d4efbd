"""Home pages and lists: everything that their templates need."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from nejat_desktop.domain.dates import date_words
from nejat_desktop.domain.newsroom import PICTURE_KINDS
from nejat_desktop.sites.folder.cards import Card, card, other_editions
from nejat_desktop.sites.folder.catalogue import Item, Shelf
from nejat_desktop.sites.folder.frame import EditionLink, Entry, Frame, Setting
from nejat_desktop.sites.folder.paging import ListPage
from nejat_desktop.sites.folder.things import home_things, list_things

TOP, LATEST, BAND = 3, 4, 5


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


def home_page(setting: Setting) -> HomePage:
    """The home of an edition: a lead story, three below it, the latest, media."""
    own, edition = setting.own, setting.edition
    articles = own.shelves["articles"].items if "articles" in own.shelves else ()
    lead = _lead(articles)
    rest = [i for i in articles if i is not lead]
    top = TOP if len(rest) >= TOP else 0
    media = own.of_kinds(PICTURE_KINDS)[:BAND]
    frame = Frame(
        setting,
        own.home,
        edition.tagline or edition.site_name,
        setting.words("about") or edition.tagline,
        part="home",
        elsewhere={code: o.home for code, o in setting.catalogue.editions.items()},
        marker="home",
        things=home_things(setting),
    )
    return HomePage(
        frame,
        card(lead, setting) if lead else None,
        other_editions(lead, setting) if lead else (),
        [card(i, setting) for i in rest[:top]],
        [card(i, setting) for i in rest[top : top + LATEST]],
        own.shelves["articles"].address if articles else "",
        [card(i, setting) for i in own.recent()],
        [card(i, setting) for i in media],
        own.shelves["media"].address if media else "",
        2 if len(media) > 3 else 1,
    )


def _lead(articles: Sequence[Item]) -> Item | None:
    """The newest of the first few that has a picture; the newest of all if none has."""
    pictured = (i for i in islice(articles, TOP + 1) if i.release.lead)
    return next(pictured, articles[0] if articles else None)


def list_view(page: ListPage, setting: Setting) -> ListView:
    """One page of a list. Numbered pages say what they span: that never changes."""
    shelf, own = page.shelf, setting.own
    title = setting.shelf_title(shelf)
    front = page.number == 0
    parent = (
        own.shelves.get(shelf.part) if shelf.address != own.shelves[shelf.part].address else None
    )
    above = Entry(setting.shelf_title(parent), parent.address) if parent else None
    frame = Frame(
        setting,
        page.address,
        title,
        part=shelf.part,
        elsewhere=_elsewhere(shelf, setting),
        marker="list",
        shelf=shelf.address,
        paired=front,
        things=list_things(setting, page.address, title, page.items, above),
    )
    return ListView(
        frame,
        above,
        title,
        _count(shelf, setting) if front else _span(page.items, setting),
        shelf.address,
        [card(i, setting) for i in page.items],
        page.newer,
        page.older,
        setting.sections if shelf.part == "articles" else (),
        [card(i, setting) for i in own.recent()] if front else (),
    )


def _count(shelf: Shelf, setting: Setting) -> str:
    return setting.words.count(f"count_{shelf.part}", len(shelf.items))


def _span(items: Sequence[Item], setting: Setting) -> str:
    last, first = (date_words(i.release.date, setting.edition) for i in (items[0], items[-1]))
    return first if first == last else setting.words("span", first=first, last=last)


def _elsewhere(shelf: Shelf, setting: Setting) -> dict[str, str]:
    """The front page of the same list in the editions that have it."""
    key = f"section:{shelf.section.uid}" if shelf.section else shelf.key
    editions = setting.catalogue.editions.items()
    return {code: own.shelves[key].address for code, own in editions if key in own.shelves}
