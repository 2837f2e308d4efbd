"""What is to be done with one article on a site of posts. Pure and total."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.post_journal import Known, Phase, PostBase, Sending
from nejat_desktop.domain.ports.posts import DRAFT, OUT, TRASH
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.ports.site import Decision, Guard, Plan, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.plan import EMPTIED, is_mass, vanishing


class Aim(StrEnum):
    """What the newsroom wants of an article on the site."""

    OUT = "out"
    """Readers are to see it, now or at its date."""
    OFF = "off"
    """It is withdrawn: a draft there."""
    BIN = "bin"
    """Its story is in the bin: so is the post."""
    HELD = "held"
    """Its release came with an archive and waits; what is at the site is adopted, not written."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What was seen of a post: enough to decide, without its text."""

    type: str
    id: int
    digest: str
    status: str
    spellings: frozenset[str] = frozenset()
    """Digests by which it is known as ours, if a text of ours may have come late."""


GONE = Glance("", 0, "", "")
"""It is not at the site any more, not in its bin either."""


@dataclass(frozen=True, slots=True)
class Matter:
    """All that is known of one article and one site."""

    article: Uid
    edition: str
    aim: Aim
    head: Head | None = None
    mark: str = ""
    """`PostWire.mark` of the newest release."""
    base: PostBase | None = None
    known: Known | None = None
    sending: Sending | None = None
    glance: Glance | None = None
    """What a look found; None: nothing has changed there since the base."""
    sent: frozenset[str] = frozenset()
    """Digests that are ours, while something that we sent may still arrive."""
    is_asked: bool = False
    """Whether a person has been asked about it, and has not answered."""

    @property
    def is_taken_over(self) -> bool:
        """Whether readers see a text of the site that became our release, by a joining or by a
        person's choice, and nothing was put around it here: there is nothing of ours to send."""
        base, head = self.base, self.head
        if base is None or head is None or self.sending is not None:
            return False
        return base.release == head.release and not base.mark and base.status in OUT

    @property
    def is_as_it_came(self) -> bool:
        """Whether the site's own post is still what we would know of it: nothing is sent."""
        base = self.base
        return base is not None and base.is_untouched and base.mark == self.mark


def verdict(matter: Matter) -> Verdict:
    """One word for each matter. Nothing is written over a state that somebody else made, and
    nothing leaves that is not approved: only heads of releases are ever sent."""
    if matter.is_asked:
        return Verdict.CONFLICT
    if matter.base is None:
        return _without_base(matter)
    return _with_base(matter, matter.base)


def _without_base(matter: Matter) -> Verdict:
    if matter.head is None or matter.aim in (Aim.OFF, Aim.BIN):
        return _taken_off(matter)
    if _is_parked(matter):
        return Verdict.PARKED
    if matter.known is not None and not matter.known.digest:
        return Verdict.ADOPT
    if matter.aim is Aim.HELD:
        return Verdict.KEEP
    return Verdict.PUBLISH


def _taken_off(matter: Matter) -> Verdict:
    """What readers are not to see, and nothing is agreed on."""
    is_off = matter.aim in (Aim.OFF, Aim.BIN)
    if is_off and _is_out_again(matter):
        return Verdict.ADOPT
    may_have_arrived = matter.sending is not None
    is_to_follow = matter.aim is Aim.BIN and _is_left_as_draft(matter)
    return Verdict.WITHDRAW if may_have_arrived or is_to_follow else Verdict.KEEP


def _is_out_again(matter: Matter) -> bool:
    """Whether somebody at the site published what was withdrawn, or lies in the bin; nothing of
    ours came late."""
    known, glance = matter.known, matter.glance
    if known is None or glance is None or matter.head is None or matter.sending is not None:
        return False
    return glance.status in OUT and glance.digest not in {known.digest, *matter.sent}


