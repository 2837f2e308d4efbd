"""How browser tests open a page, dress it, and read its styles."""

from typing import Any

from selenium.webdriver import Chrome


def look(browser: Chrome, url: str, width: int = 1280) -> None:
    """Open a page at a width in pixels, in light, and wait for its fonts and first pictures."""
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    dress(browser, "light")
    browser.get_log("browser")
    browser.get(url)
    browser.execute_async_script(
        "const done = arguments[0];"
        "for (const image of document.images) image.loading = 'eager';"
        "Promise.all([document.fonts.ready,"
        " ...[...document.images].map(i => i.decode().catch(() => 0))]).then(() => done());"
    )


def dress(browser: Chrome, scheme: str, media: str = "") -> None:
    """Light or dark, screen or print."""
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})


def style(browser: Chrome, selector: str, name: str) -> str:
    """A computed style of the first element that fits."""
    script = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    found: Any = browser.execute_script(script, selector, name)
    return str(found)
