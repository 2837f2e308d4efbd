"""The file cleaner of the program: workers do the work, a folder keeps what was made."""

import hashlib
import os
import tempfile
from importlib.metadata import version
from pathlib import Path

from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.ports.media_files import CleanedFile
from nejat_desktop.photos.worker import PictureWorkers

RECIPE = 2
"""Counts changes to what cleaning makes of an original; older copies are made anew then."""


class CachedCleaner:
    """Implements `domain.ports.media_files.FileCleaner`.

    Copies stand in `cache` (a folder, made when needed) under the original's digest and their own,
    so that a torn or changed one is not taken for what it was; without a folder none is kept.
    """

    def __init__(self, workers: PictureWorkers, cache: Path | None) -> None:
        self._workers = workers
        self._cache = cache

    def cleaned(self, original: bytes, type: FileType) -> CleanedFile:
        """The copy that may leave the laptop; `BadInputError` when there can be none."""
        folder = self._cache / _folder(original, type) if self._cache else None
        data = _kept(folder) if folder else None
        if data is None:
            data = self._workers.cleaned(original, type)
            if folder:
                _keep(folder, data)
        return CleanedFile(data, hashlib.sha256(data).hexdigest(), len(data))


def _folder(original: bytes, type: FileType) -> str:
    digest = hashlib.sha256(original).hexdigest()
    made_by = f"-{version('pikepdf')}" if type is FileType.PDF else ""
    return f"{digest[:2]}/{digest}-{RECIPE}{made_by}-{type.value}"


def _kept(folder: Path) -> bytes | None:
    """What was made before, if it is whole: its name is its digest."""
    for path in folder.glob("[0-9a-f]*"):
        try:
            data = path.read_bytes()
        except OSError:
            continue
        if hashlib.sha256(data).hexdigest() == path.name:
            return data
    return None


def _keep(folder: Path, data: bytes) -> None:
    """Write beside and rename, so that a name never stands for half a file; readable by us only."""
    for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        missing.mkdir(exist_ok=True, mode=0o700)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        Path(temporary).replace(folder / hashlib.sha256(data).hexdigest())
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
