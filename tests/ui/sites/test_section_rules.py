"""The lines of sections in the table of what becomes of what on WordPress."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.bootstrap import default_newsroom
from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.newsroom import Section
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.sites.rules_table import RulesTable
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.write.fields import LineField
from tests.ui.look import OFFSCREEN, nameless, shared_theme

pytestmark = OFFSCREEN


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield shared_theme()
    qapp.setStyleSheet("")


@pytest.fixture
def rules(theme: Theme, qtbot: QtBot) -> RulesTable:
    made = RulesTable(theme, PostRules())
    qtbot.addWidget(made)
    made.resize(584, 900)
    made.show()
    return made


VILLAGE, RIVER = Uid("1" * 32), Uid("2" * 32)
NEWSROOM = replace(
    default_newsroom("Test"),
    sections=(
        Section(VILLAGE, "village", {"en": "Village", "fa": "روستا"}),
        Section(RIVER, "river", {"en": "River", "fa": "رود"}, parent=VILLAGE),
    ),
)


def type_place(rules: RulesTable, section: Uid, text: str) -> None:
    row = rules.sections.rows[section]
    row.selectAll()
    row.insert(text)
    QTest.keyClick(row, Qt.Key.Key_Return)


def choose(rules: RulesTable, edition: str) -> None:
    box = rules.sections.editions
    box.setCurrentIndex(box.findData(edition))
    box.activated.emit(box.currentIndex())


def test_a_section_is_put_into_another_category_of_one_edition(
    rules: RulesTable, qtbot: QtBot
) -> None:
    """Until then it says where its stories stand by themselves; its own name is no change."""
    rules.sections.show_newsroom(NEWSROOM)
    assert rules.sections.rows[RIVER].placeholderText() == "Village › River"
    with qtbot.waitSignal(rules.changed):
        type_place(rules, RIVER, "Towns > Harbour")
    river = {str(RIVER): ("Towns", "Harbour")}
    assert rules.rules == PostRules(sections={"en": river})
    with qtbot.assertNotEmitted(rules.changed):
        type_place(rules, VILLAGE, "Village")
    choose(rules, "fa")
    assert rules.sections.rows[RIVER].placeholderText() == "روستا › رود"
    assert rules.sections.rows[RIVER].text() == ""
    type_place(rules, RIVER, "بندر")
    there = {str(RIVER): ("بندر",)}
    assert rules.rules == PostRules(sections={"en": river, "fa": there})
    choose(rules, "en")
    assert rules.sections.rows[RIVER].text() == "Towns › Harbour"
    type_place(rules, RIVER, " ")
    assert rules.rules == PostRules(sections={"fa": there})
    assert nameless(rules) == []


def test_what_is_typed_into_a_section_stays_when_the_rules_are_shown_anew(
    rules: RulesTable,
) -> None:
    rules.sections.show_newsroom(NEWSROOM)
    QTest.keyClicks(rules.sections.rows[RIVER], "Harb")
    rules.sections.show_newsroom(replace(NEWSROOM, name="Evening"))
    rules.show_rules(PostRules(tags=False))
    assert rules.sections.rows[RIVER].text() == "Harb"


def test_places_of_sections_that_are_not_here_are_kept(rules: RulesTable) -> None:
    other = PostRules(sections={"sq": {"9" * 32: ("Lumi",)}})
    rules.sections.show_newsroom(NEWSROOM)
    rules.show_rules(other)
    assert rules.rules == other


def test_a_newsroom_without_sections_has_no_lines_for_them(rules: RulesTable) -> None:
    rules.sections.show_newsroom(replace(NEWSROOM, sections=()))
    assert not rules.sections.isVisible()
    rules.sections.show_newsroom(NEWSROOM)
    assert rules.sections.isVisible()


def focused(rules: RulesTable, section: Uid, qtbot: QtBot) -> LineField:
    row = rules.sections.rows[section]
    rules.activateWindow()
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    return row


def test_what_is_typed_when_another_edition_is_chosen_is_that_of_the_first(
    rules: RulesTable, qtbot: QtBot
) -> None:
    """Also where choosing one takes the focus from no line."""
    rules.sections.show_newsroom(NEWSROOM)
    type_place(rules, VILLAGE, "Towns")
    QTest.keyClicks(focused(rules, RIVER, qtbot), "Harbour")
    with qtbot.waitSignal(rules.changed):
        choose(rules, "fa")
    places = {str(VILLAGE): ("Towns",), str(RIVER): ("Harbour",)}
    assert rules.rules == PostRules(sections={"en": places})


def test_who_types_while_sections_come_in_goes_on_typing(rules: RulesTable, qtbot: QtBot) -> None:
    """Nothing half typed becomes a rule."""
    rules.sections.show_newsroom(NEWSROOM)
    QTest.keyClicks(focused(rules, RIVER, qtbot), "Harb")
    more = (*NEWSROOM.sections, Section(Uid("3" * 32), "hill", {"en": "Hill"}))
    with qtbot.assertNotEmitted(rules.changed):
        rules.sections.show_newsroom(replace(NEWSROOM, sections=more))
        rules.show_rules(PostRules())
    assert rules.sections.rows[RIVER].text() == "Harb"


def test_what_is_typed_for_an_edition_that_goes_is_no_others(
    rules: RulesTable, qtbot: QtBot
) -> None:
    rules.sections.show_newsroom(NEWSROOM)
    QTest.keyClicks(focused(rules, RIVER, qtbot), "Harb")
    others = tuple(edition for edition in NEWSROOM.editions if edition.code != "en")
    rules.sections.show_newsroom(replace(NEWSROOM, editions=others))
    assert rules.rules == PostRules()
    assert rules.sections.rows[RIVER].text() == ""


def test_a_section_goes_where_what_it_stands_in_is_put(rules: RulesTable) -> None:
    rules.sections.show_newsroom(NEWSROOM)
    type_place(rules, VILLAGE, "Towns")
    assert rules.sections.rows[RIVER].placeholderText() == "Towns › River"
    type_place(rules, RIVER, "Village > River")
    places = {str(VILLAGE): ("Towns",), str(RIVER): ("Village", "River")}
    assert rules.rules == PostRules(sections={"en": places})


def test_the_defaults_give_up_what_is_being_typed(rules: RulesTable, qtbot: QtBot) -> None:
    rules.sections.show_newsroom(NEWSROOM)
    type_place(rules, VILLAGE, "Towns")
    QTest.keyClicks(focused(rules, RIVER, qtbot), "Harb")
    rules.defaults.click()
    assert rules.rules == PostRules()
    assert rules.sections.rows[RIVER].text() == ""
