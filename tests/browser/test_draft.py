"""A draft in a real browser: it looks as on the site, and follows what is typed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from chromium import widen
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from nejat_desktop.bootstrap import Opened
from tests.rooms import StillClock, article, content, empty_room

pytestmark = pytest.mark.browser


@dataclass
class Desk:
    """A newsroom, and the address at which its drafts can be looked at."""

    room: Opened
    address: str


@pytest.fixture
def desk(tmp_path: Path, browser: Chrome) -> Iterator[Desk]:
    """A newsroom whose preview server runs."""
    widen(browser, 1280)
    with empty_room(tmp_path / "room", StillClock()) as room:
        server = room.preview
        yield Desk(room, server.start())
        browser.get("about:blank")
        server.stop()


def test_a_draft_has_the_sites_look_and_no_complaints(browser: Chrome, desk: Desk) -> None:
    made = article(desk.room.services, "Weathercock", "Marmalade.")
    browser.get_log("browser")
    browser.get(desk.address + desk.room.services.previews.show(made.uid))
    assert browser.current_url.endswith("/en/2026/weathercock/")
    family: Any = browser.execute_script(
        "return getComputedStyle(document.querySelector('.text p')).fontFamily"
    )
    assert "Newsreader" in family
    assert [line["message"] for line in browser.get_log("browser")] == []


def test_the_page_follows_without_being_loaded_anew(browser: Chrome, desk: Desk) -> None:
    services = desk.room.services
    made = article(services, "Weathercock", "Marmalade.")
    browser.get(desk.address + services.previews.show(made.uid))
    browser.execute_script("window.same = 'page'")
    for words in ("Pelican.", "Tangerine."):
        services.previews.show(made.uid, content(services, "Weathercock", words))
        wait = WebDriverWait(browser, 20)
        wait.until(lambda b, w=words: b.find_elements(By.XPATH, f"//p[text()='{w}']"))
    assert browser.execute_script("return window.same") == "page"
    assert len(browser.find_elements(By.TAG_NAME, "main")) == 1


def test_another_slug_leads_on_to_the_new_address(browser: Chrome, desk: Desk) -> None:
    services = desk.room.services
    made = article(services, "Weathercock", "Marmalade.")
    browser.get(desk.address + services.previews.show(made.uid))
    services.previews.show(made.uid, replace(made.content, slug="rooster"))
    WebDriverWait(browser, 20).until(lambda b: b.current_url.endswith("/en/2026/rooster/"))
