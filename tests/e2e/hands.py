"""Hands for whole-program tests: the real program offscreen, driven by action id and keys."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer, QTranslator
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from nejat_desktop.bootstrap import (
    RESOURCES,
    TRANSLATIONS,
    Opened,
    create_newsroom,
    default_newsroom,
    open_newsroom,
    replace_newsroom,
    utc_now,
)
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.services.bundle import Services
from nejat_desktop.ui.application import Application
from nejat_desktop.ui.translate.place import TranslatePlace
from nejat_desktop.ui.workstation import Workstation
from nejat_desktop.ui.write.place import WritePlace
from tests.ui.keys import press, type_text

PATIENCE_MS = 30_000
LOOK_MS = 3
Place = TypeVar("Place", WritePlace, TranslatePlace)


class TestDoors:
    """How the window gets at newsrooms: as in the program, with the test's clock."""

    __test__ = False

    def __init__(self, clock: Clock = utc_now, person: str | None = None) -> None:
        self._clock, self._person = clock, person

    def open(self, folder: Path, person: str = "") -> Opened:
        name = self._person or person or None
        return open_newsroom(folder, person=name, holder="window that shows it", clock=self._clock)

    def forget_who(self) -> None:
        self._person = None

    def create(self, folder: Path, newsroom: Newsroom, person: str) -> None:
        create_newsroom(folder, newsroom, person, self._clock)

    def defaults(self, name: str) -> Newsroom:
        return default_newsroom(name)

    def sample(self) -> Path:
        raise NotImplementedError("tests have their own sample")

    def replace(self, folder: Path) -> None:
        replace_newsroom(folder, self._clock)

    def user_name(self) -> str:
        return self._person or "Leila"


class Hands:
    """What a person does at the window, and waiting until it is done."""

    def __init__(self, application: Application) -> None:
        self.application = application

    @property
    def station(self) -> Workstation:
        assert self.application.workstation is not None
        return self.application.workstation

    @property
    def services(self) -> Services:
        return self.station.work.services

    def do(self, action: str, *values: object) -> None:
        """Run an action by its id and wait until everything that it began is over."""
        self.application.actions.trigger(action, *values)
        self.settle()

    def settle(self) -> None:
        """Until no job is under way. Plans that are made now and then are not waited for."""
        for _ in range(2):  # what ends may ask for more, once
            QCoreApplication.processEvents()
            wait_until(lambda: self.application.background.idle, "all background work ends")

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the program work until something holds."""
        wait_until(holds, what)

    def sync(self) -> None:
        """Sync and wait until it is over, plan and log after it too."""
        self.do("go.activity")
        self.do("sync.run")
        self.until(lambda: not self.station.places.activity.busy, "the sync ends")
        self.settle()

    def shown(self, kind: type[Place]) -> Place:
        """The tab that is shown."""
        found = self.station.window.deck.widget
        assert isinstance(found, kind), found
        return found

    def settled_tab(self, key: str) -> QWidget:
        """The tab with this key, brought to the front."""
        self.station.window.deck.show_tab(key)
        self.settle()
        return self.station.tabs[key]


@contextmanager
def program(
    folder: Path, preferences: Path, *, clock: Clock = utc_now, person: str | None = None
) -> Iterator[Hands]:
    """The program with its window on a newsroom; an error in any slot fails the test."""
    hook, errors = sys.excepthook, []
    application = Application(TestDoors(clock, person), RESOURCES, TRANSLATIONS, preferences)

    def keep(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        errors.append(error)
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = keep
    try:
        application.appearance.set_language("en")
        assert application.open(folder)
        hands = Hands(application)
        hands.station.window.resize(1440, 900)
        hands.settle()
        yield hands
        hands.settle()
    finally:
        application.close()
        application.deleteLater()
        app = QCoreApplication.instance()
        for words in app.findChildren(QTranslator) if app is not None else ():
            QCoreApplication.removeTranslator(words)  # whoever comes next loads its own
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        sys.excepthook = hook
        gc.collect()
    assert not errors


def wait_until(holds: Callable[[], bool], what: str, patience: int = PATIENCE_MS) -> None:
    """Let the program work until something holds."""
    if holds():
        return
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.exit(1) if holds() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    look.start(LOOK_MS)
    end.start(patience)
    came = loop.exec() == 1
    look.stop()
    assert came, f"this did not come about: {what}"


def paste(widget: QWidget, text: str) -> None:
    """Plain text by the clipboard, with Ctrl+V."""
    QApplication.clipboard().setText(text)
    press(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def refill(widget: QWidget, text: str) -> None:
    """Type over whatever stands in a field."""
    press(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(widget, Qt.Key.Key_Delete)
    type_text(widget, text)


def choose(box: QComboBox, words: str) -> None:
    """Pick an item as a person does."""
    index = box.findText(words)
    assert index >= 0, f"{words} is not offered"
    box.setCurrentIndex(index)
    box.activated.emit(index)


def to_end(place: WritePlace) -> None:
    """The caret to the end of the text."""
    place.paper.text.moveCursor(QTextCursor.MoveOperation.End)
