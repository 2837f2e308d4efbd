"""The site folder as a site: the newsroom's own web pages, ready for any host."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from nejat_desktop.domain.dates import gregorian_year
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.media_files import FileCleaner
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.site import Base, Remote, SiteState, Step
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.addresses import article_address, file_of, fits, year_of
from nejat_desktop.sites.folder.beside import Beside, beside
from nejat_desktop.sites.folder.catalogue import catalogue
from nejat_desktop.sites.folder.census import census
from nejat_desktop.sites.folder.disk import Disk
from nejat_desktop.sites.folder.file_steps import file_steps
from nejat_desktop.sites.folder.former import MOVED, WITHDRAWN, gone, moved
from nejat_desktop.sites.folder.pages import Page, Printer
from nejat_desktop.sites.folder.picture_steps import picture_paths, picture_steps
from nejat_desktop.sites.folder.setting import Printing
from nejat_desktop.sites.folder.spool import Spool
from nejat_desktop.sites.folder.steps import (
    LIST,
    REMOVE,
    asset_steps,
    building_steps,
    due_pages,
    page_steps,
    removal_steps,
)
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

    def digest(self, head: Head) -> str:
        """The digest of everything of the release that readers can see."""
        return head.digest

    def addresses(self, state: SiteState) -> Mapping[Uid, str]:
        """`edition/year/slug/`: the frozen address while it fits the slug, else a free one.

        A new address takes its year in the edition's zone; the earlier of two takes the plain slug.
        """
        owners = dict(state.known) | {at: uid for uid, at in state.addresses.items()}
        editions = {edition.code: edition for edition in state.newsroom.editions}
        found = {}
        for head in sorted(_live(state), key=lambda h: (h.date, h.article)):
            own, frozen = head.article, state.addresses.get(head.article, "")
            if not (frozen and fits(frozen, head.slug)):
                year = year_of(frozen) or gregorian_year(head.date, editions[head.edition])
                frozen = article_address(
                    head.edition,
                    year,
                    head.slug,
                    lambda at, own=own: owners.get(at, own) != own or self._is_foreign(at, own),  # type: ignore[misc]
                )
            owners[frozen] = own
            found[own] = frozen
        return found

    def steps(self, state: SiteState) -> Iterator[Step]:
        """What has to be written and removed, in an order that is safe to break off.

        They are meant to be performed one after the other; what they write is made when they are.
        `SiteError` before the first one when the settings cannot be published.
        """
        theme = Theme(self._theme, state.newsroom.accent)
        assets = theme.assets
        building = beside(self._disk)
        disk = building or self._disk
        there = census(disk)
        yield from asset_steps(disk, there, assets)
        live = _live(state)
        gallery = yield from picture_steps(disk, there, self._pictures, live, state.original)
        files = yield from file_steps(disk, there, self._files, live, state.original)
        printing = Printing(theme, gallery, files, lambda item: state.release(item.head.release))
        loaded = {*assets, *picture_paths(live, gallery), *files.sizes}
        wanted = set(loaded)
        pages = _noting(self._pages(state, live, printing), wanted)
        due = due_pages(there, pages, Spool())
        if building is not None:
            yield from building_steps(disk, due)
        else:
            yield from page_steps(disk, due, loaded | there.files.keys())
        yield from removal_steps(disk, there, wanted)
        if building is not None:
            yield Step(LIST, "./", "", building.put_in_place)
        elif (abandoned := Beside(self._disk)).root.is_dir():
            yield Step(REMOVE, f"{abandoned.root.name}/", "", abandoned.clear)

    def _pages(self, state: SiteState, live: Sequence[Head], printing: Printing) -> Iterator[Page]:
        current = self.addresses(state)
        made = (printing.gallery.made, printing.files.made)
        found = catalogue(
            state.newsroom, live, current, lambda head: tuple(of(head) for of in made)
        )
        signs = (gone(state, current, found), moved(state, current, found))
        return Printer(found, printing).pages(*signs)

    def _is_foreign(self, address: str, article: Uid) -> bool:
        """Whether somebody else's page stands at an address."""
        path = file_of(address)
        if not self._disk.is_there(path):
            return False
        marker = self._disk.marker(path)
        return marker is None or marker.article != article


def _noting(pages: Iterable[Page], paths: set[str]) -> Iterator[Page]:
    """The same pages; their paths are noted as they go by."""
    for page in pages:
        paths.add(page.path)
        yield page


def _live(state: SiteState) -> list[Head]:
    """What readers are to see: releases of editions that exist, none of them dated ahead.

    What was published before stays, whatever the time is: a clock that was set back takes
    nothing off the site.
    """
    editions = {edition.code for edition in state.newsroom.editions}
    here = (head for head in state.live if head.edition in editions)
    return [h for h in here if h.date <= state.now or h.article in state.addresses]
