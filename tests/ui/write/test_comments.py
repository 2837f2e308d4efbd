"""Comments and the checklist in Write, by action id, key and pointer."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Status
from nejat_desktop.domain.newsroom import ChecklistItem, Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.write.comment_thread import ThreadCard
from nejat_desktop.ui.write.comments_tab import shortened
from nejat_desktop.ui.write.place import WritePlace
from tests.rooms import article
from tests.ui.desk.workplaces import Bench
from tests.ui.keys import press, type_text
from tests.ui.look import OFFSCREEN, nameless
from tests.ui.write.conftest import Open, quiet

pytestmark = OFFSCREEN
NAMES = ChecklistItem(Uid("a" * 32), {"en": "Names are checked"}, required=True)


def said(card: ThreadCard) -> list[str]:
    return [comment.text for comment in card.facts.thread.comments]


def commented(room: Bench, open_write: Open, qtbot: QtBot) -> tuple[WritePlace, str]:
    """A text of two paragraphs with a comment on the second; gives that row's id."""
    made = article(room.room.services, "Bridge", "One stone.", "Two stones.")
    row = made.content.row_ids[1]
    room.room.services.commenting.say(made.uid, "Which stones?", row)
    place = open_write(made)
    qtbot.waitUntil(lambda: bool(place.session.insight.threads))
    place.guide.show_tab("comments")
    quiet(qtbot, room)
    return place, row


def test_a_comment_is_written_on_the_paragraph_at_the_caret(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    made = article(room.room.services, "Bridge", "One stone.", "Two stones.")
    place = open_write(made)
    place.paper.text.go_to_row(made.content.row_ids[1])
    room.actions.trigger("comment.add")
    tab = place.inspector.comments
    assert tab.field.isVisible()
    type_text(tab.field.edit, "Which stones?")
    press(tab.field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(tab.cards) == 1)
    (thread,) = room.room.services.commenting.threads(made.uid)
    assert (thread.first.text, thread.first.row) == ("Which stones?", made.content.row_ids[1])
    assert tab.cards[0].place.text() == "\u2068Two stones.\u2069"
    assert place.inspector.tabs.tab("comments").badge == 1


def test_escape_gives_up_and_says_nothing(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    made = article(room.room.services, "Bridge")
    place = open_write(made)
    room.actions.trigger("comment.on_text")
    edit = place.inspector.comments.field.edit
    type_text(edit, "Never mind")
    press(edit, Qt.Key.Key_Escape)
    quiet(qtbot, room)
    assert not place.inspector.comments.field.isVisible()
    assert room.room.services.commenting.threads(made.uid) == ()


def test_a_thread_is_answered_changed_settled_and_opened_again(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place, _row = commented(room, open_write, qtbot)
    tab = place.inspector.comments
    tab.cards[0].reply.click()
    type_text(tab.cards[0].field.edit, "The old ones.")
    tab.cards[0].field.say.click()
    qtbot.waitUntil(lambda: said(tab.cards[0]) == ["Which stones?", "The old ones."])
    tab.cards[0].lines[1].change.click()
    assert tab.cards[0].field.edit.toPlainText() == "The old ones."
    type_text(tab.cards[0].field.edit, "The new ones.")
    tab.cards[0].field.say.click()
    qtbot.waitUntil(lambda: said(tab.cards[0]) == ["Which stones?", "The new ones."])
    tab.cards[0].settle.click()
    qtbot.waitUntil(lambda: not tab.cards[0].facts.thread.is_open)
    assert place.inspector.tabs.tab("comments").badge == 0
    assert place.commenting.marks.rows == ()
    tab.cards[0].settle.click()
    qtbot.waitUntil(lambda: tab.cards[0].facts.thread.is_open)
    assert nameless(tab) == []


def test_a_mark_stands_beside_the_paragraph_and_leads_to_its_comments(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place, row = commented(room, open_write, qtbot)
    marks = place.commenting.marks
    assert marks.rows == (row,)
    place.guide.show_tab("checks")
    (mark,) = marks._marks.values()
    assert mark.accessibleName().replace("(s)", "") == "1 comment on this paragraph"
    measure = place.paper.text.rows.measure()
    assert mark.x() > measure.x + measure.width
    block = place.paper.text.block_of(row)
    assert block is not None
    mark.click()
    assert place.inspector.tab == "comments"
    assert place.inspector.comments.cards[0].reply.hasFocus()


def test_nothing_of_a_comment_is_in_the_text(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    place, _row = commented(room, open_write, qtbot)
    before = room.room.services.editing.article(place.session.article.uid).content
    type_text(place.paper.text, "x")
    place.flush()
    after = room.room.services.editing.article(place.session.article.uid).content
    assert after.body.replace("x", "", 1) == before.body
    assert "Which stones" not in after.body


def test_a_comment_whose_paragraph_is_gone_says_so(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place, row = commented(room, open_write, qtbot)
    text = place.paper.text
    text.go_to_row(row)
    cursor = text.textCursor()
    cursor.select(cursor.SelectionType.BlockUnderCursor)
    text.setTextCursor(cursor)
    press(text, Qt.Key.Key_Delete)
    place.flush()
    quiet(qtbot, room)
    tab = place.inspector.comments
    qtbot.waitUntil(lambda: tab.cards[0].nowhere.text() == "Its paragraph is gone")
    assert not tab.cards[0].place.isVisible()
    assert place.commenting.marks.rows == ()


def test_whoever_writes_an_answer_goes_on_writing_while_others_comment(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    place, _row = commented(room, open_write, qtbot)
    tab = place.inspector.comments
    tab.cards[0].reply.click()
    type_text(tab.cards[0].field.edit, "I think")
    room.room.services.commenting.say(place.session.article.uid, "Another")
    qtbot.waitUntil(lambda: len(place.session.insight.threads) == 2)
    assert tab.cards[0].field.edit.toPlainText() == "I think"


def test_the_checklist_is_ticked_in_the_checks_tab_and_lets_the_approval_pass(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    services = room.room.services
    services.settings.set_checklist(Kind.ARTICLE, (NAMES,))
    made = article(services, "Bridge")
    place = open_write(made)
    place.guide.show_tab("checks")
    checklist = place.inspector.checks.checklist
    qtbot.waitUntil(lambda: len(checklist.rows) == 1)
    assert checklist.rows[0].who.text() == "Needed for the approval"
    room.actions.trigger("article.approve")
    quiet(qtbot, room)
    assert services.editing.article(made.uid).status is Status.DRAFT
    finding = next(f for f in place.session.insight.findings if f.target == NAMES.uid)
    place.guide.go(finding)
    assert place.focusWidget() is checklist.rows[0].box
    checklist.rows[0].box.click()
    qtbot.waitUntil(lambda: "Leila" in checklist.rows[0].who.text())
    quiet(qtbot, room)
    room.actions.trigger("article.approve")
    quiet(qtbot, room)
    assert services.editing.article(made.uid).status is Status.APPROVED
    qtbot.waitUntil(lambda: not checklist.rows[0].box.isChecked())


def test_a_paragraph_is_named_by_its_beginning_cut_between_words() -> None:
    assert shortened("Two stones.") == "Two stones."
    assert shortened("word " * 20) == "word word word word word word word…"
    assert shortened("x" * 50) == "x" * 36 + "…"
