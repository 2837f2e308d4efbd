"""Several connected sites in one sync: who is asked when, how often, and what is said of each."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

import pytest

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live
from nejat_desktop.domain.connection import Connection, Power, Proxy
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, UnreachableError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.credentials import Credentials
from nejat_desktop.services.sites import SitesReport
from nejat_desktop.store.connections import save_connection
from nejat_desktop.store.site_memory import SqlSiteMemory
from tests.contract.world import Watcher
from tests.rooms import article, empty_room
from tests.simulated import PASSWORD, Settings, SimulatedWordPress, VirtualClock
from tests.simulated.faults import Faults
from tests.simulated.transport import SimulatedTransport

EN, SQ = "en.example.test", "sq.example.test"


@dataclass
class Line:
    """The way to both sites: keeps who was asked, and who can't be reached."""

    inner: SimulatedTransport
    asked: list[str] = field(default_factory=list)
    away: set[str] = field(default_factory=set)

    def send(self, request: Request, stop: Stop = lambda: False) -> Reply:
        """Implements `Transport`."""
        host = urlsplit(request.url).hostname or ""
        self.asked.append(host)
        if host in self.away:
            raise UnreachableError(f"{host} can’t be reached.")
        return self.inner.send(request, stop)


@dataclass
class Two:
    """A newsroom of which two editions are connected, wired as the program does it."""

    room: Opened
    clock: VirtualClock
    line: Line

    def sync(self, **how: bool) -> SitesReport:
        """A sync, some minutes after the last; nothing else was asked."""
        self.clock.advance(600)
        self.line.asked.clear()
        return self.room.services.publishing.sync(Watcher(), **how)

    def approve(self, *editions: str) -> list[Uid]:
        """One story in each of these editions."""
        services = self.room.services
        drafts = [article(services, f"Bridge {code}", edition=code) for code in editions]
        return [services.publishing.approve(draft.uid).uid for draft in drafts]

    def live(self, uid: Uid) -> Live:
        return self.room.services.editing.article(uid).live


def connect(room: Opened, code: str, *, known: bool = True) -> None:
    home = f"https://{code}.example.test/"
    powers = frozenset(power.value for power in Power)
    made = Connection(
        Uid(f"{ord(code[0]):032x}"), code, home, f"{home}wp-json/", "desk", powers=powers
    )
    room.services.context.write(lambda database: save_connection(database, made))
    if known:
        credentials: Credentials = room.services.connecting._credentials
        credentials.keep(made, PASSWORD)


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    clock, random = VirtualClock(), Random(4)
    sites = [
        SimulatedWordPress(clock, random, Settings(home=f"https://{host}/"), role="editor")
        for host in (EN, SQ)
    ]
    line = Line(SimulatedTransport(sites, clock, random, Faults.evenly(random, 0)))

    @contextmanager
    def opened(proxy: Proxy) -> Iterator[Line]:
        yield line

    monkeypatch.setattr(bootstrap, "open_transport", opened)
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: None)
    with empty_room(tmp_path / "room", clock) as room:  # type: ignore[arg-type]
        connect(room, "en")
        connect(room, "sq")
        yield Two(room, clock, line)


def test_each_edition_goes_to_its_own_site_and_nothing_is_sent_twice(two: Two) -> None:
    uids = two.approve("en", "sq")
    report = two.sync()
    assert [post.edition for post in report.posts] == ["en", "sq"] and not report.troubles
    assert [two.live(uid) for uid in uids] == [Live.PUBLISHED, Live.PUBLISHED]
    assert [len(site.posts) for site in two.line.inner.sites] == [1, 1]
    writes = [site.record.writes for site in two.line.inner.sites]
    two.sync()
    assert [site.record.writes for site in two.line.inner.sites] == writes


def test_with_nothing_to_do_each_site_is_looked_at_once(two: Two) -> None:
    two.approve("en", "sq")
    two.sync()
    two.sync()
    hosts = two.line.asked
    assert hosts == sorted(hosts), "one site after the other, and none a second time"
    assert 0 < hosts.count(EN) <= 20 and 0 < hosts.count(SQ) <= 20


def test_a_site_that_is_away_keeps_no_other_waiting(two: Two) -> None:
    english, albanian = two.approve("en", "sq")
    two.line.away.add(EN)
    report = two.sync()
    assert two.live(albanian) is Live.PUBLISHED and two.live(english) is Live.WAITING
    first, second = report.posts
    assert first.edition == "en" and first.resting is not None and second.resting is None
    assert report.troubles == (f"en: {EN} can’t be reached.",)
    tries = two.line.asked.count(EN)
    two.approve("sq")
    two.sync()
    assert two.line.asked[0] == SQ, "who was away the last time is asked last"
    assert two.line.asked.count(EN) == tries, "once a sync, however much the others do"
    two.line.away.clear()
    assert not two.sync().troubles and two.live(english) is Live.PUBLISHED


def test_a_rest_is_kept_unless_a_person_insists(two: Two) -> None:
    two.approve("en")
    connection = two.room.services.connecting.of("en")
    assert connection is not None
    until = two.clock() + timedelta(hours=1)
    SqlSiteMemory(two.room.services.context.database).note_rest(connection.site, until, 3)
    report = two.sync(insist=False)
    assert report.posts[0].resting == until and set(two.line.asked) == {SQ}
    report = two.sync(insist=True)
    assert report.posts[0].resting is None and EN in two.line.asked


def test_a_site_whose_password_nobody_knows_is_left_out_and_named(two: Two) -> None:
    english, albanian = two.approve("en", "sq")
    connection = two.room.services.connecting.of("en")
    assert connection is not None
    two.room.services.connecting._credentials.forget(connection)
    report = two.sync()
    assert EN not in two.line.asked and two.live(english) is Live.WAITING
    assert two.live(albanian) is Live.PUBLISHED
    assert report.posts[0].shut_out.startswith(f"There is no password for https://{EN}/ here.")
