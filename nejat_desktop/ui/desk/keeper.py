"""Keeps the place in the list when its rows change: selection, current row, scroll position."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker

from nejat_desktop.ui.desk.finder import Found, Question
from nejat_desktop.ui.desk.list_view import DeskList
from nejat_desktop.ui.desk.model import SYNC, DeskModel, Load
from nejat_desktop.ui.paged_rows import Near

_Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stood in a list, by row ids."""

    current: int | None
    number: int
    selected: tuple[int, ...]
    top: int | None
    offset: int
    """How far the top row was scrolled out, px."""


class Keeper:
    """Shows new answers in the list without losing the place."""

    def __init__(self, view: DeskList, model: DeskModel) -> None:
        self._view, self._model = view, model
        self._question: Question | None = None

    @property
    def question(self) -> Question | None:
        """The question whose answer is shown."""
        return self._question

    def near(self, question: Question) -> Near:
        """Which rows an answer to this question will show first."""
        standing = self._standing()
        height = self._view.viewport().height() // max(self._view.shape_now.height, 1) + 1
        if question != self._question or standing.top is None:
            return Near(height=height)
        shown = (standing.top, standing.current)
        return Near(tuple(one for one in shown if one is not None), height)

    def show(self, question: Question, found: Found, load: Load) -> None:
        """Show an answer. The same question again keeps everything; another one the current row.

        The view tells of no step on the way: whoever shows an answer says so at the end.
        """
        same, standing = question == self._question, self._standing()
        self._question = question
        with QSignalBlocker(self._view):
            changed = self._model.show(found.ids, load, found.pages)
            if changed or self._view.currentIndex().row() < 0:
                self._restore(standing, same)

    def select(self, ids: set[int]) -> None:
        """Select these rows, the first of them current."""
        self._select(self._model.numbers(ids), None)

    def _standing(self) -> Standing:
        view, ids = self._view, self._model.ids
        number = view.currentIndex().row()
        step = max(view.shape_now.height, 1)
        value = view.verticalScrollBar().value()
        top = value // step
        return Standing(
            current=ids[number] if 0 <= number < len(ids) else None,
            number=number,
            selected=tuple(view.selected_ids()),
            top=ids[top] if top < len(ids) else None,
            offset=value % step,
        )

    def _restore(self, before: Standing, same: bool) -> None:
        model, view = self._model, self._view
        if not len(model.ids):
            return
        known = model.numbers([before.current] if before.current is not None else [])
        fallback = min(max(before.number, 0), len(model.ids) - 1) if same else 0
        current = known[0] if known else fallback
        selected = model.numbers(before.selected) if same or known else []
        self._select(selected, current)
        top = model.numbers([before.top]) if same and before.top is not None else []
        if top:
            view.doItemsLayout()
            view.verticalScrollBar().setValue(top[0] * view.shape_now.height + before.offset)
        else:
            view.scrollToTop()
        if not same:
            view.scrollTo(model.index(current, 0))

    def _select(self, numbers: list[int], current: int | None) -> None:
        """Rows next to each other are one range, however many they are."""
        model, selection = self._model, QItemSelection()
        start = previous = -2
        for number in [*numbers, -2]:
            if number != previous + 1:
                if start >= 0:
                    selection.select(model.index(start, 0), model.index(previous, SYNC))
                start = number
            previous = number
        if current is None:
            current = numbers[0] if numbers else 0
        if not numbers:
            selection.select(model.index(current, 0), model.index(current, SYNC))
        chooser = self._view.selectionModel()
        chooser.setCurrentIndex(model.index(current, 0), _Flag.NoUpdate)
        chooser.select(selection, _Flag.ClearAndSelect)
