"""What the desk shows: queues, filters, and the row of a story with its chips."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid


class Queue(StrEnum):
    """The queues of the desk, in the order of the side panel."""

    ALL = "all"
    MY_DRAFTS = "my_drafts"
    ASSIGNED = "assigned"
    TO_TRANSLATE = "to_translate"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    CONFLICTS = "conflicts"
    """Changed here and on the site, or gone there: a person decides."""
    HELD = "held"
    """Releases of an imported archive that nobody let out yet."""
    BIN = "bin"


class Sort(StrEnum):
    """What the list is ordered by."""

    DATE = "date"
    HEADLINE = "headline"


class ChipState(StrEnum):
    """What the chip of an edition says."""

    MISSING = "missing"
    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    OUTDATED = "outdated"
    HELD = "held"
    WITHDRAWN = "withdrawn"
    DRAFT_OVER_LIVE = "draft_over_live"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list is to show. Empty fields don't narrow it."""

    queue: Queue = Queue.ALL
    edition: str = ""
    section: str = ""
    kind: str = ""
    words: str = ""
    person: str = ""
    """Whose drafts “My drafts” are, and whose work “Assigned to me” is: a person's uid."""
    holder: str = ""
    """Who is to have the article: a person's uid."""
    sort: Sort = Sort.DATE
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Chip:
    """One edition of a story in the list. `behind` counts paragraphs behind the source."""

    edition: str
    article: Uid | None
    state: ChipState
    behind: int = 0
    person: str = ""
    """Who changed it last."""
    holder: str = ""
    """Who has it, if somebody does."""
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A story in the list, shown by its article in `edition`."""

    story: Uid
    kind: Kind
    edition: str
    article: Uid
    headline: str
    section: Uid | None
    author: str
    date: datetime
    lead: Uid | None
    pictures: int
    chips: tuple[Chip, ...]
    binned: bool = False
    comments: int = 0
    """Open threads of the desk on the article that is shown."""


@dataclass(frozen=True, slots=True)
class Headline:
    """An article as it is found by its headline."""

    article: Uid
    edition: str
    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The article that a row shows, and what can be done with its story."""

    row: int
    """The row's id."""
    story: Uid
    article: Uid
    edition: str
    headline: str
    status: Status
    live: Live
    binned: bool
    in_sight: bool
    """Readers see some edition of the story, or will without any further step."""
    unknown: bool
    """No edition of it was ever shown to readers or held for them."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many stories stand in each queue, edition, section and kind."""

    queues: dict[Queue, int]
    editions: dict[str, int]
    sections: dict[str, int]
    kinds: dict[str, int]


def chip_state(status: Status, live: Live, behind: int, *, disputed: bool = False) -> ChipState:
    """What a chip says of an article: what needs a person comes before what is quiet."""
    if disputed:
        return ChipState.CONFLICT
    match status:
        case Status.IN_REVIEW:
            return ChipState.REVIEW
        case Status.DRAFT if live in (Live.PUBLISHED, Live.WAITING, Live.SCHEDULED):
            return ChipState.DRAFT_OVER_LIVE
        case Status.DRAFT:
            return ChipState.WITHDRAWN if live is Live.WITHDRAWN else ChipState.DRAFT
        case Status.APPROVED:
            return _approved_chip(live, behind)


def _approved_chip(live: Live, behind: int) -> ChipState:
    if behind:
        return ChipState.OUTDATED
    match live:
        case Live.WAITING | Live.NEVER:
            return ChipState.APPROVED
        case Live.HELD:
            return ChipState.HELD
        case Live.SCHEDULED:
            return ChipState.SCHEDULED
        case Live.PUBLISHED:
            return ChipState.PUBLISHED
        case Live.WITHDRAWN:
            return ChipState.WITHDRAWN
