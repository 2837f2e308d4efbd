"""Asks the desk's questions off the main thread; only the newest answer is heard."""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.desk import Counts, Filter
from nejat_desktop.services.desk import Desk
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.latest import Latest

TYPING_MS = 80
COUNTS_MS = 250


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and the edition whose headlines are shown."""

    filter: Filter
    prefer: str


class Finder(QObject):
    """`ask` as often as you like; `found` tells the answer to the last question."""

    found = Signal(object, object)
    """The Question and the ids."""
    counted = Signal(object)
    """Counts."""
    failed = Signal(str)
    """The sentence of an error."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._question: Question | None = None
        self._latest: Latest[array[int]] = Latest(background)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._counting = QTimer(self, singleShot=True, interval=COUNTS_MS)
        self._counting.timeout.connect(self._count)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._typing.isActive() or self._latest.busy

    def ask(self, question: Question, *, typing: bool = False) -> None:
        """Ask now, or when the typing pauses. Earlier questions are forgotten."""
        self._question = question
        if typing:
            self._typing.start()
        else:
            self._ask()

    def count_soon(self, now: bool = False) -> None:
        """Count again, once for many changes."""
        if now:
            self._count()
        elif not self._counting.isActive():
            self._counting.start()

    def _ask(self) -> None:
        self._typing.stop()
        question = self._question
        if question is None:
            return
        self._latest.ask(
            self.tr("Looking for stories"),
            lambda: self._desk.ids(question.filter, question.prefer),
            lambda ids: self.found.emit(question, ids),
            lambda error: self.failed.emit(str(error)),
        )

    def _count(self) -> None:
        self._counting.stop()
        self._background.run(
            Lane.READ, self.tr("Counting stories"), lambda job: self._desk.counts(), self._counted
        )

    def _counted(self, counts: Counts) -> None:
        self.counted.emit(counts)
