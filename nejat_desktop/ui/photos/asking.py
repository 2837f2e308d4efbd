"""The questions of the photos' place: side panel, filter bar and order in, the grid out."""

from array import array
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.photo_grid import PhotoCell, PhotoCounts, PhotoFilter, PhotoSort
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.latest import Latest
from nejat_desktop.ui.pace import Pace
from nejat_desktop.ui.photos.asked import Group, Narrow, PhotoAsked, Where
from nejat_desktop.ui.photos.keeper import Keeper
from nejat_desktop.ui.photos.model import PhotoModel
from nejat_desktop.ui.photos.pane import PhotoPane
from nejat_desktop.ui.photos.side import PhotosSide
from nejat_desktop.ui.photos.words import PhotoWords

SOON_MS, TYPING_MS, COUNTS_MS = 60, 80, 250


class Asking(QObject):
    """Holds what is asked; asks again when it changes or when the library does."""

    shown = Signal()
    """The grid shows a new answer."""
    counted = Signal(object)
    """PhotoCounts."""
    asked_anew = Signal()
    """Something else is in force."""
    failed = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        model: PhotoModel,
        pane: PhotoPane,
        side: PhotosSide,
        words: PhotoWords,
    ) -> None:
        super().__init__(pane)
        self._grid, self._model = workplace.services.grid, model
        self._pane, self._side, self.words = pane, side, words
        self.asked = PhotoAsked()
        self.kept = ""
        """The uid of the kept filter that is looked at; empty: none."""
        self.names: dict[str, str] = {}
        """Of kept filters, by uid."""
        self._keeper = Keeper(pane.view, model)
        self._ids: Latest[array[int]] = Latest(workplace.background)
        self._numbers: Latest[PhotoCounts] = Latest(workplace.background)
        self._soon = Pace(SOON_MS, self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._counting = Pace(COUNTS_MS, self, turn=1)
        self._connect()

    def _connect(self) -> None:
        self._soon.timeout.connect(self.again)
        self._typing.timeout.connect(self.again)
        self._counting.timeout.connect(self.count)
        self._side.chosen.connect(self.go)
        self._pane.bar.typed.connect(self._type)
        self._pane.bar.chosen.connect(self.narrow)
        self._pane.sorted.connect(self.sort)

    @property
    def busy(self) -> bool:
        """Whether the grid is about to change."""
        waiting = self._soon.isActive() or self._typing.isActive()
        return self._ids.busy or waiting

    def go(self, where: Where) -> None:
        """Another line of the side panel; a kept filter has its own way."""
        if where.group is not Group.KEPT:
            self.kept = ""
            self._ask(replace(self.asked, where=where))
            self._side.show_key(where)

    def narrow(self, narrow: Narrow, key: str) -> None:
        """Narrow the grid in one way."""
        self._ask(self.asked.narrowed_to(narrow, key))

    def sort(self, sort: PhotoSort) -> None:
        """Another order, or the same turned round."""
        self._ask(self.asked.sorted_by(sort))

    def show(self, asked: PhotoAsked, kept: str = "") -> None:
        """A whole question, for instance a kept one."""
        self.kept = kept
        self._ask(asked)
        self._side.show_key(Where(Group.KEPT, kept) if kept else asked.where)

    @property
    def title(self) -> str:
        """What the line of the side panel is called."""
        found = self.names.get(self.kept)
        return found or self.words.where(self.asked.where, self._side.galleries)

    def clear(self) -> None:
        """Hide nothing any more."""
        self._ask(self.asked.cleared())

    def show_all(self) -> None:
        """All photos."""
        self.show(PhotoAsked(sort=self.asked.sort, descending=self.asked.descending))

    def soon(self, *, flowing: bool = False) -> None:
        """The library changed: ask again, once for what changes together."""
        self._soon.soon(flowing=flowing)
        self._counting.soon(flowing=flowing)

    def again(self) -> None:
        """The same question again."""
        self._soon.stop()
        self._ask(self.asked)

    def count(self) -> None:
        """The numbers of the side panel, now."""
        self._counting.stop()
        prefer = self.words.prefer
        self._numbers.ask(
            self.tr("Counting photos"), lambda: self._grid.counts(prefer), self._counted
        )

    def retranslate(self, words: PhotoWords) -> None:
        """Other words; perhaps another calendar and other credits."""
        self.words = words
        self._pane.retranslate(words)
        self._side.retranslate(words)
        self.again()
        self.count()

    def _type(self, text: str) -> None:
        if text != self.asked.words:
            self.asked = replace(self.asked, words=text)
            self._typing.start()

    def _ask(self, asked: PhotoAsked) -> None:
        self._typing.stop()
        self.asked = asked
        self._pane.show_asked(asked, self.title)
        question = asked.filter(self.words.prefer)
        self._ids.ask(
            self.tr("Looking for photos"),
            lambda: self._grid.ids(question),
            lambda ids: self._show(question, ids),
            lambda error: self.failed.emit(str(error)),
        )
        self.asked_anew.emit()

    def _show(self, question: PhotoFilter, ids: "array[int]") -> None:
        def load(part: Sequence[int]) -> dict[int, PhotoCell]:
            return self._grid.cells(part)

        self._keeper.show(question, ids, load)
        self._pane.show_grid(self.asked, not len(ids))
        self._show_count()
        self.shown.emit()

    def _counted(self, counts: PhotoCounts) -> None:
        self._side.show_photos(counts)
        self._pane.bar.show_counts(counts)
        self._pane.show_asked(self.asked, self.title)
        self._show_count()
        self.counted.emit(counts)

    def _show_count(self) -> None:
        found = len(self._model.ids)
        total = self._side.count(self.asked.where) if self.asked.narrowed else found
        self._pane.show_count(found, max(total, found))
