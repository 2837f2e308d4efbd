"""Debian's Chromium without a window, for tests that look at published pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

CHROMIUM, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--window-size=1280,900",
)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Debian's Chromium without a window, with a profile of its own."""
    if not CHROMIUM.exists() or not DRIVER.exists():
        pytest.skip("Chromium and its driver are not installed")
    options = ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for option in (*OPTIONS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=Service(str(DRIVER)))
    yield driver
    driver.quit()


def dress(browser: Chrome, scheme: str, media: str = "") -> None:
    """Light or dark, screen or print."""
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})


def widen(browser: Chrome, width: int) -> None:
    """The window at a width in pixels."""
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def look(browser: Chrome, url: str, width: int = 1280) -> None:
    """Open a page at a width in pixels, in light, and wait for its fonts and first pictures."""
    widen(browser, width)
    dress(browser, "light")
    browser.get_log("browser")
    browser.get(url)
    browser.execute_async_script(
        "const done = arguments[0];"
        "for (const image of document.images) image.loading = 'eager';"
        "Promise.all([document.fonts.ready,"
        " ...[...document.images].map(i => i.decode().catch(() => 0))]).then(() => done());"
    )


def style(browser: Chrome, selector: str, name: str) -> str:
    """A computed style of the first element that fits."""
    script = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    found: Any = browser.execute_script(script, selector, name)
    return str(found)
