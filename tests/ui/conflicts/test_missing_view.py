"""The question about an article that is gone on the site."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.bootstrap import default_newsroom
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.ui.conflicts.missing_view import MissingView, Way
from nejat_desktop.ui.theme import Theme
from tests.ui.look import OFFSCREEN, make_table, nameless, shared_theme

pytestmark = OFFSCREEN
EDITION = default_newsroom("Test").editions[0]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield shared_theme()
    qapp.setStyleSheet("")


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> MissingView:
    made = MissingView(theme, make_table(theme))
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show_missing("Night train", EDITION, ConflictKind.GONE)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_nothing_is_done_before_something_is_chosen(view: MissingView, qtbot: QtBot) -> None:
    assert view.way is None and not view.do.isEnabled()
    with qtbot.assertNotEmitted(view.decided):
        view.submit()
    assert nameless(view) == []


@pytest.mark.parametrize(("digit", "way"), [("1", Way.AGAIN), ("۲", Way.OFF), ("٣", Way.LEAVE)])
def test_digits_choose_and_the_button_says_what_it_does(
    view: MissingView, qtbot: QtBot, digit: str, way: Way
) -> None:
    view.enter()
    none = Qt.KeyboardModifier.NoModifier
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, none, digit)
    QApplication.sendEvent(view.rows[Way.AGAIN].button, key)
    assert view.way is way
    assert view.do.text() == view.rows[way].button.text()
    with qtbot.waitSignal(view.decided) as decided:
        QTest.mouseClick(view.do, Qt.MouseButton.LeftButton)
    assert decided.args == [way]


def test_what_happened_is_said(view: MissingView) -> None:
    assert "deleted" in view.sentence.text()
    said = {"draft": "draft", "private": "private", "pending": "review", "odd-status": "hid it"}
    for status, word in said.items():
        view.show_missing("Night train", EDITION, ConflictKind.UNPUBLISHED, status)
        assert word in view.sentence.text()


def test_another_article_begins_without_a_choice(view: MissingView) -> None:
    view.rows[Way.OFF].button.click()
    view.show_missing("Market", EDITION, ConflictKind.GONE)
    assert view.way is None and not view.do.isEnabled()


def test_escape_is_later(view: MissingView, qtbot: QtBot) -> None:
    view.enter()
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view.rows[Way.AGAIN].button, Qt.Key.Key_Escape)
