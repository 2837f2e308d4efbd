"""Revisions, kept for ever but for thinned autosaves, and the releases among them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select

from nejat_desktop.domain.article import (
    Content,
    Release,
    Revision,
    RevisionReason,
)
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.records import from_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.heads import keep_head
from nejat_desktop.store.instants import (
    from_text,
    from_text_or_none,
    to_text,
    to_text_or_none,
)
from nejat_desktop.store.packing import pack, unpack

_revisions = schema.revisions
_releases = schema.releases
_PAYLOAD = select(_releases.c.payload).where(_releases.c.uid == bindparam("wanted"))
_LAST_REVISION, _LAST_RELEASE = (
    select(func.max(table.c.number)).where(table.c.article == bindparam("of"))
    for table in (_revisions, _releases)
)
FRESH = timedelta(hours=1)
BUCKET = timedelta(minutes=10)
_TOGETHER = 500


def add_revision(  # noqa: PLR0917 - a revision's fields, in its own order
    connection: Connection,
    uid: Uid,
    article: Uid,
    reason: RevisionReason,
    content: Content,
    stamp: Stamp,
    comment: str = "",
    *,
    who: str = "",
    written: datetime | None = None,
) -> Revision:
    """Keep a copy of an article's content; its number follows the article's last.

    `who` and `written` say who wrote a text at a site, and when.
    """
    number = (connection.execute(_LAST_REVISION, {"of": article}).scalar() or 0) + 1
    revision = Revision(uid, article, number, reason, content, stamp, comment, who, written)
    connection.execute(
        insert(_revisions),
        {
            "uid": uid,
            "article": article,
            "number": number,
            "reason": reason.value,
            "content": pack(content),
            "comment": comment,
            "person": stamp.person.uid,
            "device": stamp.device,
            "at": to_text(stamp.at),
            "who": who,
            "written": to_text_or_none(written),
        },
    )
    return revision


def history(connection: Connection, article: Uid, limit: int = 200) -> tuple[Revision, ...]:
    """The newest revisions of an article, newest first."""
    query = (
        select(_revisions, schema.people.c.name)
        .join(schema.people, schema.people.c.uid == _revisions.c.person)
        .where(_revisions.c.article == article)
        .order_by(_revisions.c.number.desc())
        .limit(limit)
    )
    return tuple(_revision(row) for row in connection.execute(query))


def load_revision(connection: Connection, uid: Uid) -> Revision:
    """The revision with this uid; `NotFoundError` if there is none."""
    query = (
        select(_revisions, schema.people.c.name)
        .join(schema.people, schema.people.c.uid == _revisions.c.person)
        .where(_revisions.c.uid == uid)
    )
    row = connection.execute(query).first()
    if row is None:
        raise NotFoundError("This version is not kept any more.")
    return _revision(row)


def _revision(row: Row[Any]) -> Revision:
    return Revision(
        uid=Uid(row.uid),
        article=Uid(row.article),
        number=row.number,
        reason=RevisionReason(row.reason),
        content=from_record(Content, unpack(row.content)),
        stamp=Stamp(Person(Uid(row.person), row.name), row.device, from_text(row.at)),
        comment=row.comment,
        who=row.who,
        written=from_text_or_none(row.written),
    )


def last_kept(connection: Connection, article: Uid) -> Revision | None:
    """The newest revision of an article, if it has any."""
    return next(iter(history(connection, article, limit=1)), None)


def thin_autosaves(connection: Connection, article: Uid, now: datetime) -> None:
    """Of autosaves older than an hour, leave the newest in each ten minutes."""
    query = (
        select(_revisions.c.id, _revisions.c.at)
        .where(
            _revisions.c.article == article,
            _revisions.c.reason == RevisionReason.AUTOSAVE.value,
            _revisions.c.at < to_text(now - FRESH),
        )
        .order_by(_revisions.c.number.desc())
    )
    kept: set[int] = set()
    thinned = []
    for row_id, at in connection.execute(query):
        bucket = int(from_text(at).timestamp() // BUCKET.total_seconds())
        if bucket in kept:
            thinned.append(row_id)
        kept.add(bucket)
    connection.execute(delete(_revisions).where(_revisions.c.id.in_(thinned)))


def add_release(connection: Connection, release: Release) -> None:
    """Keep an approved revision, whole and unchangeable."""
    connection.execute(
        insert(_releases),
        {
            "uid": release.uid,
            "article": release.article,
            "number": release.number,
            "date": to_text(release.date),
            "payload": pack(release),
        },
    )
    keep_head(connection, head_of(release))


def next_release_number(connection: Connection, article: Uid) -> int:
    """The number of an article's next release; those that were taken back count."""
    return (connection.execute(_LAST_RELEASE, {"of": article}).scalar() or 0) + 1


def load_release(connection: Connection, uid: Uid) -> Release:
    """The release with this uid; `NotFoundError` if there is none."""
    payload = connection.execute(_PAYLOAD, {"wanted": uid}).scalar()
    if payload is None:
        raise NotFoundError("There is no such release.")
    return from_record(Release, unpack(payload))


def when_worded(connection: Connection, uids: Sequence[Uid]) -> dict[Uid, datetime]:
    """When the words of the pictures of these releases were approved here, by their uids.

    A release that is a site's text has the pictures of the one before it.
    """
    older = _releases.alias("older")
    is_before = (older.c.article == _releases.c.article) & (older.c.number <= _releases.c.number)
    query = (
        select(_releases.c.uid, func.max(_revisions.c.at))
        .join(older, is_before)
        .join(_revisions, _revisions.c.uid == older.c.uid)
        .where(_revisions.c.reason != RevisionReason.FROM_SITE.value)
        .group_by(_releases.c.uid)
    )
    found: dict[Uid, datetime] = {}
    for start in range(0, len(uids), _TOGETHER):
        part = query.where(_releases.c.uid.in_(uids[start : start + _TOGETHER]))
        found |= {Uid(uid): from_text(at) for uid, at in connection.execute(part)}
    return found
