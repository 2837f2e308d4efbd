"""Deleting for good: only what readers never knew, at the next start, and whole."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import func, select, text

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.desk import Filter, Queue, Sort
from nejat_desktop.domain.errors import NotAllowedError, NotFoundError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import schema
from nejat_desktop.store.database import Connection
from tests.rooms import StillClock, article, content
from tests.unit.services.test_bulk import synced

BIN = Filter(Queue.BIN)


def binned(room: Opened, headline: str = "Thrown") -> Uid:
    story = article(room.services, headline).story
    room.services.stories.move_to_bin([story])
    return story


def rows_of(connection: Connection) -> dict[str, int]:
    found = {}
    for table in schema.metadata.sorted_tables:
        query = select(func.count()).select_from(table)
        found[table.name] = connection.execute(query).scalar_one()
    search = connection.execute(text("SELECT count(*) FROM search")).scalar_one()
    return {**found, "search": search}


def test_what_was_deleted_is_gone_from_the_bin_and_can_be_brought_back(room: Opened) -> None:
    services, story = room.services, binned(room)
    services.binning.delete([story])
    assert services.desk.count(BIN) == services.desk.count(Filter()) == 0
    assert services.desk.counts().queues[Queue.BIN] == 0
    services.binning.bring_back([story])
    assert services.desk.count(BIN) == 1


def test_a_deleted_story_goes_at_the_next_start_with_all_that_hangs_on_it(
    room: Opened, clock: StillClock
) -> None:
    services = room.services
    stays = article(services, "Stays")
    before = services.context.read(rows_of)
    story = binned(room)
    (gone,) = services.stories.articles_of(story)
    clock.forward(hours=1)
    services.editing.save(gone.uid, gone.version, content(services, "Thrown, and longer"))
    services.translating.start(story, "fa")
    services.assigning.assign([gone.uid], services.person)
    services.binning.delete([story])
    assert services.binning.purge() == 1
    assert services.context.read(rows_of) == before
    assert services.editing.article(stays.uid).content.headline == "Stays"
    with pytest.raises(NotFoundError):
        services.stories.story(story)
    assert services.keeping.check().is_sound


def test_without_a_mark_nothing_goes(room: Opened) -> None:
    binned(room)
    assert room.services.binning.purge() == 0
    assert room.services.desk.count(BIN) == 1


def withdrawn(room: Opened, story: Uid) -> None:
    room.services.stories.take_from_bin([story])
    (mine,) = room.services.stories.articles_of(story)
    room.services.publishing.approve(mine.uid)
    synced(room)
    room.services.publishing.withdraw(mine.uid)
    room.services.stories.move_to_bin([story])


def taken_out(room: Opened, story: Uid) -> None:
    room.services.stories.take_from_bin([story])


@pytest.mark.parametrize("arrange", [withdrawn, taken_out])
def test_what_readers_know_and_what_is_not_in_the_bin_stays(
    room: Opened, arrange: Callable[[Opened, Uid], None]
) -> None:
    other, story = binned(room, "Other"), binned(room)
    arrange(room, story)
    with pytest.raises(NotAllowedError):
        room.services.binning.delete([other, story])
    assert room.services.binning.purge() == 0


def test_the_bin_shows_since_when_and_the_newest_first(room: Opened, clock: StillClock) -> None:
    services = room.services
    first, second = article(services, "First"), article(services, "Second")
    services.stories.move_to_bin([second.story])
    clock.forward(days=2)
    services.stories.move_to_bin([first.story])
    rows = services.desk.rows(services.desk.ids(BIN, "en"), BIN, "en")
    ordered = [rows[id] for id in services.desk.ids(BIN, "en")]
    assert [row.headline for row in ordered] == ["First", "Second"]
    assert [row.date for row in ordered] == [clock.now, clock.now.replace(day=8)]
    by_name = replace(BIN, sort=Sort.HEADLINE, descending=True)
    assert len(services.desk.ids(by_name, "en")) == 2
