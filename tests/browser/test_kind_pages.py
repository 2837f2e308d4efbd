"""Galleries and videos in a real browser: the viewer, the press on play, and pages without JS."""

from collections.abc import Iterator
from typing import Any

import pytest
from chromium import look, style
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

pytestmark = pytest.mark.browser

BUDGET = 150_000
"""Bytes of an article without its pictures, uncompressed."""
VIDEOS = {
    "baker": "https://www.aparat.com/video/video/embed/videohash/aB3dE/vt/frame?autoplay=true",
    "graft": "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1",
}


@pytest.fixture
def offline(browser: Chrome, address: str) -> Iterator[Chrome]:
    """A browser that reaches nothing but the site; it ends on an empty page."""
    browser.execute_cdp_cmd("Network.enable", {})
    browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["https://*"]})
    yield browser
    browser.get("about:blank")
    browser.get_log("browser")
    browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})


@pytest.fixture
def scriptless(browser: Chrome) -> Iterator[Chrome]:
    """A browser that runs no script of a page."""
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    yield browser
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def loaded(browser: Chrome) -> list[dict[str, Any]]:
    """Every file that the page asked for: name, size and what asked."""
    found: Any = browser.execute_script(
        "return [...performance.getEntriesByType('navigation'),"
        " ...performance.getEntriesByType('resource')].map(e => e.toJSON())"
    )
    return list(found)


def focused(browser: Chrome) -> WebElement:
    """What has the focus."""
    return browser.switch_to.active_element


def press(browser: Chrome, *keys: str) -> None:
    """Keys, one after the other, wherever the focus is."""
    for key in keys:
        focused(browser).send_keys(key)


def place(browser: Chrome) -> str:
    """What the viewer says of the picture that it shows."""
    return browser.find_element(By.CSS_SELECTOR, "dialog .num").text


def is_open(browser: Chrome) -> bool:
    """Whether the viewer is open."""
    return bool(browser.find_elements(By.CSS_SELECTOR, "dialog[open]"))


def test_the_viewer_is_opened_turned_and_closed_with_the_keyboard(
    browser: Chrome, address: str
) -> None:
    look(browser, f"{address}en/2026/market-day/")
    second = browser.find_elements(By.CSS_SELECTOR, "a[data-viewer]")[1]
    browser.execute_script("arguments[0].focus()", second)
    press(browser, Keys.ENTER)
    assert is_open(browser)
    assert focused(browser).accessible_name == "Close"
    assert place(browser) == "2 of 8"
    shown = browser.find_element(By.CSS_SELECTOR, "dialog img")
    assert shown.get_attribute("src") == second.get_attribute("href")
    assert shown.get_attribute("alt") == "What orchard shows"
    words = browser.find_element(By.CSS_SELECTOR, "dialog footer p").text
    assert words == "Caption of orchard Photo: Tomas Weil"
    press(browser, Keys.ARROW_RIGHT)
    assert place(browser) == "3 of 8"
    press(browser, Keys.HOME, Keys.ARROW_LEFT)
    assert place(browser) == "8 of 8"
    press(browser, Keys.ESCAPE)
    assert not is_open(browser)
    last = browser.find_elements(By.CSS_SELECTOR, "a[data-viewer]")[-1]
    WebDriverWait(browser, 5).until(lambda _: focused(browser) == last)


def test_the_viewer_gives_the_focus_back_to_the_picture_it_was_opened_from(
    browser: Chrome, address: str
) -> None:
    look(browser, f"{address}sq/2026/market-day/")
    third = browser.find_elements(By.CSS_SELECTOR, "a[data-viewer]")[2]
    third.click()
    browser.find_element(By.CSS_SELECTOR, "dialog form button").click()
    assert not is_open(browser)
    WebDriverWait(browser, 5).until(lambda _: focused(browser) == third)


def test_in_a_page_from_right_to_left_the_next_picture_is_to_the_left(
    browser: Chrome, address: str
) -> None:
    look(browser, f"{address}fa/2026/market-day/")
    browser.find_element(By.CSS_SELECTOR, "a[data-viewer]").click()
    press(browser, Keys.ARROW_LEFT)
    assert place(browser) == "۲ از ۸"
    back, on = browser.find_elements(By.CSS_SELECTOR, "dialog .stage button")
    assert back.location["x"] > on.location["x"]
    on.click()
    assert place(browser) == "۳ از ۸"
    press(browser, Keys.ESCAPE)


