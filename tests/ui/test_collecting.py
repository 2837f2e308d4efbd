"""Python's garbage collector works on the window's thread, in pauses."""

import gc
import weakref
from collections.abc import Iterator
from threading import Thread, current_thread

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.collecting import FEW, HEAP, MANY, Collector


class Ring:
    """Holds itself: only the collector frees it."""

    def __init__(self, freed: list[str] | None = None) -> None:
        self.own, self._freed = self, freed

    def __del__(self) -> None:
        if self._freed is not None:
            self._freed.append(current_thread().name)


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    made = Collector(qapp)
    yield made
    made.close()


def test_rings_are_freed_on_the_windows_thread_whoever_made_them(collector: Collector) -> None:
    freed: list[str] = []

    def work() -> None:
        for _ in range(5 * FEW):
            Ring(freed)

    thread = Thread(target=work, name="lane")
    thread.start()
    thread.join()
    assert freed == []
    collector.collect_young()
    assert set(freed) == {current_thread().name} and len(freed) == 5 * FEW


def test_what_stays_is_looked_at_twice_and_then_let_be(collector: Collector) -> None:
    gc.collect()
    kept = [Ring() for _ in range(MANY // 4)]
    looked = []
    for _ in range(8):
        collector.collect_young()
        looked.append(gc.get_count()[2])
        kept += [Ring() for _ in range(MANY // 4)]
    old = gc.get_objects(generation=2)
    assert looked[-1] == looked[0] + 2 and any(thing is kept[0] for thing in old)


def test_what_is_old_is_looked_through_in_a_pause_and_not_before(collector: Collector) -> None:
    ring = Ring()
    gone = weakref.ref(ring)
    gc.collect()  # it is among what has been there for a while
    del ring
    kept = [Ring() for _ in range(2 * MANY)]
    collector.collect_young()
    assert gone() is not None and kept
    collector.collect()
    assert gone() is None


def test_an_archives_heap_is_set_aside_until_a_pause(collector: Collector) -> None:
    ring = Ring()
    gone = weakref.ref(ring)
    del ring
    kept = [[] for _ in range(HEAP + FEW)]
    before = gc.get_freeze_count()
    collector.collect_young()
    assert gc.get_freeze_count() - before > HEAP and gc.get_count()[0] < FEW
    collector.collect_young()
    assert gone() is not None and kept
    collector.collect()
    assert gone() is None and gc.get_freeze_count() == 0


def test_what_was_set_aside_is_pythons_again_when_the_program_ends(qapp: QApplication) -> None:
    collector = Collector(qapp)
    kept = [[] for _ in range(HEAP + FEW)]
    collector.collect_young()
    assert gc.get_freeze_count() > HEAP and kept
    collector.close()
    assert gc.get_freeze_count() == 0


def test_while_work_is_under_way_no_pause_is_used(qapp: QApplication) -> None:
    idle = [False]
    collector = Collector(qapp, lambda: idle[0])
    ring = Ring()
    gone = weakref.ref(ring)
    del ring
    collector.listen()
    collector.collect()
    assert not collector.is_listening and gone() is not None
    idle[0] = True
    collector.listen()
    assert collector.is_listening
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
    assert gc.isenabled()
    collector = Collector(qapp)
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
