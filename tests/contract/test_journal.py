"""What every journal promises: the one in SQLite, and the one in memory."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import new_uid
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.journal import Journal, StepState
from nejat_desktop.domain.ports.site import Base, Step
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.journal import SqlJournal
from tests.fakes.memory_journal import MemoryJournal
from tests.rooms import StillClock, article, empty_room

SITE, OTHER = "folder", "elsewhere"


@dataclass(frozen=True)
class Kept:
    """A journal, opened anew by `again`, and articles with their releases."""

    journal: Journal
    again: Callable[[], Journal]
    released: list[tuple[Uid, Uid]]
    clock: StillClock

    def base(self, number: int, digest: str) -> Base:
        """A base of one of the articles."""
        uid, release = self.released[number]
        return Base(uid, f"en/{number}", digest, release, f"en/{number}")


@pytest.fixture(params=["sql", "memory"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kept]:
    clock = StillClock()
    if request.param == "memory":
        journal = MemoryJournal(clock, new_uid)
        yield Kept(journal, lambda: journal, [(new_uid(), new_uid()) for _ in range(3)], clock)
        return
    with empty_room(tmp_path / "room", clock) as room:
        services = room.services
        made = [services.publishing.approve(article(services, f"Story {n}").uid) for n in range(3)]
        released = [(a.uid, a.release) for a in made if a.release is not None]
        database = services.context.database

        def again() -> Journal:
            return SqlJournal(database, clock, new_uid)

        yield Kept(again(), again, released, clock)


def steps(*keys: str) -> list[Step]:
    """Steps that write pages."""
    return [Step("page", key, "d", lambda: None) for key in keys]


def test_a_new_journal_knows_nothing(kept: Kept) -> None:
    assert list(kept.journal.bases(SITE)) == []
    assert list(kept.journal.entries(10)) == []
    assert kept.journal.sent(SITE, kept.released[0][0]) == frozenset()


def test_each_run_and_each_step_has_a_number_of_its_own(kept: Kept) -> None:
    runs = {kept.journal.begin(SITE) for _ in range(3)}
    assert len(runs) == 3
    run = runs.pop()
    first = kept.journal.intend(run, steps("a", "b", "c"))
    second = kept.journal.intend(run, steps("d", "e"))
    assert len({*first, *second}) == 5


def test_a_step_stands_as_intended_until_it_is_done_or_failed(kept: Kept) -> None:
    journal = kept.journal
    run = journal.begin(SITE)
    numbers = journal.intend(run, steps("page-0", "page-1", "page-2"))
    journal.done(numbers[:1])
    journal.failed(numbers[1], "The disk is full.")
    journal.done([])
    newest = kept.again().entries(3)
    assert [(e.key, e.state, e.message) for e in newest] == [
        ("page-2", StepState.INTENDED, ""),
        ("page-1", StepState.FAILED, "The disk is full."),
        ("page-0", StepState.DONE, ""),
    ]
    assert {(e.run, e.site, e.kind, e.at) for e in newest} == {(run, SITE, "page", kept.clock.now)}
    assert len(journal.entries(2)) == 2


def test_a_line_tells_whether_its_run_has_ended(kept: Kept) -> None:
    """By its confirmation, or when the next one begins at the same site."""
    first = kept.journal.begin(SITE)
    kept.journal.intend(first, steps("a"))
    other = kept.journal.begin(OTHER)
    kept.journal.intend(other, steps("b"))
    assert [e.is_open for e in kept.again().entries(2)] == [True, True]
    kept.journal.confirm(other, [], [])
    assert [e.is_open for e in kept.again().entries(2)] == [False, True]
    kept.journal.begin(SITE)
    assert [e.is_open for e in kept.again().entries(2)] == [False, False]


def test_every_digest_ever_sent_is_known_for_ever(kept: Kept) -> None:
    one, two = kept.released[0][0], kept.released[1][0]
    kept.journal.note_sent(SITE, {one: "a", two: "b"}, {})
    kept.journal.note_sent(SITE, {one: "c"}, {})
    kept.journal.note_sent(SITE, {one: "a"}, {})
    kept.journal.note_sent(SITE, {}, {})
    assert kept.again().sent(SITE, one) == {"a", "c"}
    assert kept.again().sent(SITE, two) == {"b"}
    assert kept.again().sent(OTHER, one) == frozenset()


def test_what_is_confirmed_is_the_base_of_that_site_alone(kept: Kept) -> None:
    run = kept.journal.begin(SITE)
    kept.journal.confirm(run, [kept.base(0, "a"), kept.base(1, "b")], [])
    found = {base.article: base for base in kept.again().bases(SITE)}
    assert found == {base.article: base for base in (kept.base(0, "a"), kept.base(1, "b"))}
    assert list(kept.again().bases(OTHER)) == []


def test_who_stops_does_not_wait_until_everything_is_read(kept: Kept) -> None:
    kept.journal.confirm(kept.journal.begin(SITE), [kept.base(0, "a")], [])
    kept.journal.note_sent(SITE, {}, {"en/one/": kept.released[0][0]})

    def stop() -> None:
        raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        kept.journal.bases(SITE, stop)
    with pytest.raises(CancelledError):
        kept.journal.addresses(SITE, stop)
    assert len(kept.journal.bases(SITE)) == len(kept.journal.addresses(SITE)) == 1


def test_a_later_confirmation_moves_some_bases_and_takes_others_away(kept: Kept) -> None:
    kept.journal.confirm(kept.journal.begin(SITE), [kept.base(n, "old") for n in range(3)], [])
    run = kept.journal.begin(SITE)
    kept.journal.confirm(run, [kept.base(0, "new")], [kept.released[1][0]])
    found = {base.article: base.digest for base in kept.again().bases(SITE)}
    assert found == {kept.released[0][0]: "new", kept.released[2][0]: "old"}


def test_a_run_that_never_ended_confirms_nothing(kept: Kept) -> None:
    run = kept.journal.begin(SITE)
    kept.journal.intend(run, steps("p"))
    kept.again().begin(SITE)
    assert list(kept.again().bases(SITE)) == []
    assert kept.again().entries(1)[0].state is StepState.INTENDED


def test_every_address_that_was_noted_is_known_and_keeps_its_first_owner(kept: Kept) -> None:
    one, two = kept.released[0][0], kept.released[1][0]
    kept.journal.note_sent(SITE, {}, {"en/one/": one})
    kept.journal.note_sent(SITE, {one: "a"}, {"en/one/": two, "en/two/": two})
    assert kept.again().addresses(SITE) == {"en/one/": one, "en/two/": two}
    assert kept.again().addresses(OTHER) == {}
