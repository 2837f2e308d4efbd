"""Where an export goes: a folder or a zip, which gets its name when it is whole."""

import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from nejat_desktop.domain.errors import BadInputError, NewsroomError


class Outlet(Protocol):
    """Takes files under names such as `en/pictures/a.jpg`, one at a time."""

    @contextmanager
    def open(self, name: str, *, packed: bool = True) -> Iterator[BinaryIO]:
        """A file to write; `packed` says whether compressing it is worth the time."""
        ...


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def open(self, name: str, *, packed: bool = True) -> Iterator[BinaryIO]:
        del packed
        path = self._folder / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file


class _Zip:
    def __init__(self, archive: zipfile.ZipFile, now: datetime) -> None:
        self._archive = archive
        self._time = (now.year, now.month, now.day, now.hour, now.minute, now.second)

    @contextmanager
    def open(self, name: str, *, packed: bool = True) -> Iterator[BinaryIO]:
        entry = zipfile.ZipInfo(name, self._time)
        entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        entry.external_attr = 0o600 << 16
        with self._archive.open(entry, "w", force_zip64=True) as file:
            yield cast(BinaryIO, file)


@contextmanager
def outlet(target: Path, now: datetime, *, one_file: bool) -> Iterator[Outlet]:
    """An outlet at `target`: a zip, or a folder. Nothing that is there is touched.

    Everything is written beside it; if the work fails or is stopped, nothing is left.
    `BadInputError` when something stands there, `NewsroomError` when the disk says no.
    """
    demand_free(target)
    working = target.with_name(f".{target.name}.part")
    try:
        _remove(working)
        target.parent.mkdir(parents=True, exist_ok=True)
        if one_file:
            with os.fdopen(_new(working), "wb") as raw, zipfile.ZipFile(raw, "w") as archive:
                yield _Zip(archive, now)
        else:
            working.mkdir(mode=0o700)
            yield _Folder(working)
        if target.is_dir():
            target.rmdir()
        working.replace(target)
    except OSError as error:
        raise not_written(target, error) from error
    finally:
        _remove(working)


def not_written(target: Path, error: OSError) -> NewsroomError:
    """What is said when the disk refuses an export."""
    return NewsroomError(
        f"“{target.name}” could not be written: {error.strerror or error}. Nothing was left "
        "there; the newsroom is as it was."
    )


def demand_free(target: Path) -> None:
    """`BadInputError` unless there is nothing, or an empty folder."""
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise BadInputError(f"“{target.name}” exists already. Nothing was overwritten.")


def _new(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        with suppress(NotADirectoryError):
            path.unlink(missing_ok=True)
