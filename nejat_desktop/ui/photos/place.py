"""The photos' place: the library in a grid, and beside it the photo that is looked at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.photo_grid import PhotoCell, Shelf
from nejat_desktop.services.changes import Changes
from nejat_desktop.ui.actions import Context, Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.photos.asked import Where
from nejat_desktop.ui.photos.asking import Asking
from nejat_desktop.ui.photos.comparing import Comparing
from nejat_desktop.ui.photos.deeds import Deeds
from nejat_desktop.ui.photos.detail import Detail
from nejat_desktop.ui.photos.doing import Doing
from nejat_desktop.ui.photos.empty_words import Remedy
from nejat_desktop.ui.photos.kept import KeptFilters
from nejat_desktop.ui.photos.looking import Looking
from nejat_desktop.ui.photos.model import PhotoModel
from nejat_desktop.ui.photos.painting import CellPainter
from nejat_desktop.ui.photos.pane import PhotoPane
from nejat_desktop.ui.photos.photo_list import PhotoList
from nejat_desktop.ui.photos.side import PhotosSide
from nejat_desktop.ui.photos.taking_in import TakingIn
from nejat_desktop.ui.photos.telling import Telling
from nejat_desktop.ui.photos.words import PhotoWords
from nejat_desktop.ui.relay import ChangeRelay
from nejat_desktop.ui.shell.panes import Panes
from nejat_desktop.ui.write.descriptions import Descriptions

SIDE, DETAIL = 204, 620


class PhotosPlace(QWidget):
    """Side panel, grid and detail; a `Screen` of the window."""

    open_article = Signal(str)
    """An article's uid."""
    status_changed = Signal(str)
    """Words for the status bar: how many photos, how many selected."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._theme = workplace, workplace.theme
        self._words = PhotoWords(workplace.theme, workplace.services.settings.newsroom())
        self._stale, self._asked_once = False, False
        self._build_panes()
        self._build_parts()
        self._connect()

    def _build_panes(self) -> None:
        work, theme = self._work, self._theme
        self.descriptions = Descriptions(work.background, work.services.library, parent=self)
        self.model = PhotoModel(self._say, self)
        self._painter = CellPainter(theme, work.pictures, self._words)
        self.list = PhotoList(theme, self.model, self._painter, work.pictures)
        self.pane = PhotoPane(theme, work.actions, self.list, self._words)
        self.side = PhotosSide(theme, self._words)
        self.detail = Detail(
            theme, work.actions, work.pictures, self._words, self.descriptions.words
        )
        self.panes = Panes(
            theme,
            work.preferences,
            "photos",
            self.pane,
            side=self.side,
            inspector=self.detail,
            side_width=SIDE,
            inspector_width=DETAIL,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)

    def _build_parts(self) -> None:
        work, services = self._work, self._work.services
        self.asking = Asking(work, self.model, self.pane, self.side, self._words)
        self.looking = Looking(work, self.list, self.detail, self._words.prefer)
        self.deeds = Deeds(services, work.background, self._theme, self)
        self.taking_in = TakingIn(services.library, work.background, self)
        self.comparing = Comparing(services.library.likeness, work.background, self)
        self.doing = Doing(
            self._theme,
            work.actions,
            self.asking,
            self.pane,
            self.side,
            detail=self.detail,
            deeds=self.deeds,
            taking_in=self.taking_in,
            comparing=self.comparing,
            descriptions=self.descriptions,
            panes=self.panes,
            words=self._words,
        )
        self.telling = Telling(
            self._theme,
            work.actions,
            self.pane,
            self.deeds,
            self.taking_in,
            comparing=self.comparing,
        )
        self.kept = KeptFilters(work, self.asking, self.side, self.pane, self.telling)
        self._relay = ChangeRelay(services.changes, self)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._relay.arrived.connect(self._hear)
        self._theme.changed.connect(self._reword)
        self._work.pictures.ready.connect(self.list.repaint_photo)
        self._work.actions.changed.connect(self.looking.tell_actions)
        self.asking.failed.connect(self.telling.warn)
        self.asking.shown.connect(self._moved)
        self.asking.asked_anew.connect(self._compare)
        self.comparing.over.connect(self.asking.soon)
        self.pane.remedied.connect(self._remedy)
        self.pane.bulk.left.connect(self._one_only)
        self.pane.bar.search.left.connect(self.list.setFocus)
        self.list.moved.connect(self._moved)
        self.list.undone.connect(self.telling.undo)
        self.deeds.made.connect(self.open_article)
        self.detail.opened.connect(self.open_article)
        self.detail.typed.connect(self._typed)
        self.detail.left.connect(self.descriptions.save)
        self.descriptions.failed.connect(self.telling.warn)

    @property
    def context(self) -> Context:
        """Where the person is."""
        return Context.PHOTOS

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions do here."""
        return {"view.filter": self.focus_filter, **self.doing.handlers(), **self.kept.handlers()}

    def regions(self) -> Sequence[QWidget]:
        """Where F6 leads."""
        return (self.side, self.pane.bar, self.list, self.pane.bulk, self.detail)

    @property
    def busy(self) -> bool:
        """Whether an answer is still on its way."""
        mine = self.asking.busy or self.looking.busy or self.taking_in.busy or self.comparing.busy
        return mine or self.descriptions.dirty or not self._work.background.idle

    def flush(self) -> bool:
        """Wait until every word is on disk; False if one could not be saved."""
        return self.descriptions.flush()

    def focus_filter(self) -> None:
        """Type into the filter; what stands there is selected."""
        self.pane.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.bar.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is asked before somebody comes here."""
        super().showEvent(event)
        if not self._asked_once:
            self._asked_once = True
            self.list.setFocus()  # whoever comes here finds the keyboard in the grid
            self.asking.again()
            self.asking.count()
        elif self._stale:
            self.asking.soon()
        self._stale = False

    def _compare(self) -> None:
        """Who asks for duplicates is to see those of the photos that were never compared, too."""
        self.list.grouped = self.asking.asked.where == Where(key=Shelf.DUPLICATES.value)
        if self.list.grouped:
            self.comparing.begin()

    def _say(self, cell: PhotoCell) -> str:
        return self._words.cell(cell)

    def _typed(self, photo: str, edition: str, words: Description) -> None:
        self.descriptions.touch(photo, edition, words)

    def _hear(self, changes: Changes) -> None:
        if changes.settings:
            self._reword()
        if not (changes.photos or changes.stories or changes.articles):
            return
        if self.isVisible():
            self.asking.soon(flowing=changes.flowing)
        else:
            self._stale = True

    def _reword(self) -> None:
        """Another language, or other settings."""
        self._words = PhotoWords(self._theme, self._work.services.settings.newsroom())
        self._painter.words = self.doing.words = self._words
        self.looking.prefer = self._words.prefer
        self.detail.retranslate(self._words)
        if self._asked_once:
            self.asking.retranslate(self._words)
        else:
            self.pane.retranslate(self._words)
            self.side.retranslate(self._words)

    def _moved(self) -> None:
        """The selection, or what is selected, changed."""
        selected = self.list.selected_count
        self.pane.show_selected(selected)
        self.looking.soon()
        number, count = self._theme.number, len(self.model.ids)
        if selected:
            words = self.tr("{count} photos, {selected} selected", "", count)
        else:
            words = self.tr("{count} photos", "", count)
        self.status_changed.emit(words.format(count=number(count), selected=number(selected)))

    def _remedy(self, remedy: Remedy) -> None:
        match remedy:
            case Remedy.CLEAR:
                self.asking.clear()
            case Remedy.IMPORT:
                self._work.actions.trigger("photo.import")
            case Remedy.SHOW_ALL:
                self.asking.show_all()

    def _one_only(self) -> None:
        """Only the current photo stays selected."""
        self.list.setCurrentIndex(self.list.currentIndex())
        self.list.setFocus()
