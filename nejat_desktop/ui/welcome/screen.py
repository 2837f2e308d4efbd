"""Welcome: what to open. It asks nothing twice and decides nothing; it emits what was chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from nejat_desktop.ui.actions import ActionTable, Context, Handler
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.welcome.foot import Foot
from nejat_desktop.ui.welcome.form import NewNewsroom
from nejat_desktop.ui.welcome.intro import Intro
from nejat_desktop.ui.welcome.start import Start

_INTRO_WIDTH = 520


@dataclass(frozen=True, slots=True)
class Recent:
    """A newsroom that was open here before."""

    name: str
    folder: Path


class WelcomeScreen(QWidget):
    """The first window. Its actions: newsroom.sample, newsroom.new, newsroom.open."""

    sample_asked = Signal()
    open_asked = Signal(Path)
    """A folder that was chosen, dropped, or taken from the recent ones."""
    create_asked = Signal(NewNewsroom)
    archive_asked = Signal()
    """A newsroom is wanted that begins with an archive; the form for it is shown."""
    site_asked = Signal()
    """A newsroom is wanted that begins with a WordPress site; the form for it is shown."""
    language_chosen = Signal(str)

    def __init__(
        self, theme: Theme, actions: ActionTable, version: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._intro = Intro(theme)
        self.start = Start(theme)
        self._foot = Foot(theme, actions, version)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._intro, 0, 0)
        grid.addWidget(self.start, 0, 1)
        grid.addWidget(self._foot, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)
        self.setAcceptDrops(True)
        self._connect()

    @property
    def context(self) -> Context:
        """Welcome."""
        return Context.WELCOME

    def handlers(self) -> Mapping[str, Handler]:
        """What its cards do, by action id."""
        return {
            "newsroom.sample": self.sample_asked.emit,
            "newsroom.new": self.start.show_form,
            "newsroom.open": self.ask_folder,
        }

    def regions(self) -> Sequence[QWidget]:
        """The choices, the languages, the foot."""
        return [self.start, self._intro, self._foot]

    def enter(self) -> None:
        """Make the actions its own; the first card is lit."""
        self._actions.enter(self.context, self.handlers())
        self.start.show_choices()

    def offer(self, editions: Sequence[tuple[str, str]], person: str, parent_folder: Path) -> None:
        """What the form for a new newsroom begins with."""
        self.start.form.offer(editions, person, parent_folder)

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """The newsrooms that were open here before, newest first."""
        self.start.recent.show_entries([(one.name, one.folder) for one in recent])

    def show_problem(self, sentence: str) -> None:
        """Something could not be opened or made; what to do next stands in the sentence."""
        self.start.show_problem(sentence)

    def show_busy(self, words: str) -> None:
        """Something is being opened or made; "" when it is over."""
        self.start.show_busy(words)

    def ask_folder(self) -> None:
        """Ask for a folder with a newsroom."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a newsroom folder"))
        if chosen:
            self.open_asked.emit(Path(chosen))

    def begin_with_archive(self) -> None:
        """A new newsroom first; what comes into it is asked there."""
        self.archive_asked.emit()
        self.start.show_form()

    def begin_with_site(self) -> None:
        """A new newsroom first; the site is asked for there."""
        self.site_asked.emit()
        self.start.show_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Persian and Arabic ones too."""
        digit = event.text()
        number = int(digit) if digit.isdecimal() else 0
        if not self.start.choose(number):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder may be dropped here."""
        if _folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A dropped folder is opened."""
        folder = _folder(event)
        if folder is not None:
            event.acceptProposedAction()
            self.open_asked.emit(folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The left half gives way in a small window."""
        super().resizeEvent(event)
        self._intro.setFixedWidth(min(_INTRO_WIDTH, int(self.width() * 0.42)))

    def _connect(self) -> None:
        self.start.sample_asked.connect(self.sample_asked)
        self.start.folder_asked.connect(self.ask_folder)
        self.start.archive_asked.connect(self.begin_with_archive)
        self.start.site_asked.connect(self.begin_with_site)
        self.start.recent.chosen.connect(self.open_asked)
        self.start.form.submitted.connect(self.create_asked)
        self._intro.language_chosen.connect(self.language_chosen)


def _folder(event: QDropEvent) -> Path | None:
    """The first dropped folder, None if there is none."""
    if event.proposedAction() == Qt.DropAction.IgnoreAction:
        return None
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if path.is_dir()), None)
