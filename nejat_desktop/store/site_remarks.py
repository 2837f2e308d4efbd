"""What readers said under published stories and waits for the desk, as the sites hold it."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.records import from_record, to_record
from nejat_desktop.domain.site_remark import SiteRemark, Tally
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.database import Connection
from nejat_desktop.store.instants import from_text, to_text

WAITS = "hold"
_remarks, _settings, _bases = schema.site_remarks, schema.settings, schema.post_bases
_SEEN = "remarks_seen"


def replace_waiting(connection: Connection, site: str, found: Sequence[SiteRemark]) -> None:
    """What waits at a site now: those before that are not among it were decided about there."""
    connection.execute(delete(_remarks).where(_remarks.c.site == site))
    rows = [
        {
            "site": one.site,
            "remark": one.id,
            "article": one.article,
            "author": one.author,
            "text": one.text,
            "status": WAITS,
            "at": to_text(one.at),
        }
        for one in found
    ]
    if rows:
        connection.execute(insert(_remarks), rows)


def waiting(connection: Connection, sites: Iterable[str]) -> tuple[SiteRemark, ...]:
    """Those that wait at these sites, the oldest first."""
    query = select(_remarks).where(_remarks.c.site.in_(tuple(sites)), _remarks.c.status == WAITS)
    rows = connection.execute(query.order_by(_remarks.c.at, _remarks.c.remark))
    return tuple(
        SiteRemark(row.site, row.remark, Uid(row.article), row.author, row.text, from_text(row.at))
        for row in rows
    )


def count_waiting(connection: Connection, sites: Iterable[str]) -> int:
    """How many wait at these sites."""
    mine = _remarks.c.site.in_(tuple(sites)) & (_remarks.c.status == WAITS)
    return connection.execute(select(func.count()).select_from(_remarks).where(mine)).scalar() or 0


def replace_one(connection: Connection, remark: SiteRemark) -> None:
    """One that waits has other words."""
    mine = (_remarks.c.site == remark.site) & (_remarks.c.remark == remark.id)
    words = {"author": remark.author, "text": remark.text}
    connection.execute(update(_remarks).where(mine).values(words))


def drop_waiting(connection: Connection, site: str, id: int) -> None:
    """One was decided about."""
    mine = (_remarks.c.site == site) & (_remarks.c.remark == id)
    connection.execute(delete(_remarks).where(mine))


def tally(connection: Connection, site: str) -> Tally | None:
    """How the comments of a site stood when they were counted last."""
    found = _tallies(connection).get(site)
    try:
        return from_record(Tally, found) if isinstance(found, dict) else None
    except DamagedError:
        return None


def note_tally(connection: Connection, site: str, tally: Tally | None) -> None:
    """Keep it; None: they are to be counted anew."""
    kept = _tallies(connection) | {site: tally and to_record(tally)}
    value = json.dumps({key: one for key, one in kept.items() if one is not None})
    statement = upsert(_settings).values(key=_SEEN, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    )


def _tallies(connection: Connection) -> dict[str, object]:
    value = connection.execute(select(_settings.c.value).where(_settings.c.key == _SEEN)).scalar()
    found = json.loads(value) if value else {}
    return found if isinstance(found, dict) else {}


def agreed_posts(
    connection: Connection, site: str, posts: Iterable[int] | None = None
) -> dict[int, Uid]:
    """The articles that are published at a site, by the numbers of their posts: all, or these."""
    query = select(_bases.c.post, _bases.c.article).where(_bases.c.site == site)
    if posts is not None:
        query = query.where(_bases.c.post.in_(tuple(posts)))
    return {row.post: Uid(row.article) for row in connection.execute(query)}


def uncounted_posts(connection: Connection, site: str) -> dict[int, Uid]:
    """Those of which nobody knows how many comments they have."""
    articles = schema.articles
    query = select(_bases.c.post, _bases.c.article).where(_bases.c.site == site)
    query = query.join(articles, articles.c.uid == _bases.c.article)
    found = connection.execute(query.where(articles.c.reader_comments.is_(None)))
    return {row.post: Uid(row.article) for row in found}
