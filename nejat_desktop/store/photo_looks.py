"""How photos look, and the groups of those that look the same."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.alike import Looks, Sight
from nejat_desktop.domain.newsroom import PUBLICATION_KINDS
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema

_photos, _looks = schema.photos, schema.photo_looks
_texts, _stories = schema.text_photos, schema.stories


def known_looks(connection: Connection) -> Looks:
    """The looks of all photos that were looked at."""
    rows = connection.execute(select(_looks.c.photo, _looks.c.look).where(_looks.c.look != ""))
    return Looks((Uid(photo), int(look, 16)) for photo, look in rows)


def not_looked_at(connection: Connection, limit: int) -> tuple[Uid, ...]:
    """Photos that were not looked at yet, those that came last first."""
    query = select(_photos.c.uid).where(*_unseen()).order_by(_photos.c.id.desc()).limit(limit)
    return tuple(Uid(uid) for uid in connection.execute(query).scalars())


def count_not_looked_at(connection: Connection) -> int:
    """How many photos were not looked at yet."""
    query = select(func.count()).select_from(_photos).where(*_unseen())
    return connection.execute(query).scalar_one()


def _unseen() -> tuple[ColumnElement[bool], ...]:
    seen = select(_looks.c.photo).where(_looks.c.photo == _photos.c.uid).exists()
    return _photos.c.binned.is_(None), ~seen


def with_pixels(connection: Connection, pixels: str) -> frozenset[Uid]:
    """The photos that decode to these pixels."""
    query = select(_looks.c.photo).where(_looks.c.pixels == pixels)
    return frozenset(Uid(uid) for uid in connection.execute(query).scalars())


def note_look(connection: Connection, photo: Uid, sight: Sight) -> None:
    """Note how a photo looks; its group is noted apart."""
    look = "" if sight.look is None else f"{sight.look:016x}"
    row = {"photo": photo, "pixels": sight.pixels, "look": look}
    statement = upsert(_looks).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["photo"], set_=row))


def join(connection: Connection, photos: Collection[Uid]) -> None:
    """Note that these photos look the same, and with them the groups that they are of already."""
    mine = _looks.c.photo.in_(photos)
    groups = connection.execute(select(_looks.c.alike).where(mine, _looks.c.alike.is_not(None)))
    known = set(groups.scalars())
    name = min(known, default=min(photos))
    statement = update(_looks).where(mine | _looks.c.alike.in_(known))
    connection.execute(statement.values(alike=name))


def has_twin() -> ColumnElement[bool]:
    """That another photo of the library looks the same, for queries over the photos."""
    several = _several(_looks.c.alike.is_not(None))
    shown = select(_looks.c.photo).where(_looks.c.alike.in_(several))
    return _photos.c.uid.in_(shown)


def group() -> ColumnElement[Any]:
    """The group that a photo is of, for the order of queries over the photos."""
    return select(_looks.c.alike).where(_looks.c.photo == _photos.c.uid).scalar_subquery()


def groups_of(connection: Connection, photos: Collection[str]) -> dict[str, str]:
    """The group of each of these photos that has a twin in the library."""
    mine = select(_looks.c.photo, _looks.c.alike).where(
        _looks.c.photo.in_(photos), _looks.c.alike.is_not(None)
    )
    found = {photo: alike for photo, alike in connection.execute(mine)}
    if not found:
        return {}
    several = set(connection.execute(_several(_looks.c.alike.in_(set(found.values())))).scalars())
    return {photo: alike for photo, alike in found.items() if alike in several}


def _several(condition: ColumnElement[bool]) -> Select[str]:
    """The groups of which more than one is in the library. One index answers: few are binned.

    The covers of one book or issue in several languages look the same and are none too many: all
    that its texts show counts as one.
    """
    published = sorted(kind.value for kind in PUBLICATION_KINDS)
    volume = (
        select(func.min(_texts.c.story))
        .join(_stories, _stories.c.uid == _texts.c.story)
        .where(_texts.c.photo == _looks.c.photo, _stories.c.kind.in_(published))
        .scalar_subquery()
    )
    binned = select(_photos.c.uid).where(_photos.c.binned.is_not(None))
    return (
        select(_looks.c.alike)
        .where(condition, _looks.c.photo.not_in(binned))
        .group_by(_looks.c.alike)
        .having(func.count(func.distinct(func.coalesce(volume, _looks.c.photo))) > 1)
    )
