"""What a confirmed post does to its article, and what the log says of it."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection, event

from nejat_desktop.bootstrap import Opened, new_uid
from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.ports.journal import StepState
from nejat_desktop.domain.ports.post_journal import Known, Phase, PostBase, Sending
from nejat_desktop.domain.ports.posts import DRAFT, FUTURE, POST, PUBLISHED, TRASH, Fields
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.journal import SqlJournal
from nejat_desktop.store.post_journal import SqlPostJournal
from tests.rooms import NOON, StillClock, article

SITE = "wp-" + "1" * 32
FIELDS = Fields(POST, PUBLISHED, "bridge", "Bridge", "<p>One.</p>", date=NOON)


@pytest.fixture
def journal(room: Opened, clock: StillClock) -> SqlPostJournal:
    return SqlPostJournal(room.services.context.database, clock)


def approved(room: Opened, headline: str = "Bridge") -> Article:
    return room.services.publishing.approve(article(room.services, headline).uid)


def agreed(of: Article, status: str = PUBLISHED) -> PostBase:
    return PostBase(of.uid, POST, 7, of.release or Uid(""), "m", FIELDS.digest, status, NOON)


def test_a_confirmed_article_is_published_and_its_address_frozen(
    room: Opened, journal: SqlPostJournal
) -> None:
    sent = approved(room)
    journal.confirm(SITE, agreed(sent), FIELDS)
    after = room.services.editing.article(sent.uid)
    assert (after.live, after.first_published) == (Live.PUBLISHED, NOON)
    assert after.frozen_slug == sent.content.slug
    assert after.version == sent.version


def test_what_waits_at_the_site_is_scheduled_until_the_site_has_published_it(
    room: Opened, journal: SqlPostJournal
) -> None:
    sent = approved(room)
    journal.confirm(SITE, agreed(sent, FUTURE), replace(FIELDS, status=FUTURE))
    waiting = room.services.editing.article(sent.uid)
    assert (waiting.live, waiting.first_published) == (Live.SCHEDULED, None)
    assert waiting.frozen_slug == ""
    journal.confirm(SITE, agreed(sent), FIELDS)
    assert room.services.editing.article(sent.uid).live is Live.PUBLISHED


def test_a_newer_release_and_a_withdrawal_stay_what_they_are(
    room: Opened, journal: SqlPostJournal
) -> None:
    older, off = approved(room), approved(room, "Tower")
    room.services.editing.save(older.uid, older.version, replace(older.content, headline="New"))
    newer = room.services.publishing.approve(older.uid)
    room.services.publishing.withdraw(off.uid)
    for sent in (older, off):
        journal.confirm(SITE, agreed(sent), FIELDS)
        journal.confirm(SITE, agreed(sent, FUTURE), FIELDS)
    assert room.services.editing.article(newer.uid).live is Live.WAITING
    assert room.services.editing.article(off.uid).live is Live.NEVER


def test_a_draft_at_the_site_publishes_nothing(room: Opened, journal: SqlPostJournal) -> None:
    sent = approved(room)
    journal.confirm(SITE, agreed(sent, DRAFT), replace(FIELDS, status=DRAFT))
    after = room.services.editing.article(sent.uid)
    assert (after.live, after.status) == (Live.WAITING, Status.APPROVED)


def test_a_confirmation_that_fails_leaves_nothing(
    room: Opened, journal: SqlPostJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = approved(room)
    journal.note_sending(SITE, Sending(sent.uid, sent.release or Uid(""), Phase.SENT, POST, 7))

    def broken(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr("nejat_desktop.store.post_bases.publish", broken)
    with pytest.raises(RuntimeError, match="power cut"):
        journal.confirm(SITE, agreed(sent), FIELDS)
    assert journal.bases(SITE) == {}
    assert journal.fields(SITE, sent.uid) is None
    assert journal.sent(SITE, sent.uid) == frozenset()
    assert list(journal.sendings(SITE)) == [sent.uid]


def test_posts_of_articles_that_are_not_here_are_not_kept(
    room: Opened, journal: SqlPostJournal
) -> None:
    mine = Known(approved(room).uid, POST, 7)
    journal.note_known(SITE, [Known(new_uid(), POST, 6), mine])
    assert list(journal.known(SITE).values()) == [mine]


def test_the_log_says_how_far_each_article_came(
    room: Opened, journal: SqlPostJournal, clock: StillClock
) -> None:
    log = SqlJournal(room.services.context.database, clock, new_uid)
    run = log.begin(SITE)
    bridge, tower, mill = (approved(room, name) for name in ("Bridge", "Tower", "Mill"))
    for sent in (bridge, tower):
        sending = Sending(sent.uid, sent.release or Uid(""), Phase.INTENDED, POST)
        journal.note_sending(SITE, sending, run)
        journal.note_sending(SITE, replace(sending, phase=Phase.RESERVED, id=7), run)
        journal.note_sending(SITE, replace(sending, phase=Phase.SENT, id=7, digest="d"), run)
    parked = replace(sending, phase=Phase.PARKED, message="It refused.")
    journal.note_sending(SITE, parked, run)
    journal.confirm(SITE, agreed(bridge), FIELDS, run, "slug=bridge-2")
    journal.confirm(SITE, agreed(mill), FIELDS, run)
    journal.withdrawn(SITE, mill.uid, Known(mill.uid, POST, 7, "", TRASH), run)
    lines = [(e.kind, e.key, e.state, e.message) for e in reversed(log.entries(20))]
    assert {e.edition for e in log.entries(20)} == {bridge.edition}
    assert lines == [
        ("reserve", bridge.uid, StepState.DONE, ""),
        ("send", bridge.uid, StepState.DONE, "slug=bridge-2"),
        ("reserve", tower.uid, StepState.DONE, ""),
        ("send", tower.uid, StepState.FAILED, "It refused."),
        ("agree", mill.uid, StepState.DONE, ""),
        ("withdraw", mill.uid, StepState.DONE, ""),
    ]


def test_bases_are_one_query_that_reads_no_wire_form(room: Opened, journal: SqlPostJournal) -> None:
    for headline in ("Bridge", "Tower"):
        journal.confirm(SITE, agreed(approved(room, headline)), FIELDS)
    asked: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    engine = room.services.context.read(_engine)
    event.listen(engine, "before_cursor_execute", note)
    try:
        assert len(journal.bases(SITE)) == 2
    finally:
        event.remove(engine, "before_cursor_execute", note)
    assert len([s for s in asked if s.startswith("SELECT")]) == 1
    assert "post_fields" not in asked[0]


def _engine(connection: Connection) -> object:
    return connection.engine