def _is_left_as_draft(matter: Matter) -> bool:
    """Whether it was taken off as a draft, and is not seen published there since. Whether somebody
    worked on it, only a closer look tells."""
    known, glance = matter.known, matter.glance
    if known is None or not known.digest or known.status != DRAFT:
        return False
    return glance is None or glance is GONE or glance.status in (DRAFT, TRASH)


def _with_base(matter: Matter, base: PostBase) -> Verdict:
    glance = matter.glance
    leaves = matter.aim in (Aim.OFF, Aim.BIN) or matter.head is None
    if glance is not None and (glance is GONE or glance.status == TRASH != base.status):
        return Verdict.WITHDRAW if leaves else Verdict.ASK
    if glance is not None and glance.digest not in {base.digest, *matter.sent}:
        is_hidden = base.status in OUT and glance.status not in OUT
        if is_hidden:  # whose text it is, only a closer look tells
            return Verdict.WITHDRAW if leaves else Verdict.ASK
        return Verdict.TAKE
    if leaves:
        return Verdict.WITHDRAW
    if _is_parked(matter):
        return Verdict.PARKED
    return _written(matter, base)


def _written(matter: Matter, base: PostBase) -> Verdict:
    """What is to be done where the site shows what we left there."""
    head, glance = matter.head, matter.glance
    is_there = glance is None or glance.digest == base.digest
    if matter.is_taken_over and matter.mark and is_there:
        return Verdict.CONFIRM
    is_same = head is not None and base.release == head.release and base.mark == matter.mark
    if not is_same or matter.sending is not None:
        return Verdict.UPDATE
    if glance is None:
        return Verdict.KEEP
    if glance.digest != base.digest:
        return Verdict.UPDATE  # an older state that we sent came late, and stands there again
    return Verdict.KEEP if glance.status == base.status else Verdict.CONFIRM


def _is_parked(matter: Matter) -> bool:
    sending, head = matter.sending, matter.head
    return (
        sending is not None
        and sending.phase is Phase.PARKED
        and head is not None
        and sending.release == head.release
    )


def planned(
    matters: Sequence[Matter], guards: Sequence[Guard] = (), go_on: GoOn = whatever_comes
) -> Plan:
    """A decision for each matter, and reasons to stop and ask a person first. `go_on` is asked
    before each: those of an archive take a while."""
    decisions = tuple(_decided(matter, go_on) for matter in matters)
    return Plan(decisions, tuple(dict.fromkeys((*guards, *_guards(matters, decisions)))))


def _decided(matter: Matter, go_on: GoOn) -> Decision:
    go_on()
    return Decision(matter.article, matter.edition, verdict(matter), matter.head)


def _guards(matters: Sequence[Matter], decisions: Sequence[Decision]) -> Iterator[Guard]:
    published = frozenset(matter.article for matter in matters if matter.base is not None)
    known, edition = len(published), next((matter.edition for matter in matters), "")
    leaving = published & {d.article for d in decisions if d.verdict is Verdict.WITHDRAW}
    missing = frozenset(d.article for d in decisions if d.verdict is Verdict.ASK)
    if is_mass(len(leaving), known):
        yield vanishing(leaving, known, edition)
    if known and len(missing) == known:
        yield Guard(EMPTIED, edition, missing)
    elif is_mass(len(missing), known):
        sentence = (
            f"{len(missing)} of {known} published articles are missing on the site. Nothing was "
            "sent; look at the site, and sync all the same if that is meant."
        )
        yield Guard(sentence, edition, missing)


def order(decision: Decision, sendings: Mapping[Uid, Sending]) -> tuple[object, ...]:
    """By last attempt, never by number: so no article that fails again and again holds up others.

    What was never tried comes first, the oldest date before the others.
    """
    sending = sendings.get(decision.article)
    tried = sending.tried if sending else None
    date = decision.head.date.timestamp() if decision.head else 0.0
    return (tried.timestamp() if tried else 0.0, date, decision.article)
