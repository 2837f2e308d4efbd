"""A conflict as it stands on the screen: three columns, rows that differ, runs that are equal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.body import Change, Row
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.joining import Choice
from nejat_desktop.domain.uid import Uid


class Part(StrEnum):
    """What a piece is."""

    HEADLINE = "headline"
    EXCERPT = "excerpt"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    CAPTION = "caption"
    PICTURE = "picture"
    BLOCK = "block"
    LEAD = "lead"
    SECTIONS = "sections"
    TAGS = "tags"
    SLUG = "slug"
    DATE = "date"
    CREDITS = "credits"
    COMMENTS = "comments"
    WORK = "work"
    """The facts of a video, a book or an issue."""


class Matter(StrEnum):
    """What happened to a piece."""

    SITE_ONLY = "site_only"
    MINE_ONLY = "mine_only"
    SITE_ASKS = "site_asks"
    """Only the site changed it, and what it did can't be taken over unseen."""
    BOTH_CHANGED = "both_changed"
    GONE_THERE = "gone_there"
    """Taken out there, changed here."""
    GONE_HERE = "gone_here"
    """Taken out here, changed there."""
    BOTH_ADDED = "both_added"
    FORM_AND_TEXT = "form_and_text"
    """One side changed its form, the other its text."""

    @property
    def asks(self) -> bool:
        """Whether a person has to choose."""
        return self not in (Matter.SITE_ONLY, Matter.MINE_ONLY, Matter.FORM_AND_TEXT)


class Look(StrEnum):
    """How a column shows a piece."""

    WORDS = "words"
    AS_BEFORE = "as_before"
    ABSENT = "absent"
    """It was taken out, or is not there yet."""


@dataclass(frozen=True, slots=True)
class Face:
    """One piece in one column."""

    look: Look = Look.WORDS
    changes: tuple[Change, ...] = ()
    photo: Uid | None = None
    """The picture beside the words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that differs: a row of the text, or a field."""

    key: str
    part: Part
    matter: Matter
    site: Face
    base: Face
    mine: Face
    number: int = 0
    """The paragraph that it is, or that it stands after; 0: before all."""
    choices: tuple[Choice, ...] = ()
    choice: Choice | None = None
    """What was chosen already, or is proposed; None: nobody decided."""
    results: Mapping[Choice, tuple[Row, ...]] = field(default_factory=dict)
    """What each choice comes to, as rows that can be typed in; none for what cannot."""
    typed: tuple[Row, ...] | None = None
    """What a person typed over the result."""
    can_type: bool = True
    """Whether the result can be typed over."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Paragraphs that are the same on both sides."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Signature:
    """Who made a column's text, and when."""

    who: str = ""
    when: datetime | None = None
    release: int = 0
    """The number of the release that it is; 0: none."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole conflict of one article."""

    article: Uid
    edition: Edition
    headline: str
    site: Signature
    base: Signature
    mine: Signature
    lines: tuple[Piece | Fold, ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Everything that differs."""
        return tuple(line for line in self.lines if isinstance(line, Piece))

    @property
    def asked(self) -> tuple[Piece, ...]:
        """What a person has to choose."""
        return tuple(piece for piece in self.pieces if piece.matter.asks)
