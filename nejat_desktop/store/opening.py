"""Opening a newsroom's database: check, back up, migrate, and refuse what is newer."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DatabaseError

from nejat_desktop.domain.errors import DamagedError, NewsroomError, NewsroomTooNewError
from nejat_desktop.store.backups import snapshot
from nejat_desktop.store.database import (
    APPLICATION_ID,
    DATABASE_NAME,
    Database,
    Lock,
    quick_check,
    writer_engine,
)
from nejat_desktop.store.heads import keep_missing_heads
from nejat_desktop.store.settings import languages
from nejat_desktop.store.sorting import sort_headlines

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0004"
"""The newest schema; a test holds it against the migrations. Alembic is only loaded to migrate."""
_SCRIPTS = Path(__file__).parent / "migrations"
_KNOWN = frozenset({"0001", "0002", "0003", HEAD})


def open_database(folder: Path, lock: Lock | None, now: datetime) -> Database:
    """The newsroom's database at the newest schema.

    With a lock an older one is backed up, checked and migrated first; without one it is only
    read. `NewsroomTooNewError` when a newer program wrote it; it is left as it is.
    """
    if lock is not None:
        upgrade(folder, now)
    database = Database(folder, lock)
    if lock is None:
        try:
            database.read(_current)
        except NewsroomError:
            database.close()
            raise
    return database


def upgrade(folder: Path, now: datetime) -> None:
    """Bring `folder/newsroom.db` to the newest schema in one transaction, or leave it alone.

    `DamagedError` when the file is no whole database.
    """
    path = folder / DATABASE_NAME
    engine = writer_engine(path)
    try:
        with engine.connect() as connection:
            current = _current(connection)
            if current == HEAD:
                return
            _demand_whole(connection)
        if current is not None:
            snapshot(path, folder / "backups" / f"before-{HEAD}-{now:%Y%m%dT%H%M%S}.db")
        _migrate(engine)
    except DatabaseError as error:
        raise DamagedError(
            f"“{path.name}” can’t be opened: {error.orig}. It was left as it is; its backups are "
            "in the folder “backups”."
        ) from error
    finally:
        engine.dispose()


def _migrate(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415 - half a second that few starts need

    with engine.begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        keep_missing_heads(connection)
        sort_headlines(connection, languages(connection))
        _demand_whole(connection)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")


def _current(connection: Connection) -> str | None:
    """The schema that the file has; None for a new file."""
    tables = text("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'")
    if not connection.execute(tables).scalar():
        return None
    current = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if current is not None and current not in _KNOWN:
        raise NewsroomTooNewError(
            "This newsroom was last written by a newer version of Nejat Desktop. It was left as "
            "it is; open it with that version."
        )
    return current


def _demand_whole(connection: Connection) -> None:
    problem = quick_check(connection)
    strays = connection.execute(text("PRAGMA foreign_key_check")).first()
    if problem != "ok" or strays is not None:
        raise DamagedError(
            f"The newsroom’s database did not pass its check ({problem}). It was not migrated; "
            "restore a backup, or work on with the version that wrote it."
        )


def _config() -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    return config
