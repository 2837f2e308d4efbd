"""F6: walking the regions of the window, each coming back to where it was left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Regions:
    """Remembers in each region which widget had the focus last."""

    def __init__(self) -> None:
        self._last: dict[int, QWidget] = {}

    def step(self, regions: Sequence[QWidget], forward: bool = True) -> QWidget | None:
        """Move the focus to the next (or previous) visible region; return what got it."""
        shown = [region for region in regions if region.isVisible() and focusable(region)]
        if not shown:
            return None
        focus = QApplication.focusWidget()
        here = next((i for i, region in enumerate(shown) if _holds(region, focus)), -1)
        if here >= 0 and focus is not None:
            self._last[id(shown[here])] = focus
        target = shown[(here + (1 if forward else -1)) % len(shown)] if here >= 0 else shown[0]
        widget = self._entry(target)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return widget

    def _entry(self, region: QWidget) -> QWidget:
        candidates = focusable(region)
        last = self._last.get(id(region))
        return last if last in candidates else candidates[0]


def focusable(region: QWidget) -> list[QWidget]:
    """What can take the focus by keyboard in a region, the region itself first."""
    widgets = [region, *region.findChildren(QWidget)]
    return [
        widget
        for widget in widgets
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _holds(region: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (region is focus or region.isAncestorOf(focus))
