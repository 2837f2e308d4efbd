"""Several connected sites in one sync: who is asked when, how often, and what is said of each."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from threading import Event, Thread
from urllib.parse import urlsplit

import pytest
from sqlalchemy import select

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live
from nejat_desktop.domain.body.blocks import paragraph
from nejat_desktop.domain.connection import Connection, Power, Proxy
from nejat_desktop.domain.errors import CancelledError, SiteError
from nejat_desktop.domain.ports.site import Agreed, Guard, Verdict
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, UnreachableError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.credentials import Credentials
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.sites_health import Parked
from nejat_desktop.services.sites_report import SitesReport
from nejat_desktop.store.connections import save_connection
from nejat_desktop.store.schema import sync_runs
from nejat_desktop.store.settings import save_newsroom
from nejat_desktop.store.site_memory import SqlSiteMemory
from nejat_desktop.sync.posts.resting import ASKED
from tests.contract.world import Watcher
from tests.rooms import article, empty_room
from tests.simulated import PASSWORD, Settings, SimulatedWordPress, VirtualClock
from tests.simulated.faults import Faults
from tests.simulated.transport import SimulatedTransport

EN, SQ = "en.example.test", "sq.example.test"
SOON = 20
NOTICE = 0.01


@dataclass
class Line:
    """The way to both sites: keeps who was asked, who can't be reached, and who says nothing."""

    inner: SimulatedTransport
    asked: list[str] = field(default_factory=list)
    away: set[str] = field(default_factory=set)
    silent: dict[str, Event] = field(default_factory=dict)
    """By host: it answers nothing before that has happened."""
    waiting: dict[str, Event] = field(default_factory=dict)
    """By host: somebody waits for its answer."""

    def send(self, request: Request, stop: Stop = lambda: False) -> Reply:
        """Implements `Transport`."""
        host = urlsplit(request.url).hostname or ""
        self.asked.append(host)
        if host in self.silent:
            self.waiting.setdefault(host, Event()).set()
            self._wait(host, stop)
        if host in self.away:
            raise UnreachableError(f"{host} can’t be reached.")
        return self.inner.send(request, stop)

    def _wait(self, host: str, stop: Stop) -> None:
        for _ in range(round(SOON / NOTICE)):
            if self.silent[host].wait(NOTICE):
                return
            if stop():
                raise CancelledError(f"Stopped while {host} said nothing.")
        raise UnreachableError(f"{host} did not answer in time.")


@dataclass
class Two:
    """A newsroom of which two editions are connected, wired as the program does it."""

    room: Opened
    clock: VirtualClock
    line: Line

    def sync(self, *, agreed: Agreed = (), insist: bool = True) -> SitesReport:
        """A sync, some minutes after the last; nothing else was asked."""
        self.clock.advance(600)
        self.line.asked.clear()
        return self.room.services.publishing.sync(Watcher(), agreed=agreed, insist=insist)

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


def reached_by(monkeypatch: pytest.MonkeyPatch, line: Line) -> None:
    """Sites are reached by this line alone, and no keyring is found."""

    @contextmanager
    def opened(proxy: Proxy) -> Iterator[Line]:
        yield line

    monkeypatch.setattr(bootstrap, "open_transport", opened)
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: None)


