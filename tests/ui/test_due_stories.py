"""The window says when something that was dated ahead is due, and offers the sync."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.due_stories import LONGEST_MS, DueStories
from nejat_desktop.ui.widgets import NoticeBar, NoticeKind, NoticeText
from tests.contract.world import Watcher
from tests.ui.desk.workplaces import Bench, bench
from tests.ui.look import OFFSCREEN
from tests.unit.services.test_timetable import dated

pytestmark = OFFSCREEN


@pytest.fixture
def made(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as ready:
        yield ready


@pytest.fixture
def bar(made: Bench, qtbot: QtBot) -> NoticeBar:
    shown = NoticeBar(made.theme)
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def due(made: Bench, bar: NoticeBar, qtbot: QtBot) -> Iterator[DueStories]:
    begun = DueStories(made.workplace, bar)
    yield begun
    begun.close()
    qtbot.waitUntil(lambda: made.workplace.background.idle)


def settled(made: Bench, due: DueStories, qtbot: QtBot) -> None:
    due.look()
    qtbot.waitUntil(lambda: made.workplace.background.idle)


def test_at_its_time_the_window_says_so_and_its_button_syncs(
    made: Bench, bar: NoticeBar, due: DueStories, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    made.actions.register("sync.run", lambda: asked.append(True))
    dated(made.room, made.clock.now + timedelta(hours=1))
    settled(made, due, qtbot)
    assert not bar.notices
    assert due.timer.isActive() and due.timer.interval() == 3_600_001
    made.clock.forward(hours=1, seconds=1)
    due.timer.timeout.emit()
    qtbot.waitUntil(lambda: len(bar.notices) == 1)
    (notice,) = bar.notices
    assert notice.text.kind is NoticeKind.INFO and "due" in notice.text.sentence
    assert notice.text.action == "Sync now"
    assert not due.timer.isActive(), "nothing else is dated ahead: nothing is looked at"
    notice.action_button.click()
    assert asked == [True]


def test_what_came_due_while_the_window_was_closed_is_told_at_once_and_goes_with_a_sync(
    made: Bench, bar: NoticeBar, due: DueStories, qtbot: QtBot
) -> None:
    dated(made.room, made.clock.now + timedelta(hours=1))
    made.clock.forward(days=1)
    settled(made, due, qtbot)
    assert len(bar.notices) == 1
    made.room.services.publishing.sync(Watcher())
    qtbot.waitUntil(lambda: not bar.notices)


def test_a_release_that_is_dated_ahead_sets_the_timer_and_its_withdrawal_stops_it(
    made: Bench, due: DueStories, qtbot: QtBot
) -> None:
    one = dated(made.room, made.clock.now + timedelta(days=90))
    qtbot.waitUntil(due.timer.isActive)
    assert due.timer.interval() == LONGEST_MS, "no timer counts further"
    made.room.services.publishing.withdraw(one.uid)
    qtbot.waitUntil(lambda: not due.timer.isActive())


def test_who_comes_back_to_the_window_is_told_although_the_laptop_slept(
    made: Bench, bar: NoticeBar, due: DueStories, qapp: QApplication, qtbot: QtBot
) -> None:
    dated(made.room, made.clock.now + timedelta(hours=1))
    settled(made, due, qtbot)
    made.clock.forward(hours=8)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: len(bar.notices) == 1)


def test_another_plan_holds_once_something_is_due(
    made: Bench, due: DueStories, qtbot: QtBot
) -> None:
    dated(made.room, made.clock.now + timedelta(hours=1))
    settled(made, due, qtbot)
    made.clock.forward(hours=2)
    with qtbot.waitSignal(due.changed):
        due.look()
    qtbot.waitUntil(lambda: made.workplace.background.idle)


def test_what_stands_in_a_notice_says_the_same_in_another_language_and_in_its_place(
    made: Bench, bar: NoticeBar
) -> None:
    asked: list[str] = []
    language = lambda: made.theme.language  # noqa: E731 - what the words are made of
    bar.stand("a", lambda: NoticeText(NoticeKind.WARNING, f"Locked, in {language()}", "Open"),
              lambda: asked.append("a"))  # fmt: skip
    bar.tell(NoticeText(NoticeKind.INFO, "Something that was said once."))
    made.theme.set(language="sq")
    said = [bar._column.itemAt(at).widget().text.sentence for at in range(2)]  # type: ignore[union-attr]
    assert said == ["Locked, in sq", "Something that was said once."]
    bar.notices[-1].action_button.click()
    assert asked == ["a"] and len(bar.notices) == 1
    made.theme.set(language="en")
    assert len(bar.notices) == 1, "what was closed does not come back"
