"""`python -m tests.bench.stopping`: how long a stop waits while an archive is looked at.

The archive's editions are connected to sites that know all of it and show nothing new, each answer
after 20 ms, so that what is measured is our own work: reading what is approved and agreed on,
comparing, deciding. Stopped is at moments all over the look; measured is from there to its end.
"""

import argparse
import gc
import os
import platform
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import delete, insert, literal, literal_column, select

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import opened
from nejat_desktop.domain.connection import Connection, Power
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.posts import PUBLISHED, Identity, Seen
from nejat_desktop.domain.ports.transport import Stop
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.sites import OpenSite
from nejat_desktop.store import schema
from nejat_desktop.store.connections import save_connection
from nejat_desktop.store.database import Connection as Database
from tests.bench.archive import make_archive
from tests.bench.table import Figure, show, timed

STORIES, EDITIONS = 25_000, ("en", "fa", "ar", "sq")
MOMENTS = 20
LIMIT = 200
ANSWER_S = 0.02


class KnownSite:
    """A site of posts that shows nothing new, as far as a look asks it."""

    def __init__(self, uid: str, stop: Stop) -> None:
        self.uid, self._stop = uid, stop

    def identity(self) -> Identity:
        """The one that nobody expects otherwise."""
        self._answer()
        return Identity("", "", "")

    def account(self) -> None:
        """It may do everything."""
        self._answer()

    def changes(self, cursor: str) -> Iterator[Seen]:
        """None."""
        self._answer()
        yield Seen((), "since then")

    def in_doubt(self, type: str, ids: Sequence[int]) -> Sequence[int]:
        """None."""
        return ()

    def posts(self, type: str, ids: Sequence[int]) -> Mapping[int, None]:
        """They are there, and are not shown."""
        self._answer()
        return dict.fromkeys(ids)

    def _answer(self) -> None:
        if self._stop():
            raise CancelledError("Stopped.")
        time.sleep(ANSWER_S)


class Until:
    """Looks on, and stops after so many seconds."""

    def __init__(self, seconds: float | None = None) -> None:
        self._end = None if seconds is None else time.perf_counter() + seconds

    def progress(self, done: int, total: int, kind: str, key: str, lane: str = "") -> None:
        """Nothing is shown."""

    def cancelled(self) -> bool:
        """Whether the time is over."""
        return self._end is not None and time.perf_counter() >= self._end


def main() -> int:
    """0 when everything was answered in time."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    bootstrap.find_keyring = lambda: None
    gc.disable()  # as on the lanes of the program: the window collects
    asked = parser("tests.bench.stopping", __doc__).parse_args()
    with tempfile.TemporaryDirectory(prefix="nejat-stopping-") as made:
        folder = asked.keep or Path(made) / "archive"
        if not (folder / "newsroom.json").is_file():
            make_archive(folder, asked.size)
        with opened(folder, write=True) as room:
            know_everything(room.services)
            figures = [*_measured(room.services, ()), *_measured(room.services, EDITIONS)]
    return told(asked.size, figures)


def parser(prog: str, description: str | None) -> argparse.ArgumentParser:
    """How large the archive is, and where it is kept."""
    parser = argparse.ArgumentParser(prog=f"python -m {prog}", description=description)
    parser.add_argument("--size", type=int, default=STORIES, metavar="STORIES")
    parser.add_argument("--keep", type=Path, metavar="DIR",
                        help="make the archive here, or measure the one here")  # fmt: skip
    return parser


def told(size: int, figures: Sequence[Figure]) -> int:
    """Print the figures; 1 when one of them is missed."""
    sys.stdout.write(f"{size:,} stories; Python {platform.python_version()}, "
                     f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n"
                     f"{show(figures)}\n")  # fmt: skip
    return int(any(figure.missed for figure in figures))


def _measured(services: Services, editions: Sequence[str]) -> Iterator[Figure]:
    services.context.write(lambda c: connect(c, editions))
    looks = services.publishing.looks
    looks(Until())
    whole = timed(lambda: looks(Until())) / 1000
    waited = [_stopped(services, whole * (n + 0.5) / MOMENTS) for n in range(MOMENTS)]
    where = f"{len(editions)} WordPress sites" if editions else "the site folder"
    yield Figure(f"a look at {where}", whole, "s")
    yield Figure(f"a stop in it, the longest of {MOMENTS}", max(waited), "ms", LIMIT)


def _stopped(services: Services, seconds: float) -> float:
    began = time.perf_counter()
    try:
        services.publishing.looks(Until(seconds))
    except CancelledError:
        return (time.perf_counter() - began - seconds) * 1000
    return 0.0  # it was at its end


def connect(database: Database, editions: Sequence[str]) -> None:
    """Everything that was ever approved in these editions is known there."""
    bases, articles = schema.post_bases, schema.articles
    database.execute(delete(bases))
    database.execute(delete(schema.connections))
    for number, code in enumerate(editions, 1):
        home, powers = f"https://{code}.example/", frozenset(power.value for power in Power)
        there = Connection(
            Uid(f"{number:032x}"), code, home, f"{home}wp-json/", "desk", powers=powers
        )
        save_connection(database, there)
        agreed = select(
            literal(there.site), articles.c.uid, literal("post"), literal_column("articles.rowid"),
            articles.c.release, literal("m"), articles.c.uid, literal(PUBLISHED),
            literal("2026-01-01T00:00:00+00:00"), literal(0), literal(0),
            literal(home) + articles.c.uid,
        ).where(articles.c.edition == code, articles.c.release.is_not(None))  # fmt: skip
        database.execute(insert(bases).from_select([c.name for c in bases.columns], agreed))


def know_everything(services: Services) -> None:
    sites = services.publishing._sites
    opener = sites._opener

    def opens(connection: Connection, password: str, stop: Stop) -> OpenSite:
        site = KnownSite(connection.site, stop)
        return replace(opener(connection, password, stop), site=site)  # type: ignore[arg-type]

    sites._opener = opens
    sites._logins.password = lambda connection: "password"  # type: ignore[method-assign]


if __name__ == "__main__":
    sys.exit(main())
