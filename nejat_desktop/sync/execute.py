"""Doing what the plan says: every step is journalled before it is acted on."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from nejat_desktop.domain.errors import CancelledError, SiteError
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.journal import Journal
from nejat_desktop.domain.ports.releases import GoOn, ReleaseReader
from nejat_desktop.domain.ports.site import (
    Agreed,
    Base,
    Plan,
    Remote,
    Site,
    SiteState,
    Step,
    Verdict,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.plan import Sight, held_to, plan

SENDING = (Verdict.PUBLISH, Verdict.UPDATE)
SETTLING = (*SENDING, Verdict.CONFIRM)


SEEN_TOGETHER = 200
"""So many pages are looked at before a stop is asked for."""
TOGETHER = 50
"""Steps are noted in the journal so many at a time: each time waits for the disk."""


Away = Callable[[], Mapping[str, bool]]
"""Editions that are published elsewhere, and whether their pages stay here as they are."""


Stop = Callable[[], bool]
"""Whether a person asked to stop."""


class Watch(Protocol):
    """Somebody who looks on, and may stop the work between two steps."""

    def progress(self, done: int, total: int, kind: str, key: str, lane: str = "") -> None:
        """`done` of `total` steps are finished; `kind` and `key` name the next one.

        Where several lanes are looked on at, `lane` is the one in which it is done.
        """
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

    def __init__(
        self,
        site: Site,
        reader: ReleaseReader,
        journal: Journal,
        clock: Clock,
        away: Away = lambda: {},
    ) -> None:
        self._site = site
        self._reader = reader
        self._journal = journal
        self._clock = clock
        self._away = away

    def look(self, edition: str = "", stop: Stop = lambda: False) -> Plan:
        """What `run` would do now. Nothing is written anywhere."""
        return _decided(self._sight(stop), edition, stop)

    def run(self, watch: Watch, *, agreed: Agreed = (), edition: str = "") -> Report:
        """Do it, step by step. `agreed` has the keys of guards that a person saw and agreed to.

        With an `edition` the articles of all others stay as readers see them now.

        `SiteError` when a step failed: what was done is journalled, and the next run goes on.
        """
        sight = self._sight(watch.cancelled)
        decided = _decided(sight, edition, watch.cancelled)
        if any(guard.key not in agreed for guard in decided.guards):
            return Report(decided, {}, stopped=True)
        state = self._state(sight, decided, watch.cancelled)
        steps = self._steps(state, watch)
        if not steps and not decided.having(*SETTLING, Verdict.WITHDRAW):
            return Report(decided, {})
        addresses = self._site.addresses(state)
        run = self._journal.begin(self._site.uid)
        self._note(sight, decided, state, addresses)
        done = self._perform(run, steps, watch)
        gone = [decision.article for decision in decided.having(Verdict.WITHDRAW)]
        self._journal.confirm(run, _confirmed(sight, decided, addresses), gone)
        return Report(decided, done)

    def wanted(self, edition: str = "") -> SiteState:
        """What the site is to show after `run`: it can be built from this alone."""
        sight = self._sight()
        return self._state(sight, _decided(sight, edition))

    def _sight(self, stop: Stop = lambda: False) -> Sight:
        away, go_on = self._away(), partial(_demand_going, stop)
        ours = {edition.code for edition in self._reader.newsroom().editions} - away.keys()
        heads = list(self._reader.heads(go_on, ours))
        go_on()
        bases = {base.article: base for base in self._journal.bases(self._site.uid, go_on)}
        remotes = self._observed(tuple(bases.values()), stop)
        kept = {head.article for head in heads}
        gone = [base for base in bases.values() if base.article not in kept]
        last = self._reader.heads_of([base.release for base in gone])
        left = [last[base.release] for base in gone if last[base.release].edition in away]
        heads += [head for head in left if away[head.edition]]
        return Sight(
            heads=heads,
            digests={head.article: self._digest(head, go_on) for head in heads},
            bases=bases,
            remotes=remotes,
            now=self._clock(),
            sent={
                uid: self._journal.sent(self._site.uid, uid)
                for uid, remote in remotes.items()
                if remote.digest != bases[uid].digest  # the only ones that the plan asks for
            },
            mends=self._site.mends,
            editions={base.article: last[base.release].edition for base in gone},
            meant=frozenset(head.article for head in left if not away[head.edition]),
        )

    def _digest(self, head: Head, go_on: GoOn) -> str:
        go_on()
        return self._site.digest(head)

    def _observed(self, bases: Sequence[Base], stop: Stop) -> dict[Uid, Remote]:
        """What the site holds now. An archive's pages take a while: a stop waits for a few."""
        found: dict[Uid, Remote] = {}
        for start in range(0, max(len(bases), 1), SEEN_TOGETHER):
            _demand_going(stop)
            found |= self._site.observe(bases[start : start + SEEN_TOGETHER])
        return found

    def _state(self, sight: Sight, decided: Plan, stop: Stop = lambda: False) -> SiteState:
        withdrawn = {gone.article: gone.since for gone in self._reader.withdrawn()}
        return SiteState(
            newsroom=self._reader.newsroom(),
            live=self._live(sight, decided),
            decisions=decided.decisions,
            addresses={base.article: base.address for base in sight.bases.values()},
            release=self._reader.release,
            original=self._reader.original,
            now=sight.now,
            known=self._journal.addresses(self._site.uid, partial(_demand_going, stop)),
            withdrawn=withdrawn,
            left=self._reader.newest(tuple(withdrawn)),
            go_on=partial(_demand_going, stop),
        )

    def _live(self, sight: Sight, decided: Plan) -> tuple[Head, ...]:
        """What readers are to see after this run: the newest releases, or still those before."""
        waits = decided.having(Verdict.WAIT, Verdict.CONFLICT)
        before = [sight.bases[d.article].release for d in waits if d.article in sight.bases]
        newest = (d.head for d in decided.having(Verdict.KEEP, *SETTLING))
        return (*filter(None, newest), *self._reader.heads_of(before).values())

    def _steps(self, state: SiteState, watch: Watch) -> Sequence[Step]:
        """All steps. Working them out is long where much has changed, so it can be stopped."""
        steps = []
        for step in self._site.steps(state):
            _demand_going(watch.cancelled)
            steps.append(step)
        return steps

    def _note(
        self, sight: Sight, decided: Plan, state: SiteState, addresses: Mapping[Uid, str]
    ) -> None:
        """Keep what is about to be sent, and where to, before anything is."""
        sending = {d.article: sight.digests[d.article] for d in decided.having(*SENDING)}
        new = {address: uid for uid, address in addresses.items() if address not in state.known}
        self._journal.note_sent(self._site.uid, sending, new)

    def _perform(self, run: Uid, steps: Sequence[Step], watch: Watch) -> dict[str, int]:
        """All steps, in their order. A few are noted together, before the first of them is done."""
        for start in range(0, len(steps), TOGETHER):
            part = steps[start : start + TOGETHER]
            numbers = self._journal.intend(run, part)
            for index, step in enumerate(part):
                try:
                    _look_on(watch, start + index, len(steps), step)
                    step.perform()
                except CancelledError:
                    self._journal.done(numbers[:index])
                    raise
                except (SiteError, OSError) as error:
                    self._journal.done(numbers[:index])
                    self._journal.failed(numbers[index], str(error))
                    raise SiteError(
                        f"“{step.key}” could not be written: {error} What was done before is "
                        "whole; mend that and sync again."
                    ) from error
            self._journal.done(numbers)
        return Counter(step.kind for step in steps)


def _confirmed(sight: Sight, decided: Plan, addresses: Mapping[Uid, str]) -> list[Base]:
    return [
        Base(d.article, address, sight.digests[d.article], d.head.release, address)
        for d in decided.having(*SETTLING)
        if d.head is not None and (address := addresses[d.article])
    ]


def _demand_going(stop: Stop) -> None:
    if stop():
        raise CancelledError("Stopped before the first step. Nothing was written.")


def _look_on(watch: Watch, done: int, total: int, step: Step) -> None:
    if watch.cancelled():
        raise CancelledError(
            f"Stopped after {done} of {total} steps. Every page is whole; the next sync does "
            "the rest."
        )
    watch.progress(done, total, step.kind, step.key)


def _decided(sight: Sight, edition: str, stop: Stop = lambda: False) -> Plan:
    decided = plan(sight, partial(_demand_going, stop))
    return held_to(decided, edition) if edition else decided
