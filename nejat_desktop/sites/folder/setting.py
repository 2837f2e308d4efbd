"""What all pages of one edition share: its words, its menu, its lists, and the whole site's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.sites.folder.catalogue import (
    Catalogue,
    EditionCatalogue,
    Item,
    Shelf,
    parts_of,
    section_key,
)
from nejat_desktop.sites.folder.files import Files
from nejat_desktop.sites.folder.imprint import imprint_of
from nejat_desktop.sites.folder.pictures import Gallery
from nejat_desktop.sites.folder.theme import Theme
from nejat_desktop.sites.wording import Wording, load_wording

CONTACT = "contact"
FEED = "feed.xml"
"""What the feed of an edition, a part or a list is called; it stands in its folder."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A link of a menu. `current` is the value of `aria-current`, empty elsewhere."""

    text: str
    address: str
    current: str = ""


@dataclass(frozen=True, slots=True)
class MenuPage:
    """A page that stands in the menu by itself. `key` is its article's uid."""

    key: str
    title: str
    address: str
    contact: bool = False
    """Whether readers find there how to write: its slug begins so in one of the editions."""


@dataclass(frozen=True, slots=True)
class Printing:
    """What printing needs besides words: theme, made files, and a way to whole releases.

    None of it tells pages apart: the theme is part of every imprint, made files and releases are
    part of an item's.
    """

    theme: Theme
    gallery: Gallery
    files: Files
    read: Callable[[Item], Release]


@dataclass(frozen=True)
class Setting:
    """What all pages of one edition share. What stands on its lists is not among it."""

    newsroom: Newsroom
    edition: Edition
    words: Wording
    shelves: Mapping[str, Shelf]
    """The lists that have items, by key."""
    pages: tuple[MenuPage, ...]
    has_posts: bool
    """Whether anything but pages of the menu is live."""
    printing: Printing

    @cached_property
    def imprint(self) -> str:
        """The digest of all of it. The words are the theme's and the edition's own."""
        shown = replace(self.newsroom, checklists={})
        return imprint_of(shown, self.edition.code, self.shelves, self.pages, self.has_posts)

    @property
    def theme(self) -> Theme:
        """The theme."""
        return self.printing.theme

    @property
    def gallery(self) -> Gallery:
        """The files of pictures."""
        return self.printing.gallery

    @property
    def files(self) -> Files:
        """The files of works."""
        return self.printing.files

    @property
    def parts(self) -> dict[str, str]:
        """The address of the page of each part of the menu that has anything in it."""
        return parts_of(self.edition, self.shelves)

    @property
    def contact(self) -> Entry | None:
        """Where readers can write to, in the words of a link: a page, or else an address."""
        page = next((page.address for page in self.pages if page.contact), "")
        mail = f"mailto:{self.newsroom.contact}" if self.newsroom.contact else ""
        target = page or mail
        return Entry(self.words("write_to_editors"), target) if target else None

    @property
    def home(self) -> str:
        """The address of the edition's home page."""
        return home_of(self.edition)

    @property
    def search(self) -> str:
        """The address of the edition's search page; its index stands beside it."""
        return search_of(self.edition)

    @property
    def feed(self) -> Entry | None:
        """The feed of everything in the edition, while there can be one."""
        if not (self.has_posts and self.newsroom.site_address):
            return None
        return Entry(self.words("feed"), f"{self.home}{FEED}")

    @cached_property
    def locales(self) -> Mapping[str, str]:
        """What Open Graph calls each edition's language and place, by code."""
        root = self.theme.root
        return {e.code: load_wording(root, e)("og_locale") for e in self.newsroom.editions}

    def absolute(self, target: str) -> str:
        """The address with the site's own in front; empty while nobody said where that is."""
        site = self.newsroom.site_address
        return f"{site.rstrip('/')}/{target}" if site else ""

    def release(self, item: Item) -> Release:
        """The whole release of an item, with its body."""
        return self.printing.read(item)

    def section_shelf(self, section: Section) -> Shelf | None:
        """The list of a section, if it has any item."""
        return self.shelves.get(section_key(section))

    def shelf_title(self, shelf: Shelf) -> str:
        """The name of a list in the edition's words."""
        if shelf.section is not None:
            return shelf.section.name(self.edition.code)
        return self.words(shelf.key)

    @cached_property
    def sections(self) -> tuple[Entry, ...]:
        """The lists of all sections that have articles."""
        shelves = (s for s in self.shelves.values() if s.section is not None)
        return tuple(Entry(self.shelf_title(s), s.address) for s in shelves)


def home_of(edition: Edition) -> str:
    """The address of an edition's home page."""
    return f"{edition.code}/"


def search_of(edition: Edition) -> str:
    """The address of an edition's search page."""
    return f"{home_of(edition)}search/"


def setting_of(found: Catalogue, own: EditionCatalogue, printing: Printing) -> Setting:
    """The setting of an edition."""
    return Setting(
        found.newsroom,
        own.edition,
        load_wording(printing.theme.root, own.edition),
        own.shelves,
        tuple(_menu_page(page, found) for page in own.pages),
        bool(own.items),
        printing,
    )


def _menu_page(page: Item, found: Catalogue) -> MenuPage:
    slugs = (item.head.slug for item in (page, *found.siblings(page)))
    contact = any(slug.startswith(CONTACT) for slug in slugs)
    return MenuPage(page.head.article, page.head.headline, page.address, contact)
