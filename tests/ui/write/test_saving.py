"""Saving: nothing without an edit, nothing lost when others write or the disk is full."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.write.place import WritePlace
from tests.rooms import article
from tests.ui.desk.workplaces import Bench
from tests.ui.keys import type_text
from tests.ui.look import OFFSCREEN, nameless
from tests.ui.write.conftest import Open, quiet

pytestmark = OFFSCREEN
ODD = '<p>One &amp; two&nbsp;</p>\n\n\n<p class=x>Three<br>\r\nfour</p><!-- wp:strange {"a":1} /-->'


def type_at_end(place: WritePlace, words: str) -> None:
    place.paper.text.moveCursor(QTextCursor.MoveOperation.End)
    type_text(place.paper.text, words)


def stored(room: Bench, place: WritePlace) -> Article:
    return room.room.services.editing.article(place.session.article.uid)


def written_elsewhere(room: Bench, place: WritePlace, words: str) -> Article:
    """Somebody else saves another text."""
    present = stored(room, place)
    text = replace(present.content, body=blocks.paragraph(words), row_ids=())
    return room.room.services.editing.save(present.uid, present.version, text)


def test_opening_and_closing_writes_nothing(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    services = room.room.services
    made = article(services, "  Odd headline ")
    made = services.editing.save(
        made.uid, made.version, replace(made.content, body=ODD, row_ids=(), tags=("a", "a ", ""))
    )
    place = open_write(made)
    place.inspector.show_tab("publishing")
    place.paper.text.selectAll()
    place.close()
    quiet(qtbot, room)
    assert services.editing.article(made.uid) == made


def test_a_pause_saves_and_the_window_is_told(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    titles: list[tuple[str, bool]] = []
    place.title_changed.connect(lambda title, dirty: titles.append((title, dirty)))
    type_at_end(place, " Two.")
    assert place.dirty and titles[-1] == ("Bridge", True)
    with qtbot.waitSignal(place.saved) as said:
        place.session.autosave._quiet.timeout.emit()
    assert said.args == [f"Saved \u2066{room.clock().astimezone():%H:%M}\u2069"]
    assert "One. Two." in stored(room, place).content.body
    assert not place.dirty and titles[-1] == ("Bridge", False)


def test_while_typing_goes_on_it_is_saved_all_the_same(room: Bench, open_write: Open) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    autosave = place.session.autosave
    type_at_end(place, " T")
    first = autosave._at_most.remainingTime()
    type_at_end(place, "wo")
    assert autosave._at_most.remainingTime() <= first, "a key does not put the limit off"
    assert autosave._quiet.isActive()


def test_closing_waits_until_the_last_word_is_on_disk(room: Bench, open_write: Open) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    type_at_end(place, " The last word.")
    place.close()
    assert "The last word." in stored(room, place).content.body


def test_what_was_typed_while_a_save_ran_is_saved_too(room: Bench, open_write: Open) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    type_at_end(place, " Two.")
    place.session.autosave.save()
    type_at_end(place, " Three.")
    place.flush()
    assert "One. Two. Three." in stored(room, place).content.body
    assert stored(room, place).version == 3


def test_a_change_by_others_is_shown_when_nothing_is_typed_here(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    written_elsewhere(room, place, "Theirs.")
    qtbot.waitUntil(lambda: "Theirs." in place.paper.text.toPlainText())
    assert not place.dirty


def conflict(room: Bench, place: WritePlace, qtbot: QtBot) -> None:
    type_at_end(place, " Mine.")
    written_elsewhere(room, place, "Theirs.")
    place.flush()
    quiet(qtbot, room)
    assert place.session.autosave.is_stale
    assert "Mine." in place.paper.text.toPlainText()


def bodies(room: Bench, place: WritePlace) -> str:
    revisions = room.room.services.editing.history(place.session.article.uid)
    return "\n".join(revision.content.body for revision in revisions)


def test_of_two_texts_mine_can_stand_and_theirs_is_kept(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    conflict(room, place, qtbot)
    place.notices.notices[-1].action_button.click()
    quiet(qtbot, room)
    assert "Mine." in stored(room, place).content.body
    assert "Theirs." in bodies(room, place)
    type_at_end(place, " More.")
    place.flush()
    assert "Mine. More." in stored(room, place).content.body


def test_of_two_texts_theirs_can_stand_and_mine_is_kept(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    conflict(room, place, qtbot)
    place.two_texts.show_theirs()
    quiet(qtbot, room)
    assert place.paper.text.toPlainText() == "Theirs."
    assert "Mine." in bodies(room, place)
    assert not place.dirty


def test_another_state_of_the_same_text_is_no_conflict(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    services = room.room.services
    place = open_write(article(services, "Bridge", "One."))
    type_at_end(place, " Two.")
    services.editing.send_to_review(place.session.article.uid)
    place.flush()
    after = stored(room, place)
    assert after.status is Status.IN_REVIEW and "Two." in after.content.body


class FullDisk(Editing):
    """The disk has no room until somebody makes some."""

    full = True

    def save(self, *args: object, **more: object) -> Article:
        if self.full:
            raise NewsroomError("The disk is full.")
        return super().save(*args, **more)  # type: ignore[arg-type]


def test_a_full_disk_costs_no_word_and_is_tried_again(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    editing = FullDisk(room.room.services.context)
    place.session.autosave._editing = editing
    type_at_end(place, " Two.")
    place.flush()
    assert place.dirty and "full" in place.notices.notices[-1].text.sentence
    assert place.session.autosave._retry.isActive()
    editing.full = False
    place.session.autosave._retry.timeout.emit()
    quiet(qtbot, room)
    assert not place.dirty and not place.notices.notices
    assert "One. Two." in stored(room, place).content.body


def test_words_about_a_picture_reopen_the_text_and_typing_goes_on(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: object
) -> None:
    services = room.room.services
    made = article(services, "Bridge", "One.")
    photo = services.library.add(picture_file.read_bytes(), "a.png")  # type: ignore[attr-defined]
    services.stories.set_pictures(made.story, [photo.uid])
    services.library.describe(photo.uid, "en", Description("C", "A", "P"))
    services.publishing.approve(made.uid)
    place = open_write(services.editing.article(made.uid))
    type_at_end(place, " Two.")
    services.library.describe(photo.uid, "en", Description("C", "Other", "P"))
    place.flush()
    assert not place.session.autosave.is_stale
    assert "Two." in stored(room, place).content.body


@pytest.mark.parametrize("edition", ["en", "fa"])
def test_every_control_has_a_name(room: Bench, open_write: Open, edition: str) -> None:
    place = open_write(room.room.services.editing.new_story(Kind.ARTICLE, edition))
    assert nameless(place) == []


def test_closing_does_not_wait_for_long_work(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    gate = Event()
    room.workplace.background.run(Lane.STORE, "long", lambda _job: gate.wait(30))
    type_at_end(place, " Two.")
    place.session.autosave.save()
    place.flush()
    assert "One. Two." in stored(room, place).content.body
    gate.set()
    quiet(qtbot, room)
    assert stored(room, place).version == 2, "it was written once"
