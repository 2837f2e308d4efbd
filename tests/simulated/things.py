"""What a WordPress keeps: posts, their revisions, terms, uploads, comments, accounts."""

from dataclasses import dataclass, field

Texts = tuple[str, str, str]
"""Title, content, excerpt."""


@dataclass(slots=True)
class Revision:
    """A state of a post's texts that was kept."""

    id: int
    author: int
    texts: Texts
    at: int
    """Seconds since 1970, UTC, as all instants here are."""


@dataclass(slots=True)
class Entry:
    """A post or page, in any state."""

    id: int
    type: str
    author: int
    status: str = "draft"
    slug: str = ""
    title: str = ""
    content: str = ""
    excerpt: str = ""
    date: int = 0
    floating: bool = True
    """Whether it has no date of its own yet: that of a draft moves with each change."""
    modified: int = 0
    featured: int = 0
    categories: list[int] = field(default_factory=list)
    tags: list[int] = field(default_factory=list)
    format: str = "standard"
    comment_status: str = "open"
    ping_status: str = "open"
    sticky: bool = False
    password: str = ""
    parent: int = 0
    order: int = 0
    template: str = ""
    guid: str = ""
    is_privacy: bool = False
    """WordPress's privacy page: only administrators may change it."""
    slug_before: str = ""
    """The slug that it had before it went to the bin."""
    status_before: str = ""
    revisions: list[Revision] = field(default_factory=list)

    @property
    def texts(self) -> Texts:
        """What a revision keeps."""
        return (self.title, self.content, self.excerpt)


@dataclass(slots=True)
class Term:
    """A category or tag."""

    id: int
    taxonomy: str
    name: str
    """As stored: `&` is `&amp;`."""
    slug: str
    parent: int = 0
    description: str = ""


@dataclass(slots=True)
class Upload:
    """A file of the media library."""

    id: int
    author: int
    slug: str
    title: str
    file: str
    """Below the uploads folder: `2026/03/name.jpg`."""
    mime: str
    data: bytes = field(repr=False)
    date: int = 0
    modified: int = 0
    alt: str = ""
    caption: str = ""
    description: str = ""
    post: int = 0
    width: int = 0
    height: int = 0
    original: str = ""
    """The file's name before it was scaled down."""
    sizes: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    """Those that were made: name, width, height."""
    lacking: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    """Those that are still to be made."""


@dataclass(slots=True)
class Comment:
    """What a reader wrote below a post."""

    id: int
    post: int
    name: str
    email: str
    text: str
    date: int
    status: str = "hold"
    """`approved`, `hold`, `spam` or `trash`."""
    before: str = ""
    user: int = 0
    parent: int = 0


@dataclass(slots=True)
class Account:
    """Somebody who may log in."""

    id: int
    login: str
    role: str
    password: str = field(repr=False)
    """An application password."""
    name: str = ""
    email: str = ""
    can: frozenset[str] = frozenset()
    filtered: bool = False
    """Whether what it writes is filtered."""
