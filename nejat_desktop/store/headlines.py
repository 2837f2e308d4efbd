"""Articles by a few words of their headlines, for the command palette."""

from sqlalchemy import Connection, text

from nejat_desktop.domain.desk import Headline
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.search import match_expression

_FOUND = text(
    "SELECT articles.uid, articles.edition, articles.headline FROM search "
    "CROSS JOIN articles ON articles.id = search.rowid "
    "CROSS JOIN stories ON stories.uid = articles.story AND stories.binned IS NULL "
    "WHERE search MATCH :match ORDER BY search.rowid DESC LIMIT :limit"
)
"""The index gives its rows from the newest on, so only as many are read as are shown."""


def headlines_with(connection: Connection, words: str, limit: int) -> tuple[Headline, ...]:
    """The articles outside the bin whose headlines have these words, those made last first.

    The last word may be the beginning of one.
    """
    expression = match_expression(words)
    if expression is None:
        return ()
    wanted = {"match": f"headline : ({expression})", "limit": limit}
    rows = connection.execute(_FOUND, wanted)
    return tuple(Headline(Uid(uid), edition, headline) for uid, edition, headline in rows)
