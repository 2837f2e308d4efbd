"""Kept filters: a row each, in the order that their person gave them."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.kept_filter import FilterPlace, KeptFilter
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema

_kept = schema.kept_filters


def kept_filters(connection: Connection, place: FilterPlace, person: Uid) -> tuple[KeptFilter, ...]:
    """A person's filters of a place, in their order."""
    query = (
        select(_kept)
        .where(_kept.c.place == place.value, _kept.c.person == person)
        .order_by(_kept.c.position, _kept.c.uid)
    )
    return tuple(
        KeptFilter(Uid(row.uid), place, row.name, row.position, json.loads(row.filter))
        for row in connection.execute(query)
    )


def load_kept_filter(connection: Connection, uid: Uid) -> KeptFilter:
    """The kept filter with this uid; `NotFoundError` if there is none."""
    row = connection.execute(select(_kept).where(_kept.c.uid == uid)).first()
    if row is None:
        raise NotFoundError("This filter is not kept any more.")
    place = FilterPlace(row.place)
    return KeptFilter(Uid(row.uid), place, row.name, row.position, json.loads(row.filter))


def next_position(connection: Connection, place: FilterPlace, person: Uid) -> int:
    """The position after a person's last filter of a place."""
    last = select(func.max(_kept.c.position)).where(
        _kept.c.place == place.value, _kept.c.person == person
    )
    found = connection.execute(last).scalar()
    return 0 if found is None else found + 1


def add_kept_filter(connection: Connection, kept: KeptFilter, person: Uid) -> None:
    """Keep a filter for a person."""
    connection.execute(
        insert(_kept).values(
            uid=kept.uid,
            place=kept.place.value,
            person=person,
            name=kept.name,
            position=kept.position,
            filter=json.dumps(kept.record, ensure_ascii=False),
        )
    )


def rename_kept_filter(connection: Connection, uid: Uid, name: str) -> None:
    """Another name for a kept filter."""
    connection.execute(update(_kept).where(_kept.c.uid == uid).values(name=name))


def replace_kept_filter(connection: Connection, uid: Uid, record: object) -> None:
    """Another filter under the same name."""
    value = json.dumps(record, ensure_ascii=False)
    connection.execute(update(_kept).where(_kept.c.uid == uid).values(filter=value))


def order_kept_filters(connection: Connection, uids: Sequence[Uid]) -> None:
    """Let filters stand in this order."""
    for position, uid in enumerate(uids):
        connection.execute(update(_kept).where(_kept.c.uid == uid).values(position=position))


def remove_kept_filter(connection: Connection, uid: Uid) -> None:
    """Keep a filter no more."""
    connection.execute(delete(_kept).where(_kept.c.uid == uid))
