"""Stories, their pictures and series."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from nejat_desktop.domain.article import Series, Status, Story
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import (
    from_text,
    from_text_or_none,
    to_text,
    to_text_or_none,
)

_stories = schema.stories
_pictures = schema.story_pictures
_STORY = select(_stories).where(_stories.c.uid == bindparam("wanted"))
_SHOWN = (
    select(_pictures.c.photo)
    .where(_pictures.c.story == bindparam("wanted"))
    .order_by(_pictures.c.position)
)


def add_story(connection: Connection, story: Story) -> None:
    """A new story; it sorts by its making until an article has a date."""
    values = _values(story) | {"uid": story.uid, "sort_date": to_text(story.created)}
    connection.execute(insert(_stories), values)
    _write_pictures(connection, story)


def save_story(connection: Connection, story: Story) -> None:
    """Replace what a story says of itself."""
    statement = update(_stories).where(_stories.c.uid == story.uid).values(_values(story))
    connection.execute(statement)
    _write_pictures(connection, story)


def _values(story: Story) -> dict[str, object]:
    return {
        "kind": story.kind.value,
        "source_edition": story.source_edition,
        "created": to_text(story.created),
        "series": story.series,
        "part": story.part,
        "binned": to_text_or_none(story.binned),
    }


def _write_pictures(connection: Connection, story: Story) -> None:
    connection.execute(delete(_pictures).where(_pictures.c.story == story.uid))
    rows = [
        {"story": story.uid, "position": position, "photo": photo}
        for position, photo in enumerate(story.pictures)
    ]
    if rows:
        connection.execute(insert(_pictures), rows)


def load_story(connection: Connection, uid: Uid) -> Story:
    """The story with this uid; `NotFoundError` if there is none."""
    row = connection.execute(_STORY, {"wanted": uid}).first()
    if row is None:
        raise NotFoundError(f"There is no story {uid} in this newsroom.")
    pictures = connection.execute(_SHOWN, {"wanted": uid}).scalars()
    return _story(row, tuple(Uid(photo) for photo in pictures))


def _story(row: Row[Any], pictures: tuple[Uid, ...]) -> Story:
    return Story(
        uid=Uid(row.uid),
        kind=Kind(row.kind),
        source_edition=row.source_edition,
        created=from_text(row.created),
        pictures=pictures,
        series=Uid(row.series) if row.series else None,
        part=row.part,
        binned=from_text_or_none(row.binned),
    )


def sort_by(connection: Connection, story: Uid, moment: datetime) -> None:
    """Let the story stand at this instant in lists."""
    statement = update(_stories).where(_stories.c.uid == story)
    connection.execute(statement.values(sort_date=to_text(moment)))


def sorted_by(connection: Connection, story: Uid) -> datetime:
    """The instant at which a story stands in lists."""
    query = select(_stories.c.sort_date).where(_stories.c.uid == story)
    return from_text(connection.execute(query).scalar_one())


@dataclass(frozen=True, slots=True)
class Held:
    """How much a newsroom holds."""

    stories: int
    articles: int
    unapproved: int
    """Articles whose present text nobody approved."""
    photos: int
    files: int


def counted(connection: Connection) -> Held:
    """How much is here, the bin included."""

    def number(table: Table, *conditions: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(table).where(*conditions)
        return connection.execute(query).scalar() or 0

    open_ones = schema.articles.c.status != Status.APPROVED.value
    return Held(
        number(_stories),
        number(schema.articles),
        number(schema.articles, open_ones),
        number(schema.photos),
        number(schema.files),
    )


def all_uids(connection: Connection) -> tuple[Uid, ...]:
    """Every story, oldest first, those in the bin too."""
    query = select(_stories.c.uid).order_by(_stories.c.created, _stories.c.uid)
    return tuple(Uid(uid) for uid in connection.execute(query).scalars())


def is_here(connection: Connection, uid: Uid) -> bool:
    """Whether there is such a story, in the bin or not."""
    query = select(_stories.c.id).where(_stories.c.uid == uid)
    return connection.execute(query).first() is not None


def existing(connection: Connection, uids: tuple[str, ...]) -> frozenset[str]:
    """Those of these uids that are stories and not in the bin."""
    if not uids:
        return frozenset()
    query = select(_stories.c.uid).where(_stories.c.uid.in_(uids), _stories.c.binned.is_(None))
    return frozenset(connection.execute(query).scalars())


def stories_with_photo(connection: Connection, photo: Uid) -> tuple[Uid, ...]:
    """The stories that show a photo."""
    query = select(_pictures.c.story).where(_pictures.c.photo == photo).distinct()
    return tuple(Uid(uid) for uid in connection.execute(query).scalars())


def add_series(connection: Connection, series: Series) -> None:
    """A new series."""
    titles = json.dumps(series.titles, ensure_ascii=False)
    connection.execute(insert(schema.series).values(uid=series.uid, titles=titles))


def save_series(connection: Connection, series: Series) -> None:
    """Replace a series' titles."""
    titles = json.dumps(series.titles, ensure_ascii=False)
    statement = update(schema.series).where(schema.series.c.uid == series.uid)
    connection.execute(statement.values(titles=titles))


def all_series(connection: Connection) -> tuple[Series, ...]:
    """Every series, oldest first."""
    rows = connection.execute(select(schema.series).order_by(schema.series.c.uid))
    return tuple(Series(Uid(row.uid), json.loads(row.titles)) for row in rows)


def remove_series(connection: Connection, series: Uid) -> None:
    """Take a series away; no story may be part of it any more."""
    connection.execute(delete(schema.series).where(schema.series.c.uid == series))


def parts_of(connection: Connection, series: Uid) -> tuple[Story, ...]:
    """The stories of a series in the order of their parts; those in the bin are left out."""
    return tuple(story for story in all_of(connection, series) if story.binned is None)


def parts_counted(connection: Connection) -> dict[Uid, int]:
    """How many stories each series has, without those in the bin."""
    query = (
        select(_stories.c.series, func.count())
        .where(_stories.c.series.is_not(None), _stories.c.binned.is_(None))
        .group_by(_stories.c.series)
    )
    return {Uid(series): count for series, count in connection.execute(query)}


def all_of(connection: Connection, series: Uid) -> tuple[Story, ...]:
    """The stories of a series in the order of their parts, those in the bin too."""
    query = (
        select(_stories.c.uid)
        .where(_stories.c.series == series)
        .order_by(_stories.c.part, _stories.c.created, _stories.c.uid)
    )
    uids = tuple(connection.execute(query).scalars())
    return tuple(load_story(connection, Uid(uid)) for uid in uids)
