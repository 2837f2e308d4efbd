"""Margins by start and end: Qt mirrors the order in a layout, but not its margins."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLayout, QWidget


class StartEndMargins(QObject):
    """Keeps a layout's margins at start and end edges, whichever way the interface runs."""

    def __init__(
        self,
        owner: QWidget,
        layout: QLayout,
        start: int,
        end: int,
        *,
        top: int = 0,
        bottom: int = 0,
    ) -> None:
        super().__init__(owner)
        self._owner, self._layout = owner, layout
        self._start, self._end, self._top, self._bottom = start, end, top, bottom
        owner.installEventFilter(self)
        self._apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The sides change with the direction."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._apply()
        return False

    def _apply(self) -> None:
        rtl = self._owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (self._end, self._start) if rtl else (self._start, self._end)
        self._layout.setContentsMargins(left, self._top, right, self._bottom)
