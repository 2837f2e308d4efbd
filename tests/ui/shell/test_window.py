"""The window: places, tabs, panes, F6, palette, other languages."""

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.actions import ActionTable, Condition, Context, Entry, Handler
from nejat_desktop.ui.shell import MainWindow, Panes
from nejat_desktop.ui.shell.appearance import Appearance
from nejat_desktop.ui.shell.language import Translations, known_language
from nejat_desktop.ui.shell.settings import SettingsPage
from nejat_desktop.ui.theme import Mode, Theme
from nejat_desktop.ui.widgets import KeyCap, ThemedMenu
from tests.ui.look import (
    OFFSCREEN,
    RESOURCES,
    MemoryPreferences,
    make_table,
    make_theme,
    nameless,
    shared_theme,
)

pytestmark = OFFSCREEN


class Desk(QWidget):
    """A screen with three panes."""

    def __init__(self, theme: Theme, preferences: MemoryPreferences) -> None:
        super().__init__()
        self.side, self.list, self.about = QLineEdit(), QLineEdit(), QPushButton("About")
        self.panes = Panes(
            theme, preferences, "desk", self.list, side=self.side, inspector=self.about
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        for field in (self.side, self.list):
            field.setAccessibleName("Field")

    @property
    def context(self) -> Context:
        return Context.DESK

    def handlers(self) -> Mapping[str, Handler]:
        return {"view.filter": lambda: "filtered"}

    def regions(self) -> Sequence[QWidget]:
        return [self.side, self.list, self.about]


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return shared_theme()


@pytest.fixture
def preferences() -> MemoryPreferences:
    return MemoryPreferences()


@pytest.fixture
def table(theme: Theme) -> ActionTable:
    made = make_table(theme)
    made.set_conditions({Condition.NEWSROOM: True})
    return made


@pytest.fixture
def desk(theme: Theme, preferences: MemoryPreferences) -> Desk:
    return Desk(theme, preferences)


@pytest.fixture
def window(
    theme: Theme, table: ActionTable, preferences: MemoryPreferences, desk: Desk, qtbot: QtBot
) -> MainWindow:
    made = MainWindow(theme, table, preferences)
    qtbot.addWidget(made)
    made.add_place("desk", desk)
    made.add_place("activity", QWidget())
    made.resize(1440, 900)
    made.show()
    return made


def test_the_first_place_is_shown_and_its_actions_live(
    window: MainWindow, table: ActionTable
) -> None:
    assert window.deck.current == "desk"
    assert table.context is Context.DESK
    assert table.trigger("view.filter") == "filtered"


def test_an_action_goes_to_a_place_and_the_rail_follows(
    window: MainWindow, table: ActionTable
) -> None:
    table.trigger("go.activity")
    assert window.deck.current == "activity"
    assert window._rail.item("activity").isChecked()
    assert window._bar.tabs.tabText(0) == "Activity"
    assert not table.is_available("view.filter")


def test_a_text_opens_once_and_its_tab_can_be_chosen_and_closed(
    window: MainWindow, table: ActionTable, qtbot: QtBot
) -> None:
    ltr = Qt.LayoutDirection.LeftToRight
    window.open_tab("a", QWidget(), "Stone bridge", "en", ltr)
    window.open_tab("b", QWidget(), "کتابخانه", "fa", Qt.LayoutDirection.RightToLeft)
    window.open_tab("a", QWidget(), "Stone bridge", "en", ltr)
    assert window.deck.keys == ["a", "b"]
    assert window.deck.current == "a"
    with qtbot.waitSignal(window.tab_closed) as closed:
        table.trigger("tab.close")
    assert closed.args == ["a"]
    assert window.deck.current == "b"
    window.close_tab("b")
    assert window.deck.current == "desk"
    assert table.context is Context.DESK


def test_a_press_on_the_cross_closes_and_the_middle_button_too(
    window: MainWindow, qtbot: QtBot
) -> None:
    tabs = window._bar.tabs
    for key in ("a", "b"):
        window.open_tab(key, QWidget(), "Stone", "en", Qt.LayoutDirection.LeftToRight)
    cross = tabs._looks.close_cell(tabs, 2).center().toPoint()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=cross)
    assert window.deck.keys == ["a"]
    middle = tabs.tabRect(1).center()
    qtbot.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=middle)
    assert window.deck.keys == []


