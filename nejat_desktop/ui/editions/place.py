"""The editions' place: which story stands how in which language, and what is to be done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.board import BoardCell, BoardCounts, BoardRow
from nejat_desktop.services.changes import Changes
from nejat_desktop.ui.actions import Context, Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.editions.asked import BoardAsked
from nejat_desktop.ui.editions.asking import Asking
from nejat_desktop.ui.editions.bar import BoardBar
from nejat_desktop.ui.editions.doing import Doing
from nejat_desktop.ui.editions.exporting import Exporting
from nejat_desktop.ui.editions.foot import BoardFoot
from nejat_desktop.ui.editions.head import BoardHead
from nejat_desktop.ui.editions.looking import Looking
from nejat_desktop.ui.editions.model import BoardModel
from nejat_desktop.ui.editions.painting import BoardPainter
from nejat_desktop.ui.editions.table import BoardTable
from nejat_desktop.ui.editions.words import BoardWords
from nejat_desktop.ui.relay import ChangeRelay
from nejat_desktop.ui.widgets import EmptyState, Ground, NoticeBar, ProgressLine


class EditionsPlace(Ground):
    """Bar, head, table and foot; a `Screen` of the window."""

    open_article = Signal(str)
    """An article's uid."""
    open_translation = Signal(str, str)
    """A story's uid and the edition to translate into."""
    compare = Signal(str, str)
    """The same, at the first paragraph whose source changed."""
    status_changed = Signal(str)
    """Words for the status bar: how many stories, how many cells not live."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace.theme, "surface", parent)
        self._work, self._place_theme = workplace, workplace.theme
        self._words = BoardWords(workplace.theme, workplace.services.settings.newsroom())
        self._stale, self._asked_once = False, False
        self._build()
        self._build_parts()
        self._lay_out()
        self._connect()
        self._say_empty()

    def _build(self) -> None:
        work, theme = self._work, self._place_theme
        clock = work.services.context.clock
        self.model = BoardModel(self._say, self)
        self._painter = BoardPainter(theme, work.pictures, self._words, clock)
        self.table = BoardTable(theme, self.model, self._painter)
        self.bar = BoardBar(theme, work.actions, self._words)
        self.head = BoardHead(theme, self.table, self._words)
        self.foot = BoardFoot(theme, work.actions)
        self.notices, self.progress = NoticeBar(theme), ProgressLine(theme)
        self.empty = EmptyState(theme, "check-circle")
        self._stack = QStackedWidget()

    def _build_parts(self) -> None:
        work, words = self._work, self._words
        self.asking = Asking(
            work, self.model, self.table, bar=self.bar, head=self.head, words=words
        )
        self.looking = Looking(work, self.model, self.table, self.foot, words)
        self.exporting = Exporting(work, self.notices, self.progress, words)
        self.doing = Doing(
            work,
            self.table,
            self.foot,
            asking=self.asking,
            looking=self.looking,
            exporting=self.exporting,
        )
        self._relay = ChangeRelay(work.services.changes, self)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        actions = self._work.actions
        self._relay.arrived.connect(self._hear)
        self._place_theme.changed.connect(self._reword)
        self._work.pictures.ready.connect(self.table.repaint_pictures)
        actions.changed.connect(self.looking.tell_actions)
        self.asking.failed.connect(self.exporting.warn)
        self.asking.shown.connect(self._shown)
        self.asking.counted.connect(self._counted)
        self.bar.search.left.connect(self.table.setFocus)
        self.empty.triggered.connect(self.asking.clear)
        self.table.moved.connect(self.looking.show)
        self.doing.open_article.connect(self.open_article)
        self.doing.open_translation.connect(self.open_translation)
        self.doing.compare.connect(self.compare)

    @property
    def context(self) -> Context:
        """Where the person is."""
        return Context.EDITIONS

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions do here."""
        return {"view.filter": self.focus_filter, **self.doing.handlers()}

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads."""
        return (self.bar, self.table, self.foot)

    @property
    def busy(self) -> bool:
        """Whether an answer is still on its way."""
        return self.asking.busy or self.looking.busy or not self._work.background.idle

    def focus_filter(self) -> None:
        """Type into the filter; what stands there is selected."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is asked before somebody comes here."""
        super().showEvent(event)
        if not self._asked_once:
            self._asked_once = True
            self.table.setFocus()  # whoever comes here finds the keyboard in the table
            self.asking.again()
        elif self._stale:
            self.asking.soon()
        self._stale = False

    def _say(self, row: BoardRow, cell: BoardCell | None) -> str:
        if cell is None:
            return f"{self._words.headline(row)} — {self._words.meta(row)}"
        return self._words.cell(cell, row, self._work.services.context.clock())

    def _shown(self) -> None:
        is_empty = not len(self.model.ids)
        self._say_empty()
        self._stack.setCurrentWidget(self.empty if is_empty else self.table)
        self.looking.show()

    def _say_empty(self) -> None:
        asked = self.asking.asked
        if asked == BoardAsked():
            words = self.tr("What waits for a text or an update in some language appears here.")
            button = self.tr("Show all stories")
            self.empty.set_words(self.tr("Nothing is missing in any edition"), words, button)
        elif asked.narrowed:
            words = self.tr("What is in force: {filter}.").format(filter=self.bar.in_words(asked))
            button = self.tr("Show all stories")
            self.empty.set_words(self.tr("Nothing to do here"), words, button)
        else:
            words = self.tr("Every story stands here with all its editions.")
            self.empty.set_words(self.tr("No stories yet"), words)

    def _counted(self, counts: BoardCounts) -> None:
        number = self._place_theme.number
        waiting = sum(head.total - head.live for head in counts.heads)
        shown = len(self.model.ids)
        words = self.tr("{shown} stories shown, {cells} cells not live", "", shown)
        self.status_changed.emit(words.format(shown=number(shown), cells=number(waiting)))

    def _hear(self, changes: Changes) -> None:
        if changes.settings:
            self._reword()
        if not (changes.stories or changes.articles or changes.sync or changes.photos):
            return
        if self.isVisible():
            self.asking.soon(flowing=changes.flowing)
        else:
            self._stale = True

    def _reword(self) -> None:
        """Another language, or other settings."""
        words = BoardWords(self._place_theme, self._work.services.settings.newsroom())
        self._words = self._painter.words = words
        self.asking.words = self.looking.words = self.exporting.words = words
        self.bar.retranslate(words)
        self.head.retranslate(words)
        self.foot.retranslate()
        self.table.setAccessibleName(self.tr("Stories and editions"))
        if self._asked_once:
            self.asking.again()

    def _lay_out(self) -> None:
        px = self._place_theme.px
        self.table.setAccessibleName(self.tr("Stories and editions"))
        for shown in (self.table, self.empty):
            self._stack.addWidget(shown)
        self.progress.setContentsMargins(px(16), px(8), px(16), px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in (
            (self.bar, 0),
            (self.head, 0),
            (self._stack, 1),
            (self.progress, 0),
            (self.notices, 0),
            (self.foot, 0),
        ):
            column.addWidget(part, stretch)
