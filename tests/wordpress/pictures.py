"""Takes the pictures of work with WordPress: the real windows, and a real WordPress beside them.

`python -m tests.wordpress.pictures FOLDER` makes the sample newsroom in a new folder, connects its
editions, and drives the window as the tour does; `packaging/doc_pictures.py` makes the pictures
of the documentation from what it leaves there. Whoever runs it looks at each picture.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import RESOURCES, TRANSLATIONS, create_newsroom
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.ui.application import Application
from nejat_desktop.ui.tour.driver import Driver
from tests.e2e.hands import TestDoors
from tests.wordpress import sampled
from tests.wordpress.archive_pictures import ArchivePictures, as_an_archive
from tests.wordpress.fixtures import chosen
from tests.wordpress.newsroom import never
from tests.wordpress.server.running import WordPress
from tests.wordpress.sync_pictures import SyncPictures

SIZE = (1440, 900)
EDITIONS = ("en", "fa", "ar", "sq")
LOGIN = "editor"
MORE = ("night-train", "town-choir", "football-club", "library-opens", "bakery")


def main(folder: Path, say: Callable[[str], None]) -> int:
    """All pictures, into a folder that is new."""
    folder.mkdir(parents=True)
    bootstrap.find_keyring = lambda: None  # this computer's keyring is left alone
    with TemporaryDirectory() as scratch:
        sampled.make(folder / "newsroom", Path(scratch), MORE)
    create_newsroom(folder / "archive", bootstrap.default_newsroom("Morning Newsroom"), "Leila")
    with WordPress(chosen()) as wordpress:
        for edition in EDITIONS:
            wordpress.reset(edition)
        with window(folder, "newsroom", say) as driver:
            pictures = SyncPictures(driver, wordpress)
            pictures.connecting(LOGIN)
            for edition in EDITIONS[1:]:
                connect(driver, wordpress, edition)
            pictures.sites()
            pictures.sync()
            pictures.trouble()
            pictures.conflict()
            pictures.remarks()
        as_an_archive(wordpress, "en", "fa")
        with window(folder, "archive", say) as driver:
            for edition in ("en", "fa"):
                connect(driver, wordpress, edition)
            archive = ArchivePictures(driver)
            archive.fetch("en", "fa")
            archive.pairs()
    return 0


@contextmanager
def window(folder: Path, name: str, say: Callable[[str], None]) -> Iterator[Driver]:
    """The program on a newsroom, in English, in the size of the drawings."""
    preferences = folder / f"{name}.json"
    application = Application(TestDoors(), RESOURCES, TRANSLATIONS, preferences)
    try:
        application.appearance.set_language("en")
        application.open(folder / name)
        driver = Driver(application, folder, say)
        driver.station.window.resize(*SIZE)
        driver.settle()
        yield driver
        driver.settle()
    finally:
        application.close()


def connect(driver: Driver, wordpress: WordPress, edition: str) -> None:
    """An edition by the service, as the form does it."""
    site, service = wordpress.editions[edition], driver.services.connecting
    found = service.look(site.home, never)
    login = Login(LOGIN, site.users[LOGIN].password)
    entered = service.enter(found, login.user, login.password, never)
    service.connect(edition, found, login, entered, pages_stay=True)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), partial(print, flush=True)))
