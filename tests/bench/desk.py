"""Measures of the desk on a long archive: start, queues, search, sort, memory."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from nejat_desktop.domain.desk import Filter, Queue, Sort
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bulk import Chosen, Outcome
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.store.database import DATABASE_NAME
from nejat_desktop.ui.desk.asked import Group, Where
from nejat_desktop.ui.desk.finder import TYPING_MS
from tests.bench.heart import Heart
from tests.bench.table import Figure, timed, typical
from tests.bench.words import headline
from tests.e2e.hands import Hands, wait_until

PATIENCE_MS = 60_000
PLANNED_MS = 600_000
APPROVED = 200


def start(folder: Path) -> Iterator[Figure]:
    """A process of its own, three times: the first one warms the disk's cache."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for _ in range(3):
            command = [sys.executable, "-m", "tests.bench.start", str(folder)]
            command += [f"{scratch}/preferences.json", str(time.monotonic())]
            done = subprocess.run(
                command, capture_output=True, text=True, check=True, env=_as_installed()
            )
            found.append(json.loads(done.stdout.splitlines()[-1]))
    best = min(found[1:], key=lambda record: record["usable"])
    yield Figure("start of the process to a usable window", best["usable"] * 1000, limit=1000)
    yield Figure("memory, the archive open on the desk", best["rss"], "MB", 250)


def _as_installed() -> dict[str, str]:
    """The environment, with compiled modules kept between starts as they are for people."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def measure(hands: Hands, folder: Path, stories: int) -> Iterator[Figure]:
    """In the open window: from the request until the list is painted."""
    with closing(sqlite3.connect(f"file:{folder / DATABASE_NAME}?mode=ro", uri=True)) as raw:
        yield from _queues(hands, raw)
        yield from _search(hands, raw, stories)
        yield _sort(hands, raw)
    yield from _planning(hands)
    yield from _approving(hands)


def _approving(hands: Hands) -> Iterator[Figure]:
    """Many at once, as the window's lane does it; and all of them taken back."""
    services, wanted = hands.services, Filter(Queue.IN_REVIEW)
    chosen = Chosen(services.desk.ids(wanted, "en").tolist()[:APPROVED], wanted, "")
    outcomes = list[Outcome]()
    yield from _waited(
        hands, "approve", lambda j: outcomes.append(services.bulk.hand_on(Move.APPROVE, chosen, j))
    )
    assert len(outcomes[0].done) == len(chosen.ids)
    undo = outcomes[0].undo
    assert undo is not None
    yield from _waited(hands, "take back", lambda job: undo())


def _waited(hands: Hands, name: str, deed: Callable[[Job], object]) -> Iterator[Figure]:
    over, began = list[object](), time.perf_counter()
    with Heart() as heart:
        hands.station.work.background.run(Lane.LONG, name, deed, lambda _: over.append(name))
        wait_until(lambda: bool(over), name, PATIENCE_MS)
    taken = (time.perf_counter() - began) * 1000
    hands.settle()
    yield Figure(f"{name} {APPROVED} articles at once, each", taken / APPROVED)
    yield Figure(f"longest stall of the window meanwhile: {name}", heart.longest, limit=50)


def _shown(hands: Hands, ask: Callable[[], object]) -> float:
    """Ask, let the event loop run until the list shows the answer, paint; milliseconds."""
    asking, loop = hands.station.desk.asking, QEventLoop()
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    link = asking.shown.connect(loop.quit)
    began = time.perf_counter()
    ask()
    late = loop.exec()
    asking.view.viewport().repaint()
    taken = (time.perf_counter() - began) * 1000
    asking.shown.disconnect(link)
    if late:
        raise TimeoutError("the list never showed its answer")
    hands.settle()
    return taken


def _queues(hands: Hands, raw: sqlite3.Connection) -> Iterator[Figure]:
    asking = hands.station.desk.asking
    taken = {}
    for queue in Queue:
        where = Where(Group.QUEUE, queue.value)
        taken[queue] = min(_shown(hands, partial(asking.go, where)) for _ in range(3))
    query = "SELECT id FROM stories WHERE binned IS NULL ORDER BY sort_date DESC, id DESC"
    plain = typical(lambda: raw.execute(query).fetchall())
    everything = taken.pop(Queue.ALL)
    yield Figure("change queue: all stories", everything, limit=50, peer=plain,
                 peer_name="bare SQL")  # fmt: skip
    for queue, value in taken.items():
        yield Figure(f"change queue: {queue.value}", value, limit=50)
    asking.show_all()
    hands.settle()


def _search(hands: Hands, raw: sqlite3.Connection, stories: int) -> Iterator[Figure]:
    """The last key of a word, until the list is painted; the pause that typing waits is in it."""
    search = hands.station.desk.pane.filters.search
    rare = headline("en", stories // 2).split()[-1]
    for name, words in (("a common word", "harbour"), ("a beginning", "ha"), ("one story", rare)):
        taken = []
        for _ in range(3):
            _shown(hands, partial(search.setText, words[:-1]))
            taken.append(_shown(hands, partial(search.setText, words)))
            _shown(hands, search.clear)
        match = f'"{words}" *'
        plain = typical(partial(_found, raw, match))
        yield Figure(f"filter as you type, {name} (with {TYPING_MS} ms of pause)",
                     min(taken), limit=50 + TYPING_MS, peer=plain,
                     peer_name="bare FTS")  # fmt: skip


def _found(raw: sqlite3.Connection, match: str) -> list[object]:
    return raw.execute("SELECT rowid FROM search WHERE search MATCH ?", (match,)).fetchall()


def _sort(hands: Hands, raw: sqlite3.Connection) -> Figure:
    asking = hands.station.desk.asking
    taken = min(_shown(hands, lambda: asking.sort(Sort.HEADLINE)) for _ in range(3))
    query = (
        "SELECT s.id FROM stories s JOIN articles a ON a.story = s.uid AND a.edition = 'en' "
        "ORDER BY a.headline"
    )
    plain = typical(lambda: raw.execute(query).fetchall(), 3)
    _shown(hands, lambda: asking.sort(Sort.DATE))
    return Figure("sort by headline", taken, limit=50, peer=plain, peer_name="bare SQL")


def _planning(hands: Hands) -> Iterator[Figure]:
    """The counts of the side panel; the plan of a first sync, with the window alive meanwhile."""
    services = hands.services
    yield Figure("counts of the side panel, in the background", typical(services.desk.counts, 3))
    opened = timed(lambda: hands.station.places.activity)
    yield Figure("Activity, built when it is gone to first", opened, limit=100)
    activity = hands.station.places.activity
    with Heart() as heart:
        began = time.perf_counter()
        activity.syncing.plan()
        wait_until(lambda: not activity.busy, "the plan is made", PLANNED_MS)
        taken = (time.perf_counter() - began) * 1000
    yield Figure("plan of a first sync of everything, in the background", taken)
    yield Figure("longest stall of the window while it plans", heart.longest, limit=50)
    yield Figure("one row of the list, painted", _row(hands))


def _row(hands: Hands) -> float:
    view = hands.station.desk.asking.view
    rows = max(1, view.viewport().height() // 68)
    return timed(lambda: [view.viewport().repaint() for _ in range(10)]) / 10 / rows
