"""A translation, from its first word to its approval, by action ids and keys."""

from dataclasses import replace

from PySide6.QtCore import Qt

from nejat_desktop.domain.article import RowState, Status
from nejat_desktop.domain.body import paragraph, parse, picture
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.workflow import Move
from nejat_desktop.store import photos
from nejat_desktop.ui.theme import Mode
from tests.rooms import article
from tests.ui.desk.workplaces import Bench
from tests.ui.look import OFFSCREEN, nameless
from tests.ui.translate_place.conftest import Open, bridge, story, translate_all

pytestmark = OFFSCREEN
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
EMPTY, DRAFT, DONE = RowState.EMPTY, RowState.DRAFT, RowState.DONE


def test_from_empty_to_approved(room_bench: Bench, open_place: Open) -> None:
    hands = open_place(bridge(room_bench.room.services))
    place = hands.place
    assert hands.states() == [EMPTY, EMPTY, EMPTY]
    assert place.spread.view.current_row() == "headline"
    for text, left in (("پل", 2), ("یک.", 1), ("دو.", 0)):
        hands.type(text)
        hands.do("translate.done")
        assert hands.states().count(EMPTY) == left
    hands.settle()
    assert hands.states() == [DONE, DONE, DONE]
    stored = hands.stored()
    assert stored.content.headline == "پل"
    assert [row.inner for row in parse(stored.content.body).rows] == ["یک.", "دو."]
    assert place.head.main.text() == "Send to review"
    hands.do("translate.done")
    hands.settle()
    assert (hands.stored().status, place.head.main.text()) == (Status.IN_REVIEW, "Approve")
    assert place.head.other.isVisible()
    hands.do("translate.done")
    hands.settle()
    stored = hands.stored()
    assert (stored.status, stored.release_number) == (Status.APPROVED, 1)
    assert not place.head.main.isVisible()
    assert place.head.sentence.text() == "Release 1 goes out with the next sync."
    assert not place.dirty


def test_the_key_does_what_the_filled_button_does(room_bench: Bench, open_place: Open) -> None:
    hands = open_place(bridge(room_bench.room.services))
    hands.type("پل")
    hands.key(Qt.Key.Key_Return, CTRL)
    assert hands.states() == [DONE, EMPTY, EMPTY]
    assert hands.place.session.draft.pairs[1].row == hands.place.spread.view.current_row()


def test_an_empty_paragraph_is_never_done(room_bench: Bench, open_place: Open) -> None:
    hands = open_place(bridge(room_bench.room.services))
    hands.do("translate.done")
    assert hands.states() == [EMPTY, EMPTY, EMPTY]
    assert hands.place.walk.number == 2


def test_typing_makes_a_draft_and_undo_takes_it_back(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services), "یک.", "دو.")
    hands = open_place(target)
    hands.place.spread.view.go_to(target.content.row_ids[0])
    hands.type("!")
    assert hands.states() == [DONE, DRAFT, DONE]
    hands.undo_all()
    assert hands.states() == [DONE, DONE, DONE]
    hands.place.flush()
    assert hands.stored().version == target.version


def test_what_is_opened_by_typing_is_open_on_disk(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services), "یک.", "دو.")
    hands = open_place(target)
    row = target.content.row_ids[1]
    hands.place.spread.view.go_to(row)
    hands.type("!")
    hands.place.flush()
    known = hands.stored().translation
    assert known is not None
    assert row not in known.done
    assert "دو.!" in hands.stored().content.body
    hands.undo_all()
    hands.place.flush()
    known = hands.stored().translation
    assert known is not None
    assert row in known.done


