"""Python's garbage collector works in pauses."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.collecting import NEVER, Collector


class Ring:
    """Holds itself: only the collector frees it."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def collector(qapp: QApplication) -> Collector:
    return Collector(qapp)


def test_what_is_old_is_looked_through_in_a_pause_and_not_before(collector: Collector) -> None:
    before = gc.get_threshold()
    ring = Ring()
    gone = weakref.ref(ring)
    gc.collect()  # it is among what has been there for a while
    del ring
    assert before[2] == NEVER and gone() is not None
    collector.collect()
    assert gone() is None
    collector.close()


def test_a_key_puts_it_off(collector: Collector, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    collector.listen()
    assert collector.is_listening
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(field, key)
    assert not collector.is_listening and field.text() == "a"
    collector.listen()
    assert collector.is_listening
    collector.close()
    assert not collector.is_listening


def test_python_decides_again_when_the_program_ends(qapp: QApplication) -> None:
    before = gc.get_threshold()
    collector = Collector(qapp)
    assert gc.get_threshold() != before
    collector.close()
    assert gc.get_threshold() == before
