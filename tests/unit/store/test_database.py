"""The database: one writer, readers that only read, backups that are whole."""

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from nejat_desktop.bootstrap import Opened, open_newsroom
from nejat_desktop.domain.errors import (
    BadInputError,
    CancelledError,
    DamagedError,
    NewsroomBusyError,
    NewsroomError,
    NewsroomTooNewError,
    StaleError,
)
from nejat_desktop.store.backups import restore_backup
from nejat_desktop.store.place import demand_local
from tests.rooms import StillClock, article


def test_a_second_writer_is_told_who_writes(room: Opened) -> None:
    with pytest.raises(NewsroomBusyError, match="command that is running"):
        open_newsroom(room.folder)


def test_readers_come_in_while_somebody_writes_and_cannot_write(room: Opened) -> None:
    other = open_newsroom(room.folder, write=False)
    try:
        assert other.services.settings.newsroom().name == "Test"
        with pytest.raises(NewsroomBusyError):
            other.services.context.write(lambda c: c.execute(text("DELETE FROM people")))
        with pytest.raises((DBAPIError, NewsroomError)):
            other.services.context.read(lambda c: c.execute(text("DELETE FROM people")))
    finally:
        other.close()


def test_the_settings_that_keep_data_are_on(room: Opened) -> None:
    def settings(connection: object) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        run = connection.execute  # type: ignore[attr-defined]
        return [run(text(f"PRAGMA {name}")).scalar() for name in names]

    assert room.services.context.write(settings) == ["wal", 2, 1, 0]


def test_a_failed_write_leaves_nothing(room: Opened) -> None:
    def work(connection: object) -> None:
        connection.execute(text("INSERT INTO people VALUES ('x', 'Nobody')"))  # type: ignore[attr-defined]
        raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        room.services.context.write(work)
    assert [p.name for p in room.services.settings.people()] == ["Leila"]


def test_a_newer_newsroom_is_refused_and_left_alone(tmp_path: Path, room: Opened) -> None:
    folder = room.folder
    room.close()
    with sqlite3.connect(folder / "newsroom.db") as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = (folder / "newsroom.db").read_bytes()
    with pytest.raises(NewsroomTooNewError):
        open_newsroom(folder)
    assert (folder / "newsroom.db").read_bytes() == before


def test_a_file_that_is_no_database_is_refused_with_a_sentence(room: Opened) -> None:
    folder = room.folder
    room.close()
    for name in ("newsroom.db-wal", "newsroom.db-shm"):
        (folder / name).unlink(missing_ok=True)
    (folder / "newsroom.db").write_bytes(b"not a database at all" * 400)
    with pytest.raises(DamagedError, match="backup"):
        open_newsroom(folder)


def test_a_backup_restores_to_the_same_newsroom(
    room: Opened, clock: StillClock, tmp_path: Path
) -> None:
    made = article(room.services, "Bridge", "Kept.")
    file = room.services.keeping.backup(tmp_path / "room.zip")
    restore_backup(file, tmp_path / "restored")
    other = open_newsroom(tmp_path / "restored", clock=clock)
    try:
        assert other.services.editing.article(made.uid).content == made.content
        assert other.services.keeping.check().is_sound
    finally:
        other.close()


def test_a_backup_overwrites_nothing_and_restores_into_nothing(
    room: Opened, tmp_path: Path
) -> None:
    file = room.services.keeping.backup(tmp_path / "room.zip")
    with pytest.raises(BadInputError):
        room.services.keeping.backup(file)
    with pytest.raises(BadInputError):
        restore_backup(file, room.folder)


