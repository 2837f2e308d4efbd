"""What every journal of a site of posts promises: the one in SQLite, and the one in memory."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import new_uid
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.post_journal import (
    Doubt,
    Known,
    Phase,
    PostBase,
    PostJournal,
    Sending,
    SiteMemory,
)
from nejat_desktop.domain.ports.posts import (
    DRAFT,
    POST,
    PUBLISHED,
    TRASH,
    Fields,
    MediaThere,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.post_journal import SqlPostJournal
from nejat_desktop.store.site_memory import SqlSiteMemory
from tests.fakes.memory_post_journal import MemoryPostJournal, MemorySiteMemory
from tests.rooms import NOON, StillClock, article, empty_room

SITE, OTHER = "wp-" + "1" * 32, "wp-" + "2" * 32
LONG = Fields(POST, PUBLISHED, "bridge", "Bridge", "<p>پل \ud800 باز شد</p>" * 200, date=NOON)


@dataclass(frozen=True)
class Kept:
    """A journal and a memory, opened anew by `again`, and articles with their releases."""

    journal: PostJournal
    memory: SiteMemory
    again: Callable[[], tuple[PostJournal, SiteMemory]]
    released: list[tuple[Uid, Uid]]

    def base(self, number: int = 0, digest: str = "", status: str = PUBLISHED) -> PostBase:
        """A base of one of the articles."""
        uid, release = self.released[number]
        return PostBase(
            article=uid,
            type=POST,
            id=100 + number,
            release=release,
            mark="m" * 64,
            digest=digest or LONG.digest,
            status=status,
            modified=NOON,
            revision=7,
            revisions=2,
            address=f"https://example.org/{number}/",
        )

    def sending(self, number: int = 0, phase: Phase = Phase.INTENDED) -> Sending:
        """One of the articles on its way."""
        uid, release = self.released[number]
        return Sending(uid, release, phase, POST)


@pytest.fixture(params=["sql", "memory"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kept]:
    if request.param == "memory":
        journal, memory = MemoryPostJournal(), MemorySiteMemory()
        released = [(new_uid(), new_uid()) for _ in range(3)]
        yield Kept(journal, memory, lambda: (journal, memory), released)
        return
    clock = StillClock()
    with empty_room(tmp_path / "room", clock) as room:
        services = room.services
        made = [services.publishing.approve(article(services, f"Story {n}").uid) for n in range(3)]
        released = [(a.uid, a.release) for a in made if a.release is not None]
        database = services.context.database

        def again() -> tuple[PostJournal, SiteMemory]:
            return SqlPostJournal(database, clock), SqlSiteMemory(database)

        yield Kept(*again(), again, released)


def test_a_new_journal_knows_nothing(kept: Kept) -> None:
    uid = kept.released[0][0]
    assert kept.journal.bases(SITE) == {}
    assert kept.journal.known(SITE) == {}
    assert kept.journal.sendings(SITE) == {}
    assert kept.journal.fields(SITE, uid) is None
    assert kept.journal.sent(SITE, uid) == frozenset()
    assert kept.memory.cursor(SITE) == ("", {})
    assert kept.memory.rested(SITE) == (None, 0)
    assert kept.memory.terms(SITE) == kept.memory.media(SITE) == {}
    assert kept.memory.doubts(SITE, NOON) == ()


def test_what_was_confirmed_is_the_base_of_that_site_alone_with_its_wire_form(kept: Kept) -> None:
    base = kept.base()
    kept.journal.confirm(SITE, base, LONG)
    journal, _ = kept.again()
    assert journal.bases(SITE) == {base.article: base}
    assert journal.fields(SITE, base.article) == LONG
    assert journal.bases(OTHER) == {}
    assert journal.fields(OTHER, base.article) is None


def test_addresses_are_told_of_what_is_published_there_alone(kept: Kept) -> None:
    for number, status in enumerate((PUBLISHED, DRAFT, "future")):
        kept.journal.confirm(SITE, kept.base(number, status=status), LONG)
    journal, _ = kept.again()
    assert journal.published(SITE) == {kept.released[0][0]: "https://example.org/0/"}
    assert journal.published(OTHER) == {}


def test_who_stops_does_not_wait_until_everything_is_read(kept: Kept) -> None:
    kept.journal.confirm(SITE, kept.base(), LONG)
    other = kept.released[1][0]
    kept.journal.note_known(SITE, [Known(other, POST, 7)])

    def stop() -> None:
        raise CancelledError("Stopped.")

    for read in (kept.journal.bases, kept.journal.published, kept.journal.known):
        with pytest.raises(CancelledError):
            read(SITE, stop)
    assert set(kept.journal.bases(SITE)) | set(kept.journal.known(SITE)) == {
        kept.base().article,
        other,
    }


def test_a_later_confirmation_replaces_the_base_and_its_wire_form(kept: Kept) -> None:
    kept.journal.confirm(SITE, kept.base(), LONG)
    changed = replace(LONG, title="Bridge opens")
    moved = replace(kept.base(digest=changed.digest), revision=9, revisions=3, address="")
    kept.journal.confirm(SITE, moved, changed)
    journal, _ = kept.again()
    assert journal.bases(SITE) == {moved.article: moved}
    assert journal.fields(SITE, moved.article) == changed
    assert journal.sent(SITE, moved.article) >= {LONG.digest, changed.digest}


def test_a_confirmation_ends_the_sending_and_counts_both_digests_as_sent(kept: Kept) -> None:
    base = kept.base(digest="what the site made of it")
    kept.journal.note_sending(SITE, replace(kept.sending(), digest="what went out"))
    kept.journal.note_sending(OTHER, kept.sending())
    kept.journal.note_sending(SITE, kept.sending(1))
    kept.journal.confirm(SITE, base, LONG)
    journal, _ = kept.again()
    assert list(journal.sendings(SITE)) == [kept.released[1][0]]
    assert list(journal.sendings(OTHER)) == [base.article]
    ours = {"what the site made of it", "what went out", LONG.digest}
    assert journal.sent(SITE, base.article) == ours
    assert journal.sent(OTHER, base.article) == frozenset()


def test_a_sending_is_kept_as_it_was_noted_last(kept: Kept) -> None:
    kept.journal.note_sending(SITE, kept.sending())
    last = replace(
        kept.sending(phase=Phase.PARKED),
        id=12,
        digest="d",
        attempts=3,
        tried=NOON,
        message="The site refused it: “no”.",
    )
    kept.journal.note_sending(SITE, last)
    journal, _ = kept.again()
    assert journal.sendings(SITE) == {last.article: last}
    journal.drop_sending(SITE, last.article)
    journal.drop_sending(SITE, last.article)
    assert kept.again()[0].sendings(SITE) == {}
    assert kept.again()[0].sent(SITE, last.article) == {"d"}


def test_the_sending_tried_longest_ago_comes_first_and_one_never_tried_before_it(
    kept: Kept,
) -> None:
    tried = {0: NOON, 1: None, 2: NOON - timedelta(hours=1)}
    for number, moment in tried.items():
        kept.journal.note_sending(SITE, replace(kept.sending(number), tried=moment))
    order = [kept.released[number][0] for number in (1, 2, 0)]
    assert list(kept.again()[0].sendings(SITE)) == order


def test_digests_that_are_ours_are_known_for_ever_and_an_empty_one_is_none(kept: Kept) -> None:
    uid = kept.released[0][0]
    kept.journal.note_sent(SITE, uid, ["a", "b", "a", ""])
    kept.journal.note_sent(SITE, uid, [])
    kept.journal.note_sent(SITE, uid, ["c"])
    assert kept.again()[0].sent(SITE, uid) == {"a", "b", "c"}


def test_posts_to_adopt_are_known_until_they_have_a_base(kept: Kept) -> None:
    one, two = (Known(uid, POST, 5 + n) for n, (uid, _) in enumerate(kept.released[:2]))
    kept.journal.note_known(SITE, [one, two])
    kept.journal.note_known(SITE, [replace(two, digest="seen", status=DRAFT)])
    kept.journal.note_known(SITE, [])
    seen = replace(two, digest="seen", status=DRAFT)
    assert kept.again()[0].known(SITE) == {one.article: one, two.article: seen}
    assert kept.again()[0].sent(SITE, two.article) == {"seen"}
    kept.journal.confirm(SITE, kept.base(0), LONG)
    assert kept.again()[0].known(SITE) == {two.article: seen}
    kept.journal.note_known(SITE, [one])
    assert kept.again()[0].known(SITE) == {two.article: seen}


def test_what_was_taken_out_of_sight_is_a_known_post_without_base_or_sending(kept: Kept) -> None:
    base = kept.base()
    kept.journal.confirm(SITE, base, LONG)
    kept.journal.note_sending(SITE, kept.sending())
    gone = Known(base.article, POST, base.id, "binned", TRASH)
    kept.journal.withdrawn(SITE, base.article, gone)
    journal, _ = kept.again()
    assert journal.bases(SITE) == journal.sendings(SITE) == {}
    assert journal.fields(SITE, base.article) is None
    assert journal.known(SITE) == {base.article: gone}
    assert journal.sent(SITE, base.article) == {LONG.digest, "binned"}
    journal.confirm(SITE, base, LONG)
    assert kept.again()[0].bases(SITE) == {base.article: base}
    assert kept.again()[0].known(SITE) == {}


def test_what_is_gone_at_the_site_starts_anew(kept: Kept) -> None:
    base = kept.base()
    kept.journal.confirm(SITE, base, LONG)
    kept.journal.withdrawn(SITE, base.article, None)
    assert kept.again()[0].bases(SITE) == kept.again()[0].known(SITE) == {}
    kept.journal.note_known(SITE, [Known(base.article, POST, base.id)])
    kept.journal.forget_known(SITE, base.article)
    assert kept.again()[0].known(SITE) == {}


def test_numbers_of_terms_are_kept_moved_and_forgotten(kept: Kept) -> None:
    kept.memory.note_term(SITE, "category", "s", 3)
    kept.memory.note_term(SITE, "post_tag", "s", 4)
    kept.memory.note_term(OTHER, "category", "s", 5)
    kept.memory.note_term(SITE, "category", "s", 6)
    memory = kept.again()[1]
    assert memory.terms(SITE) == {("category", "s"): 6, ("post_tag", "s"): 4}
    memory.note_term(SITE, "category", "s", 0)
    memory.note_term(SITE, "category", "never", 0)
    assert kept.again()[1].terms(SITE) == {("post_tag", "s"): 4}
    assert kept.again()[1].terms(OTHER) == {("category", "s"): 5}


def test_uploads_are_found_by_their_originals_however_many_are_asked_for(kept: Kept) -> None:
    sizes = {"medium": ("https://example.org/a-300.jpg", 300, 200)}
    one = MediaThere(8, "https://example.org/a.jpg", "payload", sizes, 1600, 1067, "words")
    two = MediaThere(9, "https://example.org/b.jpg")
    kept.memory.note_media(SITE, "a" * 64, two)
    kept.memory.note_media(SITE, "a" * 64, one)
    kept.memory.note_media(SITE, "b" * 64, two)
    memory = kept.again()[1]
    assert memory.media(SITE) == {"a" * 64: one, "b" * 64: two}
    asked = [f"{n:064}" for n in range(1200)] + ["a" * 64]
    assert memory.media(SITE, asked) == {"a" * 64: one}
    assert memory.media(SITE, []) == memory.media(OTHER) == {}
    memory.note_media(SITE, "a" * 64, None)
    assert kept.again()[1].media(SITE) == {"b" * 64: two}


def test_a_doubt_that_is_settled_is_gone_and_others_stay(kept: Kept) -> None:
    one, other = Doubt("media", "d" * 64, NOON), Doubt(POST, "d" * 64, NOON)
    kept.memory.note_doubt(SITE, one)
    kept.memory.note_doubt(SITE, other)
    kept.memory.drop_doubts(SITE, [one])
    kept.memory.drop_doubts(SITE, [])
    assert list(kept.again()[1].doubts(SITE, NOON)) == [other]


def test_a_doubt_stays_with_its_latest_instant(kept: Kept) -> None:
    week = timedelta(days=7)
    kept.memory.note_doubt(SITE, Doubt("media", "d" * 64, NOON))
    kept.memory.note_doubt(SITE, Doubt("media", "d" * 64, NOON - week))
    kept.memory.note_doubt(SITE, Doubt(POST, "a" * 32, NOON - week))
    kept.memory.note_doubt(OTHER, Doubt(POST, "b" * 32, NOON))
    memory = kept.again()[1]
    latest = Doubt("media", "d" * 64, NOON)
    assert list(memory.doubts(SITE, NOON - week)) == [Doubt(POST, "a" * 32, NOON - week), latest]
    assert list(memory.doubts(SITE, NOON)) == [latest]
    assert list(memory.doubts(SITE, NOON + week)) == []


def test_cursor_and_rest_are_kept_apart(kept: Kept) -> None:
    until = NOON + timedelta(minutes=5)
    kept.memory.note_rest(SITE, until, 2)
    assert kept.again()[1].cursor(SITE) == ("", {})
    kept.memory.note_cursor(SITE, "2026-10-08T11:59:00", {"publish": 12, "trash": 1})
    assert kept.again()[1].rested(SITE) == (until, 2)
    kept.memory.note_rest(SITE, None, 0)
    memory = kept.again()[1]
    assert memory.rested(SITE) == (None, 0)
    assert memory.cursor(SITE) == ("2026-10-08T11:59:00", {"publish": 12, "trash": 1})
