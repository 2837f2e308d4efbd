"""Starts the program on a newsroom in this process and prints when its window can be used."""

import json
import os
import sys
import time
from pathlib import Path

from tests.bench.table import resident


def main(folder: Path, preferences: Path, began: float) -> None:
    """`began`: `time.monotonic()` of the parent just before it started this process."""
    from tests.e2e.hands import program, wait_until

    with program(folder, preferences) as hands:
        desk = hands.station.desk
        wait_until(lambda: desk.model.rowCount() > 0 and not desk.busy, "the desk is filled")
        hands.station.window.repaint()
        usable = time.monotonic() - began
        hands.settle()
        record = {"usable": usable, "rows": desk.model.rowCount(), "rss": resident()}
        sys.stdout.write(json.dumps(record) + "\n")


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]))
