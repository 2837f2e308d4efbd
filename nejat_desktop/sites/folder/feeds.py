"""Atom feeds (RFC 4287): the newest stories of an edition, and of each of its lists."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from nejat_desktop.sites.folder.cards import card
from nejat_desktop.sites.folder.catalogue import Item, Shelf
from nejat_desktop.sites.folder.files import path_of
from nejat_desktop.sites.folder.frame import Frame, Setting
from nejat_desktop.sites.folder.pictures import PREVIEW_WIDTH
from nejat_desktop.sites.folder.story_things import FILE_TYPES

NAME = "feed.xml"
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
class Feed:
    """One feed: where it stands below the root, and what it lists, newest first."""

    path: str
    page: str
    """The address of the list for people."""
    title: str
    items: Sequence[Item]
    setting: Setting

    @property
    def id(self) -> str:
        """The same for ever, wherever the site stands."""
        return f"urn:uuid:{uuid5(UUID(self.setting.catalogue.newsroom.uid), self.path)}"

    @property
    def url(self) -> str:
        """Its own whole address."""
        return self.setting.absolute(self.path)

    @property
    def entries(self) -> list[FeedEntry]:
        """The newest stories, worked out when they are asked for."""
        return [_entry(item, self.setting) for item in self.items[:NEWEST]]

    @property
    def updated(self) -> str:
        """When any of them changed last."""
        return instant(max(item.release.changed for item in self.items[:NEWEST]), self.setting)


def feeds(setting: Setting) -> Iterator[Feed]:
    """Every feed of an edition. There is none without the site's address, and no empty one."""
    if not setting.absolute(""):
        return
    if setting.own.items:
        yield _whole(setting)
    for shelf in setting.own.shelves.values():
        yield _of_list(shelf, setting)


def feeds_of(frame: Frame) -> Iterator[Feed]:
    """The feeds that a page names: its edition's, and on a list that of the list."""
    setting = frame.setting
    if setting.own.items:
        yield _whole(setting)
    if frame.shelf and frame.address.startswith(frame.shelf):
        found = (s for s in setting.own.shelves.values() if s.address == frame.shelf)
        yield from (_of_list(shelf, setting) for shelf in found)


def _whole(setting: Setting) -> Feed:
    own = setting.own
    return Feed(own.home + NAME, own.home, setting.edition.site_name, own.items, setting)


def _of_list(shelf: Shelf, setting: Setting) -> Feed:
    title = f"{setting.edition.site_name} – {setting.shelf_title(shelf)}"
    return Feed(shelf.address + NAME, shelf.address, title, shelf.items, setting)


def instant(moment: datetime, setting: Setting) -> str:
    """An instant as RFC 3339 writes it, in the edition's zone."""
    return moment.astimezone(setting.edition.zone).isoformat(timespec="seconds")


def _entry(item: Item, setting: Setting) -> FeedEntry:
    release, found = item.release, card(item, setting)
    return FeedEntry(
        f"urn:uuid:{UUID(release.article)}",
        setting.absolute(item.address),
        found.headline,
        found.excerpt,
        release.content.credits.author or setting.edition.site_name,
        instant(release.date, setting),
        instant(release.changed, setting),
        found.kicker,
        tuple(_enclosures(item, setting)),
    )


def _enclosures(item: Item, setting: Setting) -> Iterator[Enclosure]:
    """The lead picture, and the file of a video, book or issue."""
    release = item.release
    picture = setting.gallery.files(release.picture(release.lead)) if release.lead else None
    if picture is not None:
        url = setting.absolute(picture.path(PREVIEW_WIDTH))
        yield Enclosure(url, _PICTURE_TYPES[picture.suffix])
    file = release.file(release.content.work.file) if release.content.work.file else None
    if file is not None:
        yield Enclosure(setting.absolute(path_of(release, file)), FILE_TYPES[file.type])
