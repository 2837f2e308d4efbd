"""Connections, a row each, and the settings around them: the way there, and what is sent how."""

import json
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection as Database
from sqlalchemy import Row, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.connection import Connection, PostRules, Proxy
from nejat_desktop.domain.records import from_record, to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import from_text_or_none, to_text_or_none

T = TypeVar("T")

_connections = schema.connections
_IN_USE = select(_connections).where(
    _connections.c.edition == bindparam("of"), _connections.c.removed.is_(None)
)
_PROXY, _RULES, _PAGES = "proxy", "post_rules", "folder_pages"


def connections(database: Database) -> tuple[Connection, ...]:
    """All that there ever were, the oldest first; `removed` says which are not used any more."""
    rows = database.execute(select(_connections).order_by(_connections.c.uid))
    return tuple(_connection(row) for row in rows)


def connection_of(database: Database, edition: str) -> Connection | None:
    """The connection in use of an edition, if it has one."""
    row = database.execute(_IN_USE, {"of": edition}).first()
    return _connection(row) if row is not None else None


def save_connection(database: Database, connection: Connection) -> None:
    """Write one as it is now."""
    values = {
        "uid": connection.uid,
        "edition": connection.edition,
        "home": connection.home,
        "rest": connection.rest,
        "user": connection.user,
        "account": connection.account,
        "name": connection.name,
        "url": connection.url,
        "powers": " ".join(sorted(connection.powers)),
        "checked": to_text_or_none(connection.checked),
        "removed": to_text_or_none(connection.removed),
    }
    statement = upsert(_connections).values(values)
    database.execute(statement.on_conflict_do_update(index_elements=["uid"], set_=values))


def rename_site(database: Database, uid: Uid, name: str) -> None:
    """The site of a connection has this name from now on."""
    database.execute(update(_connections).where(_connections.c.uid == uid).values(name=name))


def _connection(row: Row[tuple[object, ...]]) -> Connection:
    found = Connection(Uid(row.uid), row.edition, row.home, row.rest, row.user)
    return replace(
        found,
        account=row.account,
        name=row.name,
        url=row.url,
        powers=frozenset(row.powers.split()),
        checked=from_text_or_none(row.checked),
        removed=from_text_or_none(row.removed),
    )


def load_proxy(database: Database) -> Proxy:
    """How the newsroom reaches the network."""
    return _load(database, _PROXY, Proxy, Proxy())


def save_proxy(database: Database, proxy: Proxy) -> None:
    """Reach the network so from now on."""
    _save(database, _PROXY, proxy)


def load_rules(database: Database) -> PostRules:
    """What becomes of what on WordPress."""
    return _load(database, _RULES, PostRules, PostRules())


def save_rules(database: Database, rules: PostRules) -> None:
    """Another table of what becomes of what."""
    _save(database, _RULES, rules)


def load_folder_pages(database: Database) -> dict[str, bool]:
    """By edition: whether its pages stay in the site folder while it is published elsewhere."""
    return _load(database, _PAGES, dict[str, bool], {})


def save_folder_pages(database: Database, pages: dict[str, bool]) -> None:
    """Keep what was said of the folder's pages."""
    _save(database, _PAGES, pages)


def _load(database: Database, key: str, kind: type[T], default: T) -> T:
    query = select(schema.settings.c.value).where(schema.settings.c.key == key)
    value = database.execute(query).scalar()
    return default if value is None else from_record(kind, json.loads(value))


def _save(database: Database, key: str, value: object) -> None:
    text = json.dumps(to_record(value), ensure_ascii=False)
    statement = upsert(schema.settings).values(key=key, value=text)
    database.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": text}))


def forget_folder_pages(database: Database, edition: str) -> None:
    """An edition is published in the folder again."""
    pages = {code: stay for code, stay in load_folder_pages(database).items() if code != edition}
    if pages:
        save_folder_pages(database, pages)
    else:
        database.execute(delete(schema.settings).where(schema.settings.c.key == _PAGES))
