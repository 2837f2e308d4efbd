"""Addresses that readers knew: what stands there once an article moved or was withdrawn."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.disk import Disk, Marker
from nejat_desktop.sites.folder.other_pages import Gone

WITHDRAWN, MOVED = "withdrawn", "moved"
_KINDS = frozenset({*Kind, WITHDRAWN, MOVED})
_STORY_FILE = re.compile(r"([^/]+/\d+/[^/]+/)index\.html")


def known_addresses(disk: Disk) -> Iterator[tuple[str, Marker]]:
    """Every address on disk that belongs to an article, with what stands there now."""
    for path in disk.files():
        match = _STORY_FILE.fullmatch(path)
        marker = disk.marker(path) if match else None
        if match and marker and marker.kind in _KINDS:
            yield match[1], marker


def left_behind(
    known: Iterable[tuple[str, Marker]], current: Mapping[Uid, str]
) -> Iterator[tuple[str, Marker]]:
    """The known addresses at which no live article stands any more."""
    live = frozenset(current.values())
    return ((address, marker) for address, marker in known if address not in live)


def gone(address: str, marker: Marker, now: datetime) -> Gone:
    """The tombstone at an address: it keeps the day on which it was put up."""
    since = datetime.fromisoformat(marker.detail) if marker.kind == WITHDRAWN else now
    return Gone(address, Uid(marker.article), since)
