"""What stands around every page of an edition: head, menu, edition links, footer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from nejat_desktop.domain.dates import founding_year_words, year_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.sites.folder.addresses import link
from nejat_desktop.sites.folder.catalogue import Catalogue, EditionCatalogue, Shelf
from nejat_desktop.sites.folder.json_ld import Thing
from nejat_desktop.sites.folder.pictures import PREVIEW_WIDTH, Gallery, PictureFiles
from nejat_desktop.sites.folder.theme import ICON, Theme
from nejat_desktop.sites.folder.wording import Wording

PAGE, INSIDE = "page", "true"


@dataclass(frozen=True, slots=True)
class Entry:
    """A link of a menu. `current` is the value of `aria-current`, empty elsewhere."""

    text: str
    address: str
    current: str = ""


@dataclass(frozen=True, slots=True)
class EditionLink:
    """A link to a page in another edition."""

    edition: Edition
    address: str
    current: bool = False


@dataclass(frozen=True)
class Setting:
    """What all pages of one edition share."""

    catalogue: Catalogue
    own: EditionCatalogue
    words: Wording
    gallery: Gallery
    theme: Theme
    now: datetime
    locales: Mapping[str, str] = field(default_factory=dict)
    """What Open Graph calls each edition's language and place, by code."""

    @property
    def edition(self) -> Edition:
        """The edition of these pages."""
        return self.own.edition

    def absolute(self, target: str) -> str:
        """The address with the site's own in front; empty while nobody said where that is."""
        site = self.catalogue.newsroom.site_address
        return f"{site.rstrip('/')}/{target}" if site else ""

    def shelf_title(self, shelf: Shelf) -> str:
        """The name of a list in the edition's words."""
        if shelf.section is not None:
            return shelf.section.name(self.edition.code)
        return self.words(shelf.key)

    @cached_property
    def years(self) -> str:
        """The years of the copyright line, in the edition's calendar and digits."""
        first = founding_year_words(self.catalogue.newsroom.founded, self.edition)
        last = year_words(self.now, self.edition)
        return first if first == last else f"{first}–{last}"

    @cached_property
    def sections(self) -> tuple[Entry, ...]:
        """The lists of all sections that have articles."""
        shelves = (s for s in self.own.shelves.values() if s.section is not None)
        return tuple(Entry(self.shelf_title(s), s.address) for s in shelves)


@dataclass(frozen=True)
class Frame:
    """One page: its place, its title, and everything around its content."""

    setting: Setting
    address: str
    title: str
    description: str = ""
    part: str = ""
    """The part of the menu that it belongs to: `home`, `articles`, `media` or a page's uid."""
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    """The address of the same page in other editions, by code."""
    marker: str = ""
    """What the program reads back from the page: its kind and whose it is."""
    hidden: bool = False
    """Whether search engines are asked to leave it out."""
    kind: str = "website"
    picture: PictureFiles | None = None
    published: datetime | None = None
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
        """The relative link to an address."""
        return link(self.address, target)

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
    def menu(self) -> tuple[Entry, ...]:
        """The main menu: only what exists."""
        own, words = self.setting.own, self.words
        found = [("home", words("home"), own.home)]
        found += [
            (key, words(key), own.shelves[key].address)
            for key in ("articles", "media")
            if key in own.shelves
        ]
        found += [(p.release.article, p.release.content.headline, p.address) for p in own.pages]
        return tuple(Entry(text, at, self._current(key, at)) for key, text, at in found)

    @property
    def sub(self) -> tuple[Entry, ...]:
        """The lists inside the present part; only Media has any."""
        return self.media if self.part == "media" else ()

    @property
    def media(self) -> tuple[Entry, ...]:
        """The lists of the part Media."""
        shelves = self.setting.own.shelves
        found = [shelves[key] for key in ("cartoons", "newspics") if key in shelves]
        return tuple(
            Entry(self.setting.shelf_title(s), s.address, self._inside(s.address)) for s in found
        )

    @property
    def editions(self) -> tuple[EditionLink, ...]:
        """All editions: to the same page where it is live, else to the edition's home."""
        return tuple(
            EditionLink(
                own.edition,
                self.address if own is self.setting.own else self.elsewhere.get(code, own.home),
                own is self.setting.own,
            )
            for code, own in self.setting.catalogue.editions.items()
        )

    def _current(self, key: str, address: str) -> str:
        if address == self.address:
            return PAGE
        return INSIDE if key == self.part else ""

    def _inside(self, address: str) -> str:
        if address == self.address:
            return PAGE
        return INSIDE if self.address.startswith(address) or self.shelf == address else ""
