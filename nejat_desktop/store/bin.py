"""Deleting for good: stories of the bin are marked first, and go with all that hangs on them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Column, Connection, Table, delete, func, select, text, update

from nejat_desktop.domain.article import Live
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import to_text

_stories, _articles = schema.stories, schema.articles


def known_to_readers(connection: Connection, story: Uid) -> bool:
    """Whether readers ever saw the story in some edition, or a release is held for them."""
    seen = select(func.count()).where(
        _articles.c.story == story,
        (_articles.c.live != Live.NEVER.value) | _articles.c.first_published.is_not(None),
    )
    return bool(connection.execute(seen).scalar())


def mark_deleted(connection: Connection, uids: Sequence[Uid], now: datetime | None) -> None:
    """Mark stories of the bin as deleted at an instant; None takes the mark away."""
    marked = _stories.c.uid.in_(uids) & _stories.c.binned.is_not(None)
    value = to_text(now) if now else None
    connection.execute(update(_stories).where(marked).values(deleted=value))


def deleted_stories(connection: Connection, limit: int) -> tuple[Uid, ...]:
    """Some of the stories that are marked."""
    query = select(_stories.c.uid).where(_stories.c.deleted.is_not(None)).limit(limit)
    return tuple(Uid(uid) for uid in connection.execute(query).scalars())


def remove_stories(connection: Connection, uids: Sequence[Uid]) -> None:
    """Take stories out of the database with everything that hangs on them.

    Their originals stay in the vault: what nobody uses is collected there, later.
    """
    query = select(_articles.c.id, _articles.c.uid).where(_articles.c.story.in_(uids))
    rows = connection.execute(query).all()
    articles = [row.uid for row in rows]
    for row in rows:
        connection.execute(text("DELETE FROM search WHERE rowid = :id"), {"id": row.id})
    for table in reversed(schema.metadata.sorted_tables):
        for column in table.columns:
            if any(key.column is _articles.c.uid for key in column.foreign_keys):
                _release(connection, table, column, articles)
    for table in reversed(schema.metadata.sorted_tables):
        for column in table.columns:
            if any(key.column is _stories.c.uid for key in column.foreign_keys):
                _release(connection, table, column, uids)
    connection.execute(delete(_stories).where(_stories.c.uid.in_(uids)))


def _release(
    connection: Connection, table: Table, column: Column[str], gone: Sequence[str]
) -> None:
    """A row that is only about what goes goes too; one that may do without it stays."""
    if column.nullable:
        connection.execute(update(table).where(column.in_(gone)).values({column: None}))
    else:
        connection.execute(delete(table).where(column.in_(gone)))
