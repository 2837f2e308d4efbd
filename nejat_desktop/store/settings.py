"""The newsroom's settings and its people."""

import json
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.records import from_record, to_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.sorting import sort_headlines
from nejat_desktop.store.standing import note_all_standings

T = TypeVar("T")
_NEWSROOM = "newsroom"
_SETTINGS = select(schema.settings.c.value).where(schema.settings.c.key == _NEWSROOM)


def load_newsroom(connection: Connection) -> Newsroom:
    """The settings as they were saved last."""
    return _newsroom(connection.execute(_SETTINGS).scalar_one())


@lru_cache(maxsize=4)
def _newsroom(text: str) -> Newsroom:
    """Asked for at each approval, and always the same."""
    return from_record(Newsroom, json.loads(text))


def languages(connection: Connection) -> dict[str, str]:
    """The language of each edition; empty before there are settings."""
    text = connection.execute(_SETTINGS).scalar()
    editions = _newsroom(text).editions if text is not None else ()
    return {edition.code: edition.language for edition in editions}


def save_newsroom(connection: Connection, newsroom: Newsroom) -> None:
    """Replace the settings. With other editions, other stories are to be translated; in another
    language, headlines are sorted by its alphabet."""
    spoken = languages(connection)
    value = json.dumps(to_record(newsroom), ensure_ascii=False)
    statement = upsert(schema.settings).values(key=_NEWSROOM, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    )
    if len(spoken) not in (0, len(newsroom.editions)):
        note_all_standings(connection)
    sort_headlines(connection, dict(languages(connection).items() - spoken.items()))


def people(connection: Connection) -> tuple[Person, ...]:
    """Everybody who works here, in the order of arrival."""
    rows = connection.execute(select(schema.people).order_by(schema.people.c.uid))
    return tuple(Person(Uid(row.uid), row.name) for row in rows)


def add_person(connection: Connection, person: Person) -> None:
    """Somebody new."""
    connection.execute(insert(schema.people).values(uid=person.uid, name=person.name))
