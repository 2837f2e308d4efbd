"""The middle of the photos' place: head, filter bar, the grid, and its foot."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.domain.photo_grid import PhotoSort
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.photos.asked import PhotoAsked
from nejat_desktop.ui.photos.bar import PhotoBar
from nejat_desktop.ui.photos.bulk import PhotoBulk
from nejat_desktop.ui.photos.empty_words import Remedy, empty_words
from nejat_desktop.ui.photos.photo_list import PhotoList
from nejat_desktop.ui.photos.words import PhotoWords, sort_words
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    EmptyState,
    Ground,
    IconButton,
    Line,
    NoticeBar,
    PaneHeader,
    ProgressLine,
    ThemedMenu,
    show_in,
)

LEAST_WIDTH = 372


class PhotoPane(Ground):
    """Lays the parts out and words them; it decides nothing."""

    remedied = Signal(object)
    """The Remedy that the empty grid offers was chosen."""
    keep_asked = Signal()
    """What is in force is to be kept under a name, or under the name that it has."""
    sorted = Signal(object)
    """A PhotoSort was chosen."""

    def __init__(
        self, theme: Theme, actions: ActionTable, view: PhotoList, words: PhotoWords
    ) -> None:
        super().__init__(theme, "surface")
        self._pane_theme, self._actions = theme, actions
        self._remedy, self._asked = Remedy.CLEAR, PhotoAsked()
        self.view = view
        self.header = PaneHeader(theme)
        self.keep_button = IconButton(theme, "bookmark-simple", "")
        self.sort_button = IconButton(theme, "sort-descending", "")
        self.import_button = Button(theme, icon="upload-simple", keys=actions.key("photo.import"))
        self.bar = PhotoBar(theme, words)
        self.empty = EmptyState(theme, "image-square")
        self.unmatched = EmptyState(theme, "magnifying-glass")
        self.bulk = PhotoBulk(theme, actions)
        self.notices = NoticeBar(theme)
        self.progress = ProgressLine(theme)
        self._stop = Button(theme, kind=ButtonKind.TEXT, small=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self.import_button.clicked.connect(lambda: actions.trigger("photo.import"))
        self.sort_button.clicked.connect(self._open_sorts)
        self.keep_button.clicked.connect(self.keep_asked)
        self._stop.clicked.connect(lambda: actions.qaction("photo.stop_import").trigger())
        for state in (self.empty, self.unmatched):
            state.triggered.connect(lambda: self.remedied.emit(self._remedy))
        self.retranslate(words)

    def minimumSizeHint(self) -> QSize:
        """Two photos side by side."""
        return QSize(self._pane_theme.px(LEAST_WIDTH), 0)

    def retranslate(self, words: PhotoWords) -> None:
        """All words again."""
        self.import_button.setText(self.tr("Import"))
        self.import_button.setAccessibleName(self._actions.words("photo.import"))
        self.import_button.updateGeometry()
        self._stop.setText(self.tr("Stop"))
        self.view.setAccessibleName(self.tr("Photos"))
        self.bar.retranslate(words)
        self._show_sort()
        self.show_keep(self.keep_button.isVisibleTo(self), False)

    def show_asked(self, asked: PhotoAsked, title: str) -> None:
        """The title of the line, the narrowing in force, the order."""
        self._asked = asked
        self.header.set_title(title)
        self.bar.show_asked(asked)
        self._show_sort()

    def show_keep(self, offered: bool, has_name: bool) -> None:
        """Whether what is in force can be kept; under a name that it has already, or a new one."""
        id = "filter.update" if has_name else "filter.keep"
        self.keep_button.set_name(self._actions.words(id), self._actions.key(id))
        self.keep_button.setVisible(offered)

    def show_count(self, found: int, total: int) -> None:
        """How many are shown, of how many at this line."""
        number = self._pane_theme.number
        words = self.tr("{found} of {total}") if found < total else "{found}"
        self.header.set_meta(words.format(found=number(found), total=number(total)))

    def show_grid(self, asked: PhotoAsked, is_empty: bool) -> None:
        """The photos, or why there are none."""
        states = (self.empty, self.unmatched)
        if not is_empty:
            show_in(self._stack, self.view, states)
            return
        words = empty_words(asked, self.bar.in_words(asked))
        self._remedy = words.remedy
        state = self.unmatched if words.remedy is Remedy.CLEAR else self.empty
        state.set_words(words.title, words.text, words.button)
        show_in(self._stack, state, states)

    def show_selected(self, count: int) -> None:
        """The bulk bar is there from two photos on; what a deed came to stays below it."""
        self.bulk.show_count(count)

    def sorts(self) -> ThemedMenu:
        """The orders to choose from; the caller shows it."""
        menu = ThemedMenu(self._pane_theme, parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for sort in PhotoSort:
            action = menu.addAction(sort_words(sort))
            action.setCheckable(True)
            action.setChecked(sort is self._asked.sort)
            action.triggered.connect(lambda _on=False, sort=sort: self.sorted.emit(sort))
            group.addAction(action)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo works wherever the focus is in this pane."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.view.undone.emit()
        else:
            super().keyPressEvent(event)

    def _open_sorts(self) -> None:
        rect = self.sort_button.rect()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = rect.bottomRight() if rtl else rect.bottomLeft()
        self.sorts().popup(self.sort_button.mapToGlobal(at + QPoint(0, 4)))

    def _show_sort(self) -> None:
        down = self._asked.descending
        self.sort_button.set_icon_name("sort-descending" if down else "sort-ascending")
        words = self.tr("Sorted downwards: {order}") if down else self.tr("Sorted upwards: {order}")
        self.sort_button.set_name(words.format(order=sort_words(self._asked.sort)))

    def _lay_out(self) -> None:
        self.header.add(self.keep_button)
        self.header.add(self.sort_button)
        self.header.add(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for shown in (self.view, self.empty, self.unmatched):
            self._stack.addWidget(shown)
        for widget in (self.header, self.bar, Line(self._pane_theme)):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        px = self._pane_theme.px
        self.working = QWidget()
        row = QHBoxLayout(self.working)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.addWidget(self.progress, 1)
        row.addWidget(self._stop)
        self.working.hide()
        for foot in (self.working, self.bulk, self.notices):
            column.addWidget(foot)
