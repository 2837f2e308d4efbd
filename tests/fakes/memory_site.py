"""A site in memory: one page an article, with a fuse around everything that it writes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.site import Base, Remote, SiteState, Step, Verdict
from nejat_desktop.domain.uid import Uid
from tests.fakes.fuse import Fuse


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

    def digest(self, head: Head) -> str:
        """Of what readers can see."""
        return head.digest

    def addresses(self, state: SiteState) -> Mapping[Uid, str]:
        """The frozen address while it has the release's slug, else a free one."""
        taken = dict(state.addresses)
        found = {}
        for head in state.live:
            if head.date <= state.now or head.article in state.addresses:
                found[head.article] = taken[head.article] = self._address(head, taken)
        return found

    def _address(self, head: Head, taken: Mapping[Uid, str]) -> str:
        slug, frozen = head.slug, taken.get(head.article, "")
        if frozen.split("/")[-1].partition("~")[0] == slug:
            return frozen
        others = {address for uid, address in taken.items() if uid != head.article}
        others |= {at for at, page in self.pages.items() if page.article != head.article}
        plain = f"{head.edition}/{slug}"
        candidates = (plain, *(f"{plain}~{number}" for number in range(2, len(others) + 3)))
        return next(candidate for candidate in candidates if candidate not in others)

    def steps(self, state: SiteState) -> Iterator[Step]:
        """Pages that differ are written, then what nobody is to see is removed.

        What somebody else changed is left alone: the plan calls it a conflict.
        """
        kept = {d.article for d in state.decisions if d.verdict is Verdict.CONFLICT}
        addresses = self.addresses(state)
        wanted = {
            addresses[head.article]: Page(head.article, self.digest(head))
            for head in state.live
            if head.date <= state.now
        }
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
