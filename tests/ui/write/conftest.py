"""Write over a newsroom of its own, and hands to type with."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.write.autosave import Pace
from nejat_desktop.ui.write.place import WritePlace
from tests.ui.desk.workplaces import Bench, bench, discard

Open = Callable[[Article], WritePlace]
NEVER = Pace(quiet=3_600_000, at_most=3_600_000, retry=3_600_000)
"""Saves only when it is told to: tests decide when a pause is over."""


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def open_write(room: Bench, qtbot: QtBot) -> Iterator[Open]:
    """Shows an article as the window's current tab and waits until all is known."""
    places: list[WritePlace] = []

    def shown(article: Article) -> WritePlace:
        place = WritePlace(room.workplace, Uid(article.uid), NEVER)
        places.append(place)
        place.resize(1372, 828)
        place.panes.fit(1440)
        with qtbot.waitExposed(place):
            place.show()
        place.activate()
        quiet(qtbot, room)
        return place

    yield shown
    for place in places:
        quiet(qtbot, room)
        discard(place)
    quiet(qtbot, room)


@pytest.fixture
def picture_file(tmp_path: Path) -> Path:
    """A small picture on the disk."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    path = tmp_path / "harbour.png"
    assert image.save(str(path))
    return path


def quiet(qtbot: QtBot, room: Bench) -> None:
    """Wait until every answer is there."""
    qtbot.waitUntil(lambda: room.workplace.background.idle, timeout=20_000)
