"""In which queues each story stands, noted beside it: the desk's lists never look at articles."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    select,
    update,
)

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.desk import Queue
from nejat_desktop.store import schema
from nejat_desktop.store.at_the_end import at_the_end
from nejat_desktop.store.states import note_states

_stories, _articles = schema.stories, schema.articles

BITS: Mapping[Queue, int] = {
    Queue.IN_REVIEW: 1,
    Queue.APPROVED: 2,
    Queue.SCHEDULED: 4,
    Queue.PUBLISHED: 8,
    Queue.HELD: 16,
    Queue.TO_TRANSLATE: 32,
}
"""The bit of each queue that does not ask who works there."""


def note_standing(connection: Connection, stories: Sequence[str]) -> None:
    """After articles of these stories changed."""
    at_the_end(connection, _note, stories)
    note_states(connection, stories)


def _note(connection: Connection, stories: Sequence[str]) -> None:
    connection.execute(_noting_some(), {"stories": stories})


def note_all_standings(connection: Connection) -> None:
    """After the editions of the newsroom changed, or many articles came at once."""
    connection.execute(_noting())


def stands_in(queue: Queue) -> ColumnElement[bool]:
    """Whether a story stands in one of the queues in `BITS`."""
    return _stories.c.standing.bitwise_and(BITS[queue]) != 0


def in_state(queue: Queue) -> list[ColumnElement[bool]]:
    """What holds for an article by which its story stands in a queue; nothing for the others."""
    match queue:
        case Queue.IN_REVIEW:
            return [_articles.c.status == Status.IN_REVIEW.value]
        case Queue.APPROVED:
            waiting = _articles.c.live == Live.WAITING.value
            return [_articles.c.status == Status.APPROVED.value, waiting]
        case Queue.SCHEDULED | Queue.PUBLISHED | Queue.HELD:
            return [_articles.c.live == Live(queue.value).value]
        case _:
            return []


def to_translate(edition: str = "") -> ColumnElement[bool]:
    """Stories whose source was released and that lack an edition, or have an unfinished one."""
    of_story = _articles.c.story == _stories.c.uid
    released = select(_articles.c.id).where(
        of_story,
        _articles.c.edition == _stories.c.source_edition,
        _articles.c.release.is_not(None),
        _articles.c.live != Live.HELD.value,
    )
    begun_editions = select(func.count()).select_from(_articles).where(of_story)
    if edition:
        begun_editions = begun_editions.where(_articles.c.edition == edition)
    unfinished = select(_articles.c.id).where(
        of_story,
        _articles.c.translated_from.is_not(None),
        _articles.c.status == Status.DRAFT.value,
    )
    missing = begun_editions.scalar_subquery() < (1 if edition else _edition_count())
    return and_(released.exists(), missing | unfinished.exists())


def _edition_count() -> ColumnElement[int]:
    query = "(SELECT json_array_length(value, '$.editions') FROM settings WHERE key = 'newsroom')"
    return literal_column(query)


@cache
def _noting() -> Any:
    """The statement that works the bits out of the articles."""
    of_story = _articles.c.story == _stories.c.uid
    bits: ColumnElement[int] = case((to_translate(), BITS[Queue.TO_TRANSLATE]), else_=0)
    for queue, bit in BITS.items():
        state = in_state(queue)
        if state:
            found = select(_articles.c.id).where(of_story, *state).exists()
            bits = bits + case((found, bit), else_=0)
    return update(_stories).values(standing=bits)


@cache
def _noting_some() -> Any:
    """The same of some stories, given as `stories`."""
    return _noting().where(_stories.c.uid.in_(bindparam("stories", expanding=True)))
