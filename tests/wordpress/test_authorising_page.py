"""WordPress's own page for application passwords, in a real browser: yes, no, and once more."""

from collections.abc import Iterator
from secrets import token_urlsafe

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.expected_conditions import element_to_be_clickable
from selenium.webdriver.support.ui import WebDriverWait

from nejat_desktop.domain.errors import CancelledError, NotAllowedError
from nejat_desktop.net.transport import HttpTransport
from nejat_desktop.services.authorising import APP_ID, Listener, authorization_page
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.sites.wordpress.discovery import Found, find
from nejat_desktop.sites.wordpress.entering import enter
from tests.waiting_listener import Waiting
from tests.wordpress.server.running import WordPress

pytestmark = [pytest.mark.wordpress, pytest.mark.browser]
EDITION, USER, SECRET = "fa", "editor", "what the editor types at wp-login"
LONGEST = 60
"""Seconds that a loaded machine may take for a page."""
_FORGET = "WP_Application_Passwords::delete_application_password($id, $one['uuid']);"
_OURS = f"""
$id = get_user_by('login', '{USER}')->ID;
$ours = array_filter(WP_Application_Passwords::get_user_application_passwords($id),
    fn($one) => $one['app_id'] === '{APP_ID}');
"""


@pytest.fixture
def found(wordpress: WordPress) -> Iterator[Found]:
    """The site, at which the editor has a password for wp-login; ours are gone afterwards."""
    wordpress.reset(EDITION)
    wordpress.php(
        EDITION, f"wp_set_password('{SECRET}', get_user_by('login', '{USER}')->ID); return true;"
    )
    with HttpTransport() as transport:
        yield find(transport, wordpress.editions[EDITION].home, lambda: False)
    wordpress.php(EDITION, f"{_OURS} foreach ($ours as $one) {{ {_FORGET} }} return true;")


def kept(wordpress: WordPress) -> int:
    """How many passwords the site keeps for this program."""
    return int(wordpress.php(EDITION, f"{_OURS} return count($ours);"))


def log_in(browser: Chrome, page: str) -> None:
    """Open the page as somebody who is not logged in yet, and log in on the way."""
    browser.delete_all_cookies()
    browser.get(page)
    assert "wp-login.php" in browser.current_url
    # Not typed: the page's own script takes the focus a moment after it was loaded.
    browser.execute_script(
        "document.getElementById('user_login').value = arguments[0];"
        "document.getElementById('user_pass').value = arguments[1];"
        "document.getElementById('loginform').submit();",
        USER,
        SECRET,
    )
    pressable(browser, "approve")


def pressable(browser: Chrome, id: str) -> None:
    """Wait for a button of the page, and for its script, without which it does something else."""
    WebDriverWait(browser, LONGEST).until(element_to_be_clickable((By.ID, id)))
    WebDriverWait(browser, LONGEST).until(
        lambda here: here.execute_script("return document.readyState === 'complete'")
    )


def press(browser: Chrome, id: str) -> None:
    """Press a button of the page."""
    pressable(browser, id)
    browser.find_element(By.ID, id).click()


def waits(found: Found) -> Waiting:
    """The program, as it waits for the browser."""
    return Waiting(Listener(found, token_urlsafe(24)), LONGEST)


def came_back(browser: Chrome, waiting: Waiting) -> str:
    """What the browser shows in the end; no password is in its address."""
    done = f"{waiting.listener.back}/done"
    WebDriverWait(browser, LONGEST).until(lambda here: here.current_url == done)
    return str(browser.find_element(By.TAG_NAME, "p").text)


@pytest.fixture
def waiting(found: Found) -> Iterator[Waiting]:
    """The program waits: a site on this computer sends the browser back at every version."""
    made = waits(found)
    yield made
    made.stopped.set()
    made.end()


def test_who_agrees_in_the_browser_is_let_in(
    wordpress: WordPress, found: Found, waiting: Waiting, browser: Chrome
) -> None:
    log_in(browser, waiting.listener.page)
    press(browser, "approve")
    assert "Nejat Desktop has it" in came_back(browser, waiting)
    waiting.end()
    assert waiting.got is not None and waiting.got.user == USER
    with HttpTransport() as transport:
        entered = enter(transport, found, waiting.got, lambda: False)
    assert entered.account.id == wordpress.editions[EDITION].users[USER].id
    assert kept(wordpress) == 1


def test_who_says_no_in_the_browser_leaves_nothing_there(
    wordpress: WordPress, waiting: Waiting, browser: Chrome
) -> None:
    log_in(browser, waiting.listener.page)
    press(browser, "reject")
    assert "Nothing was changed" in came_back(browser, waiting)
    waiting.end()
    assert isinstance(waiting.error, NotAllowedError) and waiting.got is None
    assert kept(wordpress) == 0


def test_who_went_away_from_the_page_can_try_again(
    wordpress: WordPress, found: Found, waiting: Waiting, browser: Chrome
) -> None:
    log_in(browser, waiting.listener.page)
    browser.get("about:blank")
    waiting.stopped.set()
    waiting.end()
    assert isinstance(waiting.error, CancelledError) and kept(wordpress) == 0
    again = waits(found)
    try:
        browser.get(again.listener.page)
        press(browser, "approve")
        came_back(browser, again)
        again.end()
    finally:
        again.stopped.set()
        again.end()
    assert again.got is not None and kept(wordpress) == 1


def test_the_page_itself_shows_a_password_that_lets_in(
    found: Found, wordpress: WordPress, browser: Chrome
) -> None:
    """As on a site that sends no browser back to this computer."""
    log_in(browser, authorization_page(found))
    press(browser, "approve")
    field = (By.ID, "new-application-password-value")
    shown = WebDriverWait(browser, LONGEST).until(element_to_be_clickable(field))
    login = Login(USER, str(shown.get_attribute("value")))
    with HttpTransport() as transport:
        entered = enter(transport, found, login, lambda: False)
    assert entered.account.id == wordpress.editions[EDITION].users[USER].id
