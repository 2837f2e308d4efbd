"""The site folder as a site: the newsroom's own web pages, ready for any host."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC
from pathlib import Path

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.dates import gregorian_year
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.ports.media_files import FileCleaner
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.site import Base, Remote, SiteState, Step, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder import wire
from nejat_desktop.sites.folder.addresses import article_address, file_of, fits, year_of
from nejat_desktop.sites.folder.catalogue import Catalogue, catalogue
from nejat_desktop.sites.folder.disk import Disk
from nejat_desktop.sites.folder.file_steps import file_steps
from nejat_desktop.sites.folder.former import MOVED, WITHDRAWN, gone, known_addresses, left_behind
from nejat_desktop.sites.folder.other_pages import Gone, Moved
from nejat_desktop.sites.folder.pages import Printer
from nejat_desktop.sites.folder.picture_steps import picture_paths, picture_steps
from nejat_desktop.sites.folder.steps import asset_steps, page_steps, removal_steps
from nejat_desktop.sites.folder.theme import Theme


class FolderSite:
    """Publishes to a folder of static pages.

    `root` is the folder, `theme` the folder with templates, style sheet, fonts and wording;
    what somebody else changed below the root is copied to `backups` before it is replaced.
    """

    def __init__(
        self,
        uid: str,
        root: Path,
        theme: Path,
        pictures: PictureMaker,
        *,
        files: FileCleaner,
        backups: Path | None,
    ) -> None:
        self.uid = uid
        self.mends = True
        self._disk = Disk(root, backups)
        self._theme = theme
        self._pictures = pictures
        self._files = files
        self._editions: Mapping[str, Edition] = {}
        """The editions as the last state told them: their zones say when a year begins."""

    def observe(self, bases: Sequence[Base]) -> Mapping[Uid, Remote]:
        """What the folder holds for these articles: each page tells whose it is, and of what."""
        found = {}
        for base in bases:
            address = base.address or base.remote_id
            marker = self._disk.marker(file_of(address))
            if marker is None or marker.article != base.article:
                continue
            if marker.kind not in (WITHDRAWN, MOVED):
                found[base.article] = Remote(base.article, base.remote_id, marker.detail)
        return found

    def digest(self, release: Release) -> str:
        """The digest of everything of the release that readers can see."""
        return wire.digest(release)

    def address(self, release: Release, taken: Mapping[Uid, str]) -> str:
        """`edition/year/slug/`: the frozen address while it fits the slug, else a free one.

        A new address takes its year in the edition's zone, once `steps` saw the editions.
        """
        article = release.article
        others = frozenset(a for uid, a in taken.items() if uid != article)
        return self._address(release, taken.get(article, ""), others)

    def _address(self, release: Release, frozen: str, others: AbstractSet[str]) -> str:
        if frozen and fits(frozen, release.content.slug):
            return frozen

        def is_taken(address: str) -> bool:
            return address in others or self._is_foreign(address, release.article)

        year = year_of(frozen) or self._year(release)
        return article_address(release.edition, year, release.content.slug, is_taken)

    def steps(self, state: SiteState) -> Iterator[Step]:
        """What has to be written and removed, in an order that is safe to break off.

        They are meant to be performed one after the other; what they write is made when they are.
        `SiteError` before the first one when the settings cannot be published.
        """
        self._editions = {edition.code: edition for edition in state.newsroom.editions}
        theme = Theme(self._theme, state.newsroom.accent)
        yield from asset_steps(self._disk, theme.assets)
        live = _live(state)
        current = self._addresses(live, state.addresses)
        gallery = yield from picture_steps(self._disk, self._pictures, live, state.original)
        files = yield from file_steps(self._disk, self._files, live, state.original)
        found = catalogue(state.newsroom, live, current)
        pages = list(
            Printer(found, gallery, theme, state.now).pages(
                list(self._gone(current, state)), list(self._moved(found, current))
            )
        )
        loaded = {*theme.assets, *picture_paths(live, gallery), *files.sizes}
        yield from page_steps(self._disk, pages, loaded | set(self._disk.files()))
        yield from removal_steps(self._disk, loaded | {page.path for page in pages})

    def _addresses(self, live: Sequence[Release], frozen: Mapping[Uid, str]) -> dict[Uid, str]:
        """The address of every live release; the earlier of two takes the plain slug."""
        others = set(frozen.values())
        found = {}
        for release in sorted(live, key=lambda r: (r.date, r.article)):
            own = frozen.get(release.article, "")
            others.discard(own)
            address = self._address(release, own, others)
            others |= {address, own} - {""}
            found[release.article] = address
        return found

    def _gone(self, current: Mapping[Uid, str], state: SiteState) -> Iterator[Gone]:
        """Tombstones for articles that stand on disk and are not live; not for those to come."""
        waiting = {d.article for d in state.decisions if d.verdict is Verdict.WAIT}
        editions = {e.code for e in state.newsroom.editions}
        for address, marker in left_behind(known_addresses(self._disk), current):
            article = Uid(marker.article)
            known = address.partition("/")[0] in editions
            if known and article not in current and article not in waiting:
                yield gone(address, marker, state.now)

    def _moved(self, found: Catalogue, current: Mapping[Uid, str]) -> Iterator[Moved]:
        """Signs at the former addresses of live articles."""
        items = {
            item.release.article: item
            for own in found.editions.values()
            for item in (*own.items, *own.pages)
        }
        for address, marker in left_behind(known_addresses(self._disk), current):
            item = items.get(Uid(marker.article))
            if item is not None and address.partition("/")[0] in found.editions:
                yield Moved(address, item)

    def _is_foreign(self, address: str, article: Uid) -> bool:
        """Whether somebody else's page stands at an address."""
        path = file_of(address)
        if not self._disk.is_there(path):
            return False
        marker = self._disk.marker(path)
        return marker is None or marker.article != article

    def _year(self, release: Release) -> int:
        """The Gregorian year in which a release goes out, in its edition's zone."""
        edition = self._editions.get(release.edition)
        if edition is None:
            return release.date.astimezone(UTC).year
        return gregorian_year(release.date, edition)


def _live(state: SiteState) -> list[Release]:
    """What readers are to see: releases of editions that exist, none of them dated ahead.

    What was published before stays, whatever the time is: a clock that was set back takes
    nothing off the site.
    """
    editions = {edition.code for edition in state.newsroom.editions}
    here = (r for r in state.live if r.edition in editions)
    return [r for r in here if r.date <= state.now or r.article in state.addresses]
