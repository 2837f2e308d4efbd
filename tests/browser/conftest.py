"""A written site on the preview server, and a Chromium that looks at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from site_samples import RealPictureMaker, long_walk, newsroom, run, sample, site, state

from nejat_desktop.sites.folder.server import PreviewServer

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
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the sample site."""
    root = tmp_path_factory.mktemp("published")
    room = newsroom(accent="#7a1f3d", contact="desk@news.example")
    run(site(root, RealPictureMaker()), state([*sample(), *long_walk()], room=room))
    server = PreviewServer(root)
    yield server.start()
    server.stop()


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
