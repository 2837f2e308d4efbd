"""Copies of the database while it is in use, and whole newsrooms as one file."""

import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

from nejat_desktop.domain.errors import BadInputError, CancelledError, DamagedError
from nejat_desktop.store.database import DATABASE_NAME

SETTINGS_NAME = "newsroom.json"
PHOTOS_NAME = "photos"
STOPPED = "Stopped. Nothing was changed."
_SIZE_LIMIT = 1 << 40
_CHUNK = 1 << 20
_A_WHILE = 1_000
"""Instructions of the database between two questions whether it is stopped: some milliseconds."""
_PATIENCE_S = 0.05
"""How long the check of a copy is waited for between two such questions."""
_SQLITE = b"SQLite format 3\0"
"""What a database begins with."""


def snapshot(source: Path, target: Path, is_stopped: Callable[[], bool] = lambda: False) -> None:
    """Copy a database in use to `target`, whole, flushed to disk and checked.

    `CancelledError` when it is stopped meanwhile; nothing is left then.
    """
    target.parent.mkdir(mode=0o700, exist_ok=True)
    if target.exists():
        raise BadInputError(f"“{target.name}” exists already. Nothing was overwritten.")
    working = target.with_name(f".{target.name}.part")
    working.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(source)) as connection:
            connection.set_progress_handler(is_stopped, _A_WHILE)
            connection.execute("VACUUM INTO ?", (str(working),))
        with working.open("rb+") as file:
            os.fsync(file.fileno())
        working.chmod(0o600)
        verdict = _checked(working, is_stopped)
        if verdict != "ok":
            raise DamagedError(
                f"The backup did not pass its check ({verdict}) and was thrown away."
            )
        working.replace(target)
    except (sqlite3.Error, OSError) as error:
        if is_stopped():
            raise CancelledError(STOPPED) from error
        raise DamagedError(
            f"The backup “{target.name}” could not be written: {error}. The newsroom is as it was."
        ) from error
    finally:
        working.unlink(missing_ok=True)


def _checked(database: Path, is_stopped: Callable[[], bool]) -> str:
    """What SQLite says of a database; `CancelledError` at once when it is stopped meanwhile.

    The check is one long instruction, in which SQLite 3.40 asks nobody: it has a thread of its own,
    and may end there while its file has lost its name.
    """
    pool = ThreadPoolExecutor(1, thread_name_prefix="check")
    check = pool.submit(_quick_check, database)
    pool.shutdown(wait=False)
    while not is_stopped():
        with suppress(TimeoutError):
            return check.result(_PATIENCE_S)
    raise CancelledError(STOPPED)


def _quick_check(database: Path) -> str:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return str(connection.execute("PRAGMA quick_check").fetchone()[0])


