"""Writes docs/guide/keyboard.md from the declared actions; `--check` only compares.

An action stands on the page when some place of the program serves it: the real windows are made
offscreen on a newsroom with one story and its translation, and asked. So the page follows the
table of actions, and promises nothing that nobody does.
"""

import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from nejat_desktop.bootstrap import (
    RESOURCES,
    TRANSLATIONS,
    Opened,
    create_newsroom,
    default_newsroom,
    open_newsroom,
)
from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.newsroom import Kind, Newsroom
from nejat_desktop.ui.actions import ACTIONS, Action, ActionTable, Condition, Context, Menu
from nejat_desktop.ui.actions.action import MENU_WORDS
from nejat_desktop.ui.application import Application
from nejat_desktop.ui.tour.driver import Driver

PAGE = Path(__file__).parent.parent / "docs" / "guide" / "keyboard.md"
OPENING = """# All keys

Made from the program's own table of actions by `packaging/keyboard_page.py`. Everything is also in
the menu and in the palette (Ctrl+K). Where a key stands twice, the place that you are in decides.
"""
PLACES = {
    Context.WINDOW: "everywhere",
    Context.WELCOME: "Welcome",
    Context.DESK: "Desk",
    Context.PHOTOS: "Photos",
    Context.EDITIONS: "Editions",
    Context.WRITE: "Write",
    Context.TRANSLATE: "Translate",
    Context.ACTIVITY: "Activity",
    Context.SETTINGS: "Settings",
}
"""In the order of the page."""
Handled = Mapping[Context, frozenset[str]]
"""Ids of actions by the place that does them."""
NAMES = {"Return": "Enter", "PgDown": "Page Down", "PgUp": "Page Up", "Del": "Delete"}


class RoomDoors:
    """Opens the one newsroom that is made here."""

    def open(self, folder: Path, person: str = "") -> Opened:
        """Open it for writing."""
        return open_newsroom(folder, person=person or None)

    def forget_who(self) -> None:
        """Nobody was named at the start."""

    def create(self, folder: Path, newsroom: Newsroom, person: str) -> None:
        """Nobody asks for it here."""
        raise NotImplementedError

    def defaults(self, name: str) -> Newsroom:
        """The settings of a new newsroom."""
        return default_newsroom(name)

    def sample(self) -> Path:
        """Nobody asks for it here."""
        raise NotImplementedError

    def user_name(self) -> str:
        """Any name."""
        return "Leila"


Served = Mapping[str, frozenset[Context]]
"""Where each action is served, by id."""


def page(folder: Path) -> str:
    """The page as it has to be. `folder` is new; a newsroom is made in it."""
    served = served_actions(folder)
    parts = [OPENING]
    for menu in Menu:
        shown = [a for a in ACTIONS if a.menu is menu and a.id in served]
        if shown:
            parts += [f"## {MENU_WORDS[menu]}\n", _table(shown, served)]
    others = [a for a in ACTIONS if a.menu is None and a.id in served and a.keys]
    if others:
        parts += ["## Keys without a place in the menu\n", _table(others, served)]
    return "\n".join(parts)


def _table(actions: Sequence[Action], served: Served) -> str:
    lines = ["| | key | where |", "|---|---|---|"]
    lines += [f"| {a.text} | {_keys(a)} | {_where(served[a.id])} |" for a in actions]
    return "\n".join(lines) + "\n"


def _keys(action: Action) -> str:
    return ", ".join(f"`{_readable(key)}`" for key in action.keys)


def _readable(key: str) -> str:
    """Ctrl+Return as it stands on a keyboard; Ctrl++ keeps its last plus."""
    held, plus, last = key.rpartition("+") if not key.endswith("++") else (key[:-2], "+", "+")
    return f"{held}{plus}{NAMES.get(last, last)}"


def _where(places: frozenset[Context]) -> str:
    if Context.WINDOW in places:
        return PLACES[Context.WINDOW]
    return ", ".join(words for place, words in PLACES.items() if place in places)


def served_actions(folder: Path) -> Served:
    """In which places somebody does what an action says; what nobody does is absent."""
    newsroom = folder / "newsroom"
    create_newsroom(newsroom, default_newsroom("Keys"), "Leila")
    application = Application(RoomDoors(), RESOURCES, TRANSLATIONS, folder / "preferences.json")
    try:
        application.open(newsroom)
        places = _places(application)
        by_window = {place: _of_the_window(application.actions, place) for place in Context}
    finally:
        application.close()
    found = {a.id: _served(a, places, by_window) for a in ACTIONS}
    return {id: where for id, where in found.items() if where}


def _served(action: Action, places: Handled, by_window: Handled) -> frozenset[Context]:
    if action.id in by_window[Context.WINDOW]:
        return frozenset({Context.WINDOW})
    fitting = set(Context) if Context.WINDOW in action.contexts else action.contexts
    return frozenset(
        place
        for place in fitting
        if action.id in places.get(place, ()) or action.id in by_window[place]
    )


def _places(application: Application) -> Handled:
    """What each place does by itself, and a text in Write and in Translate."""
    driver = Driver(application, Path(), lambda _words: None)
    body = blocks.document([blocks.paragraph("One.")])
    content = Content("A headline", body)
    article = driver.services.editing.new_story(Kind.ARTICLE, "en", content)
    for action, values in (
        ("article.open", (article.uid,)),
        ("article.translate", ("fa", article.story)),
    ):
        driver.trigger("go.desk")
        driver.trigger(action, *values)
    station = driver.station
    screens = (
        station.desk,
        station.places.photos,
        station.places.editions,
        station.places.activity,
        *station.tabs.values(),
    )
    return {screen.context: frozenset(screen.handlers()) for screen in screens}


def _of_the_window(table: ActionTable, place: Context) -> frozenset[str]:
    """What the window does while somebody is in a place, whatever the place does."""
    table.enter(place, {})
    found = set()
    for action in table.declared():
        table.set_enabled(action.id, True)  # a pane that is not shown switches its action off
        table.set_conditions(dict.fromkeys(Condition, True))
        if table.is_available(action.id):
            found.add(action.id)
    return frozenset(found)


def main() -> int:
    """Write the page, or compare it."""
    with tempfile.TemporaryDirectory() as folder:
        made = page(Path(folder))
    if "--check" in sys.argv:
        return 0 if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == made else 1
    PAGE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
