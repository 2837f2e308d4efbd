"""What stands where on the site: live releases in editions, lists, series and stories."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Kind, Newsroom, Section
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.imprint import imprint_of

RECENT = 5
FRESH = 100
"""Articles that show the newest posts beside them; older ones show their neighbours, so that
a new story does not change every page of a long archive."""


@dataclass(frozen=True, slots=True)
class Item:
    """A live article: the head of its release, and its address below the root."""

    head: Head
    address: str
    imprint: str
    """The digest of its release, its address and the files of its pictures."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a kind of story appears: the part of the menu, and its own list there."""

    part: str
    shelf: str


ARTICLES, MEDIA, PUBLICATIONS = "articles", "media", "publications"
PLACES = {
    Kind.ARTICLE: Place(ARTICLES, "articles"),
    Kind.CARTOON: Place(MEDIA, "cartoons"),
    Kind.NEWSPIC: Place(MEDIA, "newspics"),
    Kind.GALLERY: Place(MEDIA, "gallery"),
    Kind.VIDEO: Place(MEDIA, "videos"),
    Kind.BOOK: Place(PUBLICATIONS, "books"),
    Kind.NEWSLETTER: Place(PUBLICATIONS, "newsletter"),
    Kind.BRIEF: Place(PUBLICATIONS, "brief"),
}
"""In the order of the menu. Pages stand there by themselves."""
LANDINGS = (MEDIA, PUBLICATIONS)
"""Parts whose own page shows the newest of each of their lists; that of articles is a list."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list, without what stands on it. `key` is a wording key, or `section:UID`."""

    key: str
    part: str
    address: str
    section: Section | None = None


@dataclass(frozen=True, slots=True)
class EditionCatalogue:
    """One edition: its items newest first, its pages in the order of the menu, its lists."""

    edition: Edition
    items: tuple[Item, ...] = ()
    pages: tuple[Item, ...] = ()
    shelves: Mapping[str, Shelf] = field(default_factory=dict)
    """The lists that have items, by key."""
    stock: Mapping[str, tuple[Item, ...]] = field(default_factory=dict)
    """What stands on each of them, newest first."""
    positions: Mapping[Uid, int] = field(default_factory=dict)

    def on(self, key: str) -> tuple[Item, ...]:
        """What stands on a list, newest first; nothing if the edition does not have it."""
        return self.stock.get(key, ())

    @property
    def parts(self) -> dict[str, str]:
        """The address of the page of each part of the menu that has anything in it."""
        return parts_of(self.edition, self.shelves)

    def beside(self, present: Item, key: str, count: int) -> tuple[Item, ...]:
        """Others of the same list: the newest ones; beside an old item those before it in time."""
        if self.is_fresh(present):
            return tuple(islice((i for i in self.on(key) if i is not present), count))
        on = self.on(key)
        at = self.positions[present.head.article]
        older = bisect_right(on, at, key=lambda i: self.positions[i.head.article])
        return on[older : older + count]

    def recent(self, present: Item | None = None) -> tuple[Item, ...]:
        """Five posts beside a page, without the present one: the newest, or its neighbours."""
        if present is None or self.is_fresh(present):
            others = (i for i in self.items if i is not present)
            return tuple(islice(others, RECENT))
        at = self.positions[present.head.article]
        return self.items[at - 3 : at] + self.items[at + 1 : at + 3]

    def is_fresh(self, item: Item) -> bool:
        """Whether the newest posts stand beside it."""
        return self.positions.get(item.head.article, 0) < FRESH


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The whole site, by edition code; stories and series across it."""

    newsroom: Newsroom
    editions: Mapping[str, EditionCatalogue]
    stories: Mapping[tuple[Uid, str], Item]
    series: Mapping[tuple[Uid, str], tuple[Item, ...]]

    def siblings(self, item: Item) -> tuple[Item, ...]:
        """The same story in the other editions where it is live, in the newsroom's order."""
        codes = (code for code in self.editions if code != item.head.edition)
        found = (self.stories.get((item.head.story, code)) for code in codes)
        return tuple(sibling for sibling in found if sibling is not None)

    def parts(self, item: Item) -> tuple[Item, ...]:
        """All live parts of the item's series in its edition, first to last."""
        head = item.head
        return self.series.get((head.series, head.edition), ()) if head.series else ()

    def linked(self, item: Item) -> tuple[Item, ...]:
        """The live stories of its edition that the item's text links to."""
        found = (self.stories.get((uid, item.head.edition)) for uid in item.head.links)
        return tuple(story for story in found if story is not None)

    def with_part(self, part: str) -> tuple[tuple[str, str], ...]:
        """Code and address of the page of a part of the menu in all editions that have it."""
        own = ((code, e.parts.get(part)) for code, e in self.editions.items())
        return tuple((code, address) for code, address in own if address is not None)

    def elsewhere(self, shelf: Shelf) -> tuple[tuple[str, str], ...]:
        """Code and address of the same list in all editions that have it."""
        own = ((code, e.shelves.get(shelf.key)) for code, e in self.editions.items())
        return tuple((code, found.address) for code, found in own if found is not None)


