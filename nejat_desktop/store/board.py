"""The editions' board: ids from SQL in order, groups by time, and how each edition stands."""

import json
from array import array
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    false,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy import text as sql

from nejat_desktop.domain.board import (
    IN_ORDER,
    BoardFilter,
    EditionCount,
    GroupCount,
    Show,
    from_listed,
)
from nejat_desktop.domain.desk import ChipState
from nejat_desktop.store import schema
from nejat_desktop.store.instants import to_text
from nejat_desktop.store.search import match_expression

_NEVER = "9999"
"""After every instant."""
_stories, _articles, _sections = schema.stories, schema.articles, schema.article_sections
_ALIKE = {
    Show.DRAFT: (ChipState.DRAFT, ChipState.DRAFT_OVER_LIVE),
    Show.REVIEW: (ChipState.REVIEW,),
    Show.APPROVED: (ChipState.APPROVED,),
    Show.SCHEDULED: (ChipState.SCHEDULED,),
    Show.OUTDATED: (ChipState.OUTDATED,),
    Show.CONFLICT: (ChipState.CONFLICT,),
    Show.HELD: (ChipState.HELD,),
    Show.WITHDRAWN: (ChipState.WITHDRAWN,),
}
"""The states that some choices stand for."""


def board_ids(
    connection: Connection, wanted: BoardFilter, editions: int
) -> "tuple[array[int], list[str]]":
    """The row ids of the stories on the board, newest first, and their dates as the store has them.

    `editions`: how many there are.
    """
    query = (
        select(_stories.c.id, _stories.c.sort_date)
        .where(*_scope(wanted), _shown(wanted, editions))
        .order_by(_stories.c.sort_date.desc(), _stories.c.id.desc())
    )
    rows = connection.execute(query).cursor.fetchall()
    return array("q", [row[0] for row in rows]), [row[1] for row in rows]


def _scope(wanted: BoardFilter) -> list[ColumnElement[bool]]:
    """Everything but `show`: the stories that groups and heads count."""
    found: list[ColumnElement[bool]] = [_stories.c.binned.is_(None)]
    if wanted.kind:
        found.append(_stories.c.kind == wanted.kind)
    if wanted.since is not None:
        found.append(_stories.c.sort_date >= to_text(wanted.since))
    if wanted.section:
        inside = select(_sections.c.story).where(_sections.c.section == wanted.section)
        found.append(_stories.c.uid.in_(inside))
    if wanted.words.strip():
        found.append(_matches(wanted.words))
    return found


def _matches(words: str) -> ColumnElement[bool]:
    expression = match_expression(words)
    if expression is None:
        return false()
    query = sql("SELECT rowid FROM search WHERE search MATCH :match").bindparams(match=expression)
    hits = query.columns(literal_column("rowid")).scalar_subquery()
    return _stories.c.uid.in_(select(_articles.c.story).where(_articles.c.id.in_(hits)))


def _shown(wanted: BoardFilter, editions: int) -> ColumnElement[bool]:
    edition = wanted.edition
    match wanted.show:
        case Show.ALL:
            return literal_column("1") == 1
        case Show.NOT_LIVE:
            return ~_is(edition, IN_ORDER) if edition else _stories.c.in_order < editions
        case Show.MISSING:
            begun = func.length(_stories.c.states) - func.length(
                func.replace(_stories.c.states, ":", "")
            )
            return ~_has(f",{edition}:") if edition else begun < editions
        case _:
            return or_(*(_is(edition, state) for state in _ALIKE[wanted.show]))


def _is(edition: str, state: ChipState) -> ColumnElement[bool]:
    """Whether an edition (or any) stands like this."""
    return _has(f",{edition}:{state.value}," if edition else f":{state.value},")


def _has(part: str) -> ColumnElement[bool]:
    return func.instr(_stories.c.states, part) > 0


def group_counts(
    connection: Connection, wanted: BoardFilter, editions: int, starts: Sequence[datetime]
) -> dict[datetime, GroupCount]:
    """How many stories in scope stand between these instants (newest first, the first open)."""
    if not starts:
        return {}
    ends = [_NEVER, *(to_text(start) for start in starts)]
    spans = [[to_text(start), ends[number]] for number, start in enumerate(starts)]
    # one value, so that the statement is made once, however many spans there are
    table = func.json_each(json.dumps(spans)).table_valued("key", "value", name="span")
    start, end = (func.json_extract(table.c.value, part) for part in ("$[0]", "$[1]"))
    within = and_(*_scope(wanted), _stories.c.sort_date >= start, _stories.c.sort_date < end)
    query = (  # an outer join, so that the spans are walked and each reads its part of the index
        select(
            table.c.key,
            func.count(_stories.c.id),
            _number_of(_stories.c.in_order < editions),
        )
        .select_from(table.outerjoin(_stories, within))
        .group_by(table.c.key)
    )
    rows = connection.execute(query)
    return {starts[number]: GroupCount(total, not_live) for number, total, not_live in rows}


def _number_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """Of how many rows something holds."""
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def edition_counts(
    connection: Connection, wanted: BoardFilter, editions: Sequence[str]
) -> tuple[EditionCount, ...]:
    """How the stories in scope stand in each edition."""
    query = select(_stories.c.states, func.count()).where(*_scope(wanted))
    total, found = 0, {code: Counter[ChipState]() for code in editions}
    for states, number in connection.execute(query.group_by(_stories.c.states)):
        total += number
        mine = from_listed(states)
        for code in editions:
            found[code][mine.get(code, ChipState.MISSING)] += number
    return tuple(
        EditionCount(
            code,
            total,
            counted[IN_ORDER],
            counted[ChipState.OUTDATED],
            counted[ChipState.MISSING],
        )
        for code, counted in found.items()
    )
