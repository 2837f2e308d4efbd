"""Articles in the command palette: found by their headlines, and opened from there."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.actions.palette import Entry
from nejat_desktop.ui.headline_finder import HeadlineFinder
from nejat_desktop.ui.shell import MainWindow
from tests.rooms import article
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.look import OFFSCREEN

pytestmark = OFFSCREEN
Shown = list[Uid]


@pytest.fixture
def room_bench(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    """A newsroom and what screens are given."""
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def shown() -> Shown:
    """What was opened."""
    return []


@pytest.fixture
def window(room_bench: Bench, shown: Shown, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window whose palette finds articles."""
    work = room_bench.workplace
    made = MainWindow(work.theme, work.actions, work.preferences)
    finder = HeadlineFinder(work.services.desk, work.background, shown.append, made)
    made.commands.find_later(finder.ask)
    made.show()
    made.popup.open_over(made)
    yield made
    made.popup.hide()
    discard(made)


@pytest.fixture
def find(window: MainWindow, qtbot: QtBot) -> Callable[..., None]:
    """Type, and wait until just these lines stand there."""

    def typed(text: str, *expected: str) -> None:
        window.popup.type(text)
        qtbot.waitUntil(lambda: window.popup.entries() == list(expected))

    return typed


def press(window: MainWindow, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.popup._line, event)


def test_a_headline_is_found_in_every_language_and_opened_with_enter(
    room_bench: Bench, window: MainWindow, shown: Shown, find: Callable[..., None]
) -> None:
    services = room_bench.room.services
    stone = article(services, "Stone bridge reopens")
    persian = article(services, "پل سنگی بازگشایی شد", edition="fa")
    article(services, "Library")
    find("bridge", "Stone bridge reopens")
    find("stone reo", "Stone bridge reopens")
    find("سنگي", "پل سنگی بازگشایی شد")
    press(window, Qt.Key.Key_Return)
    assert shown == [persian.uid]
    assert not window.popup.isVisible()
    window.popup.open_over(window)
    assert "Stone bridge reopens" not in window.popup.entries()
    find("stone", "Stone bridge reopens")
    press(window, Qt.Key.Key_Return)
    assert shown == [persian.uid, stone.uid]


def test_the_edition_stands_beside_it_and_the_newest_comes_first(
    room_bench: Bench, window: MainWindow, find: Callable[..., None]
) -> None:
    services = room_bench.room.services
    for edition, headline in (("en", "Bridge one"), ("sq", "Bridge two")):
        article(services, headline, edition=edition)
    find("bridge", "Bridge two", "Bridge one")
    model = window.popup._model
    entries = [model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(2)]
    assert [(entry.hint, entry.icon) for entry in entries] == [("sq", "article"), ("en", "article")]


def test_what_lies_in_the_bin_or_only_in_the_text_is_not_found(
    room_bench: Bench, window: MainWindow, find: Callable[..., None]
) -> None:
    services = room_bench.room.services
    thrown = article(services, "Thrown lantern")
    article(services, "Harbour", "A lantern burns.")
    article(services, "Lantern feast")
    services.stories.move_to_bin([thrown.story])
    find("lantern", "Lantern feast")


def test_articles_that_come_late_leave_the_mark_where_it_was_put(
    room_bench: Bench, window: MainWindow
) -> None:
    work = room_bench.workplace
    ran: list[str] = []
    for action in ("view.dark", "view.light"):
        work.actions.register(action, lambda action=action: ran.append(action))  # type: ignore[misc]
    answers: list[Callable[[Sequence[Entry]], object]] = []
    window.commands.find_later(lambda _query, answer: answers.append(answer))
    window.popup.type("colours")
    commands = window.popup.entries()
    press(window, Qt.Key.Key_Down)
    answers[-1]([Entry("Colours of autumn", lambda: ran.append("article"))])
    assert window.popup.entries() == ["Colours of autumn", *commands]
    assert window.popup._list.currentIndex().data() == commands[1]
    press(window, Qt.Key.Key_Up)
    press(window, Qt.Key.Key_Up)
    press(window, Qt.Key.Key_Return)
    assert ran == ["article"]


def test_while_more_is_typed_only_what_still_fits_is_shown(window: MainWindow) -> None:
    answers: list[Callable[[Sequence[Entry]], object]] = []
    window.commands.find_later(lambda _query, answer: answers.append(answer))
    window.popup.type("br")
    answers[-1]([Entry("Bridge", lambda: None), Entry("Bread", lambda: None)])
    assert window.popup.entries() == ["Bridge", "Bread"]
    window.popup.type("bri")
    assert window.popup.entries() == ["Bridge"]
    window.popup.type("")
    assert "Bridge" not in window.popup.entries()


def test_it_is_asked_in_the_reading_lane_when_the_typing_pauses(
    room_bench: Bench,
    window: MainWindow,
    find: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = room_bench.room.services.desk
    asked: list[str] = []
    real = type(desk).headlines

    def headlines(self: object, words: str, limit: int) -> object:
        asked.append(words)
        return real(desk, words, limit)

    monkeypatch.setattr(type(desk), "headlines", headlines)
    article(room_bench.room.services, "Harbour")
    for text in ("h", "ha", "har", "harb"):
        window.popup.type(text)
    assert asked == []
    find("harbo", "Harbour")
    assert asked == ["harbo"]
