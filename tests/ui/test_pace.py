"""Deeds are answered soon; what flows in is looked at calmly."""

import pytest
from PySide6.QtWidgets import QApplication

from nejat_desktop.ui.pace import CALM_MS, Pace, until_turn

SOON_MS = 60


def test_a_deed_in_the_middle_of_what_flows_in_is_answered_soon(qapp: QApplication) -> None:
    pace = Pace(SOON_MS, qapp)
    pace.soon(flowing=True)
    assert pace.isActive() and pace.interval() <= CALM_MS
    pace.soon()
    assert pace.remainingTime() <= SOON_MS
    first = pace.timerId()
    pace.soon(flowing=True)
    assert pace.timerId() == first, "and what flows in puts it off no further"
    pace.stop()


def test_what_keeps_flowing_in_puts_the_next_look_off_no_further(qapp: QApplication) -> None:
    pace = Pace(SOON_MS, qapp)
    pace.soon(flowing=True)
    first = pace.timerId()
    pace.soon(flowing=True)
    assert pace.timerId() == first, "it was not started again"
    pace.stop()


@pytest.mark.parametrize("now", [0.0, 0.4, 499.9, 500.0, 777.7, 1499.9, 1500.0, 123_456_789.1])
def test_the_paces_of_a_window_run_out_a_third_of_the_calm_time_from_each_other(now: float) -> None:
    waits = sorted(until_turn(turn, now) for turn in range(3))
    assert waits[0] > 0 and waits[2] <= CALM_MS
    gaps = [waits[1] - waits[0], waits[2] - waits[1], waits[0] + CALM_MS - waits[2]]
    assert all(abs(gap - CALM_MS / 3) <= 1 for gap in gaps)


def test_a_turn_that_has_just_been_comes_again_after_the_calm_time() -> None:
    now = 7_000.0
    for turn in range(3):
        there = now + until_turn(turn, now)
        assert until_turn(turn, there) == CALM_MS
