"""The articles in the command palette: looked up off the main thread, when the typing pauses."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from nejat_desktop.domain.desk import Headline
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.desk import Desk
from nejat_desktop.ui.actions.palette import LIMIT, Answer, Entry
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.latest import Latest

TYPING_MS = 80
FEWEST = 2
"""A single letter begins a word in nearly every headline."""


class HeadlineFinder(QObject):
    """Answers with the articles whose headlines have the words; only the newest question counts."""

    def __init__(
        self, desk: Desk, background: Background, show: Callable[[Uid], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._show = desk, show
        self._latest: Latest[tuple[Headline, ...]] = Latest(background)
        self._query = ""
        self._answer: Answer = _nobody
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._ask)

    def ask(self, query: str, answer: Answer) -> None:
        """Look for `query` soon; what was asked before is forgotten."""
        self._latest.forget()
        self._query, self._answer = query.strip(), answer
        if len(self._query) < FEWEST:
            self._typing.stop()
            answer(())
        else:
            self._typing.start()

    def _ask(self) -> None:
        query, answer = self._query, self._answer
        self._latest.ask(
            self.tr("Looking for stories"),
            lambda: self._desk.headlines(query, LIMIT),
            lambda found: answer([self._entry(one) for one in found]) if isValid(self) else None,
        )

    def _entry(self, found: Headline) -> Entry:
        return Entry(found.text, partial(self._show, found.article), hint=found.edition)


def _nobody(_found: Sequence[Entry]) -> None:
    """Nobody has asked yet."""
