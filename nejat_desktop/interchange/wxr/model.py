"""What a WordPress export says, as values: a reader makes them, a writer takes them.

Texts are those of the XML, to the letter, with entities and CDATA resolved. Numbers, dates, names
of states, slugs and addresses are without the white space around them; dates stay as WordPress
writes them (`2019-05-01 08:30:00`, `0000-00-00 00:00:00` for none). What the model has no field
for is in `extras`, so that nothing is lost between reading and writing.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Extra:
    """An element that the model has no field for, with everything in it.

    `name` is the local name, `space` the address of its namespace ("" for none).
    """

    name: str
    space: str
    text: str = ""
    """The text in it before, between and after its children."""
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple["Extra", ...] = ()


@dataclass(frozen=True, slots=True)
class Meta:
    """A field of a post, term or comment under a key; PHP's serialised values stay as they are."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Channel:
    """What the file says of the site that it came from."""

    title: str = ""
    link: str = ""
    description: str = ""
    pub_date: str = ""
    language: str = ""
    """A language tag such as `fa-IR`; empty when the file does not say."""
    version: str = ""
    """`wp:wxr_version`: 1.0, 1.1 or 1.2."""
    site_url: str = ""
    """`wp:base_site_url`: of a network, its main site."""
    blog_url: str = ""
    """`wp:base_blog_url`: the site that was exported."""
    generator: str = ""
    extras: tuple[Extra, ...] = ()

    @property
    def address(self) -> str:
        """The site's address without a slash at its end; empty when the file does not say."""
        return (self.blog_url or self.site_url or self.link).rstrip("/")


@dataclass(frozen=True, slots=True)
class Author:
    """A user of the site who wrote something in it."""

    login: str
    id: int | None = None
    email: str = ""
    display_name: str = ""
    first_name: str = ""
    last_name: str = ""
    extras: tuple[Extra, ...] = ()


CATEGORY, TAG, FORMAT = "category", "post_tag", "post_format"


@dataclass(frozen=True, slots=True)
class Term:
    """A category (`taxonomy` is CATEGORY), a tag (TAG), or a term of a taxonomy of the site's own.

    `element` is how the file writes it: `category`, `tag` or `term`.
    """

    taxonomy: str
    slug: str
    name: str = ""
    id: int | None = None
    parent: str = ""
    """The slug of its parent; empty for none."""
    description: str = ""
    meta: tuple[Meta, ...] = ()
    element: str = "term"
    extras: tuple[Extra, ...] = ()


@dataclass(frozen=True, slots=True)
class TermRef:
    """A term that an item stands under. WXR 1.0 calls tags `tag`; here they are TAG too."""

    taxonomy: str
    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Comment:
    """What a reader said under a post, or a ping from another site."""

    id: int | None = None
    author: str = ""
    author_email: str = ""
    author_url: str = ""
    author_ip: str = ""
    date: str = ""
    date_gmt: str = ""
    content: str = ""
    approved: str = ""
    """`1` when readers see it, `0` when it waits, `spam`, `trash`, `post-trashed`."""
    type: str = ""
    """Empty or `comment`; `pingback` or `trackback`."""
    parent: int | None = None
    user_id: int | None = None
    meta: tuple[Meta, ...] = ()
    extras: tuple[Extra, ...] = ()

    @property
    def is_approved(self) -> bool:
        """Whether readers see it."""
        return self.approved == "1"


@dataclass(frozen=True, slots=True)
class Item:
    """A post, page, attachment, or anything else that WordPress keeps as a post."""

    title: str = ""
    link: str = ""
    pub_date: str = ""
    creator: str = ""
    """The login of its author."""
    guid: str = ""
    guid_is_permalink: bool = False
    description: str = ""
    content: str = ""
    """The body, to the letter."""
    excerpt: str = ""
    """Of an attachment: its caption."""
    post_id: int | None = None
    """None when the file gives none, or one that is no number above 0."""
    post_date: str = ""
    post_date_gmt: str = ""
    post_modified: str = ""
    post_modified_gmt: str = ""
    comment_status: str = ""
    ping_status: str = ""
    slug: str = ""
    """`wp:post_name`: often percent-encoded, empty for drafts."""
    status: str = ""
    post_parent: int | None = None
    menu_order: int | None = None
    post_type: str = ""
    password: str = ""
    is_sticky: bool = False
    attachment_url: str = ""
    terms: tuple[TermRef, ...] = ()
    meta: tuple[Meta, ...] = ()
    comments: tuple[Comment, ...] = ()
    extras: tuple[Extra, ...] = ()

    def field(self, key: str) -> str:
        """The first field of its own under this key; empty when it has none."""
        return next((meta.value for meta in self.meta if meta.key == key), "")

    def slugs(self, taxonomy: str) -> tuple[str, ...]:
        """The slugs of its terms in a taxonomy."""
        return tuple(term.slug for term in self.terms if term.taxonomy == taxonomy)