def test_nothing_is_written_when_nothing_was_typed(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = bridge(services)
    heard = []
    services.changes.listen(heard.append)
    hands = open_place(target)
    for action in ("translate.next", "translate.next", "translate.previous", "article.save"):
        hands.do(action)
    hands.place.deactivate()
    hands.place.flush()
    hands.place.close()
    hands.settle()
    assert hands.stored() == target
    assert heard == []


def test_next_and_previous_walk_all_and_next_open_only_the_open_ones(
    room_bench: Bench, open_place: Open
) -> None:
    hands = open_place(bridge(room_bench.room.services, "One.", "Two.", "Three."))
    walk = hands.place.walk
    seen = [walk.number]
    for action in ["translate.next"] * 4 + ["translate.previous"]:
        hands.do(action)
        seen.append(walk.number)
    assert seen == [1, 2, 3, 4, 4, 3]
    hands.type("دو.")
    hands.do("translate.done")
    hands.do("translate.next_open")
    assert walk.number == 1
    hands.do("translate.next_open")
    assert walk.number == 2
    hands.do("translate.next_open")
    assert walk.number == 4


def test_pictures_and_locked_blocks_come_along_and_need_no_words(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    table = (
        "<!-- wp:table -->\n<table><tbody><tr><td>1</td></tr></tbody></table>\n<!-- /wp:table -->"
    )
    blocks = [paragraph("One."), picture("nejat:photo/" + "a" * 32, "", "A caption."), table]
    source = story(services, "Bridge", blocks)
    hands = open_place(services.translating.start(source.story, "fa"))
    assert hands.states() == [EMPTY, EMPTY, EMPTY]
    hands.do("translate.next")
    hands.do("translate.next")
    hands.type("شرح.")
    hands.do("translate.done")
    hands.place.flush()
    body = hands.stored().content.body
    assert "شرح." in body
    assert table in body
    assert "nejat:photo/" + "a" * 32 in body


def test_the_source_can_be_copied_into_the_target(room_bench: Bench, open_place: Open) -> None:
    hands = open_place(bridge(room_bench.room.services, "One <strong>big</strong> day.", "Two."))
    hands.do("translate.next")
    hands.do("translate.copy_source")
    hands.place.flush()
    assert "One <strong>big</strong> day." in hands.stored().content.body
    assert [row.remark.check.value for row in hands.place.panel.checks.rows] == ["same"]


def test_checks_speak_of_the_current_paragraph_and_show_the_place(
    room_bench: Bench, open_place: Open
) -> None:
    hands = open_place(bridge(room_bench.room.services, "It seats 240.", "Two."))
    hands.type("پل")
    hands.do("translate.next")
    hands.type("۲۰۰ جا دارد.")
    hands.states()
    row = hands.place.panel.checks.rows[0]
    assert "240" in row.words.text()
    row.button.click()
    target = hands.place.spread.view.target
    assert target.textCursor().selectedText() == "۲۰۰"
    hands.do("translate.previous")
    assert hands.place.panel.checks.rows == ()
    hands.do("check.next")
    assert target.textCursor().selectedText() == "۲۰۰"


def test_a_review_is_sent_back_with_a_reason(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services), "یک.", "دو.")
    hands = open_place(services.editing.send_to_review(target.uid))
    hands.place.head.other.click()
    field = hands.place.comment.field
    assert field.isVisible()
    hands.bot.keyClicks(field, "Names")
    hands.bot.keyClick(field, Qt.Key.Key_Return, CTRL)
    hands.settle()
    assert hands.stored().status is Status.DRAFT
    assert services.editing.history(target.uid)[0].comment == "Names"
    assert not field.isVisible()


def test_checks_that_stop_an_approval_lead_to_write(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services), "یک.", "دو.")
    content = target.content
    bare = replace(content, sections=(), credits=Credits())
    target = services.translating.save(target.uid, target.version, bare)
    hands = open_place(target)
    hands.place.moves.make(Move.APPROVE)
    hands.settle()
    assert hands.stored().status is Status.DRAFT
    notice = hands.place.notices.notices[0]
    with hands.bot.waitSignal(hands.place.open_article) as opened:
        notice.action_button.click()
    assert opened.args == [target.uid]


def test_closing_saves(room_bench: Bench, open_place: Open) -> None:
    hands = open_place(bridge(room_bench.room.services))
    hands.type("پل")
    with hands.bot.waitSignal(hands.place.closed):
        hands.place.close()
    assert hands.stored().content.headline == "پل"


def test_every_control_has_a_name_in_every_look(room_bench: Bench, open_place: Open) -> None:
    hands = open_place(bridge(room_bench.room.services, "It seats 240.", "Two."))
    hands.type("پل ۲")
    hands.states()
    assert nameless(hands.place) == []
    for mode in Mode:
        room_bench.theme.set(mode=mode, language="fa" if mode is Mode.DARK else "en")
        hands.bot.wait(1)
        hands.place.grab()


def test_captions_that_a_gallery_still_lacks_are_told_beside_its_translation(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    made = article(services, "Harbour")
    services.stories.change_kind(made.story, Kind.GALLERY)
    uid = services.context.new_uid()
    photo = Photo(uid, uid * 2, "jpeg", 1200, 800, 9000, "boats.jpg", room_bench.clock())
    services.context.write(lambda c: photos.add_photo(c, photo))
    services.stories.set_pictures(made.story, [uid])
    hands = open_place(services.translating.start(made.story, "fa"))
    hands.settle()
    notice = hands.place.notices.notices[0]
    assert "alternative text" in notice.text.sentence
    opened: list[str] = []
    hands.place.open_article.connect(opened.append)
    notice.triggered.emit()
    assert opened == [hands.place.session.article.uid]
