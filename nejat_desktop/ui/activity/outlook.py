"""What the next sync would do, as the lines that people see. `look` reads; the rest is pure."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from itertools import chain, islice
from types import MappingProxyType
from typing import overload

from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.ports.site import Plan, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.sites_health import Health, Parked
from nejat_desktop.sync.execute import Watch
from nejat_desktop.ui.activity.asking import Asked, Warned, ask

ORDER = (
    Verdict.CONFLICT,
    Verdict.ASK,
    Verdict.PARKED,
    Verdict.TAKE,
    Verdict.WITHDRAW,
    Verdict.UPDATE,
    Verdict.PUBLISH,
    Verdict.ADOPT,
    Verdict.WAIT,
)
"""How lines stand in the plan: what needs a person first, what happens later last."""
FEW = 1000
SENDING = (Verdict.PUBLISH, Verdict.UPDATE, Verdict.WITHDRAW)
_SENDING = frozenset(verdict.value for verdict in SENDING)
FETCHING = (Verdict.TAKE, Verdict.ADOPT)
"""What a look at the sites found, and the next sync takes in."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One decision that changes something, or waits."""

    verdict: Verdict
    edition: str
    headline: str
    release: int = 0
    """The number of the release that is sent; 0 when something is taken off."""
    until: datetime | None = None
    article: Uid | None = None
    message: str = ""
    """Why the site refused it, as a sentence."""
    conflict: OpenConflict | None = None
    """What a person has to decide."""
    key: str = ""
    """What who tries it again hands back: its reason was read."""


Row = tuple[str, str, str, int, datetime | None, Uid | None, str, OpenConflict | None, str]


class PlanLines(Sequence[PlanLine]):
    """The lines of a plan, as many as an archive has articles, and how many there are of each.

    They are kept as tuples of texts and numbers, which Python's collector does not look through,
    and become lines when somebody looks at them. Two plans are held side by side by a mark of all
    rows, made along with them: comparing an archive's rows takes longer than a window may.
    """

    def __init__(self, lines: Iterable[PlanLine] = ()) -> None:
        self._rows: list[Row] = []
        self._mark = 0
        self._counts: Counter[tuple[str, Verdict]] = Counter()
        self.conflicts: list[OpenConflict] = []
        """What a person has to decide, in the order of the lines."""
        for line in lines:
            if line.conflict is not None:
                self.conflicts.append(line.conflict)
            self._counts[line.edition, line.verdict] += 1
            row = (
                line.verdict.value,
                line.edition,
                line.headline,
                line.release,
                line.until,
                line.article,
                line.message,
                line.conflict,
                line.key,
            )
            self._mark = hash((self._mark, row))
            self._rows.append(row)

    def amount(self, *verdicts: Verdict, edition: str = "") -> int:
        """How many lines have one of these verdicts, in an edition or in all."""
        return sum(
            count
            for (code, verdict), count in self._counts.items()
            if verdict in verdicts and edition in ("", code)
        )

    def with_verdicts(self, verdicts: frozenset[Verdict]) -> Iterator[PlanLine]:
        """The lines that have one of these, in their order; nothing is looked through for none."""
        values, left = {verdict.value for verdict in verdicts}, self.amount(*verdicts)
        for row in self._rows if left else ():
            if row[0] in values:
                yield _line(row)
                left -= 1
                if not left:
                    return

    def row_of(self, conflict: OpenConflict) -> int | None:
        """Where the line of a conflict is; it may have changed since it was opened."""
        if all(one.uid != conflict.uid for one in self.conflicts):
            return None
        rows = enumerate(self._rows)
        return next(at for at, row in rows if row[7] is not None and row[7].uid == conflict.uid)

    def passed(
        self, begun: Counter[tuple[str, str]], editions: Collection[str] | None, start: int
    ) -> int:
        """The first row from `start` on that is sent and not begun, in these editions (or all).

        What is passed is taken from `begun` (how often, by verdict and headline): no row is
        looked at again.
        """
        for at in range(start, len(self._rows)):
            row = self._rows[at]
            if row[0] not in _SENDING or (editions is not None and row[1] not in editions):
                continue
            if not begun[row[0], row[2]]:
                return at
            begun[row[0], row[2]] -= 1
        return len(self._rows)

    def coming(
        self, begun: Mapping[tuple[str, str], int], editions: Collection[str] | None, start: int
    ) -> Iterator[PlanLine]:
        """What from a row on is sent and was not begun."""
        left = dict[tuple[str, str], int]()
        for row in islice(self._rows, start, None):
            if row[0] not in _SENDING or (editions is not None and row[1] not in editions):
                continue
            key = (row[0], row[2])
            if left.setdefault(key, begun.get(key, 0)):
                left[key] -= 1
            else:
                yield _line(row)

    @overload
    def __getitem__(self, at: int) -> PlanLine: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[PlanLine]: ...

    def __getitem__(self, at: int | slice) -> PlanLine | Sequence[PlanLine]:
        if isinstance(at, slice):
            return tuple(_line(row) for row in self._rows[at])
        return _line(self._rows[at])

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[PlanLine]:
        return map(_line, self._rows)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, PlanLines)
            and len(self._rows) == len(other._rows)
            and self._mark == other._mark
        )

    __hash__ = None  # type: ignore[assignment]


def _line(row: Row) -> PlanLine:
    return PlanLine(Verdict(row[0]), *row[1:])


