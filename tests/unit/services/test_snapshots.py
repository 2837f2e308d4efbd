"""History while people type: writers' and translators' words alike, whatever the clock does."""

from dataclasses import replace

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import RevisionReason
from nejat_desktop.domain.uid import Uid
from tests.rooms import StillClock, article


def kept(room: Opened, uid: Uid) -> list[tuple[RevisionReason, str]]:
    """What the history has, newest first."""
    return [(r.reason, r.content.headline) for r in room.services.editing.history(uid)]


def test_a_translators_words_are_kept_while_typing_and_after_a_pause(
    room: Opened, clock: StillClock
) -> None:
    services = room.services
    target = services.translating.start(article(services, "Bridge").story, "fa")
    for text, minutes in (("یک", 2), ("دو", 2), ("سه", 11)):
        content = replace(target.content, headline=text)
        target = services.translating.save(target.uid, target.version, content)
        clock.forward(minutes=minutes)
    services.translating.save(target.uid, target.version, replace(content, headline=""))
    assert kept(room, target.uid) == [
        (RevisionReason.PAUSE, "سه"),
        (RevisionReason.AUTOSAVE, "دو"),
        (RevisionReason.AUTOSAVE, "یک"),
        (RevisionReason.CREATED, ""),
    ]


def test_marking_paragraphs_done_keeps_no_copies_of_the_same_text(
    room: Opened, clock: StillClock
) -> None:
    services = room.services
    target = services.translating.start(article(services, "Bridge").story, "fa")
    clock.forward(hours=1)
    rows = target.content.row_ids
    services.translating.mark(target.uid, target.version, target.content, rows, done=True)
    assert len(kept(room, target.uid)) == 1


def test_a_clock_that_was_set_back_does_not_end_the_history(
    room: Opened, clock: StillClock
) -> None:
    editing = room.services.editing
    made = article(room.services, "Bridge")
    clock.forward(days=-30)
    for text in ("First", "Second", "Third"):
        content = replace(made.content, headline=text)
        made = editing.save(made.uid, made.version, content)
        clock.forward(minutes=2)
    texts = [headline for _, headline in kept(room, made.uid)]
    assert texts == ["Second", "First", "Bridge"]


def test_typing_every_second_keeps_one_copy_a_minute(room: Opened, clock: StillClock) -> None:
    made = article(room.services, "Bridge")
    for second in range(150):
        clock.forward(seconds=1)
        content = replace(made.content, headline=f"Bridge {second}")
        made = room.services.editing.save(made.uid, made.version, content)
    assert len(kept(room, made.uid)) == 3
