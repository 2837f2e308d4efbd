"""The place of the series: begun, named, put in order and removed, and all of it taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.series.place import SeriesPlace
from nejat_desktop.ui.write.place import WritePlace
from tests.rooms import article
from tests.ui.desk.workplaces import Bench, bench, discard
from tests.ui.keys import press, type_text
from tests.ui.look import OFFSCREEN, nameless
from tests.ui.write.conftest import NEVER, quiet

pytestmark = OFFSCREEN
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    with bench(tmp_path / "room", qapp) as made:
        yield made


@pytest.fixture
def place(room: Bench, qtbot: QtBot) -> Iterator[SeriesPlace]:
    shown = SeriesPlace(room.workplace)
    shown.resize(1372, 828)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_series(None)
    quiet(qtbot, room)
    yield shown
    quiet(qtbot, room)
    shown.leave()
    discard(shown)
    quiet(qtbot, room)


def three_parts(room: Bench) -> tuple[Uid, list[Article]]:
    services = room.room.services
    series = services.stories.new_series({"en": "The river"})
    made = [article(services, name) for name in ("Spring", "Summer", "Autumn")]
    for number, one in enumerate(made, 1):
        services.stories.set_series(one.story, series.uid, number)
    return series.uid, made


def order(room: Bench, series: Uid) -> list[str]:
    return [part.headline("en") for part in room.room.services.serials.parts(series)]


def test_without_a_series_the_place_says_what_it_is_for_and_begins_one(
    room: Bench, place: SeriesPlace, qtbot: QtBot
) -> None:
    assert place.empty.isVisible()
    place.empty.triggered.emit()
    quiet(qtbot, room)
    field = place.titles.fields["en"]
    assert QApplication.focusWidget() is field
    type_text(field, "The river")
    press(field, Qt.Key.Key_Return, text="\r")
    type_text(place.titles.fields["fa"], "رودخانه")
    place.flush()
    quiet(qtbot, room)
    assert [s.titles for s in room.room.services.serials.all()] == [
        {"en": "The river", "fa": "رودخانه"}
    ]
    assert nameless(place) == []


def test_parts_move_with_alt_and_arrows_and_undo_brings_them_back(
    room: Bench, place: SeriesPlace, qtbot: QtBot
) -> None:
    series, _made = three_parts(room)
    quiet(qtbot, room)
    place.parts.setFocus()
    press(place.parts, Qt.Key.Key_Down, ALT)
    quiet(qtbot, room)
    assert order(room, series) == ["Summer", "Spring", "Autumn"]
    assert place.model.headline(place.parts.row) == "Spring"
    press(place.parts, Qt.Key.Key_Down, ALT)
    quiet(qtbot, room)
    assert order(room, series) == ["Summer", "Autumn", "Spring"]
    for _ in range(2):
        press(place.parts, Qt.Key.Key_Z, CTRL)
        quiet(qtbot, room)
    assert order(room, series) == ["Spring", "Summer", "Autumn"]


def test_a_part_is_taken_out_and_comes_back(room: Bench, place: SeriesPlace, qtbot: QtBot) -> None:
    series, made = three_parts(room)
    quiet(qtbot, room)
    press(place.parts, Qt.Key.Key_Delete)
    quiet(qtbot, room)
    assert order(room, series) == ["Summer", "Autumn"]
    assert room.room.services.stories.story(made[0].story).series is None
    press(place.parts, Qt.Key.Key_Z, CTRL)
    quiet(qtbot, room)
    assert order(room, series) == ["Spring", "Summer", "Autumn"]


def test_a_removed_series_comes_back_with_the_notices_undo(
    room: Bench, place: SeriesPlace, qtbot: QtBot
) -> None:
    series, _made = three_parts(room)
    quiet(qtbot, room)
    place.remove.click()
    quiet(qtbot, room)
    assert room.room.services.serials.all() == ()
    assert place.empty.isVisible()
    place.notices.notices[0].triggered.emit()
    quiet(qtbot, room)
    assert order(room, series) == ["Spring", "Summer", "Autumn"]
    assert place.panel.isVisible()


def test_the_last_title_is_refused_with_a_sentence_and_stays(
    room: Bench, place: SeriesPlace, qtbot: QtBot
) -> None:
    three_parts(room)
    quiet(qtbot, room)
    field = place.titles.fields["en"]
    field.setFocus()
    field.selectAll()
    press(field, Qt.Key.Key_Delete)
    press(field, Qt.Key.Key_Return, text="\r")
    quiet(qtbot, room)
    assert "title" in place.notices.notices[0].text.sentence
    assert field.text() == "The river"
    assert room.room.services.serials.all()[0].titles == {"en": "The river"}


def test_a_part_opens_in_the_language_of_the_interface_if_it_is_there(
    room: Bench, place: SeriesPlace, qtbot: QtBot
) -> None:
    _series, made = three_parts(room)
    quiet(qtbot, room)
    opened: list[str] = []
    place.open_article.connect(opened.append)
    place.parts.setCurrentIndex(place.model.index(1))
    place.look.click()
    assert opened == [made[1].uid]


def test_the_inspector_shows_the_parts_and_leads_to_the_series(room: Bench, qtbot: QtBot) -> None:
    series, made = three_parts(room)
    asked: list[str] = []
    room.actions.register("story.series", asked.append)
    write = WritePlace(room.workplace, made[0].uid, NEVER)
    write.show()
    write.activate()
    quiet(qtbot, room)
    opened: list[str] = []
    write.open_article.connect(opened.append)
    form = write.inspector.story.series
    assert form._parts.count() == 3
    form._parts.itemAt(2).widget().click()
    assert opened == [made[2].uid]
    form.all.click()
    assert asked == [series]
    discard(write)
    quiet(qtbot, room)


def test_the_kind_changes_in_the_inspector_and_back_with_the_notice(
    room: Bench, qtbot: QtBot
) -> None:
    made = article(room.room.services, "Bridge")
    write = WritePlace(room.workplace, made.uid, NEVER)
    write.show()
    write.activate()
    quiet(qtbot, room)
    stories = room.room.services.stories
    kinds = stories.kinds_open_to(made.story)
    write.inspector.story.kind.activated.emit(kinds.index(Kind.CARTOON))
    quiet(qtbot, room)
    assert stories.story(made.story).kind is Kind.CARTOON
    assert write.stand.form is not None
    write.inspector.story.kind.activated.emit(kinds.index(Kind.CARTOON))
    write.notices.notices[0].triggered.emit()
    quiet(qtbot, room)
    assert stories.story(made.story).kind is Kind.ARTICLE
    assert write.stand.form is None
    room.room.services.publishing.approve(made.uid)
    quiet(qtbot, room)
    assert write.session.insight.kinds == (Kind.ARTICLE,)
    discard(write)
    quiet(qtbot, room)
