"""What the next sync would do, as the lines that people see. `look` reads; the rest is pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.ports.site import Decision, Plan, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services

ORDER = (Verdict.CONFLICT, Verdict.WITHDRAW, Verdict.UPDATE, Verdict.PUBLISH, Verdict.WAIT)
"""How lines stand in the plan: what needs a person first, what happens later last."""
SENDING = (Verdict.PUBLISH, Verdict.UPDATE, Verdict.WITHDRAW)


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One decision that changes something, or waits."""

    verdict: Verdict
    edition: str
    headline: str
    release: int = 0
    """The number of the release that is sent; 0 when something is taken off."""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """The plan and what stays here, at an instant."""

    plan: Plan
    lines: tuple[PlanLine, ...]
    drafts: int
    """Stories with a draft or a text in review, which stay on this laptop."""
    at: datetime

    @property
    def sending(self) -> int:
        """How many articles would change on the site."""
        return len(self.plan.having(*SENDING))


class EditionState(StrEnum):
    """Where one edition of the site stands."""

    UP_TO_DATE = "up_to_date"
    TO_SEND = "to_send"
    SENDING = "sending"
    WAITING = "waiting"
    CONFLICT = "conflict"


def look(services: Services) -> Outlook:
    """Ask what a sync would do now. Slow: call it off the main thread."""
    plan = services.publishing.plan()
    headlines = {d.article: _headline(services, d) for d in plan.decisions if d.head is None}
    return Outlook(
        plan=plan,
        lines=tuple(plan_lines(plan, headlines)),
        drafts=_drafts(services),
        at=services.context.clock(),
    )


def plan_lines(plan: Plan, headlines: Mapping[Uid, str]) -> Iterator[PlanLine]:
    """The decisions worth a line, in their order; `headlines` of those without a release."""
    for verdict in ORDER:
        for decision in plan.having(verdict):
            head = decision.head
            yield PlanLine(
                verdict,
                decision.edition,
                head.headline if head else headlines.get(decision.article, ""),
                head.number if head else 0,
                decision.until,
            )


def edition_state(lines: tuple[PlanLine, ...], edition: str, running: bool) -> EditionState:
    """The most pressing thing that can be said of an edition."""
    verdicts = {line.verdict for line in lines if line.edition == edition}
    if Verdict.CONFLICT in verdicts:
        return EditionState.CONFLICT
    if verdicts & set(SENDING):
        return EditionState.SENDING if running else EditionState.TO_SEND
    return EditionState.WAITING if Verdict.WAIT in verdicts else EditionState.UP_TO_DATE


def _headline(services: Services, decision: Decision) -> str:
    try:
        return services.editing.article(decision.article).content.headline
    except NotFoundError:
        return ""


def _drafts(services: Services) -> int:
    found: set[int] = set()
    for queue in (Queue.MY_DRAFTS, Queue.IN_REVIEW):
        found |= set(services.desk.ids(Filter(queue=queue), ""))
    return len(found)