def test_the_tabs_go_round(window: MainWindow, table: ActionTable) -> None:
    window.open_tab("a", QWidget(), "Stone", "en", Qt.LayoutDirection.LeftToRight)
    table.trigger("tab.next")
    assert window.deck.current == "desk"
    table.trigger("tab.previous")
    assert window.deck.current == "a"


def test_the_inspector_closes_under_1280_and_the_side_panel_under_1120(
    window: MainWindow, desk: Desk
) -> None:
    shown = {}
    for width in (1440, 1279, 1119, 1024):
        window.resize(width, 700)
        shown[width] = (desk.panes.is_open("side"), desk.panes.is_open("inspector"))
    assert shown == {
        1440: (True, True),
        1279: (True, False),
        1119: (False, False),
        1024: (False, False),
    }
    window.resize(1440, 900)
    assert desk.panes.is_open("inspector")


def test_f9_brings_the_inspector_where_there_is_no_room(
    window: MainWindow, desk: Desk, table: ActionTable
) -> None:
    window.resize(1100, 700)
    table.trigger("view.inspector")
    assert desk.panes.is_open("inspector")
    assert table.qaction("view.inspector").isChecked()


def test_what_a_person_closes_stays_closed_in_the_next_window(
    window: MainWindow,
    table: ActionTable,
    theme: Theme,
    preferences: MemoryPreferences,
    qtbot: QtBot,
) -> None:
    table.trigger("view.side_panel")
    again = Desk(theme, preferences)
    qtbot.addWidget(again)
    again.panes.fit(1440)
    assert not again.panes.is_open("side")
    assert again.panes.is_open("inspector")


@pytest.mark.parametrize("kept", [None, "x", {"widths": 3}, {"widths": {"side": "x"}, "open": []}])
def test_preferences_that_make_no_sense_are_passed_over(
    kept: object, theme: Theme, qtbot: QtBot
) -> None:
    preferences = MemoryPreferences()
    preferences.set("panes/desk", kept)
    desk = Desk(theme, preferences)
    qtbot.addWidget(desk)
    assert desk.panes.has("side")


def test_focus_mode_leaves_the_content_alone(
    window: MainWindow, desk: Desk, table: ActionTable
) -> None:
    table.trigger("view.focus")
    assert window._rail.isHidden()
    assert not desk.panes.is_open("side")
    table.trigger("view.focus")
    assert window._rail.isVisible()
    assert desk.panes.is_open("side")


def test_f6_walks_the_regions_and_comes_back_to_where_it_was(
    window: MainWindow, desk: Desk, table: ActionTable
) -> None:
    walked = []
    desk.side.setFocus()
    window.activateWindow()
    for _ in range(3):
        table.trigger("go.next_region")
        walked.append(QApplication.focusWidget())
    assert walked[:2] == [desk.list, desk.about]
    table.trigger("go.previous_region")
    assert QApplication.focusWidget() is desk.about


def test_the_smallest_window_is_1024_by_640(window: MainWindow) -> None:
    assert window.minimumSize() == QSize(1024, 640)
    window.resize(1024, 640)
    assert window.size() == QSize(1024, 640)


def test_mirrored_panes_fill_the_window_and_leave_one_pixel_for_each_line(
    window: MainWindow, desk: Desk
) -> None:
    desk.panes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    side, middle, about = (w.geometry() for w in (desk.side, desk.list, desk.about))
    assert side.right() == desk.panes.width() - 1 and about.left() == 0
    assert side.left() - middle.right() == middle.left() - about.right() == 2
    line = desk.panes.handle(1)
    assert line.x() + line._line().x() == middle.right() + 1  # type: ignore[attr-defined]


