"""Drives the real windows by action id, waits until they are still, and takes pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QItemSelectionModel, QTimer
from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.article import Article
from nejat_desktop.services.bundle import Services
from nejat_desktop.ui.application import Application
from nejat_desktop.ui.widgets import NoticeKind
from nejat_desktop.ui.workstation import Workstation
from nejat_desktop.ui.write.place import WritePlace

PATIENCE_MS = 30_000
LOOK_MS = 15


class TourError(AssertionError):
    """A screen did not come to the state that its picture would have claimed."""


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Let the program work until something holds; TourError if it never does."""
    if holds():
        return
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.exit(1) if holds() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    look.start(LOOK_MS)
    end.start(PATIENCE_MS)
    came = loop.exec() == 1
    look.stop()
    if not came:
        raise TourError(f"This did not come about: {what}.")


def demand(holds: bool, what: str) -> None:
    """TourError unless something holds."""
    if not holds:
        raise TourError(f"This does not hold: {what}.")


class Driver:
    """The hands of the tour."""

    def __init__(
        self, application: Application, pictures: Path, say: Callable[[str], None]
    ) -> None:
        self.application = application
        self._pictures = pictures
        self.say = say

    @property
    def station(self) -> Workstation:
        """The workstation; TourError while no newsroom is open."""
        if self.application.workstation is None:
            raise TourError("no newsroom is open")
        return self.application.workstation

    @property
    def services(self) -> Services:
        """The services of the open newsroom."""
        return self.station.work.services

    def settle(self) -> None:
        """Until nothing is on its way any more."""
        for _ in range(2):  # what ends may ask for more, once
            self.turn()
            wait_until(self._is_still, "all background work ends")

    def _is_still(self) -> bool:
        station = self.station
        busy = station.desk.busy or station.places.busy or station.counting.isActive()
        return self.application.background.idle and not busy

    def turn(self) -> None:
        """One turn of the event loop: timers of no length and queued signals."""
        loop = QEventLoop()
        QTimer.singleShot(LOOK_MS, loop.quit)
        loop.exec()

    def trigger(self, action: str, *values: object) -> None:
        """Run an action and wait until all that it began is over."""
        self.application.actions.trigger(action, *values)
        self.settle()

    def select_first(self) -> None:
        """The first story of the desk's list alone, whatever keys are held down meanwhile."""
        desk, only = self.station.desk, QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        desk.list.selectionModel().setCurrentIndex(desk.model.index(0, 0), only | rows)
        self.settle()

    def open(self, article: Article) -> WritePlace:
        """An article in Write, from the desk."""
        self.trigger("go.desk")
        self.select_first()
        self.trigger("article.open", article.uid)
        screen = self.station.tabs[f"write/{article.uid}"]
        if not isinstance(screen, WritePlace):
            raise TourError("the article is not open for writing")
        return screen

    def close_tabs(self) -> None:
        """Every tab that was opened; what the window said meanwhile goes with them."""
        for key in self.station.window.deck.keys:
            self.station.window.deck.close_tab(key)
        self.station.notices.clear()
        self.settle()

    def take(self, name: str, what: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, or of another widget."""
        if self.application.workstation is not None:
            told = [notice.text for notice in self.station.notices.notices]
            broken = [text.sentence for text in told if text.kind is NoticeKind.DANGER]
            demand(not broken, f"nothing went wrong before “{name}” ({' '.join(broken)})")
        file = self._pictures / f"{name}.png"
        if not (widget or self.station.window).grab().save(str(file)):
            raise TourError(f"{file} can’t be written")
        self.say(f"{file.name:24} {what}")
