"""The uploads of a site, in a folder or a zip: pictures and files, found by their paths."""

import os
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.wxr import Item
from nejat_desktop.services.sources import BROKEN, listed

LARGEST = 1024 * 1024 * 1024
"""Bytes of one file; a larger one is left where it is."""
_SIZE = re.compile(r"-(\d{1,5})x(\d{1,5})$")
_SCALED = "-scaled"
_ROOTS = ("", "uploads", "files")
"""Where files stand on sites that sort them into no folders by year and month."""
_UPLOADS = re.compile(
    r"(?:^|/)(?:wp-content/uploads|uploads|files|wp-content/blogs\.dir/\d+/files)/"
)


class Uploads:
    """Files by path. A path is looked for from its end, so any folder above it may be given."""

    def __init__(self, names: Iterable[str], read: Callable[[str], bytes]) -> None:
        self._read = read
        self._by_name: dict[str, list[str]] = {}
        self._sizes: dict[str, list[tuple[int, str]]] = {}
        for name in names:
            self._note(name)

    def _note(self, path: str) -> None:
        last = _folded(path.rsplit("/", 1)[-1])
        self._by_name.setdefault(last, []).append(path)
        stem, dot, ending = last.rpartition(".")
        size = _SIZE.search(stem)
        if dot and size:
            whole = f"{stem[: size.start()]}.{ending}"
            self._sizes.setdefault(whole, []).append((int(size[1]) * int(size[2]), path))

    def place_of(self, item: Item) -> str | None:
        """The file of an attachment, if it is among them."""
        wanted = path_of(item)
        return self.find(wanted) if wanted else None

    def find(self, wanted: str) -> str | None:
        """The file with this path: the untouched original, else as large as there is one.

        WordPress makes `x-scaled.jpg` and `x-300x200.jpg` of `x.jpg`.
        """
        folder, _, last = wanted.rpartition("/")
        stem, dot, ending = last.rpartition(".")
        original = f"{stem.removesuffix(_SCALED)}{dot}{ending}"
        for name in dict.fromkeys((original, last, _with(original, _SCALED))):
            found = self._at(folder, self._by_name.get(_folded(name), ()))
            if found is not None:
                return found
        smaller = sorted(self._sizes.get(_folded(original), ()), reverse=True)
        return self._at(folder, [path for _, path in smaller])

    @staticmethod
    def _at(folder: str, paths: Iterable[str]) -> str | None:
        """Of these, the one that stands in this folder, or in one that ends so."""
        for path in paths:
            above = f"/{_folded(path.rpartition('/')[0])}"
            last = above.rpartition("/")[2]
            if above.endswith(f"/{_folded(folder)}") if folder else last in _ROOTS:
                return path
        return None

    def read(self, path: str) -> bytes:
        """The bytes of a file that was found. `BadInputError` when it can't be read."""
        return self._read(path)


def uploads_in(place: Path) -> Uploads:
    """The uploads in a folder or a zip. `BadInputError` when it is neither."""
    if place.is_dir():
        root = place.resolve()
        return Uploads(_files(root), lambda name: _from_folder(root, name))
    if zipfile.is_zipfile(place):
        names = [info.filename for info in listed(place) if not info.is_dir()]
        return Uploads(names, lambda name: _from_zip(place, name))
    raise BadInputError(
        f"“{place.name}” is no folder and no zip, so no pictures can be looked for in it. Give the "
        "folder “wp-content/uploads” of the site, or a zip of it."
    )


def _files(root: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            yield (Path(folder) / name).relative_to(root).as_posix()


def _from_folder(root: Path, name: str) -> bytes:
    file = (root / name).resolve()
    if not file.is_relative_to(root):
        raise BadInputError(f"“{name}” leads out of the folder of uploads; it was left alone.")
    try:
        if file.stat().st_size > LARGEST:
            raise BadInputError(f"“{name}” is larger than a gigabyte; it was left alone.")
        return file.read_bytes()
    except OSError as error:
        raise BadInputError(f"“{name}” can’t be read: {error.strerror or error}.") from error


def _from_zip(place: Path, name: str) -> bytes:
    try:
        with zipfile.ZipFile(place) as archive, archive.open(name) as stream:
            data = stream.read(LARGEST + 1)
    except BROKEN as error:
        raise BadInputError(
            f"“{name}” can’t be read from “{place.name}”. It was left out; look whether it is "
            "whole there."
        ) from error
    if len(data) > LARGEST:
        raise BadInputError(f"“{name}” is larger than a gigabyte; it was left alone.")
    return data


def path_of(item: Item) -> str:
    """Where the file of an attachment stands below the uploads: `2019/05/bridge.jpg`.

    Empty when its site does not say.
    """
    own = item.field("_wp_attached_file").strip()
    if own and "://" not in own:
        return own.lstrip("/")
    below = _UPLOADS.split(_path(item.attachment_url or item.guid))[-1].lstrip("/")
    return "" if ".." in PurePosixPath(below).parts else below


def _path(address: str) -> str:
    try:
        return unquote(urlsplit(address).path) if "://" in address else ""
    except ValueError:
        return ""


def _with(name: str, addition: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return f"{stem}{addition}{dot}{ending}" if dot else name + addition


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
