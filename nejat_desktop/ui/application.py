"""The running program: look and language, Welcome, and one workstation on a newsroom."""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from nejat_desktop import __version__
from nejat_desktop.domain.errors import NewsroomBusyError, NewsroomError
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Jobs, Lane
from nejat_desktop.ui.actions import ACTIONS, ActionTable, Condition
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.collecting import Collector
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.crash import write_report
from nejat_desktop.ui.instance import FirstWindow, raise_first_window
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.preferences import FilePreferences, choose_person, chosen_person
from nejat_desktop.ui.shell.appearance import Appearance
from nejat_desktop.ui.shell.language import Translations
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.workstation import Shown, Workstation

if TYPE_CHECKING:
    from nejat_desktop.ui.welcome import WelcomeWindow

RECENT = "newsrooms/recent"
ARCHIVE, SITE = "archive", "site"
"""What a newsroom that is made in Welcome can begin with."""
RECENT_COUNT = 6
_LATER = Qt.ConnectionType.QueuedConnection
"""What closes a window is done when its own code is through."""


class OpenRoom(Protocol):
    """An open newsroom, as bootstrap gives it."""

    @property
    def folder(self) -> Path:
        """Where it stands."""
        ...

    @property
    def services(self) -> Services:
        """Its services."""
        ...

    @property
    def preview(self) -> Shown:
        """Shows its site folder on this computer."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


class Doors(Protocol):
    """How the window gets at newsrooms."""

    def open(self, folder: Path, person: str = "") -> OpenRoom:
        """Open a newsroom for writing, as who was named at the start, else as this person."""
        ...

    def forget_who(self) -> None:
        """Who was named at the start is at work no more."""
        ...

    def create(self, folder: Path, newsroom: Newsroom, person: str) -> None:
        """Make a newsroom in a new folder."""
        ...

    def defaults(self, name: str) -> Newsroom:
        """The settings of a new newsroom."""
        ...

    def sample(self) -> Path:
        """The folder of the sample newsroom, made if it is not there yet. Slow."""
        ...

    def replace(self, folder: Path) -> None:
        """Let the backup that was laid ready take the place of a newsroom that is closed."""
        ...

    def user_name(self) -> str:
        """How the system calls the person."""
        ...


TURN_S = 0.0001
"""So long work off the main thread may go on when the window has something to do: in one turn it
waits for the others dozens of times, at each call that lets them in. While an archive is fetched a
millisecond made half of the longest turns; a tenth of it takes no longer for the archive."""


class Application(QObject):
    """Owns the QApplication and whatever window is shown."""

    def __init__(
        self, doors: Doors, resources: Path, translations: Path, preferences: Path
    ) -> None:
        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        super().__init__()
        assert isinstance(self.app, QApplication)  # noqa: S101 - narrows the type
        self.app.setApplicationName("Nejat Desktop")
        self._doors = doors
        self.resources = resources
        self.preferences = FilePreferences(preferences)
        self.theme = Theme(resources)
        self.theme.apply(self.app)
        self.actions = ActionTable(self.theme, ACTIONS)
        self.appearance = Appearance(
            self.theme, self.actions, self.preferences, Translations(self.app, translations)
        )
        self.appearance.restore()
        self.jobs = Jobs()
        self.background = Background(self.jobs)
        self._collector = Collector(self, lambda: self.background.idle)
        sys.setswitchinterval(TURN_S)
        self.welcome: WelcomeWindow | None = None
        self.workstation: Workstation | None = None
        self._room: OpenRoom | None = None
        self._first: FirstWindow | None = None
        self._begins_with = ""
        self._register()
        sys.excepthook = self._crashed

    def begin(self, folder: Path | None) -> bool:
        """Show a newsroom, or Welcome; False if another window shows that newsroom already."""
        if folder is not None:
            return self.open(folder)
        self.show_welcome()
        return True

    def run(self) -> int:
        """Returns when the last window is closed."""
        status = self.app.exec() if isinstance(self.app, QApplication) else 0
        self.close()
        return status

    def open(self, folder: Path) -> bool:
        """Open a newsroom in the workstation; False if another window shows it already."""
        try:
            room = self._doors.open(folder, chosen_person(self.preferences, folder))
        except NewsroomBusyError:
            if raise_first_window(folder):
                return False
            raise
        self._leave()
        self._room = room
        self._remember(folder)
        self.actions.set_conditions({Condition.NEWSROOM: True})
        self.workstation = Workstation(self._workplace(room), self.appearance, lambda: room.preview)
        self._first = FirstWindow(folder, self.workstation.come_up, self)
        self.workstation.places.replace_asked.connect(self._replace, _LATER)
        self.workstation.places.open_asked.connect(self._open_asked, _LATER)
        self.workstation.places.person_chosen.connect(self._work_as, _LATER)
        self.workstation.show()
        if self.welcome is not None:
            self.welcome.close()
            self.welcome = None
        return True

    def _workplace(self, room: OpenRoom) -> Workplace:
        pictures = Pictures(
            room.services.library, self.background, room.folder / "cache", self.background
        )
        return Workplace(
            room.services, self.theme, self.actions, self.background, pictures, self.preferences
        )

    def show_welcome(self) -> None:
        """The first screen."""
        from nejat_desktop.ui.welcome import WelcomeWindow  # noqa: PLC0415 - no start waits for it

        recent = self.preferences.get(RECENT)
        known = [Path(str(item)) for item in recent] if isinstance(recent, list) else []
        welcome = WelcomeWindow(
            self.theme,
            self.actions,
            self.appearance,
            [folder for folder in known if (folder / "newsroom.json").is_file()],
            self._doors.user_name(),
        )
        welcome.sample_asked.connect(self._open_sample)
        welcome.open_asked.connect(self._open_asked)
        welcome.create_asked.connect(self._create)
        welcome.archive_asked.connect(partial(self._begin_with, ARCHIVE))
        welcome.site_asked.connect(partial(self._begin_with, SITE))
        self.welcome = welcome
        welcome.show()

    def close(self) -> None:
        """Save and close everything."""
        self._leave()
        if self.welcome is not None:
            self.welcome.close()
        self.jobs.close()
        self._collector.close()

    def _leave(self) -> None:
        if self._first is not None:
            self._first.close()
            self._first = None
        if self.workstation is not None:
            self.workstation.close()
            self.workstation = None
            self.background.forget()
        if self._room is not None:
            self._room.close()
            self._room = None

    def _register(self) -> None:
        self.actions.register("newsroom.sample", self._open_sample)
        self.actions.register("newsroom.open", self._choose)
        self.actions.register("newsroom.new", self.show_welcome)
        self.actions.register("help.about", self._about)
        self.actions.register("app.quit", QApplication.closeAllWindows)

    def _choose(self) -> None:
        parent = QApplication.activeWindow()
        folder = QFileDialog.getExistingDirectory(parent, self.tr("Open a newsroom"))
        if folder:
            self._open_asked(Path(folder))

    def _about(self) -> None:
        if self.workstation is not None:
            words = self.tr("Nejat Desktop {version}, free software under the GPL, version 3.")
            self.workstation.tell(words.format(version=__version__))

    def _open_sample(self) -> None:
        if self.welcome is not None:
            self.welcome.show_busy(self.tr("Making the sample newsroom…"))
        self.background.run(
            Lane.READ,
            self.tr("Sample newsroom"),
            lambda job: self._doors.sample(),
            self._open_asked,
            self._refused,
        )

    def _open_asked(self, folder: Path) -> None:
        try:
            if not self.open(folder) and self.welcome is not None:
                self.welcome.close()
        except NewsroomError as error:
            self._refused(error)

    def _replace(self) -> None:
        """Close the newsroom, let the backup take its place, and open it again."""
        if self._room is None:
            return
        folder, problem = self._room.folder, ""
        self._leave()
        try:
            self._doors.replace(folder)
        except NewsroomError as error:
            problem = str(error)
        self._open_asked(folder)
        if self.workstation is not None:
            done = self.tr("The backup is restored. What stood here before is a backup now.")
            self.actions.trigger("newsroom.backups")
            show = self.workstation.show_problem if problem else self.workstation.tell
            show(problem or done)

    def _work_as(self, name: str) -> None:
        """Save and close the newsroom, and open it again for another person, here and after."""
        if self._room is None:
            return
        folder = self._room.folder
        choose_person(self.preferences, folder, name)
        self._leave()
        self._doors.forget_who()
        self._open_asked(folder)
        if self.workstation is not None:
            self.workstation.places.show_people()

    def _create(self, folder: Path, name: str, editions: list[str], person: str) -> None:
        try:
            self._doors.create(folder, _with_editions(self._doors.defaults(name), editions), person)
        except NewsroomError as error:
            self._refused(error)
            return
        self._open_asked(folder)
        if self.workstation is not None and self._begins_with == ARCHIVE:
            self.workstation.archive.open()
        elif self.workstation is not None and self._begins_with == SITE:
            newsroom = self.workstation.work.services.settings.newsroom()
            self.workstation.places.show_sites(newsroom.source_edition)
        self._begins_with = ""

    def _begin_with(self, what: str) -> None:
        """The next newsroom that is made begins with an archive, or with a site."""
        self._begins_with = what

    def _refused(self, error: NewsroomError) -> None:
        if self.welcome is not None:
            self.welcome.show_problem(str(error))
        elif self.workstation is not None:
            self.workstation.show_problem(str(error))

    def _remember(self, folder: Path) -> None:
        recent = self.preferences.get(RECENT)
        known = [str(item) for item in recent] if isinstance(recent, list) else []
        whole = str(folder.resolve())
        kept = [whole, *(item for item in known if item != whole)]
        self.preferences.set(RECENT, kept[:RECENT_COUNT])

    def _crashed(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A bug: keep what is typed, write a report that says nothing of the texts."""
        sys.__excepthook__(kind, error, trace)
        folder = self._room.folder if self._room else Path()
        report = write_report(folder, kind, error, trace) if self._room else None
        if self.welcome is not None:
            self.welcome.show_busy("")
            self.welcome.show_problem(
                self.tr("Something went wrong in the program. Nothing was changed.")
            )
        if self.workstation is not None and report is not None:
            self.workstation.show_problem(
                self.tr(
                    "Something went wrong in the program. Your text is kept. A report is in {file}."
                ).format(file=report.name)
            )


def _with_editions(newsroom: Newsroom, codes: list[str]) -> Newsroom:
    chosen = tuple(edition for edition in newsroom.editions if edition.code in codes)
    source = newsroom.source_edition
    if source not in codes:
        source = chosen[0].code
    return replace(newsroom, editions=chosen, source_edition=source)
