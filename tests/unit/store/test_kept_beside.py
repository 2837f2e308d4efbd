"""What stands beside texts and stories: written where it differs, worked out once for many."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event, select, text, update

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Content, Work
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.errors import StaleError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import articles, schema
from nejat_desktop.store.at_the_end import at_the_end, gathered
from nejat_desktop.store.standing import note_all_standings, note_standing
from nejat_desktop.store.states import note_all_states
from tests.rooms import StillClock, article, empty_room

_PHOTO = "a" * 32
_BODIES = (
    blocks.document([blocks.paragraph("One.")]),
    blocks.document([blocks.paragraph("Two.")]),
    f'<img src="nejat:photo/{_PHOTO}"/>',
)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """Two stories, one with a translation begun."""
    with empty_room(tmp_path_factory.mktemp("beside") / "room", StillClock()) as opened:
        made = [article(opened.services, f"Story {n}") for n in range(2)]
        opened.services.translating.start(made[1].story, "fa", "en")
        yield opened


def _beside(connection: Connection, uid: Uid) -> tuple[object, ...]:
    """The tables around an article, and which of a few words find it."""
    tables = (schema.article_sections, schema.text_photos, schema.translation_rows)
    rows = [
        sorted(map(tuple, connection.execute(select(t).where(t.c.article == uid)))) for t in tables
    ]
    found = text(
        "SELECT count(*) FROM search JOIN articles ON articles.id = search.rowid "
        "WHERE articles.uid = :uid AND search MATCH :word"
    )
    words = ("story", "one", "two", "bridge", "short", "tag", "other", "leila")
    hits = [connection.execute(found, {"uid": uid, "word": word}).scalar() for word in words]
    return (*rows, *hits)


@settings(max_examples=60)
@given(
    steps=st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "headline": st.sampled_from(("Story 1", "Bridge")),
                "body": st.sampled_from(_BODIES),
                "excerpt": st.sampled_from(("", "Short")),
                "tags": st.sampled_from(((), ("tag",), ("tag", "other"))),
                "sections": st.integers(0, 2),
                "credits": st.sampled_from((Credits(), Credits(author="Leila"))),
                "work": st.sampled_from((Work(), Work(cover=Uid(_PHOTO)))),
                "slug": st.sampled_from(("", "bridge")),
            },
        ),
        min_size=1,
        max_size=4,
    )
)
def test_what_is_written_only_where_it_differs_is_what_writing_all_of_it_gives(
    room: Opened, steps: list[dict[str, Any]]
) -> None:
    known = [section.uid for section in room.services.settings.newsroom().sections]

    def work(connection: Connection) -> None:
        uids = connection.execute(select(schema.articles.c.uid)).scalars().all()
        for step in steps:
            for uid in map(Uid, uids):
                before = articles.load_article(connection, uid)
                values = dict(step)
                if "sections" in values:
                    values["sections"] = tuple(known[: values["sections"]])
                content: Content = replace(before.content, **values)
                after = replace(before, content=content)
                saved = articles.save_article(connection, after, before.version, before)
                noted = _beside(connection, uid)
                assert articles.save_article(connection, saved, saved.version).content == content
                assert _beside(connection, uid) == noted

    room.services.context.write(work)


def test_with_the_text_that_was_there_too_an_older_version_overwrites_nothing(room: Opened) -> None:
    def work(connection: Connection) -> None:
        uid = Uid(connection.execute(select(schema.articles.c.uid).limit(1)).scalar_one())
        before = articles.load_article(connection, uid)
        after = before.with_content(headline="Too late")
        with pytest.raises(StaleError):
            articles.save_article(connection, after, before.version - 1, before)
        assert articles.load_article(connection, uid) == before

    room.services.context.write(work)


def _standings(connection: Connection) -> list[tuple[object, ...]]:
    columns = ("uid", "standing", "states", "in_order")
    query = select(*(schema.stories.c[name] for name in columns)).order_by(schema.stories.c.uid)
    return [tuple(row) for row in connection.execute(query)]


def test_in_one_transaction_how_stories_stand_is_worked_out_once(tmp_path: Path) -> None:
    """Also where one of the writes is refused, and as if everything had been noted anew."""
    with empty_room(tmp_path / "room", StillClock()) as opened:
        services, database = opened.services, opened.services.context.database
        made = [article(services, f"Story {n}") for n in range(3)]
        noted: list[str] = []

        def listen(*told: Any) -> None:
            if told[2].startswith("UPDATE stories SET standing"):
                noted.append(told[2])

        event.listen(database._engine, "before_cursor_execute", listen)

        def work() -> None:
            for one in made[:2]:
                services.publishing.approve(one.uid)
            with pytest.raises(StaleError):
                services.publishing.approve(made[2].uid, made[2].version + 1)
            services.publishing.withdraw(made[1].uid)
            assert noted == []

        services.context.together(work)
        assert len(noted) == 1

        def anew(connection: Connection) -> None:
            before = _standings(connection)
            connection.execute(update(schema.stories).values(standing=0, states="", in_order=0))
            note_all_standings(connection)
            note_all_states(connection)
            assert _standings(connection) == before

        services.context.write(anew)
        noted.clear()
        services.publishing.approve(made[2].uid)
        assert len(noted) == 1, "alone it is noted at once"


def test_what_is_broken_off_does_nothing_at_its_end_and_the_next_begins_anew(room: Opened) -> None:
    done: list[tuple[str, ...]] = []

    def deed(connection: Connection, stories: Any) -> None:
        done.append(tuple(stories))

    def work(connection: Connection) -> None:
        with pytest.raises(StaleError), gathered(connection):
            at_the_end(connection, deed, ["a"])
            raise StaleError("Broken off.")
        with gathered(connection), gathered(connection):
            at_the_end(connection, deed, ["b", "c"])
            at_the_end(connection, deed, ["c", "d"])
            assert done == []
        assert done == [("b", "c", "d")]
        at_the_end(connection, deed, ["e"])
        note_standing(connection, [])
        assert done == [("b", "c", "d"), ("e",)]

    room.services.context.write(work)
