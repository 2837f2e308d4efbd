"""What is dated ahead in the site folder, and when it is due."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article
from nejat_desktop.services.timetable import Timed, Timetable
from tests.contract.world import Watcher
from tests.rooms import StillClock, article, empty_room


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def room(tmp_path: Path, clock: StillClock) -> Iterator[Opened]:
    with empty_room(tmp_path / "room", clock) as opened:
        yield opened


def dated(room: Opened, date: datetime | None, headline: str = "Ferry") -> Article:
    """A story that is approved with this date."""
    made = article(room.services, headline)
    text = replace(made.content, date=date)
    saved = room.services.editing.save(made.uid, made.version, text)
    return room.services.publishing.approve(saved.uid)


def test_nothing_is_due_where_nothing_is_dated_ahead(room: Opened, clock: StillClock) -> None:
    dated(room, None)
    dated(room, clock.now - timedelta(days=3), "Older")
    assert room.services.timetable.look() == Timed()


def test_the_next_one_is_told_and_after_its_time_it_is_due(room: Opened, clock: StillClock) -> None:
    first, second = clock.now + timedelta(hours=1), clock.now + timedelta(hours=5)
    dated(room, second, "Second")
    dated(room, first, "First")
    assert room.services.timetable.look() == Timed(0, first)
    clock.forward(hours=1)
    assert room.services.timetable.look() == Timed(1, second)
    clock.forward(hours=9)
    assert room.services.timetable.look() == Timed(2)


def test_a_sync_publishes_what_is_due_and_nothing_is_left(room: Opened, clock: StillClock) -> None:
    later = clock.now + timedelta(days=2)
    dated(room, clock.now + timedelta(hours=1))
    dated(room, later, "Later")
    room.services.publishing.sync(Watcher())
    clock.forward(hours=2)
    assert room.services.timetable.look() == Timed(1, later)
    room.services.publishing.sync(Watcher())
    assert room.services.timetable.look() == Timed(0, later)


def test_what_is_withdrawn_before_its_time_is_not_due(room: Opened, clock: StillClock) -> None:
    made = dated(room, clock.now + timedelta(hours=1))
    clock.forward(hours=2)
    room.services.publishing.withdraw(made.uid)
    assert room.services.timetable.look() == Timed()


def test_what_a_site_publishes_by_itself_is_not_due_here(room: Opened, clock: StillClock) -> None:
    dated(room, clock.now + timedelta(hours=1))
    clock.forward(hours=2)
    assert Timetable(room.services.context, lambda: {"en": True}).look() == Timed()
    assert Timetable(room.services.context, lambda: {"fa": True}).look() == Timed(1)
