"""How many comments of readers stand under articles, as their sites say it."""

from collections.abc import Sequence

from sqlalchemy import bindparam, update

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


def add_comment(connection: Connection, article: Uid) -> None:
    """One more is seen under an article, where anybody knows how many there are."""
    mine = _articles.c.uid == article
    more = {"reader_comments": _articles.c.reader_comments + 1}
    connection.execute(update(_articles).where(mine).values(more))
