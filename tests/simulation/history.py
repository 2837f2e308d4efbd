"""One history: a seed gives what people do, what the network does, and when the laptop dies."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.ports.posts import TRASH
from nejat_desktop.domain.ports.transport import Reply, Request, Stop
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.library import WordPressLibrary
from nejat_desktop.sites.wordpress.site import WordPressSite
from nejat_desktop.sync.posts.engine import PostReport, PostSync
from nejat_desktop.sync.posts.parts import Parts
from tests.contract.world import Watcher
from tests.fakes.fuse import KilledError
from tests.fakes.plain_wire import PlainWire
from tests.simulated import PASSWORD, Settings, SimulatedWordPress, VirtualClock
from tests.simulated.faults import Faults
from tests.simulated.transport import SimulatedTransport
from tests.simulation.desk import Desk, Maker

SITE = "wp-simulated"
Engine = Callable[[Parts], PostSync]
_WRITES = re.compile(r"/posts/(\d+)\?")
SETTLING = 30
"""So many quiet runs a history may need to end, with questions answered in between."""


@dataclass(slots=True)
class Lot:
    """What a history is given, beside its seed."""

    faults: float = 0.25
    """How many of a hundred requests go wrong, as a share."""
    crashes: float = 0.3
    """How many runs the laptop dies in, as a share."""
    engine: Engine = PostSync
    steps: int = 10
    twins: float = 0.15
    """In so many histories a second laptop works with the same account, as a share."""


@dataclass
class Outcome:
    """What became of a history."""

    seed: int
    requests: int = 0
    writes: int = 0
    crashes: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    trace: str = ""
    violations: tuple[str, ...] = ()


class _Line:
    """The network between the two: it can die with the laptop, before or after a request."""

    def __init__(self, inner: SimulatedTransport, desk: Desk, trace: "hashlib._Hash") -> None:
        self._inner, self._desk, self.trace = inner, desk, trace

    def send(self, request: Request, stop: Stop) -> Reply:
        """Carried by the simulated network, between two moments at which the laptop may die."""
        self._desk.fuse.moment()
        self.trace.update(f"{request.method} {request.url}\n".encode() + request.body)
        reply = self._inner.send(request, stop)
        self.trace.update(str(reply.status).encode())
        self._desk.fuse.moment()
        return reply


class History:
    """A desk, a site, and what happens to them."""

    def __init__(self, seed: int, lot: Lot | None = None) -> None:
        self.lot = lot or Lot()
        self.random = random = Random(seed)
        self.clock = VirtualClock()
        self.desk = Desk(self.clock, random)
        self.desks = [self.desk]
        """Two, when another laptop works with the same account on the same stories."""
        self.outcome = Outcome(seed)
        settings = Settings(
            revisions=random.random() < 0.9,
            skew=random.choice((0, 0, 0, 7200, -7200)),
            sizes_at_once=random.choice((None, None, None, 0, 1)),
        )
        self.is_filtered = random.random() < 0.2
        self.wordpress = SimulatedWordPress(
            self.clock, random, settings, role="administrator", multisite=self.is_filtered
        )
        self.wordpress.between = self._between
        self.faults = Faults.evenly(random, self.lot.faults)
        self.inner = SimulatedTransport(self.wordpress, self.clock, random, self.faults)
        self.trace = hashlib.sha256()
        self.is_calm = False

    # what happens

    def live(self) -> "History":
        """All steps, and then peace: faults end, questions are answered, until all is quiet."""
        acts = (
            (self._approve_new, 4), (self._approve_again, 3), (self._withdraw, 2),
            (self._foreign, 3), (self._pass_time, 2), (self.decide, 2), (self.sync, 6),
        )  # fmt: skip
        does = [act for act, weight in acts for _ in range(weight)]
        self.desk.approve_new()
        if self.random.random() < self.lot.twins:
            self.desks.append(self.desk.twin())
        for _ in range(self.lot.steps):
            self.random.choice(does)()
            self.sync()
        self.settle()
        return self

    def settle(self) -> None:
        """Faults end, questions are answered, until all is quiet."""
        self.is_calm = True
        self.faults.stop()
        for _ in range(SETTLING):
            self.clock.advance(5000)
            before = self.wordpress.record.writes
            reports = [self.sync(desk) for desk in self.desks]
            decided = any([desk.decide(SITE) for desk in self.desks])
            is_quiet = self.wordpress.record.writes == before and not decided
            if is_quiet and all(r is not None and not r.trouble for r in reports):
                break
        else:
            raise AssertionError("the history never comes to rest")
        record = self.wordpress.record
        self.outcome.requests, self.outcome.writes = len(record.requests), record.writes
        self.outcome.trace = self.trace.hexdigest()

    def sync(self, desk: Desk | None = None) -> PostReport | None:
        """One run; the laptop may die in it. What is in memory then is gone."""
        desk = desk or self._some()
        dies = not self.is_calm and self.random.random() < self.lot.crashes
        desk.fuse.set(self.random.randint(1, 60) if dies else None)
        try:
            return self.lot.engine(self.parts(desk)).run(Watcher(), agreed=True, insist=True)
        except KilledError:
            self.outcome.crashes += 1
        except NewsroomError:
            pass
        finally:
            desk.fuse.set(None)
        return None

    def parts(self, desk: Desk) -> Parts:
        """What a run of this laptop is made of; nothing of an earlier run is in it."""
        client = Client(
            _Line(self.inner, desk, self.trace),
            f"{self.wordpress.settings.home}wp-json/",
            Login("desk", PASSWORD),
            lambda: False,
            lambda seconds, stop: self.clock.advance(seconds),
            clock=self.clock,
        )
        return Parts(
            edition="en",
            site=WordPressSite(SITE, client),
            wire=PlainWire(self.clock),
            library=WordPressLibrary(SITE, client),
            reader=desk.reader,
            journal=desk.journal,
            memory=desk.memory,
            runs=desk.runs,
            arrivals=desk.arrivals,
            maker=Maker(),
            clock=self.clock,
            jitter=lambda most: self.random.uniform(0, most),
        )

    def _some(self) -> Desk:
        return self.random.choice(self.desks) if len(self.desks) > 1 else self.desk

    def _approve_new(self) -> None:
        self._some().approve_new()

    def _approve_again(self) -> None:
        self._some().approve_again()

    def _withdraw(self) -> None:
        self._some().withdraw()

    def decide(self) -> None:
        """Somebody answers a question, if one is open."""
        self._some().decide(SITE)

    def _pass_time(self) -> None:
        self.clock.advance(self.random.choice((5, 70, 900, 5000)))

    # the others

    def _between(self, request: Request) -> None:
        """Between two requests of ours, somebody at the site may do something."""
        if self.is_calm:
            return
        if self.random.random() < 0.03:
            self._foreign()
        number = _WRITES.search(request.url) if request.method == "POST" else None
        post = self.wordpress.posts.get(int(number[1])) if number else None
        if post is not None and post.title and self.random.random() < 0.1:
            self.wordpress.people.edit(post.id, content=f"{self._word()}{post.content}")

    def _foreign(self) -> None:
        """An editor at the site changes one of our posts, bins it, deletes it, hides it."""
        random, people = self.random, self.wordpress.people
        posts = [p for p in self.wordpress.posts.values() if p.title and "nejat:uid" in p.content]
        if not posts:
            return
        post = random.choice(posts)
        match random.random():
            case chance if chance < 0.7:
                if post.status != TRASH:
                    people.edit(post.id, content=f"{self._word()}{post.content}")
            case chance if chance < 0.8:
                people.edit(post.id, title=f"{post.title} {random.randint(1, 99)}")
            case chance if chance < 0.86:
                people.bin(post.id)
            case chance if chance < 0.9:
                self._delete(post.id)
            case chance if chance < 0.95:
                people.edit(post.id, status="draft")
            case _:
                tags = [t for t in self.wordpress.site.terms.values() if t.taxonomy == "post_tag"]
                if tags:
                    people.delete_term(random.choice(tags).id)

    def _delete(self, id: int) -> None:
        """Past the bin; now and then somebody writes a new post in its place, and the counts are
        as before."""
        self.wordpress.people.delete(id)
        if self.random.random() < 0.5:
            self.wordpress.people.write("Something else", f"<p>In the place of {id}</p>")

    def _word(self) -> str:
        return f"<p>they {self.random.getrandbits(40):010x}</p>"


__all__ = ["SITE", "History", "Lot", "Outcome"]
