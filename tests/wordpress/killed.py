"""`nejat-desktop sync` as a process that is killed at a moment with a name, or tells all of them.

A moment is a line of the journal that was just committed, or an answer that just came. The sites
are asked one after the other, so that the same moments come in the same order each time.
"""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

from nejat_desktop import bootstrap, bootstrap_sites
from nejat_desktop.cli import main
from nejat_desktop.domain.connection import Proxy
from nejat_desktop.domain.ports.post_journal import Sending
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, Transport
from nejat_desktop.net.transport import HttpTransport
from nejat_desktop.services.lanes import InTurn
from nejat_desktop.services.publishing import Publishing
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.sync.execute import Watch
from tests.agreeing import ANYTHING

JOURNAL = ("note_sending", "drop_sending", "note_sent", "confirm", "forget_known", "withdrawn")
MEMORY = ("note_term", "note_media", "note_doubt", "drop_doubts", "note_cursor", "note_rest")
RUNS = ("begin", "confirm")
ARRIVALS = ("changed", "missing", "found_lost")
Moment = Callable[[str], None]


def noting(kept: type, names: tuple[str, ...], moment: Moment) -> type:
    """A journal with a moment after each of its writes."""

    def after(name: str) -> Callable[..., Any]:
        real = getattr(kept, name)

        def write(self: Any, *args: Any, **more: Any) -> Any:
            done = real(self, *args, **more)
            phases = [one.phase.value for one in args if isinstance(one, Sending)]
            moment(" ".join([kept.__name__, name, *phases]))
            return done

        return write

    return type(kept.__name__, (kept,), {name: after(name) for name in names})


class Noted(HttpTransport):
    """A transport with a moment after each answer."""

    moment: Moment

    def send(self, request: Request, stop: Stop) -> Reply:
        """The answer, and then the moment."""
        reply = super().send(request, stop)
        path = request.url.split("/wp-json/")[1].split("?")[0].split("/")
        what = ["#" if part.isdigit() else part for part in path[2:]]
        self.moment(" ".join([request.method, *what]))
        return reply


def run(folder: Path, last: str, told: Path) -> int:
    """Sync, agreeing to whatever is asked about many at once; die at the first moment with this
    name. All that came are written down."""

    def moment(name: str) -> None:
        with told.open("a", encoding="utf-8") as out:
            out.write(f"{name}\n")
        if name == last:
            os.kill(os.getpid(), signal.SIGKILL)

    def transport(proxy: Proxy) -> AbstractContextManager[Transport]:
        made = Noted(proxy)
        made.moment = moment
        return made

    for name, writes in (
        ("SqlPostJournal", JOURNAL),
        ("SqlSiteMemory", MEMORY),
        ("SqlJournal", RUNS),
        ("SiteArrivals", ARRIVALS),
    ):
        setattr(bootstrap_sites, name, noting(getattr(bootstrap_sites, name), writes, moment))
    bootstrap.open_transport = transport
    bootstrap.open_newsroom = partial(bootstrap.open_newsroom, lanes=InTurn)
    real = Publishing.sync

    def sync(self: Publishing, watch: Watch, **more: Any) -> SitesReport:
        return real(self, watch, **{**more, "agreed": ANYTHING})

    Publishing.sync = sync  # type: ignore[method-assign]
    return main.run(["sync", str(folder)])


if __name__ == "__main__":
    raise SystemExit(run(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
