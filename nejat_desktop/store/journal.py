"""The sync journal in SQLite: each line is on disk before the call returns."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.journal import Entry, StepState
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.ports.site import Base, Step
from nejat_desktop.domain.uid import Uid, UidSource
from nejat_desktop.store import schema
from nejat_desktop.store.arriving import note_arrived
from nejat_desktop.store.database import Database
from nejat_desktop.store.instants import from_text, to_text
from nejat_desktop.store.parts import rows_of

_runs, _steps = schema.sync_runs, schema.sync_steps
_articles = schema.articles
_bases, _sent, _addresses = schema.bases, schema.sent, schema.addresses
_connections = schema.connections
_edition = func.coalesce(_connections.c.edition, _articles.c.edition).label("edition")
"""Whose site a run is with: a connection says it, and an article that was sent there."""


def synced_since(connection: Connection, moment: datetime) -> bool:
    """Whether a sync is running, or has begun since an instant."""
    running = (_runs.c.result == "running") | (_runs.c.began >= to_text(moment))
    return connection.execute(select(_runs.c.uid).where(running).limit(1)).first() is not None


class SqlJournal:
    """Implements `domain.ports.journal.Journal`."""

    def __init__(self, database: Database, clock: Clock, new_uid: UidSource) -> None:
        self._database = database
        self._clock = clock
        self._new_uid = new_uid

    def begin(self, site: str) -> Uid:
        """Open a run; one that never ended is marked as broken off."""
        run, now = self._new_uid(), to_text(self._clock())

        def work(connection: Connection) -> None:
            unended = (_runs.c.site == site) & _runs.c.ended.is_(None)
            connection.execute(update(_runs).where(unended).values(ended=now, result="broken_off"))
            values = {"uid": run, "site": site, "began": now, "result": "running"}
            connection.execute(insert(_runs).values(values))

        self._database.write(work)
        return run

    def intend(self, run: Uid, steps: Sequence[Step]) -> Sequence[int]:
        """Note steps that are about to be done, in one transaction; gives their numbers."""
        same = {"run": run, "message": "", "state": StepState.INTENDED.value}
        same["at"] = to_text(self._clock())
        rows = [same | {"kind": s.kind, "key": s.key, "digest": s.digest} for s in steps]
        newest = select(_steps.c.id).where(_steps.c.run == run).order_by(_steps.c.id.desc())

        def work(connection: Connection) -> Sequence[int]:
            connection.execute(insert(_steps), rows)
            return connection.execute(newest.limit(len(rows))).scalars().all()[::-1]

        return self._database.write(work)

    def done(self, numbers: Sequence[int]) -> None:
        """Note that steps were done, in one transaction."""
        if numbers:
            self._mark(numbers, StepState.DONE, "")

    def failed(self, number: int, message: str) -> None:
        """Note that the step failed, and why."""
        self._mark([number], StepState.FAILED, message)

    def _mark(self, numbers: Sequence[int], state: StepState, message: str) -> None:
        statement = update(_steps).where(_steps.c.id.in_(numbers))
        values = statement.values(state=state.value, message=message)
        self._database.write(lambda c: c.execute(values))

    def bases(self, site: str, go_on: GoOn = whatever_comes) -> Sequence[Base]:
        """What was confirmed on this site."""
        query = select(_bases).where(_bases.c.site == site).order_by(_bases.c.article)
        return self._database.read(
            lambda c: tuple(
                Base(Uid(r.article), r.remote_id, r.digest, Uid(r.release), r.address)
                for r in rows_of(c, query, go_on)
            )
        )

    def sent(self, site: str, article: Uid) -> frozenset[str]:
        """Every digest ever sent for the article."""
        query = select(_sent.c.digest).where(_sent.c.site == site, _sent.c.article == article)
        return frozenset(self._database.read(lambda c: c.execute(query).scalars().all()))

    def addresses(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[str, Uid]:
        """Every address that was ever noted, and whose it is."""
        query = select(_addresses.c.address, _addresses.c.article).where(_addresses.c.site == site)
        return self._database.read(
            lambda c: {row.address: Uid(row.article) for row in rows_of(c, query, go_on)}
        )

    def note_sent(
        self, site: str, digests: Mapping[Uid, str], addresses: Mapping[str, Uid]
    ) -> None:
        """Keep digests and addresses before anything is sent."""
        sent = [{"site": site, "article": a, "digest": d} for a, d in digests.items()]
        known = [{"site": site, "address": at, "article": a} for at, a in addresses.items()]

        def work(connection: Connection) -> None:
            for table, rows in ((_sent, sent), (_addresses, known)):
                if rows:
                    connection.execute(upsert(table).on_conflict_do_nothing(), rows)

        if sent or known:
            self._database.write(work)

    def confirm(self, run: Uid, confirmed: Sequence[Base], gone: Sequence[Uid]) -> None:
        """End the run in one transaction: bases move, articles are published."""
        self._database.write(lambda c: self._confirm(c, run, confirmed, gone))

    def _confirm(
        self, connection: Connection, run: Uid, confirmed: Sequence[Base], gone: Sequence[Uid]
    ) -> None:
        site = connection.execute(select(_runs.c.site).where(_runs.c.uid == run)).scalar_one()
        note_arrived(connection, site, confirmed)
        off = (_bases.c.site == site) & _bases.c.article.in_(gone)
        connection.execute(delete(_bases).where(off))
        ended = {"ended": to_text(self._clock()), "result": "done"}
        connection.execute(update(_runs).where(_runs.c.uid == run).values(ended))

    def entries(self, limit: int) -> Sequence[Entry]:
        """The newest lines, newest first."""
        query = (
            select(_steps, _runs.c.site, _runs.c.ended, _articles.c.headline, _edition)
            .join(_runs, _runs.c.uid == _steps.c.run)
            .outerjoin(_articles, _articles.c.uid == _steps.c.key)
            .outerjoin(_connections, "wp-" + _connections.c.uid == _runs.c.site)
            .order_by(_steps.c.id.desc())
            .limit(limit)
        )
        return tuple(_entry(row) for row in self._database.read(lambda c: c.execute(query).all()))


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        Uid(row.run),
        row.site,
        row.kind,
        row.key,
        StepState(row.state),
        from_text(row.at),
        row.message,
        row.headline or "",
        row.edition or "",
        is_open=row.ended is None,
    )
