"""Releases of an imported archive: held back, let out by a person, held back again."""

from dataclasses import replace
from datetime import timedelta

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.services.jobs import Job
from nejat_desktop.store import articles
from tests.rooms import NOON, article

WATCH = Job("test", lambda job, progress: None)


def held(room: Opened, headline: str, **changes: object) -> Article:
    """An approved article as an archive brings it: its release is held back."""
    made = room.services.publishing.approve(article(room.services, headline).uid)
    away = replace(made, live=Live.HELD, **changes)  # type: ignore[arg-type]
    write = room.services.context.write
    write(lambda connection: articles.save_article(connection, away, made.version))
    return room.services.editing.article(made.uid)


def live(room: Opened, *found: Article) -> list[Live]:
    return [room.services.editing.article(one.uid).live for one in found]


def test_held_articles_stand_in_a_queue_of_their_own_and_nowhere_near_the_site(
    room: Opened,
) -> None:
    bridge = held(room, "Bridge")
    article(room.services, "Market")
    rows = room.services.desk.ids(Filter(queue=Queue.HELD), "en")
    assert len(rows) == room.services.desk.counts().queues[Queue.HELD] == 1
    shown = room.services.desk.rows(rows, Filter(queue=Queue.HELD), "en")
    assert [row.article for row in shown.values()] == [bridge.uid]
    assert not room.services.publishing.sync(WATCH).plan.decisions


def test_nobody_is_asked_to_translate_what_is_held_back(room: Opened) -> None:
    held(room, "Bridge")
    assert room.services.desk.counts().queues[Queue.TO_TRANSLATE] == 0


def test_many_are_let_out_at_once_and_go_out_with_the_next_sync(room: Opened) -> None:
    found = [held(room, f"Bridge {number}") for number in range(5)]
    out = room.services.publishing.let_out_all([one.uid for one in found])
    assert set(out) == {one.uid for one in found}
    assert live(room, *found) == [Live.WAITING] * 5
    room.services.publishing.sync(WATCH)
    assert live(room, *found) == [Live.PUBLISHED] * 5


def test_what_is_dated_ahead_is_scheduled_when_it_is_let_out(room: Opened) -> None:
    draft = article(room.services, "Bridge")
    ahead = replace(draft.content, date=NOON + timedelta(days=3))
    saved = room.services.editing.save(draft.uid, draft.version, ahead)
    approved = room.services.publishing.approve(saved.uid)
    away = replace(approved, live=Live.HELD)
    room.services.context.write(lambda c: articles.save_article(c, away, approved.version))
    room.services.publishing.let_out_all([draft.uid])
    assert live(room, draft) == [Live.SCHEDULED]


def test_what_is_a_draft_again_or_in_the_bin_or_not_held_stays(room: Opened) -> None:
    redrafted = held(room, "Bridge", status=Status.DRAFT)
    binned = held(room, "Market")
    room.services.stories.move_to_bin([binned.story])
    draft = article(room.services, "Ferry")
    wanted = [one.uid for one in (redrafted, binned, draft)]
    assert room.services.publishing.let_out_all(wanted) == ()
    assert live(room, redrafted, binned, draft) == [Live.HELD, Live.HELD, Live.NEVER]


def test_a_private_text_without_a_release_is_never_let_out(room: Opened) -> None:
    draft = article(room.services, "Bridge")
    private = replace(draft, live=Live.HELD)
    room.services.context.write(lambda c: articles.save_article(c, private, draft.version))
    assert room.services.publishing.let_out_all([draft.uid]) == ()


def test_letting_out_is_taken_back_until_readers_saw_it(room: Opened) -> None:
    seen, unseen = held(room, "Bridge"), held(room, "Market")
    room.services.publishing.let_out_all([seen.uid])
    room.services.publishing.sync(WATCH)
    room.services.publishing.let_out_all([unseen.uid])
    assert room.services.publishing.hold_back([seen.uid, unseen.uid]) == (unseen.uid,)
    assert live(room, seen, unseen) == [Live.PUBLISHED, Live.HELD]


def test_a_text_that_is_open_meanwhile_can_still_be_saved(room: Opened) -> None:
    away = held(room, "Bridge")
    room.services.publishing.let_out_all([away.uid])
    newer = replace(away.content, headline="The bridge")
    saved = room.services.editing.save(away.uid, away.version, newer)
    assert (saved.status, saved.live) == (Status.DRAFT, Live.WAITING)
