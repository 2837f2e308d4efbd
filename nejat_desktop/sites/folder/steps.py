"""The steps to a state of the site, in an order that is safe to break off.

Assets, pictures and files come first, then new pages without the links to what is not there yet,
then changed pages, lists, the new pages once more with all their links, and removals last. So at
every point each page is whole, and each local link leads to a file that exists.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from nejat_desktop.domain.ports.site import Step
from nejat_desktop.sites.folder.disk import UNFINISHED, Disk, sha256
from nejat_desktop.sites.folder.files import FOLDER as FILES
from nejat_desktop.sites.folder.files import NAME as FILE_NAME
from nejat_desktop.sites.folder.pages import Page
from nejat_desktop.sites.folder.pictures import FOLDER as PICTURES
from nejat_desktop.sites.folder.pictures import NAME as PICTURE_NAME
from nejat_desktop.sites.folder.present import AllBut, local_links, without_missing
from nejat_desktop.sites.folder.theme import FOLDER as ASSETS

ASSET, PICTURE, FILE, PAGE, LIST, REMOVE = "asset", "picture", "file", "page", "list", "remove"
_OURS = (f"{PICTURES}/", f"{FILES}/", f"{ASSETS}/")


@dataclass(frozen=True, slots=True)
class Due:
    """A page that is not on disk as it should be. It is printed again when it is written, so that
    a first sync of a long archive does not hold all of it in memory."""

    page: Page
    new: bool


def writing(disk: Disk, kind: str, path: str, digest: str, data: Callable[[], bytes]) -> Step:
    """The step that puts a file in place. Its bytes are made when it is performed."""
    return Step(kind, path, digest, lambda: disk.write(path, data()))


def asset_steps(disk: Disk, assets: Mapping[str, Callable[[], bytes]]) -> Iterator[Step]:
    """Style sheet and fonts that are missing or damaged."""
    for path, read in assets.items():
        data = read()
        if disk.read(path) != data:
            yield writing(disk, ASSET, path, sha256(data), read)


def page_steps(disk: Disk, pages: Sequence[Page], present: set[str]) -> Iterator[Step]:
    """Pages that differ. `present` holds the files that exist when the first step is done."""
    due = [d for page in pages if (d := _due(disk, page)) is not None]
    there = set(present)
    shortened = []
    for item in (d for d in due if d.new):
        there.add(item.page.path)
        step, whole = _first_form(disk, item.page, there)
        yield step
        if not whole:
            shortened.append(item)
    changed = [d for d in due if not d.new]
    for kind in (PAGE, LIST):
        for item in (d for d in (*changed, *shortened) if d.page.kind == kind):
            yield _writing_page(disk, item.page, item.page.text)


def removal_steps(disk: Disk, wanted: AbstractSet[str]) -> Iterator[Step]:
    """Files of ours that the site does not have any more, pages before what they load.

    Pages that go lose the links to each other first. What somebody else put into the folder
    stays there.
    """
    surplus = [p for p in disk.files() if p not in wanted and _is_ours(disk, p)]
    pages = frozenset(p for p in surplus if p.endswith(".html"))
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


def _first_form(disk: Disk, page: Page, there: AbstractSet[str]) -> tuple[Step, bool]:
    """The step that writes a new page first, and whether it has all its links then."""
    lacking = frozenset(local_links(page.text(), page.path) - there)
    if not lacking:
        return _writing_page(disk, page, page.text), True

    def shortened() -> str:
        return without_missing(page.text(), page.path, AllBut(lacking))

    return _writing_page(disk, page, shortened), False


def _writing_page(disk: Disk, page: Page, text: Callable[[], str]) -> Step:
    def data() -> bytes:
        return text().encode()

    return writing(disk, page.kind, page.path, sha256(data()), data)


def _due(disk: Disk, page: Page) -> Due | None:
    found = disk.read(page.path)
    return None if found == page.text().encode() else Due(page, found is None)


def _is_ours(disk: Disk, path: str) -> bool:
    if PurePosixPath(path).name.startswith(UNFINISHED) or path in disk.ledger.seen:
        return True
    if PICTURE_NAME.fullmatch(path) or FILE_NAME.fullmatch(path):
        return True
    return path.endswith(".html") and disk.marker(path) is not None
