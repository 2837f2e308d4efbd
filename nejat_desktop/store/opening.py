"""Opening a newsroom's database: check, back up, migrate, and refuse what is newer."""

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from nejat_desktop.domain.errors import DamagedError, NewsroomTooNewError
from nejat_desktop.store.backups import snapshot
from nejat_desktop.store.database import (
    APPLICATION_ID,
    DATABASE_NAME,
    Database,
    Lock,
    quick_check,
    writer_engine,
)

_SCRIPTS = Path(__file__).parent / "migrations"


def open_database(folder: Path, lock: Lock | None, now: datetime) -> Database:
    """The newsroom's database at the newest schema.

    With a lock an older one is backed up, checked and migrated first; without one it is only
    read. `NewsroomTooNewError` when a newer program wrote it; it is left as it is.
    """
    if lock is not None:
        upgrade(folder, now)
    return Database(folder, lock)


def upgrade(folder: Path, now: datetime) -> None:
    """Bring `folder/newsroom.db` to the newest schema in one transaction, or leave it alone."""
    path = folder / DATABASE_NAME
    config = _config()
    scripts = ScriptDirectory.from_config(config)
    head = scripts.get_current_head()
    engine = writer_engine(path)
    try:
        with engine.connect() as connection:
            current = _current(connection, scripts)
            if current != head:
                _demand_whole(connection)
        if current == head:
            return
        if current is not None:
            snapshot(path, folder / "backups" / f"before-{head}-{now:%Y%m%dT%H%M%S}.db")
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _demand_whole(connection)
        with engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    except DatabaseError as error:
        raise DamagedError(
            f"“{path.name}” can’t be opened: {error.orig}. It was left as it is; its backups are "
            "in the folder “backups”."
        ) from error
    finally:
        engine.dispose()


def _current(connection: Connection, scripts: ScriptDirectory) -> str | None:
    current = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in scripts.walk_revisions()}
    if current is not None and current not in known:
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


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    return config
