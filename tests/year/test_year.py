"""A year of publishing: after each step the site folder equals a build from nothing.

Every step is a deed of the newsroom (services and database are the real ones) and a sync. Then the
same site is built from the database alone into an empty folder, and compared byte for byte.
"""

import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.uid import RANDOM_BYTES, Uid, uuid7
from nejat_desktop.sites.folder import FolderSite
from nejat_desktop.sites.folder.addresses import resolve
from nejat_desktop.sites.folder.disk import Disk, sha256
from nejat_desktop.sites.folder.imprint import imprint_of
from nejat_desktop.sites.folder.ledger import Ledger
from nejat_desktop.store import database
from nejat_desktop.store.journal import SqlJournal
from nejat_desktop.store.release_reader import StoredReleases
from nejat_desktop.sync.execute import Executor
from tests.agreeing import ANYTHING
from tests.contract.world import Watcher
from tests.fakes.plain_cleaner import PlainCleaner
from tests.rooms import StillClock, empty_room
from tests.site_samples import THEME, FakePictureMaker
from tests.year.desk import START, Desk

STEPS = 250
SEEDS = int(os.environ.get("NEJAT_STEPS", "250")) // STEPS


def folder_site(root: Path, backups: Path) -> FolderSite:
    return FolderSite(
        "folder", root, THEME, FakePictureMaker(), files=PlainCleaner(), backups=backups
    )


class Year:
    """A newsroom, its site, and what was seen of it so far."""

    def __init__(self, room: Opened, clock: StillClock, random: Random, scratch: Path) -> None:
        self.desk = Desk(room.services, clock, random)
        self._room, self._clock, self._random, self._scratch = room, clock, random, scratch
        self._site, self._ledger = scratch / "site", scratch / "backups" / Ledger.NAME
        self._links: dict[str, set[str]] = {}
        self._printed: dict[tuple[str, str], str] = {}
        self._before: dict[str, bytes] = {}
        self.start_again()

    def start_again(self) -> None:
        """The program, opened anew."""
        context = self._room.services.context
        journal = SqlJournal(context.database, self._clock, context.new_uid)
        reader = StoredReleases(context.database, context.vault)
        place = folder_site(self._site, self._scratch / "backups")
        self._executor = Executor(place, reader, journal, self._clock)

    def live(self, steps: int) -> Counter[str]:
        """So many steps; gives how often each deed was done."""
        done: Counter[str] = Counter()
        for number in range(steps):
            deed = self.desk.act()
            done[deed] += 1
            trouble = self._trouble()
            self.sync()
            found, whole = self._look(), self.from_nothing()
            differ = {p for p in found.keys() | whole.keys() if found.get(p) != whole.get(p)}
            assert not differ, f"step {number}, {deed}{trouble}: {sorted(differ)}"
        return done

    def sync(self) -> dict[str, int]:
        """Bring the site to what is approved."""
        return dict(self._executor.run(Watcher(), agreed=ANYTHING).steps)

    def _trouble(self) -> str:
        """Once in a while something goes wrong before the sync."""
        troubles = {
            "stopped": self._stop,
            "a page changed by hand": self._overwrite,
            "the ledger lost": lambda: self._ledger.unlink(missing_ok=True),
            "the ledger damaged": self._damage_ledger,
            "the folder deleted": lambda: shutil.rmtree(self._site, ignore_errors=True),
        }
        if not self._before or self._random.random() > 0.08:
            return ""
        name = self._random.choice(list(troubles))
        troubles[name]()
        self.start_again()
        return f", {name}"

    def _stop(self) -> None:
        with suppress(CancelledError):
            self._executor.run(Watcher(stop_after=self._random.randint(0, 30)), agreed=ANYTHING)

    def _overwrite(self) -> None:
        pages = sorted(path for path in self._before if path.endswith((".html", ".xml")))
        page = self._site / self._random.choice(pages)
        page.write_text(self._random.choice(("<p>Mine", page.read_text("utf-8") + " ")), "utf-8")

    def _damage_ledger(self) -> None:
        lines = self._ledger.read_bytes().splitlines(keepends=True)
        kept = [line for line in lines if self._random.random() > 0.3]
        self._ledger.write_bytes(b"".join([*kept, b'["ab", 1, \xff\xfe']))

    def from_nothing(self) -> dict[str, bytes]:
        """What is written where nothing is yet, of the database alone."""
        found: dict[str, bytes] = {}

        def write(disk: Disk, path: str, data: bytes, imprint: str = "") -> None:
            found[path] = data
            known = self._printed.setdefault((path, imprint), sha256(data)) if imprint else ""
            assert known in ("", sha256(data)), f"{path} has another text and the same imprint"

        nowhere = folder_site(self._scratch / "nowhere" / "site", self._scratch / "nowhere")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Disk, "write", write)
            for step in nowhere.steps(self._executor.wanted()):
                step.perform()
        return found

    def _look(self) -> dict[str, bytes]:
        """The site as it stands; every local link of every page leads to a file."""
        found = files_of(self._site)
        for path in found.keys() | self._before.keys():
            if found.get(path) != self._before.get(path):
                self._links.pop(path, None)
                if path.endswith(".html") and path in found:
                    self._links[path] = links_of(path, found[path].decode())
        for path, links in self._links.items():
            assert links <= found.keys(), f"{path} leads to {sorted(links - found.keys())}"
        self._before = found
        return found


