"""A story built by action ids and keys stands on disk as exact block markup, and goes its way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Live, RevisionReason, Status
from nejat_desktop.domain.body import blocks, parse
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.ui.write.place import WritePlace
from tests.rooms import article, content
from tests.ui.desk.workplaces import Bench
from tests.ui.keys import press, type_text
from tests.ui.look import OFFSCREEN
from tests.ui.write.conftest import Open, quiet

pytestmark = OFFSCREEN


def choose(place: WritePlace, words: str) -> None:
    """Select some words of the text."""
    found = place.paper.text.document().find(words)
    assert not found.isNull(), words
    place.paper.text.setTextCursor(found)


def to_end(place: WritePlace) -> None:
    """The caret to the end of the text."""
    place.paper.text.moveCursor(QTextCursor.MoveOperation.End)


def test_a_story_typed_from_nothing_is_exact_block_markup(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    services, run = room.room.services, room.actions.trigger
    made = services.editing.new_story(Kind.ARTICLE, "en")
    place = open_write(made)
    text = place.paper.text
    type_text(place.paper.page.headline, "Stone bridge reopens")
    type_text(text, "The barriers came down.\nA tram rolled across.\nThe steps")
    run("edit.heading2")
    press(text, Qt.Key.Key_Return, text="\r")
    type_text(text, "First")
    run("edit.list_numbers")
    type_text(text, "\nSecond\n\nWe counted every stone.")
    run("edit.quotation")
    choose(place, "barriers")
    run("edit.bold")
    choose(place, "rolled")
    run("edit.italic")
    choose(place, "tram")
    run("edit.link", "example.org/tram")
    choose(place, "rolled across")
    run("picture.insert", picture_file)
    quiet(qtbot, room)
    run("article.save")

    photo = services.library.newest()[0].uid
    saved = services.editing.article(made.uid).content
    assert saved.headline == "Stone bridge reopens"
    assert saved.slug == "stone-bridge-reopens"
    assert saved.body == blocks.document(
        [
            blocks.paragraph("The <strong>barriers</strong> came down."),
            blocks.paragraph(
                'A <a href="https://example.org/tram">tram</a> <em>rolled</em> across.'
            ),
            blocks.picture(photo, ""),
            blocks.heading(2, "The steps"),
            blocks.numbers(["First", "Second"]),
            blocks.quotation(["We counted every stone."]),
        ]
    )
    assert len(set(saved.row_ids)) == len(parse(saved.body).rows)


def test_persian_is_typed_with_half_spaces_and_a_paragraph_can_run_the_other_way(
    room: Bench, open_write: Open
) -> None:
    place = open_write(room.room.services.editing.new_story(Kind.ARTICLE, "fa"))
    text = place.paper.text
    text.setFocus()  # a story without a headline begins there
    type_text(text, "می")
    press(text, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, " ")
    type_text(text, "گوید\nOpen Shelf")
    room.actions.trigger("edit.left_to_right")
    place.flush()
    saved = room.room.services.editing.article(place.session.article.uid).content.body
    assert saved == blocks.document(
        [blocks.paragraph("می\u200cگوید"), blocks.paragraph("Open Shelf", blocks.Direction.LTR)]
    )


def test_arabic_script_is_not_slanted_and_the_bar_says_why(room: Bench, open_write: Open) -> None:
    place = open_write(room.room.services.editing.new_story(Kind.ARTICLE, "ar"))
    type_text(place.paper.text, "المدينة")
    choose(place, "المدينة")
    room.actions.trigger("edit.italic")
    button = place.bar.button("edit.italic")
    assert not button.isEnabled()
    assert "weight" in button.toolTip()
    assert "<em>" not in place.paper.text.body().source


def test_undo_and_redo_by_action_id(room: Bench, open_write: Open) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    before = place.paper.text.body().source
    to_end(place)
    type_text(place.paper.text, " Two.")
    after = place.paper.text.body().source
    while place.paper.state.can_undo:
        room.actions.trigger("edit.undo")
    assert place.paper.text.body().source == before
    while place.paper.state.can_redo:
        room.actions.trigger("edit.redo")
    assert place.paper.text.body().source == after
    place.flush()
    assert room.room.services.editing.article(place.session.article.uid).content.body == after


def test_opened_again_it_is_the_same(room: Bench, open_write: Open) -> None:
    made = article(room.room.services, "Bridge", "One.")
    first = open_write(made)
    to_end(first)
    type_text(first.paper.text, "\nTwo & <three>.")
    first.flush()
    second = open_write(made)
    assert second.paper.text.body().source == first.paper.text.body().source
    assert second.paper.text.body().ids == first.paper.text.body().ids


def test_it_goes_to_review_comes_back_and_is_approved(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    services, run = room.room.services, room.actions.trigger
    made = article(services, "Bridge", "One.")
    place = open_write(made)
    to_end(place)
    type_text(place.paper.text, " And more.")

    run("article.next_step")
    quiet(qtbot, room)
    sent = services.editing.article(made.uid)
    assert sent.status is Status.IN_REVIEW
    assert "And more." in sent.content.body, "what was typed is saved before the step"

    run("article.send_back")
    assert place.inspector.foot.comment.isVisible()
    type_text(place.inspector.foot.comment, "Who said so?")
    run("article.next_step")
    quiet(qtbot, room)
    back = services.editing.history(made.uid)[0]
    assert (back.reason, back.comment) == (RevisionReason.SENT_BACK, "Who said so?")

    run("article.approve")
    quiet(qtbot, room)
    approved = services.editing.article(made.uid)
    assert (approved.status, approved.live, approved.release_number) == (
        Status.APPROVED,
        Live.WAITING,
        1,
    )
    assert place.inspector.foot.step is not None and place.inspector.foot.step.main is None


def test_an_approval_that_is_stopped_leads_to_the_place_to_mend(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    made = room.room.services.editing.new_story(Kind.ARTICLE, "en")
    place = open_write(made)
    room.actions.trigger("article.approve")
    quiet(qtbot, room)
    assert room.room.services.editing.article(made.uid).status is Status.DRAFT
    assert place.inspector.tab == "checks"
    assert place.notices.notices
    room.actions.trigger("check.next")
    assert place.paper.page.headline.hasFocus()


def test_an_earlier_version_comes_back_and_goes_away_again(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    services = room.room.services
    made = article(services, "Bridge", "One.")
    place = open_write(made)
    to_end(place)
    type_text(place.paper.text, " Two.")
    place.flush()
    begun = services.editing.history(made.uid)[-1]
    room.actions.trigger("article.restore", begun.uid)
    quiet(qtbot, room)
    assert "Two." not in place.paper.text.body().source
    undo = place.notices.notices[-1].action_button
    undo.click()
    quiet(qtbot, room)
    assert "Two." in place.paper.text.body().source


def test_a_file_that_is_no_picture_is_said_in_place(
    room: Bench, open_write: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "letter.jpg"
    bad.write_text("no picture")
    place = open_write(article(room.room.services, "Bridge", "One."))
    before = place.paper.text.body().source
    room.actions.trigger("picture.insert", bad)
    quiet(qtbot, room)
    assert "letter.jpg" in place.notices.notices[-1].text.sentence
    assert place.paper.text.body().source == before


@pytest.mark.parametrize("wanted", ["en", "fa"])
def test_words_of_a_picture_are_kept_for_each_language(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path, wanted: str
) -> None:
    services = room.room.services
    place = open_write(article(services, "Bridge", "One."))
    place.picture_actions.add_to_story(picture_file)
    quiet(qtbot, room)
    card = place.inspector.pictures.cards[0]
    card.lead_to(wanted, "alt")
    type_text(card.alt, "The harbour")
    type_text(card.credit, "Anna Berg")
    place.flush()
    photo = services.library.photo(
        services.stories.story(place.session.sheet.story.uid).pictures[0]
    )
    assert photo.descriptions == {wanted: Description("", "The harbour", "Anna Berg")}


def test_everything_a_reader_may_find_is_typed_in_the_publishing_form(
    room: Bench, open_write: Open
) -> None:
    services = room.room.services
    made = services.editing.new_story(Kind.ARTICLE, "en", content(services, "Bridge"))
    place = open_write(made)
    form = place.inspector.publishing
    targets = form.credits.targets()
    for name, words in (("author", ""), ("translator", "Leila"), ("source_url", "https://a.org")):
        type_text(targets[name], words)
    type_text(form.excerpt, "Short.")
    form.comments.click()
    form.slug.clear()
    type_text(form.slug, "old-bridge")
    sections = [s.name("en") for s in services.settings.newsroom().sections[:2]]
    form.sections.set_values(sections)
    form.sections.move_token(sections[1], 0)
    place.flush()
    saved = services.editing.article(made.uid).content
    assert saved.credits == Credits(
        author="Erik Lund", translator="Leila", source_url="https://a.org"
    )
    assert (saved.excerpt, saved.comments_open, saved.slug) == ("Short.", False, "old-bridge")
    newsroom = services.settings.newsroom()
    assert [newsroom.section(uid).name("en") for uid in saved.sections] == sections[::-1]  # type: ignore[union-attr]
    assert place.paper.page.kicker.text() == sections[1]


def test_what_is_pasted_from_the_web_is_clean_block_markup(room: Bench, open_write: Open) -> None:
    place = open_write(room.room.services.editing.new_story(Kind.ARTICLE, "en"))
    data = QMimeData()
    data.setHtml("<h2 style='color:red'>Stones</h2><p onclick=x>One <b>bold</b> word.</p>")
    place.paper.text.insertFromMimeData(data)
    place.flush()
    saved = room.room.services.editing.article(place.session.article.uid).content.body
    assert saved == blocks.document(
        [blocks.heading(2, "Stones"), blocks.paragraph("One <strong>bold</strong> word.")]
    )


def test_a_picture_pasted_from_the_clipboard_is_taken_in(
    room: Bench, open_write: Open, qtbot: QtBot, picture_file: Path
) -> None:
    place = open_write(article(room.room.services, "Bridge", "One."))
    data = QMimeData()
    data.setImageData(QImage(str(picture_file)))
    place.paper.text.insertFromMimeData(data)
    quiet(qtbot, room)
    photo = room.room.services.library.newest()[0]
    assert photo.format == "PNG"
    assert blocks.picture(photo.uid, "") in place.paper.text.body().source
