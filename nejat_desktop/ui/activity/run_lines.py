"""What the run that is under way did, does, and will do: pure, from one progress to the next."""

from collections import Counter, deque
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.services.jobs import Progress
from nejat_desktop.ui.activity.outlook import SENDING, PlanLines

MOST = 300
"""So many lines are shown of what was done, and of what comes: the log and the plan have all."""
MORE = "more"
"""The kind of a line that says how many are not shown."""
_SENT = frozenset(verdict.value for verdict in SENDING)
_ARTICLES = frozenset(verdict.value for verdict in Verdict)


class RunState(StrEnum):
    """Where a step of the run stands."""

    DONE = "done"
    NOW = "now"
    THEN = "then"


@dataclass(frozen=True, slots=True)
class RunLine:
    """An article, or all files of a kind that follow each other."""

    kind: str
    """A `Verdict` value for an article, else a kind of step."""
    state: RunState
    headline: str = ""
    count: int = 1
    """Files of the kind, or lines that are not shown."""
    edition: str = ""
    """Whose site; empty for the site folder."""
    share: float = 0.0
    """How much of the whole run is done, 0 to 1, for the one that is under way."""

    @property
    def is_article(self) -> bool:
        """Whether it is about one article."""
        return self.kind in _ARTICLES


class Run:
    """What was done last, is under way, and comes next: a step costs the same in any archive.

    `sites`: the editions with a site of their own. The steps of the site folder are files: what
    they mean for articles is not told apart, so of the others nothing is said to come then.
    """

    def __init__(self, plan: PlanLines, sites: Collection[str] = ()) -> None:
        self._plan, self._sites = plan, sites
        self._done: deque[RunLine] = deque(maxlen=MOST)
        self._now: dict[str, RunLine] = {}
        """By the lane of each site."""
        self._passed = 0
        """Lines that were done before those that are kept."""
        self._begun: Counter[tuple[str, str]] = Counter()
        self._sent = 0
        """Articles that a site has begun to be sent."""
        self._writes_files = False
        self._start = 0
        """Rows of the plan before this one were begun, or are not sent."""

    def follow(self, progress: Progress) -> None:
        """In its lane the step before is over, and the one that it names began."""
        share = progress.done / progress.total if progress.total else 0.0
        new = RunLine(progress.kind, RunState.NOW, share=share)
        if new.is_article:
            new = replace(new, headline=progress.key, edition=progress.lane)
        last = self._now.get(progress.lane)
        if last is not None and (last.kind, last.headline) == (new.kind, new.headline):
            count = last.count + (not last.is_article)
            self._now[progress.lane] = replace(last, count=count, share=share)
            return
        if last is not None:
            self._passed += len(self._done) == MOST
            self._done.append(replace(last, state=RunState.DONE))
        self._now[progress.lane] = new
        self._writes_files = self._writes_files or not new.is_article
        self._begun[new.kind, new.headline] += 1
        self._sent += new.kind in _SENT

    def lines(self) -> tuple[RunLine, ...]:
        """The last that were done, those under way, and the first that are to come."""
        editions = self._sites if self._writes_files else None
        self._start = self._plan.passed(self._begun, editions, self._start)
        coming = islice(self._plan.coming(self._begun, editions, self._start), MOST + 1)
        then = [
            RunLine(line.verdict.value, RunState.THEN, line.headline, edition=line.edition)
            for line in coming
        ]
        if len(then) > MOST:
            then[MOST] = RunLine(MORE, RunState.THEN, count=self._left(editions))
        before = [RunLine(MORE, RunState.DONE, count=self._passed)] if self._passed else []
        return (*before, *self._done, *self._now.values(), *then)

    def _left(self, editions: Collection[str] | None) -> int:
        """How many are to come behind those that are shown, one at least."""
        codes = [""] if editions is None else editions
        planned = sum(self._plan.amount(*SENDING, edition=code) for code in codes)
        return max(1, planned - self._sent - MOST)
