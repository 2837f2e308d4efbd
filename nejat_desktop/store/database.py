"""The one door to a newsroom's database: one writer thread, query-only readers, a lock file."""

import fcntl
import json
import os
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, IntegrityError, ProgrammingError
from sqlalchemy.pool import NullPool, StaticPool

from nejat_desktop.domain.errors import (
    CancelledError,
    DamagedError,
    NewsroomBusyError,
    NewsroomError,
)
from nejat_desktop.domain.text import whole
from nejat_desktop.store.at_the_end import gathered

__all__ = ["Connection", "Database", "Lock", "quick_check", "writer_engine"]

T = TypeVar("T")

APPLICATION_ID = 0x4E4A4454  # "NJDT", so that `file` and a stranger know what this is
DATABASE_NAME = "newsroom.db"
LOCK_NAME = "newsroom.lock"

_SETTINGS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)


class Lock:
    """The right to write to a newsroom: held by one process, with its name in the file."""

    def __init__(self, folder: Path, holder: str) -> None:
        """Take the lock for `holder` (“window of Leila”); `NewsroomBusyError` if it is held."""
        self._path = folder / LOCK_NAME
        self._file: IO[str] = open(  # noqa: SIM115, PTH123 - held open as long as the lock
            os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600), "r+", encoding="utf-8"
        )
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            other = _holder(self._file.read())
            self._file.close()
            raise NewsroomBusyError(
                f"This newsroom is open in the {other}. Nothing was changed; "
                "close it there, or do it in that window."
            ) from error
        self._file.truncate(0)
        json.dump({"pid": os.getpid(), "holder": holder}, self._file)
        self._file.flush()

    def release(self) -> None:
        """Give the right back."""
        self._file.close()


def _holder(record: str) -> str:
    try:
        return str(json.loads(record)["holder"])
    except (ValueError, KeyError, TypeError):
        return "other window"


class Database:
    """A newsroom's SQLite file. `write` and `read` take the work as a function of a connection."""

    def __init__(self, folder: Path, lock: Lock | None = None) -> None:
        """Open `folder/newsroom.db`. Without a lock only `read` works."""
        self.folder = folder
        self.path = folder / DATABASE_NAME
        self._lock = lock
        self._engine = writer_engine(self.path)  # connects at the first write, on its thread
        self._lane = ThreadPoolExecutor(1, thread_name_prefix="store") if lock else None
        self._readers = _reader_engine(self.path)
        self._local = threading.local()
        self._open: list[Connection] = []
        self._reading, self._reads, self._closed = threading.Condition(), 0, False

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run the work in one transaction on the writer thread; all of it or nothing.

        Blocks until it is committed.
        """
        if self._lane is None:
            raise NewsroomBusyError("This newsroom is open for reading only; nothing was changed.")
        if (connection := self._inside) is not None:
            return _nested(connection, work)
        return self._lane.submit(self._transaction, work).result()

    def together(self, work: Callable[[], T]) -> T:
        """Run work that reads and writes by this database, all of it in one transaction.

        It runs on the writer thread. Each of its writes is whole or not at all: what one of them
        raises takes back that one alone, if the work goes on. Blocks until all is committed. How
        stories stand is worked out once, at the end.
        """

        def inside(connection: Connection) -> T:
            outer, self._local.inside = self._inside, connection
            try:
                with gathered(connection):
                    return work()
            finally:
                self._local.inside = outer

        return self.write(inside)

    @property
    def _inside(self) -> Connection | None:
        """The connection of the transaction that this thread is in, as `together` has it."""
        return getattr(self._local, "inside", None)

    def _transaction(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._engine.begin() as connection:
                return work(connection)
        except (IntegrityError, ProgrammingError):
            raise  # a mistake of the program's own: for the crash report, not for a sentence
        except DatabaseError as error:
            raise _sentence(error) from error

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run the work on this thread's own query-only connection, on one snapshot.

        Within `together` it sees what was written there before. `CancelledError` once the database
        is closed; what is being read then comes to its end first.
        """
        if (inside := self._inside) is not None:
            return work(inside)
        with self._reading:
            if self._closed:
                raise CancelledError("The newsroom was closed.")
            self._reads += 1
        try:
            return self._read(work)
        finally:
            with self._reading:
                self._reads -= 1
                self._reading.notify_all()

    def _read(self, work: Callable[[Connection], T]) -> T:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._readers.connect()
            self._local.connection = connection
            self._open.append(connection)
        try:
            with connection.begin():
                return work(connection)
        except DatabaseError as error:
            raise _sentence(error) from error

    def close(self) -> None:
        """Fold the write-ahead log into the file, close everything and give the lock back.

        A connection that is closed while another thread reads by it would end the program.
        """
        with self._reading:
            self._closed = True
            self._reading.wait_for(lambda: not self._reads)
        for connection in self._open:
            connection.close()
        self._open.clear()
        self._readers.dispose()
        if self._lane is not None:
            self._lane.submit(self._engine.dispose).result()
            self._lane.shutdown()
            self._lane = None
        if self._lock is not None:
            self._lock.release()