def write_backup(
    folder: Path,
    target: Path,
    told: Callable[[int, int], None] = lambda done, total: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> int:
    """The newsroom (settings, database, originals) as one zip; gives the number of originals.

    Written beside the target and renamed when it is whole and was read back. `told` hears how
    many originals are in, of how many. `CancelledError` when it is stopped; nothing is left then.
    """
    if target.exists():
        raise BadInputError(f"“{target.name}” exists already. Nothing was overwritten.")
    target.parent.mkdir(parents=True, exist_ok=True)
    working = target.with_name(f".{target.name}.part")
    database = target.with_name(f".{target.name}.db")
    database.unlink(missing_ok=True)
    try:
        snapshot(folder / DATABASE_NAME, database, is_stopped)
        originals = list(_originals(folder))
        with zipfile.ZipFile(working, "w", zipfile.ZIP_STORED) as archive:
            archive.write(folder / SETTINGS_NAME, SETTINGS_NAME)
            told(0, len(originals))
            _put(archive, database, DATABASE_NAME, is_stopped)
            for done, path in enumerate(originals):
                told(done, len(originals))
                _put(archive, path, path.relative_to(folder).as_posix(), is_stopped)
            told(len(originals), len(originals))
        with zipfile.ZipFile(working) as archive:
            demand_members(archive)
        with working.open("rb+") as file:
            os.fsync(file.fileno())
        working.chmod(0o600)
        working.replace(target)
    finally:
        working.unlink(missing_ok=True)
        database.unlink(missing_ok=True)
    return len(originals)


def _put(archive: zipfile.ZipFile, path: Path, name: str, is_stopped: Callable[[], bool]) -> None:
    """One file into the archive, in pieces: it may be a film, or a database of gigabytes."""
    member = zipfile.ZipInfo.from_file(path, name)
    member.compress_type = zipfile.ZIP_DEFLATED if name == DATABASE_NAME else zipfile.ZIP_STORED
    with path.open("rb") as source, archive.open(member, "w") as packed:
        while chunk := source.read(_CHUNK):
            if is_stopped():
                raise CancelledError(STOPPED)
            packed.write(chunk)


def _originals(folder: Path) -> Iterator[Path]:
    for path in sorted((folder / PHOTOS_NAME).glob("??/*")):
        if len(path.name) == 64:
            yield path


def restore_backup(source: Path, folder: Path) -> int:
    """Unpack a backup into a folder that is new or empty; gives the number of originals.

    Everything is checked before the folder gets its name, so half a newsroom never stands there.

    `BadInputError` when the folder is in use, or the backup is not whole.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInputError(f"“{folder}” is not empty. Choose a new folder; nothing was changed.")
    working = folder.with_name(f".{folder.name}.restoring")
    shutil.rmtree(working, ignore_errors=True)
    try:
        count = _unpack(source, working)
        if folder.exists():
            folder.rmdir()
        working.rename(folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, sqlite3.Error) as error:
        raise BadInputError(f"“{source.name}” is no whole backup: {error}.") from error
    finally:
        shutil.rmtree(working, ignore_errors=True)
    return count


def _unpack(source: Path, folder: Path) -> int:
    if not source.is_file():
        raise BadInputError(f"There is no file “{source}”.")
    with zipfile.ZipFile(source) as archive:
        names = demand_members(archive)
        folder.mkdir(mode=0o700, parents=True)
        for name in names:
            target = folder / name
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            digest = hashlib.sha256()
            with archive.open(name) as packed, target.open("xb") as file:
                while chunk := packed.read(_CHUNK):
                    digest.update(chunk)
                    file.write(chunk)
            target.chmod(0o600)
            if name.startswith(PHOTOS_NAME) and digest.hexdigest() != target.name:
                raise BadInputError(f"The original {target.name[:12]}… in the backup is damaged.")
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        verdict = connection.execute("PRAGMA quick_check").fetchone()[0]
    if verdict != "ok":
        raise BadInputError(f"The database in the backup is damaged ({verdict}).")
    return sum(name.startswith(PHOTOS_NAME) for name in names)


def looks_like_backup(path: Path) -> bool:
    """Whether a file is a newsroom in one file, or the database of one."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return {SETTINGS_NAME, DATABASE_NAME} <= set(archive.namelist())
        with path.open("rb") as file:
            return path.suffix == ".db" and file.read(len(_SQLITE)) == _SQLITE
    except (zipfile.BadZipFile, OSError):
        return False


def demand_members(archive: zipfile.ZipFile) -> list[str]:
    """The names in the archive, all of them ones that we write; anything else is refused."""
    names = archive.namelist()
    if len(set(names)) != len(names) or not {SETTINGS_NAME, DATABASE_NAME} <= set(names):
        raise BadInputError("This file is no backup of a newsroom. Nothing was changed.")
    strange = [name for name in names if not _is_ours(name)]
    if strange or sum(info.file_size for info in archive.infolist()) > _SIZE_LIMIT:
        raise BadInputError("The file holds more than a newsroom has. Nothing was unpacked.")
    try:
        json.loads(archive.read(SETTINGS_NAME))
    except ValueError as error:
        raise BadInputError("The backup’s settings can’t be read.") from error
    return names


def _is_ours(name: str) -> bool:
    if name in (SETTINGS_NAME, DATABASE_NAME):
        return True
    parts = name.split("/")
    return (
        len(parts) == 3
        and parts[0] == PHOTOS_NAME
        and len(parts[2]) == 64
        and parts[1] == parts[2][:2]
        and all(c in "0123456789abcdef" for c in parts[2])
    )
