"""A newsroom that the last released version wrote opens, and nothing in it changes."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect

from nejat_desktop.bootstrap import create_newsroom, default_newsroom, open_newsroom
from nejat_desktop.domain.article import Content, RevisionReason
from nejat_desktop.domain.desk import Filter, Sort
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import opening
from nejat_desktop.store.database import Database, Lock, writer_engine
from nejat_desktop.store.packing import pack
from nejat_desktop.store.revisions import load_revision
from nejat_desktop.store.schema import metadata
from tests.rooms import NOON, article

_AT = "2026-10-01T08:00:00.000000+00:00"
_ARTICLE, _REVISION = Uid("a" * 32), Uid("b" * 32)


def _of_schema_two(folder: Path) -> None:
    """A newsroom of schema 2 with one article, its revision, and a line of the journal."""
    engine = writer_engine(folder / "newsroom.db")
    with engine.begin() as connection:
        config = opening._config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        run = connection.exec_driver_sql
        run("INSERT INTO people VALUES ('p', 'Leila')")
        run(
            "INSERT INTO stories (id, uid, kind, source_edition, created, part, sort_date) "
            f"VALUES (1, 's', 'article', 'en', '{_AT}', 0, '{_AT}')"
        )
        run(
            "INSERT INTO articles (id, uid, story, edition, version, status, live, headline, "
            "author, slug, body, content, release_number, frozen_slug, changed_by, changed_at, "
            f"device) VALUES (1, '{_ARTICLE}', 's', 'en', 1, 'draft', 'never', 'Bridge', '', '', "
            f"'', '{{}}', 0, '', 'p', '{_AT}', 'desk')"
        )
        run(
            "INSERT INTO revisions (id, uid, article, number, reason, content, comment, person, "
            f"device, at) VALUES (1, '{_REVISION}', '{_ARTICLE}', 1, 'pause', ?, '', 'p', 'desk', "
            f"'{_AT}')",
            (pack(Content(headline="Bridge")),),
        )
        run(f"INSERT INTO sync_runs VALUES ('r', 'folder', '{_AT}', '{_AT}', 'done')")
    engine.dispose()


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with sqlite3.connect(path) as raw:
        tables = [
            row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        wanted = sorted(
            t for t in tables if not t.startswith(("search", "photo_search", "alembic"))
        )
        found = {table: raw.execute(f"SELECT * FROM {table}").fetchall() for table in wanted}
    raw.close()
    return found


def test_a_newsroom_of_schema_two_keeps_every_row_and_gets_the_tables(tmp_path: Path) -> None:
    _of_schema_two(tmp_path)
    before = _rows(tmp_path / "newsroom.db")
    lock = Lock(tmp_path, "test")
    database = opening.open_database(tmp_path, lock, NOON)
    try:
        differences = database.read(
            lambda c: compare_metadata(MigrationContext.configure(c), metadata)
        )
        assert [d for d in differences if "search" not in str(d)] == []
        revision = database.read(lambda c: load_revision(c, _REVISION))
        assert revision.reason is RevisionReason.PAUSE
        assert (revision.who, revision.written) == ("", None)
        assert revision.content.headline == "Bridge"
    finally:
        database.close()
    after = _rows(tmp_path / "newsroom.db")
    before["revisions"] = [(*row, "", None) for row in before["revisions"]]
    before["articles"] = [(*row, "") for row in before["articles"]]  # of no edition's language
    assert {table: after[table] for table in before} == before
    assert all(rows == [] for table, rows in after.items() if table not in before)
    assert [p.name for p in (tmp_path / "backups").glob("before-0004-*.db")]


def test_the_headlines_of_a_newsroom_of_schema_three_are_sorted_by_their_alphabets(
    tmp_path: Path,
) -> None:
    headlines = ("گل", "كتاب", "پل", "بار", "هوا", "ورد")
    folder = tmp_path / "room"
    create_newsroom(folder, default_newsroom("Test"), "Leila")
    room = open_newsroom(folder)
    for headline in headlines:
        article(room.services, headline, edition="fa")
    room.close()
    _back_to_schema_three(folder / "newsroom.db")
    room = open_newsroom(folder)
    wanted = Filter(sort=Sort.HEADLINE, descending=False)
    try:
        rows = room.services.desk.rows(room.services.desk.ids(wanted, "fa"), wanted, "fa")
        listed = [rows[id].headline for id in room.services.desk.ids(wanted, "fa")]
    finally:
        room.close()
    assert listed == ["بار", "پل", "كتاب", "گل", "ورد", "هوا"]


def _back_to_schema_three(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        for statement in (
            "DROP INDEX articles_by_story",
            "ALTER TABLE articles DROP COLUMN sorted_as",
            "CREATE INDEX articles_by_story ON articles (story, edition, headline, status, live)",
            "UPDATE alembic_version SET version_num = '0003'",
        ):
            raw.execute(statement)
    raw.close()


def test_what_the_migration_makes_is_what_the_queries_know(tmp_path: Path) -> None:
    """Types, keys and whether a value may be missing, which alembic does not compare by itself."""
    _of_schema_two(tmp_path)
    opening.upgrade(tmp_path, NOON)
    database = Database(tmp_path)
    try:
        made = database.read(_shapes)
    finally:
        database.close()
    for table in metadata.sorted_tables:
        known = {c.name: (str(c.type.compile()), c.nullable, c.primary_key) for c in table.columns}
        assert made[table.name] == known, table.name


def _shapes(connection: Connection) -> dict[str, dict[str, tuple[str, bool, bool]]]:
    found = inspect(connection)
    return {
        table: {
            column["name"]: (
                str(column["type"]),
                column["nullable"],
                bool(column.get("primary_key")),
            )
            for column in found.get_columns(table)
        }
        for table in found.get_table_names()
    }
