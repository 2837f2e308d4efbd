"""What a story shows besides its text: the video, the book, the issue."""

from dataclasses import dataclass

from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Work:
    """The facts of a video, book, newsletter or brief, in one edition. Empty ones are left out."""

    address: str = ""
    """Where a video stands with another service: `https://…`."""
    file: Uid | None = None
    """The video or PDF of our own, by uid of its `MediaFile`."""
    cover: Uid | None = None
    """The photo of this edition's own cover or poster; None: the story's lead picture."""
    seconds: int = 0
    """How long a video runs; 0 when nobody knows."""
    by: str = ""
    """Who wrote a book, as on its cover."""
    publisher: str = ""
    year: str = ""
    """When a book came out, in the calendar and digits of whoever wrote it down."""
    number: str = ""
    """The number of an issue."""
    issued: str = ""
    """The month or day of an issue, Gregorian and ISO 8601: `2026-11` or `2026-11-15`."""
    period: str = ""
    """How the issue itself calls its time (“Autumn 2026”); empty: worked out from `issued`."""
    contents: tuple[str, ...] = ()
    """What stands in an issue, a line each."""
