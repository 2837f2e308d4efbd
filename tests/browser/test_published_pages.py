"""Published pages in a real browser: direction, menu, pictures, width, dark and print."""

from typing import Any

import pytest
from chromium import dress, look, style
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

pytestmark = pytest.mark.browser

DIRECTIONS = {"en": "ltr", "ar": "rtl", "fa": "rtl", "sq": "ltr"}
PAGES = ("", "en/", "fa/", "ar/2026/bridge/", "sq/2026/bridge/", "en/media/cartoons/")
PAGES += ("en/2026/autumn-post/", "fa/sections/learning/", "sq/2026/about-us/", "404.html")
PAGES += ("en/media/", "ar/publications/", "fa/publications/newsletter/", "sq/media/videos/")
PAGES += ("fa/2026/market-day/", "en/2026/baker/", "ar/2026/stone/", "en/2026/river-and-stone/")
PAGES += ("fa/2026/newsletter-118/", "sq/2026/contact-us/", "en/2026/long-walk/")


@pytest.mark.parametrize("code", DIRECTIONS)
def test_an_edition_opens_in_its_direction_with_menu_and_lead_picture(
    browser: Chrome, address: str, code: str
) -> None:
    look(browser, f"{address}{code}/")
    assert style(browser, "body", "direction") == DIRECTIONS[code]
    menu = browser.find_elements(By.CSS_SELECTOR, ".menu nav a")
    assert len(menu) >= 3
    assert all(entry.is_displayed() for entry in menu)
    places = [entry.location["x"] for entry in menu]
    assert places == sorted(places, reverse=DIRECTIONS[code] == "rtl")
    lead = browser.find_element(By.CSS_SELECTOR, ".lead img")
    assert int(str(lead.get_property("naturalWidth"))) > 0


@pytest.mark.parametrize("code", DIRECTIONS)
def test_an_articles_lead_picture_and_body_pictures_are_loaded(
    browser: Chrome, address: str, code: str
) -> None:
    look(browser, f"{address}{code}/2026/bridge/")
    images = browser.find_elements(By.CSS_SELECTOR, "article.story img")
    assert len(images) == 2
    assert all(int(str(image.get_property("naturalWidth"))) > 0 for image in images)
    assert style(browser, "h1", "direction") == DIRECTIONS[code]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_is_wider_than_its_window(
    browser: Chrome, address: str, path: str, width: int
) -> None:
    look(browser, address + path, width)
    wide = browser.execute_script("return document.documentElement.scrollWidth")
    assert wide <= width


@pytest.mark.parametrize("path", PAGES)
def test_no_page_complains(browser: Chrome, address: str, path: str) -> None:
    look(browser, address + path)
    assert [line["message"] for line in browser.get_log("browser")] == []


@pytest.mark.parametrize(
    ("path", "selector", "family"),
    [
        ("fa/2026/bridge/", ".text p", "Vazirmatn"),
        ("ar/", "h2", "Vazirmatn"),
        ("en/2026/bridge/", ".text p", "Newsreader"),
        ("sq/", ".menu a", "Inter"),
    ],
)
def test_texts_are_set_in_the_fonts_that_the_site_brings(
    browser: Chrome, address: str, path: str, selector: str, family: str
) -> None:
    look(browser, address + path)
    assert style(browser, selector, "fontFamily").startswith((family, f'"{family}'))
    loaded: Any = browser.execute_script(
        "return [...document.fonts].filter(f => f.status == 'loaded').map(f => f.family)"
    )
    assert family in {name.strip('"') for name in loaded}


def test_the_accent_of_the_newsroom_is_on_the_page(browser: Chrome, address: str) -> None:
    look(browser, f"{address}en/2026/bridge/")
    assert style(browser, ".kicker", "color") == "rgb(122, 31, 61)"


def test_a_reader_who_likes_it_dark_gets_it_dark(browser: Chrome, address: str) -> None:
    look(browser, f"{address}fa/2026/bridge/")
    assert style(browser, "body", "backgroundColor") == "rgb(255, 255, 255)"
    dress(browser, "dark")
    assert style(browser, "body", "backgroundColor") == "rgb(17, 21, 23)"


def test_paper_gets_the_article_and_its_credits_without_menus(
    browser: Chrome, address: str
) -> None:
    look(browser, f"{address}en/2026/bridge/")
    dress(browser, "light", "print")
    assert style(browser, ".menu", "display") == "none"
    assert style(browser, ".foot", "display") == "none"
    assert style(browser, ".credits", "display") != "none"


def test_the_skip_link_leads_to_the_text(browser: Chrome, address: str) -> None:
    look(browser, f"{address}en/")
    skip = browser.find_element(By.CSS_SELECTOR, ".skip")
    browser.execute_script("arguments[0].focus()", skip)
    assert skip.location["y"] >= 0
    skip.send_keys("\n")
    assert browser.switch_to.active_element.get_attribute("id") == "main"


def test_a_reader_goes_from_edition_to_edition_and_along_the_series(
    browser: Chrome, address: str
) -> None:
    look(browser, f"{address}en/2026/bridge/")
    browser.find_element(By.CSS_SELECTOR, ".in-editions a[hreflang=fa]").click()
    assert browser.current_url == f"{address}fa/2026/bridge/"
    browser.find_element(By.CSS_SELECTOR, ".next a[rel=prev]").click()
    assert browser.current_url == f"{address}fa/2026/winter/"
    browser.find_element(By.CSS_SELECTOR, ".brand").click()
    assert browser.current_url == f"{address}fa/"
