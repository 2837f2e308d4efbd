"""The files of the site that machines read: feeds, sitemap, robots.txt. Each prints when asked."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from jinja2 import Environment

from nejat_desktop.sites.folder.feeds import feeds
from nejat_desktop.sites.folder.frame import Setting
from nejat_desktop.sites.folder.sitemap import INDEX, ROBOTS, robots, sitemap_parts

MachineFile = tuple[str, Callable[[], str]]
"""The path below the root, and what prints the file."""

_NOT_XML = dict.fromkeys({*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF} - {0x09, 0x0A, 0x0D})


def machine_files(
    settings: Mapping[str, Setting], environment: Environment
) -> Iterator[MachineFile]:
    """All of them. Each needs the site's address: without it there are none."""
    first = next(iter(settings.values()), None)
    if first is None or not first.absolute(""):
        return
    xml = partial(_xml, environment)
    for setting in settings.values():
        for feed in feeds(setting):
            yield feed.path, partial(xml, "feed.xml", feed=feed)
    parts = [part for setting in settings.values() for part in sitemap_parts(setting)]
    for part in parts:
        yield part.path, partial(xml, "sitemap.xml", part=part)
    yield INDEX, partial(xml, "sitemap-index.xml", parts=parts)
    if found := robots(first):
        yield ROBOTS, lambda: found


def _xml(environment: Environment, template: str, **values: object) -> str:
    return environment.get_template(template).render(**values).translate(_NOT_XML)
