"""A site of a history: an edition's own WordPress, the way there, and the people at it."""

import hashlib
from dataclasses import dataclass
from random import Random

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.ports.posts import TRASH
from nejat_desktop.domain.ports.transport import Reply, Request, Stop
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wordpress.client import Client, Login
from tests.fakes.fuse import Fuse
from tests.simulated import PASSWORD, Settings, SimulatedWordPress, VirtualClock
from tests.simulated.faults import Faults
from tests.simulated.transport import SimulatedTransport

SITE = "wp-simulated"
FIRST, SECOND = "en", "fa"


class Line:
    """The network between a laptop and a site: it can die with the laptop, before or after a
    request."""

    def __init__(self, inner: SimulatedTransport, fuse: Fuse, trace: "hashlib._Hash") -> None:
        self._inner, self._fuse, self.trace = inner, fuse, trace

    def send(self, request: Request, stop: Stop) -> Reply:
        """Carried by the simulated network, between two moments at which the laptop may die."""
        self._fuse.moment()
        self.trace.update(f"{request.method} {request.url}\n".encode() + request.body)
        reply = self._inner.send(request, stop)
        self.trace.update(str(reply.status).encode())
        self._fuse.moment()
        return reply


@dataclass
class Place:
    """One of them. Two sites number their posts alike, so that what is mixed up is noticed."""

    edition: str
    site: str
    """What the journal knows it as."""
    wordpress: SimulatedWordPress
    faults: Faults
    inner: SimulatedTransport
    is_filtered: bool
    """Whether the site filters what our account writes there."""

    def client(self, clock: VirtualClock, line: Line) -> Client:
        """A way in that knows nothing of an earlier one."""
        return Client(
            line,
            f"{self.wordpress.settings.home}wp-json/",
            Login("desk", PASSWORD),
            lambda: False,
            lambda seconds, stop: clock.advance(seconds),
            clock=clock,
        )

    @property
    def connection(self) -> Connection:
        """The edition's connection to it, as the newsroom keeps it."""
        home = self.wordpress.settings.home
        return Connection(
            Uid(self.site.removeprefix("wp-")), self.edition, home, f"{home}wp-json/", "desk"
        )


def place(edition: str, clock: VirtualClock, random: Random, chance: Random, rate: float) -> Place:
    """A site whose nature `chance` draws; `random` draws what happens there, in the course of it.

    `rate` is the share of its requests that go wrong.
    """
    settings = Settings(
        home=f"https://{edition}.example.test/",
        revisions=chance.random() < 0.9,
        skew=chance.choice((0, 0, 0, 7200, -7200)),
        sizes_at_once=chance.choice((None, None, None, 0, 1)),
    )
    is_filtered = chance.random() < 0.2
    wordpress = SimulatedWordPress(
        clock, random, settings, role="administrator", multisite=is_filtered
    )
    faults = Faults.evenly(random, rate)
    inner = SimulatedTransport(wordpress, clock, random, faults)
    site = SITE if edition == FIRST else f"{SITE}-{edition}"
    return Place(edition, site, wordpress, faults, inner, is_filtered)


class Others:
    """The editors at a site: they change one of our posts, bin it, delete it, hide it."""

    def __init__(self, place: Place, random: Random) -> None:
        self._wordpress, self._random = place.wordpress, random

    def act(self) -> None:
        """One of them does something."""
        random, people = self._random, self._wordpress.people
        posts = [p for p in self._wordpress.posts.values() if p.title and "nejat:uid" in p.content]
        if not posts:
            return
        post = random.choice(posts)
        match random.random():
            case chance if chance < 0.7:
                if post.status != TRASH:
                    self.write_in(post.id)
            case chance if chance < 0.8:
                people.edit(post.id, title=f"{post.title} {random.randint(1, 99)}")
            case chance if chance < 0.86:
                people.bin(post.id)
            case chance if chance < 0.9:
                self._delete(post.id)
            case chance if chance < 0.95:
                people.edit(post.id, status="draft")
            case _:
                self._change_a_term()

    def write_in(self, id: int) -> None:
        """A word that nobody has written before, above a text of ours."""
        word = f"<p>they {self._random.getrandbits(40):010x}</p>"
        content = self._wordpress.posts[id].content
        self._wordpress.people.edit(id, content=f"{word}{content}")

    def _change_a_term(self) -> None:
        """A tag or a category is deleted, or a category has another name and the same slug."""
        site, people = self._wordpress.site, self._wordpress.people
        terms = [term for term in site.terms.values() if term.id != site.default_category]
        if not terms:
            return
        term = self._random.choice(terms)
        if term.taxonomy == "category" and self._random.random() < 0.5:
            people.rename_term(term.id, f"Renamed {len(self._wordpress.record.requests)}")
        else:
            people.delete_term(term.id)

    def _delete(self, id: int) -> None:
        """Past the bin; now and then somebody writes a new post in its place, and the counts are
        as before."""
        self._wordpress.people.delete(id)
        if self._random.random() < 0.5:
            self._wordpress.people.write("Something else", f"<p>In the place of {id}</p>")
