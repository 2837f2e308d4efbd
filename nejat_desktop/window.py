"""Starts the window: arguments, display or tour, one window for each newsroom."""

import argparse
import gc
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from nejat_desktop import __version__
from nejat_desktop.bootstrap import (
    RESOURCES,
    TRANSLATIONS,
    Opened,
    create_newsroom,
    create_sample,
    default_newsroom,
    open_newsroom,
    replace_newsroom,
    user_name,
)
from nejat_desktop.domain.errors import BadInputError, NewsroomError
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.ui.application import Application, Doors
from nejat_desktop.ui.theme.guard import UnfitPySideError, guard_none_refcount

APP = "nejat-desktop"
DONE, NEEDS_A_PERSON = 0, 1


def open_window(arguments: Sequence[str]) -> int:
    """Open the workstation; gives the exit status."""
    asked = _parser().parse_args(arguments)
    try:
        guard_none_refcount()
        if asked.tour or (asked.sample and not has_display()):
            return _tour(asked.tour or Path("build") / "tour")
        if not has_display():
            print(
                "There is no display here. The commands work without one "
                "(nejat-desktop --help), and “nejat-desktop --sample” takes the tour.",
                file=sys.stderr,
            )
            return NEEDS_A_PERSON
        folder = _doors_sample() if asked.sample else asked.newsroom
        application = begin(folder, asked.person, _preferences())
        return application.run() if application is not None else DONE
    except (NewsroomError, UnfitPySideError) as error:
        print(error, file=sys.stderr)
        return NEEDS_A_PERSON


def begin(folder: Path | None, person: str | None, preferences: Path) -> Application | None:
    """The program with its first window, on a newsroom or Welcome; None if one shows it already.

    What a start makes lives as long as the program: the collector does not look through it again.
    """
    application = Application(_Doors(person), RESOURCES, TRANSLATIONS, preferences)
    shown = application.begin(folder)
    gc.freeze()
    return application if shown else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=APP,
        description="Opens the workstation. “nejat-desktop --help” lists the commands that work "
        "without a window.",
    )
    parser.add_argument("--version", action="version", version=f"Nejat Desktop {__version__}")
    parser.add_argument("--newsroom", type=Path, metavar="DIR", help="open this newsroom")
    parser.add_argument("--sample", action="store_true", help="open the sample newsroom")
    parser.add_argument("--as", dest="person", metavar="NAME", help="work under this name")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="take the tour, pictures to DIR")
    return parser


def has_display() -> bool:
    """Whether a window can be shown to somebody here."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _preferences() -> Path:
    return Path(user_config_path(APP)) / "preferences.json"


def _doors_sample() -> Path:
    """The sample newsroom of this user, made the first time."""
    folder = Path(user_data_path(APP)) / "sample"
    if not (folder / "newsroom.json").is_file():
        print("Making the sample newsroom…", flush=True)
        create_sample(folder)
    return folder


class _Doors(Doors):
    """How the window gets at newsrooms; it knows no store."""

    def __init__(self, person: str | None) -> None:
        self._person = person

    def open(self, folder: Path, person: str = "") -> Opened:
        """Open a newsroom for this window, as who was named at the start, else as this person."""
        name = self._person or person or None
        return open_newsroom(folder, person=name, holder="window that shows it")

    def forget_who(self) -> None:
        """Who was named at the start is at work no more."""
        self._person = None

    def create(self, folder: Path, newsroom: Newsroom, person: str) -> None:
        """Make a newsroom in a new folder."""
        self._person = person
        create_newsroom(folder, newsroom, person)

    def defaults(self, name: str) -> Newsroom:
        """The settings of a new newsroom."""
        return default_newsroom(name)

    def sample(self) -> Path:
        """The folder of the sample newsroom, made if it is not there yet. Slow."""
        return _doors_sample()

    def replace(self, folder: Path) -> None:
        """Let a backup that was laid ready take a newsroom's place."""
        replace_newsroom(folder)

    def user_name(self) -> str:
        """How the system calls the person."""
        return self._person or user_name()


def _tour(folder: Path) -> int:
    """Drive the windows offscreen through every screen of a fresh sample."""
    from nejat_desktop.ui.tour import Tour  # noqa: PLC0415 - only who takes it waits for it

    if not has_display():
        print("There is no display here, so the windows are drawn where nobody sees them.")
    print(f"Taking the tour of the sample newsroom; pictures go to {folder}.", flush=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if folder.is_dir() and any(folder.iterdir()):
        if not (folder / "newsroom" / "newsroom.json").is_file():
            raise BadInputError(f"“{folder}” holds other things. Choose a new folder for the tour.")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    newsroom = folder / "newsroom"
    create_sample(newsroom)
    application = Application(_Doors(None), RESOURCES, TRANSLATIONS, folder / "preferences.json")
    return Tour(application, newsroom, folder, print).run()
