"""Galleries in Write: pictures in order, added, described and undone, by keys and drops."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.checks import CheckId
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.store import photos
from nejat_desktop.ui.photo_mime import carry
from nejat_desktop.ui.write.gallery.pane import GalleryPane
from nejat_desktop.ui.write.picker import PhotoPicker
from nejat_desktop.ui.write.place import WritePlace
from tests.rooms import NOON, content
from tests.ui.desk.workplaces import Bench
from tests.ui.keys import press, type_text
from tests.ui.look import OFFSCREEN, nameless
from tests.ui.write.conftest import Open, quiet

pytestmark = OFFSCREEN
ALT = Qt.KeyboardModifier.AltModifier


def known(services: Services, name: str) -> Uid:
    """A photo of the newsroom; its original is of no matter here."""
    uid = services.context.new_uid()
    photo = Photo(uid, uid * 2, "jpeg", 1200, 800, 9000, name, NOON)
    services.context.write(lambda c: photos.add_photo(c, photo))
    return uid


def gallery(room: Bench, count: int, edition: str = "en") -> tuple[Article, list[Uid]]:
    services = room.room.services
    made = services.editing.new_story(Kind.GALLERY, edition, content(services, "River"))
    uids = [known(services, f"river-{number}.jpg") for number in range(1, count + 1)]
    services.stories.set_pictures(made.story, uids)
    return made, uids


def files(folder: Path, *names: str) -> list[Path]:
    """Small pictures on the disk, each of another colour."""
    paths = []
    for number, name in enumerate(names):
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(0xFF204060 + number * 30)
        assert image.save(str(folder / name))
        paths.append(folder / name)
    return paths


def pane_of(place: WritePlace) -> GalleryPane:
    assert place.stand.gallery is not None
    return place.stand.gallery


def stored(room: Bench, place: WritePlace) -> list[Uid]:
    """The order on disk."""
    place.flush()
    return list(room.room.services.stories.story(place.session.sheet.story.uid).pictures)


def names(room: Bench, place: WritePlace) -> list[str]:
    found = room.room.services.library.photos(stored(room, place))
    return [found[uid].name for uid in stored(room, place)]


def drop(pane: GalleryPane, data: QMimeData, place: QPoint) -> None:
    pane.grid.dropEvent(
        QDropEvent(
            QPointF(place),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def of_files(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_many_files_are_added_at_once_in_their_order_and_undone_at_once(
    room: Bench, open_write: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    place = open_write(room.room.services.editing.new_story(Kind.GALLERY, "en"))
    pane = pane_of(place)
    bad = tmp_path / "notes.jpg"
    bad.write_bytes(b"no picture")
    paths = files(tmp_path, "a.png", "b.png", "c.png")
    pane.choose_files(paths[0], bad, *paths[1:])
    quiet(qtbot, room)
    assert names(room, place) == ["a.png", "b.png", "c.png"]
    assert "notes.jpg" in place.notices.notices[0].text.sentence
    pane.grid.setFocus()
    room.actions.trigger("edit.undo")
    assert stored(room, place) == []
    pane.add.setFocus()
    room.actions.trigger("edit.redo")
    assert names(room, place) == ["a.png", "b.png", "c.png"]


def test_files_dropped_between_two_cards_stand_there(
    room: Bench, open_write: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    made, uids = gallery(room, 3)
    place = open_write(made)
    pane = pane_of(place)
    second = pane.grid.visualRect(pane.model.index(1))
    at = QPoint(second.left() + 4, second.center().y())
    assert pane.grid.gap_at(at) == 1
    drop(pane, of_files(files(tmp_path, "new.png")), at)
    quiet(qtbot, room)
    order = stored(room, place)
    assert [order[0], *order[2:]] == uids
    assert names(room, place)[1] == "new.png"


def test_photos_that_are_dragged_from_the_library_stand_where_they_are_dropped(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    made, uids = gallery(room, 2)
    heron = known(room.room.services, "heron.jpg")
    place = open_write(made)
    pane = pane_of(place)
    first = pane.grid.visualRect(pane.model.index(0))
    drop(pane, carry([heron]), QPoint(first.left() + 4, first.center().y()))
    quiet(qtbot, room)
    assert stored(room, place) == [heron, *uids]


def test_a_picture_of_the_clipboard_is_pasted_after_the_current_one(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    made, uids = gallery(room, 2)
    place = open_write(made)
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QApplication.clipboard().setImage(image)
    grid = pane_of(place).grid
    grid.setFocus()
    press(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    quiet(qtbot, room)
    order = stored(room, place)
    assert (order[0], order[2]) == (uids[0], uids[1])


@pytest.mark.parametrize("edition", ["en", "fa"])
def test_alt_and_arrows_move_a_picture_the_way_they_point(
    room: Bench, open_write: Open, edition: str
) -> None:
    made, uids = gallery(room, 4, edition)
    place = open_write(made)
    pane = pane_of(place)
    pane.grid.setFocus()
    later = Qt.Key.Key_Left if edition == "fa" else Qt.Key.Key_Right
    earlier = Qt.Key.Key_Right if edition == "fa" else Qt.Key.Key_Left
    press(pane.grid, later, ALT)
    press(pane.grid, later, ALT)
    assert stored(room, place) == [uids[1], uids[2], uids[0], uids[3]]
    assert pane.grid.chosen == [uids[0]]
    press(pane.grid, earlier, ALT)
    assert stored(room, place) == [uids[1], uids[0], uids[2], uids[3]]
    for _ in range(3):
        room.actions.trigger("edit.undo")
    assert stored(room, place) == uids
    press(pane.grid, earlier, ALT)
    assert stored(room, place) == uids


def test_several_pictures_are_dragged_together(room: Bench, open_write: Open) -> None:
    made, uids = gallery(room, 5)
    place = open_write(made)
    pane = pane_of(place)
    pane.select([uids[0], uids[2]])
    data = QMimeData()
    data.setData("application/x-nejat-gallery", b"cards")
    last = pane.grid.visualRect(pane.model.index(3))
    drop(pane, data, QPoint(last.right() - 4, last.center().y()))
    assert stored(room, place) == [uids[1], uids[3], uids[0], uids[2], uids[4]]
    assert pane.grid.chosen == [uids[0], uids[2]]


def test_delete_takes_pictures_out_and_they_stay_in_the_newsroom(
    room: Bench, open_write: Open
) -> None:
    made, uids = gallery(room, 3)
    place = open_write(made)
    pane = pane_of(place)
    pane.select([uids[1]])
    press(pane.grid, Qt.Key.Key_Delete)
    assert stored(room, place) == [uids[0], uids[2]]
    assert uids[1] in room.room.services.library.photos(uids)
    assert pane.grid.chosen == [uids[2]]
    pane.grid.setFocus()
    room.actions.trigger("edit.undo")
    assert stored(room, place) == uids


def test_a_picture_is_made_the_lead(room: Bench, open_write: Open) -> None:
    made, uids = gallery(room, 3)
    place = open_write(made)
    pane = pane_of(place)
    pane.select([uids[2]])
    pane.side.buttons["lead"].click()
    assert stored(room, place) == [uids[2], uids[0], uids[1]]
    assert not pane.side.buttons["lead"].isEnabled()


def test_words_are_typed_picture_after_picture_in_this_editions_language(
    room: Bench, open_write: Open
) -> None:
    made, uids = gallery(room, 2, "sq")
    place = open_write(made)
    pane = pane_of(place)
    pane.grid.setFocus()
    press(pane.grid, Qt.Key.Key_Return, text="\r")
    caption = pane.side.words.caption
    assert QApplication.focusWidget() is caption
    type_text(caption, "Lumi")
    QApplication.sendEvent(
        caption,
        QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier),
    )
    assert (pane.grid.row, QApplication.focusWidget(), caption.text()) == (1, caption, "")
    type_text(caption, "Ura")
    type_text(pane.side.words.alt, "Një urë")
    type_text(pane.side.words.credit, "Anna Berg")
    place.flush()
    found = room.room.services.library.photos(uids)
    assert found[uids[0]].descriptions == {"sq": Description("Lumi")}
    assert found[uids[1]].descriptions == {"sq": Description("Ura", "Një urë", "Anna Berg")}


def test_what_lacks_an_alternative_text_is_counted_and_led_to(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    made, uids = gallery(room, 4)
    library = room.room.services.library
    for uid in (uids[0], uids[2]):
        library.describe(uid, "en", Description("Boats", "Boats", "Anna Berg"))
    place = open_write(made)
    pane = pane_of(place)
    assert pane.missing.text() == "2 without alternative text"
    finding = next(f for f in place.session.insight.findings if f.check is CheckId.GALLERY_ALT)
    place.guide.go(finding)
    assert (pane.current, QApplication.focusWidget()) == (uids[1], pane.side.words.alt)
    type_text(pane.side.words.alt, "A heron")
    assert pane.missing.text() == "1 without alternative text"
    pane.missing.click()
    assert pane.current == uids[3]
    type_text(pane.side.words.alt, "A barge")
    assert pane.missing.isHidden()
    place.flush()
    quiet(qtbot, room)
    assert CheckId.GALLERY_ALT not in {f.check for f in place.session.insight.findings}


def test_a_translation_shows_what_is_still_to_be_written_in_its_language(
    room: Bench, open_write: Open
) -> None:
    made, uids = gallery(room, 2)
    services = room.room.services
    for uid in uids:
        services.library.describe(uid, "en", Description("Boats", "Boats", "Anna Berg"))
    services.library.describe(uids[0], "fa", Description("قایق‌ها", "سه قایق", "آنا برگ"))
    place = open_write(services.translating.start(made.story, "fa"))
    pane = pane_of(place)
    assert pane.model.lacking("alt") == [1]
    assert pane.model.words(0).caption == "قایق‌ها"
    assert pane.grid.isRightToLeft()


def test_pictures_of_the_newsroom_are_searched_and_chosen(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    made, uids = gallery(room, 1)
    services = room.room.services
    bridge, heron = known(services, "bridge.jpg"), known(services, "heron.jpg")
    services.library.describe(bridge, "fa", Description("پل سنگی"))
    place = open_write(made)
    pane = pane_of(place)
    pane.choose_photos()
    quiet(qtbot, room)
    picker = pane.library.findChild(PhotoPicker)
    assert picker is not None
    assert nameless(picker) == []
    type_text(picker.search, "پل سنگي")
    assert picker.model.rowCount() == 1
    picker.search.clear()
    assert picker.model.rowCount() == 3
    type_text(picker.search, "heron")
    press(picker.search, Qt.Key.Key_Down)
    press(picker, Qt.Key.Key_Return, text="\r")
    assert stored(room, place) == [uids[0], heron]


def test_what_somebody_else_did_to_the_gallery_is_shown(
    room: Bench, open_write: Open, qtbot: QtBot
) -> None:
    made, uids = gallery(room, 3)
    place = open_write(made)
    pane = pane_of(place)
    room.room.services.stories.set_pictures(made.story, uids[1:])
    quiet(qtbot, room)
    assert list(pane.model.order) == uids[1:]
    assert not pane.deeds.history.can_undo


def test_closing_keeps_the_last_move(room: Bench, open_write: Open, qtbot: QtBot) -> None:
    made, uids = gallery(room, 2)
    place = open_write(made)
    pane = pane_of(place)
    pane.grid.setFocus()
    press(pane.grid, Qt.Key.Key_Right, ALT)
    assert place.dirty
    place.close()
    quiet(qtbot, room)
    assert list(room.room.services.stories.story(made.story).pictures) == uids[::-1]


def test_a_gallery_of_hundreds_makes_one_card_in_the_inspector(
    room: Bench, open_write: Open
) -> None:
    made, uids = gallery(room, 300)
    place = open_write(made)
    place.inspector.show_tab("pictures")
    pane = pane_of(place)
    assert [card.photo for card in place.inspector.pictures.cards] == [uids[0]]
    pane.select([uids[250]])
    assert [card.photo for card in place.inspector.pictures.cards] == [uids[250]]
    assert pane.grid.visualRect(pane.model.index(250)).intersects(pane.grid.viewport().rect())
