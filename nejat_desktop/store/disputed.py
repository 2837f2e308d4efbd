"""Articles that were changed here and on a site, or are gone there: they wait for a person."""

from collections.abc import Sequence

from sqlalchemy import Connection, Select, bindparam, select

from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema

_conflicts = schema.conflicts


def disputed() -> Select[str]:
    """The articles with an open conflict, as a query."""
    return select(_conflicts.c.article).where(_conflicts.c.decided.is_(None))


def disputed_among(connection: Connection, articles: Sequence[str]) -> frozenset[Uid]:
    """Those of some articles that have an open conflict."""
    found = connection.execute(_AMONG, {"articles": articles}).scalars()
    return frozenset(Uid(uid) for uid in found)


_AMONG = disputed().where(_conflicts.c.article.in_(bindparam("articles", expanding=True)))
