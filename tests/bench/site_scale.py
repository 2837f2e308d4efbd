"""The site folder at the size of an archive, beside Hugo: `python -m tests.bench.site_scale`.

Each measure is a process of its own: how long it takes, how much memory it holds at most, what it
writes. Hugo builds the same stories in the same run, where it is installed.
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

from nejat_desktop.bootstrap import opened
from tests.bench import hugo
from tests.bench.archive import make_archive
from tests.bench.table import Figure, show

SITE = "https://news.example/"
MEASURES = {
    "plan": "plan of a first sync",
    "sync": "the whole site from nothing",
    "idle": "a sync with nothing to do",
    "change": "one text changed, approved and synced",
}
BESIDE = {"sync": "a whole build of Hugo", "change": "Hugo, which builds all of it again"}


def main() -> int:
    """Prints a table for each size."""
    asked = _parser().parse_args()
    if hugo.HUGO is None:
        _say(hugo.LACKING)
    for size in asked.sizes:
        with tempfile.TemporaryDirectory(prefix="nejat-site-") as made:
            scratch = Path(made)
            make_archive(scratch / "room", size)
            with opened(scratch / "room") as room:
                room.services.settings.set_site_address(SITE)
            figures = list(_measures(scratch))
        _say(f"{size:,} stories × 4 editions; Python {platform.python_version()}, "
             f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")  # fmt: skip
        _say(show(figures))
    return 0


def _measures(scratch: Path) -> Iterator[Figure]:
    found = {name: _ours(scratch / "room", name) for name in MEASURES}
    theirs = _theirs(scratch) if hugo.HUGO else {}
    for name, what in MEASURES.items():
        facts, peer = found[name], theirs.get(name, {})
        told = f"{what} ({facts['lines']:,} articles)" if name == "plan" else what
        if name in ("sync", "change"):
            told = f"{what} ({facts['steps']:,} files written)"
        yield Figure(told, facts["seconds"], "s", None, peer.get("seconds"), BESIDE.get(name, ""))
        if name != "plan":
            yield Figure(f"– processor time, {what}", facts["busy"], "s", None,
                         peer.get("busy"), "Hugo" if peer else "")  # fmt: skip
        yield Figure(f"– memory at most, {what}", facts["most"], "MB", None,
                     peer.get("most"), "Hugo" if peer else "")  # fmt: skip


def _ours(folder: Path, name: str) -> dict[str, float]:
    action = "sync" if name == "idle" else name
    command = [sys.executable, "-m", "tests.bench.site_child", str(folder), action]
    told = subprocess.run(command, check=True, capture_output=True).stdout
    found: dict[str, float] = json.loads(told)
    return found


def _theirs(scratch: Path) -> dict[str, dict[str, float]]:
    folder = scratch / "hugo"
    with opened(scratch / "room", write=False) as room:
        hugo.make(room, folder)
    whole = hugo.build(folder)
    hugo.touch(folder)
    return {"sync": whole, "change": hugo.build(folder)}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.site_scale", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=[1_000, 10_000], metavar="STORIES")
    return parser


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
