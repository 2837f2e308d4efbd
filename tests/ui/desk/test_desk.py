"""The desk as people use it: by action id, by key, by typing."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.desk import DeskRow, Filter, Queue, Sort
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.desk import Desk
from nejat_desktop.store import articles
from nejat_desktop.ui.actions import Condition
from nejat_desktop.ui.desk import DeskPlace
from nejat_desktop.ui.desk.asked import Group, Where
from nejat_desktop.ui.paged_rows import PAGE, PAGES
from nejat_desktop.ui.theme import Mode
from nejat_desktop.ui.widgets import NoticeKind
from tests.rooms import article
from tests.ui.desk.conftest import Open
from tests.ui.desk.workplaces import Bench, many_stories, quiet
from tests.ui.look import OFFSCREEN, nameless

pytestmark = OFFSCREEN


def headlines(place: DeskPlace) -> list[str]:
    """What the list shows, from the top."""
    rows = [place.model.row(number) for number in range(place.model.rowCount())]
    return [row.headline for row in rows if row is not None]


def told(place: DeskPlace) -> list[str]:
    return [notice.text.sentence for notice in place.pane.notices.notices]


def test_an_empty_newsroom_says_what_to_do(desk_bench: Bench, open_desk: Open) -> None:
    place = open_desk()
    assert place.pane.empty.isVisible()
    assert place.pane.empty.accessibleName() == "No stories yet"


def test_a_new_story_is_a_draft_in_the_source_edition_and_is_opened(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    place = open_desk()
    with qtbot.waitSignal(place.open_article) as opened:
        desk_bench.actions.trigger("story.new")
    made = desk_bench.room.services.editing.article(opened.args[0])
    assert (made.edition, made.status, made.live) == ("en", Status.DRAFT, Live.NEVER)


def test_a_new_story_begins_in_the_edition_that_is_looked_at(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    place = open_desk()
    place.asking.go(Where(Group.EDITION, "fa"))
    with qtbot.waitSignal(place.open_article) as opened:
        desk_bench.actions.trigger("story.new_cartoon")
    assert desk_bench.room.services.editing.article(opened.args[0]).edition == "fa"


def test_rows_of_a_new_answer_are_read_before_the_window_paints_them(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        article(desk_bench.room.services, f"Story {number}")
    place, read, rows = open_desk(), list[bool](), Desk.rows

    def watched(self: Desk, ids: Sequence[int], wanted: Filter, prefer: str) -> dict[int, DeskRow]:
        read.append(threading.current_thread() is threading.main_thread())
        return rows(self, ids, wanted, prefer)

    monkeypatch.setattr(Desk, "rows", watched)
    article(desk_bench.room.services, "One more")
    qtbot.waitUntil(lambda: place.model.rowCount() == 4)
    quiet(qtbot, place)
    place.grab()
    assert "One more" in headlines(place)
    assert read and not any(read)


def test_a_new_answer_is_told_once(desk_bench: Bench, open_desk: Open, qtbot: QtBot) -> None:
    article(desk_bench.room.services, "First")
    place, told = open_desk(), list[str]()
    place.status_changed.connect(told.append)
    article(desk_bench.room.services, "Second")
    qtbot.waitUntil(lambda: place.model.rowCount() == 2)
    quiet(qtbot, place)
    assert told == ["2 stories, 1 selected"]


def test_typing_filters_the_list_and_escape_clears_it(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    for headline in ("Stone bridge", "Fish market", "Bridge of sighs"):
        article(desk_bench.room.services, headline)
    place = open_desk()
    desk_bench.actions.trigger("view.filter")
    search = place.pane.filters.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "brid")
    qtbot.waitUntil(lambda: place.model.rowCount() == 2)
    quiet(qtbot, place)
    assert set(headlines(place)) == {"Stone bridge", "Bridge of sighs"}
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: place.model.rowCount() == 3)


def test_persian_is_found_by_another_spelling(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "کتاب‌خانه‌های تازه", edition="fa")
    place = open_desk()
    search = place.pane.filters.search
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "كتابخانه")
    QApplication.sendEvent(search, event)
    quiet(qtbot, place)
    assert headlines(place) == ["کتاب‌خانه‌های تازه"]


def test_only_the_answer_to_the_last_question_is_shown(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "First")
    article(desk_bench.room.services, "Second")
    place = open_desk()
    place.asking.go(Where(Group.QUEUE, Queue.PUBLISHED.value))
    place.asking.go(Where(Group.QUEUE, Queue.MY_DRAFTS.value))
    quiet(qtbot, place)
    assert place.model.rowCount() == 2


def test_nothing_found_names_the_filter_and_clears_it(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    place.pane.filters.search.setText("zebra")
    qtbot.waitUntil(place.pane.unmatched.isVisible)
    assert "zebra" in place.pane.unmatched.accessibleDescription()
    place.pane.unmatched.triggered.emit()
    qtbot.waitUntil(lambda: place.model.rowCount() == 1 and place.list.isVisible())
    assert place.pane.filters.search.text() == ""


def test_the_side_panel_has_counts_and_leads_to_queues(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "Draft")
    sent = article(desk_bench.room.services, "Sent")
    desk_bench.room.services.editing.send_to_review(sent.uid)
    place = open_desk()
    assert place.side.count(Where(Group.QUEUE, Queue.IN_REVIEW.value)) == 1
    place.side.setFocus()
    for _ in range(4):
        qtbot.keyClick(place.side, Qt.Key.Key_Down)
    quiet(qtbot, place)
    assert headlines(place) == ["Sent"]


def test_sorting_by_headline_and_back(desk_bench: Bench, open_desk: Open, qtbot: QtBot) -> None:
    for headline in ("Birch", "Alder", "Cedar"):
        article(desk_bench.room.services, headline)
    place = open_desk()
    place.pane.heads.chosen.emit(Sort.HEADLINE)
    quiet(qtbot, place)
    assert headlines(place) == ["Alder", "Birch", "Cedar"]
    place.pane.heads.chosen.emit(Sort.HEADLINE)
    quiet(qtbot, place)
    assert headlines(place) == ["Cedar", "Birch", "Alder"]


def test_delete_moves_to_the_bin_and_ctrl_z_takes_it_back(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    place.list.setFocus()
    qtbot.keyClick(place.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: place.model.rowCount() == 0)
    quiet(qtbot, place)
    assert "moved to the bin" in told(place)[0]
    qtbot.keyClick(place.pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: place.model.rowCount() == 1)


def test_the_bin_gives_stories_back(desk_bench: Bench, open_desk: Open, qtbot: QtBot) -> None:
    thrown = article(desk_bench.room.services, "Stone bridge")
    desk_bench.room.services.stories.move_to_bin([thrown.story])
    place = open_desk()
    place.asking.go(Where(Group.QUEUE, Queue.BIN.value))
    quiet(qtbot, place)
    assert not desk_bench.actions.is_available("story.bin")
    desk_bench.actions.trigger("story.restore")
    qtbot.waitUntil(lambda: place.model.rowCount() == 0)
    assert desk_bench.room.services.stories.story(thrown.story).binned is None


def test_enter_takes_the_next_step_and_a_draft_is_opened(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    draft = article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    with qtbot.waitSignal(place.open_article) as opened:
        qtbot.keyClick(place.list, Qt.Key.Key_Return)
    assert opened.args == [draft.uid]


def test_an_article_in_review_is_reviewed_and_sent_back_with_a_comment(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    sent = article(desk_bench.room.services, "Stone bridge")
    desk_bench.room.services.editing.send_to_review(sent.uid)
    place = open_desk()
    assert place.inspector.foot.step_button.text() == "Review English"
    with qtbot.waitSignal(place.review) as reviewed:
        place.inspector.foot.step_button.click()
    assert reviewed.args == [sent.uid]
    desk_bench.actions.trigger("article.send_back")
    field = place.inspector.foot.field
    assert field.isVisible()
    qtbot.keyClicks(field, "Name the mason.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    quiet(qtbot, place)
    now = desk_bench.room.services.editing.article(sent.uid)
    assert now.status is Status.DRAFT
    qtbot.waitUntil(lambda: place.inspector.foot.other_button.text() == "Send to review")
    assert desk_bench.room.services.editing.history(sent.uid)[0].comment == "Name the mason."


def test_approving_says_so_and_undo_takes_it_back(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    draft = article(services, "Stone bridge")
    services.editing.send_to_review(draft.uid)
    place = open_desk()
    desk_bench.actions.trigger("article.approve")
    quiet(qtbot, place)
    assert services.editing.article(draft.uid).live is Live.WAITING
    assert "is approved" in told(place)[0]
    place.list.undone.emit()
    quiet(qtbot, place)
    back = services.editing.article(draft.uid)
    assert (back.status, back.live) == (Status.IN_REVIEW, Live.NEVER)


def test_an_approval_that_checks_stop_says_why(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "")
    place = open_desk()
    desk_bench.actions.trigger("article.approve")
    quiet(qtbot, place)
    assert [notice.text.kind for notice in place.pane.notices.notices] == [NoticeKind.WARNING]


def test_bulk_actions_reach_everything_that_is_selected(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    for headline in ("One", "Two", "Three"):
        article(desk_bench.room.services, headline)
    place = open_desk()
    assert not place.pane.bulk.isVisible()
    desk_bench.actions.trigger("story.select_all")
    quiet(qtbot, place)
    assert place.pane.bulk.isVisible()
    place.pane.bulk.buttons["article.send_to_review"].click()
    quiet(qtbot, place)
    qtbot.waitUntil(lambda: place.side.count(Where(Group.QUEUE, Queue.IN_REVIEW.value)) == 3)
    assert "3 texts wait for review." in told(place)


def test_a_published_story_can_not_be_thrown_away(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    draft = article(services, "Stone bridge")
    services.publishing.approve(draft.uid)
    place = open_desk()
    desk_bench.actions.trigger("story.bin")
    quiet(qtbot, place)
    assert "Withdraw it first" in told(place)[0]
    assert place.model.rowCount() == 1


def test_translating_is_asked_for_by_story_and_edition(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    draft = article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    with qtbot.waitSignal(place.open_translation) as asked:
        desk_bench.actions.trigger("article.translate", "sq")
    assert asked.args == [draft.story, "sq"]
    with qtbot.waitSignal(place.open_translation) as followed:
        place.inspector.lines[1].link.click()
    assert followed.args == [draft.story, place.inspector.lines[1]._code]


def test_changes_elsewhere_keep_selection_and_place(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    many_stories(desk_bench, 60)
    place = open_desk()
    place.list.setCurrentIndex(place.model.index(30, 0))
    place.list.verticalScrollBar().setValue(1700)
    before = place.list.current_row
    article(desk_bench.room.services, "Breaking news")
    qtbot.waitUntil(lambda: place.model.rowCount() == 61)
    quiet(qtbot, place)
    assert before is not None and place.list.current_row is not None
    assert place.list.current_row.story == before.story
    assert place.list.verticalScrollBar().value() == 1700 + place.list.shape_now.height


def test_ten_thousand_stories_are_never_all_read(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    many_stories(desk_bench, 10_000)
    place = open_desk()
    assert place.model.rowCount() == 10_000
    for number in range(0, 10_000, PAGE):
        place.model.row(number)
    assert place.model.rows.held == PAGES
    place.pane.filters.search.setText("story 4711")
    qtbot.waitUntil(lambda: place.model.rowCount() == 1)
    assert headlines(place) == ["Story 4711"]
    place.asking.clear()
    qtbot.waitUntil(lambda: place.model.rowCount() == 10_000)
    desk_bench.actions.trigger("story.select_all")
    assert len(place.list.selected_ids()) == 10_000


def test_every_control_has_a_name_and_every_row_says_its_editions(
    desk_bench: Bench, open_desk: Open
) -> None:
    article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    hidden_without_words = "Button in EmptyState"
    assert [name for name in nameless(place) if name != hidden_without_words] == []
    spoken = place.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("English: draft, ")
    assert "Persian: missing" in spoken


def test_a_tooltip_says_what_a_chip_means(desk_bench: Bench, open_desk: Open) -> None:
    article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    shape, rect = place.list.shape_now, place.list.visualRect(place.model.index(0, 1))
    at = shape.chip(0).center() + QPoint(0, rect.top())
    assert place.list.words_at(at).startswith("English: draft")


def test_mirrored_the_side_panel_is_at_the_right(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    desk_bench.theme.set(mode=Mode.DARK, language="fa")
    quiet(qtbot, place)
    side, about = place.side.mapTo(place, QPoint(0, 0)), place.inspector.mapTo(place, QPoint(0, 0))
    assert side.x() > about.x()
    shape = place.list.shape_now
    assert shape.rtl and shape.picture.left() > shape.sync.left()
    assert place.grab().width() == place.width()


def test_actions_are_offered_as_the_selection_allows(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    services = desk_bench.room.services
    draft = article(services, "Stone bridge")
    place = open_desk()
    assert desk_bench.actions.is_available("article.send_to_review")
    assert not desk_bench.actions.is_available("article.send_back")
    services.publishing.approve(draft.uid)
    quiet(qtbot, place)
    qtbot.waitUntil(lambda: desk_bench.actions.is_available("article.withdraw"))
    assert not place.looking.conditions()[Condition.CAN_APPROVE]
    offered = [action.objectName() for action in place.doing.menu().actions()]
    assert [id for id in offered if id] == [
        "article.open",
        "article.translate",
        "article.withdraw",
        "article.assign_me",
        "article.assign",
        "story.bin",
    ]


def test_an_action_may_name_its_article_and_a_queue_can_be_shown(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    draft = article(desk_bench.room.services, "Stone bridge")
    place = open_desk()
    with qtbot.waitSignal(place.open_article) as opened:
        desk_bench.actions.trigger("article.open", draft.uid)
    assert opened.args == [draft.uid]
    place.pane.filters.search.setText("zebra")
    place.show_queue(Queue.MY_DRAFTS)
    quiet(qtbot, place)
    assert place.side.where == Where(Group.QUEUE, Queue.MY_DRAFTS.value)
    assert headlines(place) == ["Stone bridge"]


def hold_back(desk_bench: Bench, *headlines: str) -> None:
    """Approved articles as an archive brings them."""
    services = desk_bench.room.services
    for headline in headlines:
        approved = services.publishing.approve(article(services, headline).uid)
        away = replace(approved, live=Live.HELD)
        services.context.write(
            lambda c, away=away: articles.save_article(c, away, away.version)  # type: ignore[misc]
        )


def test_the_queue_of_held_stories_is_there_when_it_has_any(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    place = open_desk()
    assert "Held back" not in shown_lines(place)
    hold_back(desk_bench, "Bridge")
    desk_bench.room.services.changes.publish(Changes())
    qtbot.waitUntil(lambda: "Held back" in shown_lines(place))


def test_held_stories_are_let_out_together_and_that_is_taken_back(
    desk_bench: Bench, open_desk: Open, qtbot: QtBot
) -> None:
    hold_back(desk_bench, "Bridge", "Market", "Ferry")
    place = open_desk()
    place.show_queue(Queue.HELD)
    quiet(qtbot, place)
    assert place.model.rowCount() == 3
    place.list.selectAll()
    quiet(qtbot, place)
    assert place.pane.bulk.buttons["article.let_out"].isVisible()
    desk_bench.actions.trigger("article.let_out")
    qtbot.waitUntil(lambda: place.model.rowCount() == 0)
    quiet(qtbot, place)
    assert told(place) == ["3 texts go to the site at the next sync."]
    place.list.undone.emit()
    qtbot.waitUntil(lambda: place.model.rowCount() == 3)


def shown_lines(place: DeskPlace) -> list[str]:
    """The lines of the side panel that can be seen."""
    model, found = place.side.model(), []
    for head in range(model.rowCount()):
        group = model.index(head, 0)
        for row in range(model.rowCount(group)):
            if not place.side.isRowHidden(row, group):
                found.append(str(model.index(row, 0, group).data()))
    return found
