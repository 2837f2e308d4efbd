"""Atom feeds (RFC 4287): the newest stories of an edition, and of each of its lists."""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID, uuid5

from nejat_desktop.sites.folder.cards import card
from nejat_desktop.sites.folder.catalogue import LANDINGS, EditionCatalogue, Item, Shelf, in_part
from nejat_desktop.sites.folder.files import MIME, path_of
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.pictures import PREVIEW_WIDTH
from nejat_desktop.sites.folder.setting import FEED, Setting

NEWEST = 20
_PICTURE_TYPES = {"jpg": "image/jpeg", "webp": "image/webp"}


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with an entry: its whole address and its type."""

    url: str
    type: str


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A story in a feed. Its id outlasts every change of its address."""

    id: str
    url: str
    title: str
    summary: str
    author: str
    published: str
    updated: str
    section: str
    enclosures: tuple[Enclosure, ...]


@dataclass(frozen=True, slots=True)
class FeedPlace:
    """Where a feed stands below the root, its title, and the address of the list for people."""

    path: str
    page: str
    title: str


@dataclass(frozen=True, slots=True)
class FeedMatter:
    """What a feed is made of: the newest stories of an edition or list."""

    place: FeedPlace
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """What the template shows of a feed, newest first."""

    place: FeedPlace
    setting: Setting
    updated: str
    """When any of its stories changed last."""
    entries: Sequence[FeedEntry]

    @property
    def id(self) -> str:
        """The same for ever, wherever the site stands."""
        return f"urn:uuid:{uuid5(UUID(self.setting.newsroom.uid), self.place.path)}"

    @property
    def url(self) -> str:
        """Its own whole address."""
        return self.setting.absolute(self.place.path)


def feed_matters(own: EditionCatalogue, setting: Setting) -> Iterator[FeedMatter]:
    """Every feed of an edition: there is no empty one."""
    if setting.has_posts:
        yield FeedMatter(_whole(setting), own.items[:NEWEST])
    for part in (part for part in LANDINGS if part in setting.parts):
        stock = (own.on(shelf.key)[:NEWEST] for shelf in in_part(own.shelves, part))
        newest = heapq.merge(*stock, key=_age, reverse=True)
        yield FeedMatter(_of_part(part, setting), tuple(islice(newest, NEWEST)))
    for key, shelf in own.shelves.items():
        yield FeedMatter(_of_list(shelf, setting), own.on(key)[:NEWEST])


def feed(matter: FeedMatter, setting: Setting) -> Feed:
    """A feed, filled."""
    latest = max(item.head.changed for item in matter.items)
    entries = [_entry(item, setting) for item in matter.items]
    return Feed(matter.place, setting, instant(latest, setting), entries)


def feeds_of(frame: Frame) -> Iterator[FeedPlace]:
    """The feeds that a page names: its edition's, and that of the part or list which it is."""
    setting = frame.setting
    if setting.has_posts:
        yield _whole(setting)
    for part in LANDINGS:
        if setting.parts.get(part) == frame.address:
            yield _of_part(part, setting)
    if frame.shelf and frame.address.startswith(frame.shelf):
        found = (s for s in setting.shelves.values() if s.address == frame.shelf)
        yield from (_of_list(shelf, setting) for shelf in found)


def _whole(setting: Setting) -> FeedPlace:
    return FeedPlace(setting.home + FEED, setting.home, setting.edition.site_name)


def _of_part(part: str, setting: Setting) -> FeedPlace:
    address = setting.parts[part]
    title = f"{setting.edition.site_name} – {setting.words(part)}"
    return FeedPlace(address + FEED, address, title)


def _age(item: Item) -> tuple[datetime, str]:
    return item.head.date, item.head.article


def _of_list(shelf: Shelf, setting: Setting) -> FeedPlace:
    title = f"{setting.edition.site_name} – {setting.shelf_title(shelf)}"
    return FeedPlace(shelf.address + FEED, shelf.address, title)


def instant(moment: datetime, setting: Setting) -> str:
    """An instant as RFC 3339 writes it, in the edition's zone."""
    return moment.astimezone(setting.edition.zone).isoformat(timespec="seconds")


def _entry(item: Item, setting: Setting) -> FeedEntry:
    head, found = item.head, card(item, setting)
    return FeedEntry(
        f"urn:uuid:{UUID(head.article)}",
        setting.absolute(item.address),
        found.headline,
        found.excerpt,
        head.author or setting.edition.site_name,
        instant(head.date, setting),
        instant(head.changed, setting),
        found.kicker,
        tuple(_enclosures(item, setting)),
    )


def _enclosures(item: Item, setting: Setting) -> Iterator[Enclosure]:
    """The lead picture, and the file of a video, book or issue."""
    head = item.head
    picture = setting.gallery.files(head.lead)
    if picture is not None:
        url = setting.absolute(picture.path(PREVIEW_WIDTH))
        yield Enclosure(url, _PICTURE_TYPES[picture.suffix])
    file = head.file(head.work.file)
    if file is not None:
        yield Enclosure(setting.absolute(path_of(head, file)), MIME[file.type])
