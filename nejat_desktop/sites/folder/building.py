"""The acts that bring the site folder to a state: pictures, files, pages, lists, removals."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.media_files import FileCleaner
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.site import SiteState, Step
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.beside import Beside, beside
from nejat_desktop.sites.folder.catalogue import catalogue
from nejat_desktop.sites.folder.census import census
from nejat_desktop.sites.folder.disk import Disk
from nejat_desktop.sites.folder.file_steps import file_steps
from nejat_desktop.sites.folder.former import gone, moved
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


class Building:
    """Works out the steps of a folder. `theme` has templates, style sheet, fonts and wording."""

    def __init__(self, disk: Disk, theme: Path, pictures: PictureMaker, files: FileCleaner) -> None:
        self._disk, self._theme = disk, theme
        self._pictures, self._files = pictures, files

    def steps(
        self, state: SiteState, live: Sequence[Head], addresses: Mapping[Uid, str]
    ) -> Iterator[Step]:
        """What has to be written and removed so that readers see what is `live`, in order."""
        theme = Theme(self._theme, state.newsroom.accent)
        assets = theme.assets
        building = beside(self._disk)
        disk = building or self._disk
        there = census(disk)
        yield from asset_steps(disk, there, assets)
        gallery = yield from picture_steps(disk, there, self._pictures, live, state.original)
        files = yield from file_steps(disk, there, self._files, live, state.original)
        printing = Printing(theme, gallery, files, lambda item: state.release(item.head.release))
        loaded = {*assets, *picture_paths(live, gallery), *files.sizes}
        wanted = set(loaded)
        pages = _noting(_pages(state, live, addresses, printing), wanted, state.go_on)
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


def _pages(
    state: SiteState, live: Sequence[Head], addresses: Mapping[Uid, str], printing: Printing
) -> Iterator[Page]:
    made = (printing.gallery.made, printing.files.made)

    def loaded(head: Head) -> tuple[object, ...]:
        state.go_on()
        return tuple(of(head) for of in made)

    found = catalogue(state.newsroom, live, addresses, loaded)
    signs = (gone(state, addresses, found), moved(state, addresses, found))
    return Printer(found, printing, state.go_on).pages(*signs)


def _noting(pages: Iterable[Page], paths: set[str], go_on: Callable[[], None]) -> Iterator[Page]:
    """The same pages; their paths are noted as they go by, unless nobody goes on."""
    for page in pages:
        go_on()
        paths.add(page.path)
        yield page
