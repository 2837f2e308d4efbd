"""WordPress exports of any length, taken in: `python -m tests.bench.incoming 1000 10000`.

Each measure is a process of its own: how long it takes, and how much memory it holds at most. The
peer reads the same file with the standard library alone and keeps nothing of it.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from nejat_desktop.bootstrap import create_newsroom, default_newsroom
from tests.bench.table import Figure, show
from tests.bench.wxr import write_export

MEGA = 1_000_000


def main() -> int:
    """Prints a table for each size."""
    asked = _parser().parse_args()
    for size in asked.sizes:
        with tempfile.TemporaryDirectory(prefix="nejat-incoming-") as made:
            room, file = Path(made) / "room", Path(made) / "export.xml"
            create_newsroom(room, default_newsroom("Incoming"), "Leila")
            write_export(file, size)
            large = file.stat().st_size / MEGA
            figures = list(_measures(room, file, size))
        _say(f"{size:,} posts, {large:,.0f} MB; Python {platform.python_version()}, "
             f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")  # fmt: skip
        _say(show(figures))
    return 0


def _measures(room: Path, file: Path, size: int) -> Iterator[Figure]:
    bare, first, again = (_child(room, file, what) for what in ("bare", "import", "import"))
    if (first["came"], again["came"]) != (size, 0):
        raise SystemExit(f"{first['came']} posts came, and again {again['came']}: not {size} and 0")
    for what, found in (("taken in", first), ("the same file again: nothing comes", again)):
        yield Figure(f"{what}, a thousand posts", found["seconds"] * 1000 / size, "s", None,
                     bare["seconds"] * 1000 / size, "bare reading")  # fmt: skip
        yield Figure(f"– all of them, {what}", found["seconds"], "s")
        yield Figure(f"– memory at most, {what}", found["most"], "MB", None, bare["most"],
                     "bare reading")  # fmt: skip
    yield Figure("the database afterwards", (room / "newsroom.db").stat().st_size / MEGA, "MB",
                 None, file.stat().st_size / MEGA, "the file")  # fmt: skip


def _child(room: Path, file: Path, what: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.incoming_child", str(room), str(file), what]
    told = subprocess.run(command, check=True, capture_output=True).stdout
    found: dict[str, float] = json.loads(told)
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.incoming", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=[1_000, 10_000], metavar="POSTS")
    return parser


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
