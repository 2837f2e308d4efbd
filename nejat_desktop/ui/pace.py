"""When to look again at what changed: soon after a deed, calmly while an archive flows in."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

CALM_MS = 1500
"""Between two looks while things flow in for minutes."""
_TURNS = 3


class Pace(QTimer):
    """Runs out once for changes that come together; what flows in waits longer than a deed.

    While things flow in, the paces of a window run out in turns, 0 to 2, at `CALM_MS / 3` from each
    other: what one has asked is answered and painted before the next one asks.
    """

    def __init__(self, soon_ms: int, parent: QObject, *, turn: int = 0) -> None:
        super().__init__(parent, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._soon_ms, self._turn = soon_ms, turn

    def soon(self, *, flowing: bool = False) -> None:
        """Something changed. `flowing`: as `Changes` has it."""
        if not self.isActive() and flowing:
            self.start(until_turn(self._turn, time.monotonic() * 1000))
        elif not self.isActive() or (not flowing and self.remainingTime() > self._soon_ms):
            self.start(self._soon_ms)


def until_turn(turn: int, now_ms: float) -> int:
    """Whole milliseconds from `now_ms` to the next time that it is this turn's: 1 to `CALM_MS`."""
    return CALM_MS - int(now_ms - turn * CALM_MS / _TURNS) % CALM_MS
