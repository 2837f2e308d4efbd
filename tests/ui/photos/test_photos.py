"""The photos' place as people use it: by action id, by key, by typing, by dropping."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, delete, insert

from nejat_desktop.domain.kept_filter import FilterPlace
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.photo_grid import PhotoFilter, PhotoSort, Shelf
from nejat_desktop.store import schema
from nejat_desktop.ui.actions import Condition
from nejat_desktop.ui.paged_rows import PAGE, PAGES
from nejat_desktop.ui.photo_mime import carried
from nejat_desktop.ui.photos import PhotosPlace, words
from nejat_desktop.ui.photos.asked import Group, Narrow, Where
from nejat_desktop.ui.photos.bar import PhotoBar
from nejat_desktop.ui.photos.uses_list import PART
from nejat_desktop.ui.theme import Mode, sizes
from nejat_desktop.ui.theme.wording import runs_rtl
from tests.rooms import article
from tests.scenes import encoded, scene
from tests.ui.desk.workplaces import Bench, quiet
from tests.ui.look import OFFSCREEN, nameless
from tests.ui.photos.conftest import WHOLE, Open, add, picture, shown, told

pytestmark = OFFSCREEN


def key(place: PhotosPlace, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    held = modifiers or Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(place.list, QKeyEvent(QEvent.Type.KeyPress, key, held))


def go(place: PhotosPlace, qtbot: QtBot, group: Group, value: str) -> list[str]:
    place.asking.go(Where(group, value))
    quiet(qtbot, place)
    return shown(place)


def test_an_empty_library_says_what_to_do(library: Bench, open_photos: Open) -> None:
    place = open_photos()
    assert place.pane.empty.isVisible()
    assert place.pane.empty.accessibleName() == "No photos yet"


def test_the_side_panel_leads_to_what_lacks_words(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    add(library, "whole.jpg", en=WHOLE)
    add(library, "silent.jpg")
    place = open_photos()
    assert place.side.count(Where(Group.SHELF, Shelf.NO_CREDIT)) == 1
    assert go(place, qtbot, Group.SHELF, Shelf.NO_CREDIT) == ["silent.jpg"]
    place.asking.narrow(Narrow.LACKS, "fa")
    quiet(qtbot, place)
    assert set(shown(place)) == {"silent.jpg", "whole.jpg"}


def test_typing_filters_and_an_empty_answer_offers_to_clear(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    add(library, "market-0412.jpg", en=WHOLE)
    add(library, "other.jpg")
    place = open_photos()
    library.actions.trigger("view.filter")
    qtbot.keyClicks(place.pane.bar.search, "0412")
    qtbot.waitUntil(lambda: shown(place) == ["market-0412.jpg"])
    place.pane.bar.search.setText("nothing like it")
    qtbot.waitUntil(place.pane.unmatched.isVisible)
    place.pane.unmatched.triggered.emit()
    qtbot.waitUntil(lambda: len(shown(place)) == 2)


def test_words_are_saved_at_a_pause_and_the_codes_follow(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    photo = add(library, "one.jpg")
    place = open_photos()
    key(place, Qt.Key.Key_Return)
    assert place.detail.form.alt.hasFocus()
    qtbot.keyClicks(place.detail.form.alt, "A tower")
    qtbot.keyClicks(place.detail.form.caption, "The old tower")
    qtbot.waitUntil(lambda: not place.descriptions.dirty)
    quiet(qtbot, place)
    saved = library.room.services.library.photo(photo.uid).description("en")
    assert saved == Description("The old tower", "A tower", "")
    cell = place.model.cell(0)
    assert cell is not None
    assert cell.worded == {"en"}
    assert place.detail.tabs.tabs["en"].whole
    assert not place.detail.tabs.tabs["fa"].whole


def test_ctrl_enter_saves_and_goes_to_the_same_field_of_the_next_photo(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    for name in ("a.jpg", "b.jpg"):
        add(library, name)
    place = open_photos()
    first = place.detail.photo
    assert first is not None
    place.detail.tabs.tabs["fa"].click()
    place.detail.form.focus(1)
    qtbot.keyClicks(place.detail.form.caption, "X")
    library.actions.trigger("photo.next")
    quiet(qtbot, place)
    assert place.list.currentIndex().row() == 1
    assert place.detail.edition == "fa"
    assert place.detail.form.caption.hasFocus()
    assert place.detail.form.caption.text() == ""
    saved = library.room.services.library.photo(first.uid)
    assert saved.description("fa").caption == "X"


def test_words_that_are_typed_are_not_overwritten_by_news_of_the_same_photo(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    photo = add(library, "one.jpg", en=WHOLE)
    place = open_photos()
    place.detail.form.focus(1)
    qtbot.keyClicks(place.detail.form.caption, "Mine")
    library.room.services.library.describe(photo.uid, "fa", WHOLE)
    place.looking.look()
    qtbot.waitUntil(lambda: not place.looking.busy)
    assert place.detail.form.caption.text() == "Mine"


def test_one_credit_goes_to_all_languages_and_comes_off_again(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    photo = add(library, "one.jpg", en=WHOLE)
    place = open_photos()
    library.actions.trigger("photo.same_credit")
    quiet(qtbot, place)
    words = library.room.services.library.photo(photo.uid).descriptions
    assert {code: said.credit for code, said in words.items()} == dict.fromkeys(
        ("en", "fa", "ar", "sq"), "Photo: Anna Berg"
    )
    key(place, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    quiet(qtbot, place)
    assert library.room.services.library.photo(photo.uid).description("fa").credit == ""


def test_a_credit_is_set_for_all_selected(library: Bench, open_photos: Open, qtbot: QtBot) -> None:
    photos = [add(library, f"{name}.jpg", en=WHOLE) for name in "abc"]
    place = open_photos()
    library.actions.trigger("photo.select_all")
    assert place.pane.bulk.isVisible()
    library.actions.trigger("photo.set_credit")
    assert place.pane.bulk.credit.field.hasFocus()
    qtbot.keyClicks(place.pane.bulk.credit.field, "City archive")
    qtbot.keyClick(place.pane.bulk.credit.field, Qt.Key.Key_Return)
    quiet(qtbot, place)
    known = library.room.services.library.photos([p.uid for p in photos])
    assert {p.description("sq").credit for p in known.values()} == {"City archive"}
    assert {p.description("en").caption for p in known.values()} == {"The market at dawn"}


def test_words_are_copied_to_all_selected_in_one_language(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    add(library, "a.jpg", en=WHOLE, fa=WHOLE)
    add(library, "b.jpg")
    place = open_photos()
    place.asking.sort(PhotoSort.NAME)
    quiet(qtbot, place)
    place.list.setCurrentIndex(place.model.index(0, 0))
    place.list.selectAll()
    quiet(qtbot, place)
    library.actions.trigger("photo.copy_words")
    quiet(qtbot, place)
    ids = library.room.services.grid.ids(PhotoFilter(words="b jpg"))
    (uid,) = library.room.services.grid.uids(ids)
    words = library.room.services.library.photo(uid).descriptions
    assert words == {"en": WHOLE}


def test_a_gallery_is_made_of_what_is_selected_and_photos_are_added_to_it(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    services = library.room.services
    for name in "ab":
        add(library, f"{name}.jpg")
    place = open_photos()
    library.actions.trigger("photo.select_all")
    with qtbot.waitSignal(place.open_article) as opened:
        library.actions.trigger("photo.new_gallery")
    made = services.editing.article(opened.args[0])
    story = services.stories.story(made.story)
    assert (story.kind, len(story.pictures)) == (Kind.GALLERY, 2)
    add(library, "c.jpg")
    quiet(qtbot, place)
    qtbot.waitUntil(lambda: place.side.galleries == {story.uid: ""})
    place.list.selectAll()
    library.actions.trigger("photo.add_to_gallery", story.uid)
    quiet(qtbot, place)
    assert len(services.stories.story(made.story).pictures) == 3
    assert go(place, qtbot, Group.GALLERY, story.uid)[-1] == "c.jpg"
    place.telling.undo()
    quiet(qtbot, place)
    assert services.stories.story(made.story).pictures == story.pictures


def test_a_photo_says_where_it_is_used_and_leads_there(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    photo, story = add(library, "one.jpg"), article(library.room.services, "Stone bridge")
    library.room.services.stories.set_pictures(story.story, [photo.uid])
    place = open_photos()
    (line,) = place.detail.uses_list.lines
    assert line.accessibleName() == "Stone bridge — Article · lead picture · \u2066en\u2069"
    with qtbot.waitSignal(place.open_article) as opened:
        line.click()
    assert opened.args[0] == story.uid


def test_the_newest_uses_are_shown_first_and_the_others_when_they_are_asked_for(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    photo, services = add(library, "logo.jpg"), library.room.services
    for number in range(PART + 5):
        story = article(services, f"Bridge {number}")
        services.stories.set_pictures(story.story, [photo.uid])
    place = open_photos()
    uses = place.detail.uses_list
    assert len(uses.lines) == PART and uses.more.isVisible() and uses.more.text() == "5 more"
    uses.more.setFocus()
    uses.more.click()
    assert len(uses.lines) == PART + 5 and not uses.more.isVisible()
    assert len({line.use.article for line in uses.lines}) == PART + 5
    assert place.window().focusWidget() is uses.lines[PART]


def test_a_used_photo_stays_and_an_unused_one_can_be_taken_back(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    used, story = add(library, "used.jpg"), article(library.room.services, "Stone bridge")
    library.room.services.stories.set_pictures(story.story, [used.uid])
    place = open_photos()
    key(place, Qt.Key.Key_Delete)
    quiet(qtbot, place)
    assert shown(place) == ["used.jpg"]
    assert told(place)[0].startswith("A story uses this picture")
    library.room.services.stories.set_pictures(story.story, [])
    key(place, Qt.Key.Key_Delete)
    quiet(qtbot, place)
    assert shown(place) == []
    assert go(place, qtbot, Group.SHELF, Shelf.BIN) == ["used.jpg"]
    library.actions.trigger("photo.take_back")
    quiet(qtbot, place)
    assert go(place, qtbot, Group.SHELF, Shelf.ALL) == ["used.jpg"]


def test_files_and_folders_are_imported_and_bad_ones_are_named(
    library: Bench, open_photos: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "camera" / "day one"
    folder.mkdir(parents=True)
    for number in range(3):
        (folder / f"{number}.jpg").write_bytes(picture(number + 40))
    (folder / "notes.txt").write_text("no picture")
    (tmp_path / "broken.jpg").write_bytes(b"no picture at all")
    place = open_photos()
    library.actions.trigger("photo.import", tmp_path / "camera", tmp_path / "broken.jpg")
    quiet(qtbot, place)
    assert sorted(shown(place)) == ["0.jpg", "1.jpg", "2.jpg"]
    assert told(place)[0] == "3 photos came in."
    assert "broken.jpg" in told(place)[1]
    place.telling.undo()
    quiet(qtbot, place)
    assert shown(place) == []


def test_an_import_can_be_stopped(
    library: Bench, open_photos: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.jpg").write_bytes(picture(number))
    place = open_photos()
    place.taking_in.progressed.connect(
        lambda haul: library.actions.trigger("photo.stop_import") if haul.done == 3 else None
    )
    library.actions.trigger("photo.import", tmp_path)
    qtbot.waitUntil(lambda: bool(told(place)), timeout=20_000)
    quiet(qtbot, place)
    assert len(shown(place)) == 4
    assert not library.actions.is_available("photo.stop_import")


def test_dropped_files_come_in(
    library: Bench, open_photos: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "dropped.jpg"
    file.write_bytes(picture(1))
    add(library, "here.jpg")
    place = open_photos()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    place.list.dragEnterEvent(enter)
    assert enter.isAccepted()
    place.list.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, none))
    quiet(qtbot, place)
    assert "dropped.jpg" in shown(place)


def test_copied_photos_are_carried_by_uid_and_do_not_come_in_again(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    photo = add(library, "one.jpg")
    place = open_photos()
    library.actions.trigger("photo.copy")
    (one,) = carried(QGuiApplication.clipboard().mimeData())
    assert one.uid == photo.uid
    library.actions.trigger("photo.paste")
    quiet(qtbot, place)
    assert (shown(place), told(place)) == (["one.jpg"], [])


def many_photos(bench: Bench, count: int) -> None:
    """Rows of so many photos, without files."""

    def work(connection: Connection) -> None:
        rows = [
            {
                "uid": f"{n:032x}",
                "sha256": f"{n:064x}",
                "format": "JPEG",
                "width": 6000,
                "height": 4000,
                "size": 8_000_000,
                "name": f"photo-{n}.jpg",
                "added": "2026-01-01T00:00:00+00:00",
                "taken": f"2026-01-01T00:00:00.{n:06}+00:00",
            }
            for n in range(count)
        ]
        connection.execute(insert(schema.photos), rows)

    bench.room.services.context.write(work)


def test_twenty_thousand_photos_are_never_all_read(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    many_photos(library, 20_000)
    place = open_photos()
    assert place.model.rowCount() == 20_000
    assert place.model.rows.held <= 2
    bar = place.list.verticalScrollBar()
    for step in range(0, bar.maximum(), bar.maximum() // 300):
        bar.setValue(step)
        place.list.viewport().repaint()
    assert place.model.rows.held == PAGES
    key(place, Qt.Key.Key_End)
    quiet(qtbot, place)
    assert place.list.currentIndex().row() == 19_999
    last = place.list.visualRect(place.list.currentIndex())
    assert place.list.viewport().rect().contains(last)
    place.list.selectAll()
    assert place.list.selected_count == 20_000
    assert place.model.rows.held == PAGES
    assert PAGE * PAGES < 20_000


def test_arrows_follow_the_eye_also_when_mirrored(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    many_photos(library, 40)
    place = open_photos()
    columns = place.list.shape_now.columns
    assert columns > 1
    steps = ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1 + columns), (Qt.Key.Key_Left, columns))
    for pressed, there in steps:
        key(place, pressed)
        assert place.list.currentIndex().row() == there
    key(place, Qt.Key.Key_Home)
    place.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = (place.list.visualRect(place.model.index(n, 0)) for n in (0, 1))
    assert first.left() > second.right()
    key(place, Qt.Key.Key_Left)
    assert place.list.currentIndex().row() == 1


def test_shift_selects_in_reading_order(library: Bench, open_photos: Open, qtbot: QtBot) -> None:
    many_photos(library, 40)
    place = open_photos()
    columns = place.list.shape_now.columns
    place.list.setCurrentIndex(place.model.index(columns - 1, 0))
    to = place.list.visualRect(place.model.index(columns, 0)).center()
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(place.list.viewport(), Qt.MouseButton.LeftButton, shift, to)
    assert place.list.selected_numbers() == [columns - 1, columns]


def test_nothing_is_asked_before_somebody_comes(library: Bench, qtbot: QtBot) -> None:
    add(library, "one.jpg")
    place = PhotosPlace(library.workplace)
    assert not place.busy
    assert place.model.rowCount() == 0


def test_every_control_has_a_name_in_every_look(library: Bench, open_photos: Open) -> None:
    add(library, "one.jpg", en=WHOLE)
    place = open_photos()
    hidden_without_words = "Button in EmptyState"
    for mode in Mode:
        library.theme.set(mode=mode)
        assert [name for name in nameless(place) if name != hidden_without_words] == []
        assert not place.grab().isNull()


def test_actions_wait_for_a_photo(library: Bench, open_photos: Open, qtbot: QtBot) -> None:
    place = open_photos()
    assert not library.actions.is_available("photo.next")
    assert library.actions.is_available("photo.import")
    add(library, "one.jpg")
    quiet(qtbot, place)
    assert place.looking.conditions()[Condition.PHOTO]
    assert library.actions.is_available("photo.set_credit")
    assert not library.actions.is_available("photo.copy_words")


def test_a_filter_is_kept_opened_changed_and_given_up(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    add(library, "whole.jpg", en=WHOLE)
    add(library, "silent.jpg")
    filters = library.room.services.filters
    place = open_photos()
    assert not place.pane.keep_button.isVisible()
    go(place, qtbot, Group.SHELF, Shelf.NO_CREDIT)
    assert place.pane.keep_button.isVisible()
    library.actions.trigger("filter.keep", "To be credited")
    quiet(qtbot, place)
    (kept,) = filters.kept(FilterPlace.PHOTOS)
    line = Where(Group.KEPT, kept.uid)
    assert (place.side.key, place.side.count(line), place.asking.title) == (line, 1, kept.name)
    assert not place.pane.keep_button.isVisible()
    go(place, qtbot, Group.SHELF, Shelf.ALL)
    place.side.chosen.emit(line)
    quiet(qtbot, place)
    assert shown(place) == ["silent.jpg"]
    place.asking.narrow(Narrow.LACKS, "fa")
    quiet(qtbot, place)
    library.actions.trigger("filter.update")
    quiet(qtbot, place)
    assert place.side.count(line) == 2
    place.side.renamed.emit(line, "No Persian credit")
    quiet(qtbot, place)
    assert filters.kept(FilterPlace.PHOTOS)[0].name == "No Persian credit"
    library.actions.trigger("filter.remove")
    quiet(qtbot, place)
    assert filters.kept(FilterPlace.PHOTOS) == ()
    assert not place.side.has(line)
    place.telling.undo()
    quiet(qtbot, place)
    assert place.side.has(line)
    assert filters.kept(FilterPlace.DESK) == ()


def test_duplicates_stand_side_by_side_in_groups(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    add_picture = library.room.services.library.add
    for name, data in (
        ("market.jpg", encoded(scene(1), quality=90)),
        ("bridge.jpg", encoded(scene(2), quality=90)),
        ("market-small.jpg", encoded(scene(1).resize((240, 160)), quality=70)),
        ("boats.jpg", encoded(scene(3), quality=90)),
        ("boats.png", encoded(scene(3), "PNG")),
    ):
        add_picture(data, name)
    place = open_photos()
    place.asking.sort(PhotoSort.NAME)
    found = go(place, qtbot, Group.SHELF, Shelf.DUPLICATES)
    assert found in (
        ["market-small.jpg", "market.jpg", "boats.jpg", "boats.png"],
        ["boats.jpg", "boats.png", "market-small.jpg", "market.jpg"],
    )
    assert place.side.count(Where(Group.SHELF, Shelf.DUPLICATES)) == 4
    joined = [place.list._joined(number) for number in range(4)]
    assert joined == [(False, True), (True, False)] * 2
    assert place.list.grouped and "looks like another photo" in str(place.model.index(0).data())
    assert place.grab().size() == place.size()
    assert go(place, qtbot, Group.SHELF, Shelf.ALL) and not place.list.grouped


def test_photos_from_before_are_compared_when_duplicates_are_asked_for(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    services = library.room.services
    for quality in (90, 60):
        services.library.add(encoded(scene(1), quality=quality), f"market-{quality}.jpg")
    services.context.write(lambda c: c.execute(delete(schema.photo_looks)))
    services.library.likeness._looks = None
    place = open_photos()
    assert services.library.likeness.left() == 2
    said: list[object] = []
    place.comparing.working.connect(said.append)
    go(place, qtbot, Group.SHELF, Shelf.DUPLICATES)
    qtbot.waitUntil(lambda: len(shown(place)) == 2)
    assert services.library.likeness.left() == 0 and len(said) > 1 and said[-1] is None
    assert not place.pane.working.isVisible()


def test_a_library_without_duplicates_says_so(
    library: Bench, open_photos: Open, qtbot: QtBot
) -> None:
    add(library, "one.jpg")
    place = open_photos()
    assert go(place, qtbot, Group.SHELF, Shelf.DUPLICATES) == []
    assert place.pane.empty.accessibleName() == "No photo is here twice"


def test_the_facts_of_a_photo_run_as_the_interface(
    library: Bench, open_photos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = add(library, "one.jpg", en=WHOLE)
    place = open_photos()
    assert not runs_rtl(place._words.facts(photo))
    said = {"added {date}": "افزوده در {date}", "{n} B": "{n} بایت"}
    for module in (words, sizes):
        monkeypatch.setattr(module, "translate", lambda _context, text: said.get(text, text))
    assert runs_rtl(place._words.facts(photo))


def test_the_filters_of_the_photos_are_never_squeezed(library: Bench, open_photos: Open) -> None:
    place = open_photos()
    bar = place.findChild(PhotoBar)
    for button in bar.narrowings.values():
        button.set_name("زمان عکس‌برداری" if button is bar.narrowings[Narrow.TAKEN] else "متن ناقص")
    bar.resize(525, bar.height())
    bar.layout().activate()
    assert all(one.width() >= one.sizeHint().width() for one in bar.narrowings.values())
