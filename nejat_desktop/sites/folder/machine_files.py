"""The files of the site that machines read: the index of the search, feeds, sitemap."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from nejat_desktop.sites.folder.catalogue import Catalogue
from nejat_desktop.sites.folder.feeds import feed, feed_matters
from nejat_desktop.sites.folder.search_index import year_index, year_matters
from nejat_desktop.sites.folder.setting import Setting
from nejat_desktop.sites.folder.sitemap import (
    INDEX,
    PartMatter,
    index_matter,
    part_matters,
    sitemap_index,
    sitemap_part,
)

NOT_XML = dict.fromkeys({*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF} - {0x09, 0x0A, 0x0D})
"""Characters that XML may not have."""


@dataclass(frozen=True, slots=True)
class MachineFile:
    """A file: its path below the root, its template, the view that fills it, and its matter."""

    path: str
    template: str
    view: Callable[[Any, Setting], object]
    matter: object


def machine_files(found: Catalogue, settings: Mapping[str, Setting]) -> Iterator[MachineFile]:
    """All of them. What names whole addresses needs the site's own, and is left out without it."""
    for own in found.editions.values():
        for year in year_matters(own):
            yield MachineFile(year.path, "search-index.js", year_index, year)
    if not found.newsroom.site_address:
        return
    parts: list[PartMatter] = []
    for code, own in found.editions.items():
        for matter in feed_matters(own, settings[code]):
            yield MachineFile(matter.place.path, "feed.xml", feed, matter)
        parts += part_matters(found, own)
    for part in parts:
        yield MachineFile(part.path, "sitemap.xml", sitemap_part, part)
    yield MachineFile(INDEX, "sitemap-index.xml", sitemap_index, index_matter(parts))
