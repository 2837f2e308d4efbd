"""Connections: the WordPress site that an edition is published on, and what is sent there how."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class KindRule:
    """What a kind of story is on WordPress."""

    type: str = "post"
    """`post` or `page`."""
    format: str = "standard"
    """The post format: standard, image, gallery, video."""
    category: tuple[str, ...] = ()
    """Where it stands, from the top down; empty: under its own sections."""


KIND_RULES: dict[str, KindRule] = {
    Kind.ARTICLE.value: KindRule(),
    Kind.CARTOON.value: KindRule(format="image", category=("Media", "Cartoons")),
    Kind.NEWSPIC.value: KindRule(format="image", category=("Media", "NewsPics")),
    Kind.GALLERY.value: KindRule(format="gallery", category=("Media", "Photo Gallery")),
    Kind.VIDEO.value: KindRule(format="video", category=("Media", "Videos")),
    Kind.BOOK.value: KindRule(category=("Publications", "Books")),
    Kind.NEWSLETTER.value: KindRule(category=("Publications", "Newsletter")),
    Kind.BRIEF.value: KindRule(category=("Publications", "Briefs")),
    Kind.PAGE.value: KindRule(type="page"),
}


@dataclass(frozen=True, slots=True)
class PostRules:
    """The one table that says what becomes of what on WordPress, kept in the settings."""

    kinds: dict[str, KindRule] = field(default_factory=lambda: dict(KIND_RULES))
    """By kind of story."""
    sections: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    """Categories of sections, from the top down, by edition and uid; the others are called there
    as they are here."""
    lead: bool = True
    """The lead picture is the post's featured image."""
    tags: bool = True
    excerpt: bool = True
    credits: bool = True
    """Credits and source stand in a group of ours below the text."""
    series: bool = True
    """Links to the other parts of a series stand there too."""
    editions: bool = True
    """Links to the same story in the other editions stand there too."""

    def place(self, edition: str, section: Uid) -> tuple[str, ...]:
        """The category that somebody gave a section on an edition's site; empty: its own name."""
        return self.sections.get(edition, {}).get(section, ())


class Power(StrEnum):
    """What an account may do at a site, in the words that people are told."""

    PUBLISH = "publish"
    EDIT_OTHERS = "edit_others"
    UPLOAD = "upload"
    SECTIONS = "sections"
    """Make categories that are not there yet."""
    PAGES = "pages"
    RAW_HTML = "raw_html"
    """Its text is stored to the letter: the site filters nothing out."""
    REVISIONS = "revisions"
    """The site keeps revisions, so that an edit in the moment of sending can be found."""
    COMMENTS = "comments"


@dataclass(frozen=True, slots=True)
class Connection:
    """A WordPress site and our account there. The password is in the keyring, never here."""

    uid: Uid
    """What bases, numbers and addresses at this site are kept under."""
    edition: str
    home: str
    """The site's address, with a slash at its end."""
    rest: str
    """The root of its REST interface, as its Link header says: `…/wp-json/` or `…?rest_route=/`."""
    user: str
    """The name that the account logs in with."""
    account: int = 0
    """Its number there."""
    name: str = ""
    """The site's own name when it was connected: another one is asked about."""
    url: str = ""
    """The address that it gave for itself then."""
    powers: frozenset[str] = frozenset()
    """`Power` values, as of `checked`."""
    checked: datetime | None = None
    removed: datetime | None = None
    """Since when it is not used any more; its numbers stay, for when it is connected again."""

    @property
    def site(self) -> str:
        """The uid of the site, as the journal knows it."""
        return f"wp-{self.uid}"


@dataclass(frozen=True, slots=True)
class Proxy:
    """How the newsroom reaches the network; without one, straight. There is no way round it."""

    address: str = ""
    """`http://host:port`, `socks5h://host:port` (names are resolved there: Tor); empty: none."""
