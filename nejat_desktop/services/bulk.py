"""What is done to many stories at once: counted beforehand, stoppable, told, taken back as one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.bulk import Change, applied
from nejat_desktop.domain.desk import Filter, Shown
from nejat_desktop.domain.errors import BadInputError, NewsroomError
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move, steps
from nejat_desktop.services.assigning import Assigning, Holders
from nejat_desktop.services.binning import Binning
from nejat_desktop.services.context import Context
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.publishing import Publishing
from nejat_desktop.services.stories import Stories
from nejat_desktop.services.undoing import Former, Undoing, former
from nejat_desktop.store.desk import row_ids
from nejat_desktop.store.desk_rows import shown_articles
from nejat_desktop.store.stories import sorted_by
from nejat_desktop.store.ticks import ticks_of

CHUNK = 200
TOGETHER = 25
"""So many are done in one transaction: a save gets in between."""

Undo = Callable[[], object]


class Watch(Protocol):
    """Whoever waits for many stories: told how far it is, may stop it."""

    def progress(self, done: int, total: int, kind: str = "", key: str = "") -> None:
        """How far it is."""
        ...

    def cancelled(self) -> bool:
        """Whether it is to stop before the next story."""
        ...


@dataclass(frozen=True, slots=True)
class Chosen:
    """The selected rows, and the question that decides which article each shows."""

    ids: Sequence[int]
    filter: Filter
    prefer: str


@dataclass(slots=True)
class Fitting:
    """For how many of the chosen stories each deed is possible."""

    moves: dict[Move, int] = field(default_factory=lambda: dict.fromkeys(Move, 0))
    outside: int = 0
    """Not in the bin: they can be assigned and changed."""
    approved: int = 0
    """Of these, texts that a change makes drafts again."""
    to_bin: int = 0
    in_bin: int = 0
    deletable: int = 0

    def __add__(self, other: "Fitting") -> "Fitting":
        """Of two parts of a selection."""
        return Fitting(
            {move: self.moves[move] + other.moves[move] for move in Move},
            self.outside + other.outside,
            self.approved + other.approved,
            self.to_bin + other.to_bin,
            self.in_bin + other.in_bin,
            self.deletable + other.deletable,
        )


@dataclass(frozen=True, slots=True)
class Refusal:
    """A story that could not be done, and why."""

    shown: Shown
    error: NewsroomError


@dataclass(slots=True)
class Outcome:
    """What became of a deed: done to these, not fitting for so many, refused for these."""

    done: list[Shown] = field(default_factory=list)
    skipped: int = 0
    refused: list[Refusal] = field(default_factory=list)
    filtered: list[Shown] = field(default_factory=list)
    """Of the approved ones, those that their site will change: it takes HTML out."""
    stopped: bool = False
    """A person stopped it: the rest is as it was."""
    undo: Undo | None = None
    """Takes all of it back."""

    def __iadd__(self, other: "Outcome") -> "Outcome":
        """And of the next ones."""
        self.done += other.done
        self.skipped += other.skipped
        self.refused += other.refused
        self.stopped = self.stopped or other.stopped
        return self


Wanted = Callable[[int, Shown], bool]
"""Told of the next of a part before it is done; False when it is not wanted any more."""


class Bulk:
    """Deeds to many stories; a few are on disk before the next ones begin."""

    def __init__(
        self, context: Context, editing: Editing, publishing: Publishing, stories: Stories
    ) -> None:
        self._context = context
        self._editing, self._publishing, self._stories = editing, publishing, stories
        self._assigning, self._binning = Assigning(context), Binning(context)
        self._undoing = Undoing(context)

    def fitting(self, chosen: Chosen, cancelled: Callable[[], bool]) -> Fitting | None:
        """For how many of these each deed is possible; None when it was not wanted any more."""
        found = Fitting()
        for page in self._pages(chosen):
            if cancelled():
                return None
            for shown in page:
                _count(found, shown)
        return found

    def stories(self, chosen: Chosen) -> tuple[Uid, ...]:
        """The chosen stories outside the bin; `BadInputError` when there is none."""
        shown = (shown for page in self._pages(chosen) for shown in page)
        found = tuple(one.story for one in shown if not one.binned)
        if not found:
            raise BadInputError(
                "There is nothing to export: no text stands there. Nothing was written."
            )
        return found

    def hand_on(self, move: Move, chosen: Chosen, watch: Watch, comment: str = "") -> Outcome:
        """Take a step with the article that each row shows."""
        if move is Move.LET_OUT:
            return self._let_out(chosen, watch)
        formers: list[Former] = []
        filtered: list[Shown] = []

        def one(shown: Shown) -> bool:
            if shown.binned or move not in steps(shown.status, shown.live):
                return False
            self._noted(shown, lambda before: self._take(move, before, comment), formers)
            if move is Move.APPROVE and self._publishing.filtered(shown.article, shown.edition):
                filtered.append(shown)
            return True

        outcome = self._each(chosen, watch, one)
        outcome.filtered = filtered if outcome.done else []
        return self._with_undo(outcome, lambda: self._undoing.take_back(formers))

    def change(self, change: Change, chosen: Chosen, watch: Watch) -> Outcome:
        """Change sections, tags or date of the article that each row shows."""
        formers: list[Former] = []

        def one(shown: Shown) -> bool:
            before = self._editing.article(shown.article)
            after = applied(change, before.content)
            if shown.binned or after == before.content:
                return False
            self._noted(shown, lambda before: self._change(change, before), formers)
            return True

        outcome = self._each(chosen, watch, one)
        return self._with_undo(outcome, lambda: self._undoing.take_back(formers))

    def assign(self, person: Person | None, chosen: Chosen, watch: Watch) -> Outcome:
        """Give the article that each row shows to somebody, or to nobody."""
        before: Holders = {}

        def one(shown: Shown) -> bool:
            found = self._assigning.assign([shown.article], person) if not shown.binned else {}
            before.update(found)
            return bool(found)

        outcome = self._each(chosen, watch, one)
        return self._with_undo(outcome, lambda: self._assigning.put_back(before))

    def bin(self, chosen: Chosen, watch: Watch) -> Outcome:
        """Throw stories away; those that readers see are refused."""

        def one(shown: Shown) -> bool:
            if not shown.binned:
                self._stories.move_to_bin([shown.story])
            return not shown.binned

        outcome = self._each(chosen, watch, one)
        uids = [shown.story for shown in outcome.done]
        return self._with_undo(outcome, lambda: self._stories.take_from_bin(uids))

    def restore(self, chosen: Chosen, watch: Watch) -> Outcome:
        """Take stories out of the bin."""

        def one(shown: Shown) -> bool:
            if shown.binned:
                self._stories.take_from_bin([shown.story])
            return shown.binned

        outcome = self._each(chosen, watch, one)
        uids = [shown.story for shown in outcome.done]
        return self._with_undo(outcome, lambda: self._stories.move_to_bin(uids))

    def restore_stories(self, uids: Sequence[Uid]) -> Outcome:
        """Take these stories out of the bin."""
        self._stories.take_from_bin(uids)
        found = self._context.read(lambda c: row_ids(c, uids))
        wanted = Filter()
        shown = self._context.read(lambda c: shown_articles(c, found, wanted, ""))
        return Outcome(done=shown, undo=lambda: self._stories.move_to_bin(uids))

    def delete(self, chosen: Chosen, watch: Watch) -> Outcome:
        """Delete stories of the bin for good, at the next start; readers' own are refused."""

        def one(shown: Shown) -> bool:
            if shown.binned:
                self._binning.delete([shown.story])
            return shown.binned

        outcome = self._each(chosen, watch, one)
        uids = [shown.story for shown in outcome.done]
        return self._with_undo(outcome, lambda: self._binning.bring_back(uids))

    def _change(self, change: Change, before: Article) -> Article:
        return self._editing.save(before.uid, before.version, applied(change, before.content))

    def _take(self, move: Move, article: Article, comment: str) -> Article:
        match move:
            case Move.SEND_TO_REVIEW:
                return self._editing.send_to_review(article.uid, comment)
            case Move.SEND_BACK:
                return self._editing.send_back(article.uid, comment)
            case Move.APPROVE:
                return self._publishing.approve(article.uid, article.version)
            case Move.WITHDRAW:
                return self._publishing.withdraw(article.uid, comment)
            case Move.LET_OUT:
                return self._publishing.let_out(article.uid)

    def _let_out(self, chosen: Chosen, watch: Watch) -> Outcome:
        """A few hundred in one transaction: an archive has many."""
        outcome = Outcome()
        for page in self._pages(chosen):
            if watch.cancelled():
                outcome.stopped = True
                break
            watch.progress(len(outcome.done) + outcome.skipped, len(chosen.ids))
            out = frozenset(self._publishing.let_out_all([shown.article for shown in page]))
            outcome.done += [shown for shown in page if shown.article in out]
            outcome.skipped += len(page) - len(out)
        uids = [shown.article for shown in outcome.done]
        return self._with_undo(outcome, lambda: self._publishing.hold_back(uids))

    def _noted(
        self, shown: Shown, deed: Callable[[Article], Article], formers: list[Former]
    ) -> None:
        """Do it, and note how the article stood."""
        before = self._editing.article(shown.article)
        date = self._context.read(lambda c: sorted_by(c, shown.story))
        ticks = tuple(self._context.read(lambda c: ticks_of(c, shown.article)).values())
        formers.append(former(before, deed(before), date, ticks))

    def _each(self, chosen: Chosen, watch: Watch, one: Callable[[Shown], bool]) -> Outcome:
        """Each whole or not at all, a few in one transaction."""
        outcome, number = Outcome(), 0
        for page in self._pages(chosen):
            for start in range(0, len(page), TOGETHER):
                part = page[start : start + TOGETHER]
                told = partial(_told, watch, number, len(chosen.ids))
                number += len(part)
                outcome += self._part(part, one, told, flowing=number < len(chosen.ids))
                if outcome.stopped:
                    return outcome
        return outcome

    def _part(
        self,
        part: Sequence[Shown],
        one: Callable[[Shown], bool],
        wanted: Wanted,
        *,
        flowing: bool,
    ) -> Outcome:
        def work() -> Outcome:
            outcome = Outcome()
            for number, shown in enumerate(part):
                if not wanted(number, shown):
                    outcome.stopped = True
                    break
                try:
                    if one(shown):
                        outcome.done.append(shown)
                    else:
                        outcome.skipped += 1
                except NewsroomError as error:
                    outcome.refused.append(Refusal(shown, error))
            return outcome

        try:
            return self._context.together(work, flowing=flowing)
        except NewsroomError as error:  # the disk: nothing of the part was done
            return Outcome(refused=[Refusal(shown, error) for shown in part])

    def _with_undo(self, outcome: Outcome, undo: Undo) -> Outcome:
        if outcome.done:
            outcome.undo = undo
        return outcome

    def _pages(self, chosen: Chosen) -> Iterator[list[Shown]]:
        """The chosen stories as they are now, a few at a time."""
        for start in range(0, len(chosen.ids), CHUNK):
            part = chosen.ids[start : start + CHUNK]
            yield self._context.read(
                lambda c, part=part: shown_articles(c, part, chosen.filter, chosen.prefer)  # type: ignore[misc]
            )


def _told(watch: Watch, before: int, total: int, number: int, shown: Shown) -> bool:
    """Say how far it is; False when it is to stop here."""
    if watch.cancelled():
        return False
    watch.progress(before + number, total, key=shown.headline)
    return True


def _count(found: Fitting, shown: Shown) -> None:
    if shown.binned:
        found.in_bin += 1
        found.deletable += shown.unknown
        return
    found.outside += 1
    found.approved += shown.status is Status.APPROVED
    found.to_bin += not shown.in_sight
    for move in steps(shown.status, shown.live):
        found.moves[move] += 1
