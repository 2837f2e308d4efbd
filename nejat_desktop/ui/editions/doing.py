"""What the actions do on the board, by id."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.actions.menus import popup
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.editions.asking import Asking
from nejat_desktop.ui.editions.exporting import Exporting
from nejat_desktop.ui.editions.foot import BoardFoot
from nejat_desktop.ui.editions.looking import Looking
from nejat_desktop.ui.editions.steps import BoardStep
from nejat_desktop.ui.editions.table import BoardTable
from nejat_desktop.ui.people_menu import ArticleHolder
from nejat_desktop.ui.widgets import ThemedMenu

MENU = ("board.step", "board.compare", "board.open", "article.assign_me", "article.assign")


class Doing(QObject):
    """Leads from the current cell to where its work is done."""

    open_article = Signal(str)
    open_translation = Signal(str, str)
    compare = Signal(str, str)

    def __init__(
        self,
        work: Workplace,
        table: BoardTable,
        foot: BoardFoot,
        *,
        asking: Asking,
        looking: Looking,
        exporting: Exporting,
    ) -> None:
        super().__init__(table)
        self._work, self._table = work, table
        self._asking, self._looking, self._exporting = asking, looking, exporting
        self._holder = ArticleHolder(work, table, self._article)
        actions = work.actions
        table.stepped.connect(lambda: actions.qaction("board.step").trigger())
        table.compared.connect(lambda: actions.qaction("board.compare").trigger())
        table.asked_menu.connect(lambda at: self.menu().popup(at))
        foot.stepped.connect(self.step)
        foot.compared.connect(self.see_changes)
        foot.assigned.connect(self._holder.ask)

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; a path can be given to `board.export`."""
        return {
            "board.step": self.step,
            "board.compare": self.see_changes,
            "board.open": self.open,
            "board.export": self.export,
            "board.stop_export": self._exporting.stop,
            **self._holder.handlers(),
        }

    def menu(self) -> ThemedMenu:
        """The context menu of the current cell; the caller shows it."""
        menu = popup(self._table, self._work.theme, self._work.actions, MENU)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def step(self) -> None:
        """The next step of the current cell."""
        chosen = self._looking.chosen
        if chosen is None or chosen.shown is None:
            return
        match chosen.step:
            case BoardStep.START | BoardStep.CONTINUE | BoardStep.UPDATE:
                self.open_translation.emit(chosen.row.story, chosen.shown.edition)
            case BoardStep.OPEN | BoardStep.REVIEW:
                self.open()
            case BoardStep.NONE:
                pass

    def see_changes(self) -> None:
        """Source and translation side by side, at what changed; a source is opened."""
        chosen = self._looking.chosen
        if chosen is not None and chosen.shown is not None and chosen.can_compare:
            self.compare.emit(chosen.row.story, chosen.shown.edition)
        else:
            self.open()

    def open(self) -> None:
        """The article of the current cell; one that nobody began is not there to be opened."""
        chosen = self._looking.chosen
        cell = chosen.shown if chosen else None
        if cell is not None and cell.article is not None:
            self.open_article.emit(cell.article)

    def export(self, path: str = "") -> None:
        """Write what the board shows into a file."""
        if self._asking.question is not None:
            self._exporting.export(self._asking.question, path)

    def _article(self) -> Article:
        chosen = self._looking.chosen
        cell = chosen.shown if chosen else None
        if cell is None or cell.article is None:
            raise NotFoundError("Nobody has begun this text yet.")
        return self._work.services.editing.article(cell.article)
