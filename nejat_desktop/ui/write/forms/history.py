"""What was done outside the text and can be taken back: pictures, files, order."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

Step = Callable[[], object]
KEPT = 200


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done, and both ways."""

    undo: Step
    redo: Step


class Deeds(QObject):
    """A history with an undo and a redo, as texts have them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._done: list[Deed] = []
        self._undone: list[Deed] = []

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back can be done again."""
        return bool(self._undone)

    def note(self, undo: Step, redo: Step) -> None:
        """Something was done."""
        self._done = [*self._done[1 - KEPT :], Deed(undo, redo)]
        self._undone = []
        self.changed.emit()

    def clear(self) -> None:
        """Nothing can be taken back any more."""
        self._done, self._undone = [], []
        self.changed.emit()

    def undo(self) -> None:
        """Take the last thing back."""
        if self._done:
            deed = self._done.pop()
            self._undone.append(deed)
            deed.undo()
            self.changed.emit()

    def redo(self) -> None:
        """Do it again."""
        if self._undone:
            deed = self._undone.pop()
            self._done.append(deed)
            deed.redo()
            self.changed.emit()
