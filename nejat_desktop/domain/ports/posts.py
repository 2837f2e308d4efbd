"""A site of posts, which others edit too: what sync needs of WordPress, step by step.

Unlike the site folder, such a site gives numbers and addresses itself, may rewrite what it is sent,
and knows no way to write only if nothing has changed. So sync reserves, fills, looks again and
confirms, and each of these is one call here.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.uid import Uid

POST, PAGE = "post", "page"
PUBLISHED, FUTURE, DRAFT = "publish", "future", "draft"
PENDING, PRIVATE, TRASH = "pending", "private", "trash"
OUT = frozenset({PUBLISHED, FUTURE})
"""What readers see, now or at its date; the site moves a post from one to the other by itself."""


class ShutOutError(SiteError):
    """The site does not let this account in, or not any more: nothing else is tried there."""


class RefusedError(SiteError):
    """The site refused one thing; the rest can go on. `code` is its own word for the reason."""

    def __init__(self, sentence: str, code: str = "") -> None:
        super().__init__(sentence)
        self.code = code


@dataclass(frozen=True, slots=True)
class Fields:
    """The wire form: everything of a post that we write and compare."""

    type: str
    """`post` or `page`: which list of the site it stands in. A page has no terms and no format."""
    status: str
    slug: str
    title: str
    content: str
    excerpt: str = ""
    date: datetime | None = None
    """UTC, whole seconds; None: the site has none yet (a draft)."""
    format: str = "standard"
    sections: tuple[int, ...] = ()
    """Numbers of categories, in ascending order."""
    tags: tuple[int, ...] = ()
    """Numbers of tags, in ascending order."""
    lead: int = 0
    """The number of the lead picture; 0: none."""
    comments_open: bool = True

    @property
    def digest(self) -> str:
        """sha256 of all of it, as hex. A post that waits at the site for its date has the same
        digest when the site has published it; of what is not out, the date does not count."""
        out = self.status in OUT
        seen = replace(self, status=PUBLISHED if out else self.status)
        record = to_record(seen if out else replace(seen, date=None))
        text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def texts(self) -> tuple[str, str, str]:
        """What a revision of the site keeps: title, content, excerpt."""
        return (self.title, self.content, self.excerpt)


UNSENT = Fields(POST, DRAFT, "", "", "", format="")
"""What stands at a site where nothing stands yet."""


@dataclass(frozen=True, slots=True)
class Post:
    """What a site holds under one number now."""

    id: int
    fields: Fields
    modified: datetime
    """The site's own clock (UTC, whole seconds): a hint, never the proof that nothing changed."""
    revision: int = 0
    """The number of its newest revision; 0: none, or they are off."""
    revisions: int = 0
    """How many revisions it has."""
    address: str = ""
    """Where readers find it, whole."""
    author: int = 0
    """The account that it belongs to."""
    marked: Uid | None = None
    """The article whose marker its text carries."""
    is_filtered: bool = False
    """Whether the site filters what this account writes there (no unfiltered HTML)."""


@dataclass(frozen=True, slots=True)
class SiteRevision:
    """An older or newer state of a post's texts, as the site kept it."""

    id: int
    texts: tuple[str, str, str]
    """Title, content, excerpt."""
    author: int
    who: str
    """The author's name, where the site says it."""
    when: datetime


@dataclass(frozen=True, slots=True)
class Identity:
    """What a site says of itself; another one means another site answers at the address."""

    name: str
    url: str
    home: str


@dataclass(frozen=True, slots=True)
class Account:
    """Who we are at a site and what it lets us do."""

    id: int
    name: str
    roles: tuple[str, ...] = ()
    can: frozenset[str] = frozenset()
    """The site's own words: publish_posts, edit_others_posts, upload_files, manage_categories, …"""


@dataclass(frozen=True, slots=True)
class TermNeed:
    """A category or tag that a release stands under."""

    taxonomy: str
    """`category` or `post_tag`."""
    key: str
    """What the newsroom knows it by: the section's uid, or the tag's normalised name."""
    name: str
    slug: str = ""
    """Latin; empty: the site makes one."""
    parent: str = ""
    """The key of the category that it stands in."""


