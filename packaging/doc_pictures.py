"""Writes docs/pictures from two folders: `python packaging/doc_pictures.py TOUR WORDPRESS`.

Pictures of the program are those of the tour, and those that `tests.wordpress.pictures` takes
beside a real WordPress; two more are taken here, of the program's Pictures tab and of a published
story in two languages. All of them get a palette, which keeps letters crisp and files small.
Whoever runs it looks at each picture before it is committed.
"""

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from keyboard_page import RoomDoors
from PIL import Image
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from nejat_desktop.bootstrap import RESOURCES, TRANSLATIONS
from nejat_desktop.domain.article import Article
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.services.bundle import Services
from nejat_desktop.sites.folder.server import PreviewServer
from nejat_desktop.ui.application import Application
from nejat_desktop.ui.tour.driver import Driver
from nejat_desktop.ui.tour.finder import Finder

TARGET = Path(__file__).parent.parent / "docs" / "pictures"
SIZE = (1440, 900)
CHOSEN = (
    "welcome",
    "desk",
    "desk-search",
    "desk-fa-dark",
    "write",
    "write-fa",
    "review",
    "approved",
    "translate",
    "activity-plan",
    "activity",
    "settings",
    "photos",
    "editions",
    "gallery",
    "book-fa",
    "newsletter",
    "comments",
    "held",
    "backups",
    "many",
    "site-rules",
)
BESIDE_WORDPRESS = (
    "connect-account",
    "connect-powers",
    "sites",
    "activity-sites",
    "conflict",
    "remarks",
    "fetch",
    "pairs",
)
PAGE = (900, 1120)
GAP = 24
COLOURS = 256
CHROMIUM, DRIVER = "chromium", "chromedriver"


def main() -> int:
    """Make all of them anew."""
    tour, wordpress = map(Path, sys.argv[1:])
    TARGET.mkdir(exist_ok=True)
    for name in CHOSEN:
        _write(Image.open(tour / f"{name}.png"), name)
    for name in BESIDE_WORDPRESS:
        _write(Image.open(wordpress / f"{name}.png"), name)
    with tempfile.TemporaryDirectory() as folder:
        newsroom = Path(folder) / "newsroom"
        shutil.copytree(tour / "newsroom", newsroom)
        addresses = _pictures_tab(newsroom, Path(folder))
    _write(_published(tour / "newsroom" / "site", addresses), "site")
    total = sum(file.stat().st_size for file in TARGET.glob("*.png"))
    print(f"{total // 1000} kB in {TARGET.name}")
    return 0


def _write(picture: Image.Image, name: str) -> None:
    """With a palette of the picture's own; dithering would grain flat ground."""
    small = picture.convert("RGB").quantize(
        COLOURS, Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE
    )
    small.save(TARGET / f"{name}.png", optimize=True)


def _pictures_tab(newsroom: Path, folder: Path) -> list[str]:
    """Take the Pictures tab; gives the addresses of the story's pages in English and Persian."""
    application = Application(RoomDoors(), RESOURCES, TRANSLATIONS, folder / "preferences.json")
    try:
        application.appearance.set_language("en")
        application.open(newsroom)
        driver = Driver(application, folder, lambda _words: None)
        driver.station.window.resize(*SIZE)
        driver.settle()
        article = _shown(driver.services)
        driver.trigger("article.open", article.uid)
        driver.trigger("picture.describe")
        driver.take("pictures", "The pictures of a story")
        _write(Image.open(folder / "pictures.png"), "pictures")
        return _addresses(driver.services, article)
    finally:
        application.close()


def _shown(services: Services) -> Article:
    """An English article with pictures that readers see, and in Persian too."""

    def fits(article: Article) -> bool:
        story = services.stories.story(article.story)
        return (
            article.edition == "en"
            and story.kind is Kind.ARTICLE
            and len(story.pictures) > 1
            and len(_addresses(services, article)) == 2
        )

    return Finder(services).article(fits)


def _addresses(services: Services, article: Article) -> list[str]:
    """Where the story's pages stand below the site's root, of those that are there."""
    found = {a.edition: a for a in services.stories.articles_of(article.story)}
    pages = [found[code] for code in ("en", "fa") if code in found]
    return [
        f"{a.edition}/{a.first_published.year}/{a.frozen_slug}/" for a in pages if a.first_published
    ]


def _published(site: Path, addresses: list[str]) -> Image.Image:
    """The pages side by side, as a browser shows them."""
    server = PreviewServer(site)
    root = server.start()
    try:
        with _browser() as browser:
            pages = [_page(browser, root + address) for address in addresses]
    finally:
        server.stop()
    width = sum(page.width for page in pages) + GAP * (len(pages) - 1)
    sheet = Image.new("RGB", (width, pages[0].height), "#d8d6d0")
    for number, page in enumerate(pages):
        sheet.paste(page, (number * (pages[0].width + GAP), 0))
    return sheet


def _page(browser: Chrome, address: str) -> Image.Image:
    browser.get(address)
    browser.execute_async_script(
        "const done = arguments[0]; document.fonts.ready.then(() => requestAnimationFrame(done));"
    )
    return Image.open(io.BytesIO(browser.get_screenshot_as_png())).convert("RGB")


@contextmanager
def _browser() -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = _found(CHROMIUM)
    size = f"--window-size={PAGE[0]},{PAGE[1]}"
    for option in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", size):
        options.add_argument(option)
    browser = Chrome(options=options, service=Service(_found(DRIVER)))
    try:
        yield browser
    finally:
        browser.quit()


def _found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise SystemExit(f"“{program}” is not installed")
    return path


if __name__ == "__main__":
    sys.exit(main())
