"""Heads of releases: kept beside them, so that nothing that is large is read for a plan or list."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from heapq import merge
from operator import attrgetter

from sqlalchemy import ColumnElement, Connection, delete, select
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.head import Head, head_of
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.records import from_record, to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import IN_SIGHT
from nejat_desktop.store import schema
from nejat_desktop.store.packing import unpack
from nejat_desktop.store.parts import rows_of

FORM = 1
"""Counts the forms that a head had. Heads of another form are made anew from their releases."""
_heads, _releases, _articles = schema.heads, schema.releases, schema.articles
_SEEN = sorted(live.value for live in IN_SIGHT)
_TOGETHER = 500
_PIECE = 5_000
"""Heads that are sorted at a time: 2 ms."""
_NEVER = datetime.min.replace(tzinfo=UTC)
_BARE = to_record(Head(Uid(""), 0, Uid(""), Uid(""), "", Kind.PAGE, _NEVER, _NEVER, digest=""))
_NEEDED = frozenset(
    ("release", "number", "article", "story", "edition", "kind", "date", "changed", "digest")
)


def keep_head(connection: Connection, head: Head) -> None:
    """Keep the head of a release, in place of an older form of it."""
    connection.execute(_keeping(), head_row(head))


@cache
def _keeping() -> Insert:
    statement = upsert(_heads)
    new = {column.name: statement.excluded[column.name] for column in _heads.c}
    return statement.on_conflict_do_update(index_elements=["release"], set_=new)


def keep_missing_heads(connection: Connection) -> None:
    """Make the heads that lack, or that are of another form."""
    connection.execute(delete(_heads).where(_heads.c.form != FORM))
    known = select(_heads.c.release)
    lacking = connection.execute(select(_releases.c.uid).where(_releases.c.uid.not_in(known)))
    for uid in lacking.scalars().all():
        keep_head(connection, load_head(connection, Uid(uid)))


def load_head(connection: Connection, uid: Uid) -> Head:
    """The head of the release with this uid; `NotFoundError` if there is none."""
    found = _select(connection, _releases.c.uid == uid)
    if not found:
        raise NotFoundError("There is no such release.")
    return found[0]


def load_heads(connection: Connection, uids: Sequence[Uid]) -> dict[Uid, Head]:
    """The heads of these releases, by their uids; those that do not exist are left out."""
    found: dict[Uid, Head] = {}
    for start in range(0, len(uids), _TOGETHER):
        part = uids[start : start + _TOGETHER]
        found |= {h.release: h for h in _select(connection, _releases.c.uid.in_(part))}
    return found


def newest_heads(connection: Connection, articles: Sequence[Uid]) -> dict[Uid, Head]:
    """The head of the newest release of each of these articles, whatever readers see of it."""
    found: dict[Uid, Head] = {}
    for start in range(0, len(articles), _TOGETHER):
        part = articles[start : start + _TOGETHER]
        newest = select(_articles.c.release).where(_articles.c.uid.in_(part))
        found |= {h.article: h for h in _select(connection, _releases.c.uid.in_(newest))}
    return found


def heads_in_sight(
    connection: Connection,
    go_on: GoOn = whatever_comes,
    editions: Collection[str] | None = None,
) -> list[Head]:
    """The head of the newest release of each article that readers may see, oldest date first;
    of these editions, or of all.

    `go_on` is asked before every few hundred of them.
    """
    stories = schema.stories
    live = (
        select(_articles.c.release)
        .join(stories, stories.c.uid == _articles.c.story)
        .where(_articles.c.live.in_(_SEEN), stories.c.binned.is_(None))
    )
    if editions is not None:
        live = live.where(_articles.c.edition.in_(editions))
    return _sorted(_select(connection, _releases.c.uid.in_(live), go_on), go_on)


def _sorted(heads: list[Head], go_on: GoOn) -> list[Head]:
    """By date, then by release. In pieces: no other thread goes on while one sort is at work, and
    that of an archive is felt by whoever types."""
    pieces = []
    for start in range(0, len(heads), _PIECE):
        piece = heads[start : start + _PIECE]
        for name in ("release", "date"):  # twice is faster than once by both
            go_on()
            piece.sort(key=attrgetter(name))
        pieces.append(piece)
    found = []
    for at, head in enumerate(merge(*pieces, key=attrgetter("date", "release"))):
        if not at % _PIECE:
            go_on()
        found.append(head)
    return found


def has_neighbours(connection: Connection) -> bool:
    """Whether any release links to a story of ours, or is a part of a series. No head is read: a
    head's record has no word of what it has not."""
    lacking = select(_releases.c.uid).where(_releases.c.uid.not_in(select(_heads.c.release)))
    telling = _heads.c.record.contains('"links":') | _heads.c.record.contains('"series":')
    found = select(_heads.c.release).where((_heads.c.form != FORM) | telling)
    return any(connection.execute(query.limit(1)).first() for query in (found, lacking))


def _select(
    connection: Connection, condition: ColumnElement[bool], go_on: GoOn = whatever_comes
) -> list[Head]:
    """The heads of some releases; what lacks is worked out, so that nobody has to write it."""
    query = (
        select(_releases.c.uid, _heads.c.record)
        .outerjoin(_heads, (_heads.c.release == _releases.c.uid) & (_heads.c.form == FORM))
        .where(condition)
    )
    known: dict[object, object] = {}
    return [
        _shared(_head(connection, Uid(row.uid), row.record), known)
        for row in rows_of(connection, query, go_on)
    ]


def _head(connection: Connection, uid: Uid, record: str | None) -> Head:
    if record is not None:
        return from_record(Head, json.loads(record))
    payload = connection.execute(select(_releases.c.payload).where(_releases.c.uid == uid))
    return head_of(from_record(Release, unpack(payload.scalar_one())))


def head_row(head: Head) -> dict[str, object]:
    """The row of a head: its record is JSON, without what is at its default."""
    record = {k: v for k, v in to_record(head).items() if k in _NEEDED or v != _BARE[k]}
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return {"release": head.release, "form": FORM, "record": text}


_SHARED = ("edition", "story", "sections", "author", "lead", "originals", "source_edition")


def _shared(head: Head, known: dict[object, object]) -> Head:
    """The head with one object for what is the same in many: an archive has a hundred thousand."""
    same = {}
    for name in _SHARED:
        value = getattr(head, name)
        same[name] = known.setdefault((name, value), value)
    return replace(head, **same)  # type: ignore[arg-type]
