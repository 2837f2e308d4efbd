"""The desk over an empty newsroom, in the window or alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.actions import Context
from nejat_desktop.ui.desk import DeskPlace
from tests.ui.desk.workplaces import Bench, bench, discard

Open = Callable[[], DeskPlace]


@pytest.fixture
def desk_bench(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def open_desk(desk_bench: Bench, qtbot: QtBot) -> Iterator[Open]:
    """Shows the desk and waits until it has answered."""
    places: list[DeskPlace] = []

    def shown() -> DeskPlace:
        place = DeskPlace(desk_bench.workplace)
        places.append(place)
        place.resize(1372, 828)
        place.panes.fit(1440)
        desk_bench.actions.enter(Context.DESK, place.handlers())
        with qtbot.waitExposed(place):
            place.show()
        quiet(qtbot, place)
        return place

    yield shown
    for place in places:
        quiet(qtbot, place)
        discard(place)


def quiet(qtbot: QtBot, place: DeskPlace) -> None:
    """Wait until every answer is there."""
    qtbot.waitUntil(lambda: not place.busy)
