"""The window around Welcome."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMainWindow

from nejat_desktop import __version__
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.shell.appearance import Appearance
from nejat_desktop.ui.shell.language import LANGUAGES
from nejat_desktop.ui.shell.window import MINIMUM, USUAL
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.welcome.form import NewNewsroom
from nejat_desktop.ui.welcome.screen import Recent, WelcomeScreen


class WelcomeWindow(QMainWindow):
    """Shown until a newsroom is open. `recent` are folders, newest first."""

    sample_asked = Signal()
    open_asked = Signal(Path)
    archive_asked = Signal()
    site_asked = Signal()
    create_asked = Signal(Path, str, list, str)
    """Folder, name, codes of the editions, the person's name."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionTable,
        appearance: Appearance,
        recent: Sequence[Path],
        person: str,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Nejat Desktop")
        self.setMinimumSize(*MINIMUM)
        self.resize(*USUAL)
        self.page = WelcomeScreen(theme, actions, __version__)
        self.setCentralWidget(self.page)
        self.addActions(list(actions.qactions()))
        self.page.offer(list(LANGUAGES.items()), person, Path.home())
        self.page.show_recent([Recent(name_of(folder), folder) for folder in recent])
        self.page.sample_asked.connect(self.sample_asked)
        self.page.open_asked.connect(self.open_asked)
        self.page.archive_asked.connect(self.archive_asked)
        self.page.site_asked.connect(self.site_asked)
        self.page.create_asked.connect(self._create)
        self.page.language_chosen.connect(appearance.set_language)

    def show_busy(self, words: str) -> None:
        """What is being made or opened; "" when it is over."""
        self.page.show_busy(words)

    def show_problem(self, sentence: str) -> None:
        """What could not be done, and what to do next."""
        self.page.show_problem(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """The actions of Welcome come alive, and the first card is lit."""
        super().showEvent(event)
        self.page.enter()

    def _create(self, chosen: NewNewsroom) -> None:
        self.create_asked.emit(chosen.folder, chosen.name, list(chosen.editions), chosen.person)


def name_of(folder: Path) -> str:
    """The newsroom's own name, or its folder's if that cannot be read."""
    try:
        record = json.loads((folder / "newsroom.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return folder.name
    name = record.get("name") if isinstance(record, dict) else None
    return name if isinstance(name, str) and name else folder.name
