"""The questions of the board: bar in, table and numbers out; the place in it is kept."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.board import BoardCounts, BoardFilter, BoardRow
from nejat_desktop.services.board import Standing
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.editions.asked import BoardAsked, Narrow
from nejat_desktop.ui.editions.bar import BoardBar
from nejat_desktop.ui.editions.head import BoardHead
from nejat_desktop.ui.editions.model import BoardModel
from nejat_desktop.ui.editions.table import BoardTable
from nejat_desktop.ui.editions.words import BoardWords
from nejat_desktop.ui.latest import Latest
from nejat_desktop.ui.pace import Pace

SOON_MS, TYPING_MS = 60, 80
COUNT_MS = 40
"""The table is painted first: counting beside it would slow both."""


class Asking(QObject):
    """Holds what is asked; asks again when it changes or when the newsroom does."""

    shown = Signal()
    """The table shows a new answer."""
    counted = Signal(object)
    """The BoardCounts of what is shown."""
    failed = Signal(str)

    def __init__(
        self,
        work: Workplace,
        model: BoardModel,
        table: BoardTable,
        *,
        bar: BoardBar,
        head: BoardHead,
        words: BoardWords,
    ) -> None:
        super().__init__(table)
        self._board, self._clock = work.services.board, work.services.context.clock
        self._model, self._table, self._bar, self._head = model, table, bar, head
        self.words = words
        self.asked = BoardAsked()
        self.question: BoardFilter | None = None
        self.counts: BoardCounts | None = None
        self._answers: Latest[Standing] = Latest(work.background)
        self._numbers: Latest[BoardCounts] = Latest(work.background)
        self._soon = Pace(SOON_MS, self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._count)
        for timer in (self._soon, self._typing):
            timer.timeout.connect(self.again)
        bar.typed.connect(self._type)
        bar.chosen.connect(self.narrow)

    @property
    def busy(self) -> bool:
        """Whether the table is about to change."""
        timers = (self._soon, self._typing, self._counting)
        return self._answers.busy or any(timer.isActive() for timer in timers)

    def narrow(self, narrow: Narrow, key: str) -> None:
        """Narrow the board in one way."""
        self._ask(self.asked.narrowed_to(narrow, key))

    def clear(self) -> None:
        """Hide nothing any more."""
        self._ask(self.asked.cleared())

    def soon(self, *, flowing: bool = False) -> None:
        """The newsroom changed: ask again, once for what changes together."""
        self._soon.soon(flowing=flowing)

    def again(self) -> None:
        """The same question again."""
        self._soon.stop()
        self._ask(self.asked)

    def _type(self, text: str) -> None:
        if text != self.asked.words:
            self.asked = replace(self.asked, words=text)
            self._typing.start()

    def _ask(self, asked: BoardAsked) -> None:
        self._typing.stop()
        self.asked = asked
        self._bar.show_asked(asked)
        wanted, prefer = asked.filter(self._clock()), self.words.prefer
        self._answers.ask(
            self.tr("Looking at the board"),
            lambda: self._board.standing(wanted, prefer),
            lambda standing: self._show(wanted, standing),
            lambda error: self.failed.emit(str(error)),
        )

    def _show(self, wanted: BoardFilter, standing: Standing) -> None:
        def load(part: Sequence[int]) -> dict[int, BoardRow]:
            return self._board.rows(part)

        table, model = self._table, self._model
        self.question = wanted
        here = model.id_at(table.currentIndex().row())
        column, scrolled = table.currentIndex().column(), table.verticalScrollBar().value()
        editions = tuple(edition.code for edition in self.words.editions)
        table.forget_sizes()
        changed = model.show(standing.ids, standing.groups, editions, load)
        table.relay()
        if changed or table.currentIndex().row() < 0:
            self._restore(here, max(column, 0), scrolled)
        self._word_groups()
        self._counting.start()
        self.shown.emit()

    def _restore(self, row_id: int | None, column: int, scrolled: int) -> None:
        """Back to the cell of the same story; where that went, to the first one."""
        table, model = self._table, self._model
        found = model.number_of(row_id) if row_id is not None else None
        if found is None and not len(model.ids):
            return
        index = model.index(found if found is not None else 1, column)
        table.setCurrentIndex(index)
        if found is not None:
            table.verticalScrollBar().setValue(scrolled)
        table.scrollTo(index)

    def _count(self) -> None:
        wanted = self.question
        if wanted is None:
            return
        starts = tuple(group.start for group in self._model.groups)
        self._numbers.ask(
            self.tr("Counting stories"), lambda: self._board.counts(wanted, starts), self._counted
        )

    def _counted(self, counts: BoardCounts) -> None:
        self.counts = counts
        self._head.show_counts(counts.heads)
        total = counts.heads[0].total if counts.heads else 0
        self._bar.show_count(len(self._model.ids), total)
        self._word_groups()
        self.counted.emit(counts)

    def _word_groups(self) -> None:
        """The titles of the groups; their numbers come a moment later."""
        counts = self.counts.groups if self.counts else {}
        said = []
        for group in self._model.groups:
            count = counts.get(group.start)
            meta = self.words.group_meta(count.total, count.not_live) if count else ""
            said.append((self.words.group(group.age, group.start), meta))
        self._table.group_words = said
        self._table.viewport().update()
