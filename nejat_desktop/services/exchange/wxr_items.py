"""Articles, pictures and files as items of a WordPress export. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import PurePath

from nejat_desktop.domain.article import Article, Content, Live, Release, Status
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Kind, Newsroom
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.workflow import IN_SIGHT
from nejat_desktop.interchange.wxr import Item, Meta, TermRef
from nejat_desktop.interchange.wxr.model import CATEGORY, FORMAT, TAG
from nejat_desktop.interchange.wxr.write import legal
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.services.archive.ours import (
    ARTICLE,
    FILE,
    PHOTO,
    OurFile,
    OurPhoto,
    Ours,
    said,
    unwired,
)
from nejat_desktop.services.archive.terms import SERIES
from nejat_desktop.services.exchange.gathering import Told
from nejat_desktop.services.exchange.wxr_around import Around

NONE = "0000-00-00 00:00:00"
_OURS = re.compile(r"nejat:(photo|file|story)/([0-9a-f]{32})(?![0-9a-f])")
THUMBNAIL = "_thumbnail_id"
_FORMATS = {
    Kind.CARTOON: "image",
    Kind.NEWSPIC: "image",
    Kind.GALLERY: "gallery",
    Kind.VIDEO: "video",
}
_OWN_TERMS = frozenset({CATEGORY, TAG, SERIES, FORMAT})


class Numbering:
    """Numbers of posts and attachments in one file: those of the archive, then new ones."""

    def __init__(self, address: str, last: int) -> None:
        self.address, self._last = address, last
        self._numbers: dict[tuple[str, str], int] = {}

    def is_known(self, kind: str, uid: str, number: int) -> None:
        """A thing has this number from its archive, unless that one was made up."""
        if number > 0:
            self._numbers[kind, uid] = number

    def has(self, kind: str, uid: str) -> bool:
        """Whether a thing has its number already."""
        return (kind, uid) in self._numbers

    def of(self, kind: str, uid: str) -> int:
        """The number of a thing; a new one if it has none."""
        if (kind, uid) not in self._numbers:
            self._last += 1
            self._numbers[kind, uid] = self._last
        return self._numbers[kind, uid]


@dataclass(frozen=True, slots=True)
class Post:
    """An article with all that is known of it. `kept` is what its archive said."""

    told: Told
    article: Article
    release: Release | None
    edition: Edition
    kept: Item | None
    now: datetime
    lacks_lead: bool = False
    """Whether the lead picture that its archive names is not here."""

    @property
    def is_released(self) -> bool:
        """Whether the post is the release, as readers see it or are to see it."""
        seen = self.article.live in IN_SIGHT or self.article.live is Live.HELD
        return self.release is not None and seen and self.told.story.binned is None

    @property
    def content(self) -> Content:
        """What the post holds: the release, else the present text."""
        return self.release.content if self.is_released and self.release else self.article.content

    @property
    def status(self) -> str:
        """The state in WordPress's word."""
        if self.told.story.binned is not None:
            return "trash"
        if self.is_released and self.release is not None:
            return "future" if self.release.date > self.now else "publish"
        if self.article.live is Live.HELD:
            return "private"
        return "pending" if self.article.status is Status.IN_REVIEW else "draft"

    @property
    def date(self) -> datetime:
        """When it goes or went out; of a draft, when it was changed."""
        if self.is_released and self.release is not None:
            return self.release.date
        return self.article.content.date or self.article.changed.at


def post_item(
    post: Post,
    around: Around,
    numbering: Numbering,
    newsroom: Newsroom,
    shown: Mapping[str, str],
) -> Item:
    """The item of an article; `shown` has the addresses of its pictures and files by uid."""
    content, article = post.content, post.article
    number = numbering.of("post", article.uid)
    body = _wired(content.body, around.address, shown)
    ours = replace(_ours(post), exact=_exact(content, body))
    base = post.kept or Item(post_id=number, ping_status="closed", menu_order=0)
    link = base.link or f"{around.address}/?p={number}"
    slug = article.frozen_slug or content.slug
    return replace(
        _dated(post, base),
        title=content.headline,
        link=link,
        creator=base.creator or around.login(content.credits.author or article.changed.person.name),
        guid=base.guid or f"{around.address}/?p={number}",
        content=body,
        excerpt=content.excerpt,
        post_id=number,
        comment_status="open" if content.comments_open else "closed",
        slug=f"{slug}__trashed" if post.status == "trash" and slug else slug,
        status=post.status,
        post_parent=base.post_parent or 0,
        post_type=base.post_type or ("page" if post.told.story.kind is Kind.PAGE else "post"),
        terms=tuple(_terms(post, around, base)),
        meta=tuple(_meta(post, base, numbering, said(ours))),
    )


def _dated(post: Post, base: Item) -> Item:
    """With the dates of a post; those of its archive stay while they are the same moment."""
    zone, date = post.edition.zone, post.date
    is_set = post.is_released or post.article.content.date is not None
    utc = _moment(date.astimezone(UTC)) if is_set else NONE
    changed = post.article.changed.at
    dated = replace(
        base,
        post_modified=_moment(changed.astimezone(zone)),
        post_modified_gmt=_moment(changed.astimezone(UTC)),
    )
    if base.post_date and (base.post_date_gmt == utc or not is_set):
        return dated
    return replace(
        dated,
        pub_date=format_datetime(date.astimezone(UTC)),
        post_date=_moment(date.astimezone(zone)),
        post_date_gmt=utc,
    )


