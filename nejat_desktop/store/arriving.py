"""What a sync brought to the readers: bases move, articles are published, addresses are frozen."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.article import Live
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.site import Base
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Shown, arrived
from nejat_desktop.store import schema
from nejat_desktop.store.heads import load_heads
from nejat_desktop.store.instants import from_text_or_none, to_text_or_none
from nejat_desktop.store.standing import note_standing

_articles, _bases = schema.articles, schema.bases
_TOGETHER = 500


@dataclass(frozen=True, slots=True)
class Arrival:
    """A release that a site confirmed."""

    article: Uid
    release: Uid
    waits: bool = False
    """It lies at the site until its date: readers don't see it yet."""
    slug: str = ""
    """What the site calls it, for a release that has no slug."""


def note_arrived(connection: Connection, site: str, bases: Sequence[Base]) -> None:
    """Note what was confirmed on a site. The texts stay, so a window that edits one goes on."""
    for start in range(0, len(bases), _TOGETHER):
        part = bases[start : start + _TOGETHER]
        _move(connection, site, part)
        publish(connection, [Arrival(base.article, base.release) for base in part])


def _move(connection: Connection, site: str, bases: Sequence[Base]) -> None:
    rows = [
        {
            "site": site,
            "article": base.article,
            "remote_id": base.remote_id,
            "digest": base.digest,
            "release": base.release,
            "address": base.address,
        }
        for base in bases
    ]
    insert = upsert(_bases)
    new = {name: insert.excluded[name] for name in ("remote_id", "digest", "release", "address")}
    keys = ["site", "article"]
    connection.execute(insert.on_conflict_do_update(index_elements=keys, set_=new), rows)


def publish(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    """Articles are published, or scheduled at their site; the addresses that readers know freeze.

    Versions and texts stay.
    """
    heads = load_heads(connection, [arrival.release for arrival in arrivals])
    sent = {arrival.article: arrival for arrival in arrivals}
    columns = (_articles.c.uid, _articles.c.story, _articles.c.release, _articles.c.live)
    query = select(*columns, _articles.c.first_published, _articles.c.frozen_slug)
    found = connection.execute(query.where(_articles.c.uid.in_(sent))).all()
    after = {
        row.uid: _after(row._mapping, arrival, heads[arrival.release])
        for row in found
        if (arrival := sent[Uid(row.uid)])
    }
    statement = update(_articles).where(_articles.c.uid == bindparam("whose"))
    connection.execute(
        statement,
        [
            {
                "whose": uid,
                "live": shown.live.value,
                "first_published": to_text_or_none(shown.first_published),
                "frozen_slug": shown.frozen_slug,
            }
            for uid, shown in after.items()
        ],
    )
    note_standing(connection, tuple({row.story for row in found}))


def _after(row: RowMapping, arrival: Arrival, sent: Head) -> Shown:
    release = row["release"]
    before = Shown(
        Uid(release) if release else None,
        Live(row["live"]),
        from_text_or_none(row["first_published"]),
        row["frozen_slug"] or "",
    )
    slug = sent.slug or arrival.slug
    return arrived(before, sent.release, slug, sent.date, waits=arrival.waits)
