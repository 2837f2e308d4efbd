"""The archive of a site of posts: everything that stands there, to be read once from end to end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from nejat_desktop.domain.ports.posts import Account, Post

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SiteTerm:
    """A category or tag as it stands at a site. Its name may hold entities."""

    taxonomy: str
    """`category` or `post_tag`."""
    id: int
    slug: str
    name: str
    parent: int = 0
    """The number of the category that it stands in; 0: in none."""
    description: str = ""


@dataclass(frozen=True, slots=True)
class SiteAuthor:
    """Somebody who wrote at a site, as readers know them."""

    id: int
    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class ArchivedPost:
    """A post with what no sync needs of it."""

    post: Post
    guid: str = ""
    password: str = ""
    is_sticky: bool = False
    parent: int = 0
    """Of a page: the number of the one that it stands below."""
    order: int = 0
    pings_open: bool = False
    is_stub: bool = False
    """Our own reserved draft, in which nothing stands yet."""


@dataclass(frozen=True, slots=True)
class ArchivedMedia:
    """A picture or file of a site's library, without its bytes. Its texts are as stored."""

    id: int
    url: str
    """Where its file stands; of a picture that the site scaled down, the smaller one."""
    original: str = ""
    """Where the file stands as it was uploaded, if that is another one."""
    path: str = ""
    """Below the site's uploads: `2019/05/bridge.jpg`."""
    slug: str = ""
    link: str = ""
    guid: str = ""
    title: str = ""
    caption: str = ""
    description: str = ""
    alt: str = ""
    author: int = 0
    date: datetime | None = None
    modified: datetime | None = None
    post: int = 0
    """The post that it was uploaded to; 0: none."""
    sizes: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    """By the site's name of a size: address, width, height."""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """One page of a list; the memory of a reader holds no more of a site at once."""

    items: tuple[T, ...]
    cursor: str
    """Where to go on when these have been dealt with, now or in a later run."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """On the last page of posts alone, as `Seen.counts`."""
    complete: bool = False
    """Whether this reading began with the first page."""


class SiteArchive(Protocol):
    """Reads one site from end to end; nothing is written there.

    Calls raise what `PostSite` does. Each step of a list is one request.
    """

    def account(self) -> Account:
        """Who we are there. Asked first: an account that sees only some posts gets only these."""
        ...

    def totals(self) -> Mapping[str, int]:
        """How many there are of `post`, `page` and `attachment`, as far as the site says it."""
        ...

    def terms(self, taxonomy: str) -> Iterator[SiteTerm]:
        """All terms of a taxonomy, the lowest number first."""
        ...

    def authors(self, ids: Sequence[int]) -> Mapping[int, SiteAuthor]:
        """These authors, as far as the site tells of them."""
        ...

    def comments(self) -> Iterator[Sequence[int]]:
        """For each comment that readers see, the number of its post; a page at a time."""
        ...

    def media(self, cursor: str) -> Iterator[Leaf[ArchivedMedia]]:
        """The library from a cursor on, "" from the beginning."""
        ...

    def posts(self, cursor: str) -> Iterator[Leaf[ArchivedPost]]:
        """Posts, then pages, of every status that the account sees, the bin's too."""
        ...

    def some_media(self, ids: Sequence[int]) -> Sequence[ArchivedMedia]:
        """These things of the library, as far as they are there."""
        ...

    def some_posts(self, type: str, ids: Sequence[int]) -> Sequence[ArchivedPost]:
        """These posts or pages, as far as they are there, the bin's too."""
        ...

    def file(self, url: str) -> bytes:
        """The bytes of a picture or file, as anybody gets them: without our password.

        `RefusedError` when the site has none to give.
        """
        ...
