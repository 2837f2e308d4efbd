"""Starts the program on a newsroom in this process and prints when its window can be used."""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.table import resident


def main(folder: Path, preferences: Path, began: float) -> None:
    """`began`: `time.monotonic()` of the parent just before it started this process.

    The way of `nejat_desktop.__main__`, until the list of the desk is painted; then, until
    everything that is counted and looked up beside it is there too.
    """
    gc.disable()
    from nejat_desktop.window import begin

    application = begin(folder, None, preferences)
    assert application is not None and application.workstation is not None
    desk, window = application.workstation.desk, application.workstation.window
    _until(lambda: desk.model.rowCount() > 0 and not desk.asking.busy)
    window.repaint()
    usable = time.monotonic() - began
    _until(lambda: not desk.busy)
    window.repaint()
    quiet = time.monotonic() - began
    record = {"usable": usable, "quiet": quiet, "rows": desk.model.rowCount(), "rss": resident()}
    sys.stdout.write(json.dumps(record) + "\n")
    sys.stdout.flush()
    application.close()


def _until(holds: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication, QEventLoop

    while not holds():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]))
