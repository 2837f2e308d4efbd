"""Bases of posts: what was last agreed on with a site for each article, and its wire form."""

from collections.abc import Iterable, Sequence
from sys import intern
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.ports.post_journal import Known, PostBase
from nejat_desktop.domain.ports.posts import FUTURE, OUT, PUBLISHED, Fields
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.records import from_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.arriving import Arrival, publish
from nejat_desktop.store.instants import from_text, to_text
from nejat_desktop.store.packing import pack, unpack
from nejat_desktop.store.parts import rows_of

_bases, _fields, _known = schema.post_bases, schema.post_fields, schema.known_posts
_sendings, _sent = schema.sendings, schema.sent
_KEY = ("site", "article")
_TOGETHER = 500


def load_bases(
    connection: Connection, site: str, go_on: GoOn = whatever_comes
) -> dict[Uid, PostBase]:
    """What was agreed on with a site, by article; no wire form is read for it."""
    query = select(_bases).where(_bases.c.site == site)
    return {Uid(row.article): _base(row) for row in rows_of(connection, query, go_on)}


def load_published(
    connection: Connection, site: str, go_on: GoOn = whatever_comes
) -> dict[Uid, str]:
    """The addresses of what is published at a site, by article."""
    query = select(_bases.c.article, _bases.c.address).where(
        _bases.c.site == site, _bases.c.status == PUBLISHED, _bases.c.address != ""
    )
    return {Uid(row.article): row.address for row in rows_of(connection, query, go_on)}


def load_base(connection: Connection, site: str, article: Uid) -> PostBase | None:
    """What was agreed on with a site for one article."""
    query = select(_bases).where(_bases.c.site == site, _bases.c.article == article)
    row = connection.execute(query).first()
    return _base(row) if row else None


def load_fields(connection: Connection, site: str, article: Uid) -> Fields | None:
    """The wire form that an article's base stores at a site."""
    query = select(_fields.c.fields).where(_fields.c.site == site, _fields.c.article == article)
    packed = connection.execute(query).scalar()
    return from_record(Fields, unpack(packed)) if packed is not None else None


def _base(row: Row[Any]) -> PostBase:
    return PostBase(
        article=Uid(row.article),
        type=intern(row.type),
        id=row.post,
        release=Uid(row.release),
        mark=row.mark,
        digest=row.digest,
        status=intern(row.status),
        modified=from_text(row.modified),
        revision=row.revision,
        revisions=row.revisions,
        address=row.address,
    )


def move_base(connection: Connection, site: str, base: PostBase, fields: Fields) -> None:
    """Agree on a state of a post: what was known or under way of it is settled with that.

    The article is published, or scheduled by the base's status. Both digests count as sent.
    """
    move_bases(connection, site, [(base, fields)])


def move_bases(
    connection: Connection, site: str, agreed: Sequence[tuple[PostBase, Fields]]
) -> None:
    """The same for a part of many, some hundred at once."""
    if not agreed:
        return
    keys: list[dict[str, object]] = [{"site": site, "article": b.article} for b, _ in agreed]
    pairs = list(zip(keys, agreed, strict=True))
    _replace(connection, _bases, [key | _values(base) for key, (base, _) in pairs])
    _replace(connection, _fields, [key | {"fields": pack(fields)} for key, (_, fields) in pairs])
    _settle(connection, site, [base.article for base, _ in agreed])
    _keep_sent(
        connection,
        [key | {"digest": d} for key, (b, f) in pairs for d in (b.digest, f.digest)],
    )
    out = [
        Arrival(base.article, base.release, base.status == FUTURE, fields.slug)
        for base, fields in agreed
        if base.status in OUT
    ]
    if out:
        publish(connection, out)


def _values(base: PostBase) -> dict[str, object]:
    return {
        "type": base.type,
        "post": base.id,
        "release": base.release,
        "mark": base.mark,
        "digest": base.digest,
        "status": base.status,
        "modified": to_text(base.modified),
        "revision": base.revision,
        "revisions": base.revisions,
        "address": base.address,
    }


def _replace(connection: Connection, table: Table, rows: list[dict[str, object]]) -> None:
    """Rows of articles, each in the place of the one that was there; all have the same columns."""
    statement = upsert(table)
    new = {name: statement.excluded[name] for name in rows[0] if name not in _KEY}
    connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_=new), rows)


def _settle(connection: Connection, site: str, found: Sequence[Uid]) -> None:
    for table in (_sendings, _known):
        mine = (table.c.site == site) & table.c.article.in_(found)
        connection.execute(delete(table).where(mine))


