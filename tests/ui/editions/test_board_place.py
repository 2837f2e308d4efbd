"""The editions' board as people use it: by key, by action id, by typing."""

import csv
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.board import Show
from nejat_desktop.ui.editions import EditionsPlace
from nejat_desktop.ui.editions.asked import Narrow, Since, show_key
from nejat_desktop.ui.editions.model import PAGE
from nejat_desktop.ui.editions.steps import BoardStep
from nejat_desktop.ui.theme import Mode
from tests.rooms import article
from tests.ui.desk.workplaces import Bench, many_stories, quiet
from tests.ui.editions.conftest import Open, said, stand_on
from tests.ui.look import OFFSCREEN, nameless
from tests.unit.store.test_board import publish, translated

pytestmark = OFFSCREEN
EN, FA, AR, SQ = 1, 2, 3, 4


def key(place: EditionsPlace, pressed: Qt.Key) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(place.table, QKeyEvent(QEvent.Type.KeyPress, pressed, none))


def mixed(newsroom: Bench) -> None:
    """“Bridge” is live in English, outdated in Persian, in translation in Arabic, missing else."""
    services = newsroom.room.services
    source = article(services, "Bridge", "One.", "Two.", "Three.")
    publish(services, source)
    publish(services, translated(services, source, "fa"))
    services.translating.start(source.story, "ar")
    now = services.editing.article(source.uid)
    other = replace(now.content, body=now.content.body.replace("Two.", "Second."))
    services.editing.save(source.uid, now.version, other)
    publish(services, source)


def test_an_empty_newsroom_has_nothing_to_do(newsroom: Bench, open_board: Open) -> None:
    place = open_board()
    assert place.empty.isVisible()
    assert place.empty.accessibleName() == "Nothing is missing in any edition"
    assert not place.foot.step.isVisible()


def test_each_cell_says_how_it_stands(newsroom: Bench, open_board: Open) -> None:
    mixed(newsroom)
    place = open_board()
    group, row = said(place)
    assert group == [""] * 5
    assert row[0] == "Bridge — News · source \u2066en\u2069"
    assert row[EN].startswith("English: live, ")
    assert row[FA].startswith("Persian: outdated, 1 paragraph, Live text is from ")
    assert row[AR] == "Arabic: in translation, 0 of 4 paragraphs"
    assert row[SQ] == "Albanian: missing"


