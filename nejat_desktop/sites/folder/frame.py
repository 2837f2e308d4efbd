"""What stands around every page of an edition: head, menu, edition links, footer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from nejat_desktop.domain.dates import founding_year_words, year_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.sites.folder.addresses import link
from nejat_desktop.sites.folder.json_ld import Thing
from nejat_desktop.sites.folder.pictures import PREVIEW_WIDTH, PictureFiles
from nejat_desktop.sites.folder.setting import Entry, Setting, home_of
from nejat_desktop.sites.folder.theme import ICON
from nejat_desktop.sites.folder.wording import Wording

PAGE, INSIDE = "page", "true"


@dataclass(frozen=True, slots=True)
class EditionLink:
    """A link to a page in another edition."""

    edition: Edition
    address: str
    current: bool = False


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
        found += [
            (key, words(key), setting.shelves[key].address)
            for key in ("articles", "media")
            if key in setting.shelves
        ]
        found += [(page.key, page.title, page.address) for page in setting.pages]
        return tuple(Entry(text, at, self._current(key, at)) for key, text, at in found)

    @property
    def sub(self) -> tuple[Entry, ...]:
        """The lists inside the present part; only Media has any."""
        return self.media if self.part == "media" else ()

    @property
    def media(self) -> tuple[Entry, ...]:
        """The lists of the part Media."""
        shelves = self.setting.shelves
        found = [shelves[key] for key in ("cartoons", "newspics") if key in shelves]
        return tuple(
            Entry(self.setting.shelf_title(s), s.address, self._inside(s.address)) for s in found
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
