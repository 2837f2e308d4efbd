"""Stories of different editions become one: articles move, with all that hangs on their story."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from nejat_desktop.domain.article import Release, Story
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.records import from_record
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema, stories
from nejat_desktop.store.heads import keep_head
from nejat_desktop.store.packing import pack, unpack
from nejat_desktop.store.standing import note_standing

_articles, _releases, _stories = schema.articles, schema.releases, schema.stories
_refused = schema.refused_pairs
_BESIDE = (schema.article_sections, schema.text_photos)


def articles_alive(connection: Connection) -> Iterator[Uid]:
    """Every article whose story is not in the bin."""
    query = (
        select(_articles.c.uid)
        .join(_stories, _stories.c.uid == _articles.c.story)
        .where(_stories.c.binned.is_(None))
        .order_by(_articles.c.id)
    )
    return (Uid(uid) for uid in connection.execute(query).scalars().all())


def editions_of(connection: Connection, story: Uid) -> dict[str, Uid]:
    """The articles of a story by edition."""
    query = select(_articles.c.edition, _articles.c.uid).where(_articles.c.story == story)
    return {row.edition: Uid(row.uid) for row in connection.execute(query)}


def move_articles(connection: Connection, articles: Sequence[Uid], story: Uid) -> None:
    """Let these articles be of that story; their releases say so too, and nothing else of them
    changes: which story a text is of is no part of what was approved."""
    statement = update(_articles).where(_articles.c.uid.in_(articles))
    connection.execute(statement.values(story=story))
    for table in _BESIDE:
        beside = update(table).where(table.c.article.in_(articles))
        connection.execute(beside.values(story=story))
    query = select(_releases.c.uid, _releases.c.payload).where(_releases.c.article.in_(articles))
    for uid, payload in connection.execute(query).all():
        record = unpack(payload)
        if isinstance(record, dict):
            record["story"] = story
        mine = update(_releases).where(_releases.c.uid == uid)
        connection.execute(mine.values(payload=pack(record)))
        keep_head(connection, head_of(from_record(Release, record)))


def end_story(connection: Connection, story: Uid) -> None:
    """A story that no article is of any more is not one."""
    pictures = schema.story_pictures
    connection.execute(delete(pictures).where(pictures.c.story == story))
    connection.execute(delete(_stories).where(_stories.c.uid == story))


def begin_story(connection: Connection, story: Story, sorted_by: datetime) -> None:
    """One that was ended is there again."""
    stories.add_story(connection, story)
    stories.sort_by(connection, story.uid, sorted_by)


def note_stories(connection: Connection, uids: Sequence[Uid]) -> None:
    """After articles moved."""
    note_standing(connection, uids)


def refuse(connection: Connection, pairs: Sequence[frozenset[Uid]]) -> None:
    """These are not one story, and are not offered again."""
    rows = [dict(zip(("one", "other"), sorted(pair), strict=True)) for pair in pairs]
    if rows:
        connection.execute(upsert(_refused).on_conflict_do_nothing(), rows)


def forget_refusal(connection: Connection, pairs: Sequence[frozenset[Uid]]) -> None:
    """They may be offered again."""
    for pair in pairs:
        one, other = sorted(pair)
        mine = (_refused.c.one == one) & (_refused.c.other == other)
        connection.execute(delete(_refused).where(mine))


def refused(connection: Connection) -> frozenset[frozenset[Uid]]:
    """All pairs that were refused."""
    rows = connection.execute(select(_refused.c.one, _refused.c.other))
    return frozenset(frozenset((Uid(one), Uid(other))) for one, other in rows)