def test_the_foot_offers_the_next_step_of_each_cell(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    mixed(newsroom)
    place = open_board()
    steps = {}
    for column in (EN, FA, AR, SQ):
        stand_on(place, "Bridge", column)
        quiet(qtbot, place)
        chosen = place.looking.chosen
        assert chosen is not None
        steps[column] = chosen.step
    expected = (BoardStep.OPEN, BoardStep.UPDATE, BoardStep.CONTINUE, BoardStep.START)
    assert tuple(steps.values()) == expected
    stand_on(place, "Bridge", FA)
    quiet(qtbot, place)
    sentence = "English changed: paragraph 2. The Persian text stays live meanwhile."
    assert place.foot.meta.text() == sentence
    assert place.foot.step.text() == "Update the translation"
    assert place.foot.compare.isVisible()


def test_enter_takes_the_step_and_space_shows_what_changed(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    mixed(newsroom)
    place = open_board()
    row = place.model.row(1)
    assert row is not None
    stand_on(place, "Bridge", SQ)
    with qtbot.waitSignal(place.open_translation) as begun:
        key(place, Qt.Key.Key_Return)
    assert begun.args == [row.story, "sq"]
    stand_on(place, "Bridge", FA)
    with qtbot.waitSignal(place.compare) as compared:
        key(place, Qt.Key.Key_Space)
    assert compared.args == [row.story, "fa"]
    stand_on(place, "Bridge", EN)
    with qtbot.waitSignal(place.open_article) as opened:
        key(place, Qt.Key.Key_Return)
    cell = row.cell("en")
    assert cell is not None
    assert opened.args == [cell.article]


def test_start_in_a_missing_cell_is_a_link_at_its_end(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    mixed(newsroom)
    place = open_board()
    cell = place.table.visualRect(place.model.index(1, SQ))
    left = Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(place.open_translation):
        qtbot.mouseClick(place.table.viewport(), left, pos=cell.center())
    with qtbot.waitSignal(place.open_translation) as begun:
        qtbot.mouseClick(place.table.viewport(), left, pos=cell.center() + QPoint(80, 0))
    assert begun.args[1] == "sq"


def test_arrows_walk_over_cells_and_past_groups(newsroom: Bench, open_board: Open) -> None:
    services = newsroom.room.services
    article(services, "Today")
    old = article(services, "Old")
    date = newsroom.clock.now - timedelta(days=60)
    services.editing.save(old.uid, old.version, replace(old.content, date=date))
    place = open_board()
    assert [place.model.group_at(n) for n in range(4)] == [0, None, 1, None]
    assert [title for title, _ in place.table.group_words] == ["This week", "August 2026"]
    stand_on(place, "Today", EN)
    key(place, Qt.Key.Key_Down)
    assert place.table.currentIndex().row() == 3
    key(place, Qt.Key.Key_Up)
    key(place, Qt.Key.Key_Up)
    assert place.table.currentIndex().row() == 1
    key(place, Qt.Key.Key_Right)
    key(place, Qt.Key.Key_Left)
    key(place, Qt.Key.Key_Left)
    assert (place.table.currentIndex().row(), place.table.currentIndex().column()) == (1, 0)
    key(place, Qt.Key.Key_End)
    assert place.table.currentIndex().row() == 3


def test_the_board_is_narrowed_and_shows_all_again(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    mixed(newsroom)
    article(newsroom.room.services, "Harbour")
    place = open_board()
    assert len(place.model.ids) == 2
    place.asking.narrow(Narrow.SHOW, show_key(Show.MISSING, "fa"))
    quiet(qtbot, place)
    assert [row[0] for row in said(place)][1].startswith("Harbour")
    place.asking.narrow(Narrow.SHOW, show_key(Show.REVIEW))
    quiet(qtbot, place)
    assert place.empty.isVisible()
    place.empty.triggered.emit()
    quiet(qtbot, place)
    assert len(place.model.ids) == 2
    newsroom.actions.trigger("view.filter")
    qtbot.keyClicks(place.bar.search, "harb")
    qtbot.waitUntil(lambda: len(place.model.ids) == 1)
    place.bar.search.clear()
    place.asking.narrow(Narrow.SINCE, Since.WEEK.value)
    quiet(qtbot, place)
    assert len(place.model.ids) == 2


def test_heads_and_status_count_what_is_in_scope(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    mixed(newsroom)
    place = open_board()
    english, persian = place.head.accessibleDescription().split("; ")[:2]
    assert english == "English: 100 %, 1 live, 0 outdated, 0 missing"
    assert persian == "Persian: 0 %, 0 live, 1 outdated, 0 missing"
    with qtbot.waitSignal(place.status_changed) as told:
        place.asking.again()
    assert told.args == ["1 stories shown, 3 cells not live"]
    quiet(qtbot, place)


def test_a_change_shows_and_the_place_is_kept(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    services = newsroom.room.services
    one = article(services, "First")
    article(services, "Second")
    place = open_board()
    stand_on(place, "First", EN)
    services.editing.send_to_review(one.uid)
    article(services, "Third")
    qtbot.waitUntil(lambda: len(place.model.ids) == 3)
    quiet(qtbot, place)
    chosen = place.looking.chosen
    assert chosen is not None
    assert (chosen.row.headline, place.table.currentIndex().column()) == ("First", EN)
    assert place.foot.step.text() == "Review"


def test_an_article_is_given_to_somebody_from_the_board(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    services = newsroom.room.services
    one = article(services, "First")
    place = open_board()
    stand_on(place, "First", EN)
    newsroom.actions.trigger("article.assign_me")
    quiet(qtbot, place)
    assert services.editing.article(one.uid).assigned == services.person
    stand_on(place, "First", FA)
    assert not newsroom.actions.is_available("article.assign_me")


def test_the_table_is_exported(
    newsroom: Bench, open_board: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    mixed(newsroom)
    place = open_board()
    newsroom.actions.trigger("board.export", str(tmp_path / "board.csv"))
    quiet(qtbot, place)
    with (tmp_path / "board.csv").open(encoding="utf-8-sig", newline="") as file:
        head, line = csv.reader(file)
    assert head == [
        "Story",
        "Section",
        "Source",
        "Date",
        "English",
        "Persian",
        "Arabic",
        "Albanian",
    ]
    assert line[:3] == ["Bridge", "News", "en"]
    assert line[6:] == ["In translation, 0 of 4 paragraphs", "Missing"]
    assert place.notices.notices[0].text.sentence.startswith("1 stories were written to")


def test_ten_thousand_stories_are_never_all_read(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    many_stories(newsroom, 10_000)
    place = open_board()
    assert len(place.model.ids) == 10_000
    assert place.model.rows.held <= 2
    key(place, Qt.Key.Key_End)
    quiet(qtbot, place)
    assert place.table.currentIndex().row() == place.model.rowCount() - 1
    assert (
        place.table.viewport().rect().contains(place.table.visualRect(place.table.currentIndex()))
    )
    assert place.model.rows.held * PAGE < 1_000


def test_the_storys_column_stays_while_the_editions_scroll(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    article(newsroom.room.services, "Bridge")
    place = open_board()
    place.resize(700, 500)
    bar = place.table.horizontalScrollBar()
    assert bar.maximum() > 0
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        newsroom.theme.set(language="fa" if direction == Qt.LayoutDirection.RightToLeft else "en")
        quiet(qtbot, place)
        place.setLayoutDirection(direction)
        before = place.table.visualRect(place.model.index(1, 0))
        place.table.setCurrentIndex(place.model.index(1, SQ))
        assert bar.value() > 0
        story = place.table.visualRect(place.model.index(1, 0))
        assert story == before
        assert place.table.indexAt(story.center()).column() == 0
        shown = place.table.visualRect(place.model.index(1, SQ))
        assert place.table.viewport().rect().contains(shown.center())
        place.table.setCurrentIndex(place.model.index(1, EN))
        assert not place.table.visualRect(place.model.index(1, EN)).intersects(story)
        bar.setValue(0)


def test_every_control_has_a_name_in_every_look(
    newsroom: Bench, open_board: Open, qtbot: QtBot
) -> None:
    mixed(newsroom)
    place = open_board()
    for mode in Mode:
        newsroom.theme.set(mode=mode)
        quiet(qtbot, place)
        assert [name for name in nameless(place) if name != "Button in EmptyState"] == []
        assert not place.grab().isNull()
    at = place.head.mapFromParent(QPoint(700, 0))
    assert place.head._tip(at.x()).startswith("English: ")


def test_nothing_is_asked_before_somebody_comes(newsroom: Bench) -> None:
    article(newsroom.room.services, "Bridge")
    place = EditionsPlace(newsroom.workplace)
    assert not place.busy
    assert place.model.rowCount() == 0
