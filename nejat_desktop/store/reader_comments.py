"""How many comments of readers stand under articles, as their sites say it."""

from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, select, update

from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.database import Connection

_articles = schema.articles


def note_comments(connection: Connection, counts: Sequence[tuple[Uid, int]]) -> None:
    """Keep the counts of these articles; versions and texts stay."""
    statement = update(_articles).where(_articles.c.uid == bindparam("whose"))
    rows = [{"whose": uid, "reader_comments": count} for uid, count in counts]
    if rows:
        connection.execute(statement, rows)


def add_comment(connection: Connection, article: Uid, count: int = 1) -> None:
    """More are seen under an article, where anybody knows how many there are."""
    mine = _articles.c.uid == article
    more = {"reader_comments": _articles.c.reader_comments + count}
    connection.execute(update(_articles).where(mine).values(more))


def comments_of(connection: Connection, articles: Iterable[Uid]) -> dict[Uid, int | None]:
    """How many are known of each of these."""
    wanted = frozenset(articles)
    rows = connection.execute(select(_articles.c.uid, _articles.c.reader_comments))
    return {Uid(row.uid): row.reader_comments for row in rows if row.uid in wanted}
