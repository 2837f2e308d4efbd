"""The one view of the newsroom that sync has: releases, and nothing of a draft."""

from collections.abc import Iterator, Sequence
from functools import partial

from sqlalchemy import Connection, or_, select

from nejat_desktop.domain.article import Live, Release
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import IN_SIGHT
from nejat_desktop.store import schema
from nejat_desktop.store.database import Database
from nejat_desktop.store.revisions import load_release
from nejat_desktop.store.settings import load_newsroom
from nejat_desktop.store.vault import Vault

_articles = schema.articles
TOGETHER = 200
"""Releases are read so many at a time: few enough to hold, enough to be quick."""
_SEEN = sorted(live.value for live in IN_SIGHT)


class StoredReleases:
    """Implements `domain.ports.releases.ReleaseReader`; it never reads an article's text."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def newsroom(self) -> Newsroom:
        """The settings."""
        return self._database.read(load_newsroom)

    def releases(self) -> Iterator[Release]:
        """The newest release of each article that readers may see, oldest date first."""
        uids = self._database.read(_in_sight)
        for start in range(0, len(uids), TOGETHER):
            part = uids[start : start + TOGETHER]
            yield from self._database.read(partial(_releases, uids=part))

    def release(self, uid: Uid) -> Release:
        """One release."""
        return self._database.read(lambda c: load_release(c, uid))

    def withdrawn(self) -> Iterator[Uid]:
        """Articles that were released once and are for readers no more."""
        yield from self._database.read(_out_of_sight)

    def original(self, sha256: str) -> bytes:
        """The untouched bytes of an original."""
        return self._vault.get(sha256)


def _in_sight(connection: Connection) -> tuple[Uid, ...]:
    query = (
        select(_articles.c.release)
        .join(schema.releases, schema.releases.c.uid == _articles.c.release)
        .join(schema.stories, schema.stories.c.uid == _articles.c.story)
        .where(_articles.c.live.in_(_SEEN), schema.stories.c.binned.is_(None))
        .order_by(schema.releases.c.date, schema.releases.c.uid)
    )
    return tuple(Uid(str(uid)) for uid in connection.execute(query).scalars())


def _releases(connection: Connection, uids: Sequence[Uid]) -> list[Release]:
    return [load_release(connection, uid) for uid in uids]


def _out_of_sight(connection: Connection) -> tuple[Uid, ...]:
    stories = schema.stories
    query = (
        select(_articles.c.uid)
        .join(stories, stories.c.uid == _articles.c.story)
        .where(
            _articles.c.release.is_not(None),
            _articles.c.live != Live.HELD.value,
            or_(_articles.c.live.not_in(_SEEN), stories.c.binned.is_not(None)),
        )
    )
    return tuple(Uid(uid) for uid in connection.execute(query).scalars())
