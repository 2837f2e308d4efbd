"""The settings of sites: what becomes of what, and the way to the network."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.connection import KindRule, PostRules, Proxy
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.sites.categories import category_words, read_category
from nejat_desktop.ui.sites.proxy_form import OTHER, STRAIGHT, TOR, TOR_ADDRESS, ProxyForm
from nejat_desktop.ui.sites.rules_table import FORMS, RulesTable
from nejat_desktop.ui.theme import Theme
from tests.ui.look import OFFSCREEN, nameless, shared_theme

pytestmark = OFFSCREEN


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield shared_theme()
    qapp.setStyleSheet("")


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> RulesTable:
    made = RulesTable(theme, PostRules())
    qtbot.addWidget(made)
    made.resize(584, 700)
    made.show()
    return made


@pytest.fixture
def proxy(theme: Theme, qtbot: QtBot) -> ProxyForm:
    made = ProxyForm(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_table_shows_the_rules_and_gives_the_very_same_back(table: RulesTable) -> None:
    assert table.rules == PostRules()
    assert table.rows[Kind.CARTOON].category.text() == "Media › Cartoons"
    assert table.rows[Kind.CARTOON].form.currentText() == "Post, picture"
    assert nameless(table) == []


@pytest.mark.parametrize("text", ["Media › Cartoons", "Media>Cartoons", " Media / Cartoons "])
def test_a_category_is_read_however_it_is_parted(text: str) -> None:
    assert read_category(text) == ("Media", "Cartoons")
    assert category_words(read_category(text)) == "Media › Cartoons"


def test_no_category_means_its_own_sections(table: RulesTable, qtbot: QtBot) -> None:
    field = table.rows[Kind.VIDEO].category
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    with qtbot.waitSignal(table.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert table.rules.kinds["video"] == KindRule(format="video")
    assert field.placeholderText() == "its sections"


def test_a_page_stands_in_no_category(table: RulesTable, qtbot: QtBot) -> None:
    row = table.rows[Kind.BOOK]
    with qtbot.waitSignal(table.changed):
        row.form.setCurrentIndex(FORMS.index(("page", "standard")))
        row.form.activated.emit(row.form.currentIndex())
    assert not row.category.isEnabled()
    assert table.rules.kinds["book"] == KindRule(type="page")


def test_what_goes_along_is_ticked_and_the_defaults_come_back(
    table: RulesTable, qtbot: QtBot
) -> None:
    table.boxes["series"].click()
    assert table.rules == PostRules(series=False)
    with qtbot.waitSignal(table.changed):
        table.defaults.click()
    assert table.rules == PostRules()


def test_a_kind_that_this_program_does_not_know_is_kept(table: RulesTable) -> None:
    other = PostRules(kinds=PostRules().kinds | {"podcast": KindRule(format="audio")})
    table.show_rules(other)
    assert table.rules == other


def test_tor_is_one_choice_and_says_what_it_means(proxy: ProxyForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(proxy.changed) as said:
        QTest.keyClick(proxy.choice, Qt.Key.Key_Right)
    assert proxy.choice.value == TOR and said.args == [Proxy(TOR_ADDRESS)]
    assert not proxy.field.isVisible()
    assert nameless(proxy) == []


def test_another_proxy_is_taken_when_its_address_is_whole(proxy: ProxyForm, qtbot: QtBot) -> None:
    proxy.choice.set_value(OTHER)
    proxy.choice.chosen.emit(OTHER)
    QTest.keyClicks(proxy.address, "proxy.example:3128")
    with qtbot.assertNotEmitted(proxy.changed):
        QTest.keyClick(proxy.address, Qt.Key.Key_Return)
    assert "Nothing was changed" in proxy.field.error
    proxy.address.setText("")
    QTest.keyClicks(proxy.address, "http://proxy.example:3128")
    with qtbot.waitSignal(proxy.changed) as said:
        QTest.keyClick(proxy.address, Qt.Key.Key_Return)
    assert said.args == [Proxy("http://proxy.example:3128")] and not proxy.field.error


def test_what_is_set_is_shown(proxy: ProxyForm) -> None:
    for address, way in (("", STRAIGHT), (TOR_ADDRESS, TOR), ("http://a:1", OTHER)):
        proxy.show_proxy(Proxy(address))
        assert proxy.choice.value == way
