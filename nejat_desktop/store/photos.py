"""Photos and their words in every language."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    delete,
    func,
    insert,
    literal,
    select,
    text,
    update,
)

from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.text import index_text
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import (
    from_text,
    from_text_or_none,
    to_text,
    to_text_or_none,
)

_photos = schema.photos
_words = schema.photo_words


def add_photo(connection: Connection, photo: Photo) -> None:
    """A new photo; its original is in the vault already."""
    connection.execute(
        insert(_photos).values(
            uid=photo.uid,
            sha256=photo.sha256,
            format=photo.format,
            width=photo.width,
            height=photo.height,
            size=photo.size,
            name=photo.name,
            added=to_text(photo.added),
            taken=to_text(photo.taken or photo.added),
            binned=to_text_or_none(photo.binned),
        )
    )
    for edition, description in photo.descriptions.items():
        _write_words(connection, photo.uid, edition, description)
    _note_words(connection, photo.uid)


def describe(connection: Connection, photo: Uid, edition: str, words: Description) -> None:
    """Replace a photo's words in one language."""
    _write_words(connection, photo, edition, words)
    _note_words(connection, photo)


def put_away(connection: Connection, photos: Iterable[str], when: datetime | None) -> None:
    """Note that photos were taken out of the library, or (None) that they are in it again."""
    statement = update(_photos).where(_photos.c.uid.in_(tuple(photos)))
    connection.execute(statement.values(binned=to_text_or_none(when)))


def _write_words(connection: Connection, photo: Uid, edition: str, words: Description) -> None:
    same = (_words.c.photo == photo) & (_words.c.edition == edition)
    connection.execute(delete(_words).where(same))
    connection.execute(
        insert(_words).values(
            photo=photo,
            edition=edition,
            caption=words.caption,
            alt=words.alt,
            credit=words.credit,
        )
    )


def _note_words(connection: Connection, photo: Uid) -> None:
    """In which editions there are words, and the words for the search."""
    columns = {"captions": _words.c.caption, "alts": _words.c.alt, "credits": _words.c.credit}
    lists = {name: _editions_with(column) for name, column in columns.items()}
    connection.execute(update(_photos).where(_photos.c.uid == photo).values(lists))
    row = connection.execute(
        select(_photos.c.id, _photos.c.name).where(_photos.c.uid == photo)
    ).one()
    said = connection.execute(select(*columns.values()).where(_words.c.photo == photo))
    words = index_text(" ".join((row.name, *(part for line in said for part in line))))
    connection.execute(text("DELETE FROM photo_search WHERE rowid = :id"), {"id": row.id})
    insertion = "INSERT INTO photo_search (rowid, words) VALUES (:id, :words)"
    connection.execute(text(insertion), {"id": row.id, "words": words})


def _editions_with(column: ColumnElement[str]) -> ColumnElement[str]:
    listed = func.coalesce(func.group_concat(_words.c.edition.concat(","), ""), "")
    there = select(literal(",").concat(listed)).where(_words.c.photo == _photos.c.uid, column != "")
    return there.scalar_subquery()


def load_photos(connection: Connection, uids: Iterable[str]) -> dict[str, Photo]:
    """Those of these photos that exist, by uid."""
    wanted = tuple(uids)
    found = _load(connection, _photos.c.uid.in_(wanted)) if wanted else ()
    return {photo.uid: photo for photo in found}


def photo_of_original(connection: Connection, sha256: str) -> Photo | None:
    """The photo with this original, if it is here already."""
    return next(iter(_load(connection, _photos.c.sha256 == sha256)), None)


def newest_photos(connection: Connection, limit: int) -> tuple[Photo, ...]:
    """The photos that were added last."""
    here = _photos.c.binned.is_(None)
    query = select(_photos.c.uid).where(here).order_by(_photos.c.id.desc()).limit(limit)
    uids = tuple(connection.execute(query).scalars())
    found = load_photos(connection, uids)
    return tuple(found[uid] for uid in uids)


def all_originals(connection: Connection) -> tuple[str, ...]:
    """The sha256 of every original: photos, then PDFs, sounds and videos."""
    kept = (schema.photos.c.sha256, schema.files.c.sha256)
    return tuple(sha for column in kept for sha in connection.execute(select(column)).scalars())


def _load(connection: Connection, condition: object) -> tuple[Photo, ...]:
    query = select(_photos).where(condition)  # type: ignore[arg-type]
    rows = connection.execute(query).all()
    described = select(_words).where(_words.c.photo.in_([row.uid for row in rows]))
    words: dict[str, dict[str, Description]] = {}
    for row in connection.execute(described):
        words.setdefault(row.photo, {})[row.edition] = Description(row.caption, row.alt, row.credit)
    return tuple(
        Photo(
            uid=Uid(row.uid),
            sha256=row.sha256,
            format=row.format,
            width=row.width,
            height=row.height,
            size=row.size,
            name=row.name,
            added=from_text(row.added),
            descriptions=words.get(row.uid, {}),
            taken=from_text(row.taken or row.added),
            binned=from_text_or_none(row.binned),
        )
        for row in rows
    )
