"""The lines of the journal as people read them: a run, and under it its steps."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.ports.journal import Entry, StepState
from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Run:
    """One sync: its steps, newest first; it began with the last of them."""

    uid: Uid
    steps: tuple[Entry, ...]

    @property
    def at(self) -> datetime:
        """When its newest step was noted."""
        return self.steps[0].at

    @property
    def edition(self) -> str:
        """Whose site it was; empty for the site folder."""
        return self.steps[0].edition

    @property
    def counts(self) -> Mapping[str, int]:
        """How many steps of each kind were done."""
        return Counter(step.kind for step in self.steps if step.state is StepState.DONE)

    @property
    def trouble(self) -> Entry | None:
        """What needs a look first: a step that failed, else one that was broken off."""
        order = (StepState.FAILED, StepState.INTENDED)
        found = [step for step in self.steps if step.state in order]
        return min(found, key=lambda step: order.index(step.state), default=None)


def runs_of(entries: Sequence[Entry]) -> tuple[Run, ...]:
    """The runs, newest first, as the journal gives its lines."""
    found: dict[Uid, list[Entry]] = {}
    for entry in entries:  # those of several sites stand between each other
        found.setdefault(entry.run, []).append(entry)
    return tuple(Run(uid, tuple(steps)) for uid, steps in found.items())


def shown(runs: Sequence[Run], opened: Collection[Uid]) -> Iterator[Run | Entry]:
    """The lines to show: every run, and the steps of those that are open."""
    for run in runs:
        yield run
        if run.uid in opened:
            yield from run.steps
