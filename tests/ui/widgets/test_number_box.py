"""A number is shown in the digits of the interface, and typed in those of any script."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from nejat_desktop import ui
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import NumberBox
from tests.ui.look import OFFSCREEN, shared_theme

pytestmark = OFFSCREEN
PROGRAM = Path(ui.__file__).parent


def speaking(language: str) -> Theme:
    """A theme whose interface speaks a language."""
    theme = shared_theme()
    theme.set(language=language)
    return theme


def enter(box: NumberBox, typed: str) -> None:
    """Type over what stands there, key by key, and finish."""
    box.selectAll()
    for letter in typed:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(box, key)
    QTest.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "42"), ("sq", "42"), ("fa", "۴۲"), ("ar", "٤٢")]
)
def test_it_shows_the_digits_of_the_interface(qtbot: QtBot, language: str, shown: str) -> None:
    theme = speaking(language)
    box = NumberBox(theme, 1, 999)
    qtbot.addWidget(box)
    box.setValue(42)
    assert box.text() == shown
    box.stepUp()
    assert box.value() == 43


@pytest.mark.parametrize("typed", ["17", "۱۷", "١٧"])
@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_the_digits_of_every_script_are_read(qtbot: QtBot, typed: str, language: str) -> None:
    box = NumberBox(speaking(language), 1, 999)
    qtbot.addWidget(box)
    enter(box, typed)
    assert box.value() == 17
    assert box.text() == box.textFromValue(17)


@pytest.mark.parametrize("typed", ["9999", "x", "-1", "۱۲۳۴"])
def test_what_is_no_number_or_too_large_is_not_taken(qtbot: QtBot, typed: str) -> None:
    box = NumberBox(speaking("fa"), 1, 999)
    qtbot.addWidget(box)
    enter(box, typed)
    assert 1 <= box.value() <= 999


def test_a_page_of_digits_that_is_pasted_is_not_taken(qtbot: QtBot) -> None:
    box = NumberBox(speaking("en"), 1, 999)
    qtbot.addWidget(box)
    box.setValue(42)
    box.lineEdit().selectAll()
    box.lineEdit().insert("1" * 5000)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert 1 <= box.value() <= 999


def test_another_language_shows_other_digits_at_once(qtbot: QtBot) -> None:
    theme = speaking("en")
    box = NumberBox(theme, 1, 999)
    qtbot.addWidget(box)
    box.setValue(120)
    theme.set(language="fa")
    assert (box.text(), box.value()) == ("۱۲۰", 120)


def test_every_number_field_of_the_program_is_such_a_box() -> None:
    sources = {path.name for path in PROGRAM.rglob("*.py") if QSpinBox.__name__ in path.read_text()}
    assert sources <= {"number_box.py", "sheet.py", "ring.py"}
