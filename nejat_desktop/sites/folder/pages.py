"""All pages of the site, from a catalogue: each knows its path, and is written when asked."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.folder.addresses import file_of
from nejat_desktop.sites.folder.catalogue import Catalogue
from nejat_desktop.sites.folder.frame import Frame, Setting
from nejat_desktop.sites.folder.list_pages import home_page, list_view
from nejat_desktop.sites.folder.machine_files import machine_files
from nejat_desktop.sites.folder.metadata import metadata
from nejat_desktop.sites.folder.other_pages import Gone, Moved, gone_page, lost_page, moved_page
from nejat_desktop.sites.folder.paging import ListPage, list_pages
from nejat_desktop.sites.folder.pictures import Gallery
from nejat_desktop.sites.folder.story_page import story_page
from nejat_desktop.sites.folder.theme import ICON, Theme
from nejat_desktop.sites.folder.wording import load_wording

LOST = "404.html"

_CONTROLS = dict.fromkeys({*range(0x20), *range(0x7F, 0xA0)} - {0x09, 0x0A, 0x0D})
"""Control characters that a paste may bring along: HTML may not have them."""


_KEPT = 50_000_000
"""How many characters of printed pages are kept; a longer site is printed again when written."""


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML file: its path below the root, “page” or “list”, and what prints it."""

    path: str
    kind: str
    html: Callable[[], str]


class Proofs:
    """Printed pages, kept while they fit into memory: a page is compared, then written."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}
        self._size = 0

    def keep(self, page: Page) -> Page:
        """The same page, printed once if it can be kept."""
        return replace(page, html=lambda: self._kept.get(page.path) or self._print(page))

    def _print(self, page: Page) -> str:
        html = page.html()
        if self._size + len(html) <= _KEPT:
            self._kept[page.path] = html
            self._size += len(html)
        return html


class Printer:
    """Prints the pages of one state of the site. The same state gives the same bytes."""

    def __init__(self, found: Catalogue, gallery: Gallery, theme: Theme, now: datetime) -> None:
        self._catalogue = found
        self._theme = theme
        self._environment = Environment(
            loader=FileSystemLoader(theme.root / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            keep_trailing_newline=True,
        )
        self._environment.globals["newsroom"] = found.newsroom
        words = {c: load_wording(theme.root, own.edition) for c, own in found.editions.items()}
        locales = {code: own("og_locale") for code, own in words.items()}
        self._settings = {
            code: Setting(found, own, words[code], gallery, theme, now, locales)
            for code, own in found.editions.items()
        }

    def pages(self, gone: Iterable[Gone], moved: Iterable[Moved]) -> Iterator[Page]:
        """Every page: stories, withdrawn and moved ones, then lists, homes and the root."""
        proofs = Proofs()
        return (proofs.keep(page) for page in self._pages(gone, moved))

    def _pages(self, gone: Iterable[Gone], moved: Iterable[Moved]) -> Iterator[Page]:
        for setting in self._settings.values():
            yield from self._stories(setting)
        for tombstone in gone:
            yield self._page(tombstone.address, "gone.html", gone_page, tombstone)
        for sign in moved:
            yield self._page(sign.address, "gone.html", moved_page, sign)
        for setting in self._settings.values():
            yield from self._lists(setting)
        for path, write in machine_files(self._settings, self._environment):
            yield Page(path, "list", write)
        yield Page(LOST, "list", self._lost_everywhere)
        yield Page("index.html", "list", self._root)

    def _page(
        self, address: str, template: str, make: Callable[..., object], value: object
    ) -> Page:
        setting = self._settings[address.partition("/")[0]]
        return Page(file_of(address), "page", lambda: self._print(template, make(value, setting)))

    def _stories(self, setting: Setting) -> Iterator[Page]:
        for item in (*setting.own.items, *setting.own.pages):
            template = "page.html" if item.release.kind is Kind.PAGE else "story.html"
            yield self._page(item.address, template, story_page, item)

    def _lists(self, setting: Setting) -> Iterator[Page]:
        for shelf in setting.own.shelves.values():
            for page in list_pages(shelf):
                write = partial(self._print_list, page, setting)
                yield Page(file_of(page.address), "list", write)
        home = setting.own.home
        yield Page(file_of(home), "list", lambda: self._print("home.html", home_page(setting)))
        yield Page(home + LOST, "list", lambda: self._lost(setting, home + LOST, [setting]))

    def _print_list(self, page: ListPage, setting: Setting) -> str:
        return self._print("list.html", list_view(page, setting))

    def _lost_everywhere(self) -> str:
        first = self._first
        others = [s for s in self._settings.values() if s is not first]
        return self._lost(first, LOST, [first, *others])

    def _lost(self, setting: Setting, address: str, parts: list[Setting]) -> str:
        site = self._catalogue.newsroom.site_address
        folder = address.removesuffix(LOST)
        base = f"{urlsplit(site).path.rstrip('/')}/{folder}" if site else ""
        return self._print("lost.html", lost_page(setting, address, parts, base))

    def _root(self) -> str:
        edition = self._first.edition
        template = self._environment.get_template("root.html")
        return template.render(
            edition=edition,
            editions=list(self._settings.values()),
            choose=self._first.words("choose_edition"),
            style=self._theme.style_path,
            icon=ICON,
        )

    @property
    def _first(self) -> Setting:
        """The edition that speaks for the whole site: the usual source."""
        code = self._catalogue.newsroom.source_edition
        return self._settings.get(code) or next(iter(self._settings.values()))

    def _print(self, template: str, page: object) -> str:
        frame: Frame = page.frame  # type: ignore[attr-defined]
        found = self._environment.get_template(template)
        html = found.render(page=page, frame=frame, meta=metadata(frame))
        return html.translate(_CONTROLS)
