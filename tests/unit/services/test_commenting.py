"""Comments: threads on a text that outlive its changes and never leave the laptop."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened, open_newsroom
from nejat_desktop.domain.article import Live
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.comment import in_order
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.errors import BadInputError, NotAllowedError, NotFoundError
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import revisions
from tests.rooms import StillClock, article
from tests.unit.services.test_bulk import synced

CANARY = "zinnoberwort"


def test_a_thread_is_begun_answered_settled_and_open_again(room: Opened, clock: StillClock) -> None:
    commenting, uid = room.services.commenting, article(room.services, "Bridge").uid
    first = commenting.say(uid, "  Who is the mason?  ")
    clock.forward(minutes=5)
    commenting.answer(first.uid, "Maria Holm.")
    (thread,) = commenting.threads(uid)
    assert [c.text for c in thread.comments] == ["Who is the mason?", "Maria Holm."]
    assert thread.is_open
    commenting.settle(thread.answers[0].uid)
    (thread,) = commenting.threads(uid)
    assert (thread.is_open, thread.first.settled_by, thread.first.settled_at) == (
        False,
        room.services.person,
        clock.now,
    )
    commenting.reopen(first.uid)
    assert commenting.threads(uid)[0].is_open
    commenting.settle(first.uid)
    commenting.answer(first.uid, "And the second?")
    assert commenting.threads(uid)[0].is_open, "an answer opens it again"


def test_own_words_are_changed_and_those_of_others_are_not(room: Opened, clock: StillClock) -> None:
    uid = article(room.services, "Bridge").uid
    said = room.services.commenting.say(uid, "First words")
    room.services.commenting.rewrite(said.uid, "Better words")
    room.close()
    other = open_newsroom(room.folder, person="Samir", clock=clock)
    try:
        with pytest.raises(NotAllowedError):
            other.services.commenting.rewrite(said.uid, "My words")
        (thread,) = other.services.commenting.threads(uid)
        assert thread.first.text == "Better words"
    finally:
        other.close()


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 10_001])
def test_a_comment_without_words_or_with_too_many_is_refused(room: Opened, text: str) -> None:
    uid = article(room.services, "Bridge").uid
    with pytest.raises(BadInputError):
        room.services.commenting.say(uid, text)
    assert room.services.commenting.threads(uid) == ()


def test_what_is_not_here_cannot_be_commented_or_answered(room: Opened) -> None:
    with pytest.raises(NotFoundError):
        room.services.commenting.say(Uid("0" * 32), "Hello")
    with pytest.raises(NotFoundError):
        room.services.commenting.answer(Uid("0" * 32), "Hello")


def test_a_comment_stays_at_its_paragraph_while_the_text_changes_around_it(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge", "One.", "Two.", "Three.")
    row = made.content.row_ids[1]
    services.commenting.say(made.uid, "Is that so?", row)
    longer = blocks.document([blocks.paragraph(t) for t in ("New.", "One.", "Two, changed.", "3.")])
    saved = services.editing.save(
        made.uid, made.version, replace(made.content, body=longer, row_ids=())
    )
    assert saved.content.row_ids.index(services.commenting.threads(made.uid)[0].first.row) == 2


def test_threads_stand_as_the_text_does_with_what_is_lost_at_the_end(room: Opened) -> None:
    made = article(room.services, "Bridge", "One.", "Two.")
    first, second = made.content.row_ids
    for words, row in (("lost", "gone"), ("at two", second), ("whole", ""), ("at one", first)):
        room.services.commenting.say(made.uid, words, row)
    ordered = in_order(room.services.commenting.threads(made.uid), {first: 0, second: 1})
    assert [thread.first.text for thread in ordered] == ["whole", "at one", "at two", "lost"]


def test_commenting_touches_neither_text_nor_version(room: Opened) -> None:
    released = room.services.publishing.approve(article(room.services, "Bridge").uid)
    said = room.services.commenting.say(released.uid, "Well done")
    room.services.commenting.settle(said.uid)
    assert room.services.editing.article(released.uid) == released


def test_the_desk_counts_open_threads_of_the_article_that_a_row_shows(room: Opened) -> None:
    services = room.services
    uid = article(services, "Bridge").uid
    said = [services.commenting.say(uid, f"Comment {number}") for number in range(3)]
    services.commenting.answer(said[0].uid, "An answer is no thread")
    services.commenting.settle(said[1].uid)
    ids = services.desk.ids(Filter(), "en")
    assert services.desk.rows(ids, Filter(), "en")[ids[0]].comments == 2


def files_below(*folders: Path) -> Iterator[tuple[Path, bytes]]:
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                yield path, path.read_bytes()


def test_no_word_of_a_comment_is_in_a_release_or_in_any_file_for_readers(
    room: Opened,
) -> None:
    services = room.services
    made = article(services, "Bridge", "One.", "Two.")
    services.commenting.say(made.uid, f"Whole {CANARY}")
    said = services.commenting.say(made.uid, f"Row {CANARY}", made.content.row_ids[0])
    services.commenting.answer(said.uid, f"Answer {CANARY}")
    services.editing.send_to_review(made.uid)
    released = services.publishing.approve(made.uid)
    synced(room)
    assert services.editing.article(made.uid).live is Live.PUBLISHED
    assert released.release is not None
    uid = released.release
    release = services.context.read(lambda c: revisions.load_release(c, uid))
    assert CANARY not in str(to_record(release))
    assert all(CANARY not in str(to_record(r)) for r in services.editing.history(made.uid))
    found = dict(files_below(room.site_folder, room.folder / "cache"))
    assert any(b"Bridge" in data for data in found.values())
    assert [path for path, data in found.items() if CANARY.encode() in data] == []
    assert CANARY not in str(services.publishing.log())
