"""Keeps the place in the grid when its photos change: selection, current photo, scrolling."""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from nejat_desktop.domain.photo_grid import PhotoFilter
from nejat_desktop.ui.photos.model import Load, PhotoModel
from nejat_desktop.ui.photos.photo_list import PhotoList

_Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stood in the grid."""

    current: int | None
    number: int
    selected: tuple[int, ...]
    scrolled: int


class Keeper:
    """Shows new answers in the grid without losing the place."""

    def __init__(self, view: PhotoList, model: PhotoModel) -> None:
        self._view, self._model = view, model
        self._question: PhotoFilter | None = None

    def show(self, question: PhotoFilter, ids: "array[int]", load: Load) -> None:
        """Show an answer. The same question again keeps everything; another the current photo."""
        same, standing = question == self._question, self._standing()
        self._question = question
        if self._model.show(ids, load) or self._view.currentIndex().row() < 0:
            self._restore(standing, same)

    def _standing(self) -> Standing:
        view, ids = self._view, self._model.ids
        number = view.currentIndex().row()
        current = ids[number] if 0 <= number < len(ids) else None
        scrolled = view.verticalScrollBar().value()
        return Standing(current, number, tuple(view.selected_ids()), scrolled)

    def _restore(self, before: Standing, same: bool) -> None:
        model, view = self._model, self._view
        count = len(model.ids)
        if not count:
            return
        known = model.numbers([before.current] if before.current is not None else [])
        fallback = min(max(before.number, 0), count - 1) if same else 0
        current = known[0] if known else fallback
        self._select(model.numbers(before.selected) if same or known else [], current)
        view.doItemsLayout()
        view.verticalScrollBar().setValue(before.scrolled if same else 0)
        view.scrollTo(model.index(current, 0))

    def _select(self, numbers: list[int], current: int) -> None:
        """Photos next to each other are one range, however many they are."""
        model, selection = self._model, QItemSelection()
        start = previous = -2
        for number in [*(numbers or [current]), -2]:
            if number != previous + 1:
                if start >= 0:
                    selection.select(model.index(start, 0), model.index(previous, 0))
                start = number
            previous = number
        chooser = self._view.selectionModel()
        chooser.setCurrentIndex(model.index(current, 0), _Flag.NoUpdate)
        chooser.select(selection, _Flag.ClearAndSelect)
