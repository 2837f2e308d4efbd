"""The photos’ place: ids from SQL in order, cells a page at a time, counts for the side panel."""

from array import array
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from sqlalchemy import ColumnElement, Connection, and_, false, func, literal_column, select
from sqlalchemy import text as sql

from nejat_desktop.domain.dates import months_back
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo_grid import (
    GalleryCount,
    PhotoCell,
    PhotoCounts,
    PhotoFilter,
    PhotoSort,
    Shelf,
    Span,
    Used,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.instants import from_text, to_text
from nejat_desktop.store.photo_looks import group, groups_of, has_twin
from nejat_desktop.store.photo_uses import is_used
from nejat_desktop.store.search import match_expression

_photos, _words, _pictures = schema.photos, schema.photo_words, schema.story_pictures
_stories, _articles = schema.stories, schema.articles
NONE = ","
"""The list of editions with words, when there are none."""
SITTING = timedelta(days=1)


def photo_ids(connection: Connection, wanted: PhotoFilter) -> "array[int]":
    """The row ids of the photos that a filter lets through, in its order."""
    query = select(_photos.c.id).where(*_conditions(connection, wanted)).order_by(*_order(wanted))
    rows = connection.execute(query).cursor.fetchall()
    return array("q", [row[0] for row in rows])


def photo_count(connection: Connection, wanted: PhotoFilter) -> int:
    """How many photos a filter lets through."""
    conditions = _conditions(connection, wanted)
    return connection.execute(
        select(func.count()).select_from(_photos).where(*conditions)
    ).scalar_one()


def _order(wanted: PhotoFilter) -> tuple[ColumnElement[object], ...]:
    if wanted.gallery and wanted.sort is PhotoSort.TAKEN:
        place = select(_pictures.c.position).where(
            _pictures.c.story == wanted.gallery, _pictures.c.photo == _photos.c.uid
        )
        return (place.scalar_subquery(),)
    match wanted.sort:
        case PhotoSort.TAKEN:
            key: ColumnElement[object] = _photos.c.taken
        case PhotoSort.ADDED:
            key = _photos.c.added
        case PhotoSort.NAME:
            key = func.lower(_photos.c.name)
    together = (group().desc(),) if wanted.shelf is Shelf.DUPLICATES else ()
    if wanted.descending:
        return (*together, key.desc(), _photos.c.id.desc())
    return (*together, key.asc(), _photos.c.id.asc())


def _conditions(connection: Connection, wanted: PhotoFilter) -> list[ColumnElement[bool]]:
    binned = _photos.c.binned
    found: list[ColumnElement[bool]] = [
        binned.is_not(None) if wanted.shelf is Shelf.BIN else binned.is_(None)
    ]
    found += _on_shelf(connection, wanted)
    if wanted.gallery:
        shown = select(_pictures.c.photo).where(_pictures.c.story == wanted.gallery)
        found.append(_photos.c.uid.in_(shown))
    if wanted.taken is not None:
        start, end = to_text(wanted.taken.start), to_text(wanted.taken.end)
        found.append(and_(_photos.c.taken >= start, _photos.c.taken < end))
    if wanted.credit:
        credited = select(_words.c.photo).where(
            _words.c.edition == wanted.credit_in, _words.c.credit == wanted.credit
        )
        found.append(_photos.c.uid.in_(credited))
    if wanted.used is not None:
        found.append(is_used() if wanted.used is Used.USED else ~is_used())
    if wanted.words.strip():
        found.append(_matches(wanted.words))
    return found


def _on_shelf(connection: Connection, wanted: PhotoFilter) -> list[ColumnElement[bool]]:
    mine: list[ColumnElement[bool]]
    match wanted.shelf:
        case Shelf.NO_CAPTION:
            return [_without(_photos.c.captions, wanted.lacks)]
        case Shelf.NO_CREDIT:
            return [_without(_photos.c.credits, wanted.lacks)]
        case Shelf.NO_ALT:
            return [_without(_photos.c.alts, wanted.lacks)]
        case Shelf.ALL | Shelf.BIN:
            mine = []
        case Shelf.IMPORTED:
            mine = [_just_imported(connection)]
        case Shelf.UNUSED:
            mine = [~is_used()]
        case Shelf.DUPLICATES:
            mine = [has_twin()]
    return [*mine, *_lacking(wanted.lacks)]


def _without(column: ColumnElement[str], edition: str) -> ColumnElement[bool]:
    """No edition has it; or this one has not."""
    return ~column.contains(f",{edition},", autoescape=True) if edition else column == NONE


def _lacking(edition: str) -> list[ColumnElement[bool]]:
    if not edition:
        return []
    return [_without(_photos.c.captions, edition) | _without(_photos.c.alts, edition)]


def _just_imported(connection: Connection) -> ColumnElement[bool]:
    here = _photos.c.binned.is_(None)
    newest = connection.execute(select(func.max(_photos.c.added)).where(here)).scalar()
    if newest is None:
        return false()
    return _photos.c.added > to_text(from_text(newest) - SITTING)


def _matches(words: str) -> ColumnElement[bool]:
    expression = match_expression(words)
    if expression is None:
        return false()
    query = sql("SELECT rowid FROM photo_search WHERE photo_search MATCH :match")
    hits = query.bindparams(match=expression).columns(literal_column("rowid"))
    return _photos.c.id.in_(hits.scalar_subquery())


def photo_cells(connection: Connection, ids: Sequence[int]) -> dict[int, PhotoCell]:
    """The cells with these ids."""
    rows = connection.execute(select(_photos).where(_photos.c.id.in_(ids))).all()
    alike = groups_of(connection, [row.uid for row in rows])
    return {
        row.id: PhotoCell(
            photo=Uid(row.uid),
            name=row.name,
            width=row.width,
            height=row.height,
            taken=from_text(row.taken or row.added),
            worded=_editions(row.captions) & _editions(row.alts),
            credited=row.credits != NONE,
            binned=row.binned is not None,
            alike=alike.get(row.uid, ""),
        )
        for row in rows
    }


def _editions(listed: str) -> frozenset[str]:
    return frozenset(code for code in listed.split(",") if code)


def photo_uids(connection: Connection, ids: Sequence[int]) -> dict[int, Uid]:
    """The uids of photos by row id; in parts, since a statement holds so many values only."""
    found: dict[int, Uid] = {}
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        query = select(_photos.c.id, _photos.c.uid).where(_photos.c.id.in_(part))
        found |= {row_id: Uid(uid) for row_id, uid in connection.execute(query)}
    return found


def photo_counts(connection: Connection, edition: Edition, lines: int) -> PhotoCounts:
    """The side panel's numbers; at most so many `lines` of galleries, months and credits.

    Months are those of the edition's calendar, credits and headlines those of its language.
    """
    shelves = {shelf: photo_count(connection, PhotoFilter(shelf)) for shelf in Shelf}
    return PhotoCounts(
        shelves,
        _galleries(connection, edition.code, lines),
        _months(connection, edition, lines),
        _credits(connection, edition.code, lines),
    )


def _galleries(connection: Connection, prefer: str, lines: int) -> tuple[GalleryCount, ...]:
    mine = _articles.c.story == _stories.c.uid
    own = select(func.max(_articles.c.headline)).where(mine, _articles.c.edition == prefer)
    any_ = select(func.max(_articles.c.headline)).where(mine)
    amount = select(func.count()).select_from(_pictures).where(_pictures.c.story == _stories.c.uid)
    headline = func.coalesce(func.nullif(own.scalar_subquery(), ""), any_.scalar_subquery(), "")
    query = (
        select(_stories.c.uid, headline, amount.scalar_subquery())
        .where(_stories.c.kind == Kind.GALLERY.value, _stories.c.binned.is_(None))
        .order_by(_stories.c.sort_date.desc())
        .limit(lines)
    )
    rows = connection.execute(query)
    return tuple(GalleryCount(Uid(uid), title, pictures) for uid, title, pictures in rows)


def _months(connection: Connection, edition: Edition, lines: int) -> tuple[tuple[Span, int], ...]:
    here = _photos.c.binned.is_(None)
    ends = select(func.min(_photos.c.taken), func.max(_photos.c.taken)).where(here)
    first, last = connection.execute(ends).one()
    if not first or not last:
        return ()
    starts = months_back(from_text(last), from_text(first), edition)
    found = []
    for end, start in pairwise(starts):
        span = Span(start, end)
        amount = photo_count(connection, PhotoFilter(taken=span))
        if amount:
            found.append((span, amount))
        if len(found) == lines:
            break
    return tuple(found)


def _credits(connection: Connection, edition: str, lines: int) -> tuple[tuple[str, int], ...]:
    amount = func.count()
    here = select(_photos.c.uid).where(_photos.c.binned.is_(None))
    query = (
        select(_words.c.credit, amount)
        .where(_words.c.edition == edition, _words.c.credit != "", _words.c.photo.in_(here))
        .group_by(_words.c.credit)
        .order_by(amount.desc(), _words.c.credit)
        .limit(lines)
    )
    return tuple((credit, number) for credit, number in connection.execute(query))
