"""One history: a seed gives what people do, what the network does, and when the laptop dies."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from random import Random

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.ports.transport import Request
from nejat_desktop.services.elsewhere import Everywhere
from nejat_desktop.sites.wordpress.library import WordPressLibrary
from nejat_desktop.sites.wordpress.site import WordPressSite
from nejat_desktop.sync.posts.engine import PostReport, PostSync
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.standing import standing_of
from tests.agreeing import ANYTHING
from tests.contract.world import Watcher
from tests.fakes.fuse import KilledError
from tests.fakes.plain_wire import PlainWire
from tests.simulated import SimulatedWordPress, VirtualClock
from tests.simulated.faults import Faults
from tests.simulated.transport import SimulatedTransport
from tests.simulation.desk import SECTIONS, Desk, Maker
from tests.simulation.place import FIRST, SECOND, SITE, Line, Others, Place, place

Engine = Callable[[Parts], PostSync]
_WRITES = re.compile(r"/posts/(\d+)\?")
PAID = 20
"""After so many quiet runs in a row all that was owed was asked for: where somebody else changed
something last, one that was deleted for good makes every run ask anew."""
SETTLING = 60
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
    pairs: float = 0.2
    """In so many histories there is a second edition with a site of its own, as a share."""


@dataclass
class Outcome:
    """What became of a history."""

    seed: int
    sites: int = 1
    requests: int = 0
    writes: int = 0
    crashes: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    trace: str = ""
    violations: tuple[str, ...] = ()


class History:
    """A desk, a site or two, and what happens to them."""

    def __init__(self, seed: int, lot: Lot | None = None) -> None:
        self.lot = lot or Lot()
        self.random = random = Random(seed)
        self.clock = VirtualClock()
        self.places = [place(FIRST, self.clock, random, random, self.lot.faults)]
        """Two, when the second edition has its own site."""
        chance = Random(f"the second site of {seed}")
        if chance.random() < self.lot.pairs:
            self.places.append(place(SECOND, self.clock, random, chance, self.lot.faults))
        self._others = {one.site: Others(one, random) for one in self.places}
        for one in self.places:
            one.wordpress.between = partial(self._between, one)
        self.desk = Desk(self.clock, random, editions=[one.edition for one in self.places])
        self.desks = [self.desk]
        """Two, when another laptop works with the same account on the same stories."""
        self.outcome = Outcome(seed, len(self.places))
        self.trace = hashlib.sha256()
        self.is_calm = False
        self.adopted: set[str] = set()
        """Editions at whose site a post became ours as it stood: it gets what is around it with
        the next change."""
        self._running: Desk | None = None
        """Whose lane is under way, and has no other beside it."""

    # the first site, for histories that have no other

    @property
    def wordpress(self) -> SimulatedWordPress:
        """The WordPress of the first edition."""
        return self.places[0].wordpress

    @property
    def faults(self) -> Faults:
        """What goes wrong on the way there."""
        return self.places[0].faults

    @property
    def inner(self) -> SimulatedTransport:
        """The way there."""
        return self.places[0].inner

    @inner.setter
    def inner(self, transport: SimulatedTransport) -> None:
        self.places[0].inner = transport

    # what happens

    def live(self) -> "History":
        """All steps, and then peace: faults end, questions are answered, until all is quiet."""
        acts = (
            (self._approve_new, 4), (self._approve_again, 3), (self._withdraw, 2),
            (self._foreign, 3), (self._pass_time, 2), (self.decide, 2), (self._sync_some, 6),
        )  # fmt: skip
        does = [act for act, weight in acts for _ in range(weight)]
        self.desk.approve_new()
        if self.random.random() < self.lot.twins:
            self.desks.append(self.desk.twin())
        for _ in range(self.lot.steps):
            self.random.choice(does)()
            self._sync_some()
        self.settle()
        return self

    def _owed(self) -> Iterator[int]:
        """How many posts each laptop has still to ask for, since something was deleted."""
        for desk in self.desks:
            yield from (standing_of(desk.memory.cursor(at.site)[0]).owed for at in self.places)

    def settle(self) -> None:
        """Faults end, questions are answered, until all is quiet."""
        self.is_calm = True
        for one in self.places:
            one.faults.stop()
        still = 0
        for _ in range(SETTLING):
            self.clock.advance(5000)
            before, agreed = self.writes, self._agreed()
            reports = [self.sync(desk, at) for desk in self.desks for at in self.places]
            decided = any([desk.decide(at.site) for desk in self.desks for at in self.places])
            is_quiet = (self.writes, self._agreed()) == (before, agreed) and not decided
            is_quiet = is_quiet and all(r is not None and not r.trouble for r in reports)
            still = still + 1 if is_quiet else 0
            if is_quiet and (still > PAID or not any(self._owed())):
                break
        else:
            raise AssertionError("the history never comes to rest")
        records = [one.wordpress.record for one in self.places]
        self.outcome.requests = sum(len(record.requests) for record in records)
        self.outcome.writes = self.writes
        self.outcome.trace = self.trace.hexdigest()

    def _agreed(self) -> list[object]:
        """What is agreed on with several sites: what goes out at one by itself is linked to at the
        other by the run after that."""
        if len(self.places) == 1:
            return []
        return [desk.journal.bases(at.site) for desk in self.desks for at in self.places]

    @property
    def writes(self) -> int:
        """How much was written at all sites together."""
        return sum(one.wordpress.record.writes for one in self.places)

    def sync(self, desk: Desk | None = None, at: Place | None = None) -> PostReport | None:
        """One run with one site; the laptop may die in it. What is in memory then is gone."""
        desk, at = desk or self._some(), at or self.places[0]
        self._wait(desk, at)
        dies = not self.is_calm and self.random.random() < self.lot.crashes
        desk.fuse.set(self.random.randint(1, 60) if dies else None)
        self._running = desk
        try:
            return self._run(desk, at)
        except KilledError:
            self.outcome.crashes += 1
        finally:
            desk.fuse.set(None)
            self._running = None
        return None

    def _wait(self, desk: Desk, at: Place) -> None:
        """A site that asked for time gets it, mostly: a run before that would ask nothing."""
        until, _ = desk.memory.rested(at.site)
        left = (until - self.clock()).total_seconds() if until else 0.0
        if left > 0 and not self.is_calm and self.random.random() < 0.8:
            self.clock.advance(left)

    def _run(self, desk: Desk, at: Place) -> PostReport | None:
        try:
            parts = self.parts(desk, at)
            report = self.lot.engine(parts).run(Watcher(), agreed=ANYTHING, insist=True)
            if report.errands.counts.get("adopted"):
                self.adopted.add(at.edition)
            return report
        except NewsroomError:
            return None

    def _sync_some(self) -> None:
        """With all sites or with one of them, in any order."""
        for at in self._some_places():
            self.sync(at=at)

    def parts(self, desk: Desk, at: Place | None = None) -> Parts:
        """What a run of this laptop is made of; nothing of an earlier run is in it."""
        at = at or self.places[0]
        client = at.client(self.clock, Line(at.inner, desk.fuse, self.trace))
        active = [one.connection for one in self.places]
        return Parts(
            edition=at.edition,
            site=WordPressSite(at.site, client),
            wire=PlainWire(self.clock, SECTIONS),
            library=WordPressLibrary(at.site, client),
            reader=desk.reader,
            journal=desk.journal,
            memory=desk.memory,
            runs=desk.runs,
            arrivals=desk.arrivals,
            maker=Maker(),
            clock=self.clock,
            jitter=lambda most: self.random.uniform(0, most),
            elsewhere=Everywhere(desk.reader, desk.journal, active).but(at.edition),
        )

    def _some(self) -> Desk:
        return self.random.choice(self.desks) if len(self.desks) > 1 else self.desk

    def _some_place(self) -> Place:
        return self.random.choice(self.places) if len(self.places) > 1 else self.places[0]

    def _some_places(self) -> Sequence[Place]:
        if len(self.places) == 1:
            return self.places
        return self.random.sample(self.places, self.random.choice((1, 2, 2)))

    def _approve_new(self) -> None:
        self._some().approve_new()

    def _approve_again(self) -> None:
        self._some().approve_again()

    def _withdraw(self) -> None:
        self._some().withdraw()

    def decide(self) -> None:
        """Somebody answers a question, if one is open."""
        self._some().decide(self._some_place().site)

    def _pass_time(self) -> None:
        self.clock.advance(self.random.choice((5, 70, 900, 5000)))

    # the others

    def _foreign(self) -> None:
        self._others[self._some_place().site].act()

    def _between(self, at: Place, request: Request) -> None:
        """Between two requests of ours, somebody at the site may do something."""
        if self.is_calm:
            return
        if self.random.random() < 0.03:
            self._others[at.site].act()
        number = _WRITES.search(request.url) if request.method == "POST" else None
        post = at.wordpress.posts.get(int(number[1])) if number else None
        if post is not None and post.title and self.random.random() < 0.1:
            self._others[at.site].write_in(post.id)
        if len(self.places) > 1 and self.random.random() < 0.02:
            self._other_lane(at)

    def _other_lane(self, at: Place) -> None:
        """Between two requests to one site, the other one has a whole run of its own: the lanes of
        one laptop go side by side. If it dies in one, it dies in both."""
        if self._running is None:
            return  # a lane has one run at a time
        desk, self._running = self._running, None
        try:
            self._run(desk, next(one for one in self.places if one is not at))
        finally:
            self._running = desk


__all__ = ["SITE", "History", "Lot", "Outcome"]
