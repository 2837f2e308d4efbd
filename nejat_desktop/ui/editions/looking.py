"""Keeps the foot at the current cell, and the actions at what it allows."""

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.desk import ChipState
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.ui.actions import Condition, Context
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.editions.foot import BoardFoot
from nejat_desktop.ui.editions.model import BoardModel
from nejat_desktop.ui.editions.sentences import foot_sentence
from nejat_desktop.ui.editions.steps import Chosen
from nejat_desktop.ui.editions.table import BoardTable
from nejat_desktop.ui.editions.words import BoardWords
from nejat_desktop.ui.latest import Latest

PAUSE_MS = 30
"""Arrow keys that are held down don't load every text that they pass."""


class Looking(QObject):
    """Words the foot; what it has to look up comes a moment later."""

    looked = Signal()

    def __init__(
        self,
        work: Workplace,
        model: BoardModel,
        table: BoardTable,
        foot: BoardFoot,
        words: BoardWords,
    ) -> None:
        super().__init__(foot)
        self._services, self._actions = work.services, work.actions
        self._model, self._table, self._foot = model, table, foot
        self.words = words
        self._latest: Latest[tuple[int, ...]] = Latest(work.background)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether the foot is behind the table."""
        return self._pause.isActive() or self._latest.busy

    @property
    def chosen(self) -> Chosen | None:
        """The current cell."""
        index = self._table.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        return Chosen(row, self._model.cell(index)) if row is not None else None

    def show(self) -> None:
        """Another cell, or the same as it is now."""
        chosen = self.chosen
        self._say(chosen, ())
        self.tell_actions()
        self._latest.forget()
        if chosen and chosen.shown and chosen.shown.state is ChipState.OUTDATED:
            self._pause.start()
        else:
            self._pause.stop()
            self.looked.emit()

    def tell_actions(self) -> None:
        """What is possible now, if the board is shown."""
        if self._actions.context is not Context.EDITIONS:
            return
        chosen = self.chosen
        article = chosen is not None and chosen.shown is not None and bool(chosen.shown.article)
        self._actions.set_conditions(
            {Condition.CELL: chosen is not None, Condition.CAN_ASSIGN: article}
        )

    def _look(self) -> None:
        chosen = self.chosen
        cell = chosen.shown if chosen else None
        if cell is None or cell.article is None:
            return
        services, uid = self._services, cell.article
        self._latest.ask(
            self.tr("Looking at a translation"),
            lambda: _changed(services, uid),
            lambda numbers: self._changed(chosen, numbers),
        )

    def _changed(self, chosen: Chosen | None, numbers: tuple[int, ...]) -> None:
        self._say(chosen, numbers)
        self.looked.emit()

    def _say(self, chosen: Chosen | None, numbers: tuple[int, ...]) -> None:
        if chosen is None or chosen.shown is None:
            self._foot.show_chosen(chosen, "", "")
            return
        headline = chosen.shown.headline or self.words.headline(chosen.row)
        self._foot.show_chosen(chosen, headline, foot_sentence(self.words, chosen, numbers))


def _changed(services: Services, uid: Uid) -> tuple[int, ...]:
    """Which paragraphs of the source changed, counted from one; 0 is the headline."""
    pairs = services.translating.sides(uid).pairs
    waiting = (RowState.SOURCE_CHANGED, RowState.EMPTY)
    return tuple(number for number, pair in enumerate(pairs) if pair.state in waiting)
