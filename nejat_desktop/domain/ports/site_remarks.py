"""What readers say under the posts of a site: counted, and the waiting ones decided about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

WAITS, SEEN = "hold", "approved"


@dataclass(frozen=True, slots=True)
class RemarkThere:
    """A comment of a reader at a site. Its text is as the reader wrote it."""

    id: int
    post: int
    author: str
    text: str
    at: datetime
    status: str = WAITS
    """`WAITS`, `SEEN`, or where else somebody put it: `spam`, `trash`, or a plug-in's word."""


@dataclass(frozen=True, slots=True)
class RemarksSeen:
    """The comments that readers see, at a glance."""

    total: int | None
    """How many on the whole site; None: it does not say."""
    newest: Mapping[int, int]
    """The newest hundred at most: their numbers and those of their posts, the newest first."""


@dataclass(frozen=True, slots=True)
class RemarksWaiting:
    """The comments that wait for somebody's decision, at a glance."""

    total: int | None
    """How many on the whole site; None: it does not say."""
    newest: Sequence[RemarkThere]
    """The newest hundred at most, the newest first."""


class SiteRemarks(Protocol):
    """The comments of one site. Calls raise what `PostSite` does."""

    def seen(self) -> RemarksSeen:
        """How many comments readers see, and the newest of them: one request."""
        ...

    def posts_of_seen(self, posts: Sequence[int] = ()) -> Iterator[Sequence[int]]:
        """For each comment that readers see (of all, or under these posts), the number of its post;
        a page at a time."""
        ...

    def newest_waiting(self) -> RemarksWaiting:
        """How many wait, and the newest of them: one request."""
        ...

    def waiting(self) -> Iterator[Sequence[RemarkThere]]:
        """The comments that wait for somebody's decision; a page at a time."""
        ...

    def find(self, id: int) -> RemarkThere | None:
        """One as it is now, wherever it lies; None when it is not there any more."""
        ...

    def approve(self, id: int) -> bool:
        """Let readers see one; False when it is not there any more."""
        ...

    def bin(self, id: int) -> bool:
        """Move one to the site's bin; False when it is not there any more."""
        ...
