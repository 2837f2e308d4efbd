"""Which files can come in, and what stands in folders and zips that are given whole."""

import os
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.bundle_form import looks_like_bundle
from nejat_desktop.services.sources import Source, listed
from nejat_desktop.store.backups import looks_like_backup

MARKDOWN = frozenset({".md", ".markdown"})
PLAIN = frozenset({".txt"})
PAGES = frozenset({".html", ".htm", ".xhtml"})
EXPORTS = frozenset({".xml"})
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".tif", ".tiff"})
FILES = frozenset(
    {".pdf", ".mp3", ".m4a", ".m4b", ".ogg", ".oga", ".opus", ".mp4", ".m4v", ".mov", ".webm"}
    | {".weba"}
)
TEXTS = MARKDOWN | PLAIN | PAGES
TAKEN = TEXTS | EXPORTS | PICTURES | FILES
"""The endings of files that can be taken in."""
GIVEN = TAKEN | {".zip"}
"""The endings of what can be given: a zip stands for what is in it."""
_HIDDEN = (".", "__MACOSX")
MOST_IN_A_ZIP = 200_000


def sources(paths: Iterable[Path]) -> tuple[Source, ...]:
    """The files that are meant. Of a folder or zip those are its texts and exports, by name.

    Pictures come with the texts that show them; of a folder or zip that has no texts, they are
    meant themselves. One in which nothing can come in is given as it is: it is refused as a file.
    """
    return tuple(source for path in paths for source in _given(path))


def _given(path: Path) -> Iterator[Source]:
    found: list[Source] = []
    if path.is_dir():
        found = _wanted(_in_folder(path))
    elif path.suffix.lower() == ".zip" and is_opened(path):
        with suppress(BadInputError):
            found = _wanted(_in_zip(path))
    yield from found or (Source(path),)


def is_opened(path: Path) -> bool:
    """Whether a zip stands for what is in it; bundles and backups stand for themselves."""
    return zipfile.is_zipfile(path) and not (looks_like_bundle(path) or looks_like_backup(path))


def _wanted(found: Iterable[Source]) -> list[Source]:
    known = [source for source in found if source.suffix in TAKEN]
    telling = [source for source in known if source.suffix in TEXTS | EXPORTS]
    return sorted(telling or known, key=lambda source: source.label)


def _in_folder(root: Path) -> Iterator[Source]:
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(_HIDDEN)]
        for name in names:
            if not name.startswith("."):
                yield Source(Path(folder) / name, root=root)


def _in_zip(path: Path) -> Iterator[Source]:
    for info in listed(path)[:MOST_IN_A_ZIP]:
        parts = PurePosixPath(info.filename).parts
        safe = parts and ".." not in parts and not info.filename.startswith("/")
        if safe and not info.is_dir() and not any(p.startswith(_HIDDEN) for p in parts):
            yield Source(path, info.filename)
