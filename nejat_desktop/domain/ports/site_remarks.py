"""What readers say under the posts of a site: counted, and the waiting ones decided about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class RemarkThere:
    """A comment of a reader that waits at a site. Its text is as the reader wrote it."""

    id: int
    post: int
    author: str
    text: str
    at: datetime


class SiteRemarks(Protocol):
    """The comments of one site. Calls raise what `PostSite` does."""

    def seen(self) -> int | None:
        """How many comments readers see on the whole site; None: it does not say."""
        ...

    def posts_of_seen(self) -> Iterator[Sequence[int]]:
        """For each comment that readers see, the number of its post; a page at a time."""
        ...

    def waiting(self) -> Iterator[Sequence[RemarkThere]]:
        """The comments that wait for somebody's decision; a page at a time."""
        ...

    def approve(self, id: int) -> bool:
        """Let readers see one; False when it is not there any more."""
        ...

    def bin(self, id: int) -> bool:
        """Move one to the site's bin; False when it is not there any more."""
        ...
