"""The desk's queries: ids from SQL in order, rows a page at a time, counts for the side panel."""

from array import array
from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    false,
    func,
    literal_column,
    select,
)
from sqlalchemy import text as sql

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.desk import Counts, Filter, Queue, Sort
from nejat_desktop.store import schema
from nejat_desktop.store.disputed import disputed
from nejat_desktop.store.search import match_expression
from nejat_desktop.store.standing import BITS, in_state, stands_in, to_translate

_stories, _articles = schema.stories, schema.articles
_sections = schema.article_sections
K = TypeVar("K", str, int)
_IN_BIN = _stories.c.binned.is_not(None) & _stories.c.deleted.is_(None)


_SORTED_AS = (
    "SELECT sorted_as FROM articles INDEXED BY articles_by_story "
    "WHERE story = stories.uid AND edition = "
)
"""The unique index finds the row as well, but then the row is read for its headline."""

_HITS = (
    "SELECT articles.story FROM search CROSS JOIN articles INDEXED BY articles_by_id "
    "ON articles.id = search.rowid WHERE search MATCH :match "
    "AND (:edition = '' OR articles.edition = :edition)"
)
"""A word may stand in nearly every article: none of their long rows is read for its story."""


def story_ids(connection: Connection, wanted: Filter, prefer: str) -> "array[int]":
    """The row ids of the stories that a filter lets through, in its order.

    `prefer` is the edition whose headlines order the list when it sorts by headline; where it has
    none, the source's does.
    """
    query = select(_stories.c.id).where(*_conditions(wanted))
    query = query.order_by(*_order(wanted, prefer))
    # Straight from the driver: a row object for each of 100,000 ids costs more than the query.
    rows = connection.execute(query).cursor.fetchall()
    return array("q", [row[0] for row in rows])


def _order(wanted: Filter, prefer: str) -> tuple[ColumnElement[object], ...]:
    match wanted.sort:
        case Sort.DATE:
            in_bin = wanted.queue is Queue.BIN
            key: ColumnElement[object] = _stories.c.binned if in_bin else _stories.c.sort_date
        case Sort.HEADLINE:
            shown = sql(f"({_SORTED_AS}:shown)").bindparams(shown=wanted.edition or prefer)
            key = func.coalesce(shown, sql(f"({_SORTED_AS}stories.source_edition)"))
    if wanted.descending:
        return (key.desc(), _stories.c.id.desc())
    return (key.asc(), _stories.c.id.asc())


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    conditions = [_queue(wanted)]
    if wanted.kind:
        conditions.append(_stories.c.kind == wanted.kind)
    if wanted.section:
        conditions.append(_in_section(wanted))
    if wanted.words.strip():
        conditions.append(_matches(wanted.words, wanted.edition))
    return conditions


def _queue(wanted: Filter) -> ColumnElement[bool]:
    if wanted.queue is Queue.BIN:
        return and_(_IN_BIN, *_some_held(wanted))
    outside = _stories.c.binned.is_(None)
    if wanted.queue in BITS and not (wanted.edition or wanted.holder):
        return and_(outside, stands_in(wanted.queue))
    if wanted.queue is Queue.TO_TRANSLATE:
        return and_(outside, to_translate(wanted.edition), *_some_held(wanted))
    inside = [*_article_state(wanted), *_held(wanted), *_in_edition(wanted)]
    return and_(outside, _some_article(*inside)) if inside else outside


def _article_state(wanted: Filter) -> list[ColumnElement[bool]]:
    match wanted.queue:
        case Queue.MY_DRAFTS:
            mine = [_articles.c.changed_by == wanted.person] if wanted.person else []
            return [_articles.c.status == Status.DRAFT.value, *mine]
        case Queue.ASSIGNED:
            open_ = _articles.c.status.in_((Status.DRAFT.value, Status.IN_REVIEW.value))
            return [_articles.c.assigned == wanted.person, open_]
        case Queue.CONFLICTS:
            return [_articles.c.uid.in_(disputed())]
        case _:
            return in_state(wanted.queue)


def _held(wanted: Filter) -> list[ColumnElement[bool]]:
    return [_articles.c.assigned == wanted.holder] if wanted.holder else []


def _some_held(wanted: Filter) -> list[ColumnElement[bool]]:
    held = _held(wanted)
    return [_some_article(*held, *_in_edition(wanted))] if held else []


def _in_edition(wanted: Filter) -> list[ColumnElement[bool]]:
    return [_articles.c.edition == wanted.edition] if wanted.edition else []


def _in_section(wanted: Filter) -> ColumnElement[bool]:
    inside = select(_sections.c.story).where(_sections.c.section == wanted.section)
    if wanted.edition:
        inside = inside.where(_sections.c.edition == wanted.edition)
    return _stories.c.uid.in_(inside)


def _matches(words: str, edition: str) -> ColumnElement[bool]:
    expression = match_expression(words)
    if expression is None:
        return false()
    hits = sql(_HITS).bindparams(match=expression, edition=edition)
    return _stories.c.uid.in_(hits.columns(literal_column("story")).scalar_subquery())


def _some_article(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return _stories.c.uid.in_(select(_articles.c.story).where(*conditions))


def counts(connection: Connection, person: str) -> Counts:
    """How many stories stand where; the bin apart, nothing in it is counted elsewhere."""
    others = (queue for queue in Queue if queue not in BITS)
    queues = {queue: count(connection, Filter(queue=queue, person=person)) for queue in others}
    queues |= _standing_counts(connection)
    alive = select(_stories.c.uid).where(_stories.c.binned.is_(None))
    editions = (
        select(_articles.c.edition, func.count())
        .where(_articles.c.story.in_(alive))
        .group_by(_articles.c.edition)
    )
    sections = (
        select(_sections.c.section, func.count(func.distinct(_sections.c.story)))
        .where(_sections.c.story.in_(alive))
        .group_by(_sections.c.section)
    )
    kinds = (
        select(_stories.c.kind, func.count())
        .where(_stories.c.binned.is_(None))
        .group_by(_stories.c.kind)
    )
    return Counts(
        queues,
        _pairs(connection, editions),
        _pairs(connection, sections),
        _pairs(connection, kinds),
    )


def _standing_counts(connection: Connection) -> dict[Queue, int]:
    query = (
        select(_stories.c.standing, func.count())
        .where(_stories.c.binned.is_(None))
        .group_by(_stories.c.standing)
    )
    found = _pairs(connection, query)
    return {
        queue: sum(amount for bits, amount in found.items() if bits & bit)
        for queue, bit in BITS.items()
    }


def count(connection: Connection, wanted: Filter) -> int:
    """How many stories a filter lets through."""
    query = select(func.count()).select_from(_stories).where(*_conditions(wanted))
    return connection.execute(query).scalar_one()


def waiting(connection: Connection) -> int:
    """How many articles the next sync brings to readers: a story of theirs goes into no bin."""
    query = select(func.count()).where(_articles.c.live == Live.WAITING.value)
    return connection.execute(query).scalar_one()


def _pairs(connection: Connection, query: Select[K, int]) -> dict[K, int]:
    return {row[0]: row[1] for row in connection.execute(query)}


def row_ids(connection: Connection, uids: Sequence[str]) -> list[int]:
    """The row ids of some stories."""
    query = select(_stories.c.id).where(_stories.c.uid.in_(uids))
    return list(connection.execute(query).scalars())
