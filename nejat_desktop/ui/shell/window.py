"""The main window: top bar, rail, one place or text, status bar."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QWidget

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.actions.palette import CommandPalette
from nejat_desktop.ui.shell.deck import Deck
from nejat_desktop.ui.shell.palette_popup import PalettePopup
from nejat_desktop.ui.shell.pane_keys import PaneKeys
from nejat_desktop.ui.shell.rail import Rail
from nejat_desktop.ui.shell.regions import Regions
from nejat_desktop.ui.shell.screen import Screen
from nejat_desktop.ui.shell.statusbar import StatusBar
from nejat_desktop.ui.shell.tabs import TabLook
from nejat_desktop.ui.shell.topbar import TopBar
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import BusyRow, NoticeBar

if TYPE_CHECKING:
    from nejat_desktop.ui.context import Preferences

MINIMUM = (1024, 640)
USUAL = (1440, 900)
_GEOMETRY = "window/geometry"


class MainWindow(QMainWindow):
    """Holds places (chosen in the rail) and tabs (opened by key) and shows one of them.

    A widget that is a `Screen` says which context it is and what actions do there; one that is
    not is shown all the same. Panes inside it are found and fitted to the window's width.
    """

    tab_closed = Signal(str)
    """The key of a tab whose widget has just been taken away."""
    current_changed = Signal(str)
    """The id of the place, or the key of the tab, that is shown now."""
    closing = Signal()
    """The window is about to go: save what is open."""

    def __init__(self, theme: Theme, actions: ActionTable, preferences: "Preferences") -> None:
        super().__init__()
        self._theme, self._actions, self._preferences = theme, actions, preferences
        self._regions = Regions()
        self.commands = CommandPalette(actions)
        self._bar = TopBar(theme, actions)
        self._rail = Rail(theme)
        self._status = StatusBar(theme)
        self.busy = BusyRow(theme)
        self.notices = NoticeBar(theme)
        self.deck = Deck(actions, self._rail, self._bar.tabs, self)
        self._panes = PaneKeys(actions, self.deck, self, self._rail)
        self.popup = PalettePopup(theme, self.commands, self)
        self._lay_out()
        self._connect()
        self.addActions(list(actions.qactions()))
        self.setMinimumSize(*MINIMUM)
        self.resize(*USUAL)
        self._restore()

    def add_place(
        self, id: str, place: QWidget | Callable[[], QWidget], icon: str = "", text: str = ""
    ) -> None:
        """A place of the rail, or what gives it when it is shown.

        Known ids (shell/places.py) bring their icon and words along.
        """
        made = (lambda: place) if isinstance(place, QWidget) else place
        self.deck.add_place(id, made, icon, text)

    def go(self, place: str) -> None:
        """Show a place."""
        self.deck.go(place)

    def open_tab(
        self, key: str, widget: QWidget, title: str, code: str, direction: Qt.LayoutDirection
    ) -> None:
        """Show `widget` in a tab of its own; if the key is open, that tab comes to the front.

        `direction` is the edition's: the title runs in it.
        """
        rtl = direction == Qt.LayoutDirection.RightToLeft
        self.deck.open_tab(widget, title, TabLook(key, code=code, rtl=rtl))

    def set_tab(self, key: str, title: str | None = None, unsaved: bool | None = None) -> None:
        """Another title, or the dot for "not saved yet"."""
        index = self._bar.tabs.index_of(key)
        if index > 0 and title is not None:
            self._bar.tabs.set_title(index, title)
        if unsaved is not None:
            self._bar.tabs.set_unsaved(key, unsaved)

    def close_tab(self, key: str) -> None:
        """Take a tab away."""
        self.deck.close_tab(key)

    def set_badge(self, place: str, count: int) -> None:
        """How many things wait for a person in a place."""
        self._rail.item(place).set_badge(count)

    def set_status(self, slot: str, text: str, icon: str = "") -> None:
        """Words of a slot of the status bar (shell/statusbar.py names them)."""
        self._status.set(slot, text, icon)

    def status(self, slot: str) -> str:
        """What a slot of the status bar says."""
        return self._status.text(slot)

    def set_connection(self, sites: Sequence[tuple[str, bool]], waiting: int) -> None:
        """The pill of the top bar: each site's name and whether it could be reached."""
        self._bar.show_connection(sites, waiting)

    def open_palette(self) -> None:
        """The command palette."""
        self.popup.open_over(self)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._actions.retranslate()
            self.deck.retranslate()
            self.popup.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panes close when there is no room for them."""
        super().resizeEvent(event)
        self._panes.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so first, and keep the window's place on the screen."""
        self.closing.emit()
        kept = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._preferences.set(_GEOMETRY, kept)
        super().closeEvent(event)

    def _lay_out(self) -> None:
        centre = QWidget()
        grid = QGridLayout(centre)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._bar, 0, 0, 1, 2)
        grid.addWidget(self._rail, 1, 0, 3, 1)
        grid.addWidget(self.deck.stack, 1, 1)
        grid.addWidget(self.busy, 2, 1)
        grid.addWidget(self.notices, 3, 1)
        grid.addWidget(self._status, 4, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.deck.tab_closed.connect(self.tab_closed)
        self.deck.changed.connect(self.current_changed)
        self._bar.search_asked.connect(lambda: self._actions.trigger("view.palette"))
        self._bar.connection_asked.connect(lambda: self._actions.qaction("go.activity").trigger())
        register = self._actions.register
        register("view.palette", self.open_palette)
        register("go.next_region", lambda: self._walk(forward=True))
        register("go.previous_region", lambda: self._walk(forward=False))
        register("tab.next", lambda: self.deck.step(1))
        register("tab.previous", lambda: self.deck.step(-1))
        register("tab.close", lambda: self.deck.close_tab(self.deck.current))

    def _walk(self, forward: bool) -> None:
        shown = self.deck.widget
        inner: Sequence[QWidget] = [shown] if shown is not None else []
        if isinstance(shown, Screen):
            inner = shown.regions()
        self._regions.step([self._rail, *inner, self._bar], forward)

    def _restore(self) -> None:
        kept = self._preferences.get(_GEOMETRY)
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))
