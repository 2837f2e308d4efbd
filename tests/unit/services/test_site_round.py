"""A whole newsroom and a site that others edit too: out, in, joined, decided, out again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from nejat_desktop.bootstrap import Opened, new_uid
from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.body import parse, plain_text
from nejat_desktop.domain.joining import Choice, Chosen
from nejat_desktop.domain.ports.posts import Fields, Post, Seen
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.domain.ports.transport import UnreachableError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.arrivals import SiteArrivals
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.library import WordPressLibrary
from nejat_desktop.sites.wordpress.site import WordPressSite
from nejat_desktop.store.journal import SqlJournal
from nejat_desktop.store.post_journal import SqlPostJournal
from nejat_desktop.store.release_reader import StoredReleases
from nejat_desktop.store.site_memory import SqlSiteMemory
from nejat_desktop.sync.posts.engine import PostReport, PostSync
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import verdict
from nejat_desktop.sync.posts.sight import look
from tests.agreeing import ANYTHING
from tests.contract.world import Watcher
from tests.fakes.plain_wire import PlainWire
from tests.rooms import article, empty_room
from tests.simulated import PASSWORD, Settings, SimulatedWordPress, VirtualClock
from tests.simulated.faults import Faults
from tests.simulated.transport import SimulatedTransport
from tests.simulation.desk import Maker
from tests.site_changes import PARAGRAPHS, rewritten

SITE = "wp-" + "1" * 32


@dataclass
class Round:
    """One newsroom, one site, one story."""

    room: Opened
    clock: VirtualClock
    wordpress: SimulatedWordPress
    parts: Parts
    uid: Uid

    def sync(self) -> PostReport:
        """One run, some time after the last."""
        self.clock.advance(5000)
        return PostSync(self.parts).run(Watcher(), agreed=ANYTHING, insist=True)

    @property
    def writes(self) -> int:
        """So many writes the site has seen."""
        return self.wordpress.record.writes

    @property
    def here(self) -> list[str]:
        """The paragraphs here."""
        return paragraphs(self.room.services.editing.article(self.uid).content.body)

    @property
    def there(self) -> list[str]:
        """The paragraphs that readers see."""
        (post,) = self.wordpress.posts.values()
        return paragraphs(post.content.partition("\n<!-- nejat")[0])

    def write_there(self, number: int, text: str) -> None:
        """An editor of the site writes another paragraph."""
        (post,) = self.wordpress.posts.values()
        content = post.content.replace(self.there[number], text)
        self.wordpress.people.edit(post.id, content=content)

    def write_here(self, number: int, text: str) -> None:
        """Somebody here writes another paragraph."""
        now = self.room.services.editing.article(self.uid)
        content = rewritten(now.content, number, text)
        self.room.services.editing.save(self.uid, now.version, content)


def paragraphs(body: str) -> list[str]:
    return [plain_text(row.inner) for row in parse(body).rows]


@contextmanager
def a_round(
    folder: Path, role: str, *words: str, rewrite: Callable[[str], str] | None = None
) -> Iterator[tuple[Round, PostReport]]:
    """A story of these paragraphs that was sent once, and what that run reported.

    `rewrite` is what a plug-in of the site makes of each text that is saved.
    """
    clock, random = VirtualClock(), Random(4)
    wordpress = SimulatedWordPress(clock, random, Settings(rewrite=rewrite), role=role)
    transport = SimulatedTransport(wordpress, clock, random, Faults.evenly(random, 0))
    rest = f"{wordpress.settings.home}wp-json/"
    client = Client(transport, rest, Login("desk", PASSWORD), lambda: False)
    with empty_room(folder, clock) as room:  # type: ignore[arg-type]
        context = room.services.context
        parts = Parts(
            edition="en",
            site=WordPressSite(SITE, client),
            wire=PlainWire(clock),
            library=WordPressLibrary(SITE, client),
            reader=StoredReleases(context.database, context.vault),
            journal=SqlPostJournal(context.database, clock),
            memory=SqlSiteMemory(context.database),
            runs=SqlJournal(context.database, clock, new_uid),
            arrivals=SiteArrivals(context),
            maker=Maker(),
            clock=clock,
            jitter=lambda most: 0.0,
        )
        story = article(room.services, "Bridge", *words)
        room.services.publishing.approve(story.uid)
        begun = Round(room, clock, wordpress, parts, story.uid)
        yield begun, begun.sync()


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Round]:
    with a_round(tmp_path / "room", "administrator", *PARAGRAPHS) as (begun, _):
        yield begun


def test_what_was_sent_stands_there_and_a_second_run_writes_nothing(made: Round) -> None:
    assert made.there == made.here == list(PARAGRAPHS)
    assert made.room.services.editing.article(made.uid).live is Live.PUBLISHED
    writes = made.writes
    made.sync()
    assert made.writes == writes


def test_a_plain_change_comes_in_and_nothing_goes_out(made: Round) -> None:
    writes = made.writes
    made.write_there(0, "The ferry leaves at seven.")
    made.sync()
    made.sync()
    assert made.here == made.there == ["The ferry leaves at seven.", *PARAGRAPHS[1:]]
    assert made.room.services.editing.article(made.uid).status is Status.APPROVED
    assert made.writes == writes


def test_what_joins_itself_goes_out_only_after_an_approval(made: Round) -> None:
    made.write_here(2, "Everybody came.")
    made.write_there(0, "The ferry leaves at seven.")
    writes = made.writes
    made.sync()
    made.sync()
    both = ["The ferry leaves at seven.", PARAGRAPHS[1], "Everybody came."]
    assert made.here == both
    assert made.there == ["The ferry leaves at seven.", *PARAGRAPHS[1:]]
    assert made.writes == writes
    made.room.services.publishing.approve(made.uid)
    made.sync()
    assert made.there == both


def test_a_conflict_holds_both_texts_until_a_person_has_decided(made: Round) -> None:
    made.write_here(0, "The ferry leaves at eight.")
    made.room.services.publishing.approve(made.uid)
    made.write_there(0, "The old ferry leaves at six.")
    writes = made.writes
    for _ in range(3):
        made.sync()
    assert made.writes == writes
    conflicts = made.room.services.conflicts
    (one,) = conflicts.open()
    view = conflicts.view(one.uid)
    assert view.joining
    choices = {key: Chosen(Choice.WORDS) for key in view.joining.open_keys}
    conflicts.decide(one.uid, choices, view.article.version)
    made.sync()
    assert made.writes == writes
    assert made.there[0] == "The old ferry leaves at six."
    made.room.services.publishing.approve(made.uid)
    made.sync()
    assert made.there[0] == made.here[0] == "The old ferry leaves at eight."


@pytest.mark.parametrize("deed", ["bin", "delete", "hide"])
def test_what_is_missing_there_is_published_again_only_when_a_person_says_so(
    made: Round, deed: str
) -> None:
    (post,) = made.wordpress.posts.values()
    people = made.wordpress.people
    match deed:
        case "bin":
            people.bin(post.id)
        case "delete":
            people.delete(post.id)
        case _:
            people.edit(post.id, status="draft")
    writes = made.writes
    made.sync()
    made.sync()
    assert made.writes == writes
    conflicts = made.room.services.conflicts
    (one,) = conflicts.open()
    conflicts.publish_again(one.uid, conflicts.view(one.uid).article.version)
    made.sync()
    (again,) = [p for p in made.wordpress.posts.values() if p.status == "publish"]
    assert made.there == list(PARAGRAPHS)
    assert (again.id == post.id) is (deed != "delete")
    assert conflicts.count() == 0
    writes = made.writes
    made.sync()
    assert made.writes == writes


@pytest.mark.parametrize("deed", ["take_off", "leave"])
def test_what_is_left_off_the_site_stays_off(made: Round, deed: str) -> None:
    (post,) = made.wordpress.posts.values()
    made.wordpress.people.bin(post.id)
    made.sync()
    conflicts, writes = made.room.services.conflicts, made.writes
    (one,) = conflicts.open()
    getattr(conflicts, deed)(one.uid, conflicts.view(one.uid).article.version)
    made.sync()
    made.sync()
    assert (made.writes, conflicts.count()) == (writes, 0)
    assert post.status == "trash"


def test_what_the_site_takes_out_is_told_once_and_stands_in_the_log(tmp_path: Path) -> None:
    with a_round(tmp_path / "room", "author", "A <bdi>name</bdi> at six.") as (made, first):
        (note,) = first.errands.notes
        assert (note.kind, note.words, note.headline) == ("rewritten", "less_markup", "Bridge")
        assert "<bdi>" not in next(iter(made.wordpress.posts.values())).content
        writes = made.writes
        again = made.sync()
        assert not again.errands.notes and made.writes == writes
        log = made.room.services.publishing.log(5)
        assert [(e.message, e.headline) for e in log if e.message] == [("less_markup", "Bridge")]


def test_a_draft_that_another_laptop_swept_and_published_elsewhere_is_not_filled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill, lost = WordPressSite.fill, list[Fields]()

    def never_arrives(site: WordPressSite, id: int, fields: Fields) -> Post:
        lost.append(fields)
        raise UnreachableError("The site did not answer in time.")

    monkeypatch.setattr(WordPressSite, "fill", never_arrives)
    with a_round(tmp_path / "room", "administrator", *PARAGRAPHS) as (begun, _):
        monkeypatch.setattr(WordPressSite, "fill", fill)
        (mine,) = begun.wordpress.posts.values()
        theirs = begun.parts.site.reserve("post", begun.uid)
        begun.parts.site.fill(theirs.id, lost[-1])
        begun.parts.site.bin("post", mine.id)
        begun.sync()
        begun.sync()
        posts = begun.wordpress.posts.values()
        assert [post.id for post in posts if post.status == "publish"] == [theirs.id]
        assert begun.parts.journal.bases(SITE)[begun.uid].id == theirs.id


def test_what_is_changed_there_after_a_look_broke_off_comes_in_with_the_next_run(
    made: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = WordPressSite.changes

    def breaks_off(site: WordPressSite, cursor: str) -> Iterator[Seen]:
        yield next(look(site, cursor))
        raise UnreachableError("The site did not answer in time.")

    made.sync()
    monkeypatch.setattr(WordPressSite, "changes", breaks_off)
    assert made.sync().trouble
    monkeypatch.setattr(WordPressSite, "changes", look)
    made.write_there(0, "The ferry leaves at seven.")
    made.sync()
    assert made.here == made.there == ["The ferry leaves at seven.", *PARAGRAPHS[1:]]


SITES, MINE, BOTH = Chosen(Choice.SITE), Chosen(Choice.HERE), Chosen(Choice.BOTH)
WORDS, EDITED = Chosen(Choice.WORDS), Chosen(Choice.TEXT, "The ferry does not leave.")
ANSWERS = {"site": SITES, "mine": MINE, "both": BOTH, "words": WORDS, "edited": EDITED}


def bare(content: str) -> str:
    """The text without what we made around it: somebody at the site has taken that out."""
    return content.partition("\n<!-- nejat")[0]


def verdict_of(made: Round) -> Verdict:
    (matter,) = look(made.parts).matters
    return verdict(matter)


@pytest.mark.parametrize("bared", [False, True])
@pytest.mark.parametrize("drafted", [False, True])
@pytest.mark.parametrize("approved", [False, True])
@pytest.mark.parametrize("answer", ANSWERS)
def test_after_a_conflict_only_what_was_approved_since_is_written_and_once(
    made: Round, answer: str, *, approved: bool, drafted: bool, bared: bool
) -> None:
    made.write_here(0, "The ferry leaves at eight.")
    made.room.services.publishing.approve(made.uid)
    made.write_there(0, "The old ferry leaves at six.")
    if bared:
        (post,) = made.wordpress.posts.values()
        made.wordpress.people.edit(post.id, content=bare(post.content))
    made.sync()
    if drafted:
        made.write_here(2, "Everybody came.")
    conflicts = made.room.services.conflicts
    (one,) = conflicts.open()
    assert verdict_of(made) is Verdict.CONFLICT
    view = conflicts.view(one.uid)
    assert view.joining
    choices = {key: ANSWERS[answer] for key in view.joining.open_keys}
    conflicts.decide(one.uid, choices, view.article.version)
    article = made.room.services.editing.article(made.uid)
    is_theirs = answer == "site" and not drafted
    assert article.status is (Status.APPROVED if is_theirs else Status.DRAFT)
    if approved and not is_theirs:
        made.room.services.publishing.approve(made.uid)
    goes = approved and not is_theirs
    assert verdict_of(made) is (Verdict.UPDATE if goes else Verdict.CONFIRM)
    (post,) = made.wordpress.posts.values()
    stood, writes = post.content, made.writes
    made.sync()
    assert made.writes - writes == (1 if goes else 0)
    assert verdict_of(made) is Verdict.KEEP
    made.sync()
    assert made.writes - writes == (1 if goes else 0)
    assert (post.content == stood) is not goes
    if goes:
        assert made.there == made.here


@pytest.mark.parametrize("bared", [False, True])
def test_a_joined_draft_that_waits_sends_nothing_and_the_plan_says_no_update(
    made: Round, *, bared: bool
) -> None:
    made.write_here(2, "Everybody came.")
    made.write_there(0, "The ferry leaves at seven.")
    if bared:
        (post,) = made.wordpress.posts.values()
        made.wordpress.people.edit(post.id, content=bare(post.content))
    writes = made.writes
    made.sync()
    assert verdict_of(made) is Verdict.KEEP
    made.write_here(1, "The hall is empty.")
    made.sync()
    assert made.writes == writes
    made.room.services.publishing.approve(made.uid)
    assert verdict_of(made) is Verdict.UPDATE
    made.sync()
    made.sync()
    assert made.writes == writes + 1
    assert made.there == made.here
