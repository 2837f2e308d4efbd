"""A newsroom whose editions stand on a real WordPress, over a line that notes everything."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from nejat_desktop.bootstrap import Opened, create_newsroom, default_newsroom, open_newsroom
from nejat_desktop.services.credentials import variable
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.sites.wordpress.client import Login
from tests.agreeing import ANYTHING
from tests.contract.grounds import RealGround
from tests.contract.rest import Rest
from tests.wordpress.fault_proxy import FaultProxy, Passed
from tests.wordpress.server.running import WordPress

ROOT = Path(__file__).parents[2]
READS = frozenset({"GET", "HEAD", "OPTIONS"})
EVERYWHERE = "publish,future,draft,pending,private,trash"
OWNER = "owner"
"""Whose text no WordPress filters, on a network of sites either."""


@dataclass
class Line:
    """WordPress, and the way there, which notes all that passes."""

    wordpress: WordPress
    proxy: FaultProxy
    login: str = OWNER

    def home(self, edition: str) -> str:
        """An edition's address, as this newsroom knows it."""
        return self.proxy.through(self.wordpress.editions[edition].home)

    def password(self, edition: str, login: str = "") -> str:
        """The application password of the newsroom's account there, or of somebody else."""
        return self.wordpress.editions[edition].users[login or self.login].password

    def passwords(self) -> dict[str, str]:
        """What commands read them from."""
        return {variable(code): self.password(code) for code in self.wordpress.editions}

    @contextmanager
    def straight(self, edition: str, login: str = OWNER) -> Iterator[Rest]:
        """The REST interface of an edition as it stands, past the proxy."""
        ground = RealGround(self.wordpress, edition, emptied=False)
        with ground.transport:
            yield Rest(ground, ground.root, login)

    def passed(self, since: int = 0) -> Sequence[Passed]:
        """What has gone over the wire since a moment (`len(proxy.requests)`)."""
        return self.proxy.requests[since:]

    def writes(self, since: int = 0) -> list[Passed]:
        """Those of them that change something."""
        return [one for one in self.passed(since) if one.method not in READS]

    def asked(self, since: int = 0) -> Counter[str]:
        """How many requests each edition had."""
        return Counter(one.path.split("/")[1] for one in self.passed(since))

    # what stands there

    def posts(self, edition: str, kind: str = "posts", **params: Any) -> list[dict[str, Any]]:
        """All posts (or pages) of an edition for editing, those in the bin too."""
        return self._all(edition, kind, status=EVERYWHERE, context="edit", **params)

    def everything(self, edition: str) -> list[dict[str, Any]]:
        """Posts and pages."""
        return [*self.posts(edition), *self.posts(edition, "pages")]

    def media(self, edition: str) -> list[dict[str, Any]]:
        """All pictures and files of an edition."""
        return self._all(edition, "media", context="edit")

    def terms(self, edition: str, kind: str = "categories") -> dict[int, dict[str, Any]]:
        """All categories (or tags) by number."""
        return {one["id"]: one for one in self._all(edition, kind)}

    def _all(self, edition: str, kind: str, **params: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        with self.straight(edition) as rest:
            while True:
                page = len(found) // 100 + 1
                some = rest.get(
                    f"wp/v2/{kind}", per_page=100, page=page, orderby="id", order="asc", **params
                )
                assert some.status == 200, some.json
                found += some.json
                if len(found) >= int(some.headers["x-wp-total"]):
                    return found


@dataclass
class Newsroom:
    """A newsroom in a folder, and its line to WordPress."""

    folder: Path
    line: Line
    said: list[str] = field(default_factory=list)
    """Everything that its commands printed."""

    def command(self, *words: str, typed: str = "", code: int | None = 0) -> str:
        """What `nejat-desktop` prints as a process of its own; None: any end is right."""
        folder = str(self.folder)
        done = subprocess.run(
            [sys.executable, "-m", "nejat_desktop", words[0], folder, *words[1:]],
            input=typed,
            env={**without_keyring(), **self.line.passwords()},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        self.said += [done.stdout, done.stderr]
        assert code is None or done.returncode == code, (done.stdout, done.stderr)
        return done.stdout

    def command_json(self, *words: str, code: int | None = 0) -> Any:
        """The same with `--json`, read."""
        return json.loads(self.command(*words, "--json", code=code))

    @contextmanager
    def opened(self, **more: Any) -> Iterator[Opened]:
        """The newsroom in this process."""
        room = open_newsroom(self.folder, passwords=self.line.passwords(), **more)
        try:
            yield room
        finally:
            room.close()


def without_keyring() -> dict[str, str]:
    """The environment of a process that finds no keyring."""
    away = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR")
    kept = {name: value for name, value in os.environ.items() if name not in away}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}


def connect(room: Opened, line: Line, *editions: str) -> None:
    """Connect editions as the newsroom's account, as the window and the command line do."""
    for edition in editions:
        found = room.services.connecting.look(line.home(edition), never)
        login = Login(line.login, line.password(edition))
        entered = room.services.connecting.enter(found, login.user, login.password, never)
        room.services.connecting.connect(edition, found, login, entered, pages_stay=False)


def never() -> bool:
    """Nobody asks to stop."""
    return False


def sync(room: Opened, *, agreed: bool = True, edition: str = "") -> SitesReport:
    """One sync, as a person asks for it."""
    return room.services.publishing.sync(
        watcher(), agreed=ANYTHING if agreed else (), edition=edition
    )


def watcher() -> Job:
    """Who follows a sync."""
    return Job("sync", lambda job, progress: None)


@contextmanager
def connected(
    folder: Path,
    wordpress: WordPress,
    *editions: str,
    proxy: Callable[[str], FaultProxy] | None = None,
    login: str = OWNER,
    **more: Any,
) -> Iterator[tuple[Opened, Line]]:
    """A new newsroom, open, with emptied editions of a WordPress connected."""
    for edition in editions:
        wordpress.reset(edition)
    made = proxy(wordpress.host) if proxy else FaultProxy(wordpress.host, Random(1))
    with made as going:
        line = Line(wordpress, going, login)
        create_newsroom(folder, default_newsroom("Test"), "Leila")
        with Newsroom(folder, line).opened(**more) as room:
            connect(room, line, *editions)
            yield room, line
