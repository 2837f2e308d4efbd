"""Where photos are used: by stories as pictures, and by texts that name them. No body is read."""

from collections import defaultdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, or_, select, union

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.body import photos_named
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo_grid import PhotoUse, UseKind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema

_photos, _pictures, _texts = schema.photos, schema.story_pictures, schema.text_photos
_stories, _articles = schema.stories, schema.articles


def note_text_photos(connection: Connection, article: Article) -> None:
    """Note which photos an article's present text names; its own cover is one of them."""
    connection.execute(delete(_texts).where(_texts.c.article == article.uid))
    same = {"article": article.uid, "story": article.story, "edition": article.edition}
    rows = [same | {"photo": photo} for photo in photos_of(article.content)]
    if rows:
        connection.execute(insert(_texts), rows)


def photos_of(content: Content) -> tuple[str, ...]:
    """The photos that a text names; its own cover is one of them."""
    cover = (content.work.cover,) if content.work.cover else ()
    return tuple(dict.fromkeys((*cover, *photos_named(content.body))))


def is_used() -> ColumnElement[bool]:
    """That a story shows a photo or a text names it, for queries over the photos."""
    shown = select(_pictures.c.photo).where(_pictures.c.photo == _photos.c.uid).exists()
    named = select(_texts.c.photo).where(_texts.c.photo == _photos.c.uid).exists()
    return or_(shown, named)


def used_among(connection: Connection, photos: tuple[str, ...]) -> frozenset[str]:
    """Those of these photos that some story uses."""
    query = select(_photos.c.uid).where(_photos.c.uid.in_(photos), is_used())
    return frozenset(connection.execute(query).scalars())


def stories_naming(connection: Connection, photo: Uid, edition: str) -> tuple[Uid, ...]:
    """The stories whose text in an edition names a photo."""
    query = select(_texts.c.story).where(_texts.c.photo == photo, _texts.c.edition == edition)
    return tuple(Uid(uid) for uid in connection.execute(query).scalars())


def uses_of(connection: Connection, photo: Uid, prefer: str) -> tuple[PhotoUse, ...]:
    """The stories that use a photo, newest first; what opens is `prefer`'s article if it can be."""
    how: dict[str, list[UseKind]] = defaultdict(list)
    named: dict[str, list[str]] = defaultdict(list)
    pictures = select(_pictures.c.story, _pictures.c.position).where(_pictures.c.photo == photo)
    for story, position in connection.execute(pictures):
        how[story].append(UseKind.GALLERY if position else UseKind.LEAD)
    texts = select(_texts.c.story, _texts.c.edition).where(_texts.c.photo == photo)
    for story, edition in connection.execute(texts):
        named[story].append(edition)
    uids = union(
        select(_pictures.c.story).where(_pictures.c.photo == photo),
        select(_texts.c.story).where(_texts.c.photo == photo),
    )
    columns = (_articles.c.uid, _articles.c.story, _articles.c.edition, _articles.c.headline)
    articles: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(select(*columns).where(_articles.c.story.in_(uids))):
        articles[row.story].append(row)
    stories = select(_stories).where(_stories.c.uid.in_(uids)).order_by(_stories.c.sort_date.desc())
    return tuple(
        _use(story, articles[story.uid], tuple(how[story.uid]), named[story.uid], prefer)
        for story in connection.execute(stories)
        if articles[story.uid]
    )


def _use(
    story: Any, mine: list[Any], how: tuple[UseKind, ...], named: list[str], prefer: str
) -> PhotoUse:
    seen = [row for row in mine if how or row.edition in named]

    def rank(row: Any) -> tuple[bool, ...]:
        return (not row.headline, row.edition != prefer, row.edition != story.source_edition)

    shown = min(seen or mine, key=rank)
    return PhotoUse(
        story=Uid(story.uid),
        kind=Kind(story.kind),
        article=Uid(shown.uid),
        edition=shown.edition,
        headline=shown.headline,
        how=(*how, UseKind.TEXT) if named else how,
        editions=tuple(row.edition for row in seen),
        binned=story.binned is not None,
    )
