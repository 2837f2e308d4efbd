"""The desk over an empty newsroom, in the window or alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.actions import Context
from nejat_desktop.ui.desk import DeskPlace
from tests.ui.desk.workplaces import Bench, bench, opener

Open = Callable[[], DeskPlace]


@pytest.fixture
def desk_bench(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def open_desk(desk_bench: Bench, qtbot: QtBot) -> Iterator[Open]:
    """Shows the desk and waits until it has answered."""
    with opener(desk_bench, qtbot, DeskPlace, Context.DESK) as shown:
        yield shown
