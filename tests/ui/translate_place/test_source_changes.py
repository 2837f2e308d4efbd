"""What happens to a translation when its source, or the translation itself, changes elsewhere."""

from dataclasses import replace

from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.body import Change, ChangeOp
from tests.ui.desk.workplaces import Bench
from tests.ui.look import OFFSCREEN
from tests.ui.translate_place.conftest import Open, bridge, rewrite, translate_all

pytestmark = OFFSCREEN
DONE, CHANGED, DRAFT = RowState.DONE, RowState.SOURCE_CHANGED, RowState.DRAFT
SAME, REMOVED, ADDED = ChangeOp.SAME, ChangeOp.REMOVED, ChangeOp.ADDED


def test_rows_are_marked_the_text_stays_and_the_words_are_shown(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services, "It seats 200 people.", "Two."), "یک.", "دو.")
    rewrite(services, target, "200", "240")
    hands = open_place(target)
    assert hands.states() == [DONE, CHANGED, DONE]
    changes = hands.place.panel.changes
    assert hands.place.walk.number == 2
    assert changes.words.changes == (
        Change(SAME, "It seats "),
        Change(REMOVED, "200"),
        Change(ADDED, "240"),
        Change(SAME, " people."),
    )
    assert "release 1 to 2" in changes.head.about.text()
    assert "Leila" in changes.head.about.text()
    marks = hands.place.spread.view.source.rows.setter.decorations
    assert marks[target.content.row_ids[0]] == [(9, 3, "added")]
    assert hands.place.head.behind.isVisible()


def test_keep_marks_it_done_and_the_text_is_as_it_was(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services), "یک.", "دو.")
    rewrite(services, target, "Two.", "Twelve.")
    hands = open_place(target)
    hands.place.panel.changes.keep_button.click()
    hands.settle()
    assert hands.states() == [DONE, DONE, DONE]
    stored = hands.stored()
    assert stored.content == target.content
    assert stored.translation is not None
    assert stored.translation.seen[target.content.row_ids[1]] == "Twelve."
    assert hands.place.panel.changes.quiet.isVisible()
    assert not hands.place.head.behind.isVisible()


def test_while_the_translator_types_the_change_stays_in_sight(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services), "یک.", "دو.")
    rewrite(services, target, "Two.", "Twelve.")
    hands = open_place(target)
    hands.type("!")
    hands.place.flush()
    assert hands.states() == [DONE, DONE, CHANGED]
    assert hands.place.panel.changes.words.changes
    hands.do("translate.done")
    hands.place.flush()
    assert hands.states() == [DONE, DONE, DONE]


def test_the_next_difference_goes_round(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = bridge(services, "One.", "Two.", "Three.")
    target = translate_all(services, target, "یک.", "دو.", "سه.")
    rewrite(services, target, "One.", "Eleven.")
    rewrite(services, target, "Three.", "Thirteen.")
    hands = open_place(target)
    seen = [hands.place.walk.number]
    for action in ("difference.next", "difference.next", "difference.previous"):
        hands.do(action)
        seen.append(hands.place.walk.number)
    assert seen == [2, 4, 2, 4]


def test_a_release_of_the_source_is_shown_while_somebody_types(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    target = bridge(services, "One.", "Two.")
    hands = open_place(target)
    hands.type("پل نو")
    middle = "One.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Middle."
    rewrite(services, target, "One.", middle)
    hands.bot.waitUntil(lambda: len(hands.place.session.draft.pairs) == 4)
    assert [pair.source for pair in hands.place.session.draft.pairs][2] == "Middle."
    assert hands.place.spread.view.target_headline() == "پل نو"
    assert hands.place.dirty
    hands.place.flush()
    assert hands.stored().content.headline == "پل نو"
    assert len(hands.stored().content.row_ids) == 3


def test_new_rows_of_the_source_alone_write_nothing(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = translate_all(services, bridge(services), "یک.", "دو.")
    rewrite(services, target, "Two.", "Two.</p>\n<!-- /wp:paragraph -->\n\n"
            "<!-- wp:paragraph -->\n<p>Three.")  # fmt: skip
    hands = open_place(target)
    assert hands.states() == [DONE, DONE, DONE, RowState.EMPTY]
    hands.type("x")
    hands.undo_all()
    hands.place.flush()
    assert hands.stored().content == target.content


def test_what_others_write_is_shown_while_nothing_is_typed(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    target = bridge(services)
    hands = open_place(target)
    theirs = replace(target.content, headline="پل سنگی")
    services.translating.save(target.uid, target.version, theirs)
    view = hands.place.spread.view
    hands.bot.waitUntil(lambda: view.target_headline() == "پل سنگی")
    assert not hands.place.dirty


def test_two_texts_are_both_kept_and_a_person_chooses(room_bench: Bench, open_place: Open) -> None:
    services = room_bench.room.services
    target = bridge(services)
    hands = open_place(target)
    hands.type("مال من")
    theirs = replace(target.content, headline="مال آنها")
    services.translating.save(target.uid, target.version, theirs)
    hands.place.flush()
    assert hands.place.dirty
    assert len(hands.told()) == 1
    hands.place.notices.notices[0].action_button.click()
    hands.settle()
    hands.place.flush()
    assert hands.stored().content.headline == "مال من"
    kept = [revision.content.headline for revision in services.editing.history(target.uid)]
    assert "مال آنها" in kept


def test_a_change_of_fields_elsewhere_disturbs_nobody_who_types(
    room_bench: Bench, open_place: Open
) -> None:
    services = room_bench.room.services
    target = bridge(services)
    hands = open_place(target)
    hands.type("پل")
    fields = replace(target.content, tags=("river",))
    services.translating.save(target.uid, target.version, fields)
    hands.bot.waitUntil(lambda: hands.place.session.article.content.tags == ("river",))
    hands.place.flush()
    stored = hands.stored().content
    assert (stored.headline, stored.tags) == ("پل", ("river",))
    assert hands.told() == []