@dataclass(frozen=True, slots=True)
class MediaNeed:
    """A picture or file that a release shows, and its words in the release's edition."""

    sha256: str
    """Of the original in the vault."""
    photo: Uid | None = None
    file: Uid | None = None
    name: str = ""
    """A file name for readers, ASCII, without its suffix."""
    caption: str = ""
    alt: str = ""
    credit: str = ""
    title: str = ""

    @property
    def words(self) -> str:
        """A digest of its words: another one means that they are to be written anew."""
        said = "\0".join((self.caption, self.alt, self.credit, self.title))
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Payload:
    """The bytes that leave the laptop for a picture or file: a clean copy of an original."""

    data: bytes = field(repr=False)
    digest: str
    """sha256 of `data`, hex. The slug under which it is found again is made of it."""
    suffix: str
    """`jpg`, `webp`, `pdf`, …"""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class MediaThere:
    """A picture or file as it stands at a site."""

    id: int
    url: str
    digest: str = ""
    """Of the payload that was sent, as its slug says; empty: somebody else's upload."""
    sizes: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    """By the site's name of a size: address, width, height."""
    width: int = 0
    height: int = 0
    words: str = ""
    """`MediaNeed.words` that were last written."""


@dataclass(frozen=True, slots=True)
class Rank:
    """What became of the posts of one type that the look before has counted."""

    last: int
    """The highest number then."""
    fewer: int
    """How many fewer there are now up to it, the bin's too. Below nought: some came in between,
    which only an import does, or an editor that keeps a number for a text not saved yet."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One page of a look at the changes: no look holds all the texts of a site at once."""

    posts: tuple[Post, ...]
    """Whole posts of one type, the lowest number first: the pages of posts, then those of pages.
    A look at everything leaves the bin out; a later one shows what was moved there, too."""
    cursor: str
    """Where to go on when this page has been dealt with, now or in a later run; opaque to all but
    the site. That of the last page is where the next look begins."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """On the last page alone: how many each of `post` and `page` there were outside the bin when
    the look began."""
    complete: bool = False
    """Whether these pages come by every post of the site: they began with no cursor."""
    is_whole: bool = False
    """Whether it is a look at everything, begun now or in an earlier run."""
    through: tuple[str, int] | None = None
    """A type and a number: of what stood there when the look began, everything before that type,
    and of it everything up to that number, was shown by now. None: that can't be told. Not on the
    last page."""
    ranks: Mapping[str, Rank] = field(default_factory=dict)
    """On the last page alone, by type: whether anything was deleted for good since the look before.
    A type that is not in it: that can't be told."""


class PostSite(Protocol):
    """One site for the length of one run.

    Each call that goes out makes one request, or one a page of a list. All of them raise
    `UnreachableError`, `ShutOutError`, `RefusedError` or `CancelledError`, and nothing else that
    is expected.
    """

    uid: str

    @property
    def apart(self) -> timedelta:
        """How far the site's clock is ahead of ours, as its last answer told; else 0."""
        ...

    def is_stub(self, post: Post) -> bool:
        """Whether it is a reserved draft in which nobody has written anything yet."""
        ...

    def identity(self) -> Identity:
        """What answers at the address now."""
        ...

    def account(self) -> Account:
        """Who we are there; `ShutOutError` when the password is not right any more."""
        ...

    def changes(self, cursor: str) -> Iterator[Seen]:
        """Everything that may have changed since the cursor, a page at a time, at least one; ""
        (and a cursor that can't be read) looks at the whole site. Looks overlap: some of it did
        not change. What is changed meanwhile is seen by this look or the next."""
        ...

    def posts(self, type: str, ids: Sequence[int]) -> Mapping[int, Post | None]:
        """These posts as they are now, those in the bin too; what is gone is left out. None: it is
        there, and not shown to this account. `ShutOutError` when many are not."""
        ...

    def in_doubt(self, type: str, ids: Sequence[int]) -> Sequence[int]:
        """Those worth reading, since one of a hundred at most that are told together is gone; the
        others are there still, or in the bin. Where nothing is gone, four hundred are a request."""
        ...

    def post(self, type: str, id: int) -> Post | None:
        """One post as it is now, in the bin too; None when it is gone."""
        ...

    def reserved(self, type: str, articles: Sequence[Uid]) -> Mapping[Uid, Sequence[Post]]:
        """Everything that was ever reserved for each of these articles and not filled, in the bin
        too, the lowest number first. Some twenty articles are one request."""
        ...

    def marked(self, type: str, article: Uid) -> Sequence[Post]:
        """Every post that carries the article's marker, in the bin too, the lowest number first."""
        ...

    def revisions(self, type: str, id: int, after: int) -> Sequence[SiteRevision]:
        """The revisions with a higher number than `after`, oldest first."""
        ...

    def reserve(self, type: str, article: Uid) -> Post:
        """A new empty draft that carries the article's marker: readers see nothing of it."""
        ...

    def fill(self, id: int, fields: Fields) -> Post:
        """Write a post as a whole; doing it twice has the effect of doing it once."""
        ...

    def move(self, type: str, id: int, status: str) -> Post:
        """Write the status of a post and nothing else of it."""
        ...

    def bin(self, type: str, id: int) -> None:
        """Move a post to the site's bin; nothing happens to one that is there or gone."""
        ...
