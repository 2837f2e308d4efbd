"""Workplaces for tests of the desk and of activity: a newsroom, a theme, lanes, small pictures."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, insert, text

from nejat_desktop.bootstrap import Opened
from nejat_desktop.services.jobs import Jobs
from nejat_desktop.store import schema
from nejat_desktop.store.instants import to_text
from nejat_desktop.store.standing import note_all_standings
from nejat_desktop.store.states import note_all_states
from nejat_desktop.ui.actions import ActionTable, Condition, Context, Handler
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from tests.rooms import StillClock, empty_room
from tests.ui.look import MemoryPreferences, make_table, make_theme


@dataclass(frozen=True)
class Bench:
    """What a test of a screen works with."""

    room: Opened
    workplace: Workplace
    clock: StillClock

    @property
    def actions(self) -> ActionTable:
        return self.workplace.actions

    @property
    def theme(self) -> Theme:
        return self.workplace.theme


@contextmanager
def bench(folder: Path, app: QApplication) -> Iterator[Bench]:
    """An empty newsroom in a folder, with everything a screen is given."""
    clock = StillClock()
    theme = make_theme()
    theme.apply(app)
    jobs = Jobs()
    with empty_room(folder, clock) as room:
        background = Background(jobs)
        pictures = Pictures(room.services.library, background, folder / "cache", None)
        table = make_table(theme)
        table.set_conditions({Condition.NEWSROOM: True})
        place = Workplace(room.services, theme, table, background, pictures, MemoryPreferences())
        yield Bench(room, place, clock)
        jobs.close()
    app.setStyleSheet("")
    theme.set(language="en")


class Shown(Protocol):
    """What every place of the rail offers."""

    @property
    def busy(self) -> bool: ...

    def handlers(self) -> Mapping[str, Handler]: ...


P = TypeVar("P", bound=Shown)


@contextmanager
def opener(
    bench: Bench, qtbot: QtBot, make: Callable[[Workplace], P], context: Context
) -> Iterator[Callable[[], P]]:
    """Shows places, each when it is asked for, and waits until they have answered."""
    places: list[P] = []

    def shown() -> P:
        place = make(bench.workplace)
        assert isinstance(place, QWidget)
        places.append(place)
        place.resize(1372, 828)
        if hasattr(place, "panes"):
            place.panes.fit(1440)
        bench.actions.enter(context, place.handlers())
        with qtbot.waitExposed(place):
            place.show()
        quiet(qtbot, place)
        return place

    yield shown
    for place in places:
        quiet(qtbot, place)
        discard(place)


def quiet(qtbot: QtBot, place: Shown) -> None:
    """Wait until every answer is there."""
    for _ in range(2):
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not place.busy, timeout=20_000)


def many_stories(bench: Bench, count: int) -> None:
    """Rows of `count` stories, written in one transaction: “Story 1” … in English."""
    context = bench.room.services.context
    now = to_text(bench.clock())

    def work(connection: Connection) -> None:
        numbers, first = range(1, count + 1), datetime(2020, 1, 1, tzinfo=UTC)
        connection.execute(
            insert(schema.stories),
            [
                {
                    "uid": f"{number:032x}",
                    "kind": "article",
                    "source_edition": "en",
                    "created": now,
                    "part": 0,
                    "sort_date": to_text(first + timedelta(seconds=number)),
                }
                for number in numbers
            ],
        )
        connection.execute(
            insert(schema.articles), [_article(bench, number, now) for number in numbers]
        )
        connection.execute(
            text("INSERT INTO search (rowid, headline) SELECT id, lower(headline) FROM articles"),
        )
        note_all_standings(connection)
        note_all_states(connection)

    context.write(work)


def _article(bench: Bench, number: int, now: str) -> dict[str, object]:
    person = bench.room.services.person.uid
    return {
        "uid": f"{number:031x}a",
        "story": f"{number:032x}",
        "edition": "en",
        "version": 1,
        "status": "draft",
        "live": "never",
        "headline": f"Story {number}",
        "author": "Erik Lund",
        "slug": "",
        "body": "",
        "content": json.dumps({"headline": f"Story {number}"}),
        "release_number": 0,
        "frozen_slug": "",
        "changed_by": person,
        "changed_at": now,
        "device": "test",
    }


def discard(widget: QWidget) -> None:
    """Take a screen away, before what it works with is closed."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
