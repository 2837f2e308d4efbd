"""The executor against faults: whatever happens on the way, the next run ends right."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from nejat_desktop.domain.errors import CancelledError, SiteError
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.ports.journal import StepState
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.sync import execute
from nejat_desktop.sync.execute import Executor
from tests.agreeing import ANYTHING
from tests.contract.world import Watcher, World
from tests.site_samples import uid


@pytest.fixture(autouse=True, scope="module")
def few_together() -> Iterator[None]:
    """Steps are noted by twos, so that short runs have several notes too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(execute, "TOGETHER", 2)
        yield


NAMES = ("bridge", "ferry", "oven", "kites")


def first_world() -> World:
    """Four articles are out; then one is changed, one withdrawn, one is new."""
    world = World()
    for name in NAMES:
        world.approve(name, "first")
    assert world.run() is not None
    world.approve("bridge", "second")
    world.withdraw("ferry")
    world.approve("tower", "first")
    return world


def settled(world: World) -> None:
    """Readers see what they are to see, it is confirmed, and there is nothing left to do."""
    assert world.seen() == world.wanted()
    assert world.bases() == world.wanted()
    lines = world.journal.entries(999)
    written = list(world.site.written)
    report = world.run()
    assert report is not None
    assert dict(report.steps) == {}
    assert world.journal.entries(999) == lines
    assert world.site.written == written


def test_what_is_approved_comes_out_and_what_is_withdrawn_goes() -> None:
    world = first_world()
    report = world.run()
    assert report is not None
    assert dict(report.steps) == {"page": 2, "remove": 1}
    settled(world)


def test_a_second_run_writes_nothing_and_opens_no_run() -> None:
    world = first_world()
    world.run()
    settled(world)


def test_killed_at_any_moment_the_next_run_ends_right_and_doubles_nothing() -> None:
    """Before and after each line of the journal and each page, one after the other."""
    whole = first_world()
    whole.fuse.set(None)
    whole.run()
    moments = _moments(lambda world: world.run())
    assert moments >= 20
    for moment in range(1, moments + 1):
        world = first_world()
        world.fuse.set(moment)
        assert world.run() is None
        assert set(world.seen().values()) <= _approved(world)
        assert world.run() is not None
        settled(world)


def test_killed_again_and_again_it_still_ends_right() -> None:
    world = first_world()
    for moment in range(1, 40):
        world.fuse.set(moment)
        world.run()
    settled(world)


@pytest.mark.parametrize("error", [SiteError("The disk is full."), OSError("no room")])
def test_a_step_that_fails_is_told_and_the_next_run_does_it(error: Exception) -> None:
    """The journal says which step and why; nothing is confirmed before it is there."""
    world = first_world()
    before = world.bases()
    world.fuse.set(_first_write(), error)
    executor = Executor(world.site, world.reader, world.journal, world.clock)
    with pytest.raises(SiteError, match="could not be written"):
        executor.run(Watcher(), agreed=ANYTHING)
    lines = {entry.state: entry for entry in world.journal.entries(2)}
    assert lines[StepState.FAILED].message == str(error)
    assert StepState.DONE not in lines
    assert world.bases() == before
    world.fuse.set(None)
    assert world.run() is not None
    settled(world)


@pytest.mark.parametrize(
    ("steps", "words"), [(0, "before the first step"), (1, "after 1 of 3"), (2, "after 2 of 3")]
)
def test_stopped_in_the_middle_it_says_how_far_it_came(steps: int, words: str) -> None:
    world = first_world()
    executor = Executor(world.site, world.reader, world.journal, world.clock)
    with pytest.raises(CancelledError, match=words):
        executor.run(Watcher(stop_after=steps), agreed=ANYTHING)
    assert world.run() is not None
    settled(world)


def test_looking_changes_nothing() -> None:
    world = first_world()
    before = (dict(world.site.pages), world.bases(), world.journal.entries(99))
    plan = Executor(world.site, world.reader, world.journal, world.clock).look()
    assert len(plan.having(Verdict.PUBLISH, Verdict.UPDATE, Verdict.WITHDRAW)) == 3
    assert (dict(world.site.pages), world.bases(), world.journal.entries(99)) == before


def test_without_agreement_a_guard_stops_it_before_anything_is_done() -> None:
    world = World()
    for name in NAMES:
        world.approve(name, "first")
    world.run()
    for name in NAMES:
        world.withdraw(name)
    report = Executor(world.site, world.reader, world.journal, world.clock).run(Watcher())
    assert report.stopped
    assert len(world.seen()) == len(NAMES)