def test_a_file_that_is_no_backup_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.zip"
    file.write_bytes(b"PK nothing")
    with pytest.raises(BadInputError):
        restore_backup(file, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def test_a_changed_original_is_found(room: Opened) -> None:
    digest = room.services.context.vault.put(b"original")
    path = room.services.context.vault.path(digest)
    path.write_bytes(b"changed")
    with pytest.raises(DamagedError):
        room.services.context.vault.get(digest)


@pytest.mark.parametrize("place", ["Dropbox/room", "OneDrive - Society/room", "Nextcloud/x/y"])
def test_a_newsroom_does_not_stand_in_a_synced_folder(tmp_path: Path, place: str) -> None:
    with pytest.raises(BadInputError, match="synced"):
        demand_local(tmp_path / place)


def test_a_newsroom_does_not_stand_on_a_network_disk(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/x {tmp_path}/net nfs4 rw 0 0\n/dev/sda / ext4 rw 0 0\n")
    with pytest.raises(BadInputError, match="network"):
        demand_local(tmp_path / "net" / "room", mounts)
    demand_local(tmp_path / "disk", mounts)


def test_files_of_a_newsroom_are_its_owners_alone(room: Opened) -> None:
    assert room.folder.stat().st_mode & 0o077 == 0
    for name in ("newsroom.db", "newsroom.json"):
        assert (room.folder / name).stat().st_mode & 0o077 == 0


def test_the_newest_schema_is_the_last_migration() -> None:
    from alembic.script import ScriptDirectory

    from nejat_desktop.store import opening

    assert ScriptDirectory.from_config(opening._config()).get_current_head() == opening.HEAD


def test_the_tables_that_migrations_make_are_those_that_queries_know(room: Opened) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    from nejat_desktop.store.schema import metadata

    def difference(connection: object) -> list[object]:
        context = MigrationContext.configure(connection)  # type: ignore[arg-type]
        found = compare_metadata(context, metadata)
        return [item for item in found if "search" not in str(item)]

    assert room.services.context.read(difference) == []


def test_a_full_disk_takes_back_all_that_was_written_together_and_is_called_so(
    room: Opened,
) -> None:
    database, names = room.services.context.database, iter("abc")

    def cap(connection: Connection) -> None:
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count={pages}"))

    def long_name(connection: Connection) -> None:
        values = {"uid": next(names), "name": "N" * 100_000}
        connection.execute(text("INSERT INTO people VALUES (:uid, :name)"), values)

    def three() -> None:
        for _ in range(3):
            database.write(long_name)

    database.write(cap)
    with pytest.raises(NewsroomError, match="The disk is full"):
        database.together(three)
    database.write(lambda c: c.execute(text("PRAGMA max_page_count=100000")))
    assert [p.name for p in room.services.settings.people()] == ["Leila"]
    assert room.services.settings.add_person("Arben").name == "Arben"


def test_of_writes_that_are_made_together_a_refused_one_is_taken_back_alone(room: Opened) -> None:
    database = room.services.context.database

    def name(value: str) -> Callable[[Connection], object]:
        statement = text("INSERT INTO people (uid, name) VALUES (:uid, :uid)")
        return lambda connection: connection.execute(statement, {"uid": value})

    def refused(connection: Connection) -> None:
        name("second")(connection)
        raise StaleError("Somebody was faster.")

    def names() -> set[str]:
        query = text("SELECT uid FROM people WHERE uid IN ('first', 'second', 'third')")
        return set(database.read(lambda c: c.execute(query).scalars().all()))

    def work() -> set[str]:
        database.write(name("first"))
        with pytest.raises(StaleError):
            database.write(refused)
        database.write(name("third"))
        return names()

    assert database.together(work) == {"first", "third"} == names()

    def broken_off() -> None:
        database.write(name("second"))
        raise StaleError("All of it.")

    with pytest.raises(StaleError):
        database.together(broken_off)
    assert names() == {"first", "third"}
    database.write(name("second"))
    assert names() == {"first", "second", "third"}


def test_a_newsroom_is_closed_when_what_is_being_read_has_come_to_its_end(room: Opened) -> None:
    """A connection that is taken from under another thread's query ends the program."""
    database = room.services.context.database
    begun, goes_on = threading.Event(), threading.Event()

    def slow(connection: Connection) -> int:
        begun.set()
        assert goes_on.wait(10)
        return connection.execute(text("SELECT count(*) FROM people")).scalar_one()

    with ThreadPoolExecutor(2) as others:
        reading = others.submit(database.read, slow)
        assert begun.wait(10)
        closing = others.submit(database.close)
        with pytest.raises(TimeoutError):
            closing.result(0.05)
        goes_on.set()
        assert reading.result(10) == 1
        closing.result(10)
    with pytest.raises(CancelledError):
        database.read(lambda c: c.execute(text("SELECT 1")))
