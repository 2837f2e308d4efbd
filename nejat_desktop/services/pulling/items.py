"""What a site says of its posts and media, as items: the same that an export of it would hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from nejat_desktop.domain.ports.post_wire import PostWire, Refs
from nejat_desktop.domain.ports.site_archive import (
    ArchivedMedia,
    ArchivedPost,
    SiteAuthor,
    SiteTerm,
)
from nejat_desktop.domain.told import Told
from nejat_desktop.interchange.wxr import Author, Channel, Item, Meta, Survey, Term, TermRef
from nejat_desktop.interchange.wxr.model import CATEGORY, FORMAT, TAG
from nejat_desktop.services.archive.fate import ATTACHMENT

_STANDARD = "standard"


@dataclass(slots=True)
class Around:
    """What posts refer to by numbers: it grows while a site is read."""

    terms: dict[tuple[str, int], SiteTerm] = field(default_factory=dict)
    authors: dict[int, SiteAuthor] = field(default_factory=dict)

    def lacks(self, posts: Iterable[ArchivedPost]) -> bool:
        """Whether any of these stands under a term that is not known."""
        return any(key not in self.terms for one in posts for key in _keys(one))

    def strangers(self, things: Iterable[ArchivedPost | ArchivedMedia]) -> set[int]:
        """Authors of these whose names were not asked for yet."""
        return {author_of(one) for one in things} - self.authors.keys() - {0}


def author_of(one: ArchivedPost | ArchivedMedia) -> int:
    """The number of whoever it belongs to."""
    return one.post.author if isinstance(one, ArchivedPost) else one.author


def _keys(one: ArchivedPost) -> list[tuple[str, int]]:
    fields = one.post.fields
    return [(CATEGORY, id) for id in fields.sections] + [(TAG, id) for id in fields.tags]


def survey_of(name: str, home: str, around: Around) -> Survey:
    """A site as a whole; its items are counted as they come."""
    return Survey(
        Channel(title=name, link=home, blog_url=home),
        authors=[
            Author(login=one.slug, id=one.id, display_name=one.name)
            for one in around.authors.values()
            if one.slug
        ],
        terms=[_term(one, around.terms) for one in around.terms.values()],
    )


def _term(one: SiteTerm, known: Mapping[tuple[str, int], SiteTerm]) -> Term:
    parent = known.get((one.taxonomy, one.parent))
    return Term(
        taxonomy=one.taxonomy,
        slug=one.slug,
        name=one.name,
        id=one.id,
        parent=parent.slug if parent else "",
        description=one.description,
        element="category" if one.taxonomy == CATEGORY else "tag",
    )


def said(wire: PostWire, one: ArchivedPost, around: Around) -> tuple[Item, Told | None]:
    """A post as an item, and what it says beside its text, if one of our newsrooms made it."""
    if not one.post.marked:
        return item_of(one, around), None
    says = wire.unwired(one.post.fields, None, Refs())
    return item_of(one, around, says.content.body), says.told


def item_of(one: ArchivedPost, around: Around, body: str | None = None) -> Item:
    """A post or page. `body` is its text without what we generated around it, if it is ours."""
    post, fields = one.post, one.post.fields
    author = around.authors.get(post.author)
    return Item(
        title=fields.title,
        link=post.address,
        creator=author.slug if author else "",
        guid=one.guid,
        content=fields.content if body is None else body,
        excerpt=fields.excerpt,
        post_id=post.id,
        post_date_gmt=_written(fields.date),
        post_modified_gmt=_written(post.modified),
        comment_status="open" if fields.comments_open else "closed",
        ping_status="open" if one.pings_open else "closed",
        slug=fields.slug,
        status=fields.status,
        post_parent=one.parent,
        menu_order=one.order,
        post_type=fields.type,
        password=one.password,
        is_sticky=one.is_sticky,
        terms=tuple(_refs(one, around)),
        meta=(Meta("_thumbnail_id", str(fields.lead)),) if fields.lead else (),
    )


def _refs(one: ArchivedPost, around: Around) -> Iterable[TermRef]:
    for key in _keys(one):
        term = around.terms.get(key)
        if term is not None:
            yield TermRef(term.taxonomy, term.slug, term.name)
    format = one.post.fields.format
    if format not in ("", _STANDARD):
        yield TermRef(FORMAT, f"post-format-{format}", format.title())


def attachment_of(one: ArchivedMedia, around: Around) -> Item:
    """A picture or file of the library."""
    author = around.authors.get(one.author)
    meta = (("_wp_attached_file", one.path), ("_wp_attachment_image_alt", one.alt))
    return Item(
        title=one.title,
        link=one.link,
        creator=author.slug if author else "",
        guid=one.guid,
        content=one.description,
        excerpt=one.caption,
        post_id=one.id,
        post_date_gmt=_written(one.date),
        post_modified_gmt=_written(one.modified),
        slug=one.slug,
        status="inherit",
        post_parent=one.post,
        post_type=ATTACHMENT,
        attachment_url=one.url,
        meta=tuple(Meta(key, value) for key, value in meta if value),
    )


def _written(instant: datetime | None) -> str:
    """An instant as exports write it."""
    return instant.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S") if instant else ""
