"""The process that is killed: it types and saves, or syncs and dies at each journal line."""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from difflib import unified_diff
from functools import partial
from pathlib import Path

from nejat_desktop import bootstrap
from nejat_desktop.domain.article import Content
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.site import Base, SiteState, Step
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Job
from nejat_desktop.sites.folder import FolderSite
from nejat_desktop.store.journal import SqlJournal
from tests.agreeing import ANYTHING
from tests.e2e.links import broken_links
from tests.rooms import NOON, StillClock


def make(folder: Path) -> None:
    """A newsroom with one article that says 0."""
    bootstrap.create_newsroom(folder, bootstrap.default_newsroom("Kills"), "Leila")
    room = bootstrap.open_newsroom(folder)
    room.services.editing.new_story(Kind.ARTICLE, "en", Content("0", "<p>0</p>"))
    room.close()


def type_on(folder: Path, acknowledge: Callable[[int], None]) -> None:
    """Count upwards in the text; acknowledge each number once it is saved, the found one first."""
    room = bootstrap.open_newsroom(folder)
    desk = room.services.desk
    ids = desk.ids(Filter(), "en")
    article = room.services.editing.article(desk.rows(ids, Filter(), "en")[ids[0]].article)
    number = int(article.content.headline)
    acknowledge(number)
    while True:
        number += 1
        content = replace(article.content, headline=str(number), body=f"<p>{number}</p>" * 20)
        article = room.services.editing.save(article.uid, article.version, content)
        acknowledge(number)


def kills(folder: Path, count: int) -> None:
    """Kill a process that types `count` times, each after another number of saves.

    Prints one JSON object: how many saves were acknowledged, and every one that was lost.
    """
    make(folder)
    acknowledged, lost = 0, []
    for kill in range(count):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            type_on(folder, partial(_tell, writing))
        os.close(writing)
        with os.fdopen(reading, "r", encoding="ascii") as pipe:
            found = int(pipe.readline())
            if found < acknowledged:
                lost.append(acknowledged)
            for _ in range(1 + kill * 7 % 5):
                acknowledged = int(pipe.readline())
            os.kill(child, signal.SIGKILL)
            whole = [line for line in pipe.read().split("\n")[:-1] if line]
            acknowledged = int(whole[-1]) if whole else acknowledged
        os.waitpid(child, 0)
    print(json.dumps({"acknowledged": acknowledged, "lost": lost}))  # noqa: T201


def _tell(pipe: int, number: int) -> None:
    os.write(pipe, f"{number}\n".encode("ascii"))


def sync(folder: Path, last: int) -> None:
    """Sync; die at moment `last`: after intentions, after each act, at the end. 0: live on."""
    lines = 0

    def count() -> None:
        nonlocal lines
        lines += 1
        if lines == last:
            os.kill(os.getpid(), signal.SIGKILL)

    class DyingJournal(SqlJournal):
        def intend(self, run: Uid, steps: Sequence[Step]) -> Sequence[int]:
            numbers = super().intend(run, steps)
            count()
            return numbers

        def done(self, numbers: Sequence[int]) -> None:
            super().done(numbers)
            count()

        def confirm(self, run: Uid, confirmed: Sequence[Base], gone: Sequence[Uid]) -> None:
            count()
            super().confirm(run, confirmed, gone)
            count()

    class DyingSite(FolderSite):
        def steps(self, state: SiteState) -> Iterator[Step]:
            for step in super().steps(state):
                yield replace(step, perform=partial(then_count, step.perform))

    def then_count(perform: Callable[[], None]) -> None:
        perform()
        count()

    bootstrap.SqlJournal = DyingJournal  # type: ignore[misc]
    bootstrap.FolderSite = DyingSite  # type: ignore[misc]
    room = bootstrap.open_newsroom(folder, clock=StillClock(NOON + timedelta(days=1)))
    room.services.publishing.sync(Job("sync", lambda job, progress: None), agreed=ANYTHING)
    room.close()


def _in_a_child(work: Callable[[], None]) -> int:
    """Run the work in a forked process; gives its status, negative for a signal."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def sweep(master: Path, scratch: Path) -> None:
    """Kill a sync at every journal line, each time from the same beginning.

    Prints one JSON object: the number of moments, the problems seen after each kill, and the
    moments and files for which the next run did not end at the same site (every third is run).
    """
    os.fsync = lambda descriptor: None  # a kill is no power cut: what was written stays
    reference = scratch / "reference"
    shutil.copytree(master, reference)
    if _in_a_child(lambda: sync(reference, 0)):
        raise SystemExit("the sync does not end by itself")
    expected = _files(reference / "site")
    shutil.copytree(reference / "cache", master / "cache", dirs_exist_ok=True)
    problems: list[str] = []
    strays: list[str] = []
    line = 0
    while True:
        line += 1
        room = scratch / "room"
        shutil.copytree(master, room)
        status = _in_a_child(lambda at=line, folder=room: sync(folder, at))  # type: ignore[misc]
        problems += [f"line {line}: {problem}" for problem in broken_links(room / "site")]
        if status == 0:
            break
        if line % 3 == 0:
            _in_a_child(lambda folder=room: sync(folder, 0))  # type: ignore[misc]
            found = _files(room / "site")
            strays += [f"{line}: {difference}" for difference in _differences(expected, found)]
        shutil.rmtree(room)
    print(json.dumps({"lines": line - 1, "problems": problems, "strays": strays}))  # noqa: T201


def _differences(expected: dict[str, bytes], found: dict[str, bytes]) -> Iterator[str]:
    for name in expected.keys() ^ found.keys():
        yield f"{name} is in one of them alone"
    for name in expected.keys() & found.keys():
        pair = [
            data.decode("utf-8", "replace").splitlines() for data in (expected[name], found[name])
        ]
        if pair[0] != pair[1]:
            yield f"{name}: " + " ".join(unified_diff(*pair, lineterm="", n=0))[:600]


def _files(folder: Path) -> dict[str, bytes]:
    """What readers get: every file but the ledger, which notes times."""
    files = (f for f in folder.rglob("*") if f.is_file() and f.name != ".nejat-files")
    return {os.fspath(f.relative_to(folder)): f.read_bytes() for f in files}


if __name__ == "__main__":
    what, where, *more = sys.argv[1:]
    match what:
        case "kills":
            kills(Path(where), int(more[0]))
        case "sweep":
            sweep(Path(where), Path(more[0]))
