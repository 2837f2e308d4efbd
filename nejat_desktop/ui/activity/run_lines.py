"""What the run that is under way did, does, and will do: pure, from one progress to the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.services.jobs import Progress
from nejat_desktop.ui.activity.outlook import SENDING, PlanLine

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
    """Files of the kind."""
    edition: str = ""
    share: float = 0.0
    """How much of the whole run is done, 0 to 1, for the one that is under way."""

    @property
    def is_article(self) -> bool:
        """Whether it is about one article."""
        return self.kind in _ARTICLES


def followed(lines: Sequence[RunLine], progress: Progress) -> tuple[RunLine, ...]:
    """The lines after a step ended and the one that `progress` names began."""
    share = progress.done / progress.total if progress.total else 0.0
    new = RunLine(progress.kind, RunState.NOW, share=share)
    if new.is_article:
        new = replace(new, headline=progress.key)
    if not lines:
        return (new,)
    *before, last = lines
    if last.kind == new.kind and not last.is_article:
        return (*before, replace(last, count=last.count + 1, share=share))
    if replace(last, share=share) == new:
        return (*before, new)
    return (*before, replace(last, state=RunState.DONE), new)


def whole_run(lines: Sequence[RunLine], plan: Sequence[PlanLine]) -> tuple[RunLine, ...]:
    """What was done and is under way, and what is still to come of the plan.

    The steps of the site folder are files: what they mean for articles is not told apart.
    """
    if any(not line.is_article for line in lines):
        return tuple(lines)
    begun = [(line.kind, line.headline) for line in lines]
    then = []
    for line in plan:
        key = (line.verdict.value, line.headline)
        if line.verdict not in SENDING:
            continue
        if key in begun:
            begun.remove(key)
        else:
            coming = RunLine(key[0], RunState.THEN, line.headline, edition=line.edition)
            then.append(coming)
    return (*lines, *then)