def catalogue(
    newsroom: Newsroom,
    live: Iterable[Head],
    addresses: Mapping[Uid, str],
    loaded: Callable[[Head], object] = lambda head: None,
) -> Catalogue:
    """The catalogue of live articles. Those of editions that the newsroom lost are left out.

    `loaded` tells of the files of an article's pictures what pages can see.
    """
    items = [_item(h, addresses[h.article], loaded) for h in live if h.article in addresses]
    items.sort(key=lambda i: (i.head.date, i.head.article), reverse=True)
    editions = {e.code: _edition(newsroom, e, items) for e in newsroom.editions}
    known = [i for i in items if i.head.edition in editions]
    return Catalogue(
        newsroom,
        editions,
        {(i.head.story, i.head.edition): i for i in known},
        _series(known),
    )


def _item(head: Head, address: str, loaded: Callable[[Head], object]) -> Item:
    own = (head.release, head.digest, address, loaded(head))
    return Item(head, address, imprint_of(*own))


def _series(items: list[Item]) -> dict[tuple[Uid, str], tuple[Item, ...]]:
    found: dict[tuple[Uid, str], list[Item]] = {}
    for item in items:
        if item.head.series:
            found.setdefault((item.head.series, item.head.edition), []).append(item)
    return {key: tuple(sorted(v, key=lambda i: i.head.part)) for key, v in found.items()}


def _edition(newsroom: Newsroom, edition: Edition, items: list[Item]) -> EditionCatalogue:
    own = [i for i in items if i.head.edition == edition.code]
    posts = tuple(i for i in own if i.head.kind is not Kind.PAGE)
    pages = tuple(i for i in reversed(own) if i.head.kind is Kind.PAGE)
    shelves = [(shelf, on) for shelf, on in _shelves(newsroom, edition, posts) if on]
    return EditionCatalogue(
        edition,
        posts,
        pages,
        {shelf.key: shelf for shelf, _ in shelves},
        {shelf.key: on for shelf, on in shelves},
        {item.head.article: n for n, item in enumerate(posts)},
    )


def parts_of(edition: Edition, shelves: Mapping[str, Shelf]) -> dict[str, str]:
    """The address of the page of each part of the menu in which an edition has a list."""
    found = {shelf.part for shelf in shelves.values()}
    return {part: f"{edition.code}/{part}/" for part in (ARTICLES, *LANDINGS) if part in found}


def in_part(shelves: Mapping[str, Shelf], part: str) -> tuple[Shelf, ...]:
    """The lists of the kinds in a part, in the order of the menu."""
    return tuple(s for s in shelves.values() if s.part == part and s.section is None)


def section_key(section: Section) -> str:
    """The key of a section's list."""
    return f"section:{section.uid}"


def _shelves(
    newsroom: Newsroom, edition: Edition, posts: tuple[Item, ...]
) -> Iterator[tuple[Shelf, tuple[Item, ...]]]:
    """Every list that the edition can have with its items, empty ones too."""

    def having(kinds: Iterable[Kind]) -> tuple[Item, ...]:
        return tuple(i for i in posts if i.head.kind in kinds)

    articles = having({Kind.ARTICLE})
    yield Shelf("articles", ARTICLES, f"{edition.code}/articles/"), articles
    for section in newsroom.sections:
        family = _family(newsroom, section)
        inside = tuple(i for i in articles if not family.isdisjoint(i.head.sections))
        address = f"{edition.code}/sections/{section.slug}/"
        yield Shelf(section_key(section), ARTICLES, address, section), inside
    for kind, place in PLACES.items():
        if place.part in LANDINGS:
            address = f"{edition.code}/{place.part}/{place.shelf}/"
            yield Shelf(place.shelf, place.part, address), having({kind})


def _family(newsroom: Newsroom, section: Section) -> frozenset[Uid]:
    """A section and all that stand in it."""
    found = {section.uid}
    while more := {s.uid for s in newsroom.sections if s.parent in found} - found:
        found |= more
    return frozenset(found)
