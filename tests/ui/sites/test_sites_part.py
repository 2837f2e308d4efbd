"""Settings › Sites, as people use it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.bootstrap import TRANSLATIONS, default_newsroom
from nejat_desktop.domain.connection import Connection, PostRules, Power, Proxy
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.sites.sites_part import SitesPart
from nejat_desktop.ui.theme import Theme
from tests.ui.look import OFFSCREEN, nameless, shared_theme

pytestmark = OFFSCREEN
EDITIONS = default_newsroom("Test").editions
MORNING = Connection(
    uid=Uid("c" * 32),
    edition="en",
    home="https://example.org/",
    rest="https://example.org/wp-json/",
    user="erik",
    name="Morning",
    powers=frozenset({Power.PUBLISH.value}),
)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield shared_theme()
    qapp.setStyleSheet("")


@pytest.fixture
def part(theme: Theme, qtbot: QtBot) -> SitesPart:
    made = SitesPart(theme)
    qtbot.addWidget(made)
    made.resize(584, 900)
    made.show_settings(Proxy(), PostRules())
    made.show_sites(EDITIONS, {"en": MORNING}, frozenset())
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


def test_each_edition_says_where_it_is_published(part: SitesPart) -> None:
    assert "Morning" in part.rows["en"].about.text()
    assert "https://example.org/" in part.rows["en"].about.text()
    assert part.rows["fa"].about.text() == "The site folder"
    assert part.rows["fa"].connect_button.isVisible()
    assert not part.rows["en"].connect_button.isVisible()
    assert nameless(part) == []


@pytest.mark.parametrize("language", ["en", "fa", "ar", "sq"])
def test_the_buttons_of_a_site_have_room_for_their_words(
    part: SitesPart, qapp: QApplication, language: str
) -> None:
    """In the width that Settings have, in the language with the longest words too."""
    translator = QTranslator()
    assert translator.load(f"nejat_{language}.qm", str(TRANSLATIONS))
    part.resize(552, 900)
    row = part.rows["en"]
    qapp.installTranslator(translator)
    try:
        row.reword()
        qapp.processEvents()
        for button in (row.fetch, row.check, row.leave, row.more):
            assert button.isVisible()
            assert button.width() >= button.sizeHint().width(), button.text()
    finally:
        qapp.removeTranslator(translator)


def test_what_the_account_may_do_can_be_looked_at(part: SitesPart) -> None:
    row = part.rows["en"]
    QTest.mouseClick(row.more, Qt.MouseButton.LeftButton)
    assert row.powers.isVisible() and row.more.text() == "Hide"
    assert row.powers.lines[Power.PUBLISH].text() == "It may publish."
    QTest.mouseClick(row.more, Qt.MouseButton.LeftButton)
    assert not row.powers.isVisible()


def test_disconnecting_is_asked_in_the_row_and_says_what_stays(
    part: SitesPart, qtbot: QtBot
) -> None:
    row = part.rows["en"]
    with qtbot.assertNotEmitted(part.disconnect_asked):
        QTest.mouseClick(row.leave, Qt.MouseButton.LeftButton)
    assert row.yes.isVisible()
    QTest.mouseClick(row.no, Qt.MouseButton.LeftButton)
    assert not row.yes.isVisible()
    QTest.mouseClick(row.leave, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(part.disconnect_asked) as asked:
        QTest.mouseClick(row.yes, Qt.MouseButton.LeftButton)
    assert asked.args == ["en"]


def test_a_password_that_is_not_known_is_asked_for_in_the_row(
    part: SitesPart, qtbot: QtBot
) -> None:
    part.show_sites(EDITIONS, {"en": MORNING}, frozenset({"en"}))
    row = part.rows["en"]
    assert "memory only" in row.about.text() and row.unlock.isVisible()
    QTest.mouseClick(row.unlock, Qt.MouseButton.LeftButton)
    assert row.password.hasFocus()
    QTest.keyClicks(row.password, "abcd 1234")
    with qtbot.waitSignal(part.password_given) as given:
        QTest.keyClick(row.password, Qt.Key.Key_Return)
    assert given.args == ["en", "abcd 1234"]
    assert row.password.text() == ""


def test_the_form_takes_the_place_of_everything_and_gives_it_back(
    part: SitesPart, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(part.connect_asked) as asked:
        QTest.mouseClick(part.rows["sq"].connect_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["sq"]
    form = part.open_form(EDITIONS[-1])
    form.begin()
    assert form.isVisible() and not part.rules.isVisible()
    form.password.setText("abcd")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert part.form is None and part.rules.isVisible()
    assert form.password.text() == ""


def test_what_was_refused_is_said_in_the_row_of_its_edition(part: SitesPart) -> None:
    row = part.rows["en"]
    row.show_busy(True)
    assert not row.check.isEnabled()
    row.show_problem("The password is not right any more.")
    assert row.check.isEnabled()
    assert row.notices.notices[0].text.sentence == "The password is not right any more."


def test_proxy_and_rules_are_told_when_they_change(part: SitesPart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(part.proxy_chosen):
        QTest.keyClick(part.proxy.choice, Qt.Key.Key_Right)
    with qtbot.waitSignal(part.rules_changed) as changed:
        part.rules.boxes["tags"].click()
    assert changed.args == [PostRules(tags=False)]


def test_the_address_of_the_folder_is_told_when_it_is_whole(part: SitesPart, qtbot: QtBot) -> None:
    field, told = part.folder.address, []
    part.address_given.connect(told.append)
    part.folder.show_address("https://news.example/")
    assert field.text() == "https://news.example/"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "news.example")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [] and "https://" in part.folder.field.error
    field.selectAll()
    qtbot.keyClicks(field, "https://other.example")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["https://other.example"] and not part.folder.field.error
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told[1:] == [""], "and it can be taken away"
