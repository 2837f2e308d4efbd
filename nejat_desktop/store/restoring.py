"""Restoring a backup beside the newsroom or in its place: whole at every moment, or not at all."""

import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from nejat_desktop.domain.errors import BadInputError, NewsroomError
from nejat_desktop.store.backups import (
    PHOTOS_NAME,
    SETTINGS_NAME,
    demand_members,
    restore_backup,
)
from nejat_desktop.store.database import DATABASE_NAME
from nejat_desktop.store.shelf import SHELF_NAME
from nejat_desktop.store.vault import Vault

PREPARED = ".newsroom.db.restoring"
Step = Callable[[str], None]
"""Told before each act, so that tests can break off there."""


def restore_beside(source: Path, folder: Path) -> int:
    """Make a newsroom from a backup in a folder that is new or empty; gives its originals.

    A backup of the database alone takes the originals of the newsroom on whose shelf it stands.

    `BadInputError` when the folder is in use, or the originals are not to be found.
    """
    if source.suffix != ".db":
        return restore_backup(source, folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInputError(f"“{folder}” is not empty. Choose a new folder; nothing was changed.")
    home = source.resolve().parent.parent
    if source.parent.name != SHELF_NAME or not (home / SETTINGS_NAME).is_file():
        raise BadInputError(
            f"“{source.name}” holds a database alone, and its newsroom is not around it. Put it "
            "back into the folder “backups” of that newsroom."
        )
    working = folder.with_name(f".{folder.name}.restoring")
    shutil.rmtree(working, ignore_errors=True)
    try:
        working.mkdir(mode=0o700, parents=True)
        _copy(source, working / DATABASE_NAME)
        _demand_sound(working / DATABASE_NAME, source.name)
        _copy(home / SETTINGS_NAME, working / SETTINGS_NAME)
        count = _link_originals(home / PHOTOS_NAME, working / PHOTOS_NAME)
        for name in ("cache", SHELF_NAME):
            (working / name).mkdir(mode=0o700)
        if folder.exists():
            folder.rmdir()
        working.rename(folder)
    except OSError as error:
        raise _not_restored(source, error) from error
    finally:
        shutil.rmtree(working, ignore_errors=True)
    return count


def prepare(folder: Path, source: Path) -> None:
    """Put a backup's database, checked, beside the newsroom's; originals into the vault.

    The newsroom may be open: nothing of it changes. `BadInputError` for a backup that is damaged
    or of another newsroom.
    """
    target = folder / PREPARED
    target.unlink(missing_ok=True)
    try:
        if source.suffix == ".zip":
            _unpack(source, folder, target)
        else:
            _copy(source, target)
        _demand_sound(target, source.name)
        _demand_same(folder / DATABASE_NAME, target)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise _not_restored(source, error) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, sqlite3.Error) as error:
        target.unlink(missing_ok=True)
        raise BadInputError(f"“{source.name}” is no whole backup: {error}.") from error
    except NewsroomError:
        target.unlink(missing_ok=True)
        raise


def swap(folder: Path, kept: str, step: Step = lambda _act: None) -> None:
    """Let the prepared database take the place of the present one, which is shelved as `kept`.

    Nobody may have it open. At every moment the newsroom is whole: the old one, or the new one.
    """
    database, prepared = folder / DATABASE_NAME, folder / PREPARED
    shelved = folder / SHELF_NAME / kept
    step("fold")
    folded = _fold_log(database)
    step("keep")
    _keep(database, shelved)
    if not folded:  # damaged: its log goes along, and must not be taken for the new one's
        for tail in ("-wal", "-shm"):
            log = database.with_name(DATABASE_NAME + tail)
            if log.exists():
                shutil.copy2(log, shelved.with_name(shelved.name + tail))
                log.unlink()
    step("replace")
    prepared.replace(database)
    step("settle")
    _settle(folder)


def _fold_log(database: Path) -> bool:
    """Bring the write-ahead log into the file and do without one; whether that was possible."""
    try:
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error:
        return False
    log = database.with_name(DATABASE_NAME + "-wal")
    return not log.exists() or log.stat().st_size == 0


def _keep(database: Path, shelved: Path) -> None:
    """The present file under another name too; what replaces it does not touch that one."""
    shelved.parent.mkdir(mode=0o700, exist_ok=True)
    shelved.unlink(missing_ok=True)
    try:
        os.link(database, shelved)
    except OSError:
        _copy(database, shelved)
    _settle(shelved.parent)


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    target.chmod(0o600)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unpack(source: Path, folder: Path, target: Path) -> None:
    vault = Vault(folder / PHOTOS_NAME)
    with zipfile.ZipFile(source) as archive:
        for name in demand_members(archive):
            digest = name.rsplit("/", 1)[-1]
            if name == DATABASE_NAME:
                with archive.open(name) as packed, target.open("wb") as file:
                    shutil.copyfileobj(packed, file)
                target.chmod(0o600)
            elif name.startswith(PHOTOS_NAME) and not vault.path(digest).exists():
                _take_in(vault, archive.read(name), digest)


def _take_in(vault: Vault, data: bytes, digest: str) -> None:
    if hashlib.sha256(data).hexdigest() != digest:
        raise BadInputError(f"The original {digest[:12]}… in the backup is damaged.")
    vault.put(data)


def _link_originals(source: Path, target: Path) -> int:
    count = 0
    for path in sorted(source.glob("??/*")):
        if len(path.name) == 64:
            copy = target / path.parent.name / path.name
            copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                os.link(path, copy)
            except OSError:
                _copy(path, copy)
            count += 1
    return count


def _demand_sound(database: Path, name: str) -> None:
    try:
        with closing(sqlite3.connect(database)) as connection:
            verdict = str(connection.execute("PRAGMA quick_check").fetchone()[0])
            connection.execute("SELECT version_num FROM alembic_version")
    except sqlite3.Error as error:
        verdict = str(error)
    if verdict != "ok":
        raise BadInputError(f"The backup “{name}” is damaged ({verdict}). Nothing was changed.")


def _demand_same(present: Path, backup: Path) -> None:
    """A newsroom can only be replaced by a backup of itself."""
    mine, theirs = _identity(present), _identity(backup)
    if mine and theirs and mine != theirs:
        raise BadInputError(
            "This is a backup of another newsroom. Restore it beside this one; nothing was changed."
        )


def _identity(database: Path) -> str:
    query = "SELECT value FROM settings WHERE key = 'newsroom'"
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
            return str(json.loads(connection.execute(query).fetchone()[0])["uid"])
    except (sqlite3.Error, ValueError, KeyError, TypeError):
        return ""


def _not_restored(source: Path, error: OSError) -> NewsroomError:
    return NewsroomError(
        f"“{source.name}” could not be restored: {error.strerror or error}. Nothing was changed; "
        "mend that and try again."
    )
