"""What readers said under published stories and waits for the desk, as the sites hold it."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.site_remark import SiteRemark
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


def drop_waiting(connection: Connection, site: str, id: int) -> None:
    """One was decided about."""
    mine = (_remarks.c.site == site) & (_remarks.c.remark == id)
    connection.execute(delete(_remarks).where(mine))


def counted(connection: Connection, site: str) -> int | None:
    """How many comments readers saw on a whole site when they were counted last."""
    found = _totals(connection).get(site)
    return found if isinstance(found, int) else None


def note_counted(connection: Connection, site: str, total: int | None) -> None:
    """Keep it; None: they are to be counted anew."""
    totals = {**_totals(connection), site: total}
    value = json.dumps({key: count for key, count in totals.items() if count is not None})
    statement = upsert(_settings).values(key=_SEEN, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    )


def _totals(connection: Connection) -> dict[str, object]:
    value = connection.execute(select(_settings.c.value).where(_settings.c.key == _SEEN)).scalar()
    found = json.loads(value) if value else {}
    return found if isinstance(found, dict) else {}


def agreed_posts(connection: Connection, site: str) -> dict[int, Uid]:
    """The articles that are published at a site, by the numbers of their posts."""
    query = select(_bases.c.post, _bases.c.article).where(_bases.c.site == site)
    return {row.post: Uid(row.article) for row in connection.execute(query)}
