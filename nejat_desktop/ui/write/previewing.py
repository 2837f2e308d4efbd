"""“As on the site”: an article in the browser before its approval, following what is typed."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.write.autosave import Autosave
from nejat_desktop.ui.write.lifetime import while_alive

PAUSE_MS = 300
"""The page in the browser follows so long after the last key."""


class Typed(Protocol):
    """An article that is open, in Write or in Translate."""

    autosave: Autosave
    reloaded: SignalInstance
    insight_changed: SignalInstance

    @property
    def article(self) -> Article:
        """The article as it is on disk."""
        ...

    def collect(self) -> Content:
        """Everything as it is typed now."""
        ...


class Previewing(QObject):
    """Shows one article's draft while it is open. Nothing of it is written anywhere."""

    asked = Signal(str)
    """The page is ready: its path on the preview server."""
    refused = Signal(str)

    def __init__(self, services: Services, background: Background, typed: Typed) -> None:
        super().__init__()
        self._services, self._background, self._typed = services, background, typed
        self._uid = typed.article.uid
        self._was_shown = False
        """What prints pages is loaded when the first one is asked for."""
        self._is_over = False
        self._busy = self._again = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._follow)
        for changed in (typed.autosave.touched, typed.reloaded, typed.insight_changed):
            changed.connect(self._changed)

    def handlers(self) -> Mapping[str, Handler]:
        """What the action does here."""
        return {"article.preview": self.open}

    def open(self) -> None:
        """Show the article as it is typed now, in the browser."""
        self._show(self.asked.emit, self.refused.emit)

    def end(self) -> None:
        """The article is closed: its page is gone."""
        self._pause.stop()
        self._is_over = True
        if self._was_shown:
            self._services.previews.end(self._uid)

    def _is_open(self) -> bool:
        return self._was_shown and self._services.previews.is_open(self._uid)

    def _changed(self) -> None:
        if self._is_open():
            self._pause.start()

    def _follow(self) -> None:
        """Show what was typed since; one after the other, however slow the page is."""
        if self._busy:
            self._again = True
            return
        self._busy, self._again = True, False
        self._show(self._followed, self._followed)

    def _followed(self, _told: str) -> None:
        self._busy = False
        if self._again and self._is_open():
            self._follow()

    def _show(self, then: Callable[[str], object], failed: Callable[[str], object]) -> None:
        content, uid = self._typed.collect(), self._uid
        self._was_shown = True

        def refused(error: NewsroomError) -> None:
            failed(str(error))

        def show(_job: Job) -> str:
            path = self._services.previews.show(uid, content)
            if self._is_over:  # closed while it was printed
                self._services.previews.end(uid)
            return path

        self._background.run(
            Lane.READ,
            self.tr("As on the site"),
            show,
            while_alive(self, then),
            while_alive(self, refused),
        )