def _moment(date: datetime) -> str:
    return date.strftime("%Y-%m-%d %H:%M:%S")


def _terms(post: Post, around: Around, base: Item) -> Iterator[TermRef]:
    """Sections, tags, series and format as they are now; what the archive has beyond them."""
    content, story = post.content, post.told.story
    yield from (around.sections[uid] for uid in content.sections if uid in around.sections)
    for name in content.tags:
        yield around.tags.get(name) or TermRef(TAG, "", name)
    if story.series is not None and story.series in around.series:
        yield around.series[story.series]
    if story.kind in _FORMATS:
        name = _FORMATS[story.kind]
        yield TermRef(FORMAT, f"post-format-{name}", name.capitalize())
    yield from (ref for ref in base.terms if ref.taxonomy not in _OWN_TERMS)


def _meta(post: Post, base: Item, numbering: Numbering, ours: str) -> Iterator[Meta]:
    yield from (meta for meta in base.meta if meta.key not in (THUMBNAIL, ARTICLE))
    lead = post.content.work.cover or post.told.story.lead
    if lead is not None and numbering.has("media", lead):
        yield Meta(THUMBNAIL, str(numbering.of("media", lead)))
    elif post.lacks_lead:
        yield from (meta for meta in base.meta if meta.key == THUMBNAIL)
    yield Meta(ARTICLE, ours)


def _ours(post: Post) -> Ours:
    article, story, content = post.article, post.told.story, post.content
    is_draft = post.is_released and article.status is not Status.APPROVED
    return Ours(
        story=story.uid,
        article=article.uid,
        kind=story.kind,
        source_edition=story.source_edition,
        created=story.created,
        status=article.status,
        live=article.live,
        sent_as=post.status,
        slug=content.slug,
        date=content.date,
        pictures=story.pictures,
        part=story.part,
        credits=content.credits,
        work=content.work,
        row_ids=content.row_ids,
        translation=article.translation,
        draft=article.content if is_draft else None,
    )


def _exact(content: Content, body: str) -> dict[str, tuple[str, str]]:
    """Texts that come back as something else: how they read then, and how they are."""
    excerpt = legal(content.excerpt)
    read = {
        "headline": (plain(legal(content.headline)), content.headline),
        "excerpt": (plain(excerpt) if "<" in excerpt or "&" in excerpt else excerpt,
                    content.excerpt),
        "body": (unwired(legal(body)), content.body),
    }  # fmt: skip
    return {name: pair for name, pair in read.items() if pair[0] != pair[1]}


def _wired(body: str, address: str, shown: Mapping[str, str]) -> str:
    """A body whose pictures, files and stories have addresses that others can follow."""

    def there(found: re.Match[str]) -> str:
        if found[1] == "story":
            return f"{address}/#{found[0]}"
        return f"{shown[found[2]]}#{found[0]}" if found[2] in shown else found[0]

    return _OURS.sub(there, body)


def attachment_item(  # noqa: PLR0917 - what an attachment is made of
    one: Photo | MediaFile,
    edition: Edition,
    kept: Item | None,
    number: int,
    path: str,
    address: str,
) -> Item:
    """The item of a picture or file, with its words in the edition's language."""
    base = kept or Item(post_id=number, ping_status="closed", comment_status="closed",
                        post_parent=0, menu_order=0)  # fmt: skip
    local, utc = _moment(one.added.astimezone(edition.zone)), _moment(one.added.astimezone(UTC))
    words = one.description(edition.code) if isinstance(one, Photo) else None
    return replace(
        base,
        title=base.title or PurePath(one.name).stem,
        link=base.link or address,
        pub_date=base.pub_date or format_datetime(one.added.astimezone(UTC)),
        guid=base.guid or address,
        excerpt=words.caption if words else base.excerpt,
        post_id=number,
        post_date=base.post_date or local,
        post_date_gmt=base.post_date_gmt or utc,
        post_modified=base.post_modified or local,
        post_modified_gmt=base.post_modified_gmt or utc,
        slug=base.slug or PurePath(path).stem,
        status=base.status or "inherit",
        post_type="attachment",
        attachment_url=address,
        meta=tuple(_attachment_meta(one, edition, base.meta, path)),
    )


def _attachment_meta(
    one: Photo | MediaFile, edition: Edition, kept: Iterable[Meta], path: str
) -> Iterator[Meta]:
    own = {"_wp_attached_file", "_wp_attachment_image_alt", PHOTO, FILE}
    yield Meta("_wp_attached_file", path)
    if isinstance(one, Photo):
        words = one.description(edition.code)
        yield Meta("_wp_attachment_image_alt", words.alt)
        yield Meta(PHOTO, said(OurPhoto(one.uid, words)))
    else:
        yield Meta(FILE, said(OurFile(one.uid)))
    yield from (meta for meta in kept if meta.key not in own)
