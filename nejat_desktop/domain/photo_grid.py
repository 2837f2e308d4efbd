"""What the photos’ place shows: shelves, filters, a cell of the grid, uses of a photo."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid


class Shelf(StrEnum):
    """The first part of the side panel, in its order."""

    ALL = "all"
    IMPORTED = "imported"
    """What came in within a day of the newest photo."""
    NO_CAPTION = "no_caption"
    NO_CREDIT = "no_credit"
    NO_ALT = "no_alt"
    UNUSED = "unused"
    DUPLICATES = "duplicates"
    """What looks the same as another, in groups."""
    BIN = "bin"


class PhotoSort(StrEnum):
    """What the grid is ordered by."""

    TAKEN = "taken"
    ADDED = "added"
    NAME = "name"


class Used(StrEnum):
    """Whether a story shows it."""

    USED = "used"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class Span:
    """From one instant up to, not with, another: a month in somebody's calendar."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """What the grid is to show. Empty fields don't narrow it."""

    shelf: Shelf = Shelf.ALL
    gallery: str = ""
    """A story's uid: its pictures."""
    taken: Span | None = None
    credit: str = ""
    credit_in: str = ""
    """The edition that the credit is written in."""
    lacks: str = ""
    """An edition whose words are missing; with a shelf of missing words, those of that edition."""
    used: Used | None = None
    words: str = ""
    sort: PhotoSort = PhotoSort.TAKEN
    descending: bool = True


@dataclass(frozen=True, slots=True)
class PhotoCell:
    """A photo in the grid. `worded`: the editions in which caption and alternative text stand."""

    photo: Uid
    name: str
    width: int
    height: int
    taken: datetime
    worded: frozenset[str]
    credited: bool
    """Whether a credit stands in any edition."""
    binned: bool = False
    alike: str = ""
    """Names the group of those that look the same; empty where it has no twin in the library."""


@dataclass(frozen=True, slots=True)
class GalleryCount:
    """A gallery in the side panel: its headline and how many pictures it has."""

    story: Uid
    headline: str
    pictures: int


@dataclass(frozen=True, slots=True)
class PhotoCounts:
    """The numbers of the side panel. Galleries and months newest first, credits by number."""

    shelves: dict[Shelf, int]
    galleries: tuple[GalleryCount, ...]
    months: tuple[tuple[Span, int], ...]
    credits: tuple[tuple[str, int], ...]


class UseKind(StrEnum):
    """How a story shows a photo."""

    LEAD = "lead"
    GALLERY = "gallery"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class PhotoUse:
    """A story that shows a photo. `article` and `headline` are of `edition`, what opens first."""

    story: Uid
    kind: Kind
    article: Uid
    edition: str
    headline: str
    how: tuple[UseKind, ...]
    editions: tuple[str, ...]
    """In which editions it is seen: all that the story has, or those whose text names it."""
    binned: bool
