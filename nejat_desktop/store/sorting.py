"""What articles are sorted by in lists: their headlines, in the alphabet of their edition."""

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, select, update

from nejat_desktop.domain.alphabet import sorting_key
from nejat_desktop.store import schema

_articles = schema.articles
_KEYED = update(_articles).where(_articles.c.id == bindparam("row"))
_KEYED = _KEYED.values(sorted_as=bindparam("key"))


def sort_headlines(connection: Connection, languages: Mapping[str, str]) -> None:
    """Work out anew what the articles of some editions are sorted by; by edition, its language."""
    for edition, language in languages.items():
        query = select(_articles.c.id, _articles.c.headline).where(_articles.c.edition == edition)
        found = connection.execute(query).all()
        rows = [{"row": row.id, "key": sorting_key(row.headline, language)} for row in found]
        if rows:
            connection.execute(_KEYED, rows)
