"""Releases of imported archives that are held back: letting them out, and taking that back."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select, update

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import live_from
from nejat_desktop.store import schema
from nejat_desktop.store.instants import from_text
from nejat_desktop.store.standing import note_standing

_articles, _stories, _releases = schema.articles, schema.stories, schema.releases
_NOT_YET = (Live.WAITING.value, Live.SCHEDULED.value)


def let_out(connection: Connection, uids: Sequence[Uid], now: datetime) -> dict[Uid, Uid]:
    """Of these articles, those approved and held wait for the next sync or their date now.

    Gives their stories by article. The text stays, so a window that has one open is not behind.
    """
    query = (
        select(_articles.c.uid, _articles.c.story, _releases.c.date)
        .join(_releases, _releases.c.uid == _articles.c.release)
        .join(_stories, _stories.c.uid == _articles.c.story)
        .where(
            _articles.c.uid.in_(uids),
            _articles.c.live == Live.HELD.value,
            _articles.c.status == Status.APPROVED.value,
            _stories.c.binned.is_(None),
        )
    )
    found: dict[Uid, Uid] = {}
    for row in connection.execute(query).all():
        _mark(connection, row.uid, live_from(from_text(row.date), now))
        found[Uid(row.uid)] = Uid(row.story)
    note_standing(connection, tuple(found.values()))
    return found


def hold_back(connection: Connection, uids: Sequence[Uid]) -> dict[Uid, Uid]:
    """Of these articles, those that no sync brought to the readers yet are held again."""
    query = select(_articles.c.uid, _articles.c.story).where(
        _articles.c.uid.in_(uids),
        _articles.c.live.in_(_NOT_YET),
        _articles.c.first_published.is_(None),
    )
    found = {Uid(row.uid): Uid(row.story) for row in connection.execute(query).all()}
    for uid in found:
        _mark(connection, uid, Live.HELD)
    note_standing(connection, tuple(found.values()))
    return found


def _mark(connection: Connection, uid: str, live: Live) -> None:
    connection.execute(update(_articles).where(_articles.c.uid == uid).values(live=live.value))
