"""What the desk says to each other about an article: threads, on the whole or on a paragraph."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Comment:
    """One thing said. It never leaves the laptop."""

    uid: Uid
    article: Uid
    row: str
    """The id of a paragraph; empty: the whole article."""
    answers: Uid | None
    """The comment that began the thread; None: this one did."""
    text: str
    stamp: Stamp
    settled_by: Person | None = None
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and what was said to it, oldest first."""

    first: Comment
    answers: tuple[Comment, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it still waits for somebody."""
        return self.first.settled_at is None

    @property
    def comments(self) -> tuple[Comment, ...]:
        """All of it."""
        return (self.first, *self.answers)


def threads(comments: Iterable[Comment]) -> tuple[Thread, ...]:
    """Comments, oldest first, as threads in the order of their beginnings."""
    found: dict[Uid, list[Comment]] = {}
    for comment in comments:
        found.setdefault(comment.answers or comment.uid, []).append(comment)
    return tuple(
        Thread(said[0], tuple(said[1:])) for said in found.values() if said[0].answers is None
    )


def in_order(found: Iterable[Thread], rows: Mapping[str, int]) -> tuple[Thread, ...]:
    """Threads as they stand by the text: the whole first, then down the rows, then what is lost.

    `rows` gives the number of each row that the text has.
    """

    def place(thread: Thread) -> int:
        return rows.get(thread.first.row, len(rows)) if thread.first.row else -1

    return tuple(sorted(found, key=place))
