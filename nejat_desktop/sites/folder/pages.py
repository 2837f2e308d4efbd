"""All pages of the site, from a catalogue: each knows what it is made of, and prints itself.

A page is a template, a view that fills it, and its *matter*: everything that the view reads besides
the edition's setting and the whole releases of the matter's items. The page's imprint is made of
the same three, so nothing can reach a page without changing its imprint.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.meta import find_referenced_templates

from nejat_desktop.sites.folder.addresses import file_of
from nejat_desktop.sites.folder.catalogue import LANDINGS, Catalogue, EditionCatalogue, Item
from nejat_desktop.sites.folder.chrome import Chrome
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.home_page import home_matter, home_page
from nejat_desktop.sites.folder.imprint import imprint_of
from nejat_desktop.sites.folder.landing_pages import landing_matter, landing_page
from nejat_desktop.sites.folder.list_pages import list_matters, list_view
from nejat_desktop.sites.folder.machine_files import NOT_XML, MachineFile, machine_files
from nejat_desktop.sites.folder.metadata import metadata
from nejat_desktop.sites.folder.other_pages import (
    Gone,
    LostMatter,
    Moved,
    gone_page,
    lost_page,
    moved_page,
)
from nejat_desktop.sites.folder.search_page import search_matter, search_page
from nejat_desktop.sites.folder.setting import Printing, Setting, setting_of
from nejat_desktop.sites.folder.sitemap import ROBOTS, robots
from nejat_desktop.sites.folder.story_matter import story_matter
from nejat_desktop.sites.folder.story_pages import STORY_PAGES
from nejat_desktop.sites.folder.theme import ICON
from nejat_desktop.sites.folder.turned import turned

LOST = "404.html"

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Control characters that a paste may bring along: HTML may not have them."""

M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Page:
    """One text file: its path below the root, “page” or “list”, what it is made of, its printing.

    Two pages with one path and one imprint have the same text.
    """

    path: str
    kind: str
    imprint: str
    text: Callable[[], str]


