"""The photos and the board in the whole program: what they lead to, and what they hand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.body import photos_in
from nejat_desktop.domain.desk import ChipState
from nejat_desktop.domain.photo_grid import PhotoFilter
from nejat_desktop.ui.translate.place import TranslatePlace
from nejat_desktop.ui.write.place import WritePlace
from tests.e2e.hands import Hands, program, wait_until
from tests.rooms import article
from tests.ui.look import OFFSCREEN

pytestmark = OFFSCREEN


@pytest.fixture
def hands(sample: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Hands]:
    with program(sample, tmp_path / "preferences.json") as found:
        yield found


def test_the_board_leads_to_the_paragraph_whose_source_changed(hands: Hands) -> None:
    hands.do("go.editions")
    board = hands.station.places.editions
    wait_until(lambda: not board.busy, "the board is shown")
    number, column = next(
        (number, column)
        for number in range(board.model.rowCount())
        if (row := board.model.row(number)) is not None
        for column, cell in enumerate(row.cells, 1)
        if cell.state is ChipState.OUTDATED
    )
    board.table.setCurrentIndex(board.model.index(number, column))
    hands.do("board.compare")
    screen = hands.station.window.deck.widget
    assert isinstance(screen, TranslatePlace)
    current = screen.walk.current
    assert current is not None
    assert current.state is RowState.SOURCE_CHANGED


def test_photos_are_copied_from_the_library_into_a_text(hands: Hands) -> None:
    hands.do("go.photos")
    photos = hands.station.places.photos
    wait_until(lambda: not photos.busy, "the library is shown")
    assert hands.services.grid.count(PhotoFilter()) == photos.model.rowCount()
    cell = photos.list.current_cell
    assert cell is not None
    hands.do("photo.copy")
    written = article(hands.services, "Stone bridge")
    hands.do("go.desk")
    hands.do("article.open", written.uid)
    screen = hands.station.window.deck.widget
    assert isinstance(screen, WritePlace)
    screen.paper.text.paste()
    wait_until(lambda: bool(photos_in(screen.paper.body())), "the picture stands in the text")
    assert photos_in(screen.paper.body()) == (cell.photo,)
    screen.flush()
    uses = hands.services.grid.uses(cell.photo, "en")
    assert written.story in {use.story for use in uses}


def test_words_of_a_photo_are_on_disk_when_the_window_closes(hands: Hands) -> None:
    hands.do("go.photos")
    photos = hands.station.places.photos
    wait_until(lambda: not photos.busy, "the library is shown")
    photo = photos.detail.photo
    assert photo is not None
    photos.detail.form.caption.selectAll()
    photos.detail.form.caption.insertPlainText("Other words")
    assert photos.descriptions.dirty
    hands.station.flush()
    saved = hands.services.library.photo(photo.uid)
    assert saved.description(photos.detail.edition).caption == "Other words"
