"""The editions' board: stories × editions, how each cell stands, and what the board is asked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.desk import ChipState
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid

IN_ORDER = ChipState.PUBLISHED
"""The one state in which nobody has to do anything."""


class Show(StrEnum):
    """Which stories the board shows."""

    ALL = "all"
    NOT_LIVE = "not_live"
    """Not live, or not up to date, in every edition (or in the one that is asked for)."""
    MISSING = "missing"
    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    OUTDATED = "outdated"
    CONFLICT = "conflict"
    HELD = "held"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """What the board is to show. Empty fields don't narrow it."""

    show: Show = Show.NOT_LIVE
    edition: str = ""
    """The edition that `show` is about; empty: any."""
    section: str = ""
    kind: str = ""
    since: datetime | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class BoardCell:
    """A story in one edition. Without an article only `edition` and `state` say anything."""

    edition: str
    state: ChipState
    article: Uid | None = None
    headline: str = ""
    person: str = ""
    changed: datetime | None = None
    """When it came into its state, or was last written."""
    released: datetime | None = None
    """When the text went out that readers see, or when it will (UTC)."""
    release_number: int = 0
    behind: int = 0
    """Paragraphs behind the source."""
    is_translation: bool = False
    done: int = 0
    total: int = 0
    """Of a translation: paragraphs that are done, and those of the source."""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A story on the board. The headline is the source's, or another's while it has none."""

    story: Uid
    kind: Kind
    source: str
    headline: str
    section: Uid | None
    lead: Uid | None
    pictures: int
    date: datetime
    cells: tuple[BoardCell, ...]

    def cell(self, edition: str) -> BoardCell | None:
        """The cell of an edition."""
        return next((cell for cell in self.cells if cell.edition == edition), None)


@dataclass(frozen=True, slots=True)
class BoardGroup:
    """Stories of one time that the filter lets through: how many, and since when."""

    start: datetime
    shown: int
    age: int
    """0: this week, 1: last week, more: a month before."""


@dataclass(frozen=True, slots=True)
class GroupCount:
    """Of all stories of one time, whatever is shown of them: how many, and how many not live."""

    total: int
    not_live: int


@dataclass(frozen=True, slots=True)
class EditionCount:
    """How the stories in scope stand in one edition."""

    edition: str
    total: int
    live: int
    outdated: int
    missing: int

    @property
    def under_way(self) -> int:
        """Begun, and neither live nor outdated."""
        return self.total - self.live - self.outdated - self.missing


@dataclass(frozen=True, slots=True)
class BoardCounts:
    """The numbers of the board: of each edition, and of each group by its start."""

    heads: tuple[EditionCount, ...]
    groups: dict[datetime, GroupCount]


def listed(states: dict[str, ChipState]) -> str:
    """The states of a story as the store notes them: `,en:published,fa:review,`."""
    return "," + "".join(f"{edition}:{state.value}," for edition, state in sorted(states.items()))


def from_listed(states: str) -> dict[str, ChipState]:
    """The states that `listed` wrote down, by edition."""
    pairs = (part.partition(":") for part in states.split(",") if part)
    return {edition: ChipState(state) for edition, _, state in pairs}
