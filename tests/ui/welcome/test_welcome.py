"""Welcome: what is chosen is told, and what is missing is said under its field."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.shell.appearance import Appearance
from nejat_desktop.ui.shell.language import Translations
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.welcome import NewNewsroom, Recent, WelcomeScreen, WelcomeWindow
from nejat_desktop.ui.widgets import Button
from tests.ui.look import (
    OFFSCREEN,
    RESOURCES,
    MemoryPreferences,
    make_table,
    nameless,
    shared_theme,
)

pytestmark = OFFSCREEN
EDITIONS = [("en", "English"), ("fa", "فارسی"), ("ar", "العربية"), ("sq", "Shqip")]


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return shared_theme()


@pytest.fixture
def table(theme: Theme) -> ActionTable:
    return make_table(theme)


@pytest.fixture
def welcome(theme: Theme, table: ActionTable, tmp_path: Path, qtbot: QtBot) -> WelcomeScreen:
    made = WelcomeScreen(theme, table, "1.0")
    qtbot.addWidget(made)
    made.offer(EDITIONS, "Anna Berg", tmp_path)
    made.enter()
    return made


def test_the_three_actions_are_its_cards(
    welcome: WelcomeScreen, table: ActionTable, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(welcome.sample_asked):
        table.trigger("newsroom.sample")
    table.trigger("newsroom.new")
    assert welcome.start._pages.currentWidget() is welcome.start.form


@pytest.mark.parametrize("digit", ["1", "۱", "١"])
def test_one_opens_the_sample_in_any_digits(
    welcome: WelcomeScreen, digit: str, qtbot: QtBot
) -> None:
    event = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, digit
    )
    with qtbot.waitSignal(welcome.sample_asked):
        QApplication.sendEvent(welcome, event)


def test_a_site_is_connected_in_a_newsroom_of_its_own(welcome: WelcomeScreen, qtbot: QtBot) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "3")
    with qtbot.waitSignal(welcome.site_asked):
        QApplication.sendEvent(welcome, event)
    assert welcome.start._pages.currentWidget() is welcome.start.form


def test_a_new_newsroom_is_told_whole(welcome: WelcomeScreen, tmp_path: Path, qtbot: QtBot) -> None:
    form = welcome.start.form
    qtbot.keyClicks(form.name, "Morning")
    form.choose_editions(["en", "sq"])
    with qtbot.waitSignal(welcome.create_asked) as told:
        form.submit()
    assert told.args == [NewNewsroom(tmp_path / "Morning", "Morning", ("en", "sq"), "Anna Berg")]


def test_the_folder_follows_the_name_until_somebody_writes_one(
    welcome: WelcomeScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    form = welcome.start.form
    qtbot.keyClicks(form.name, "Day: one/two")
    assert form.folder.text() == str(tmp_path / "Day- one-two")
    form.folder.clear()
    qtbot.keyClicks(form.folder, "/srv/news")
    qtbot.keyClicks(form.name, " more")
    assert form.folder.text() == "/srv/news"


def test_what_is_missing_is_said_and_nothing_is_told(
    welcome: WelcomeScreen, tmp_path: Path
) -> None:
    told: list[object] = []
    welcome.create_asked.connect(told.append)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    form = welcome.start.form
    form.person.clear()
    form.choose_editions([])
    form.folder.setText(str(tmp_path / "full"))
    form.submit()
    assert all(field.error for field in form._fields())
    assert not told


def test_a_dropped_folder_is_opened(welcome: WelcomeScreen, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(welcome.open_asked) as told:
        welcome.dropEvent(drop)
    assert told.args == [tmp_path]


def test_a_recent_newsroom_is_one_press_away(
    welcome: WelcomeScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    welcome.show_recent([Recent("Morning", tmp_path)])
    button = welcome.start.recent.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(welcome.open_asked) as told:
        button.click()
    assert told.args == [tmp_path]


def test_while_it_is_busy_nothing_can_be_chosen_and_a_problem_ends_that(
    welcome: WelcomeScreen,
) -> None:
    welcome.show_busy("Making the sample newsroom…")
    assert not welcome.start._pages.isEnabled()
    welcome.show_problem("There is no room on the disk.")
    assert welcome.start._pages.isEnabled()
    assert welcome.start._notices.notices[0].text.sentence == "There is no room on the disk."


def test_it_says_that_disk_encryption_protects_a_laptop(welcome: WelcomeScreen) -> None:
    assert any("encryption" in label.text() for label in welcome._intro._points)


def test_every_control_has_a_name(welcome: WelcomeScreen) -> None:
    assert nameless(welcome) == []


def test_it_fits_the_smallest_window(welcome: WelcomeScreen) -> None:
    assert welcome.minimumSizeHint().height() <= 640
    assert welcome.minimumSizeHint().width() <= 1024


def test_the_window_reads_names_and_tells_what_to_make(
    theme: Theme, table: ActionTable, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    (tmp_path / "newsroom.json").write_text(json.dumps({"name": "Morning"}), encoding="utf-8")
    appearance = Appearance(theme, table, MemoryPreferences(), Translations(qapp, RESOURCES))
    window = WelcomeWindow(theme, table, appearance, [tmp_path], "Anna Berg")
    qtbot.addWidget(window)
    button = window.page.start.recent.findChild(Button)
    assert button is not None
    assert button.text() == "Morning"
    form = window.page.start.form
    form.name.setText("Evening")
    form.folder.setText(str(tmp_path / "evening"))
    with qtbot.waitSignal(window.create_asked) as told:
        form.submit()
    assert told.args == [tmp_path / "evening", "Evening", ["en", "fa", "ar", "sq"], "Anna Berg"]


def test_an_archive_begins_with_a_new_newsroom(
    welcome: WelcomeScreen, table: ActionTable, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(welcome.archive_asked):
        assert welcome.start.choose(4)
    assert welcome.start._pages.currentWidget() is welcome.start.form