@dataclass(frozen=True, slots=True)
class Outlook:
    """The plan and what stays here, at an instant."""

    lines: PlanLines
    drafts: int
    """Stories with a draft or a text in review, which stay on this laptop."""
    at: datetime
    health: Mapping[str, Health] = field(default_factory=dict)
    """By edition, of those with a WordPress site."""
    asked: bool = False
    """Whether the sites were asked; else it is what is known here."""
    warned: tuple[Warned, ...] = ()
    """What people are told of the sites that were asked."""
    remarks: int = 0
    """Comments of readers that wait for a decision."""

    @property
    def sending(self) -> int:
        """How many articles would change on the site."""
        return self.lines.amount(*SENDING)


class EditionState(StrEnum):
    """Where one edition of the site stands."""

    UP_TO_DATE = "up_to_date"
    TO_SEND = "to_send"
    SENDING = "sending"
    TO_FETCH = "to_fetch"
    WAITING = "waiting"
    CONFLICT = "conflict"
    PARKED = "parked"
    """The site refused something; the rest is there."""
    RESTING = "resting"
    """It could not be reached, and is tried again later."""
    LOCKED = "locked"
    SHUT = "shut"
    """The site turned the account away: nothing is sent until somebody has looked at it."""


def look(services: Services, watch: Watch | None = None) -> Outlook:
    """What a sync would do now; with `watch`, after asking every connected site.

    Slow: call it off the main thread. `CancelledError` when a person stops the asking.
    """
    answer = ask(services, watch) if watch else Asked(services.publishing.plan())
    plan, warned = answer.plan, answer.warned
    del answer
    asked = services.conflicts.open()
    health = services.health.editions()
    parked = [one for known in health.values() for one in known.parked]
    headlines = {
        d.article: _headline(services, d.article) for d in plan.decisions if d.head is None
    }
    lines = PlanLines(
        chain(
            conflict_lines(asked),
            parked_lines(services, parked),
            without(plan_lines(plan, headlines), asked, parked),
        )
    )
    decisions = list(plan.decisions)
    del plan
    while decisions:  # an archive's decisions, freed all at once, would stop everything meanwhile
        del decisions[-FEW:]
    return Outlook(
        lines=lines,
        drafts=_drafts(services),
        at=services.context.clock(),
        health=health,
        asked=watch is not None,
        warned=warned,
        remarks=services.remarks.count(),
    )


def conflict_lines(asked: Sequence[OpenConflict]) -> Iterator[PlanLine]:
    """A line for each conflict, in the order in which they are to be decided."""
    for one in asked:
        verdict = Verdict.ASK if one.is_missing else Verdict.CONFLICT
        yield PlanLine(verdict, one.edition, one.headline, article=one.article, conflict=one)


def parked_lines(services: Services, parked: Sequence[Parked]) -> Iterator[PlanLine]:
    """A line for each article that its site refused, with the reason."""
    for one in parked:
        line = PlanLine(Verdict.PARKED, one.edition, _headline(services, one.article))
        yield replace(line, article=one.article, message=one.sentence, key=one.key)


def without(
    lines: Iterable[PlanLine], asked: Sequence[OpenConflict], parked: Sequence[Parked]
) -> Iterator[PlanLine]:
    """The lines of a plan about articles that have no line yet."""
    known = {
        Verdict.CONFLICT: {one.article for one in asked},
        Verdict.ASK: {one.article for one in asked},
        Verdict.PARKED: {one.article for one in parked},
    }
    return (line for line in lines if line.article not in known.get(line.verdict, ()))


def plan_lines(
    plan: Plan, headlines: Mapping[Uid, str], messages: Mapping[Uid, str] = MappingProxyType({})
) -> Iterator[PlanLine]:
    """The decisions worth a line, in their order; `headlines` of those without a release,
    `messages` of those that the site refused."""
    for verdict in ORDER:
        for decision in plan.having(verdict):
            head = decision.head
            yield PlanLine(
                verdict,
                decision.edition,
                head.headline if head else headlines.get(decision.article, ""),
                head.number if head else 0,
                decision.until,
                decision.article,
                messages.get(decision.article, ""),
            )


def edition_state(
    lines: PlanLines, edition: str, running: bool, health: Health | None = None
) -> EditionState:
    """The most pressing thing that can be said of an edition."""

    def has(*verdicts: Verdict) -> bool:
        return lines.amount(*verdicts, edition=edition) > 0

    known = health or Health()
    sending = EditionState.SENDING if running else EditionState.TO_SEND
    pressing = (
        (EditionState.LOCKED, known.locked),
        (EditionState.SHUT, known.shut and not running),
        (EditionState.CONFLICT, has(Verdict.CONFLICT, Verdict.ASK)),
        (EditionState.RESTING, known.resting is not None),
        (sending, has(*SENDING)),
        (EditionState.PARKED, has(Verdict.PARKED)),
        (EditionState.TO_FETCH, has(*FETCHING)),
        (EditionState.WAITING, has(Verdict.WAIT)),
    )
    return next((state for state, holds in pressing if holds), EditionState.UP_TO_DATE)


def _headline(services: Services, article: Uid) -> str:
    try:
        return services.editing.article(article).content.headline
    except NotFoundError:
        return ""


def _drafts(services: Services) -> int:
    found: set[int] = set()
    for queue in (Queue.MY_DRAFTS, Queue.IN_REVIEW):
        found |= set(services.desk.ids(Filter(queue=queue), ""))
    return len(found)
