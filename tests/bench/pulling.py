"""`python -m tests.bench.pulling`: fetches the archive of a real WordPress of 20,000 posts.

The window is open meanwhile, and its thread's heart is listened to. A second newsroom is killed in
the middle and goes on. Nothing may be written at the site, by any of it or by a sync after it.
Memory is that of each process of the program by itself.
"""

import argparse
import gc
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.jobs import Lane
from tests.bench.table import Figure, resident, show
from tests.wordpress import test_pull as road
from tests.wordpress.fixtures import chosen
from tests.wordpress.server.places import lacking
from tests.wordpress.server.running import WordPress
from tests.wordpress.server.seeding import seed

HOUR_MS = 3_600_000
STALL = "longest stall of the window meanwhile"
"""Other work of the machine is in it: it is held against its limit, and fails nothing."""


def main() -> int:
    """0 when it could be measured, nothing was written there and no limit of ours was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.pulling", description=__doc__)
    parser.add_argument("--posts", type=int, default=20_000)
    road.POSTS = posts = parser.parse_args().posts
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    choice = chosen()
    if reason := lacking(choice):
        _say(reason)
        return 1
    with tempfile.TemporaryDirectory(prefix="nejat-pull-") as made, WordPress(choice) as wordpress:
        began = time.perf_counter()
        _seed(wordpress, posts)
        _say(f"{posts} posts were seeded in {time.perf_counter() - began:.0f} s.")
        before = road.changes(wordpress)
        figures = [*_in_window(wordpress, Path(made), posts), *_killed(wordpress, Path(made))]
        untouched = road.changes(wordpress) == before
        version = wordpress.version
    _say(f"WordPress {version}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    _say(show(figures))
    _say("Nothing was written at the site." if untouched else "THE SITE WAS WRITTEN TO.")
    missed = [figure.what for figure in figures if figure.missed and figure.what != STALL]
    for what in missed:
        _say(f"MISSED: {what}")
    return 1 if missed or not untouched else 0


def _seed(wordpress: WordPress, posts: int) -> None:
    """In a process of its own: the memory that it takes is not the window's."""
    work = multiprocessing.get_context("fork").Process(
        target=seed, args=(wordpress, road.EDITION, posts)
    )
    work.start()
    work.join()
    assert work.exitcode == 0


def _in_window(wordpress: WordPress, made: Path, posts: int) -> list[Figure]:
    """Fetch in the lane of imports, with the window alive; then again; then sync."""
    from tests.bench.heart import Floor, Heart
    from tests.e2e.hands import program, wait_until

    folder = road.connect(made / "room", wordpress)
    password = wordpress.editions[road.EDITION].users["administrator"].password
    with program(folder, made / "preferences.json") as hands:
        services, reports = hands.services, list[ArchiveReport]()
        services.connecting.unlock(road.EDITION, password, lambda: False)
        gc.collect()
        gc.freeze()  # as the window does once it is shown
        figures = [Figure("memory of the window's process before", resident(), "MB")]
        for name in ("fetch the archive", "fetch it again: nothing is new"):
            began, told = time.perf_counter(), len(reports)
            with Floor() as floor, Heart() as heart:
                hands.station.work.background.run(
                    Lane.IMPORT,
                    name,
                    lambda job: services.pulling.pull(road.EDITION, job),
                    reports.append,
                )
                wait_until(lambda n=told: len(reports) > n, name, HOUR_MS)  # type: ignore[misc]
            taken = time.perf_counter() - began
            figures += [
                Figure(f"{name}, {posts:,} posts", taken, "s"),
                Figure(STALL, heart.longest, limit=50),
                Figure(
                    "of it, without standing in line for a processor", heart.longest_own, limit=50
                ),
                Figure("longest stall of 20 ms of work in a process beside", floor.longest),
            ]
        figures.append(Figure("most memory of the window's process", resident("VmHWM"), "MB", 400))
        assert reports[0].came.total() >= posts, reports[0].record()
        assert reports[1].came.total() == 0 and not reports[1].changed
        hands.settle()
    began = time.perf_counter()
    done = road.run(wordpress, folder, "sync", "--edition", road.EDITION)
    assert done["done"] == []
    return [*figures, Figure("the first sync after it", time.perf_counter() - began, "s")]


def _killed(wordpress: WordPress, made: Path) -> list[Figure]:
    """A process that is killed when half of it is there; the next one goes on."""
    folder = road.connect(made / "killed", wordpress)
    road.kill_halfway(wordpress, folder)
    began = time.perf_counter()
    child = road.begun(wordpress, folder, "pull")
    most = _most(child)
    (report,) = json.loads(child.communicate()[0])
    assert child.returncode == 0 and report["not_reached"] == report["not_shown"] == 0
    taken = time.perf_counter() - began
    return [
        Figure("gone on with after a kill in the middle", taken, "s"),
        Figure("most memory of the command that went on", most, "MB", 150),
    ]


def _most(child: "subprocess.Popen[bytes]") -> float:
    """The most memory that a process has had when it ends, in megabytes."""
    most = 0.0
    while child.poll() is None:
        try:
            most = resident("VmHWM", child.pid)
        except (StopIteration, OSError):
            break  # it is ending, and holds nothing any more
        time.sleep(0.05)
    return most


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
