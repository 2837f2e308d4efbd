"""The shelf of backups: what stands in the folder `backups`, and what is in each."""

import sqlite3
import tempfile
import zipfile
import zlib
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from nejat_desktop.domain.backups import Shelved, read_name
from nejat_desktop.store.database import DATABASE_NAME

SHELF_NAME = "backups"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds. `verdict` is “ok”, or what is wrong with it."""

    stories: int = 0
    articles: int = 0
    verdict: str = "ok"


def shelf(folder: Path) -> tuple[Shelved, ...]:
    """The backups of a newsroom, newest first."""
    found = []
    for path in (folder / SHELF_NAME).glob("*"):
        kept = read_name(path.name)
        if kept is not None and path.is_file():
            found.append(Shelved(kept.name, kept.reason, kept.at, path.stat().st_size))
    return tuple(sorted(found, key=lambda kept: (kept.at, kept.name), reverse=True))


def contents(path: Path) -> Contents:
    """Open a backup and count what is in it. Slow: it reads the whole database."""
    try:
        if path.suffix == ".zip":
            return _contents_of_zip(path)
        return _contents_of_database(path)
    except (OSError, sqlite3.Error, zipfile.BadZipFile, zlib.error, EOFError, KeyError) as error:
        return Contents(verdict=str(error) or type(error).__name__)


def _contents_of_zip(path: Path) -> Contents:
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
        return _contents_of_database(Path(archive.extract(DATABASE_NAME, folder)))


def _contents_of_database(path: Path) -> Contents:
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        verdict = str(connection.execute("PRAGMA quick_check").fetchone()[0])
        if verdict != "ok":
            return Contents(verdict=verdict)
        stories = connection.execute("SELECT count(*) FROM stories").fetchone()[0]
        articles = connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    return Contents(stories, articles)