@contextmanager
def two_connected(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    """A newsroom in this folder whose English and Albanian editions are connected."""
    clock, random = VirtualClock(), Random(4)
    sites = [
        SimulatedWordPress(clock, random, Settings(home=f"https://{host}/"), role="editor")
        for host in (EN, SQ)
    ]
    line = Line(SimulatedTransport(sites, clock, random, Faults.evenly(random, 0)))

    reached_by(monkeypatch, line)
    with empty_room(folder, clock) as room:  # type: ignore[arg-type]
        connect(room, "en")
        connect(room, "sq")
        yield Two(room, clock, line)


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    with two_connected(tmp_path / "room", monkeypatch) as found:
        yield found


def test_each_edition_goes_to_its_own_site_and_nothing_is_sent_twice(two: Two) -> None:
    uids = two.approve("en", "sq")
    report = two.sync()
    assert [post.edition for post in report.posts] == ["en", "sq"] and not report.troubles
    assert [two.live(uid) for uid in uids] == [Live.PUBLISHED, Live.PUBLISHED]
    assert [len(site.posts) for site in two.line.inner.sites] == [1, 1]
    writes = [site.record.writes for site in two.line.inner.sites]
    two.sync()
    assert [site.record.writes for site in two.line.inner.sites] == writes


def test_a_guard_that_a_later_look_meets_leaves_no_run_open(two: Two) -> None:
    two.approve(*["en"] * 5)
    two.sync()
    site, send = two.line.inner.sites[0], two.line.inner.send
    before = set(site.posts)

    def emptied(request: Request, stop: Stop = lambda: False) -> Reply:
        """Somebody empties the site while we write there."""
        reply = send(request, stop)
        if request.method == "POST":
            for number in before & set(site.posts):
                site.people.delete(number)
        return reply

    two.line.inner.send = emptied  # type: ignore[method-assign]
    two.approve("en")
    report = two.sync()
    assert report.stopped and report.posts[0].errands.counts["filled"] == 1
    runs = two.room.services.context.read(lambda c: c.execute(select(sync_runs)).all())
    assert [run for run in runs if run.ended is None] == []


def test_with_nothing_to_do_each_site_is_looked_at_once(two: Two) -> None:
    two.approve("en", "sq")
    two.sync()
    two.sync()
    hosts = two.line.asked
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
    assert two.line.asked.count(EN) == tries, "once a sync, however much the others do"
    two.line.away.clear()
    assert not two.sync().troubles and two.live(english) is Live.PUBLISHED


@pytest.mark.parametrize(
    ("asks", "seconds"),
    [("600", 600), ("99999999999999", 3600), ("Sat, 28 Nov 9999 10:00:00 GMT", 3600)],
)
def test_a_site_that_asks_for_time_in_the_middle_hears_nothing_more_until_it_is_over(
    two: Two, monkeypatch: pytest.MonkeyPatch, asks: str, seconds: int
) -> None:
    two.approve(*["en"] * 5)
    send, asked = two.line.inner.send, list[str]()

    def busy(request: Request, stop: Stop = lambda: False) -> Reply:
        """Takes one post whole, and wants to be left alone then."""
        filled = sum(post.status == "publish" for post in two.line.inner.sites[0].posts.values())
        if EN not in request.url or not filled or request.method != "POST":
            return send(request, stop)
        asked.append(request.url)
        said = {"retry-after": asks, "date": "Sat, 28 Nov 2026 10:00:00 GMT"}
        return Reply(429, {"content-type": "text/html", **said}, b"<html></html>")

    monkeypatch.setattr(two.line.inner, "send", busy)
    (report, _) = two.sync().posts
    assert report.errands.counts["filled"] == 1 and "asks for fewer requests" in report.trouble
    assert report.resting is not None
    left = (report.resting - two.clock()).total_seconds()
    assert seconds - 10 < left <= seconds
    assert len(asked) == 1


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


@pytest.mark.parametrize("insist", [True, False])
def test_a_site_that_asked_for_time_hears_nothing_until_then_whoever_syncs(
    two: Two, monkeypatch: pytest.MonkeyPatch, insist: bool
) -> None:
    two.approve("en")
    send = two.line.inner.send

    def in_maintenance(request: Request, stop: Stop = lambda: False) -> Reply:
        if EN in request.url:
            return Reply(
                503, {"retry-after": "1500", "content-type": "text/html"}, b"<html></html>"
            )
        return send(request, stop)

    with monkeypatch.context() as maintenance:
        maintenance.setattr(two.line.inner, "send", in_maintenance)
        until = two.sync().posts[0].resting
    for _ in range(2):
        report = two.sync(insist=insist)
        assert (report.posts[0].resting, report.posts[0].trouble) == (until, ASKED)
        assert set(two.line.asked) == {SQ}
        two.line.asked.clear()
        looks = {
            look.edition: look.trouble for look in two.room.services.publishing.looks(Watcher())
        }
        assert (looks["en"], looks["sq"], set(two.line.asked)) == (ASKED, "", {SQ})
    report = two.sync(insist=insist)
    assert report.posts[0].resting is None and report.posts[0].errands.counts["filled"] == 1


def test_a_clock_that_was_set_back_holds_no_site_up_for_longer_than_it_is_believed(
    two: Two,
) -> None:
    connection = two.room.services.connecting.of("en")
    assert connection is not None
    until = two.clock() + timedelta(days=2)
    SqlSiteMemory(two.room.services.context.database).note_rest(connection.site, until, 0)
    assert two.sync().posts[0].resting is None and EN in two.line.asked


def test_a_site_whose_password_nobody_knows_is_left_out_and_named(two: Two) -> None:
    english, albanian = two.approve("en", "sq")
    connection = two.room.services.connecting.of("en")
    assert connection is not None
    two.room.services.connecting._credentials.forget(connection)
    report = two.sync()
    assert EN not in two.line.asked and two.live(english) is Live.WAITING
    assert two.live(albanian) is Live.PUBLISHED
    assert report.posts[0].shut_out.startswith(f"There is no password for https://{EN}/ here.")


def done_with(two: Two, host: str, monkeypatch: pytest.MonkeyPatch) -> Event:
    """Happens when a sync is done with a site, or (without a host) with the folder."""
    happened, sites = Event(), two.room.services.publishing._sites
    whole, folder = sites._synced, sites._folder.run

    def synced(connection: Connection, going: object) -> object:
        report = whole(connection, going)  # type: ignore[arg-type]
        if host and host in connection.home:
            happened.set()
        return report

    def run(*args: object, **more: object) -> object:
        report = folder(*args, **more)  # type: ignore[arg-type]
        if not host:
            happened.set()
        return report

    monkeypatch.setattr(sites, "_synced", synced)
    monkeypatch.setattr(sites._folder, "run", run)
    return happened


@pytest.mark.parametrize("host", [SQ, ""])
def test_a_site_that_says_nothing_holds_up_neither_the_other_nor_the_folder(
    two: Two, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    uids = two.approve("en", "sq", "fa")
    two.line.silent[EN] = done_with(two, host, monkeypatch)
    report = two.sync()
    assert not report.troubles, "it waited until the other was done"
    assert [two.live(uid) for uid in uids] == [Live.PUBLISHED] * 3
    assert (two.room.site_folder / "fa").is_dir()


def test_one_stop_ends_every_lane_and_what_was_done_is_kept(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    english, persian = two.approve("en", "fa")
    two.line.silent |= {EN: Event(), SQ: Event()}
    two.line.waiting |= {EN: Event(), SQ: Event()}
    folder = done_with(two, "", monkeypatch)
    job, said = Job("sync", lambda job, progress: None), list[str]()

    def run() -> None:
        try:
            two.room.services.publishing.sync(job)
        except CancelledError as error:
            said.append(str(error))

    thread = Thread(target=run)
    thread.start()
    assert all(one.wait(SOON) for one in (*two.line.waiting.values(), folder))
    job.cancel()
    thread.join(SOON)
    assert said == [f"Stopped while {EN} said nothing."]
    assert (two.live(english), two.live(persian)) == (Live.WAITING, Live.PUBLISHED)
    two.line.silent.clear()
    assert not two.sync().troubles and two.live(english) is Live.PUBLISHED


def test_a_folder_that_cannot_be_written_touches_no_site_and_is_told(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    english, persian = two.approve("en", "fa")

    def full(*_: object, **__: object) -> None:
        raise SiteError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(two.room.services.publishing._sites._folder, "run", full)
        report = two.sync()
    assert report.troubles == ("The disk is full.",) == (report.folder_trouble,)
    assert (two.live(english), two.live(persian)) == (Live.PUBLISHED, Live.WAITING)
    assert not two.sync().troubles and two.live(persian) is Live.PUBLISHED


def test_two_editions_lead_to_each_other_after_one_sync(two: Two) -> None:
    (english,) = two.approve("en")
    services = two.room.services
    story = services.editing.article(english).story
    begun = services.translating.start(story, "sq", "en")
    sides = services.translating.sides(begun.uid)
    body = sides.source.content.body
    text = replace(begun.content, headline="Ura", body=body, sections=sides.source.content.sections)
    rows = [pair.row for pair in sides.pairs]
    done = services.translating.mark(begun.uid, begun.version, text, rows, done=True)
    services.publishing.approve(done.uid)
    two.sync()
    posts = [next(iter(site.posts.values())) for site in two.line.inner.sites]
    assert SQ in posts[0].content and EN in posts[1].content
    writes = [site.record.writes for site in two.line.inner.sites]
    two.sync()
    assert [site.record.writes for site in two.line.inner.sites] == writes


def test_a_look_names_the_site_that_does_not_answer_and_asks_the_other(two: Two) -> None:
    two.approve("en", "sq")
    two.line.away.add(EN)
    looks = {look.edition: look for look in two.room.services.publishing.looks(Watcher())}
    assert looks["en"].trouble == f"{EN} can’t be reached." and not looks["sq"].trouble
    verdicts = [[d.verdict for d in looks[code].plan.decisions] for code in ("en", "sq")]
    assert verdicts == [[Verdict.PUBLISH], [Verdict.PUBLISH]], "what is known here stands for it"
    plan = two.room.services.publishing.look(Watcher())
    assert plan.guards == (Guard(f"{EN} can’t be reached.", "en"),) and len(plan.decisions) == 2


def test_a_section_and_a_tag_that_are_deleted_there_take_nothing_from_the_texts(two: Two) -> None:
    services, site = two.room.services, two.line.inner.sites[0]
    draft = article(services, "Bridge")
    services.editing.save(draft.uid, draft.version, replace(draft.content, tags=("ferry",)))
    uid = services.publishing.approve(draft.uid).uid
    two.sync()
    (post,) = site.posts.values()
    (number,), (tag,) = post.categories, post.tags
    name = site.site.terms[number].name
    site.people.delete_term(number)
    site.people.delete_term(tag)
    site.people.edit(post.id, title="The bridge")
    assert post.categories == [site.site.default_category] and not post.tags
    writes = site.record.writes
    two.sync()
    now = services.editing.article(uid)
    assert now.content.headline == "The bridge", "what somebody wrote there comes in"
    assert (now.content.sections, now.content.tags) == (draft.content.sections, ("ferry",))
    assert site.record.writes == writes, "nobody approved anything"
    services.editing.save(uid, now.version, replace(now.content, headline="The long bridge"))
    services.publishing.approve(uid)
    two.sync()
    terms = [site.site.terms[id].name for id in (*post.categories, *post.tags)]
    assert post.title == "The long bridge" and name in terms and "ferry" in terms
    assert not services.conflicts.open()


def test_an_upper_section_that_is_deleted_there_is_made_anew_for_the_one_below(two: Two) -> None:
    services, site = two.room.services, two.line.inner.sites[0]
    upper = services.settings.newsroom().sections[0]
    lower = replace(services.settings.add_section({"en": "Markets"}, "markets"), parent=upper.uid)
    room = services.settings.newsroom()
    sections = tuple(lower if one.uid == lower.uid else one for one in room.sections)
    services.context.write(lambda c: save_newsroom(c, replace(room, sections=sections)))
    in_upper = article(services, "Bridge")
    services.publishing.approve(in_upper.uid)
    two.sync()
    (first,) = site.posts.values()
    (number,) = first.categories
    moved = services.editing.article(in_upper.uid)
    elsewhere = replace(moved.content, sections=(room.sections[1].uid,))
    services.editing.save(moved.uid, moved.version, elsewhere)
    services.publishing.approve(moved.uid)
    two.sync()
    site.people.delete_term(number)  # nothing stands in it: nothing tells of it
    draft = article(services, "Fish")
    content = replace(draft.content, sections=(lower.uid,))
    services.editing.save(draft.uid, draft.version, content)
    services.publishing.approve(draft.uid)
    two.sync()
    two.sync()
    (post,) = (one for one in site.posts.values() if one.title == "Fish")
    terms = [site.site.terms[number] for number in post.categories]
    assert post.status == "publish" and "Markets" in [term.name for term in terms]
    (markets,) = (term for term in terms if term.name == "Markets")
    assert site.site.terms[markets.parent].name == upper.name("en"), "and it stands in it again"


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_clock_that_is_apart_from_the_sites_delays_nothing(two: Two, hours: int) -> None:
    """The site's clock is so far ahead of the laptop's."""
    services, site = two.room.services, two.line.inner.sites[0]
    site.site.settings = replace(site.settings, skew=3600 * hours)
    (uid,) = two.approve("en")
    draft = article(services, "Tomorrow")
    date = (two.clock() + timedelta(hours=4)).replace(microsecond=0)
    services.editing.save(draft.uid, draft.version, replace(draft.content, date=date))
    services.publishing.approve(draft.uid)
    two.sync()
    at_once, tomorrow = sorted(site.posts.values(), key=lambda post: post.title)
    assert (at_once.status, tomorrow.status) == ("publish", "future")
    assert at_once.date <= site.site.now()
    assert tomorrow.date == date.timestamp(), "at its instant, by the site's clock"
    writes = site.record.writes
    two.sync()
    assert site.record.writes == writes
    site.people.edit(at_once.id, title="The bridge")
    two.sync()
    assert services.editing.article(uid).content.headline == "The bridge"
    assert site.record.writes == writes


def test_a_section_that_is_taken_off_a_post_there_is_taken_off_here(two: Two) -> None:
    (uid,) = two.approve("en")
    two.sync()
    site = two.line.inner.sites[0]
    (post,) = site.posts.values()
    other = site.people.add_term("category", "Elsewhere")
    site.people.edit(post.id, categories=[other.id])
    two.sync()
    assert two.room.services.editing.article(uid).content.sections == ()


LONG = tuple(f"Paragraph {number} says what happened on the river. " * 20 for number in range(20))


def refused(two: Two) -> list[Parked]:
    """What waits for a person, and why."""
    return list(two.room.services.health.editions()["en"].parked)


def test_most_of_a_text_goes_from_a_site_only_when_a_person_asks_for_it_again(two: Two) -> None:
    services, site = two.room.services, two.line.inner.sites[0]
    uid = services.publishing.approve(article(services, "Bridge", *LONG).uid).uid
    two.sync()
    (post,) = site.posts.values()
    now = services.editing.article(uid)
    services.editing.save(uid, now.version, replace(now.content, body="<p>Gone.</p>"))
    services.publishing.approve(uid)
    for _ in range(2):
        two.sync()
        (why,) = refused(two)
        assert "less than a fifth" in why.sentence and LONG[0].strip() in post.content
        services.health.try_again(uid)  # it is no word of a person: the next sync asks anew
    two.sync(agreed={why.key})
    assert not refused(two) and "Paragraph" not in post.content


@pytest.mark.parametrize("paragraphs", [2, 6, 12])
def test_what_is_generated_around_a_short_text_does_not_hide_that_it_goes(
    two: Two, paragraphs: int
) -> None:
    services, site = two.room.services, two.line.inner.sites[0]
    said = [f"The bridge was closed as the water rose, all day {LONG[n][:60]}" for n in range(12)]
    uid = services.publishing.approve(article(services, "Bridge", *said[:paragraphs]).uid).uid
    two.sync()
    now = services.editing.article(uid)
    services.editing.save(uid, now.version, replace(now.content, body=paragraph("Gone.")))
    services.publishing.approve(uid)
    two.sync()
    (post,), (why,) = site.posts.values(), refused(two)
    assert len(post.content) > 4 * sum(map(len, said[:1])), "much of it is ours"
    assert "less than a fifth" in why.sentence and said[0].strip() in post.content


def test_what_another_newsroom_put_around_a_text_is_replaced_only_when_that_is_meant(
    two: Two,
) -> None:
    services, site = two.room.services, two.line.inner.sites[0]
    uid = services.publishing.approve(article(services, "Bridge", *LONG).uid).uid
    two.sync()
    (post,) = site.posts.values()
    theirs = "<!-- nejat:by=0123456789abcdef -->"
    site.people.edit(post.id, content=re.sub(r"<!-- nejat:by=\w+ -->", theirs, post.content))
    two.sync()
    now = services.editing.article(uid)
    services.editing.save(uid, now.version, replace(now.content, headline="The bridge"))
    services.publishing.approve(uid)
    two.sync()
    assert post.title == "The bridge" and theirs in post.content, "only the text was changed"
    now = services.editing.article(uid)
    credits = replace(now.content.credits, author="Anna Berg")
    services.editing.save(uid, now.version, replace(now.content, credits=credits))
    services.publishing.approve(uid)
    two.sync()
    (why,) = refused(two)
    assert "another newsroom" in why.sentence and theirs in post.content
    services.health.try_again(uid)
    two.sync(agreed={why.key})
    assert not refused(two)
    assert "Anna Berg" in post.content and theirs not in post.content
