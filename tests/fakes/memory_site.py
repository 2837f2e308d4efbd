"""A site in memory: one page an article, with a fuse around everything that it writes."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.ports.site import Base, Remote, SiteState, Step, Verdict
from nejat_desktop.domain.records import to_record
from nejat_desktop.domain.uid import Uid
from tests.fakes.fuse import Fuse

_UNSEEN = ("uid", "number", "article", "approved")


@dataclass(frozen=True)
class Page:
    """What stands at an address: whose it is, and the digest of what readers see."""

    article: Uid
    digest: str
    foreign: bool = False


class MemorySite:
    """Implements `domain.ports.site.Site`. `pages` is what readers see, by address."""

    def __init__(self, uid: str = "memory", fuse: Fuse | None = None) -> None:
        self.uid = uid
        self.mends = False
        self.pages: dict[str, Page] = {}
        self.written: list[str] = []
        """Every address that was written, in order."""
        self.fuse = fuse or Fuse()

    def observe(self, bases: Sequence[Base]) -> Mapping[Uid, Remote]:
        """Pages of these articles, where they were last."""
        found = {}
        for base in bases:
            page = self.pages.get(base.address)
            if page is not None and page.article == base.article:
                found[base.article] = Remote(base.article, base.remote_id, page.digest)
        return found

    def digest(self, release: Release) -> str:
        """Of what readers can see."""
        record = to_record(release)
        for key in _UNSEEN:
            del record[key]
        del record["content"]["row_ids"], record["content"]["date"]
        return hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()

    def address(self, release: Release, taken: Mapping[Uid, str]) -> str:
        """The frozen address while it has the release's slug, else a free one."""
        slug, frozen = release.content.slug, taken.get(release.article, "")
        if frozen.split("/")[-1].partition("~")[0] == slug:
            return frozen
        others = {address for uid, address in taken.items() if uid != release.article}
        others |= {at for at, page in self.pages.items() if page.article != release.article}
        plain = f"{release.edition}/{slug}"
        candidates = (plain, *(f"{plain}~{number}" for number in range(2, len(others) + 3)))
        return next(candidate for candidate in candidates if candidate not in others)

    def steps(self, state: SiteState) -> Iterator[Step]:
        """Pages that differ are written, then what nobody is to see is removed.

        What somebody else changed is left alone: the plan calls it a conflict.
        """
        kept = {d.article for d in state.decisions if d.verdict is Verdict.CONFLICT}
        taken, wanted = dict(state.addresses), {}
        for release in state.live:
            if release.date <= state.now:
                taken[release.article] = self.address(release, taken)
                wanted[taken[release.article]] = Page(release.article, self.digest(release))
        for address, page in wanted.items():
            found = self.pages.get(address)
            if found != page and not (found and page.article in kept):
                yield Step("page", address, page.digest, partial(self._write, address, page))
        for address, page in sorted(self.pages.items()):
            if address not in wanted and page.article not in kept:
                yield Step("remove", address, "", partial(self._remove, address))

    def change_from_outside(self, address: str, digest: str) -> None:
        """Somebody else edits a page."""
        self.pages[address] = Page(self.pages[address].article, digest, foreign=True)

    def _write(self, address: str, page: Page) -> None:
        self.fuse.moment()
        self.pages[address] = page
        self.written.append(address)
        self.fuse.moment()

    def _remove(self, address: str) -> None:
        self.fuse.moment()
        self.pages.pop(address, None)
        self.fuse.moment()
