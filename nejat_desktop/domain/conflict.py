"""Conflicts as they are kept: what somebody did at a site, and what a person is to decide."""

from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import Post
from nejat_desktop.domain.uid import Uid

JOINED, REPLACED, PUBLISHED_AGAIN, TAKEN_OFF, LEFT = (
    "joined",
    "replaced",
    "published_again",
    "taken_off",
    "left",
)
"""How a conflict ended. It is replaced when the site changed once more before a person decided."""


@dataclass(frozen=True, slots=True)
class SiteConflict:
    """One conflict, whole. Nothing of its article is sent while it is open."""

    uid: Uid
    site: str
    article: Uid
    kind: ConflictKind
    found: datetime
    base: Uid
    """The release that both sides began with."""
    post: Post | None = None
    """The site's state, whole; None: it is gone."""
    incoming: Incoming | None = None
    """The article that it says, its rows with the ids of the base's."""
    before: Incoming | None = None
    """The article that the base says, as the site stored it."""
    who: str = ""
    """Who changed it there, if the site says so."""
    changed: datetime | None = None
    """When it was changed there (UTC)."""
    mine: Uid | None = None
    """The revision that keeps the text here as it was then."""
    theirs: Uid | None = None
    """The revision that keeps the text from the site."""
    is_lost: bool = False
    """Our own write went over it at the site: it stands here alone."""
    put_off: datetime | None = None
    decided: datetime | None = None
    decision: str = ""


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A conflict in a list."""

    uid: Uid
    site: str
    article: Uid
    story: Uid
    edition: str
    headline: str
    kind: ConflictKind
    found: datetime
    who: str = ""
    changed: datetime | None = None
    is_lost: bool = False
    put_off: datetime | None = None

    @property
    def is_missing(self) -> bool:
        """Whether the post is gone or hidden at its site, so that there is nothing to join."""
        return self.kind is not ConflictKind.BOTH_CHANGED
