"""The desk: where stories are found, looked at and handed on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.desk import DeskRow, Queue
from nejat_desktop.services.changes import Changes
from nejat_desktop.ui.actions import Context, Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk.asked import Group, Where
from nejat_desktop.ui.desk.asking import Asking
from nejat_desktop.ui.desk.changing import Changing
from nejat_desktop.ui.desk.counting import Counting
from nejat_desktop.ui.desk.deeds import Deeds
from nejat_desktop.ui.desk.doing import Doing
from nejat_desktop.ui.desk.empty_words import Remedy
from nejat_desktop.ui.desk.inspector import Inspector
from nejat_desktop.ui.desk.kept import KeptFilters
from nejat_desktop.ui.desk.list_pane import ListPane
from nejat_desktop.ui.desk.list_view import DeskList
from nejat_desktop.ui.desk.looking import Looking
from nejat_desktop.ui.desk.model import DeskModel
from nejat_desktop.ui.desk.painting import RowPainter
from nejat_desktop.ui.desk.side import SidePanel
from nejat_desktop.ui.desk.steps import Steps
from nejat_desktop.ui.desk.telling import Telling
from nejat_desktop.ui.desk.words import DeskWords
from nejat_desktop.ui.relay import ChangeRelay
from nejat_desktop.ui.shell.panes import Panes


class DeskPlace(QWidget):
    """Side panel, list and inspector; a `Screen` of the window."""

    open_article = Signal(str)
    """An article's uid."""
    open_translation = Signal(str, str)
    """A story's uid and the edition to translate into."""
    review = Signal(str)
    """An article's uid."""
    status_changed = Signal(str)
    """Words for the status bar: how many stories, how many selected."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._theme = workplace, workplace.theme
        self._words = _words(workplace)
        self._stale = False
        self._build_panes()
        self._build_parts()
        self._connect()
        self.asking.again()
        self.asking.count()

    def _build_panes(self) -> None:
        work, theme = self._work, self._theme
        self.model = DeskModel(self._say, self)
        self._painter = RowPainter(theme, work.pictures, self._words)
        self.list = DeskList(theme, self.model, self._painter)
        self.pane = ListPane(theme, work.actions, self.list, self._words)
        self.side = SidePanel(theme, self._words)
        self.inspector = Inspector(theme, work.pictures, self._words)
        self.panes = Panes(
            theme, work.preferences, "desk", self.pane, side=self.side, inspector=self.inspector
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)

    def _build_parts(self) -> None:
        services, background = self._work.services, self._work.background
        actions = self._work.actions
        self.asking = Asking(self._work, self.model, self.pane, self.side, self._words)
        self.looking = Looking(services, background, actions, self.list, self.inspector)
        self.deeds = Deeds(services, background, self)
        steps = Steps(self)
        steps.opened.connect(self.open_article)
        steps.translated.connect(self.open_translation)
        steps.reviewed.connect(self.review)
        self.doing = Doing(
            self.asking,
            self.looking,
            self.deeds,
            theme=self._theme,
            actions=actions,
            steps=steps,
            panes=self.panes,
            words=self._words,
        )
        self._telling = Telling(self._theme, self.deeds, self.pane.notices, self._words)
        bulk = self.pane.bulk
        self.counting = Counting(services.bulk, background, self.asking, bulk)
        self.changing = Changing(self._work, self.asking, self.looking, self.deeds, bulk)
        self.kept = KeptFilters(self._work, self.asking, self.side, self.pane, self._telling)
        self._relay = ChangeRelay(services.changes, self)
        self.list.setFocus()  # whoever comes here finds the keyboard in the list

    def _connect(self) -> None:
        self._relay.arrived.connect(self._hear)
        self._theme.changed.connect(self._reword)
        self._work.pictures.ready.connect(self.list.repaint_pictures)
        self.asking.failed.connect(self._telling.warn)
        self.asking.shown.connect(self._moved)
        self.deeds.made.connect(self.open_article)
        self.doing.many_sent_back.connect(self.changing.send_back)
        self.deeds.began.connect(self.pane.busy.begin)
        self.deeds.ended.connect(self.pane.busy.end)
        self._work.background.progressed.connect(self.pane.busy.follow)
        self._telling.wanted.connect(self.asking.select)
        self.pane.remedied.connect(self._remedy)
        self.pane.bulk.left.connect(self._one_only)
        self.pane.filters.search.left.connect(self.list.setFocus)
        self.list.moved.connect(self._moved)
        self.list.undone.connect(self._telling.undo)

    @property
    def context(self) -> Context:
        """Where the person is."""
        return Context.DESK

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions do at the desk."""
        own = {"view.filter": self.focus_filter}
        daily = {**self.changing.handlers(), **self.kept.handlers()}
        return {**own, **self.doing.handlers(), **daily}

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads."""
        return (self.side, self.pane.filters, self.list, self.pane.bulk, self.inspector)

    @property
    def busy(self) -> bool:
        """Whether an answer is still on its way."""
        busy = self.asking.busy or self.looking.busy or self.counting.busy
        return busy or not self._work.background.idle

    def show_queue(self, queue: Queue) -> None:
        """Show a queue with nothing hidden, for instance the drafts that a sync leaves here."""
        self.asking.clear()
        self.asking.go(Where(Group.QUEUE, queue.value))

    def focus_filter(self) -> None:
        """Type into the filter; what stands there is selected."""
        self.pane.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.filters.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while something else was shown is shown now."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.asking.soon()

    def _say(self, row: DeskRow, column: int) -> str:
        return self._words.cell(row, column)

    def _hear(self, changes: Changes) -> None:
        if changes.settings:
            self._reword()
        if changes == Changes(filters=True):
            self.kept.load()
        elif self.isVisible():
            self.asking.soon(flowing=changes.flowing)
        else:
            self._stale = True

    def _reword(self) -> None:
        """Another language, or other settings."""
        self._words = _words(self._work)
        self._painter.words = self.doing.words = self._words
        self._telling.set_words(self._words)
        self.inspector.retranslate(self._words)
        self.asking.retranslate(self._words)

    def _moved(self) -> None:
        """The selection, or what is selected, changed."""
        selected = self.list.selected_count
        self.pane.show_selected(selected)
        self.looking.soon()
        self.counting.soon()
        number, count = self._theme.number, len(self.model.ids)
        if selected:
            words = self.tr("{count} stories, {selected} selected", "", count)
        else:
            words = self.tr("{count} stories", "", count)
        self.status_changed.emit(words.format(count=number(count), selected=number(selected)))

    def _remedy(self, remedy: Remedy) -> None:
        match remedy:
            case Remedy.CLEAR:
                self.asking.clear()
            case Remedy.NEW:
                self._work.actions.trigger("story.new")
            case Remedy.SHOW_ALL:
                self.asking.show_all()

    def _one_only(self) -> None:
        """Only the current row stays selected."""
        self.list.setCurrentIndex(self.list.currentIndex())
        self.list.selectionModel().select(
            self.list.currentIndex(), self.list.selectionCommand(self.list.currentIndex())
        )


def _words(work: Workplace) -> DeskWords:
    settings = work.services.settings
    return DeskWords(work.theme, settings.newsroom(), settings.people())
