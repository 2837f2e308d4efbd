"""The keys of the panes: Ctrl+B, F9, F11, and closing them when the window is narrow."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.shell.deck import Deck
from nejat_desktop.ui.shell.panes import Panes

_PARTS = (("side", "view.side_panel"), ("inspector", "view.inspector"))


class PaneKeys(QObject):
    """Serves the actions of the panes for whatever the deck shows."""

    def __init__(self, actions: ActionTable, deck: Deck, window: QWidget, rail: QWidget) -> None:
        super().__init__(window)
        self._actions, self._deck, self._window, self._rail = actions, deck, window, rail
        self._focus_mode = False
        actions.register("view.focus", lambda: self.set_focus_mode(not self._focus_mode))
        for part, id in _PARTS:
            actions.register(id, lambda part=part: self._toggle(part))
        deck.changed.connect(lambda _key: self.refresh())

    def set_focus_mode(self, on: bool) -> None:
        """Hide rail and panes, or show them again."""
        self._focus_mode = on
        self._rail.setVisible(not on)
        self.refresh()

    def refresh(self) -> None:
        """Fit the panes to the window; the check marks of the actions follow them."""
        shown = self._panes()
        if shown is not None:
            shown.set_focus_mode(self._focus_mode)
            shown.fit(self._window.width())
        for part, id in _PARTS:
            self._actions.set_enabled(id, shown is not None and shown.has(part))
            self._actions.set_checked(id, shown is not None and shown.is_open(part))
        self._actions.set_checked("view.focus", self._focus_mode)

    def _panes(self) -> Panes | None:
        shown = self._deck.widget
        if shown is None or isinstance(shown, Panes):
            return shown
        return shown.findChild(Panes)

    def _toggle(self, part: str) -> None:
        shown = self._panes()
        if shown is not None:
            shown.toggle(part)
        self.refresh()
