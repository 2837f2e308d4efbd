"""A heartbeat on the interface's thread: the longest pause between two beats is a stall."""

import time
from types import TracebackType

from PySide6.QtCore import QTimer

BEAT_MS = 2


class Heart:
    """Beats as long as it is entered."""

    def __init__(self) -> None:
        self.longest = 0.0
        """Milliseconds over the beat's own length."""
        self._last = 0.0
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> "Heart":
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT_MS)
        self._last = now
