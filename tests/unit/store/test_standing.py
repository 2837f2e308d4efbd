"""The queues that are noted beside each story are those that its articles say."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select, text, update

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.store import schema
from nejat_desktop.store.desk import story_ids
from nejat_desktop.store.migrations.versions import v0002_whole_newsroom as migration
from nejat_desktop.store.standing import (
    BITS,
    in_state,
    note_all_standings,
    note_standing,
    to_translate,
)
from tests.rooms import StillClock, article, empty_room

EDITIONS = ("en", "fa", "ar", "sq")
State = tuple[Status, Live]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """Three stories: one alone, one with a translation begun, one in every edition."""
    with empty_room(tmp_path_factory.mktemp("standing") / "room", StillClock()) as opened:
        made = [article(opened.services, f"Story {n}") for n in range(3)]
        opened.services.translating.start(made[1].story, "fa", "en")
        for code in EDITIONS[1:]:
            opened.services.translating.start(made[2].story, code, "en")
        yield opened


def _by_articles(connection: Connection, queue: Queue) -> set[int]:
    """What the articles themselves say."""
    stories, articles = schema.stories, schema.articles
    inside = stories.c.uid.in_(select(articles.c.story).where(*in_state(queue)))
    holds = to_translate() if queue is Queue.TO_TRANSLATE else inside
    return set(connection.execute(select(stories.c.id).where(holds)).scalars())


def _agrees(connection: Connection) -> None:
    for queue in BITS:
        listed = set(story_ids(connection, Filter(queue=queue), "en"))
        assert listed == _by_articles(connection, queue), queue


@settings(max_examples=60)
@given(
    states=st.lists(
        st.tuples(st.sampled_from(Status), st.sampled_from(Live), st.booleans()),
        min_size=7,
        max_size=7,
    )
)
def test_every_mixture_of_states_is_noted_as_the_articles_say(
    room: Opened, states: list[tuple[Status, Live, bool]]
) -> None:
    """The migration works out the same as the program."""

    def work(connection: Connection) -> None:
        articles = schema.articles
        rows = connection.execute(select(articles.c.uid, articles.c.story)).all()
        for (uid, _story), (status, live, released) in zip(rows, states, strict=True):
            values = {"status": status.value, "live": live.value}
            values["release"] = "r" * 32 if released else None  # type: ignore[assignment]
            connection.execute(update(articles).where(articles.c.uid == uid).values(values))
        note_standing(connection, [story for _uid, story in rows])
        _agrees(connection)
        noted = connection.execute(select(schema.stories.c.standing)).scalars().all()
        connection.execute(text(migration._STANDING))
        assert connection.execute(select(schema.stories.c.standing)).scalars().all() == noted

    room.services.context.write(work)


def test_another_edition_makes_whole_stories_wait_for_a_translation(tmp_path: Path) -> None:
    with empty_room(tmp_path / "room", StillClock()) as opened:
        services = opened.services
        made = article(services, "The bridge")
        services.publishing.approve(made.uid)
        newsroom = services.settings.newsroom()
        whole = Filter(queue=Queue.TO_TRANSLATE)
        services.settings._change(lambda n: replace(n, editions=n.editions[:1]))
        assert services.desk.count(whole) == 0
        services.settings._change(lambda n: replace(n, editions=newsroom.editions))
        assert services.desk.count(whole) == 1


def test_all_can_be_noted_anew(room: Opened) -> None:
    def work(connection: Connection) -> None:
        connection.execute(update(schema.stories).values(standing=0))
        note_all_standings(connection)
        _agrees(connection)

    room.services.context.write(work)
