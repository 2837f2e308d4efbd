"""Conflicts with sites: each stays for ever, open until a person has decided."""

from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, func, insert, select, update

from nejat_desktop.domain.conflict import REPLACED, OpenConflict, SiteConflict
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import Post
from nejat_desktop.domain.records import from_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import (
    from_text,
    from_text_or_none,
    to_text,
    to_text_or_none,
)
from nejat_desktop.store.packing import pack, unpack

T = TypeVar("T")
_conflicts, _articles = schema.conflicts, schema.articles
_OPEN = _conflicts.c.decided.is_(None)


def add_conflict(connection: Connection, conflict: SiteConflict) -> None:
    """A new conflict."""
    connection.execute(
        insert(_conflicts).values(
            uid=conflict.uid,
            site=conflict.site,
            article=conflict.article,
            kind=conflict.kind.value,
            found=to_text(conflict.found),
            digest=conflict.post.fields.digest if conflict.post else "",
            post=_packed(conflict.post),
            incoming=_packed(conflict.incoming),
            before=_packed(conflict.before),
            who=conflict.who,
            changed=to_text_or_none(conflict.changed),
            base=conflict.base,
            mine=conflict.mine,
            theirs=conflict.theirs,
            lost=conflict.is_lost,
            decision="",
        )
    )


def load_conflict(connection: Connection, uid: Uid) -> SiteConflict:
    """The conflict with this uid; `NotFoundError` if there is none."""
    row = connection.execute(select(_conflicts).where(_conflicts.c.uid == uid)).first()
    if row is None:
        raise NotFoundError("There is no such conflict.")
    return _conflict(row)


def open_of(connection: Connection, site: str, article: Uid) -> tuple[SiteConflict, ...]:
    """What a person has still to decide about an article at a site, oldest first."""
    mine = (_conflicts.c.site == site) & (_conflicts.c.article == article) & _OPEN
    query = select(_conflicts).where(mine).order_by(_conflicts.c.found, _conflicts.c.uid)
    return tuple(_conflict(row) for row in connection.execute(query))


def was_lost(connection: Connection, site: str, article: Uid, digest: str) -> bool:
    """Whether this state was found before as one that our own write went over."""
    same = (_conflicts.c.site == site) & (_conflicts.c.article == article)
    query = select(_conflicts.c.uid).where(same, _conflicts.c.lost, _conflicts.c.digest == digest)
    return connection.execute(query).first() is not None


def contested(connection: Connection, site: str) -> frozenset[Uid]:
    """The articles of a site about which a person has to decide."""
    query = select(_conflicts.c.article).where(_conflicts.c.site == site, _OPEN).distinct()
    return frozenset(Uid(uid) for uid in connection.execute(query).scalars())


def count_open(connection: Connection) -> int:
    """How many conflicts a person has to decide; those of binned stories wait with them."""
    return connection.execute(
        select(func.count()).select_from(_conflicts).where(_OPEN)
    ).scalar_one()


def list_open(connection: Connection) -> tuple[OpenConflict, ...]:
    """What a person has to decide: what was put off comes last, else the oldest first."""
    columns = ("uid", "site", "article", "kind", "found", "who", "changed", "lost", "put_off")
    query = (
        select(*(_conflicts.c[name] for name in columns))
        .add_columns(_articles.c.story, _articles.c.edition, _articles.c.headline)
        .join(_articles, _articles.c.uid == _conflicts.c.article)
        .where(_OPEN)
        .order_by(_conflicts.c.put_off.is_not(None), _conflicts.c.put_off)
        .order_by(_conflicts.c.found, _conflicts.c.uid)
    )
    return tuple(
        OpenConflict(
            uid=Uid(row.uid),
            site=row.site,
            article=Uid(row.article),
            story=Uid(row.story),
            edition=row.edition,
            headline=row.headline,
            kind=ConflictKind(row.kind),
            found=from_text(row.found),
            who=row.who,
            changed=from_text_or_none(row.changed),
            is_lost=row.lost,
            put_off=from_text_or_none(row.put_off),
        )
        for row in connection.execute(query)
    )


def see_again(connection: Connection, uid: Uid, post: Post | None) -> None:
    """What stands at the site now, of a conflict that is open already."""
    digest = post.fields.digest if post else ""
    values = {"post": _packed(post), "digest": digest}
    connection.execute(update(_conflicts).where(_conflicts.c.uid == uid).values(values))


def put_off(connection: Connection, uid: Uid, now: datetime) -> None:
    """Let it stand behind the others."""
    later = update(_conflicts).where(_conflicts.c.uid == uid, _OPEN)
    connection.execute(later.values(put_off=to_text(now)))


def end(connection: Connection, uid: Uid, decision: str, person: Uid | None, now: datetime) -> None:
    """It is decided; everything of it stays."""
    values = {"decided": to_text(now), "decision": decision, "decided_by": person}
    connection.execute(update(_conflicts).where(_conflicts.c.uid == uid).values(values))


def replace_open(connection: Connection, site: str, article: Uid, now: datetime) -> None:
    """The site changed once more: what it said before need not be decided any more.

    What our own write went over is nowhere else, and stays open.
    """
    mine = (_conflicts.c.site == site) & (_conflicts.c.article == article)
    old = update(_conflicts).where(mine, _OPEN, ~_conflicts.c.lost)
    connection.execute(old.values(decided=to_text(now), decision=REPLACED))


def _packed(value: Post | Incoming | None) -> bytes | None:
    return pack(value) if value is not None else None


def _unpacked(kind: type[T], data: bytes | None) -> T | None:
    return from_record(kind, unpack(data)) if data is not None else None


def _conflict(row: Row[Any]) -> SiteConflict:
    return SiteConflict(
        uid=Uid(row.uid),
        site=row.site,
        article=Uid(row.article),
        kind=ConflictKind(row.kind),
        found=from_text(row.found),
        base=Uid(row.base),
        post=_unpacked(Post, row.post),
        incoming=_unpacked(Incoming, row.incoming),
        before=_unpacked(Incoming, row.before),
        who=row.who,
        changed=from_text_or_none(row.changed),
        mine=Uid(row.mine) if row.mine else None,
        theirs=Uid(row.theirs) if row.theirs else None,
        is_lost=row.lost,
        put_off=from_text_or_none(row.put_off),
        decided=from_text_or_none(row.decided),
        decision=row.decision,
    )