class Printer:
    """Prints the pages of one state of the site. The same state gives the same bytes."""

    def __init__(
        self, found: Catalogue, printing: Printing, go_on: Callable[[], None] = lambda: None
    ) -> None:
        """`go_on` is asked before anything long, and raises what ends it."""
        self._catalogue, self._go_on = found, go_on
        self._theme = printing.theme
        self._environment = _environment(printing.theme.root, self._theme.imprint)
        self._settings = {
            code: setting_of(found, own, printing) for code, own in found.editions.items()
        }
        self._shared = {
            "newsroom": found.newsroom,
            "chrome": Chrome(self._compiled, found.newsroom),
        }

    def pages(self, gone: Iterable[Gone], moved: Iterable[Moved]) -> Iterator[Page]:
        """Every page: stories, withdrawn and moved ones, then lists, homes and the root."""
        for own in self._catalogue.editions.values():
            yield from self._stories(own)
        for tombstone in gone:
            yield self._page(tombstone.address, "gone.html", gone_page, tombstone)
        for sign in moved:
            yield self._page(sign.address, "gone.html", moved_page, sign)
        for own in self._catalogue.editions.values():
            yield from self._lists(own)
        yield from self._for_machines()
        yield self._lost_everywhere()
        yield self._root()

    def _page(
        self,
        address: str,
        template: str,
        view: Callable[[M, Setting], object],
        matter: M,
        *,
        kind: str = "page",
    ) -> Page:
        """A page of the edition that its address begins with."""
        setting = self._setting(address)
        imprint = imprint_of(self._theme.imprint, template, setting, matter)

        def text() -> str:
            page = view(matter, setting)
            frame: Frame = page.frame  # type: ignore[attr-defined]
            return self._print(template, page=page, frame=frame, meta=metadata(frame))

        return Page(file_of(address), kind, imprint, text)

    def _for_machines(self) -> Iterator[Page]:
        for file in machine_files(self._catalogue, self._settings):
            yield self._machine_page(file)
        first = next(iter(self._settings.values()))
        if told := robots(first):
            yield Page(ROBOTS, "list", imprint_of(self._theme.imprint, told), lambda: told)

    def _machine_page(self, file: MachineFile) -> Page:
        setting = self._setting(file.path)
        imprint = imprint_of(self._theme.imprint, file.template, setting, file.matter)

        def text() -> str:
            page = file.view(file.matter, setting)
            return self._print(file.template, page=page).translate(NOT_XML)

        return Page(file.path, "list", imprint, text)

    def _setting(self, address: str) -> Setting:
        """The setting of the edition that an address begins with; else of the usual source."""
        return self._settings.get(address.partition("/")[0], self._first)

    def _stories(self, own: EditionCatalogue) -> Iterator[Page]:
        for item in (*own.items, *own.pages):
            yield self.story(item)

    def story(self, item: Item) -> Page:
        """The page of one story."""
        template, view = STORY_PAGES[item.head.kind]
        return self._page(item.address, template, view, story_matter(item, self._catalogue))

    def _lists(self, own: EditionCatalogue) -> Iterator[Page]:
        found = self._catalogue
        for shelf in own.shelves.values():
            for matter in list_matters(shelf, found, own):
                yield self._page(matter.page.address, "list.html", list_view, matter, kind="list")
        for part in (part for part in LANDINGS if part in own.parts):
            landing = landing_matter(part, found, own)
            yield self._page(own.parts[part], "landing.html", landing_page, landing, kind="list")
        setting = self._settings[own.edition.code]
        seek = search_matter(own)
        yield self._page(setting.search, "search.html", search_page, seek, kind="list")
        home = home_matter(found, own)
        yield self._page(setting.home, "home.html", home_page, home, kind="list")
        lost = self._lost(setting.home, (setting,))
        yield self._page(lost.address, "lost.html", lost_page, lost, kind="list")

    def _lost_everywhere(self) -> Page:
        others = [s for s in self._settings.values() if s is not self._first]
        lost = self._lost("", (self._first, *others))
        return self._page(LOST, "lost.html", lost_page, lost, kind="list")

    def _lost(self, folder: str, parts: tuple[Setting, ...]) -> LostMatter:
        site = self._catalogue.newsroom.site_address
        base = f"{urlsplit(site).path.rstrip('/')}/{folder}" if site else ""
        newest = self._catalogue.editions[parts[0].edition.code].items[:1]
        until = newest[0].head.date if newest else None
        return LostMatter(folder + LOST, base, parts, until)

    def _root(self) -> Page:
        settings = tuple(self._settings.values())
        imprint = imprint_of(self._theme.imprint, "root.html", self._first, settings)

        def text() -> str:
            return self._print(
                "root.html",
                edition=self._first.edition,
                editions=settings,
                choose=self._first.words("choose_edition"),
                style=self._theme.style_path,
                icon=ICON,
            )

        return Page("index.html", "list", imprint, text)

    @property
    def _first(self) -> Setting:
        """The edition that speaks for the whole site: the usual source."""
        code = self._catalogue.newsroom.source_edition
        return self._settings.get(code) or next(iter(self._settings.values()))

    def _print(self, template: str, **values: object) -> str:
        found = self._compiled(template)
        html = found.render(**self._shared, **values)
        return _CONTROLS.sub("", html)

    def _compiled(self, template: str) -> Template:
        """A template. The first page after a start waits until all that it is built on are read,
        a tenth of a second: before each it is asked whether anybody still wants the page."""
        for name in _built_on(self._environment, template):
            self._go_on()
            self._environment.get_template(name)
        self._go_on()
        return self._environment.get_template(template)


@lru_cache(maxsize=64)
def _built_on(environment: Environment, template: str) -> tuple[str, ...]:
    """What a template extends, imports and includes, what those do before them; each once."""
    if environment.loader is None:
        return ()
    source, _, _ = environment.loader.get_source(environment, template)
    named = filter(None, find_referenced_templates(environment.parse(source)))
    found = (name for direct in named for name in (*_built_on(environment, direct), direct))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=2)
def _environment(theme: Path, imprint: str) -> Environment:
    """The templates of a theme, compiled once; `imprint` tells apart what they were."""
    environment = Environment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        keep_trailing_newline=True,
    )
    environment.filters["turned"] = turned
    return environment