_LINK = re.compile(r'\b(?:href|src|srcset|data)="([^"]*)"')
_BASE = re.compile(r"<base [^>]*>")


def links_of(path: str, html: str) -> set[str]:
    """The files that a page links to or loads."""
    values = _LINK.findall(_BASE.sub("", html))
    urls = [part.split()[0] for value in values for part in value.split(", ") if part.strip()]
    return {target for url in urls if (target := resolve(path, url)) is not None}


def files_of(root: Path) -> dict[str, bytes]:
    """Every file below the root, by path."""
    return {
        os.path.relpath(f"{folder}/{name}", root): Path(folder, name).read_bytes()
        for folder, _, names in os.walk(root)
        for name in names
    }


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No waiting for the disk: kills and power cuts have tests of their own."""
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)
    monkeypatch.setattr(os, "sync", lambda: None)
    hasty = tuple(s.replace("synchronous=FULL", "synchronous=OFF") for s in database._SETTINGS)
    monkeypatch.setattr(database, "_SETTINGS", hasty)


@pytest.fixture
def year(
    request: pytest.FixtureRequest, tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Year]:
    random, clock = Random(request.param), StillClock(START)

    def new_uid() -> Uid:
        return uuid7(clock(), random.randbytes(RANDOM_BYTES))

    monkeypatch.setattr(bootstrap, "new_uid", new_uid)
    with empty_room(tmp_path / "room", clock) as room:
        yield Year(room, clock, random, tmp_path)


@pytest.mark.parametrize("year", range(SEEDS), indirect=True)
def test_after_each_step_the_folder_equals_a_build_from_nothing(year: Year) -> None:
    done = year.live(STEPS)
    assert done.keys() == year.desk.deeds.keys(), "every kind of deed was done"
    assert year.sync() == {}, "there is nothing left to do"


def no_matter(*values: object) -> str:
    """The imprint of a page without its matter."""
    return imprint_of(*values[:-1], getattr(values[-1], "address", ""))


def no_release(*values: object) -> str:
    """The imprint of an item without its release."""
    return imprint_of(*values[2:])


BLIND: dict[str, tuple[str, object]] = {
    "to its own matter": ("nejat_desktop.sites.folder.pages.imprint_of", no_matter),
    "to releases": ("nejat_desktop.sites.folder.catalogue.imprint_of", no_release),
    "to settings": ("nejat_desktop.sites.folder.setting.Setting.imprint", "the same"),
    "to hands": ("nejat_desktop.sites.folder.census.Found.is_of", lambda *_: True),
}


@pytest.mark.parametrize("year", [0], indirect=True)
@pytest.mark.parametrize("engine", BLIND)
def test_an_engine_that_is_blind_is_found_out(
    year: Year, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*BLIND[engine])
    with pytest.raises(AssertionError):
        year.live(STEPS)
