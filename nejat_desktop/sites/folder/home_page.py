"""The home page of an edition: everything that its template needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.folder.cards import Card, card, newest, other_editions
from nejat_desktop.sites.folder.catalogue import (
    ARTICLES,
    MEDIA,
    PLACES,
    PUBLICATIONS,
    Catalogue,
    EditionCatalogue,
    Item,
)
from nejat_desktop.sites.folder.frame import EditionLink, Frame
from nejat_desktop.sites.folder.setting import Setting, home_of
from nejat_desktop.sites.folder.things import home_things

TOP, LATEST, BAND, SHELF = 3, 4, 5, 4


@dataclass(frozen=True, slots=True)
class HomeMatter:
    """What the home of an edition is made of."""

    articles: tuple[Item, ...]
    """The newest, as many as may stand there."""
    media: tuple[Item, ...]
    publications: tuple[Item, ...]
    recent: tuple[Item, ...]
    siblings: tuple[Item, ...]
    """The lead story in the other editions."""


@dataclass(frozen=True, slots=True)
class HomePage:
    """What the template shows of an edition's home. Addresses of what is not there are empty."""

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
    publications: Sequence[Card]
    all_publications: str


def home_matter(found: Catalogue, own: EditionCatalogue) -> HomeMatter:
    """What the home of an edition is made of: its newest stories."""
    articles = own.on(PLACES[Kind.ARTICLE].shelf)[: 1 + TOP + LATEST]
    lead = _lead(articles)
    siblings = found.siblings(lead) if lead else ()
    return HomeMatter(articles, _media(own), _publications(own), own.recent(), siblings)


def home_page(matter: HomeMatter, setting: Setting) -> HomePage:
    """The home of an edition: a lead story, three below it, the latest, media, publications."""
    edition, parts = setting.edition, setting.parts
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
        parts.get(ARTICLES, ""),
        [card(i, setting) for i in matter.recent],
        [card(i, setting) for i in matter.media],
        parts.get(MEDIA, ""),
        2 if len(matter.media) > 3 else 1,
        [card(i, setting) for i in matter.publications],
        parts.get(PUBLICATIONS, ""),
    )


def _lead(articles: Sequence[Item]) -> Item | None:
    """The newest of the first few that has a picture; the newest of all if none has."""
    pictured = (i for i in islice(articles, TOP + 1) if i.head.lead)
    return next(pictured, articles[0] if articles else None)


def _media(own: EditionCatalogue) -> tuple[Item, ...]:
    """The newest five; the first gallery among them leads."""
    found = (i for i in own.items if PLACES[i.head.kind].part == MEDIA)
    shown = tuple(islice(found, BAND))
    big = next((i for i in shown if i.head.kind is Kind.GALLERY), None)
    return (*([big] if big else []), *(i for i in shown if i is not big))


def _publications(own: EditionCatalogue) -> tuple[Item, ...]:
    """The newest issue of each kind, then books, then older issues."""
    letters, briefs = (own.on(PLACES[kind].shelf) for kind in (Kind.NEWSLETTER, Kind.BRIEF))
    books = own.on(PLACES[Kind.BOOK].shelf)
    return (*letters[:1], *briefs[:1], *books, *letters[1:], *briefs[1:])[:SHELF]
