"""The middle of the desk: head, filter bar, column heads, the list, and its foot."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.desk.asked import Asked
from nejat_desktop.ui.desk.bulk import BulkBar
from nejat_desktop.ui.desk.column_head import ColumnHead
from nejat_desktop.ui.desk.empty_words import Remedy, empty_words
from nejat_desktop.ui.desk.filter_bar import FilterBar
from nejat_desktop.ui.desk.list_view import DeskList
from nejat_desktop.ui.desk.words import DeskWords
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import (
    BusyRow,
    Button,
    EmptyState,
    Ground,
    NoticeBar,
    PaneHeader,
    show_in,
)

LEAST_WIDTH = 480


class ListPane(Ground):
    """Lays the parts out and words them; it decides nothing."""

    remedied = Signal(object)
    """The Remedy that the empty list offers was chosen."""

    def __init__(
        self, theme: Theme, actions: ActionTable, view: DeskList, words: DeskWords
    ) -> None:
        super().__init__(theme, "surface")
        self._pane_theme, self._actions = theme, actions
        self._remedy = Remedy.CLEAR
        self.view = view
        self.header = PaneHeader(theme)
        self.new_button = Button(theme, icon="plus", keys=actions.key("story.new"))
        self.filters = FilterBar(theme, words)
        self.heads = ColumnHead(theme)
        self.empty = EmptyState(theme, "check-circle")
        self.unmatched = EmptyState(theme, "magnifying-glass")
        self.bulk = BulkBar(theme, actions)
        self.notices = NoticeBar(theme)
        self.busy = BusyRow(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self.new_button.clicked.connect(lambda: actions.trigger("story.new"))
        for state in (self.empty, self.unmatched):
            state.triggered.connect(lambda: self.remedied.emit(self._remedy))
        view.resized.connect(self._follow)
        self.retranslate(words)

    def minimumSizeHint(self) -> QSize:
        """Chips and dates have their room; headlines a little."""
        return QSize(self._pane_theme.px(LEAST_WIDTH), 0)

    def retranslate(self, words: DeskWords) -> None:
        """All words again."""
        self.new_button.setText(self._actions.words("story.new"))
        self.new_button.updateGeometry()
        self.view.setAccessibleName(self.tr("Stories"))
        self.filters.retranslate(words)
        self._follow()

    def show_asked(self, asked: Asked, title: str) -> None:
        """The title of the place, the filter in force, the order."""
        self.header.set_title(title)
        self.filters.show_asked(asked)
        self.heads.show_order(asked)

    def show_count(self, found: int, total: int) -> None:
        """How many are shown, of how many in this place."""
        number = self._pane_theme.number
        words = self.tr("{found} of {total}") if found < total else "{found}"
        self.header.set_meta(words.format(found=number(found), total=number(total)))

    def show_list(self, asked: Asked, is_empty: bool) -> None:
        """The list, or why it is empty."""
        states = (self.empty, self.unmatched)
        if not is_empty:
            show_in(self._stack, self.view, states)
            return
        words = empty_words(asked, self.filters.in_words(asked))
        self._remedy = words.remedy
        state = self.unmatched if words.remedy is Remedy.CLEAR else self.empty
        state.set_words(words.title, words.text, words.button)
        show_in(self._stack, state, states)

    def show_selected(self, count: int) -> None:
        """The bulk bar is there from two rows on; what a deed came to stays below it."""
        self.bulk.show_count(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo works wherever the focus is in this pane."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.view.undone.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.heads.follow(self.view.shape_now)

    def _lay_out(self) -> None:
        self.header.add(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for shown in (self.view, self.empty, self.unmatched):
            self._stack.addWidget(shown)
        for widget in (self.header, self.filters, self.heads):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        for foot in (self.busy, self.bulk, self.notices):
            column.addWidget(foot)