def test_the_tab_key_stays_in_the_viewer(browser: Chrome, address: str) -> None:
    look(browser, f"{address}en/2026/market-day/")
    browser.find_element(By.CSS_SELECTOR, "a[data-viewer]").click()
    names = set()
    for _ in range(6):
        press(browser, Keys.TAB)
        inside: Any = browser.execute_script(
            "const e = document.activeElement;"
            "return e === document.body || Boolean(e.closest('dialog'))"
        )
        assert inside
        names.add(focused(browser).accessible_name)
    assert {"Close", "Previous picture", "Next picture"} <= names
    press(browser, Keys.ESCAPE)


def test_a_press_with_control_opens_the_picture_itself(browser: Chrome, address: str) -> None:
    look(browser, f"{address}en/2026/market-day/")
    kept: Any = browser.execute_script(
        "const link = document.querySelector('a[data-viewer]');"
        "const press = new MouseEvent('click', {ctrlKey: true, bubbles: true, cancelable: true});"
        "addEventListener('click', e => { window.kept = !e.defaultPrevented; e.preventDefault() });"
        "link.dispatchEvent(press); return window.kept"
    )
    assert kept
    assert not is_open(browser)


@pytest.mark.parametrize("slug", VIDEOS)
@pytest.mark.parametrize("code", ["en", "fa"])
def test_nobody_else_is_asked_before_the_press_on_play(
    offline: Chrome, address: str, slug: str, code: str
) -> None:
    look(offline, f"{address}{code}/2026/{slug}/")
    assert [e["name"] for e in loaded(offline) if not e["name"].startswith(address)] == []
    assert offline.find_elements(By.CSS_SELECTOR, "iframe") == []
    link = offline.find_element(By.CSS_SELECTOR, "a[data-embed]")
    offline.execute_script("arguments[0].focus()", link)
    press(offline, Keys.ENTER)
    frame = offline.find_element(By.CSS_SELECTOR, ".player iframe")
    assert frame.get_attribute("src") == VIDEOS[slug]
    assert frame.get_attribute("title") == f"Headline {slug} {code}"
    assert frame.get_attribute("referrerpolicy") == "strict-origin"
    assert "allow-top-navigation" not in str(frame.get_attribute("sandbox"))
    assert focused(offline) == frame
    assert offline.find_elements(By.CSS_SELECTOR, "a[data-embed]") == []
    assert offline.current_url == f"{address}{code}/2026/{slug}/"


def test_a_video_of_our_own_is_not_loaded_before_it_is_played(
    browser: Chrome, address: str
) -> None:
    look(browser, f"{address}en/2026/stone/")
    assert not any(".mp4" in e["name"] for e in loaded(browser))
    assert style(browser, ".player video", "position") == "absolute"


def test_without_scripts_pictures_and_videos_are_links(scriptless: Chrome, address: str) -> None:
    scriptless.get(f"{address}en/2026/market-day/")
    assert scriptless.find_elements(By.CSS_SELECTOR, "dialog") == []
    scriptless.find_element(By.CSS_SELECTOR, "a[data-viewer]").click()
    assert scriptless.current_url.endswith("-1500.jpg")
    scriptless.get(f"{address}ar/2026/graft/")
    link = scriptless.find_element(By.CSS_SELECTOR, ".player a")
    assert link.get_attribute("href") == "https://youtu.be/dQw4w9WgXcQ"
    assert "يوتيوب" in link.text


@pytest.mark.parametrize("code", ["en", "ar"])
def test_an_article_without_its_pictures_keeps_to_its_budget(
    browser: Chrome, address: str, code: str
) -> None:
    look(browser, f"{address}{code}/2026/long-walk/")
    files = {e["name"].rsplit("/", 1)[-1]: e for e in loaded(browser)}
    kept = {n: int(e["decodedBodySize"]) for n, e in files.items() if e["initiatorType"] != "img"}
    assert any(name.endswith(".css") for name in kept)
    assert any(name.endswith(".woff2") for name in kept)
    assert sum(kept.values()) <= BUDGET, kept


def test_every_script_is_under_ten_kilobytes(browser: Chrome, address: str) -> None:
    for path in ("en/2026/market-day/", "en/2026/baker/"):
        look(browser, address + path)
        scripts = [e for e in loaded(browser) if e["initiatorType"] == "script"]
        assert scripts
        assert all(int(e["decodedBodySize"]) < 10_000 for e in scripts)
