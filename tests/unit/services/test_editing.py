"""Saving: nothing that was acknowledged is lost, nothing newer is overwritten."""

from dataclasses import replace

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live, RevisionReason, Status
from nejat_desktop.domain.errors import NotAllowedError, StaleError
from tests.rooms import StillClock, article


def test_a_saved_text_is_what_is_read_back(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge")
    text = replace(made.content, headline="Bridge \u2014 reopened", body="<p>x</p>\r\n\x00 y")
    services.editing.save(made.uid, made.version, text)
    read = services.editing.article(made.uid).content
    assert (read.headline, read.body) == (text.headline, text.body)


def test_a_stale_save_overwrites_nothing(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge")
    services.editing.save(made.uid, made.version, replace(made.content, headline="First"))
    with pytest.raises(StaleError):
        services.editing.save(made.uid, made.version, replace(made.content, headline="Second"))
    assert services.editing.article(made.uid).content.headline == "First"


def test_saving_without_a_change_writes_nothing(room: Opened) -> None:
    made = article(room.services, "Bridge")
    again = room.services.editing.save(made.uid, made.version, made.content)
    assert again.version == made.version


def test_editing_an_approved_article_opens_a_draft_over_its_release(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge")
    approved = services.publishing.approve(made.uid)
    text = replace(approved.content, headline="Other")
    edited = services.editing.save(made.uid, approved.version, text)
    assert (edited.status, edited.live) == (Status.DRAFT, Live.WAITING)
    assert edited.release == approved.release


def test_a_pause_of_ten_minutes_keeps_what_was_there(room: Opened, clock: StillClock) -> None:
    services = room.services
    made = article(services, "Bridge")
    clock.forward(minutes=1)
    first = services.editing.save(made.uid, 1, replace(made.content, headline="First"))
    clock.forward(minutes=11)
    services.editing.save(made.uid, first.version, replace(made.content, headline="Second"))
    kept = [(r.reason, r.content.headline) for r in services.editing.history(made.uid)]
    assert (RevisionReason.PAUSE, "First") in kept


def test_autosaves_are_thinned_and_kept_versions_are_not(room: Opened, clock: StillClock) -> None:
    services = room.services
    made = article(services, "Bridge")
    version = made.version
    for minute in range(180):
        clock.forward(minutes=1)
        text = replace(made.content, headline=f"Minute {minute}")
        version = services.editing.save(made.uid, version, text).version
    history = services.editing.history(made.uid)
    autosaves = [r for r in history if r.reason is RevisionReason.AUTOSAVE]
    assert len(autosaves) < 90
    assert any(r.reason is RevisionReason.CREATED for r in history)


def test_restoring_brings_back_the_words_and_keeps_the_present_ones(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge", "Old words.")
    now = replace(made.content, headline="New", body="<p>New words.</p>", row_ids=())
    services.editing.save(made.uid, made.version, now)
    first = services.editing.history(made.uid)[-1]
    restored = services.editing.restore(made.uid, first.uid)
    assert restored.content.headline == "Bridge"
    assert any(r.content.headline == "New" for r in services.editing.history(made.uid))


def test_sending_back_says_why(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge")
    services.editing.send_to_review(made.uid)
    back = services.editing.send_back(made.uid, "Which year?")
    assert back.status is Status.DRAFT
    assert services.editing.history(made.uid)[0].comment == "Which year?"


def test_a_story_that_readers_see_does_not_go_into_the_bin(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge")
    services.publishing.approve(made.uid)
    with pytest.raises(NotAllowedError):
        services.stories.move_to_bin([made.story])
    services.publishing.withdraw(made.uid)
    services.stories.move_to_bin([made.story])
    assert services.stories.story(made.story).binned is not None
    services.stories.take_from_bin([made.story])
    assert services.stories.story(made.story).binned is None


def test_rows_keep_their_ids_when_words_change(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge", "One.", "Two.", "Three.")
    body = made.content.body.replace("Two.", "Two, changed.")
    saved = services.editing.save(
        made.uid, made.version, replace(made.content, body=body, row_ids=())
    )
    assert saved.content.row_ids == made.content.row_ids
