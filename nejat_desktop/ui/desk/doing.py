"""What the actions do at the desk, by id; links and buttons of the inspector lead here too."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Signal

from nejat_desktop.domain.desk import Chip, ChipState
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move
from nejat_desktop.ui.actions import ActionTable, Handler
from nejat_desktop.ui.actions.menus import popup
from nejat_desktop.ui.desk.asking import Asking
from nejat_desktop.ui.desk.deeds import Deeds
from nejat_desktop.ui.desk.inspector import Inspector
from nejat_desktop.ui.desk.list_view import DeskList
from nejat_desktop.ui.desk.looking import Looking
from nejat_desktop.ui.desk.steps import Steps
from nejat_desktop.ui.desk.words import DeskWords
from nejat_desktop.ui.shell.panes import Panes
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import ThemedMenu

MENU = (
    "article.open",
    "article.translate",
    "article.send_to_review",
    "article.approve",
    "article.send_back",
    "article.let_out",
    "article.withdraw",
    "article.assign_me",
    "article.assign",
    "stories.export",
    "stories.fetch_pictures",
    "story.bin",
    "story.restore",
    "story.delete",
)
KINDS = {
    "story.new": Kind.ARTICLE,
    "story.new_cartoon": Kind.CARTOON,
    "story.new_newspic": Kind.NEWSPIC,
    "story.new_gallery": Kind.GALLERY,
    "story.new_video": Kind.VIDEO,
    "story.new_book": Kind.BOOK,
    "story.new_newsletter": Kind.NEWSLETTER,
    "story.new_brief": Kind.BRIEF,
    "story.new_page": Kind.PAGE,
}


class Doing(QObject):
    """Reads what is selected and asks deeds and steps to do it."""

    many_sent_back = Signal()
    """The comment for many texts is to be asked for."""

    def __init__(
        self,
        asking: Asking,
        looking: Looking,
        deeds: Deeds,
        *,
        theme: Theme,
        actions: ActionTable,
        steps: Steps,
        panes: Panes,
        words: DeskWords,
    ) -> None:
        super().__init__(panes)
        self._theme, self._actions = theme, actions
        self._asking, self._looking = asking, looking
        self._deeds, self._steps, self._panes = deeds, steps, panes
        self._list: DeskList = asking.view
        self._inspector: Inspector = looking.inspector
        self.words = words
        for id, kind in KINDS.items():
            actions.register(id, lambda kind=kind: self.new_story(kind))
        self._list.stepped.connect(self.step)
        self._list.opened.connect(self.open)
        self._list.binned.connect(lambda: actions.qaction("story.bin").trigger())
        self._list.deleted.connect(lambda: actions.qaction("story.delete").trigger())
        self._list.asked_menu.connect(lambda at: self.menu().popup(at))
        steps.restored.connect(deeds.restore_stories)
        self._connect_inspector()

    def _connect_inspector(self) -> None:
        self._inspector.stepped.connect(self.step)
        self._inspector.followed.connect(self.follow)
        self._inspector.mended.connect(lambda _finding: self.open())
        self._inspector.other.connect(self.other)
        self._inspector.sent_back.connect(self.send_back)

    def handlers(self) -> Mapping[str, Handler]:
        """By action id."""
        return {
            "story.bin": self.bin,
            "story.restore": self.restore,
            "story.select_all": self._list.selectAll,
            "article.open": self.open,
            "article.next_step": self.step,
            "article.translate": self.translate,
            "article.send_to_review": lambda: self.hand_on(Move.SEND_TO_REVIEW),
            "article.approve": lambda: self.hand_on(Move.APPROVE),
            "article.send_back": self.send_back,
            "article.let_out": lambda: self.hand_on(Move.LET_OUT),
            "article.withdraw": lambda: self.hand_on(Move.WITHDRAW),
        }

    def menu(self) -> ThemedMenu:
        """The context menu of what is selected; the caller shows it."""
        menu = popup(self._list, self._theme, self._actions, MENU)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def new_story(self, kind: Kind) -> None:
        """Begin a story in the edition that is looked at."""
        self._deeds.new_story(kind, self._asking.edition)

    def bin(self) -> None:
        """Throw away what is selected."""
        chosen = self._asking.chosen()
        if chosen is not None:
            self._deeds.bin(chosen)

    def restore(self) -> None:
        """Take what is selected out of the bin."""
        chosen = self._asking.chosen()
        if chosen is not None:
            self._deeds.restore(chosen)

    def hand_on(self, move: Move, comment: str = "") -> None:
        """Take a step with what is selected."""
        chosen = self._asking.chosen()
        if chosen is not None:
            self._deeds.hand_on(move, chosen, comment)

    def send_back(self, comment: str = "") -> None:
        """Send back with a comment; without one the inspector asks for it."""
        if comment:
            self.hand_on(Move.SEND_BACK, comment)
            return
        if self._list.selected_count > 1:
            self.many_sent_back.emit()
            return
        if not self._panes.is_open("inspector"):
            self._panes.toggle("inspector")
        self._inspector.foot.ask_comment()

    def open(self, article: str = "") -> None:
        """Open an article; without one, that which the current row shows."""
        if article:
            self._steps.open(Uid(article))
            return
        row = self._list.current_row
        if row is not None and not row.binned:
            self._steps.open(row.article)

    def step(self) -> None:
        """The next step for the current row."""
        details = self._looking.details
        if details is not None:
            self._steps.next(details)

    def follow(self, edition: str) -> None:
        """The link of an edition in the inspector."""
        details = self._looking.details
        if details is not None:
            self._steps.follow(details, edition)

    def other(self) -> None:
        """The inspector's second button: hand a draft on, or open."""
        details = self._looking.details
        if details is not None and Move.SEND_TO_REVIEW in details.moves:
            self.hand_on(Move.SEND_TO_REVIEW)
        else:
            self.open()

    def translate(self, edition: str = "", story: str = "") -> None:
        """Translate a story, or the current one, into an edition; without one, a menu offers."""
        if story:
            self._steps.translated.emit(story, edition)
            return
        row = self._list.current_row
        if row is None:
            return
        if edition:
            self._steps.translated.emit(row.story, edition)
            return
        menu = ThemedMenu(self._theme, parent=self._list)
        menu.aboutToHide.connect(menu.deleteLater)
        for chip in self._targets():
            words = self.tr("Translate into {language}")
            action = menu.addAction(words.format(language=self.words.language(chip.edition)))
            action.triggered.connect(lambda _on=False, code=chip.edition: self.translate(code))
        rect = self._list.visualRect(self._list.currentIndex())
        menu.popup(self._list.viewport().mapToGlobal(QPoint(rect.center().x(), rect.bottom())))

    def _targets(self) -> list[Chip]:
        """The editions that a story can be translated into, missing ones first."""
        row, details = self._list.current_row, self._looking.details
        source = details.story.source_edition if details else row.edition if row else ""
        chips = [chip for chip in (row.chips if row else ()) if chip.edition != source]
        return sorted(chips, key=lambda chip: chip.state is not ChipState.MISSING)