def test_what_is_dated_ahead_comes_out_with_the_first_run_after_its_time() -> None:
    world = first_world()
    world.approve("lamps", "ahead", world.clock.now + timedelta(hours=2))
    world.approve("oven", "ahead", world.clock.now + timedelta(hours=2))
    world.run()
    settled(world)
    assert len(world.seen()) == 4
    world.clock.forward(hours=3)
    report = world.run()
    assert report is not None
    assert dict(report.steps) == {"page": 2}
    settled(world)


def test_what_somebody_else_changed_is_left_alone() -> None:
    """It is a conflict: neither a new release nor a withdrawal goes over it."""
    world = first_world()
    world.edit_outside("bridge")
    world.edit_outside("ferry")
    foreign = {a: d for a, d in world.seen().items() if a in world.foreign}
    report = world.run()
    assert report is not None
    assert len(report.plan.having(Verdict.CONFLICT)) == 2
    assert {a: d for a, d in world.seen().items() if a in world.foreign} == foreign


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 40), st.booleans()), max_size=6))
def test_the_same_faults_give_the_same_trace(faults: list[tuple[int, bool]]) -> None:
    """Nothing but what is passed in decides what happens."""
    assert _trace(faults) == _trace(faults)


def _trace(faults: list[tuple[int, bool]]) -> object:
    world = first_world()
    for moment, kill in faults:
        world.fuse.set(moment, None if kill else SiteError("Broken."))
        world.run()
    return world.site.written, world.journal.entries(999), world.bases()


def _approved(world: World) -> set[str]:
    return {head_of(r).digest for releases in world.approved.values() for r in releases}


def _moments(act: Callable[[World], object]) -> int:
    """How many moments a run has."""
    world, count = first_world(), 0
    world.fuse.set(10_000)
    seen = world.fuse
    original = seen.moment

    def counted() -> None:
        nonlocal count
        count += 1
        original()

    seen.moment = counted  # type: ignore[method-assign]
    act(world)
    return count


def _first_write() -> int:
    """The moment at which the first page is about to be put in place."""
    return 7  # a run is opened (2), digests are noted (2), the step is noted (2)


class Histories(RuleBasedStateMachine):
    """Months of a newsroom in any order, with kills, faults, stops and foreign hands."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.world.site.mends = True  # as the site folder: a withdrawal may have been broken off
        self.count = 0

    names = st.sampled_from(NAMES)

    @rule(name=names, hours=st.sampled_from([-5, 0, 3]))
    def approve(self, name: str, hours: int) -> None:
        """A new release, perhaps dated ahead."""
        self.count += 1
        date = self.world.clock.now + timedelta(hours=hours)
        self.world.approve(name, f"text {self.count}", date)

    @rule(name=names)
    def withdraw(self, name: str) -> None:
        """An article leaves."""
        self.world.withdraw(name)

    @rule(hours=st.integers(1, 4))
    def time_goes_by(self, hours: int) -> None:
        """The clock moves."""
        self.world.clock.forward(hours=hours)

    @rule(moment=st.one_of(st.none(), st.integers(1, 30)))
    def sync(self, moment: int | None) -> None:
        """To its end, or killed on the way."""
        self.world.fuse.set(moment)
        self.world.run()

    @rule(moment=st.integers(1, 30))
    def sync_into_a_fault(self, moment: int) -> None:
        """Something can't be written."""
        self.world.fuse.set(moment, SiteError("Broken."))
        self.world.run()

    @rule(steps=st.integers(0, 3))
    def sync_and_stop(self, steps: int) -> None:
        """A person stops it."""
        self.world.run(Watcher(stop_after=steps))

    @precondition(lambda self: not self.world.foreign)
    @rule(name=names)
    def foreign_hand(self, name: str) -> None:
        """Somebody else edits a page that was confirmed; once is enough."""
        if uid(name) in self.world.bases():
            self.world.edit_outside(name)

    @invariant()
    def readers_see_only_what_was_approved_and_is_due(self) -> None:
        """At every moment, after every kill."""
        world = self.world
        due = {
            head_of(release).digest
            for releases in world.approved.values()
            for release in releases
            if release.date <= world.clock.now
        }
        for page in world.site.pages.values():
            assert page.foreign or page.digest in due

    @invariant()
    def a_foreign_edit_is_never_lost(self) -> None:
        """It stands until a person joins it."""
        for article in self.world.foreign:
            pages = [p for p in self.world.site.pages.values() if p.article == article]
            assert [p.foreign for p in pages] == [True]

    def teardown(self) -> None:
        """A run without faults ends right, whatever came before."""
        world = self.world
        world.run()
        ours = {a: d for a, d in world.seen().items() if a not in world.foreign}
        assert ours == {a: d for a, d in world.wanted().items() if a not in world.foreign}
        written = list(world.site.written)
        world.run()
        assert world.site.written == written


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)