def drop_base(connection: Connection, site: str, article: Uid) -> None:
    """Nothing is agreed on any more, and nothing is under way."""
    _settle(connection, site, [article])
    for table in (_bases, _fields):
        mine = (table.c.site == site) & (table.c.article == article)
        connection.execute(delete(table).where(mine))


def keep_sent(connection: Connection, site: str, article: Uid, *digests: str) -> None:
    """These digests are ours, wherever they are met. An empty one says nothing."""
    _keep_sent(connection, [{"site": site, "article": article, "digest": d} for d in digests])


def _keep_sent(connection: Connection, rows: list[dict[str, object]]) -> None:
    said = [row for row in rows if row["digest"]]
    if said:
        connection.execute(upsert(_sent).on_conflict_do_nothing(), said)


def load_known(connection: Connection, site: str, go_on: GoOn = whatever_comes) -> dict[Uid, Known]:
    """Posts that are articles of ours without a base."""
    agreed = (_bases.c.site == site) & (_bases.c.article == _known.c.article)
    lacking = ~select(_bases.c.article).where(agreed).exists()
    query = select(_known).where(_known.c.site == site, lacking)
    return {
        Uid(row.article): Known(Uid(row.article), row.type, row.post, row.digest, row.status)
        for row in rows_of(connection, query, go_on)
    }


def keep_known(connection: Connection, site: str, known: Known) -> None:
    """Keep that a post is an article of ours; nothing is kept of an article that is not here."""
    here = select(schema.articles.c.uid).where(schema.articles.c.uid == known.article)
    if connection.execute(here).first() is None:
        return
    new = {"type": known.type, "post": known.id, "digest": known.digest, "status": known.status}
    statement = upsert(_known).values({"site": site, "article": known.article} | new)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["site", "article"], set_=new)
    )
    keep_sent(connection, site, known.article, known.digest)


def drop_known(connection: Connection, site: str, article: Uid) -> None:
    """A known post is not there any more."""
    mine = (_known.c.site == site) & (_known.c.article == article)
    connection.execute(delete(_known).where(mine))


def articles_at(
    connection: Connection, site: str, posts: Iterable[int]
) -> dict[int, PostBase | Known]:
    """Which of these posts are articles of ours, by their numbers: agreed on, or known."""
    numbers = tuple(posts)
    known = select(_known).where(_known.c.site == site, _known.c.post.in_(numbers))
    found: dict[int, PostBase | Known] = {
        row.post: Known(Uid(row.article), row.type, row.post, row.digest, row.status)
        for row in connection.execute(known)
    }
    agreed = select(_bases).where(_bases.c.site == site, _bases.c.post.in_(numbers))
    return found | {row.post: _base(row) for row in connection.execute(agreed)}


def posts_of_stories(
    connection: Connection, site: str, stories: Iterable[Uid]
) -> dict[str, list[int]]:
    """The numbers of the posts at a site that are articles of these stories, by type."""
    wanted, found = tuple(stories), dict[str, set[int]]()
    for start in range(0, len(wanted), _TOGETHER):
        some = schema.articles.c.story.in_(wanted[start : start + _TOGETHER])
        mine = select(schema.articles.c.uid).where(some)
        for table in (_known, _bases):
            there = (table.c.site == site) & table.c.article.in_(mine)
            for row in connection.execute(select(table.c.type, table.c.post).where(there)):
                found.setdefault(row.type, set()).add(row.post)
    return {type: sorted(posts) for type, posts in found.items()}


def never_written(connection: Connection, site: str) -> dict[Uid, PostBase]:
    """What was agreed on as it stood there, and never written by us since, by article."""
    other = (_sent.c.site == site) & (_sent.c.article == _bases.c.article)
    written = select(_sent.c.article).where(other, _sent.c.digest != _bases.c.digest).exists()
    came = select(schema.origins.c.post).where(
        schema.origins.c.article == _bases.c.article, schema.origins.c.post == _bases.c.post
    )
    query = select(_bases).where(_bases.c.site == site, came.exists(), ~written)
    return {Uid(row.article): _base(row) for row in connection.execute(query)}


def mark_bases(connection: Connection, site: str, marks: Sequence[tuple[Uid, str]]) -> None:
    """Other marks for what is agreed on: the same stands there, with other neighbours."""
    mine = (_bases.c.site == site) & (_bases.c.article == bindparam("whose"))
    rows = [{"whose": uid, "mark": mark} for uid, mark in marks]
    if rows:
        connection.execute(update(_bases).where(mine), rows)
