"""Arrivals: what was changed at a site is handed in here. Sync itself cannot see a draft."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from nejat_desktop.domain.ports.post_journal import ConflictKind, PostBase
from nejat_desktop.domain.ports.post_wire import Incoming
from nejat_desktop.domain.ports.posts import Post
from nejat_desktop.domain.uid import Uid


class Taken(StrEnum):
    """What became of a change from the site."""

    BASE = "base"
    """Nothing was changed here: the site's text is the newest release now, and the base."""
    JOINED = "joined"
    """The rows of both sides were joined into a draft, which needs an approval; the site's text
    is the base."""
    CONFLICT = "conflict"
    """A person has to join them. Both texts are kept; nothing of the article is sent meanwhile."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A state of a post that somebody else made."""

    site: str
    base: PostBase
    post: Post
    incoming: Incoming
    """The article that the post says now."""
    before: Incoming | None = None
    """The article that the base's wire form says, as the site stored it; None: as the release."""
    is_guess: bool = False
    """The base is only supposed: the post was adopted, and nothing was ever agreed on. A text that
    is still held back gives way to the site's; with any other the difference is a conflict."""
    must_ask: bool = False
    """A person has to look, whatever could be joined: most of the text is gone there."""
    who: str = ""
    """The name of whoever changed it, if the site says so."""
    when: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of it, and the release that the site's text is now (for all but a conflict)."""

    taken: Taken
    release: Uid | None = None


class Arrivals(Protocol):
    """Takes in what changed at a site; each call is one transaction, and may be repeated."""

    def changed(self, foreign: Foreign) -> Arrived:
        """A text, its terms or its picture were changed there.

        With `BASE` and `JOINED` the base has moved to `foreign.post` when this returns.
        """
        ...

    def missing(
        self, site: str, base: PostBase, kind: ConflictKind, post: Post | None = None
    ) -> None:
        """A post is in the bin there, gone, or a draft again: a person is asked what is to be.

        `post` is what stands there now, if anything does: when it is to be published again, that
        state is the base, with an empty mark, so that the next run writes over it.
        """
        ...

    def found_lost(self, foreign: Foreign) -> None:
        """A state that our own write went over in the moment between look and write: it is kept in
        the history and becomes a conflict, so that nobody's work is lost unseen."""
        ...

    def shown_again(self, article: Uid) -> None:
        """What was withdrawn here is out there again, with the same words: somebody at the site
        published it. Readers see it, so it counts as let out here too, and is in no bin."""
        ...

    def open_conflicts(self, site: str) -> frozenset[Uid]:
        """Articles about which a person has still to decide: nothing of them is sent."""
        ...
