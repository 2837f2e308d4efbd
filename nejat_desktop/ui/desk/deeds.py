"""What the desk does to stories: made, binned, handed on, changed; always off the main thread."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.bulk import Change
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bulk import Chosen, Outcome, Undo
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.background import Background

T = TypeVar("T")
FEW = 20
"""So many are done between two saves; more go their own way, and let saves pass."""


class Deed(StrEnum):
    """What is done to stories besides the moves of an article."""

    BIN = "bin"
    RESTORE = "restore"
    DELETE = "delete"
    ASSIGN = "assign"
    CHANGE = "change"


class Deeds(QObject):
    """Runs services and tells what came of it."""

    made = Signal(str)
    """The uid of the article that was begun."""
    done = Signal(object, object)
    """A Move or Deed, and its Outcome."""
    began = Signal(object)
    """A Job that may take a while and can be stopped."""
    ended = Signal(object)
    """That Job is over."""
    failed = Signal(str)

    def __init__(
        self, services: Services, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background = services, background

    def new_story(self, kind: Kind, edition: str) -> None:
        """Begin a story: a draft in this edition."""
        self._run(
            self.tr("New story"),
            lambda job: self._services.editing.new_story(kind, edition),
            lambda article: self.made.emit(article.uid),
        )

    def hand_on(self, move: Move, chosen: Chosen, comment: str = "") -> None:
        """Take this step with the article that each row shows; those that don't fit are skipped."""
        bulk = self._services.bulk
        work = lambda job: bulk.hand_on(move, chosen, job, comment)  # noqa: E731
        self._many(self.tr("Handing on"), chosen, work, move)

    def bin(self, chosen: Chosen) -> None:
        """Throw stories away; those that readers see are refused."""
        work = lambda job: self._services.bulk.bin(chosen, job)  # noqa: E731
        self._many(self.tr("Moving to the bin"), chosen, work, Deed.BIN)

    def restore(self, chosen: Chosen) -> None:
        """Bring stories back from the bin."""
        work = lambda job: self._services.bulk.restore(chosen, job)  # noqa: E731
        self._many(self.tr("Taking out of the bin"), chosen, work, Deed.RESTORE)

    def delete(self, chosen: Chosen) -> None:
        """Delete stories of the bin for good, at the next start."""
        work = lambda job: self._services.bulk.delete(chosen, job)  # noqa: E731
        self._many(self.tr("Deleting"), chosen, work, Deed.DELETE)

    def assign(self, person: Person | None, chosen: Chosen) -> None:
        """Give articles to somebody."""
        work = lambda job: self._services.bulk.assign(person, chosen, job)  # noqa: E731
        self._many(self.tr("Assigning"), chosen, work, Deed.ASSIGN)

    def change(self, change: Change, chosen: Chosen) -> None:
        """Change sections, tags or date."""
        work = lambda job: self._services.bulk.change(change, chosen, job)  # noqa: E731
        self._many(self.tr("Changing"), chosen, work, Deed.CHANGE)

    def restore_stories(self, stories: Sequence[Uid]) -> None:
        """Bring these stories back from the bin."""
        wanted = list(stories)
        self._run(
            self.tr("Taking out of the bin"),
            lambda job: self._services.bulk.restore_stories(wanted),
            lambda outcome: self.done.emit(Deed.RESTORE, outcome),
        )

    def take_back(self, undo: Undo) -> None:
        """Run an outcome's undo."""
        self._run(self.tr("Undo"), lambda job: undo(), lambda _done: None, Lane.LONG)

    def _many(
        self, name: str, chosen: Chosen, work: Callable[[Job], Outcome], deed: Move | Deed
    ) -> None:
        """After what is being saved; many let what is saved meanwhile pass."""
        if len(chosen.ids) <= FEW:
            self._run(name, work, lambda outcome: self.done.emit(deed, outcome))
            return
        self._run(name, lambda job: None, lambda _saved: self._long(name, work, deed))

    def _long(self, name: str, work: Callable[[Job], Outcome], deed: Move | Deed) -> None:
        def over(outcome: Outcome) -> None:
            self.ended.emit(job)
            self.done.emit(deed, outcome)

        def failed(sentence: str) -> None:
            self.ended.emit(job)
            self.failed.emit(sentence)

        job = self._background.run(Lane.LONG, name, work, over, lambda error: failed(str(error)))
        self.began.emit(job)

    def _run(
        self,
        name: str,
        work: Callable[[Job], T],
        then: Callable[[T], object],
        lane: Lane = Lane.STORE,
    ) -> None:
        def show(result: T) -> None:
            then(result)

        self._background.run(lane, name, work, show, lambda error: self.failed.emit(str(error)))
