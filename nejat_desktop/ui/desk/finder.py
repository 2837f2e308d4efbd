"""Asks the desk's questions off the main thread; only the newest answer is heard."""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.desk import Counts, DeskRow, Filter
from nejat_desktop.services.desk import Desk
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.latest import Latest
from nejat_desktop.ui.pace import Pace
from nejat_desktop.ui.paged_rows import Near, Pages, read_ahead

TYPING_MS = 80
COUNTS_MS = 250


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and the edition whose headlines are shown."""

    filter: Filter
    prefer: str


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: all row ids in order, and the rows that are looked at first."""

    ids: "array[int]"
    pages: Pages[DeskRow]


class Finder(QObject):
    """`ask` as often as you like; `found` tells the answer to the last question."""

    found = Signal(object, object)
    """The Question and what was Found."""
    counted = Signal(object)
    """Counts."""
    failed = Signal(str)
    """The sentence of an error."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._question: Question | None = None
        self._near = Near()
        self._latest: Latest[Found] = Latest(background)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._counting = Pace(COUNTS_MS, self, turn=1)
        self._counting.timeout.connect(self.count)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._typing.isActive() or self._latest.busy

    def ask(self, question: Question, near: Near, *, typing: bool = False) -> None:
        """Ask now, or when the typing pauses. Earlier questions are forgotten."""
        self._question, self._near = question, near
        if typing:
            self._typing.start()
        else:
            self._ask()

    def count_soon(self, *, flowing: bool) -> None:
        """Count again, once for many changes."""
        self._counting.soon(flowing=flowing)

    def _ask(self) -> None:
        self._typing.stop()
        question, near = self._question, self._near
        if question is None:
            return
        self._latest.ask(
            self.tr("Looking for stories"),
            lambda: self._find(question, near),
            lambda found: self.found.emit(question, found),
            lambda error: self.failed.emit(str(error)),
        )

    def _find(self, question: Question, near: Near) -> Found:
        """Off the main thread, the rows too that are about to be painted."""
        filter, prefer = question.filter, question.prefer
        ids = self._desk.ids(filter, prefer)
        return Found(ids, read_ahead(ids, near, lambda some: self._desk.rows(some, filter, prefer)))

    def count(self) -> None:
        """Count now."""
        self._counting.stop()
        self._background.run(
            Lane.READ, self.tr("Counting stories"), lambda job: self._desk.counts(), self._counted
        )

    def _counted(self, counts: Counts) -> None:
        self.counted.emit(counts)
