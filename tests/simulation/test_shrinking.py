"""The same desk and the same site under Hypothesis: what breaks a law is told in as few steps as
possible."""

from random import Random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.ports.posts import TRASH
from nejat_desktop.sync.posts.engine import PostSync
from tests.agreeing import ANYTHING
from tests.contract.world import Watcher
from tests.fakes.fuse import KilledError
from tests.simulated.faults import PASSING, Fault
from tests.simulated.things import Entry
from tests.simulation.history import History, Lot
from tests.simulation.laws import violations

FAULTS = st.lists(st.sampled_from([None, None, None, *sorted(PASSING)]), max_size=12)


class DeskAndSite(RuleBasedStateMachine):
    """People here and there, a bad line, and a laptop that dies."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History(1, Lot(faults=0, crashes=0, twins=0, pairs=0))
        self.history.random.seed(1)
        self.history.is_calm = True  # nobody acts but by a rule

    @rule()
    def approve_new(self) -> None:
        self.history.desk.approve_new()

    @precondition(lambda self: self.history.desk.articles)
    @rule(pick=st.integers(0, 5))
    def approve_again(self, pick: int) -> None:
        self.history.desk.approve_again(Random(pick))

    @precondition(lambda self: self.history.desk.articles)
    @rule(pick=st.integers(0, 5))
    def withdraw(self, pick: int) -> None:
        self.history.desk.withdraw(Random(pick))

    @rule(faults=FAULTS)
    def sync(self, faults: list[Fault | None]) -> None:
        self.history.faults.then(*faults)
        self._run()
        self.history.faults.stop()

    @rule(at=st.integers(1, 60))
    def die(self, at: int) -> None:
        self.history.desk.fuse.set(at)
        self._run()
        self.history.desk.fuse.set(None)

    def _run(self) -> None:
        try:
            parts = self.history.parts(self.history.desk)
            PostSync(parts).run(Watcher(), agreed=ANYTHING, insist=True)
        except (KilledError, NewsroomError):
            return

    @precondition(lambda self: self._posts())
    @rule(pick=st.integers(0, 5), deed=st.sampled_from(["edit", "bin", "hide", "delete"]))
    def others(self, pick: int, deed: str) -> None:
        people, posts = self.history.wordpress.people, self._posts()
        post = posts[pick % len(posts)]
        match deed:
            case "edit" if post.status != TRASH:
                word = f"<p>they {len(self.history.wordpress.record.states):010x}</p>"
                people.edit(post.id, content=word + post.content)
            case "bin":
                people.bin(post.id)
            case "hide":
                people.edit(post.id, status="draft")
            case "delete":
                people.delete(post.id)

    def _posts(self) -> list[Entry]:
        posts = self.history.wordpress.posts.values()
        return [post for post in posts if post.title and "nejat:uid" in post.content]

    @rule()
    def decide(self) -> None:
        self.history.decide()

    @rule(seconds=st.sampled_from([5, 70, 5000]))
    def wait(self, seconds: int) -> None:
        self.history.clock.advance(seconds)

    def teardown(self) -> None:
        self.history.settle()
        assert not violations(self.history)


TestDeskAndSite = DeskAndSite.TestCase
TestDeskAndSite.settings = settings(
    max_examples=150,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
