"""A draft as a page of the site: printed from the same templates, and all of it in memory."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from nejat_desktop.domain.article import Release, ReleasedFile
from nejat_desktop.domain.dates import gregorian_year
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.head import Head, head_of
from nejat_desktop.domain.ports.media_files import FileCleaner
from nejat_desktop.domain.ports.pictures import PictureMaker
from nejat_desktop.domain.ports.preview import Draft, LoadedFile, Printed
from nejat_desktop.sites.folder.addresses import article_address, fits, year_of
from nejat_desktop.sites.folder.catalogue import Item, catalogue
from nejat_desktop.sites.folder.files import MIME, Files, files_of
from nejat_desktop.sites.folder.pages import Printer
from nejat_desktop.sites.folder.pictures import NAME, Gallery, key_of
from nejat_desktop.sites.folder.setting import Printing
from nejat_desktop.sites.folder.theme import Theme

SUFFIX = "jpg"
"""What names of pictures end in here. What a browser gets is known once it asks for it."""
_PICTURES = {"jpg": "image/jpeg", "webp": "image/webp"}
_KEPT = 32_000_000
"""How many bytes of made pictures are remembered: a page asks for the same ones again."""


class DraftPages:
    """Implements `domain.ports.preview.DraftPrinter`.

    `theme` is the folder with templates, style sheet, fonts and wording. The maker and the cleaner
    must not keep anything on disk. `original` reads an original by its sha256.
    """

    def __init__(
        self,
        theme: Path,
        pictures: PictureMaker,
        files: FileCleaner,
        original: Callable[[str], bytes],
    ) -> None:
        self._theme, self._pictures, self._files = theme, pictures, files
        self._original = original
        self._made = _Memory(_KEPT)
        self._themes: dict[str, Theme] = {}
        self._sizes: dict[str, int | None] = {}

    def printed(self, draft: Draft) -> Printed:
        """The page, with whatever it loads."""
        own = head_of(draft.release)
        address = _address(own, draft)
        heads = (own, *draft.around)
        named = files_of(heads)
        shas = {sha256 for head in heads for sha256, _ in head.originals}
        theme = self._themes.setdefault(
            draft.newsroom.accent, Theme(self._theme, draft.newsroom.accent)
        )
        printing = Printing(
            theme,
            Gallery(dict.fromkeys(shas, SUFFIX)),
            Files(_Sizes(named, self._size)),
            partial(_own, draft, address),
        )
        found = catalogue(draft.newsroom, heads, {**draft.addresses, own.article: address})
        html = Printer(found, printing).story(found.stories[own.story, own.edition]).text()
        keys = {key_of(sha256): sha256 for sha256 in shas}

        def load(path: str) -> LoadedFile | None:
            if path in theme.assets:
                return LoadedFile("", theme.assets[path]())
            match = NAME.fullmatch(path)
            if match and match[1] in keys:
                return self._picture(keys[match[1]], int(match[2]))
            return self._file(named[path]) if path in named else None

        return Printed(address, html, load)

    def _picture(self, sha256: str, width: int) -> LoadedFile | None:
        known = self._made.get((sha256, width))
        if known is None:
            try:
                (made,) = self._pictures.renditions(self._original(sha256), sha256, (width,))
            except NewsroomError:
                return None  # a picture that is lost or damaged has a gap, not an error page
            known = self._made.keep((sha256, width), LoadedFile(_PICTURES[made.suffix], made.data))
        return known

    def _file(self, file: ReleasedFile) -> LoadedFile | None:
        try:
            copy = self._files.cleaned(self._original(file.sha256), file.type)
        except NewsroomError:
            return None
        return LoadedFile(MIME[file.type], copy.data)

    def _size(self, file: ReleasedFile) -> int | None:
        """Bytes of the copy that readers would get; None for what is refused."""
        if file.sha256 not in self._sizes:
            made = self._file(file)
            self._sizes[file.sha256] = len(made.data) if made else None
        return self._sizes[file.sha256]


class _Sizes(Mapping[str, int]):
    """The sizes of files by their paths. A file is cleaned only when its size is asked for."""

    def __init__(
        self, named: Mapping[str, ReleasedFile], size: Callable[[ReleasedFile], int | None]
    ) -> None:
        self._named, self._size = named, size

    def __getitem__(self, path: str) -> int:
        found = self._size(self._named[path])
        if found is None:
            raise KeyError(path)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._named)

    def __len__(self) -> int:
        return len(self._named)


class _Memory:
    """Files by key, the last ones that were asked for."""

    def __init__(self, most: int) -> None:
        self._most, self._size = most, 0
        self._files: OrderedDict[tuple[str, int], LoadedFile] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[str, int]) -> LoadedFile | None:
        """A file, if it is remembered."""
        with self._lock:
            found = self._files.get(key)
            if found is not None:
                self._files.move_to_end(key)
            return found

    def keep(self, key: tuple[str, int], file: LoadedFile) -> LoadedFile:
        """Remember a file, and forget older ones."""
        with self._lock:
            if key not in self._files:
                self._files[key] = file
                self._size += len(file.data)
            while self._size > self._most and len(self._files) > 1:
                self._size -= len(self._files.popitem(last=False)[1].data)
        return file


def _own(draft: Draft, address: str, item: Item) -> Release:
    """The whole release of an item: there is only the draft's own."""
    if item.address != address:
        raise LookupError(item.address)
    return draft.release


def _address(own: Head, draft: Draft) -> str:
    """Where it would stand: where readers know it, while its slug is the same, else a new place."""
    frozen = draft.addresses.get(own.article, "")
    if frozen and fits(frozen, own.slug):
        return frozen
    edition = draft.newsroom.edition(own.edition)
    year = year_of(frozen) or gregorian_year(own.date, edition)
    taken = {at for uid, at in draft.addresses.items() if uid != own.article}
    return article_address(own.edition, year, own.slug, taken.__contains__)
