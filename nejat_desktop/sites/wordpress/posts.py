"""A post of WordPress as a value, and the wire form as WordPress takes it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from nejat_desktop.domain.ports.posts import (
    DRAFT,
    FUTURE,
    PAGE,
    PENDING,
    POST,
    PRIVATE,
    PUBLISHED,
    TRASH,
    Fields,
    Post,
    SiteRevision,
)
from nejat_desktop.sites.wordpress.answers import (
    OddAnswerError,
    Record,
    address,
    count,
    identifier,
    identifiers,
    inner,
    moment,
    record,
    text,
)
from nejat_desktop.sites.wordpress.marker import is_stub_slug, marked, unmarked

ROUTES = {POST: "wp/v2/posts", PAGE: "wp/v2/pages"}
ALIVE = (PUBLISHED, FUTURE, DRAFT, PENDING, PRIVATE)
EVERYWHERE = (*ALIVE, TRASH)

POST_FIELDS = (
    *("id", "type", "status", "slug", "link", "date_gmt", "modified_gmt"),
    *("title.raw", "content.raw", "excerpt.raw", "author", "featured_media", "comment_status"),
    *("format", "categories", "tags"),
    *("_links.predecessor-version", "_links.version-history", "_links.wp:action-unfiltered-html"),
)
"""What is asked of a post: none of the renderings, which are most of an answer."""
REVISION_FIELDS = (
    *("id", "slug", "author", "date_gmt", "modified_gmt"),
    *("title", "content", "excerpt"),
)
"""What is asked of a revision: of its texts there is nothing less to ask for."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def post_of(value: object) -> Post:
    """A post as it was answered with `context=edit`."""
    found = record(value)
    content = _raw(found, "content")
    newest, how_many = _revisions(found)
    return Post(
        id=identifier(found.get("id")),
        fields=_fields(found, content),
        modified=moment(found.get("modified_gmt")) or _NEVER,
        revision=newest,
        revisions=how_many,
        address=address(found.get("link")),
        author=count(found.get("author")),
        marked=marked(content),
        is_filtered=inner(found, "_links", "wp:action-unfiltered-html") is None,
    )


def numbered(id: int) -> Callable[[object], Post]:
    """The same of one that was asked for by its number: an answer about another is none."""

    def read(value: object) -> Post:
        post = post_of(value)
        if post.id != id:
            raise OddAnswerError(f"another post: {post.id}")
        return post

    return read


def _fields(found: Record, content: str) -> Fields:
    type = text(found.get("type"))
    if type not in ROUTES:
        raise OddAnswerError(f"neither post nor page: {type:.40}")
    return Fields(
        type=type,
        status=text(found.get("status")),
        slug=text(found.get("slug")),
        title=_raw(found, "title"),
        content=content,
        excerpt=_raw(found, "excerpt"),
        date=moment(found.get("date_gmt")),
        format=text(found.get("format") or "standard"),
        sections=identifiers(found.get("categories")),
        tags=identifiers(found.get("tags")),
        lead=count(found.get("featured_media")),
        comments_open=found.get("comment_status") == "open",
    )


def _raw(found: Record, name: str) -> str:
    """A text as it is stored. Where a type of post has no excerpts, that one is empty."""
    if name == "excerpt" and found.get(name) is None:
        return ""
    return text(inner(found, name, "raw"))


def _revisions(found: Record) -> tuple[int, int]:
    newest = _first(inner(found, "_links", "predecessor-version"))
    history = _first(inner(found, "_links", "version-history"))
    return count(newest.get("id")), count(history.get("count"))


def _first(links: object) -> Record:
    return record(links[0]) if isinstance(links, list) and links else {}


def body_of(fields: Fields) -> dict[str, Any]:
    """What is sent to make a post what the wire form says.

    What it does not name stays as it is there: stickiness, password, template, parent, meta.
    """
    body: dict[str, Any] = {
        "status": fields.status,
        "slug": fields.slug,
        "title": fields.title,
        "content": fields.content,
        "excerpt": fields.excerpt,
        "featured_media": fields.lead,
        "comment_status": "open" if fields.comments_open else "closed",
    }
    if fields.date is not None:
        body["date_gmt"] = stamp(fields.date)
    if fields.type == POST:
        body |= {"format": fields.format, "categories": [*fields.sections], "tags": [*fields.tags]}
    return body


def stamp(moment: datetime) -> str:
    """An instant as WordPress reads it for sure: one without a zone may be the site's own time."""
    return moment.astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat() + "Z"


def is_stub(post: Post) -> bool:
    """Whether it is a reserved draft in which nobody has written anything yet."""
    fields = post.fields
    empty = not (fields.title or fields.excerpt or fields.lead or unmarked(fields.content))
    asleep = fields.status in (DRAFT, TRASH)
    return empty and asleep and post.marked is not None and is_stub_slug(fields.slug)


def is_autosave(value: Record) -> bool:
    """Whether a revision is what somebody has open and has not saved: no state of the post."""
    return "-autosave-" in text(value.get("slug") or "")


def revision_of(value: Record, who: str) -> SiteRevision:
    """A revision as it was answered with `context=edit`."""
    return SiteRevision(
        id=identifier(value.get("id")),
        texts=(_raw(value, "title"), _raw(value, "content"), _raw(value, "excerpt")),
        author=count(value.get("author")),
        who=who,
        when=moment(value.get("modified_gmt")) or moment(value.get("date_gmt")) or _NEVER,
    )
