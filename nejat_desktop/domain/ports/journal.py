"""The journal: what sync intends, did and saw, step by step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.ports.site import Base, Step
from nejat_desktop.domain.uid import Uid


class StepState(StrEnum):
    """How far a journalled step came."""

    INTENDED = "intended"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal, as the activity screen shows it."""

    run: Uid
    site: str
    kind: str
    key: str
    """What it was done to: a file, or the uid of an article."""
    state: StepState
    at: datetime
    message: str = ""
    """Why it failed; of an article that is agreed on, what the site made otherwise
    (`domain.rewriting`)."""
    headline: str = ""
    """Of the article, as it is called now."""
    edition: str = ""
    """Whose site it is; empty for the site folder, which has those of many."""
    is_open: bool = False
    """Its run has not ended: it is under way, or was killed and no other began there since."""


class Journal(Protocol):
    """Keeps each step before it is acted on; commits before it returns."""

    def begin(self, site: str) -> Uid:
        """Open a run. Runs that never ended are closed as broken off."""
        ...

    def intend(self, run: Uid, steps: Sequence[Step]) -> Sequence[int]:
        """Note steps that are about to be done, in their order; gives their numbers."""
        ...

    def done(self, numbers: Sequence[int]) -> None:
        """Note that steps were done."""
        ...

    def failed(self, number: int, message: str) -> None:
        """Note that the step failed, and why, as a sentence."""
        ...

    def bases(self, site: str, go_on: GoOn = whatever_comes) -> Sequence[Base]:
        """What was confirmed on this site. `go_on` is asked before every few hundred."""
        ...

    def sent(self, site: str, article: Uid) -> frozenset[str]:
        """Every digest ever sent for the article: an echo of these is ours."""
        ...

    def addresses(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[str, Uid]:
        """Every address that was ever noted on this site, and whose it is; `go_on` as above."""
        ...

    def note_sent(
        self, site: str, digests: Mapping[Uid, str], addresses: Mapping[str, Uid]
    ) -> None:
        """Keep digests and addresses before anything is sent. An address keeps its first owner."""
        ...

    def confirm(self, run: Uid, confirmed: Sequence[Base], gone: Sequence[Uid]) -> None:
        """End the run in one transaction: bases move, articles get their new live state."""
        ...

    def entries(self, limit: int) -> Sequence[Entry]:
        """The newest lines, newest first."""
        ...
