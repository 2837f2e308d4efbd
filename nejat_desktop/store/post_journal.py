"""The journal of sites of posts, in SQLite: each call is on disk before it returns."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.journal import StepState
from nejat_desktop.domain.ports.post_journal import Known, Phase, PostBase, Sending
from nejat_desktop.domain.ports.posts import Fields
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import post_bases, schema
from nejat_desktop.store.database import Database
from nejat_desktop.store.instants import from_text_or_none, to_text, to_text_or_none

RESERVE, SEND, AGREE, WITHDRAW = "reserve", "send", "agree", "withdraw"
"""What a line of the log says was done with an article; its key is the article's uid."""
_NEAR = 40
"""So many lines back the beginning of a step is looked for: articles go one after the other."""
_sendings, _sent, _steps = schema.sendings, schema.sent, schema.sync_steps


class SqlPostJournal:
    """Implements `domain.ports.post_journal.PostJournal`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def bases(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, PostBase]:
        """What was agreed on, by article."""
        return self._database.read(lambda c: post_bases.load_bases(c, site, go_on))

    def published(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, str]:
        """The addresses of what is published there, by article."""
        return self._database.read(lambda c: post_bases.load_published(c, site, go_on))

    def fields(self, site: str, article: Uid) -> Fields | None:
        """The wire form of an article's base."""
        return self._database.read(lambda c: post_bases.load_fields(c, site, article))

    def known(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, Known]:
        """Posts to adopt, by article."""
        return self._database.read(lambda c: post_bases.load_known(c, site, go_on))

    def note_known(self, site: str, known: Sequence[Known]) -> None:
        """Keep posts that are articles of ours, in one transaction."""

        def work(connection: Connection) -> None:
            for one in known:
                post_bases.keep_known(connection, site, one)

        if known:
            self._database.write(work)

    def sendings(self, site: str) -> Mapping[Uid, Sending]:
        """What is under way, the one tried longest ago first."""
        order = (_sendings.c.tried.is_not(None), _sendings.c.tried, _sendings.c.article)
        query = select(_sendings).where(_sendings.c.site == site).order_by(*order)
        rows = self._database.read(lambda c: c.execute(query).all())
        return {Uid(row.article): _sending(row) for row in rows}

    def note_sending(self, site: str, sending: Sending, run: Uid | None = None) -> None:
        """Keep how far one came; its digest counts as sent."""

        def work(connection: Connection) -> None:
            key = {"site": site, "article": sending.article}
            new = _values(sending)
            statement = upsert(_sendings).values(key | new)
            connection.execute(
                statement.on_conflict_do_update(index_elements=["site", "article"], set_=new)
            )
            post_bases.keep_sent(connection, site, sending.article, sending.digest)
            if run is not None:
                self._log_sending(connection, run, sending)

        self._database.write(work)

    def drop_sending(self, site: str, article: Uid) -> None:
        """It is not to be sent any more."""
        mine = (_sendings.c.site == site) & (_sendings.c.article == article)
        self._database.write(lambda c: c.execute(delete(_sendings).where(mine)))

    def sent(self, site: str, article: Uid) -> frozenset[str]:
        """Every digest that is ours."""
        query = select(_sent.c.digest).where(_sent.c.site == site, _sent.c.article == article)
        return frozenset(self._database.read(lambda c: c.execute(query).scalars().all()))

    def note_sent(self, site: str, article: Uid, digests: Sequence[str]) -> None:
        """Keep digests that are ours."""
        if digests:
            self._database.write(lambda c: post_bases.keep_sent(c, site, article, *digests))

    def confirm(
        self,
        site: str,
        base: PostBase,
        fields: Fields,
        run: Uid | None = None,
        rewritten: str = "",
    ) -> None:
        """The base moves, the sending ends, the article is published: all of it, or nothing."""

        def work(connection: Connection) -> None:
            post_bases.move_base(connection, site, base, fields)
            if run is not None:
                self._log_end(connection, run, base.article, AGREE, base.digest, said=rewritten)

        self._database.write(work)

    def forget_known(self, site: str, article: Uid) -> None:
        """The article starts anew."""
        self._database.write(lambda c: post_bases.drop_known(c, site, article))

    def withdrawn(
        self, site: str, article: Uid, known: Known | None, run: Uid | None = None
    ) -> None:
        """The base becomes a known post, or none: all of it, or nothing."""

        def work(connection: Connection) -> None:
            post_bases.drop_base(connection, site, article)
            if known is not None:
                post_bases.keep_known(connection, site, known)
            if run is not None:
                digest = known.digest if known is not None else ""
                self._log_end(connection, run, article, WITHDRAW, digest)

        self._database.write(work)

    def _log_sending(self, connection: Connection, run: Uid, sending: Sending) -> None:
        article, digest = sending.article, sending.digest
        match sending.phase:
            case Phase.INTENDED:
                self._log(connection, run, article, RESERVE, StepState.INTENDED)
            case Phase.RESERVED:
                self._log_end(connection, run, article, RESERVE, "")
            case Phase.SENT:
                self._log(connection, run, article, SEND, StepState.INTENDED, digest)
            case Phase.PARKED:
                self._log_end(connection, run, article, SEND, digest, sending.message)

    def _log_end(  # noqa: PLR0917 - a line's fields, in its own order
        self,
        connection: Connection,
        run: Uid,
        article: Uid,
        kind: str,
        digest: str,
        trouble: str = "",
        said: str = "",
    ) -> None:
        """End the line that began for the article in this run, or else write one that is ended."""
        state = StepState.FAILED if trouble else StepState.DONE
        near = select(_steps).where(_steps.c.run == run).order_by(_steps.c.id.desc()).limit(_NEAR)
        lines = [row for row in connection.execute(near) if row.key == article]
        if lines and lines[0].state == StepState.INTENDED.value:
            ended = {"state": state.value, "message": trouble or said}
            connection.execute(update(_steps).where(_steps.c.id == lines[0].id).values(ended))
        else:
            self._log(connection, run, article, kind, state, digest, trouble or said)

    def _log(  # noqa: PLR0917 - as above
        self,
        connection: Connection,
        run: Uid,
        article: Uid,
        kind: str,
        state: StepState,
        digest: str = "",
        message: str = "",
    ) -> None:
        line = {"run": run, "kind": kind, "key": article, "digest": digest}
        line |= {"state": state.value, "at": to_text(self._clock()), "message": message}
        connection.execute(insert(_steps).values(line))


def _values(sending: Sending) -> dict[str, object]:
    return {
        "release": sending.release,
        "phase": sending.phase.value,
        "type": sending.type,
        "post": sending.id,
        "digest": sending.digest,
        "revision": sending.revision,
        "attempts": sending.attempts,
        "tried": to_text_or_none(sending.tried),
        "message": sending.message,
    }


def _sending(row: Row[Any]) -> Sending:
    return Sending(
        article=Uid(row.article),
        release=Uid(row.release),
        phase=Phase(row.phase),
        type=row.type,
        id=row.post,
        digest=row.digest,
        revision=row.revision,
        attempts=row.attempts,
        tried=from_text_or_none(row.tried),
        message=row.message,
    )
