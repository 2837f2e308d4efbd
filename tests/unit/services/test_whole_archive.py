"""The whole newsroom in one file: what is restored elsewhere is the same in every table."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from sqlalchemy import Column, Integer, LargeBinary, Table, func, select

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import Opened, open_newsroom
from nejat_desktop.domain.connection import Connection as Site
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.kept_filter import FilterPlace
from nejat_desktop.domain.newsroom import ChecklistItem, Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.exchange.asked import Asked, Form
from nejat_desktop.services.jobs import Job
from nejat_desktop.store import schema
from nejat_desktop.store.connections import save_connection
from nejat_desktop.store.database import DATABASE_NAME, Connection
from nejat_desktop.store.restoring import restore_beside
from tests import file_samples as made
from tests.fakes.memory_keyring import MemoryKeyring
from tests.rooms import StillClock, empty_room
from tests.site_changes import at_site, rewritten

WATCH = Job("test", lambda job, progress: None)
SITE = Site(Uid("5" * 32), "en", "https://a.example/", "https://a.example/wp-json/", "mira")
SECRET = "canary abcd efgh ijkl"
LIVED = [
    "comments",
    "ticks",
    "revisions",
    "releases",
    "kept_filters",
    "conflicts",
    "series",
    "photos",
    "photo_words",
    "files",
    "settings",
    "people",
    "stories",
    "story_pictures",
    "articles",
    "translation_rows",
    "post_bases",
    "connections",
]
"""Tables that the deeds of `lived_in` must have written to."""


def lived_in(room: Opened) -> Uid:
    """Deeds of every kind; gives the article that they are about."""
    services = room.services
    photo = services.library.add(made.jpeg(), "bridge.jpg")
    for code in ("en", "fa"):
        services.library.describe(photo.uid, code, Description(f"Words {code}", "A bridge", "Mira"))
    services.files.add(made.saved(made.plain_pdf()), "plan.pdf")
    there = at_site(room, pictures=[photo.uid])
    article = there.article
    series = services.stories.new_series({"en": "Bridges", "fa": "پل‌ها"})
    services.stories.set_series(article.story, series.uid, 2)
    item = ChecklistItem(Uid("7" * 32), {"en": "Names looked up"})
    services.settings.set_checklist(Kind.ARTICLE, [item])
    services.checklists.tick(article.uid, item.uid, on=True)
    first = services.commenting.say(article.uid, "Is this so?", article.content.row_ids[0])
    services.commenting.answer(first.uid, "It is.")
    services.assigning.assign([article.uid], services.person)
    services.filters.keep(FilterPlace.DESK, "Mine", Filter(words="پل"))
    services.translating.start(article.story, "fa")
    there.write(rewritten(there.sent, 0, "The ferry leaves at eight."))
    there.arrive(rewritten(there.sent, 0, "The old ferry leaves at six."))
    assert there.conflicts.open()
    services.context.write(lambda c: save_connection(c, SITE))
    services.connecting._credentials.keep(SITE, SECRET)
    return article.uid


def filled(connection: Connection) -> None:
    """A row in every table that has none yet: no table is the same for being empty."""
    for table in schema.metadata.sorted_tables:
        if not connection.execute(select(func.count()).select_from(table)).scalar_one():
            row = {one.name: _value(connection, one) for one in table.columns}
            connection.execute(table.insert().values(row))


def _value(connection: Connection, column: Column[Any]) -> object:
    for key in column.foreign_keys:
        return connection.execute(select(key.column).limit(1)).scalar_one()
    if isinstance(column.type, LargeBinary):
        return b"\x00\xff made"
    return 7 if isinstance(column.type, Integer) else f"made {column.name}"


def rows(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, those of the search index too, in an order of their own."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr)
            for (name,) in names.fetchall()
        }


def test_what_restores_is_the_same_in_every_table_and_has_no_password(
    tmp_path: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = MemoryKeyring()
    monkeypatch.setattr(bootstrap, "find_keyring", lambda: keyring)
    with empty_room(tmp_path / "room", clock) as room:
        _restored(room, lived_in(room), tmp_path, clock)
    assert SECRET in keyring.kept.values()


def _restored(room: Opened, article: Uid, tmp_path: Path, clock: StillClock) -> None:
    services = room.services
    for name in LIVED:
        table: Table = schema.metadata.tables[name]
        assert services.context.read(lambda c, t=table: c.execute(select(t)).first()), name  # type: ignore[misc]
    services.context.write(filled)
    services.exports.write(Asked(Form.BUNDLE), tmp_path / "all.zip", WATCH)
    assert restore_beside(tmp_path / "all.zip", tmp_path / "laptop") == 2
    here = services.context.database.folder
    mine, theirs = rows(here / DATABASE_NAME), rows(tmp_path / "laptop" / DATABASE_NAME)
    assert set(schema.metadata.tables) <= set(mine)
    assert {name for name in schema.metadata.tables if not theirs[name]} == set()
    assert [name for name in mine if mine[name] != theirs.get(name)] == []
    with ZipFile(tmp_path / "all.zip") as archive:
        assert not [n for n in archive.namelist() if SECRET.encode() in archive.read(n)]
    again = open_newsroom(tmp_path / "laptop", person="Leila", clock=clock)
    try:
        there = again.services
        assert there.settings.newsroom() == services.settings.newsroom()
        assert there.editing.history(article) == services.editing.history(article)
        assert there.commenting.threads(article) == services.commenting.threads(article)
        assert there.checklists.of(article) == services.checklists.of(article)
        assert [kept.name for kept in there.filters.kept(FilterPlace.DESK)] == ["Mine"]
    finally:
        again.close()
