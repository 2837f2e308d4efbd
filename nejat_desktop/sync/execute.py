"""Doing what the plan says: every step is journalled before it is acted on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.errors import CancelledError, SiteError
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.journal import Journal
from nejat_desktop.domain.ports.releases import ReleaseReader
from nejat_desktop.domain.ports.site import (
    Base,
    Decision,
    Plan,
    Site,
    SiteState,
    Step,
    Verdict,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.plan import Sight, held_to, plan

SENDING = (Verdict.PUBLISH, Verdict.UPDATE)
AGREED = (*SENDING, Verdict.CONFIRM)


class Watch(Protocol):
    """Somebody who looks on, and may stop the work between two steps."""

    def progress(self, done: int, total: int, kind: str, key: str) -> None:
        """`done` of `total` steps are finished; `kind` and `key` name the next one."""
        ...

    def cancelled(self) -> bool:
        """Whether a person asked to stop."""
        ...


@dataclass(frozen=True, slots=True)
class Report:
    """What a sync did: how many steps by kind, and the plan that it followed."""

    plan: Plan
    steps: Mapping[str, int]
    stopped: bool = False
    """A guard stopped it: nothing was done."""


class Executor:
    """Brings one site to what is approved."""

    def __init__(self, site: Site, reader: ReleaseReader, journal: Journal, clock: Clock) -> None:
        self._site = site
        self._reader = reader
        self._journal = journal
        self._clock = clock

    def look(self, edition: str = "") -> Plan:
        """What `run` would do now. Nothing is written anywhere."""
        return _decided(self._sight(), edition)

    def run(self, watch: Watch, *, agreed: bool = False, edition: str = "") -> Report:
        """Do it, step by step. `agreed` says that a person saw the guards' warnings.

        With an `edition` the articles of all others stay as readers see them now.

        `SiteError` when a step failed: what was done is journalled, and the next run goes on.
        """
        sight = self._sight()
        decided = _decided(sight, edition)
        if decided.guards and not agreed:
            return Report(decided, {}, stopped=True)
        state = self._state(sight, decided)
        steps = tuple(self._site.steps(state))
        if not steps and not decided.having(*AGREED, Verdict.WITHDRAW):
            return Report(decided, {})
        run = self._journal.begin(self._site.uid)
        sending = {d.article: sight.digests[d.article] for d in decided.having(*SENDING)}
        self._journal.note_sent(self._site.uid, sending)
        done = self._perform(run, steps, watch)
        gone = [decision.article for decision in decided.having(Verdict.WITHDRAW)]
        self._journal.confirm(run, self._confirmed(sight, decided), gone)
        return Report(decided, done)

    def _sight(self) -> Sight:
        releases = tuple(self._reader.releases())
        bases = {base.article: base for base in self._journal.bases(self._site.uid)}
        remotes = self._site.observe(tuple(bases.values()))
        return Sight(
            releases=releases,
            digests={release.article: self._site.digest(release) for release in releases},
            bases=bases,
            remotes=remotes,
            now=self._clock(),
            sent={
                uid: self._journal.sent(self._site.uid, uid)
                for uid, remote in remotes.items()
                if remote.digest != bases[uid].digest  # the only ones that the plan asks for
            },
            mends=self._site.mends,
            editions={
                base.article: self._reader.release(base.release).edition
                for base in bases.values()
                if base.article not in {release.article for release in releases}
            },
        )

    def _state(self, sight: Sight, decided: Plan) -> SiteState:
        live = [self._shown(sight, decision) for decision in decided.decisions]
        return SiteState(
            newsroom=self._reader.newsroom(),
            live=tuple(release for release in live if release is not None),
            decisions=decided.decisions,
            addresses={base.article: base.address for base in sight.bases.values()},
            original=self._reader.original,
            now=sight.now,
        )

    def _shown(self, sight: Sight, decision: Decision) -> Release | None:
        """What readers are to see of an article after this run."""
        base = sight.bases.get(decision.article)
        match decision.verdict:
            case Verdict.KEEP | Verdict.PUBLISH | Verdict.UPDATE | Verdict.CONFIRM:
                return decision.release
            case Verdict.WAIT | Verdict.CONFLICT:
                return self._reader.release(base.release) if base else None
            case Verdict.WITHDRAW:
                return None

    def _perform(self, run: Uid, steps: Sequence[Step], watch: Watch) -> dict[str, int]:
        done: dict[str, int] = {}
        for index, step in enumerate(steps):
            if watch.cancelled():
                raise CancelledError(
                    f"Stopped after {index} of {len(steps)} steps. Every page is whole; the next "
                    "sync does the rest."
                )
            watch.progress(index, len(steps), step.kind, step.key)
            number = self._journal.intend(run, step.kind, step.key, step.digest)
            try:
                step.perform()
            except (SiteError, OSError) as error:
                self._journal.failed(number, str(error))
                raise SiteError(
                    f"“{step.key}” could not be written: {error} What was done before is whole; "
                    "mend that and sync again."
                ) from error
            self._journal.done(number)
            done[step.kind] = done.get(step.kind, 0) + 1
        return done

    def _confirmed(self, sight: Sight, decided: Plan) -> list[Base]:
        taken = {base.article: base.address for base in sight.bases.values()}
        confirmed = []
        for decision in decided.having(*AGREED):
            if decision.release is None:
                continue
            address = self._site.address(decision.release, taken)
            digest = sight.digests[decision.article]
            confirmed.append(Base(decision.article, address, digest, decision.release.uid, address))
        return confirmed


def _decided(sight: Sight, edition: str) -> Plan:
    decided = plan(sight)
    return held_to(decided, edition) if edition else decided
