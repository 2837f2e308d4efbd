"""The photos' place over a newsroom with a few photos."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.ui.actions import Context
from nejat_desktop.ui.photos import PhotosPlace
from tests.ui.desk.workplaces import Bench, bench, opener

Open = Callable[[], PhotosPlace]
WHOLE = Description("The market at dawn", "Two people behind fruit", "Photo: Anna Berg")


@pytest.fixture
def library(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def open_photos(library: Bench, qtbot: QtBot) -> Iterator[Open]:
    """Shows the place and waits until it has answered."""
    with opener(library, qtbot, PhotosPlace, Context.PHOTOS) as shown:
        yield shown


def picture(shade: int) -> bytes:
    """A small JPEG, another one for each number."""
    buffer = io.BytesIO()
    Image.new("RGB", (60, 40), (shade * 37 % 256, shade * 91 % 256, shade * 53 % 256)).save(
        buffer, "JPEG"
    )
    return buffer.getvalue()


def add(bench: Bench, name: str, **words: Description) -> Photo:
    """A photo with words by edition."""
    library = bench.room.services.library
    photo = library.add(picture(sum(map(ord, name))), name)
    library.describe_all({(photo.uid, code): said for code, said in words.items()})
    return library.photo(photo.uid)


def shown(place: PhotosPlace) -> list[str]:
    """The names in the grid, in its order."""
    cells = [place.model.cell(number) for number in range(place.model.rowCount())]
    return [cell.name for cell in cells if cell is not None]


def told(place: PhotosPlace) -> list[str]:
    return [notice.text.sentence for notice in place.pane.notices.notices]
