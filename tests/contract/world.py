"""A whole sync in memory: reader, journal, site and clock, with one fuse for all of them."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.errors import CancelledError, SiteError
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.execute import Executor, Report
from tests.agreeing import ANYTHING
from tests.fakes.fuse import Fuse, KilledError
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.memory_reader import MemoryReader
from tests.fakes.memory_site import MemorySite
from tests.rooms import StillClock
from tests.site_samples import newsroom, release, uid


@dataclass
class Watcher:
    """Looks on, and stops the work after some steps if it is told to."""

    stop_after: int | None = None
    seen: list[str] = field(default_factory=list)

    def progress(self, done: int, total: int, kind: str, key: str, lane: str = "") -> None:
        """Note the step that comes next."""
        self.seen.append(key)

    def cancelled(self) -> bool:
        """Whether enough was seen."""
        return self.stop_after is not None and len(self.seen) >= self.stop_after


class World:
    """Everything that outlives a run; `run` is a new process each time."""

    def __init__(self) -> None:
        self.fuse, self.clock = Fuse(), StillClock()
        self._uids = 0
        self.reader = MemoryReader(newsroom())
        self.journal = MemoryJournal(self.clock, self._new_uid, self.fuse)
        self.site = MemorySite(fuse=self.fuse)
        self.approved: dict[Uid, list[Release]] = {}
        """Every release of each article, the newest last."""
        self.withdrawn: set[Uid] = set()
        self.foreign: set[Uid] = set()
        """Articles whose page somebody else changed."""

    def approve(self, name: str, words: str, date: datetime | None = None) -> Release:
        """A new release of an article."""
        article = uid(name)
        number = len(self.approved.get(article, ())) + 1
        made = release(name, headline=f"{name}: {words}")
        made = replace(made, uid=self._new_uid(), article=article, number=number)
        made = replace(made, date=date or self.clock.now - timedelta(days=1))
        self.approved.setdefault(article, []).append(made)
        self.withdrawn.discard(article)
        self.reader.approve(made)
        return made

    def withdraw(self, name: str) -> None:
        """An article is for readers no more."""
        if uid(name) in self.approved:
            self.withdrawn.add(uid(name))
            self.reader.withdraw(uid(name))

    def edit_outside(self, name: str) -> None:
        """Somebody else changes a page, if it is there."""
        for address, page in self.site.pages.items():
            if page.article == uid(name):
                self.site.change_from_outside(address, f"foreign {len(self.journal.entries(99))}")
                self.foreign.add(page.article)
                return

    def run(self, watch: Watcher | None = None) -> Report | None:
        """One process that syncs; None when it was killed, stopped, or a step failed."""
        executor = Executor(self.site, self.reader, self.journal, self.clock)
        try:
            return executor.run(watch or Watcher(), agreed=ANYTHING)
        except (KilledError, CancelledError, SiteError):
            return None
        finally:
            self.fuse.set(None)

    def wanted(self) -> dict[Uid, str]:
        """The digests that readers are to see: due, approved, not withdrawn."""
        return {
            article: head_of(found).digest
            for article, releases in self.approved.items()
            if article not in self.withdrawn and (found := self._due(releases)) is not None
        }

    def seen(self) -> dict[Uid, str]:
        """The digests that readers see. An article that stands twice is an error."""
        articles = [page.article for page in self.site.pages.values()]
        assert len(articles) == len(set(articles)), "an article stands on two pages"
        return {page.article: page.digest for page in self.site.pages.values()}

    def bases(self) -> dict[Uid, str]:
        """The digests that were confirmed."""
        return {base.article: base.digest for base in self.journal.bases(self.site.uid)}

    def _due(self, releases: list[Release]) -> Release | None:
        """The newest, once its time has come; the one that was confirmed until then."""
        newest = releases[-1]
        if newest.date <= self.clock.now:
            return newest
        confirmed = {base.release for base in self.journal.bases(self.site.uid)}
        return next((r for r in releases if r.uid in confirmed), None)

    def _new_uid(self) -> Uid:
        self._uids += 1
        return Uid(hashlib.sha256(b"%d" % self._uids).hexdigest()[:32])
