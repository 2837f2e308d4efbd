"""Many stories at the desk: what the bar offers, asks, does, tells and takes back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Content, Status
from nejat_desktop.domain.connection import Connection, Power
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.connections import save_connection
from nejat_desktop.store.settings import add_person
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.desk.asked import Group, Where
from tests.rooms import NOON, article
from tests.ui.desk.conftest import Open
from tests.ui.desk.test_desk import headlines, told
from tests.ui.desk.workplaces import Bench, many_stories, quiet
from tests.ui.look import OFFSCREEN, nameless

pytestmark = OFFSCREEN
SAMIR = Person(Uid("5a" * 16), "Samir")


def everything(bench: Bench, open_desk: Open, qtbot: QtBot) -> DeskPlace:
    """A desk where all stories are selected."""
    place = open_desk()
    bench.actions.trigger("story.select_all")
    quiet(qtbot, place)
    return place


def offered(place: DeskPlace) -> list[str]:
    """What the bar offers, buttons first, then its menu."""
    bar = place.pane.bulk
    buttons = [button.text() for button in bar.buttons.values() if button.isVisible()]
    return buttons + [action.text() for action in bar.menu().actions()]


def statuses(bench: Bench, uids: list[Uid]) -> list[Status]:
    return [bench.room.services.editing.article(uid).status for uid in uids]


def test_the_bar_says_for_how_many_each_action_is_possible(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    for number in range(3):
        sent = article(services, f"Sent {number}")
        services.editing.send_to_review(sent.uid)
    services.publishing.approve(article(services, "Approved").uid)
    place = everything(desk_bench, open_desk, qtbot)
    assert offered(place) == [
        "Approve: 3",
        "Assign to: 4",
        "Send back: 3",
        "Withdraw from the site: 1",
        "Add to a section: 4",
        "Take out of a section: 4",
        "Add a tag: 4",
        "Take a tag away: 4",
        "Set the date: 4",
        "Move to the bin: 3",
    ]
    assert nameless(place.pane.bulk) == []


def test_without_room_buttons_go_into_the_menu(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    for number in range(2):
        article(desk_bench.room.services, f"Draft {number}")
    place = everything(desk_bench, open_desk, qtbot)
    before = offered(place)
    place.pane.bulk.resize(300, 40)
    bar = place.pane.bulk
    assert sum(button.isVisible() for button in bar.buttons.values()) <= 1
    assert offered(place) == before


def test_many_are_sent_back_with_one_comment_and_undo_sends_them_again(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    uids = [article(services, f"Story {number}").uid for number in range(2)]
    for uid in uids:
        services.editing.send_to_review(uid)
    place = everything(desk_bench, open_desk, qtbot)
    desk_bench.actions.trigger("article.send_back")
    field = place.pane.bulk.question.field
    assert field.isVisible()
    assert field.accessibleName() == "What should be changed?"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible(), "without a comment nothing goes back"
    qtbot.keyClicks(field, "Name the mason.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    quiet(qtbot, place)
    assert statuses(desk_bench, uids) == [Status.DRAFT] * 2
    assert [services.editing.history(uid)[0].comment for uid in uids] == ["Name the mason."] * 2
    place.list.undone.emit()
    quiet(qtbot, place)
    assert statuses(desk_bench, uids) == [Status.IN_REVIEW] * 2


def test_what_could_not_be_approved_is_told_with_reasons_and_selected_on_demand(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    article(services, "Whole")
    for number in range(2):
        services.editing.new_story(Kind.ARTICLE, "en", Content(headline=f"Torso {number}"))
    place = everything(desk_bench, open_desk, qtbot)
    desk_bench.actions.trigger("article.approve")
    quiet(qtbot, place)
    sentence = next(words for words in told(place) if "left" in words)
    assert sentence.startswith("2 were left as they are: There is no text yet (2)")
    notice = next(n for n in place.pane.notices.notices if n.text.sentence == sentence)
    assert place.pane.bulk.isVisible() and notice.isVisible(), "the selection stays, and it is told"
    notice.action_button.click()
    quiet(qtbot, place)
    selected = [place.model.row(number) for number in place.list.selected_numbers()]
    assert {row.headline for row in selected if row} == {"Torso 0", "Torso 1"}


def test_what_the_site_will_change_of_the_approved_ones_is_told_and_selected_on_demand(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    article(services, "Plain")
    whole = article(services, "Video")
    body = whole.content.body + '<iframe src="https://player.example/1"></iframe>'
    services.editing.save(whole.uid, whole.version, replace(whole.content, body=body))
    may = frozenset({Power.PUBLISH.value, Power.SECTIONS.value})
    home = "https://site.example/"
    site = Connection(Uid("c" * 32), "en", home, f"{home}wp-json/", "l", powers=may, checked=NOON)
    services.context.write(lambda database: save_connection(database, site))
    place = everything(desk_bench, open_desk, qtbot)
    desk_bench.actions.trigger("article.approve")
    quiet(qtbot, place)
    told = next(n for n in place.pane.notices.notices if "will change" in n.text.sentence)
    assert told.isVisible() and "(1)" in told.text.sentence
    told.action_button.click()
    quiet(qtbot, place)
    selected = [place.model.row(number) for number in place.list.selected_numbers()]
    assert [row.headline for row in selected if row] == ["Video"]


def test_a_long_deed_shows_its_progress_and_is_stopped(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    uids = [article(desk_bench.room.services, f"Story {number}").uid for number in range(40)]
    place = everything(desk_bench, open_desk, qtbot)
    with qtbot.waitSignal(place.deeds.began):
        desk_bench.actions.trigger("bulk.add_tag", "harbour")
    assert place.pane.busy.isVisible()
    place.pane.busy.stop.click()
    quiet(qtbot, place)
    assert not place.pane.busy.isVisible()
    tagged = [uid for uid in uids if desk_bench.room.services.editing.article(uid).content.tags]
    assert len(tagged) < 40
    assert any("You stopped it" in words for words in told(place)) or not tagged


@pytest.mark.parametrize(
    ("action", "tags"), [("bulk.add_tag", ("old", "new")), ("bulk.remove_tag", ())]
)
def test_a_tag_is_asked_for_in_the_bar(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot, action: str, tags: tuple[str, ...]
) -> None:
    services = desk_bench.room.services
    uid = article(services, "One").uid
    place = everything(desk_bench, open_desk, qtbot)
    desk_bench.actions.trigger("bulk.add_tag", "old")
    quiet(qtbot, place)
    desk_bench.actions.trigger(action)
    assert place.pane.bulk.isVisible(), "it asks for a single story too"
    qtbot.keyClicks(place.pane.bulk.question.field, "new" if "add" in action else "old")
    qtbot.keyClick(place.pane.bulk.question.field, Qt.Key.Key_Return)
    quiet(qtbot, place)
    assert services.editing.article(uid).content.tags == tags
    assert not place.pane.bulk.isVisible()


def test_escape_asks_no_more_and_changes_nothing(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    uid = article(desk_bench.room.services, "One").uid
    place = everything(desk_bench, open_desk, qtbot)
    desk_bench.actions.trigger("bulk.add_tag")
    qtbot.keyClicks(place.pane.bulk.question.field, "never")
    qtbot.keyClick(place.pane.bulk.question.field, Qt.Key.Key_Escape)
    quiet(qtbot, place)
    assert desk_bench.room.services.editing.article(uid).version == 1
    assert not place.pane.bulk.isVisible()


def test_sections_and_dates_are_set_and_taken_back_as_a_whole(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    uids = [article(services, f"Story {number}").uid for number in range(3)]
    second = services.settings.newsroom().sections[1].uid
    place = everything(desk_bench, open_desk, qtbot)
    desk_bench.actions.trigger("bulk.add_section", second)
    quiet(qtbot, place)
    desk_bench.actions.trigger("bulk.set_date", NOON + timedelta(days=3))
    quiet(qtbot, place)
    now = [services.editing.article(uid).content for uid in uids]
    assert all(c.sections[1] == second and c.date == NOON + timedelta(days=3) for c in now)
    place.list.undone.emit()
    quiet(qtbot, place)
    now = [services.editing.article(uid).content for uid in uids]
    assert all(c.sections[1] == second and c.date is None for c in now)


def test_articles_are_assigned_from_the_desk_and_found_by_person(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    services.context.write(lambda connection: add_person(connection, SAMIR))
    article(services, "Stone bridge")
    place = open_desk()
    desk_bench.actions.trigger("article.assign", SAMIR.uid)
    quiet(qtbot, place)
    article(services, "Fish market")
    place.asking.narrow(Group.HOLDER, SAMIR.uid)
    quiet(qtbot, place)
    assert headlines(place) == ["Stone bridge"]
    row = place.model.row(0)
    assert row is not None
    assert place._words.about(row) == "\u2068Samir\u2069 has it"
    assert place.inspector.lines[0].state.words == "Draft, \u2068Samir\u2069 has it"
    assert place.inspector.details is not None
    assert place.inspector.details.comment is None, "a name is no comment"
    desk_bench.actions.trigger("article.assign_me")
    qtbot.waitUntil(lambda: place.model.rowCount() == 0)
    quiet(qtbot, place)
    assigned = Where(Group.QUEUE, Queue.ASSIGNED.value)
    qtbot.waitUntil(lambda: place.side.count(assigned) == 1)


def test_what_is_deleted_for_good_is_told_until_it_is_closed_and_comes_back(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    for headline in ("One", "Two"):
        thrown = article(services, headline)
        services.stories.move_to_bin([thrown.story])
    place = open_desk()
    place.show_queue(Queue.BIN)
    quiet(qtbot, place)
    assert place.pane.heads._date.text() == "Binned"
    place.list.selectAll()
    quiet(qtbot, place)
    assert offered(place) == ["Take out of the bin: 2", "Delete for good: 2"]
    place.list.setFocus()
    qtbot.keyClick(place.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: place.model.rowCount() == 0)
    quiet(qtbot, place)
    assert told(place) == ["2 stories are deleted for good at the next start."]
    place.list.undone.emit()
    qtbot.waitUntil(lambda: place.model.rowCount() == 2)
    assert services.desk.count(Filter(Queue.BIN)) == 2


def test_selecting_ten_thousand_reads_a_page_and_counts_all(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    many_stories(desk_bench, 10_000)
    place = everything(desk_bench, open_desk, qtbot)
    assert "Send to review: 10,000" in offered(place)
    assert place.model.rows.held <= 2
