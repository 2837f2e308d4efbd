"""Deeds are answered soon; what flows in is looked at calmly."""

from PySide6.QtWidgets import QApplication

from nejat_desktop.ui.pace import CALM_MS, Pace

SOON_MS = 60


def test_a_deed_in_the_middle_of_what_flows_in_is_answered_soon(qapp: QApplication) -> None:
    pace = Pace(SOON_MS, qapp)
    pace.soon(flowing=True)
    assert pace.isActive() and pace.interval() == CALM_MS
    pace.soon()
    assert pace.interval() == SOON_MS
    pace.soon(flowing=True)
    assert pace.interval() == SOON_MS
    pace.stop()


def test_what_keeps_flowing_in_puts_the_next_look_off_no_further(qapp: QApplication) -> None:
    pace = Pace(SOON_MS, qapp)
    pace.soon(flowing=True)
    first = pace.timerId()
    pace.soon(flowing=True)
    assert pace.timerId() == first, "it was not started again"
    pace.stop()
