"""The one view of the newsroom that sync has: releases, and nothing of a draft."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select

from nejat_desktop.domain.article import Live, Release, RevisionReason
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.releases import GoOn, Withdrawal, whatever_comes
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import IN_SIGHT
from nejat_desktop.store import heads, schema
from nejat_desktop.store.database import Database
from nejat_desktop.store.instants import from_text
from nejat_desktop.store.revisions import load_release, when_worded
from nejat_desktop.store.settings import load_newsroom
from nejat_desktop.store.vault import Vault

_articles, _revisions, _releases = schema.articles, schema.revisions, schema.releases
_SEEN = sorted(live.value for live in IN_SIGHT)


class StoredReleases:
    """Implements `domain.ports.releases.ReleaseReader`; it never reads an article's text."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def newsroom(self) -> Newsroom:
        """The settings."""
        return self._database.read(load_newsroom)

    def heads(
        self, go_on: GoOn = whatever_comes, editions: Collection[str] | None = None
    ) -> Sequence[Head]:
        """The head of the newest release of each article in sight, oldest date first."""
        return self._database.read(lambda c: heads.heads_in_sight(c, go_on, editions))

    def heads_of(self, releases: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The heads of these releases."""
        return self._database.read(lambda c: heads.load_heads(c, releases))

    def newest(self, articles: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The head of the newest release of each of these articles, held ones too."""
        return self._database.read(lambda c: heads.newest_heads(c, articles))

    def worded(self, releases: Sequence[Uid]) -> Mapping[Uid, datetime]:
        """When the words of the pictures of these releases were approved."""
        return self._database.read(lambda c: when_worded(c, releases))

    def led(self, article: Uid) -> Collection[str]:
        """The pictures that lead an article's releases, or led them."""
        return self._database.read(lambda c: _led(c, article))

    def release(self, uid: Uid) -> Release:
        """One release, whole."""
        return self._database.read(lambda c: load_release(c, uid))

    def withdrawn(self) -> Sequence[Withdrawal]:
        """Articles that were released once and are for readers no more."""
        return self._database.read(_out_of_sight)

    def original(self, sha256: str) -> bytes:
        """The untouched bytes of an original."""
        return self._vault.get(sha256)


def _led(connection: Connection, article: Uid) -> frozenset[str]:
    query = select(_releases.c.uid).where(_releases.c.article == article)
    uids = [Uid(uid) for (uid,) in connection.execute(query)]
    found = heads.load_heads(connection, uids).values()
    return frozenset(head.lead.sha256 for head in found if head.lead)


def _out_of_sight(connection: Connection) -> list[Withdrawal]:
    stories = schema.stories
    withdrawn = (
        select(func.max(_revisions.c.at))
        .where(
            _revisions.c.article == _articles.c.uid,
            _revisions.c.reason == RevisionReason.WITHDRAWN.value,
        )
        .scalar_subquery()
    )
    unseen = _articles.c.live.not_in(_SEEN)
    query = (
        select(_articles.c.uid, unseen.label("unseen"), withdrawn.label("withdrawn"))
        .add_columns(stories.c.binned, _articles.c.changed_at)
        .join(stories, stories.c.uid == _articles.c.story)
        .where(
            _articles.c.release.is_not(None),
            _articles.c.live != Live.HELD.value,
            or_(unseen, stories.c.binned.is_not(None)),
        )
        .order_by(_articles.c.uid)
    )
    return [
        Withdrawal(Uid(row.uid), from_text(_since(row)), binned=row.binned is not None)
        for row in connection.execute(query)
    ]


def _since(row: Row[Any]) -> str:
    """When an article left: as it was withdrawn, or with its story into the bin."""
    return str((row.withdrawn if row.unseen else row.binned) or row.changed_at)
