"""Ticks on checklists, for the time until the next approval."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, insert, select

from nejat_desktop.domain.checklist import Tick
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import from_text, to_text

_ticks, _people = schema.ticks, schema.people
_OF_ARTICLE = (
    select(_ticks, _people.c.name)
    .join(_people, _people.c.uid == _ticks.c.person)
    .where(_ticks.c.article == bindparam("of"))
)
_CLEAR = delete(_ticks).where(_ticks.c.article == bindparam("of"))


def ticks_of(connection: Connection, article: Uid) -> dict[Uid, Tick]:
    """The ticks of an article, by item."""
    return {
        Uid(row.item): Tick(Uid(row.item), Person(Uid(row.person), row.name), from_text(row.at))
        for row in connection.execute(_OF_ARTICLE, {"of": article})
    }


def set_tick(connection: Connection, article: Uid, tick: Tick) -> None:
    """Somebody has looked; a second look replaces the first."""
    take_tick(connection, article, tick.item)
    connection.execute(
        insert(_ticks).values(
            article=article, item=tick.item, person=tick.person.uid, at=to_text(tick.at)
        )
    )


def take_tick(connection: Connection, article: Uid, item: Uid) -> None:
    """It has to be looked at again."""
    here = (_ticks.c.article == article) & (_ticks.c.item == item)
    connection.execute(delete(_ticks).where(here))


def clear_ticks(connection: Connection, article: Uid) -> None:
    """Everything has to be looked at again."""
    connection.execute(_CLEAR, {"of": article})


def put_ticks(connection: Connection, article: Uid, ticks: Iterable[Tick]) -> None:
    """Let an article have these ticks and no others."""
    clear_ticks(connection, article)
    for tick in ticks:
        set_tick(connection, article, tick)
