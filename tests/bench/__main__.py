"""`make bench`: makes an archive, measures the real program on it, prints the table."""

import argparse
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.bench.table import Figure

EDITIONS = 4


def main() -> int:
    """0 when everything could be measured; misses are marked, they are no error."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    asked = _parser().parse_args()
    from tests.bench import desk, places, posts, site, text
    from tests.bench.archive import make_archive
    from tests.bench.table import Figure, show
    from tests.e2e.hands import program

    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="nejat-bench-") as made:
        scratch = Path(made)
        folder = asked.keep or scratch / "archive"
        if not (folder / "newsroom.json").is_file():
            began = time.perf_counter()
            make_archive(folder, asked.size)
            _say(f"Made {asked.size} stories in {time.perf_counter() - began:.0f} s.")
        figures += _told(desk.start(folder))
        with program(folder, scratch / "preferences.json") as hands:
            figures += _told(desk.measure(hands, folder, asked.size))
            figures += _told(text.measure(hands, scratch))
            figures += _told(places.measure(hands))
        figures += _told(site.measure(scratch))
        figures += _told(posts.measure(scratch))
        shutil.rmtree(scratch / "archive", ignore_errors=True)
    articles = asked.size * EDITIONS
    _say(f"{asked.size:,} stories, about {articles:,} articles; Python "
         f"{platform.python_version()}, {os.cpu_count()} processors, load "
         f"{os.getloadavg()[0]:.1f}")  # fmt: skip
    _say(show(figures))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--size", type=int, default=10_000, metavar="STORIES")
    parser.add_argument("--keep", type=Path, metavar="DIR",
                        help="make the archive here, or measure the one here")  # fmt: skip
    return parser


def _told(figures: Iterable["Figure"]) -> Iterator["Figure"]:
    """Each figure is told as soon as it is there: a long archive takes a while."""
    for figure in figures:
        sys.stderr.write(" · ".join(figure.cells()) + "\n")
        yield figure


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
