"""One page of the editions' board: stories by id, with a cell for each edition."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.board import BoardCell, BoardRow
from nejat_desktop.domain.desk import ChipState, chip_state
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.disputed import disputed_among
from nejat_desktop.store.instants import from_text, from_text_or_none
from nejat_desktop.store.translations import paragraphs_behind

_stories, _articles, _pictures = schema.stories, schema.articles, schema.story_pictures
_releases, _people = schema.releases, schema.people
_NAMES = (
    "uid",
    "story",
    "edition",
    "status",
    "live",
    "headline",
    "kicker",
    "translated_from",
    "release_number",
    "changed_at",
)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the rows of a page are made from."""

    articles: dict[str, list[Any]]
    behind: dict[Uid, int]
    done: dict[str, int]
    rows: dict[str, int]
    disputed: frozenset[Uid]


def board_rows(
    connection: Connection, ids: Sequence[int], editions: Sequence[str]
) -> dict[int, BoardRow]:
    """The rows with these ids."""
    stories = connection.execute(select(_stories).where(_stories.c.id.in_(ids))).all()
    uids = tuple(Uid(story.uid) for story in stories)
    known = _known(connection, uids)
    leads, amounts = _leads(connection, uids), _amounts(connection, uids)
    return {
        story.id: _row(story, known, editions, leads.get(story.uid), amounts.get(story.uid, 0))
        for story in stories
        if known.articles.get(story.uid)
    }


def _known(connection: Connection, stories: tuple[Uid, ...]) -> _Known:
    query = (
        select(*(_articles.c[name] for name in _NAMES), _people.c.name, _releases.c.date)
        .join(_people, _people.c.uid == _articles.c.changed_by)
        .outerjoin(_releases, _releases.c.uid == _articles.c.release)
        .where(_articles.c.story.in_(stories))
    )
    found: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.story].append(row)
    return _Known(
        found,
        paragraphs_behind(connection, stories),
        _counted(connection, schema.translation_rows, stories, done=True),
        _counted(connection, schema.article_rows, stories, done=False),
        disputed_among(connection, [row.uid for rows in found.values() for row in rows]),
    )


def _counted(
    connection: Connection, table: Any, stories: tuple[Uid, ...], *, done: bool
) -> dict[str, int]:
    """How many rows each article of these stories has in a table; `done`: only finished ones."""
    query = (
        select(table.c.article, func.count())
        .join(_articles, _articles.c.uid == table.c.article)
        .where(_articles.c.story.in_(stories))
        .group_by(table.c.article)
    )
    if done:
        query = query.where(table.c.done)
    return {article: number for article, number in connection.execute(query)}


def _leads(connection: Connection, stories: tuple[Uid, ...]) -> dict[str, Uid]:
    query = select(_pictures.c.story, _pictures.c.photo).where(
        _pictures.c.story.in_(stories), _pictures.c.position == 0
    )
    return {story: Uid(photo) for story, photo in connection.execute(query)}


def _amounts(connection: Connection, stories: tuple[Uid, ...]) -> dict[str, int]:
    query = select(_pictures.c.story, func.count()).where(_pictures.c.story.in_(stories))
    return {story: n for story, n in connection.execute(query.group_by(_pictures.c.story))}


def _row(
    story: Any, known: _Known, editions: Sequence[str], lead: Uid | None, pictures: int
) -> BoardRow:
    mine = {row.edition: row for row in known.articles[story.uid]}
    source = mine.get(story.source_edition)
    named = [row for row in (source, *mine.values()) if row is not None and row.headline]
    shown = named[0] if named else source or next(iter(mine.values()))
    return BoardRow(
        story=Uid(story.uid),
        kind=Kind(story.kind),
        source=story.source_edition,
        headline=shown.headline,
        section=Uid(shown.kicker) if shown.kicker else None,
        lead=lead,
        pictures=pictures,
        date=from_text(story.sort_date),
        cells=tuple(_cell(code, mine, known) for code in editions),
    )


def _cell(code: str, mine: dict[str, Any], known: _Known) -> BoardCell:
    row = mine.get(code)
    if row is None:
        return BoardCell(code, ChipState.MISSING)
    behind = known.behind.get(Uid(row.uid), 0)
    source = mine.get(row.translated_from) if row.translated_from else None
    asked = Uid(row.uid) in known.disputed
    return BoardCell(
        edition=code,
        state=chip_state(Status(row.status), Live(row.live), behind, disputed=asked),
        article=Uid(row.uid),
        headline=row.headline,
        person=row.name,
        changed=from_text(row.changed_at),
        released=from_text_or_none(row.date),
        release_number=row.release_number,
        behind=behind,
        is_translation=row.translated_from is not None,
        done=known.done.get(row.uid, 0),
        total=known.rows.get(source.uid, 0) if source is not None else 0,
    )
