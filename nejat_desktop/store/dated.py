"""Releases that wait for their date, found without a look through the archive."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, select

from nejat_desktop.domain.article import Live
from nejat_desktop.store import schema
from nejat_desktop.store.instants import from_text

_articles, _releases = schema.articles, schema.releases


def dates_ahead(connection: Connection, editions: Collection[str]) -> tuple[datetime, ...]:
    """The dates of what no sync has brought to the readers of these editions yet, in order.

    They may have come meanwhile. What is dated ahead is never in the bin.
    """
    query = (
        select(_releases.c.date)
        .select_from(_articles)
        .join(_releases, _releases.c.uid == _articles.c.release)
        .where(_articles.c.live == Live.SCHEDULED.value, _articles.c.edition.in_(editions))
        .order_by(_releases.c.date)
    )
    return tuple(from_text(date) for date in connection.execute(query).scalars())
