"""A heartbeat on the interface's thread: the longest pause between two beats is a stall.

`Floor` is the same in a process beside: what the machine alone makes of a loop with little to do.
"""

import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

BEAT_MS = 2
WORK_MS, REST_MS = 20, 200
"""What the loop beside does in one turn: as much as a window that paints its list anew."""
_QUEUED = Path("/proc/self/schedstat")
"""Linux: nanoseconds that the process's first thread ran, and that it stood in line for a
processor."""


class Heart:
    """Beats as long as it is entered."""

    def __init__(self) -> None:
        self.longest = 0.0
        """Milliseconds over the beat's own length."""
        self.longest_own = 0.0
        """The same without what the thread stood in line for a processor, ready to go on: it ran,
        or waited for another thread, a lock or a disk. As `longest` where the system can't say."""
        self._last = self._queued = 0.0
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> "Heart":
        self._last, self._queued = time.perf_counter(), _in_line()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, queued = time.perf_counter(), _in_line()
        stall = (now - self._last) * 1000 - BEAT_MS
        self.longest = max(self.longest, stall)
        self.longest_own = max(self.longest_own, stall - (queued - self._queued))
        self._last, self._queued = now, queued


class Floor:
    """The longest stall of a loop in a process of its own, as long as it is entered.

    Five times a second that loop works for 20 ms of its processor's time, and no thread is beside
    it: what it stalls longer than that, a machine with other work does to everybody.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        """Milliseconds, once it is left."""

    def __enter__(self) -> "Floor":
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.heart"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._child.stdout is not None
        assert self._child.stdout.readline(), "the loop beside has begun"
        return self

    def __exit__(self, *_: object) -> None:
        said, _ = self._child.communicate()
        self.longest = float(said)


def _in_line() -> float:
    """Milliseconds that the first thread of this process has stood in line for a processor."""
    if not _QUEUED.exists():
        return 0.0
    return int(_QUEUED.read_text("ascii").split()[1]) / 1e6


def _work() -> None:
    end = time.thread_time() + WORK_MS / 1000
    while time.thread_time() < end:
        pass


def _beside() -> None:
    """Beat until the other end of the input is closed; then say what the longest stall was."""
    application = QCoreApplication([])
    working = QTimer(interval=REST_MS)
    working.timeout.connect(_work)
    working.start()
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(application.quit)
    with Heart() as heart:
        sys.stdout.write("\n")
        sys.stdout.flush()
        application.exec()
    sys.stdout.write(f"{heart.longest}\n")


if __name__ == "__main__":
    _beside()
