"""What stands where on the site: live releases in editions, lists, series and stories."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import PICTURE_KINDS, Kind, Newsroom, Section
from nejat_desktop.domain.uid import Uid

RECENT = 5
FRESH = 100
"""Articles that show the newest posts beside them; older ones show their neighbours, so that
a new story does not change every page of a long archive."""


@dataclass(frozen=True, slots=True)
class Item:
    """A live release and its address below the root."""

    release: Release
    address: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a kind of story appears: the part of the menu, and its own list there."""

    part: str
    shelf: str


PLACES = {
    Kind.ARTICLE: Place("articles", "articles"),
    Kind.CARTOON: Place("media", "cartoons"),
    Kind.NEWSPIC: Place("media", "newspics"),
}
"""Pages stand in the menu by themselves."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list of items, newest first. `key` is a wording key, empty for a section's list."""

    key: str
    part: str
    address: str
    items: tuple[Item, ...]
    section: Section | None = None


@dataclass(frozen=True, slots=True)
class EditionCatalogue:
    """One edition: its items newest first, its pages in the order of the menu, its lists."""

    edition: Edition
    items: tuple[Item, ...] = ()
    pages: tuple[Item, ...] = ()
    shelves: Mapping[str, Shelf] = field(default_factory=dict)
    positions: Mapping[Uid, int] = field(default_factory=dict)

    @property
    def home(self) -> str:
        """The address of the edition's home page."""
        return f"{self.edition.code}/"

    def of_kinds(self, kinds: Iterable[Kind]) -> tuple[Item, ...]:
        """The items of these kinds, newest first."""
        wanted = frozenset(kinds)
        return tuple(i for i in self.items if i.release.kind in wanted)

    def section_shelf(self, section: Section) -> Shelf | None:
        """The list of a section, if it has any item."""
        return self.shelves.get(f"section:{section.uid}")

    def recent(self, present: Item | None = None) -> tuple[Item, ...]:
        """Five posts beside a page, without the present one: the newest, or its neighbours."""
        if present is None or self.is_fresh(present):
            others = (i for i in self.items if i is not present)
            return tuple(islice(others, RECENT))
        at = self.positions[present.release.article]
        return self.items[at - 3 : at] + self.items[at + 1 : at + 3]

    def is_fresh(self, item: Item) -> bool:
        """Whether the newest posts stand beside it."""
        return self.positions.get(item.release.article, 0) < FRESH


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The whole site, by edition code; stories and series across it."""

    newsroom: Newsroom
    editions: Mapping[str, EditionCatalogue]
    stories: Mapping[tuple[Uid, str], Item]
    series: Mapping[tuple[Uid, str], tuple[Item, ...]]

    def siblings(self, item: Item) -> Iterator[tuple[Edition, Item]]:
        """The same story in the other editions where it is live, in the newsroom's order."""
        for edition in self.newsroom.editions:
            found = self.stories.get((item.release.story, edition.code))
            if found is not None and edition.code != item.release.edition:
                yield edition, found

    def parts(self, item: Item) -> tuple[Item, ...]:
        """All live parts of the item's series in its edition, first to last."""
        release = item.release
        return self.series.get((release.series, release.edition), ()) if release.series else ()


def catalogue(
    newsroom: Newsroom, live: Iterable[Release], addresses: Mapping[Uid, str]
) -> Catalogue:
    """The catalogue of live releases. Those of editions that the newsroom lost are left out."""
    items = [Item(r, addresses[r.article]) for r in live if r.article in addresses]
    items.sort(key=lambda i: (i.release.date, i.release.article), reverse=True)
    editions = {e.code: _edition(newsroom, e, items) for e in newsroom.editions}
    known = [i for i in items if i.release.edition in editions]
    return Catalogue(
        newsroom,
        editions,
        {(i.release.story, i.release.edition): i for i in known},
        _series(known),
    )


def _series(items: list[Item]) -> dict[tuple[Uid, str], tuple[Item, ...]]:
    found: dict[tuple[Uid, str], list[Item]] = {}
    for item in items:
        if item.release.series:
            found.setdefault((item.release.series, item.release.edition), []).append(item)
    return {key: tuple(sorted(v, key=lambda i: i.release.part)) for key, v in found.items()}


def _edition(newsroom: Newsroom, edition: Edition, items: list[Item]) -> EditionCatalogue:
    own = [i for i in items if i.release.edition == edition.code]
    posts = tuple(i for i in own if i.release.kind is not Kind.PAGE)
    pages = tuple(i for i in reversed(own) if i.release.kind is Kind.PAGE)
    shelves = {key: shelf for key, shelf in _shelves(newsroom, edition, posts) if shelf.items}
    positions = {item.release.article: n for n, item in enumerate(posts)}
    return EditionCatalogue(edition, posts, pages, shelves, positions)


def _shelves(
    newsroom: Newsroom, edition: Edition, posts: tuple[Item, ...]
) -> Iterator[tuple[str, Shelf]]:
    """Every list that the edition can have, empty ones too."""

    def having(kinds: Iterable[Kind]) -> tuple[Item, ...]:
        return tuple(i for i in posts if i.release.kind in kinds)

    articles = having({Kind.ARTICLE})
    yield "articles", Shelf("articles", "articles", f"{edition.code}/articles/", articles)
    for section in newsroom.sections:
        inside = tuple(i for i in articles if section.uid in i.release.content.sections)
        address = f"{edition.code}/sections/{section.slug}/"
        yield f"section:{section.uid}", Shelf("", "articles", address, inside, section)
    yield "media", Shelf("media", "media", f"{edition.code}/media/", having(PICTURE_KINDS))
    for kind, place in PLACES.items():
        if place.part == "media":
            address = f"{edition.code}/media/{place.shelf}/"
            yield place.shelf, Shelf(place.shelf, "media", address, having({kind}))