def writer_engine(path: Path) -> Engine:
    """The engine of the one writer: explicit transactions that begin IMMEDIATE."""
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare_writer)
    event.listen(engine, "before_cursor_execute", _storable, retval=True)
    event.listen(engine, "begin", lambda connection: _begin(connection, "BEGIN IMMEDIATE"))
    return engine


def _reader_engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///file:{path}?mode=ro&uri=true",
        poolclass=NullPool,
        connect_args={"check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare_reader)
    event.listen(engine, "begin", lambda connection: _begin(connection, "BEGIN"))
    return engine


def _begin(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


def _storable(
    _connection: object,
    _cursor: object,
    statement: str,
    values: Any,
    _context: object,
    many: bool,
) -> tuple[str, Any]:
    """The values as a database can hold them: pasted text may have halves of characters in it."""
    return statement, [_whole_values(row) for row in values] if many else _whole_values(values)


def _whole_values(values: Any) -> Any:
    if isinstance(values, dict):
        return {key: _whole_value(value) for key, value in values.items()}
    return tuple(_whole_value(value) for value in values)


def _whole_value(value: object) -> object:
    return whole(value) if isinstance(value, str) else value


def _prepare_writer(raw: sqlite3.Connection, _record: object) -> None:
    for setting in _SETTINGS:
        raw.execute(setting)
    Path(raw.execute("PRAGMA database_list").fetchone()[2]).chmod(0o600)


def _prepare_reader(raw: sqlite3.Connection, _record: object) -> None:
    raw.execute("PRAGMA query_only=ON")
    raw.execute("PRAGMA busy_timeout=5000")
    raw.execute("PRAGMA cache_size=-4000")


def _nested(connection: Connection, work: Callable[[Connection], T]) -> T:
    """A write within a transaction. One that fails tells its own reason: SQLite may have taken
    back all of it at once (on a full disk), and then there is no part to be taken back any more."""
    reason: DatabaseError | None = None
    try:
        with connection.begin_nested():
            try:
                return work(connection)
            except DatabaseError as error:
                reason = error
                raise
    except DatabaseError as error:
        raise reason or error from None


def _sentence(error: DatabaseError) -> NewsroomError:
    message = str(error.orig)
    if "full" in message:
        return NewsroomError(
            "The disk is full. What was saved before is whole; the last change is still in the "
            "window. Free some space and it is saved by itself."
        )
    if "malformed" in message or "not a database" in message:
        return DamagedError(
            "The newsroom’s database is damaged. Nothing was written to it; restore the newest "
            "backup with “nejat-desktop restore”."
        )
    return NewsroomError(f"The newsroom’s database could not be used: {message}.")


def quick_check(connection: Connection) -> str:
    """SQLite's own integrity check: “ok”, or what is wrong."""
    return str(connection.execute(text("PRAGMA quick_check")).scalar())