def test_everything_mirrors(window: MainWindow, theme: Theme, qapp: QApplication) -> None:
    def left_of(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert left_of(window._rail) == 0
    theme.set(language="fa")
    qapp.processEvents()
    assert left_of(window._rail) == window.width() - window._rail.width()
    assert left_of(window.deck.stack) == 0


def test_every_control_of_the_window_has_a_name(window: MainWindow) -> None:
    window.set_badge("activity", 3)
    window.set_connection([("Lab", False)], 4)
    assert nameless(window) == []
    assert "3" in window._rail.item("activity").accessibleName()
    assert window._bar.connection.accessibleName() == "Offline, 4 waiting"


def test_the_top_bar_names_what_is_published_to(window: MainWindow) -> None:
    said = window._bar.connection.accessibleName
    window.set_connection((), 0)
    assert said() == "Site folder"
    window.set_connection([("Lab", True)], 0)
    assert said() == "Lab"
    window.set_connection([("Lab", True), ("Lab Farsi", False)], 1)
    assert said() == "2 sites, 1 waiting"


def test_counts_stand_in_the_digits_of_the_interface(window: MainWindow, theme: Theme) -> None:
    theme.set(language="fa")
    window.set_connection((), 4)
    assert "۴" in window._bar.connection.accessibleName()


def test_the_palette_opens_finds_and_runs(
    window: MainWindow, table: ActionTable, qtbot: QtBot
) -> None:
    window.commands.add_source(lambda query: [Entry("Stone bridge", lambda: None)])
    window.popup._search("activity")
    assert window.popup.entries() == ["Stone bridge", "Go to activity"]
    window.popup._move(1)
    window.popup.run()
    assert window.deck.current == "activity"


def test_the_status_bar_keeps_what_it_is_told(window: MainWindow) -> None:
    window.set_status("saved", "All saved, 10:42", "check")
    assert window.status("saved") == "All saved, 10:42"
    with pytest.raises(KeyError):
        window.set_status("weather", "Rain")


def test_the_main_menu_is_made_from_the_table(window: MainWindow) -> None:
    window._bar.menu.aboutToShow.emit()
    parts = [action.text() for action in window._bar.menu.actions()]
    assert parts == ["View", "Go"]
    assert window._bar.menu.findChildren(ThemedMenu)


def test_look_and_language_are_kept_and_come_back(
    theme: Theme, table: ActionTable, preferences: MemoryPreferences, qapp: QApplication
) -> None:
    translations = Translations(qapp, RESOURCES)
    Appearance(theme, table, preferences, translations)
    table.trigger("view.dark")
    table.trigger("view.language_fa")
    table.trigger("view.larger")
    other = make_theme()
    Appearance(other, make_table(other), preferences, translations).restore()
    assert (other.mode, other.language, other.scale) == (Mode.DARK, "fa", 1.1)


def test_the_check_marks_say_what_is_on(
    theme: Theme, table: ActionTable, preferences: MemoryPreferences, qapp: QApplication
) -> None:
    appearance = Appearance(theme, table, preferences, Translations(qapp, RESOURCES))
    appearance.set_mode(Mode.HIGH_CONTRAST)
    assert table.qaction("view.high_contrast").isChecked()
    assert not table.qaction("view.light").isChecked()


def test_the_settings_change_things_at_once(
    theme: Theme,
    table: ActionTable,
    preferences: MemoryPreferences,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    appearance = Appearance(theme, table, preferences, Translations(qapp, RESOURCES))
    page = SettingsPage(theme, table, appearance)
    qtbot.addWidget(page)
    page._mode._segments["dark"].click()
    page._language._segments["sq"].click()
    assert (theme.mode, theme.language) == (Mode.DARK, "sq")
    assert nameless(page) == []


@pytest.mark.parametrize(
    ("wanted", "known"), [("fa_IR", "fa"), ("ar-EG", "ar"), ("de_DE", "en"), ("", "en")]
)
def test_an_unknown_language_is_english(wanted: str, known: str) -> None:
    assert known_language(wanted) == known


def test_a_key_cap_reads_its_key(theme: Theme, qtbot: QtBot) -> None:
    cap = KeyCap(theme, "Ctrl+Return")
    qtbot.addWidget(cap)
    assert cap.accessibleName() == "Ctrl Enter"


def test_a_long_name_of_a_site_is_shortened_in_the_top_bar_and_whole_in_its_tooltip(
    window: MainWindow,
) -> None:
    button, long = window._bar.connection, "Society for the memory of the valley " * 3
    window.set_connection([(long, True)], 3)
    room = button.sizeHint().width()
    window.set_connection([(long * 4, True)], 3)
    assert button.sizeHint().width() == room < 360
    assert button.toolTip() == button.accessibleName() == f"{long * 4}, 3 waiting"
    button.setFixedSize(button.sizeHint())
    waiting = button.grab().toImage()
    window.set_connection([(long * 4, True)], 0)
    assert button.grab().toImage() != waiting, "how many wait is seen behind the shortened name"
    window.set_connection([("Lab", True)], 0)
    assert button.sizeHint().width() < 120, "a short one takes no more than it needs"
