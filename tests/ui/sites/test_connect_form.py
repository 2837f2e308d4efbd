"""The way to a WordPress site, step by step, as a person goes it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.connection import Power
from nejat_desktop.ui.sites.connect_form import ConnectForm, Step
from nejat_desktop.ui.sites.powers_view import PowersView
from nejat_desktop.ui.theme import Mode, Theme
from tests.ui.look import OFFSCREEN, nameless, shared_theme

pytestmark = OFFSCREEN
SECRET = "abcd EFGH 1234 ijkl"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield shared_theme()
    qapp.setStyleSheet("")


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> ConnectForm:
    made = ConnectForm(theme, "English")
    qtbot.addWidget(made)
    made.resize(584, 600)
    made.begin()
    with qtbot.waitExposed(made):
        made.show()
    return made


def found(form: ConnectForm, *, has_page: bool = True) -> None:
    form.show_found("Morning", "https://example.org/", has_page=has_page, kept="In the keyring.")


def test_an_address_is_asked_for_and_looked_for_by_enter(form: ConnectForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.look_asked):
        QTest.keyClick(form.address, Qt.Key.Key_Return)
    assert "address" in form.address_field.error
    QTest.keyClicks(form.address, "example.org")
    with qtbot.waitSignal(form.look_asked) as asked:
        QTest.keyClick(form.address, Qt.Key.Key_Return)
    assert asked.args == ["example.org"] and not form.address_field.error
    assert not form.password.isVisible() and nameless(form) == []


def test_what_answers_is_said_before_a_password_is_asked_for(form: ConnectForm) -> None:
    found(form)
    assert form.step is Step.ACCOUNT
    assert "Morning" in form.found.text() and "https://example.org/" in form.found.text()
    assert form.page.isVisible() and form.user.hasFocus()
    found(form, has_page=False)
    assert not form.page.isVisible()


def test_the_page_for_passwords_opens_in_the_browser(form: ConnectForm, qtbot: QtBot) -> None:
    found(form)
    with qtbot.waitSignal(form.page_asked):
        QTest.mouseClick(form.page, Qt.MouseButton.LeftButton)


def test_through_a_proxy_the_page_is_not_opened_in_a_browser_that_goes_past_it(
    form: ConnectForm,
) -> None:
    form.begin()
    form.show_found("Morning", "https://example.org/", has_page=True, kept="", proxied=True)
    assert not form.page.isVisible() and "proxy" in form._page_note.text()
    QApplication.sendEvent(form, QEvent(QEvent.Type.LanguageChange))
    assert "proxy" in form._page_note.text(), "in another language, too"
    found(form)
    assert form.page.isVisible() and "proxy" not in form._page_note.text()


def test_user_and_password_are_checked_together(form: ConnectForm, qtbot: QtBot) -> None:
    found(form)
    with qtbot.assertNotEmitted(form.check_asked):
        QTest.keyClick(form.user, Qt.Key.Key_Return)
    assert form.user_field.error and form.password_field.error
    QTest.keyClicks(form.user, "erik")
    QTest.keyClicks(form.password, SECRET)
    assert SECRET not in form.password.displayText()
    with qtbot.waitSignal(form.check_asked) as asked:
        QTest.keyClick(form.password, Qt.Key.Key_Return)
    assert asked.args == ["erik", SECRET]


def test_while_it_works_nothing_is_asked_twice_and_it_can_be_stopped(
    form: ConnectForm, qtbot: QtBot
) -> None:
    form.address.setText("example.org")
    form.show_busy("Looking for the site…")
    assert form.cancel.text() == "Stop" and not form.next.isEnabled()
    with qtbot.assertNotEmitted(form.look_asked):
        QTest.keyClick(form.address, Qt.Key.Key_Return)
    with qtbot.waitSignal(form.stop_asked):
        QTest.keyClick(form, Qt.Key.Key_Escape)


def test_a_problem_stands_in_the_form_and_what_was_typed_stays(form: ConnectForm) -> None:
    found(form)
    form.user.setText("erik")
    form.password.setText(SECRET)
    form.show_busy("Checking…")
    form.next.setFocus()
    form.show_busy("Asking")
    form.show_problem("The site did not take the password.")
    assert form.password.hasFocus(), "where it can be mended"
    (notice,) = form.notices.notices
    assert notice.text.sentence == "The site did not take the password."
    assert form.next.isEnabled() and form.password.text() == SECRET


def test_what_the_account_may_not_do_stands_first(form: ConnectForm, qtbot: QtBot) -> None:
    found(form)
    form.show_account("Erik Lund", [p.value for p in Power if p is not Power.RAW_HTML])
    first = next(iter(form.powers.lines))
    assert form.step is Step.AGREE and first is Power.RAW_HTML
    assert "filters" in form.powers.lines[Power.RAW_HTML].text()
    assert form.stay.isVisible() and form.stay.isChecked()
    form.go.click()
    with qtbot.waitSignal(form.connect_asked) as asked:
        QTest.mouseClick(form.next, Qt.MouseButton.LeftButton)
    assert asked.args == [False]


def test_what_no_post_tells_for_sure_is_said_to_be_probable(form: ConnectForm) -> None:
    found(form)
    form.show_account("Erik", [Power.REVISIONS.value], [Power.REVISIONS.value])
    assert "Probably" in form.powers.lines[Power.REVISIONS].text()
    assert "Probably" not in form.powers.lines[Power.PUBLISH].text()


def test_a_new_edition_has_no_pages_to_ask_about(form: ConnectForm, qtbot: QtBot) -> None:
    form.begin(has_folder_pages=False)
    found(form)
    form.show_account("Erik", [])
    assert not form.stay.isVisible()
    with qtbot.waitSignal(form.connect_asked) as asked:
        form.submit()
    assert asked.args == [True]


def test_escape_goes_back_step_by_step_and_forgets_the_password(
    form: ConnectForm, qtbot: QtBot
) -> None:
    found(form)
    form.password.setText(SECRET)
    form.show_account("Erik", [])
    QTest.keyClick(form, Qt.Key.Key_Escape)
    steps = [form.step]
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert [*steps, form.step] == [Step.ACCOUNT, Step.ADDRESS]
    with qtbot.waitSignal(form.left):
        QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.password.text() == ""


def test_every_power_says_something_else_when_it_is_missing(theme: Theme, qtbot: QtBot) -> None:
    view = PowersView(theme)
    qtbot.addWidget(view)
    view.show_powers([power.value for power in Power])
    having = [view.lines[power].text() for power in Power]
    view.show_powers([])
    lacking = [view.lines[power].text() for power in Power]
    assert len({*having, *lacking}) == 2 * len(Power)
    assert all(words.endswith(".") for words in (*having, *lacking))


def test_mirrored_and_stark_the_form_is_whole(form: ConnectForm, theme: Theme) -> None:
    found(form)
    theme.set(mode=Mode.HIGH_CONTRAST, language="fa")
    assert form.address.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert form.grab().size() == form.size()
