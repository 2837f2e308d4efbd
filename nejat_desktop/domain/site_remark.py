"""What readers say at a site: a comment that waits for the desk, and how far they were counted."""

from dataclasses import dataclass, replace
from datetime import datetime

from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class SiteRemark:
    """It stands at a site under the post of an article. Its text may hold markup of any sort."""

    site: str
    id: int
    article: Uid
    author: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Tally:
    """How the comments of a site stood when they were counted last."""

    total: int
    """So many readers saw."""
    newest: tuple[int, ...]
    """The numbers of the newest of these, a page of them."""
    waiting: tuple[int, ...]
    """The numbers of all that waited, as far as the account sees them."""
    whole: datetime
    """When each of them was counted, and not only what was new."""

    def growth(self, now: "Tally") -> frozenset[int] | None:
        """The numbers of those that readers see now and did not see then, if nothing else changed;
        None where it can't be told from the newest ones: somebody decided about older ones."""
        last = max((*self.newest, *self.waiting), default=0)
        fresh = frozenset(id for id in now.newest if id > last)
        older = [id for id in now.newest if id not in fresh]
        decided = set(self.waiting) - set(now.waiting)
        taken_back = {id for id in now.waiting if id <= last} - set(self.waiting)
        if decided or taken_back or now.total != self.total + len(fresh):
            return None
        return fresh if older == [*self.newest[: len(older)]] else None

    def decided(self, id: int, *, seen: bool) -> "Tally":
        """After a decision from here about one that waited."""
        waiting = tuple(one for one in self.waiting if one != id)
        if not seen:
            return replace(self, waiting=waiting)
        newest = tuple(sorted({*self.newest, id}, reverse=True)[: max(len(self.newest), 1)])
        return replace(self, waiting=waiting, total=self.total + 1, newest=newest)
