"""What the desk does to stories: made, binned, handed on, approved; always off the main thread."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.checks import Finding
from nejat_desktop.domain.desk import DeskRow, Filter
from nejat_desktop.domain.errors import ChecksFailedError, NewsroomError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move, moves
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.desk.words import untitled
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.write.finding_words import said

T = TypeVar("T")
CHUNK = 200


@dataclass(frozen=True, slots=True)
class Chosen:
    """The selected rows, and the question that decides which article each shows."""

    ids: Sequence[int]
    filter: Filter
    prefer: str


@dataclass(slots=True)
class Outcome:
    """What became of a deed: rows it was done to, rows it did not fit, and refusals."""

    done: list[DeskRow] = field(default_factory=list)
    skipped: int = 0
    refused: list[str] = field(default_factory=list)
    undo: Callable[[], object] | None = None
    """Takes it back, if that is one safe step; to be called in the store lane."""


class Deeds(QObject):
    """Runs services in the store lane and tells what came of it."""

    made = Signal(str)
    """The uid of the article that was begun."""
    moved = Signal(object, object)
    """The Move and its Outcome."""
    binned = Signal(object)
    """The Outcome of throwing away."""
    restored = Signal(object)
    """The Outcome of taking back."""
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

        undo: list[Callable[[], object]] = []

        def one(row: DeskRow) -> bool:
            article = self._services.editing.article(row.article)
            if move not in moves(article):
                return False
            after = self._take(move, article.uid, comment)
            undo.extend(self._ways_back(move, article, after))
            return True

        def work(job: Job) -> Outcome:
            outcome = self._each(job, chosen, one)
            outcome.undo = undo[0] if len(undo) == len(outcome.done) == 1 else None
            return outcome

        self._run(self.tr("Handing on"), work, lambda outcome: self.moved.emit(move, outcome))

    def let_out(self, chosen: Chosen) -> None:
        """Let the held release that each row shows go to the readers, a few hundred at a time."""

        def work(job: Job) -> Outcome:
            outcome = Outcome()
            for rows in self._pages(chosen):
                if job.cancelled():
                    break
                job.progress(len(outcome.done) + outcome.skipped, len(chosen.ids), job.name)
                out = frozenset(self._services.publishing.let_out_all([r.article for r in rows]))
                outcome.done += [row for row in rows if row.article in out]
                outcome.skipped += len(rows) - len(out)
            gone = [row.article for row in outcome.done]
            outcome.undo = lambda: self._services.publishing.hold_back(gone)
            return outcome

        self._run(
            self.tr("Letting out"), work, lambda outcome: self.moved.emit(Move.LET_OUT, outcome)
        )

    def bin(self, chosen: Chosen) -> None:
        """Throw stories away; those that readers see are refused."""

        def one(row: DeskRow) -> bool:
            self._services.stories.move_to_bin([row.story])
            return True

        self._run(
            self.tr("Moving to the bin"),
            lambda job: self._each(job, chosen, one),
            self.binned.emit,
        )

    def restore(self, stories: Sequence[Uid]) -> None:
        """Bring stories back from the bin."""
        wanted = list(stories)
        self._run(
            self.tr("Taking out of the bin"),
            lambda job: self._services.stories.take_from_bin(wanted),
            lambda _nothing: self.restored.emit(len(wanted)),
        )

    def restore_chosen(self, chosen: Chosen) -> None:
        """Bring the selected stories back from the bin."""

        def work(job: Job) -> int:
            stories = [row.story for row in self._rows(chosen)]
            self._services.stories.take_from_bin(stories)
            return len(stories)

        self._run(self.tr("Taking out of the bin"), work, self.restored.emit)

    def take_back(self, undo: Callable[[], object]) -> None:
        """Run an outcome's undo."""
        self._run(self.tr("Undo"), lambda job: undo(), lambda _done: None)

    def _take(self, move: Move, article: Uid, comment: str) -> Article:
        match move:
            case Move.SEND_TO_REVIEW:
                return self._services.editing.send_to_review(article)
            case Move.SEND_BACK:
                return self._services.editing.send_back(article, comment)
            case Move.APPROVE:
                return self._services.publishing.approve(article)
            case Move.WITHDRAW:
                return self._services.publishing.withdraw(article)
            case Move.LET_OUT:
                return self._services.publishing.let_out(article)

    def _ways_back(
        self, move: Move, before: Article, after: Article
    ) -> Iterator[Callable[[], object]]:
        """Undo of a first approval or of a hand-over; readers never notice either."""
        uid, editing = after.uid, self._services.editing
        if move is Move.SEND_TO_REVIEW:
            yield lambda: editing.send_back(uid, "")
        if move is Move.APPROVE and after.release_number == 1:
            in_review = before.status is Status.IN_REVIEW

            def back() -> None:
                self._services.publishing.withdraw(uid)
                if in_review:
                    editing.send_to_review(uid)

            yield back

    def _each(self, job: Job, chosen: Chosen, one: Callable[[DeskRow], bool]) -> Outcome:
        outcome = Outcome()
        for number, row in enumerate(self._rows(chosen)):
            if job.cancelled():
                break
            job.progress(number, len(chosen.ids), job.name, row.headline)
            try:
                if one(row):
                    outcome.done.append(row)
                else:
                    outcome.skipped += 1
            except ChecksFailedError as error:
                outcome.refused.append(_unfit(row, error))
            except NewsroomError as error:
                outcome.refused.append(str(error))
        return outcome

    def _rows(self, chosen: Chosen) -> Iterator[DeskRow]:
        """The selected rows as they are now, a few at a time."""
        for page in self._pages(chosen):
            yield from page

    def _pages(self, chosen: Chosen) -> Iterator[list[DeskRow]]:
        for start in range(0, len(chosen.ids), CHUNK):
            part = chosen.ids[start : start + CHUNK]
            rows = self._services.desk.rows(part, chosen.filter, chosen.prefer)
            yield [rows[id] for id in part if id in rows]

    def _run(self, name: str, work: Callable[[Job], T], then: Callable[[T], object]) -> None:
        def show(result: T) -> None:
            then(result)

        self._background.run(
            Lane.STORE, name, work, show, lambda error: self.failed.emit(str(error))
        )


def _unfit(row: DeskRow, error: ChecksFailedError) -> str:
    """Which article checks kept from approval, and what they found."""
    found = [said(f, str(f.count)).title for f in error.findings if isinstance(f, Finding)]
    words = QCoreApplication.translate("Desk", "“{headline}” can’t be approved yet. {findings}.")
    joined = QCoreApplication.translate("Desk", "; ").join(found)
    return words.format(headline=isolate(row.headline or untitled()), findings=joined)
