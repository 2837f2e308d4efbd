"""The steps to a state of the site, in an order that is safe to break off.

Assets, pictures and files come first, then new pages without the links to what is not there yet,
then changed pages, lists, the new pages once more with all their links, and removals last. So at
every point each page is whole, and each local link leads to a file that exists.

Only pages whose imprint is another than when they were written, or that somebody touched, are
printed. A page is printed once, when its step is worked out, and waits in a spool.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from nejat_desktop.domain.ports.site import Step
from nejat_desktop.sites.folder.census import Census
from nejat_desktop.sites.folder.disk import UNFINISHED, Disk, sha256
from nejat_desktop.sites.folder.files import FOLDER as FILES
from nejat_desktop.sites.folder.files import NAME as FILE_NAME
from nejat_desktop.sites.folder.pages import Page
from nejat_desktop.sites.folder.pictures import FOLDER as PICTURES
from nejat_desktop.sites.folder.pictures import NAME as PICTURE_NAME
from nejat_desktop.sites.folder.present import AllBut, local_links, without_missing
from nejat_desktop.sites.folder.spool import Spool
from nejat_desktop.sites.folder.theme import FOLDER as ASSETS

ASSET, PICTURE, FILE, PAGE, LIST, REMOVE = "asset", "picture", "file", "page", "list", "remove"
_OURS = (f"{PICTURES}/", f"{FILES}/", f"{ASSETS}/")
_OWN_NAMES = (PICTURE_NAME, FILE_NAME, re.compile(rf"{ASSETS}/[a-z]+-[0-9a-f]{{12}}\.(?:css|js)"))
"""Names with a digest in them are given by us alone."""
_HTML = ".html"


@dataclass(frozen=True, slots=True)
class Due:
    """A printed page that is not on disk as it should be."""

    path: str
    kind: str
    imprint: str
    digest: str
    data: Callable[[], bytes]


def writing(disk: Disk, kind: str, path: str, digest: str, data: Callable[[], bytes]) -> Step:
    """The step that puts a file in place. Its bytes are asked for when it is performed."""
    return Step(kind, path, digest, lambda: disk.write(path, data()))


def asset_steps(
    disk: Disk, found: Census, assets: Mapping[str, Callable[[], bytes]]
) -> Iterator[Step]:
    """Style sheet and fonts that are missing or damaged."""
    for path, read in assets.items():
        data = read()
        if not found.holds(path, data):
            yield writing(disk, ASSET, path, sha256(data), read)


def due_pages(found: Census, pages: Iterable[Page], spool: Spool) -> Iterator[Due]:
    """The pages that are not there as they should be, printed."""
    for page in pages:
        if found.is_printed(page.path, page.imprint):
            continue
        data = page.text().encode()
        if not found.holds(page.path, data, page.imprint):
            yield Due(page.path, page.kind, page.imprint, sha256(data), spool.keep(data))
    found.remember()


def page_steps(disk: Disk, due: Iterable[Due], present: AbstractSet[str]) -> Iterator[Step]:
    """Pages that differ. `present` holds the files that exist when the first step is done."""
    there = set(present)
    later = []
    for page in due:
        if page.path in present:
            later.append(page)
            continue
        there.add(page.path)
        lacking = _lacking(page, there)
        if not lacking:
            yield _whole(disk, page)
        else:
            yield _first_form(disk, page, lacking)
            later.append(page)
    for kind in (PAGE, LIST):
        yield from (_whole(disk, page) for page in later if page.kind == kind)


def building_steps(disk: Disk, due: Iterable[Due]) -> Iterator[Step]:
    """All pages of a site that nobody can read yet, each in its last form."""
    return (_whole(disk, page) for page in due)


def removal_steps(disk: Disk, found: Census, wanted: AbstractSet[str]) -> Iterator[Step]:
    """Files of ours that the site does not have any more, pages before what they load.

    Pages that go lose the links to each other first. What somebody else put into the folder
    stays there.
    """
    surplus = [p for p in found.files if p not in wanted and _is_ours(disk, p)]
    pages = frozenset(p for p in surplus if p.endswith(_HTML))
    for path in sorted(pages):
        yield from _unlinked(disk, path, pages)
    for path in sorted(surplus, key=lambda p: (p.startswith(_OURS), p)):
        yield Step(REMOVE, path, "", partial(disk.remove, path))


def _unlinked(disk: Disk, path: str, going: frozenset[str]) -> Iterator[Step]:
    """The step that takes a page's links to pages that go, if it has any."""
    html = (disk.read(path) or b"").decode("utf-8", "surrogateescape")
    shortened = without_missing(html, path, AllBut(going - {path}))
    if shortened != html:
        data = shortened.encode("utf-8", "surrogateescape")
        yield writing(disk, PAGE, path, sha256(data), lambda: data)


def _lacking(page: Due, there: AbstractSet[str]) -> frozenset[str]:
    """What a page links to that is not there yet. Only pages for people have local links."""
    if not page.path.endswith(_HTML):
        return frozenset()
    return frozenset(local_links(page.data().decode(), page.path) - there)


def _first_form(disk: Disk, page: Due, lacking: frozenset[str]) -> Step:
    """The step that writes a new page first, without the links to what lacks."""

    def data() -> bytes:
        html = page.data().decode()
        return without_missing(html, page.path, AllBut(lacking)).encode()

    return writing(disk, page.kind, page.path, sha256(data()), data)


def _whole(disk: Disk, page: Due) -> Step:
    def write() -> None:
        disk.write(page.path, page.data(), page.imprint)

    return Step(page.kind, page.path, page.digest, write)


def _is_ours(disk: Disk, path: str) -> bool:
    if PurePosixPath(path).name.startswith(UNFINISHED) or path in disk.ledger.seen:
        return True
    if any(name.fullmatch(path) for name in _OWN_NAMES):
        return True
    return path.endswith((_HTML, ".xml", ".js", ".txt")) and disk.is_marked(path)
