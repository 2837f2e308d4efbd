"""The board over a newsroom whose stories stand differently in each edition."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.actions import Context
from nejat_desktop.ui.editions import EditionsPlace
from tests.ui.desk.workplaces import Bench, bench, opener

Open = Callable[[], EditionsPlace]


@pytest.fixture
def newsroom(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def open_board(newsroom: Bench, qtbot: QtBot) -> Iterator[Open]:
    """Shows the board and waits until it has answered."""
    with opener(newsroom, qtbot, EditionsPlace, Context.EDITIONS) as shown:
        yield shown


def said(place: EditionsPlace) -> list[list[str]]:
    """The words of every row, by column; of a group one empty one."""
    model = place.model
    return [
        [str(model.index(n, c).data() or "") for c in range(model.columnCount())]
        for n in range(model.rowCount())
    ]


def stand_on(place: EditionsPlace, headline: str, column: int) -> None:
    """Make a story's cell the current one."""
    for number in range(place.model.rowCount()):
        row = place.model.row(number)
        if row is not None and row.headline == headline:
            place.table.setCurrentIndex(place.model.index(number, column))
            return
    raise LookupError(headline)
