"""Actions: one table, keys that depend on the place, and nothing runs where it cannot."""

import json
from pathlib import Path

import pytest
import qtawesome
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from nejat_desktop.ui.actions import (
    ACTIONS,
    ActionTable,
    ActionUnavailableError,
    Condition,
    Context,
)
from nejat_desktop.ui.actions.menus import fill_main_menu
from nejat_desktop.ui.actions.palette import CommandPalette, Entry, found_at, rank
from nejat_desktop.ui.actions.table import active_keys
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import ThemedMenu
from tests.ui.look import OFFSCREEN, make_table, shared_theme

pytestmark = OFFSCREEN


@pytest.fixture
def theme(qapp: object) -> Theme:
    """A theme."""
    return shared_theme()


@pytest.fixture
def table(theme: Theme) -> ActionTable:
    """The declared table."""
    return make_table(theme)


def test_no_id_is_declared_twice() -> None:
    ids = [action.id for action in ACTIONS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("context", list(Context))
def test_in_every_place_a_key_belongs_to_one_action(context: Context) -> None:
    keys = [key for keys in active_keys(ACTIONS, context).values() for key in keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_key_can_be_pressed(action: object) -> None:
    for key in action.keys:  # type: ignore[attr-defined]
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def test_every_icon_is_in_the_shipped_font() -> None:
    folder = Path(qtawesome.__file__).parent / "fonts"
    known = json.loads((folder / "phosphor-charmap-1.3.0.json").read_text(encoding="utf-8"))
    assert not [action.id for action in ACTIONS if action.icon and action.icon not in known]


def test_ctrl_b_is_bold_in_a_text_and_the_side_panel_elsewhere() -> None:
    assert "Ctrl+B" in active_keys(ACTIONS, Context.DESK)["view.side_panel"]
    assert "Ctrl+B" in active_keys(ACTIONS, Context.WRITE)["edit.bold"]
    assert "Ctrl+B" not in active_keys(ACTIONS, Context.WRITE)["view.side_panel"]


def test_the_qactions_change_keys_with_the_place(table: ActionTable) -> None:
    table.register("view.side_panel", lambda: None)
    table.enter(Context.WRITE, {"edit.bold": lambda: None})
    assert table.qaction("edit.bold").shortcut() == QKeySequence("Ctrl+B")
    assert table.qaction("view.side_panel").shortcut().isEmpty()
    table.enter(Context.DESK, {})
    assert table.qaction("view.side_panel").shortcut() == QKeySequence("Ctrl+B")
    assert not table.qaction("edit.bold").isEnabled()


def test_an_action_runs_the_handler_of_the_place_with_what_it_is_given(table: ActionTable) -> None:
    table.set_conditions({Condition.ARTICLE: True})
    table.enter(Context.DESK, {"article.translate": lambda edition: f"into {edition}"})
    assert table.trigger("article.translate", "fa") == "into fa"


def test_what_cannot_be_done_says_so(table: ActionTable) -> None:
    with pytest.raises(ActionUnavailableError):
        table.trigger("story.fly")
    table.register("story.new", lambda: None)
    with pytest.raises(ActionUnavailableError):
        table.trigger("story.new")
    table.set_conditions({Condition.NEWSROOM: True})
    table.trigger("story.new")
    table.set_enabled("story.new", False)
    assert not table.is_available("story.new")


def test_a_key_for_something_that_cannot_be_done_does_nothing(table: ActionTable) -> None:
    ran: list[str] = []
    table.register("story.new", lambda: ran.append("new"))
    table.qaction("story.new").trigger()
    assert not ran


def test_the_menu_offers_only_parts_where_something_can_be_done(
    table: ActionTable, theme: Theme, qtbot: QtBot
) -> None:
    menu = ThemedMenu(theme)
    qtbot.addWidget(menu)
    table.register("newsroom.open", lambda: None)
    fill_main_menu(menu, theme, table)
    assert [action.text() for action in menu.actions()] == ["Newsroom"]
    fill_main_menu(menu, theme, table)
    assert len(menu.actions()) == 1


def test_the_palette_finds_actions_by_the_beginnings_of_words(table: ActionTable) -> None:
    table.register("view.dark", lambda: None)
    table.register("view.light", lambda: None)
    palette = CommandPalette(table)
    assert [entry.text for entry in palette.entries("col dar")] == ["Dark colours"]
    assert palette.entries("xyz") == []


def test_the_palette_shows_articles_before_actions_and_keeps_room_for_both(
    table: ActionTable,
) -> None:
    table.register("view.dark", lambda: None)
    palette = CommandPalette(table)
    palette.add_source(lambda query: [Entry(f"Dark {n}", lambda: None) for n in range(20)])
    texts = [entry.text for entry in palette.entries("dark")]
    assert texts[0] == "Dark 0"
    assert texts[-1] == "Dark colours"
    assert len(texts) == 9


def test_persian_and_arabic_spellings_find_each_other() -> None:
    assert rank("كتاب", "کتابخانه") is not None
    assert rank("می‌رود", "مي رود") is not None
    assert rank("bridge", "Stone") is None


def test_what_was_typed_is_found_again_in_the_words() -> None:
    assert found_at("Bridge", "Stone bridge") == (6, 6)
    assert found_at("sea", "Stone bridge") == (0, 0)
