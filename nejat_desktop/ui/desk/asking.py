"""The questions of the desk: side panel, filter bar and column heads in, the list out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.desk import DeskRow, Filter, Queue, Sort
from nejat_desktop.services.bulk import Chosen
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk.asked import Asked, Group, Where, kept
from nejat_desktop.ui.desk.finder import Finder, Found, Question
from nejat_desktop.ui.desk.keeper import Keeper
from nejat_desktop.ui.desk.list_pane import ListPane
from nejat_desktop.ui.desk.list_view import DeskList
from nejat_desktop.ui.desk.model import DeskModel
from nejat_desktop.ui.desk.side import SidePanel
from nejat_desktop.ui.desk.words import DeskWords
from nejat_desktop.ui.pace import Pace

SOON_MS = 60
"""Changes that come together are answered together."""


class Asking(QObject):
    """Holds what is asked; asks again when it changes or when the newsroom does."""

    shown = Signal()
    """The list shows a new answer."""
    failed = Signal(str)
    asked_anew = Signal()
    """Another question, or the same again."""
    counted = Signal()
    """The numbers of the side panel are there."""

    def __init__(
        self,
        workplace: Workplace,
        model: DeskModel,
        pane: ListPane,
        side: SidePanel,
        words: DeskWords,
    ) -> None:
        super().__init__(pane)
        services = self._services = workplace.services
        self._model, self._pane, self._side = model, pane, side
        self._words = words
        self.asked = Asked()
        self.kept: Mapping[str, tuple[str, Filter]] = {}
        """The name and the filter of what is kept, by uid."""
        self._finder = Finder(services.desk, workplace.background, self)
        self._keeper = Keeper(pane.view, model)
        self.select = self._keeper.select
        self._soon = Pace(SOON_MS, self)
        self._soon.timeout.connect(self.again)
        self._connect()

    def _connect(self) -> None:
        self._finder.found.connect(self._show)
        self._finder.counted.connect(self._side.show_stories)
        self._finder.counted.connect(lambda _counts: self._show_count())
        self._finder.counted.connect(lambda _counts: self.counted.emit())
        self._finder.failed.connect(self.failed)
        self._side.chosen.connect(self.go)
        self._pane.filters.typed.connect(self._type)
        self._pane.filters.chosen.connect(self.narrow)
        self._pane.heads.chosen.connect(self.sort)

    @property
    def view(self) -> DeskList:
        """The list."""
        return self._pane.view

    @property
    def busy(self) -> bool:
        """Whether the list is about to change."""
        return self._finder.busy or self._soon.isActive()

    @property
    def edition(self) -> str:
        """The edition that new stories begin in: the one that is looked at, or the source."""
        return self.asked.chosen(Group.EDITION) or self._words.newsroom.source_edition

    @property
    def title(self) -> str:
        """The name of the place that is looked at."""
        where = self.asked.where
        if where.group is Group.KEPT:
            return self.kept[where.key][0] if where.key in self.kept else ""
        return self._words.where(where)

    def chosen(self) -> Chosen | None:
        """What is selected, as the list shows it; None if nothing is."""
        ids, question = self._pane.view.selected_ids(), self._keeper.question
        if not ids or question is None:
            return None
        return Chosen(ids, question.filter, question.prefer)

    def go(self, where: Where) -> None:
        """Another place of the side panel."""
        if where.group is Group.KEPT and where.key in self.kept:
            self._ask(kept(where.key, self.kept[where.key][1]))
        elif where.group is not Group.KEPT:
            self._ask(self.asked.at(where))
        self._side.show_where(where)

    def narrow(self, group: Group, key: str) -> None:
        """Narrow the list in one group."""
        self._ask(self.asked.narrowed_to(group, key))

    def sort(self, sort: Sort) -> None:
        """Sort by a column, or turn its order round."""
        self._ask(self.asked.sorted_by(sort))

    def clear(self) -> None:
        """Hide nothing any more."""
        self._ask(self.asked.cleared())
        self._side.show_where(self.asked.where)

    def show_all(self) -> None:
        """All stories."""
        self.asked = self.asked.cleared()
        self.go(Where(Group.QUEUE, Queue.ALL.value))

    def soon(self, *, flowing: bool = False) -> None:
        """The newsroom changed: ask again, once for what changes together."""
        self._soon.soon(flowing=flowing)
        self._finder.count_soon(flowing=flowing)

    def again(self) -> None:
        """The same question again."""
        self._soon.stop()
        self._ask(self.asked)

    def count(self) -> None:
        """The numbers of the side panel, now."""
        self._finder.count()

    def retranslate(self, words: DeskWords) -> None:
        """Other words; perhaps another edition comes first."""
        self._words = words
        self._pane.retranslate(words)
        self._side.retranslate(words)
        self.again()

    def _type(self, text: str) -> None:
        if text != self.asked.words:
            self._ask(self.asked.narrowed_words(text), typing=True)

    def _ask(self, asked: Asked, *, typing: bool = False) -> None:
        self.asked = asked
        self._pane.show_asked(asked, self.title)
        self.asked_anew.emit()
        question = Question(asked.filter(self._services.person.uid), self._words.prefer)
        self._finder.ask(question, self._keeper.near(question), typing=typing)

    def _show(self, question: Question, found: Found) -> None:
        desk = self._services.desk

        def load(part: Sequence[int]) -> dict[int, DeskRow]:
            return desk.rows(part, question.filter, question.prefer)

        self._keeper.show(question, found, load)
        self._pane.show_list(self.asked, not len(found.ids))
        self._show_count()
        self.shown.emit()

    def _show_count(self) -> None:
        found = len(self._model.ids)
        total = self._side.count(self.asked.where) if self.asked.narrowed else found
        self._pane.show_count(found, max(total, found))
