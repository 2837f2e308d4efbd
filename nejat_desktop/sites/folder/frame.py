"""What stands around every page of an edition: head, menu, edition links, footer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from nejat_desktop.domain.dates import founding_year_words, year_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.sites.folder.addresses import link
from nejat_desktop.sites.folder.catalogue import LANDINGS, in_part
from nejat_desktop.sites.folder.json_ld import Thing
from nejat_desktop.sites.folder.pictures import PREVIEW_WIDTH, PictureFiles
from nejat_desktop.sites.folder.setting import Entry, Setting, home_of
from nejat_desktop.sites.folder.theme import ICON
from nejat_desktop.sites.wording import Wording

PAGE, INSIDE = "page", "true"
_COLUMNS = 3
"""How many of them the footer has room for, beside the newsroom's own words and its networks."""


@dataclass(frozen=True, slots=True)
class EditionLink:
    """A link to a page in another edition."""

    edition: Edition
    address: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """Links in the footer under one heading."""

    title: str
    entries: Sequence[Entry]
    address: str = ""
    """The page that the heading leads to."""


@dataclass(frozen=True)
class Frame:
    """One page: its place, its title, and everything around its content."""

    setting: Setting
    address: str
    title: str
    description: str = ""
    part: str = ""
    """The part of the menu that it belongs to: `home`, one of the catalogue's, or a page's uid."""
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    """The address of the same page in other editions, by code."""
    marker: str = ""
    """What the program reads back from the page: its kind and whose it is."""
    hidden: bool = False
    """Whether search engines are asked to leave it out."""
    kind: str = "website"
    picture: PictureFiles | None = None
    published: datetime | None = None
    until: datetime | None = None
    """The newest moment on the page; None: nothing on it has a date."""
    modified: datetime | None = None
    section: str = ""
    tags: Sequence[str] = ()
    base: str = ""
    """The path that relative links start from, for pages that hosts show at other addresses."""
    forward: str = ""
    """The address that the page leads on to by itself."""
    shelf: str = ""
    """The address of the list that the page belongs to."""
    paired: bool = True
    """Whether `elsewhere` leads to this very page in other languages, and from there back."""
    script: str = ""
    """The path of what the page runs once it is read; it can do without."""
    things: Sequence[Thing] = ()
    """What the page is about, for machines."""

    @property
    def edition(self) -> Edition:
        """The edition of the page."""
        return self.setting.edition

    @property
    def words(self) -> Wording:
        """The words of its edition."""
        return self.setting.words

    def link(self, target: str) -> str:
        """The relative link to an address; one with a scheme stays as it is."""
        return target if ":" in target else link(self.address, target)

    def absolute(self, target: str) -> str:
        """The address with the site's own in front; empty while nobody said where that is."""
        return self.setting.absolute(target)

    @property
    def preview(self) -> tuple[str, int, int] | None:
        """Path, width and height of the picture that other sites may show."""
        if self.picture is None:
            return None
        return (self.picture.path(PREVIEW_WIDTH), *self.picture.size(PREVIEW_WIDTH))

    @property
    def search(self) -> str:
        """The link to the search page of the edition."""
        return self.link(self.setting.search)

    @property
    def style(self) -> str:
        """The link to the style sheet."""
        return self.link(self.setting.theme.style_path)

    @property
    def icon(self) -> str:
        """The link to the sign in the browser's tab."""
        return self.link(ICON)

    @property
    def text_font(self) -> str:
        """The link to the font of the text; empty if the theme has none."""
        path = self.setting.theme.text_font(self.edition.is_rtl)
        return self.link(path) if path else ""

    @property
    def years(self) -> str:
        """The years of the copyright line, in the edition's calendar and digits: from the founding
        to the newest thing on the page, so that no page has to change with the calendar."""
        first = founding_year_words(self.setting.newsroom.founded, self.edition)
        last = year_words(self.until, self.edition) if self.until else first
        return first if first == last else f"{first}–{last}"

    @property
    def menu(self) -> tuple[Entry, ...]:
        """The main menu: only what exists."""
        setting, words = self.setting, self.words
        found = [("home", words("home"), setting.home)]
        found += [(part, words(part), at) for part, at in setting.parts.items()]
        found += [(page.key, page.title, page.address) for page in setting.pages]
        return tuple(Entry(text, at, self._current(key, at)) for key, text, at in found)

    @property
    def sub(self) -> tuple[Entry, ...]:
        """The lists inside the present part; that of articles has its sections beside the list."""
        return self._lists(self.part) if self.part in LANDINGS else ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The links in the footer: the menu and the lists; sections while there is room."""
        words, parts = self.words, self.setting.parts
        landings = {part: parts[part] for part in LANDINGS if part in parts}
        rest = tuple(e for e in self.menu if e.address not in landings.values())
        own = [
            Column(words("footer_site"), (*rest, *filter(None, (self.setting.feed,)))),
            *(Column(words(part), self._lists(part), at) for part, at in landings.items()),
            Column(words("sections"), self.setting.sections),
        ]
        return tuple(column for column in own if column.entries)[:_COLUMNS]

    def _lists(self, part: str) -> tuple[Entry, ...]:
        return tuple(
            Entry(self.setting.shelf_title(s), s.address, self._inside(s.address))
            for s in in_part(self.setting.shelves, part)
        )

    @property
    def editions(self) -> tuple[EditionLink, ...]:
        """All editions: to the same page where it is live, else to the edition's home."""
        own = self.edition.code
        return tuple(
            EditionLink(
                edition,
                self.address
                if edition.code == own
                else self.elsewhere.get(edition.code, home_of(edition)),
                edition.code == own,
            )
            for edition in self.setting.newsroom.editions
        )

    def _current(self, key: str, address: str) -> str:
        if address == self.address:
            return PAGE
        return INSIDE if key == self.part else ""

    def _inside(self, address: str) -> str:
        if address == self.address:
            return PAGE
        return INSIDE if self.address.startswith(address) or self.shelf == address else ""
