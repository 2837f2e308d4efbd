"""One run with one site of posts: look, decide, take in, send, look again until nothing is left."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from nejat_desktop.domain.errors import CancelledError, NewsroomError, SiteError
from nejat_desktop.domain.ports.post_journal import Phase, Sending
from nejat_desktop.domain.ports.posts import Identity, RefusedError, ShutOutError
from nejat_desktop.domain.ports.site import COMING_IN, Agreed, Decision, Guard, Plan, Step, Verdict
from nejat_desktop.domain.ports.transport import LONGEST_HERE, UnreachableError
from nejat_desktop.domain.same_site import same_site
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.execute import Watch
from nejat_desktop.sync.plan import EMPTIED
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.leaving import Leaving
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.plan import Matter, order, planned
from nejat_desktop.sync.posts.resting import ASKED, IN_A_ROW, is_asked, rest_until
from nejat_desktop.sync.posts.sending import Sender
from nejat_desktop.sync.posts.sight import Sight, forget, keep, look
from nejat_desktop.sync.posts.sweeping import sweep
from nejat_desktop.sync.posts.taking import Taking
from nejat_desktop.sync.posts.things import GONE_TERM, Things
from nejat_desktop.sync.posts.trying import NEVER, note_try, settle_try, tries

GONE_CODES = frozenset({"rest_post_invalid_id", "rest_post_invalid_parent", GONE_TERM})
ROUNDS = 4
"""Looks of one run: what was sent changes what its neighbours say, and that settles in two."""
INCOMING = (*COMING_IN, Verdict.CONFIRM)
OUTGOING = (Verdict.WITHDRAW, Verdict.PUBLISH, Verdict.UPDATE)


@dataclass(frozen=True, slots=True)
class PostReport:
    """What a run did, and how it stands with the site."""

    edition: str
    plan: Plan
    """What was decided at the first look."""
    errands: Errands
    stopped: bool = False
    """A guard stopped it: nothing was done after that."""
    resting: datetime | None = None
    """Until when the site is left alone."""
    shut_out: str = ""
    """Why the site does not let us in, as a sentence."""
    trouble: str = ""
    """Why it could not be reached, as a sentence."""


@dataclass(slots=True)
class _Run:
    """What one run carries along."""

    parts: Parts
    watch: Watch
    sender: Sender
    taking: Taking
    leaving: Leaving
    errands: Errands
    agreed: Agreed
    stopped: bool = False
    journalled: Uid | None = None
    failures: int = 0
    retry_after: float | None = None
    trouble: str = ""
    done: int = 0
    tried: set[tuple[Uid, Verdict]] = field(default_factory=set)
    failed: Mapping[Uid, datetime] = field(default_factory=dict)
    """When what failed was tried last, as this look found it."""

    def goes_on(self, guards: Sequence[Guard]) -> bool:
        """Whether a person agreed to all of these. What failed in this run is not tried again in
        it, so that a guard which speaks of nothing else has nothing to hold up."""
        tried = {article for article, _ in self.tried}
        held = (one for one in guards if not one.about or not one.about <= tried)
        self.stopped = any(guard.key not in self.agreed for guard in held)
        return not self.stopped


class PostSync:
    """Brings one site to what is approved, and takes in what was changed there."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def look(self) -> Plan:
        """What `run` would do now. Nothing is written anywhere.

        `UnreachableError` while the site is not to be asked, because it asked for that.
        """
        if is_asked(self._parts.clock(), *self._parts.memory.rested(self._parts.uid)):
            raise UnreachableError(ASKED, maybe_done=False)
        guards = self._greeted()
        sight = look(self._parts)
        return planned(sight.matters, (*guards, *self._emptied(sight)), self._parts.go_on)

    def foresee(self) -> Plan:
        """What `run` would do if nothing has changed at the site. The network is left alone."""
        return planned(look(self._parts, asks=False).matters)

    def run(self, watch: Watch, *, agreed: Agreed = (), insist: bool = False) -> PostReport:
        """Do it, article by article. `agreed` has the keys of what a person saw and agreed to.

        A site that could not be reached is left alone for a while, unless a person insists; one
        that asked for it, in any case.
        What the site refuses is parked and the rest goes on; what fails in between is journalled,
        so that the next run goes on there. Only a stop by a person is raised: `CancelledError`.
        """
        parts, now = self._parts, self._parts.clock()
        until, failures = parts.memory.rested(parts.uid)
        if is_asked(now, until, failures):
            return PostReport(parts.edition, Plan(), Errands(), resting=until, trouble=ASKED)
        if until is not None and until > now and not insist:
            return PostReport(parts.edition, Plan(), Errands(), resting=until)
        run = self._begun(watch, agreed)
        plan = Plan()
        try:
            plan = self._rounds(run, self._greeted(agreed))
        except ShutOutError as error:
            return self._ended(run, plan, shut_out=str(error))
        except UnreachableError as error:
            run.failures += 1
            run.trouble, run.retry_after = str(error), error.retry_after
        if run.stopped:
            if run.journalled is not None:  # a later look met them: what was done is done
                self._parts.runs.confirm(run.journalled, (), ())
            return PostReport(self._parts.edition, plan, run.errands, stopped=True)
        return self._ended(run, plan)

    def _begun(self, watch: Watch, agreed: Agreed) -> _Run:
        parts, errands = self._parts, Errands()
        things = Things(parts, errands)
        taking = Taking(parts, things, errands)
        sender = Sender(parts, things, taking, errands, agreed)
        leaving = Leaving(parts, taking, errands)
        return _Run(parts, watch, sender, taking, leaving, errands, agreed)

    def _greeted(self, agreed: Agreed = ()) -> tuple[Guard, ...]:
        """Whether it is the same site and the same account as when it was connected.

        It may have another name: once agreed to, that is the one that is known. `ShutOutError`
        when the site that answers is another one.
        """
        expected, found = self._parts.identity, self._parts.site.identity()
        if expected is not None:
            _demand_same(expected, found)
        self._parts.site.account()
        if expected is None or expected.name == found.name:
            return ()
        guard = _renamed(self._parts.edition, expected, found)
        if guard.key not in agreed:
            return (guard,)
        self._parts.rename(found.name)
        return ()

    def _emptied(self, sight: Sight) -> Iterator[Guard]:
        if sight.emptied:
            yield Guard(EMPTIED, self._parts.edition, frozenset(sight.bases))

    def _rounds(self, run: _Run, guards: tuple[Guard, ...]) -> Plan:
        first: Plan | None = None
        for _ in range(ROUNDS):
            sight = look(self._parts, keeps=not guards)
            plan = planned(sight.matters, (*guards, *self._emptied(sight)), self._parts.go_on)
            first = first or plan
            if not run.goes_on(plan.guards):
                forget(self._parts, sight)
                return plan
            self._kept(sight, plan)
            if not self._round(run, sight, plan) and not sight.went_on:
                run.errands.counts["swept"] = sweep(self._parts, run.errands.certain)
                break
        return first or Plan()

    def _kept(self, sight: Sight, plan: Plan) -> None:
        """The look is kept, with what this plan is to deal with; the rest of it is settled."""
        acts = {decision.article for decision in plan.having(*INCOMING, *OUTGOING)}
        sight.open = {uid: place for uid, place in sight.open.items() if uid in acts}
        keep(self._parts, sight)

    def _round(self, run: _Run, sight: Sight, plan: Plan) -> bool:
        """Everything that one look gave to do; whether there was anything."""
        matters = {matter.article: matter for matter in sight.matters}
        incoming = plan.having(*INCOMING)
        outgoing = sorted(plan.having(*OUTGOING), key=lambda d: order(d, sight.sendings))
        acts = [d for d in (*incoming, *outgoing) if (d.article, d.verdict) not in run.tried]
        run.failed = tries(self._parts)
        acts.sort(key=lambda decision: run.failed.get(decision.article, NEVER))
        for number, decision in enumerate(acts):
            _look_on(run, number, len(acts), decision)
            self._one(run, sight, matters[decision.article], decision)
            if run.failures >= IN_A_ROW:
                raise UnreachableError(run.trouble, retry_after=run.retry_after)
        keep(self._parts, sight)
        return bool(acts)

    def _one(self, run: _Run, sight: Sight, matter: Matter, decision: Decision) -> None:
        """One errand; what stands in its way is its own affair, unless the site is closed to us."""
        if run.journalled is None:
            run.journalled = self._parts.runs.begin(self._parts.uid)
        log = None if decision.verdict in COMING_IN else run.journalled
        try:
            with self._logged(run.journalled, decision):
                self._act(run, sight, matter, decision.verdict)
            run.failures, run.done = 0, run.done + 1
            sight.open.pop(matter.article, None)
            if matter.article in run.failed:
                settle_try(self._parts, matter.article)
        except CancelledError:
            raise
        except ShutOutError:  # perhaps over this one alone: the next run begins with the others
            note_try(self._parts, matter.article)
            raise
        except UnreachableError as error:
            run.failures += 1
            run.trouble, run.retry_after = str(error), error.retry_after
            run.tried.add((matter.article, decision.verdict))
            self._put_off(run, matter, str(error), log)
            if (error.retry_after or 0.0) > LONGEST_HERE:  # it asked for that of everything
                raise
        except RefusedError as error:
            run.tried.add((matter.article, decision.verdict))
            if error.code in GONE_CODES:  # between our look and our write; the next look asks
                self._put_off(run, matter, str(error), log)
            else:
                self._park(run, matter, str(error), log)
        except (SiteError, NewsroomError) as error:
            run.tried.add((matter.article, decision.verdict))
            self._park(run, matter, str(error), log)

    @contextmanager
    def _logged(self, run: Uid, decision: Decision) -> Iterator[None]:
        """A line of the log around what comes in; what is stopped stays broken off there."""
        if decision.verdict not in COMING_IN:
            yield
            return
        runs, step = self._parts.runs, Step(decision.verdict.value, decision.article, "", _nothing)
        (number,) = runs.intend(run, [step])
        try:
            yield
        except CancelledError:
            raise
        except NewsroomError as error:
            runs.failed(number, str(error))
            raise
        runs.done([number])

    def _act(self, run: _Run, sight: Sight, matter: Matter, verdict: Verdict) -> None:
        match verdict:
            case Verdict.ADOPT:
                self._adopt(run, sight, matter)
            case Verdict.TAKE | Verdict.ASK:
                if matter.base is not None:
                    run.taking.changed(sight, matter.base)
            case Verdict.WITHDRAW:
                run.leaving.leave(sight, matter, run.journalled)
            case Verdict.PUBLISH | Verdict.UPDATE | Verdict.CONFIRM:
                run.sender.send(sight, matter, run.journalled)
            case Verdict.KEEP | Verdict.WAIT | Verdict.CONFLICT | Verdict.PARKED:
                return

    def _adopt(self, run: _Run, sight: Sight, matter: Matter) -> None:
        head, known = matter.head, matter.known
        if head is None or known is None:
            return
        if not run.taking.adopt(sight, head, known):
            self._parts.journal.forget_known(self._parts.uid, matter.article)

    def _put_off(self, run: _Run, matter: Matter, words: str, log: Uid | None) -> None:
        """It is tried again, after all others. `log`: the run in which its sending has a line."""
        run.errands.put_off.add(matter.article)
        note_try(self._parts, matter.article)
        sending = self._parts.journal.sendings(self._parts.uid).get(matter.article)
        if sending is not None:
            tried = replace(sending, tried=self._parts.clock(), message=words)
            self._parts.journal.note_sending(self._parts.uid, tried, log)

    def _park(self, run: _Run, matter: Matter, words: str, log: Uid | None) -> None:
        """It waits for a change of its release, or for a person; `log` as above."""
        run.errands.note(matter.article, "parked", words)
        run.errands.count("parked")
        if matter.head is None:
            return
        known = self._parts.journal.sendings(self._parts.uid).get(matter.article)
        there = matter.base or matter.known
        sending = known or Sending(
            article=matter.article,
            release=matter.head.release,
            phase=Phase.PARKED,
            type=there.type if there else "post",
        )
        parked = replace(
            sending,
            release=matter.head.release,
            phase=Phase.PARKED,
            tried=self._parts.clock(),
            message=words,
        )
        self._parts.journal.note_sending(self._parts.uid, parked, log)

    def _ended(self, run: _Run, plan: Plan, shut_out: str = "") -> PostReport:
        """The run's line in the log is closed, and the site left alone where it has to be."""
        parts, until = self._parts, None
        _, before = parts.memory.rested(parts.uid)
        if run.retry_after is not None and run.retry_after > LONGEST_HERE:
            until = rest_until(parts.clock(), 1, run.retry_after, parts.jitter)
            parts.memory.note_rest(parts.uid, until, 0)
        elif run.failures and not run.done:
            failures = before + 1
            until = rest_until(parts.clock(), failures, run.retry_after, parts.jitter)
            parts.memory.note_rest(parts.uid, until, failures)
        elif run.retry_after is not None:
            until = rest_until(parts.clock(), 1, run.retry_after, parts.jitter)
            parts.memory.note_rest(parts.uid, until, 1)
        elif before:
            parts.memory.note_rest(parts.uid, None, 0)
        if run.journalled is not None:
            parts.runs.confirm(run.journalled, (), ())
        errands, trouble = run.errands, run.trouble
        return PostReport(
            parts.edition, plan, errands, resting=until, shut_out=shut_out, trouble=trouble
        )


def _nothing() -> None:
    """What comes in is done by the run itself; its line only tells of it."""


def _look_on(run: _Run, done: int, total: int, decision: Decision) -> None:
    if run.watch.cancelled():
        raise CancelledError(
            f"Stopped after {done} of {total} articles. What was sent is whole; the next sync "
            "does the rest."
        )
    headline = decision.head.headline if decision.head else ""
    run.watch.progress(done, total, decision.verdict.value, headline)


def _demand_same(expected: Identity, found: Identity) -> None:
    if not same_site(replace(expected, name=found.name), found):
        raise ShutOutError(
            f"Another site answers now: “{found.name}” at {found.home} instead of "
            f"“{expected.name}” at {expected.home}. Nothing was sent; if that is right, disconnect "
            "the edition and connect it anew."
        )


def _renamed(edition: str, expected: Identity, found: Identity) -> Guard:
    sentence = (
        f"The site at {found.home} is called “{found.name}” now, and was called "
        f"“{expected.name}”. Nothing was sent; look at the site, and sync all the same if that is "
        "meant."
    )
    return Guard(sentence, edition, frozenset({expected.name, found.name}))
