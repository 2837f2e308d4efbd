"""The sitemap: an index at the root, a part for each edition and year, and robots.txt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from urllib.parse import urlsplit

from nejat_desktop.sites.folder.addresses import year_of
from nejat_desktop.sites.folder.catalogue import Item
from nejat_desktop.sites.folder.feeds import instant
from nejat_desktop.sites.folder.frame import Setting
from nejat_desktop.sites.folder.metadata import Alternate, alternates

INDEX, ROBOTS = "sitemap.xml", "robots.txt"


@dataclass(frozen=True, slots=True)
class Place:
    """One address for search engines, with the same page in other languages."""

    url: str
    changed: str
    alternates: Sequence[Alternate]


@dataclass(frozen=True, slots=True)
class SitemapPart:
    """The stories of one year of an edition, or its home, lists and pages (`items` is empty).

    A part stands in its edition's folder: it may only name addresses below its own.
    """

    setting: Setting
    year: int | None
    items: Sequence[Item]

    @property
    def path(self) -> str:
        """Where it stands below the root."""
        return f"{self.setting.own.home}sitemap{f'-{self.year}' if self.year else ''}.xml"

    @property
    def url(self) -> str:
        """Its whole address."""
        return self.setting.absolute(self.path)

    @property
    def changed(self) -> str:
        """When anything of it changed last; empty when nobody knows."""
        own = self.setting.own
        return _latest(self.items or (*own.items, *own.pages), self.setting)

    @property
    def places(self) -> Iterable[Place]:
        """What it names."""
        if self.year is not None:
            return (_story(item, self.setting) for item in self.items)
        return _fixed(self.setting)


def sitemap_parts(setting: Setting) -> Iterator[SitemapPart]:
    """The parts of an edition: its fixed pages, then each year, the newest first."""
    yield SitemapPart(setting, None, ())
    dated = sorted(setting.own.items, key=lambda i: year_of(i.address) or 0, reverse=True)
    for year, items in groupby(dated, key=lambda i: year_of(i.address)):
        yield SitemapPart(setting, year, tuple(items))


def robots(setting: Setting) -> str:
    """`robots.txt`, where it would be read: at the root of a host. Empty elsewhere."""
    site = setting.absolute("")
    if not site or urlsplit(site).path != "/":
        return ""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site}{INDEX}\n"


def _story(item: Item, setting: Setting) -> Place:
    elsewhere = {e.code: i.address for e, i in setting.catalogue.siblings(item)}
    return _place(item.address, elsewhere, setting, _latest((item,), setting))


def _fixed(setting: Setting) -> Iterator[Place]:
    """The home, the front of each list, and the newsroom's own pages."""
    editions = setting.catalogue.editions
    homes = {code: own.home for code, own in editions.items()}
    yield _place(setting.own.home, homes, setting, _latest(setting.own.items, setting))
    for key, shelf in setting.own.shelves.items():
        same = {c: own.shelves[key].address for c, own in editions.items() if key in own.shelves}
        yield _place(shelf.address, same, setting, _latest(shelf.items, setting))
    for item in setting.own.pages:
        yield _story(item, setting)


def _place(address: str, same: dict[str, str], setting: Setting, changed: str) -> Place:
    found = alternates(setting, {**same, setting.edition.code: address})
    return Place(setting.absolute(address), changed, found)


def _latest(items: Iterable[Item], setting: Setting) -> str:
    latest = max((item.release.changed for item in items), default=None)
    return instant(latest, setting) if isinstance(latest, datetime) else ""
