"""One page of the desk's list: stories by id, with their chips."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.desk import (
    Chip,
    ChipState,
    DeskRow,
    Filter,
    Queue,
    Shown,
    Sort,
    chip_state,
)
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import IN_SIGHT
from nejat_desktop.store import schema
from nejat_desktop.store.comments import open_threads
from nejat_desktop.store.disputed import disputed_among
from nejat_desktop.store.instants import from_text
from nejat_desktop.store.translations import paragraphs_behind

_stories, _articles, _pictures = schema.stories, schema.articles, schema.story_pictures
_holders = schema.people.alias()
_SHOWN_STATUS = {
    Queue.MY_DRAFTS: Status.DRAFT,
    Queue.IN_REVIEW: Status.IN_REVIEW,
}
_SHOWN_LIVE = {
    Queue.APPROVED: Live.WAITING,
    Queue.SCHEDULED: Live.SCHEDULED,
    Queue.PUBLISHED: Live.PUBLISHED,
    Queue.HELD: Live.HELD,
}


def desk_rows(
    connection: Connection,
    ids: Sequence[int],
    editions: Sequence[str],
    wanted: Filter,
    prefer: str,
) -> dict[int, DeskRow]:
    """The rows with these ids. Each shows the article that the filter is about, else `prefer`'s,
    else the source's."""
    stories = connection.execute(select(_stories).where(_stories.c.id.in_(ids))).all()
    uids = tuple(Uid(story.uid) for story in stories)
    articles = _articles_by_story(connection, uids)
    behind = paragraphs_behind(connection, uids)
    leads, amounts = _pictures_by_story(connection, uids)
    known = [row.uid for mine in articles.values() for row in mine]
    threads, contested = open_threads(connection, known), disputed_among(connection, known)
    rows = {}
    for story in stories:
        mine = articles.get(story.uid, [])
        if not mine:
            continue
        shown = _shown(mine, wanted, prefer, story.source_edition, contested)
        rows[story.id] = DeskRow(
            story=Uid(story.uid),
            kind=Kind(story.kind),
            edition=shown.edition,
            article=Uid(shown.uid),
            headline=shown.headline,
            section=Uid(shown.kicker) if shown.kicker else None,
            author=shown.author,
            date=from_text(_date(story, shown, wanted)),
            lead=leads.get(story.uid),
            pictures=amounts.get(story.uid, 0),
            chips=tuple(_chip(code, mine, behind, contested) for code in editions),
            binned=story.binned is not None,
            comments=threads.get(shown.uid, 0),
        )
    return rows


def shown_articles(
    connection: Connection, ids: Sequence[int], wanted: Filter, prefer: str
) -> list[Shown]:
    """The articles that the rows with these ids show, in the order of the ids."""
    query = (
        select(
            _stories.c.id,
            _stories.c.source_edition,
            _stories.c.binned,
            *(_articles.c[name] for name in _STATE),
        )
        .join(_articles, _articles.c.story == _stories.c.uid)
        .where(_stories.c.id.in_(ids))
    )
    found: dict[int, _Rows] = defaultdict(list)
    for row in connection.execute(query):
        found[row.id].append(row)
    known = [row.uid for mine in found.values() for row in mine]
    contested = disputed_among(connection, known) if wanted.queue is Queue.CONFLICTS else _NOBODY
    return [_state(found[id], wanted, prefer, contested) for id in ids if id in found]


_STATE = (
    "uid",
    "story",
    "edition",
    "status",
    "live",
    "headline",
    "assigned",
    "first_published",
)


def _state(mine: "_Rows", wanted: Filter, prefer: str, contested: frozenset[Uid]) -> Shown:
    shown = _shown(mine, wanted, prefer, mine[0].source_edition, contested)
    return Shown(
        row=shown.id,
        story=Uid(shown.story),
        article=Uid(shown.uid),
        edition=shown.edition,
        headline=shown.headline,
        status=Status(shown.status),
        live=Live(shown.live),
        binned=shown.binned is not None,
        in_sight=any(row.live in IN_SIGHT for row in mine),
        unknown=all(row.live == Live.NEVER and not row.first_published for row in mine),
    )


_Rows = list[Any]
_NOBODY: frozenset[Uid] = frozenset()


def _date(story: Any, shown: Any, wanted: Filter) -> str:
    """The date that the list is ordered by; in another order, the one of the shown article."""
    if wanted.queue is Queue.BIN:
        return str(story.binned)
    if wanted.sort is Sort.DATE:
        return str(story.sort_date)
    return str(shown.first_published or shown.date or shown.changed_at)


def _articles_by_story(connection: Connection, uids: tuple[Uid, ...]) -> dict[str, _Rows]:
    names = ("uid", "story", "edition", "status", "live", "headline", "author", "kicker", "date")
    query = (
        select(
            *(_articles.c[name] for name in names),
            _articles.c.first_published,
            _articles.c.changed_at,
            _articles.c.assigned,
            schema.people.c.name,
            _holders.c.name.label("holder"),
        )
        .join(schema.people, schema.people.c.uid == _articles.c.changed_by)
        .outerjoin(_holders, _holders.c.uid == _articles.c.assigned)
        .where(_articles.c.story.in_(uids))
    )
    found: dict[str, _Rows] = defaultdict(list)
    for row in connection.execute(query):
        found[row.story].append(row)
    return found


def _pictures_by_story(
    connection: Connection, uids: tuple[Uid, ...]
) -> tuple[dict[str, Uid], dict[str, int]]:
    lead = select(_pictures.c.story, _pictures.c.photo).where(
        _pictures.c.story.in_(uids), _pictures.c.position == 0
    )
    amount = (
        select(_pictures.c.story, func.count())
        .where(_pictures.c.story.in_(uids))
        .group_by(_pictures.c.story)
    )
    leads = {story: Uid(photo) for story, photo in connection.execute(lead)}
    return leads, {story: n for story, n in connection.execute(amount)}


def _shown(mine: _Rows, wanted: Filter, prefer: str, source: str, contested: frozenset[Uid]) -> Any:
    holder = wanted.person if wanted.queue is Queue.ASSIGNED else wanted.holder

    def rank(row: Any) -> tuple[bool, ...]:
        return (
            bool(wanted.edition) and row.edition != wanted.edition,
            bool(holder) and row.assigned != holder,
            wanted.queue is Queue.CONFLICTS and Uid(row.uid) not in contested,
            wanted.queue in _SHOWN_STATUS and row.status != _SHOWN_STATUS[wanted.queue].value,
            wanted.queue in _SHOWN_LIVE and row.live != _SHOWN_LIVE[wanted.queue].value,
            not row.headline,
            row.edition != prefer,
            row.edition != source,
        )

    return min(mine, key=rank)


def _chip(code: str, mine: _Rows, behind: dict[Uid, int], contested: frozenset[Uid]) -> Chip:
    row = next((row for row in mine if row.edition == code), None)
    if row is None:
        return Chip(code, None, ChipState.MISSING)
    late = behind.get(Uid(row.uid), 0)
    asked = Uid(row.uid) in contested
    state = chip_state(Status(row.status), Live(row.live), late, disputed=asked)
    changed = from_text(row.changed_at)
    return Chip(code, Uid(row.uid), state, late, row.name, row.holder or "", changed)
