"""The plan: what a sync will do, from what is known on both sides. Pure and total."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.ports.site import Base, Decision, Guard, Plan, Remote, Verdict
from nejat_desktop.domain.uid import Uid

VANISH_COUNT = 10
VANISH_SHARE = 0.05
VANISH_LEAST = 2
"""So few are nothing to ask about, whatever their share: most newsrooms begin small."""
EMPTIED = (
    "The site shows nothing of what was published there. Nothing was sent; look at the site, and "
    "sync all the same if that is meant."
)


@dataclass(frozen=True, slots=True)
class Sight:
    """What is known before a sync: ours, the last agreement, and the site's."""

    heads: Sequence[Head]
    digests: Mapping[Uid, str]
    """The wire digest of each release, by article."""
    bases: Mapping[Uid, Base]
    remotes: Mapping[Uid, Remote]
    now: datetime
    sent: Mapping[Uid, frozenset[str]] = field(default_factory=dict)
    """Every digest ever sent, by article: an echo of one is ours, not a foreign edit."""
    editions: Mapping[Uid, str] = field(default_factory=dict)
    """The editions of articles that have a base and no release."""
    meant: frozenset[Uid] = frozenset()
    """Articles of which a person said already that they are to go, however many."""
    mends: bool = False
    """Whether the site writes again what is missing there, without asking a person."""


def plan(sight: Sight, go_on: GoOn = whatever_comes) -> Plan:
    """One decision for each release and each article that must go.

    `go_on` is asked before each: those of an archive take a while.
    """
    kept = {head.article for head in sight.heads}
    decisions = [_release(sight, head, go_on) for head in sight.heads]
    decisions += [_gone(sight, base) for uid, base in sight.bases.items() if uid not in kept]
    return Plan(tuple(decisions), tuple(_guards(sight, decisions)))


def held_to(decided: Plan, edition: str) -> Plan:
    """The same plan for one edition alone: all else waits as it is. Guards stay."""
    decisions = tuple(
        d if d.edition == edition or d.verdict is Verdict.KEEP else replace(d, verdict=Verdict.WAIT)
        for d in decided.decisions
    )
    return replace(decided, decisions=decisions)


def is_mass(count: int, known: int) -> bool:
    """Whether so many of the known articles vanish that a person is asked first."""
    return count > VANISH_COUNT or (count > VANISH_LEAST and count > VANISH_SHARE * known)


def _release(sight: Sight, head: Head, go_on: GoOn) -> Decision:
    go_on()
    verdict = _verdict(sight, head)
    until = head.date if verdict is Verdict.WAIT else None
    return Decision(head.article, head.edition, verdict, head, until)


def _verdict(sight: Sight, head: Head) -> Verdict:
    base, remote = sight.bases.get(head.article), sight.remotes.get(head.article)
    ours = sight.digests[head.article]
    if remote is not None and remote.digest == ours:
        same = base is not None and base.digest == ours and base.release == head.release
        return Verdict.KEEP if same else Verdict.CONFIRM
    if remote is not None and _foreign(sight, remote, base):
        return Verdict.CONFLICT  # also where a newer release is dated ahead: nothing goes over it
    if head.date > sight.now:
        return Verdict.WAIT
    if remote is None:
        return Verdict.PUBLISH if base is None or sight.mends else Verdict.CONFLICT
    return Verdict.UPDATE


def _gone(sight: Sight, base: Base) -> Decision:
    remote = sight.remotes.get(base.article)
    conflict = remote is not None and _foreign(sight, remote, base)
    verdict = Verdict.CONFLICT if conflict else Verdict.WITHDRAW
    return Decision(base.article, sight.editions.get(base.article, ""), verdict)


def _foreign(sight: Sight, remote: Remote, base: Base | None) -> bool:
    """Whether somebody else changed the site since we last agreed."""
    if base is not None and remote.digest == base.digest:
        return False
    return remote.digest not in sight.sent.get(remote.article, frozenset())


def _guards(sight: Sight, decisions: Sequence[Decision]) -> Iterator[Guard]:
    leaving = frozenset(d.article for d in decisions if d.verdict is Verdict.WITHDRAW) - sight.meant
    if is_mass(len(leaving), len(sight.bases)):
        yield vanishing(leaving, len(sight.bases))
    if sight.bases and not sight.remotes and not sight.mends:
        yield Guard(EMPTIED, about=frozenset(sight.bases))


def vanishing(leaving: frozenset[Uid], known: int, edition: str = "") -> Guard:
    """The guard against taking so many of the `known` articles off a site."""
    sentence = (
        f"{len(leaving)} of {known} published articles would be taken off the site. "
        "Nothing was sent; look at the plan, and sync all the same if that is meant."
    )
    return Guard(sentence, edition, leaving)
