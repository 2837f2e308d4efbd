"""The sitemap: an index at the root, a part for each edition and year, and robots.txt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from urllib.parse import urlsplit

from nejat_desktop.sites.folder.addresses import year_of
from nejat_desktop.sites.folder.catalogue import (
    LANDINGS,
    Catalogue,
    EditionCatalogue,
    Item,
    in_part,
)
from nejat_desktop.sites.folder.feeds import instant
from nejat_desktop.sites.folder.metadata import Alternate, alternates
from nejat_desktop.sites.folder.setting import Setting, home_of

INDEX, ROBOTS = "sitemap.xml", "robots.txt"


@dataclass(frozen=True, slots=True)
class Place:
    """One address for search engines, with the same page in other languages."""

    url: str
    changed: str
    alternates: Sequence[Alternate]


@dataclass(frozen=True, slots=True)
class Entry:
    """An address of an edition, when what stands there changed, and the same page elsewhere."""

    address: str
    changed: datetime | None
    same: tuple[tuple[str, str], ...]
    """Code and address of the same page in the other editions."""


@dataclass(frozen=True, slots=True)
class PartMatter:
    """What a part is made of: the stories of one year of an edition, or its home, lists and pages.

    A part stands in its edition's folder: it may only name addresses below its own.
    """

    path: str
    entries: tuple[Entry, ...]

    @property
    def changed(self) -> datetime | None:
        """When anything of it changed last."""
        return max((e.changed for e in self.entries if e.changed), default=None)


@dataclass(frozen=True, slots=True)
class IndexMatter:
    """What the index is made of: path and last change of each part."""

    parts: tuple[tuple[str, datetime | None], ...]


@dataclass(frozen=True, slots=True)
class SitemapPart:
    """What the template shows of a part."""

    places: Iterable[Place]


@dataclass(frozen=True, slots=True)
class SitemapIndex:
    """What the template shows of the index."""

    parts: Sequence[Place]


def part_matters(found: Catalogue, own: EditionCatalogue) -> Iterator[PartMatter]:
    """The parts of an edition: its fixed pages, then each year, the newest first."""
    home = home_of(own.edition)
    yield PartMatter(f"{home}sitemap.xml", tuple(_fixed(found, own)))
    dated = sorted(own.items, key=lambda i: year_of(i.address) or 0, reverse=True)
    for year, items in groupby(dated, key=lambda i: year_of(i.address)):
        yield PartMatter(f"{home}sitemap-{year}.xml", tuple(_story(i, found) for i in items))


def index_matter(parts: Iterable[PartMatter]) -> IndexMatter:
    """What the index is made of."""
    return IndexMatter(tuple((part.path, part.changed) for part in parts))


def sitemap_part(matter: PartMatter, setting: Setting) -> SitemapPart:
    """A part, filled: its places are worked out when they are written."""
    return SitemapPart(_place(entry, setting) for entry in matter.entries)


def sitemap_index(matter: IndexMatter, setting: Setting) -> SitemapIndex:
    """The index, filled."""
    editions = {e.code: replace(setting, edition=e) for e in setting.newsroom.editions}
    return SitemapIndex(
        [
            Place(setting.absolute(path), _instant(changed, editions[path.partition("/")[0]]), ())
            for path, changed in matter.parts
        ]
    )


def robots(setting: Setting) -> str:
    """`robots.txt`, where it would be read: at the root of a host. Empty elsewhere."""
    site = setting.absolute("")
    if not site or urlsplit(site).path != "/":
        return ""
    return f"# nejat\nUser-agent: *\nAllow: /\n\nSitemap: {site}{INDEX}\n"


def _story(item: Item, found: Catalogue) -> Entry:
    same = tuple((sibling.head.edition, sibling.address) for sibling in found.siblings(item))
    return Entry(item.address, item.head.changed, same)


def _fixed(found: Catalogue, own: EditionCatalogue) -> Iterator[Entry]:
    """The home, the front of each list, the landing pages, and the newsroom's own pages."""
    homes = tuple((code, home_of(e.edition)) for code, e in found.editions.items())
    yield Entry(home_of(own.edition), _latest(own.items), homes)
    for key, shelf in own.shelves.items():
        yield Entry(shelf.address, _latest(own.on(key)), found.elsewhere(shelf))
    for part in (part for part in LANDINGS if part in own.parts):
        newest = [own.on(shelf.key)[0] for shelf in in_part(own.shelves, part)]
        yield Entry(own.parts[part], _latest(newest), found.with_part(part))
    for item in own.pages:
        yield _story(item, found)


def _place(entry: Entry, setting: Setting) -> Place:
    same = {**dict(entry.same), setting.edition.code: entry.address}
    changed = _instant(entry.changed, setting)
    return Place(setting.absolute(entry.address), changed, alternates(setting, same))


def _latest(items: Iterable[Item]) -> datetime | None:
    return max((item.head.changed for item in items), default=None)


def _instant(moment: datetime | None, setting: Setting) -> str:
    return instant(moment, setting) if moment else ""
