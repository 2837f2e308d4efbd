"""The deck: what the rail and the tabs choose between, one shown at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nejat_desktop.ui.actions import ActionTable, Context
from nejat_desktop.ui.shell.places import PLACES, PlaceLook
from nejat_desktop.ui.shell.rail import Rail
from nejat_desktop.ui.shell.screen import Screen
from nejat_desktop.ui.shell.tabs import TabLook, TopTabs
from nejat_desktop.ui.widgets.keycap import key_words

Made = Callable[[], QWidget]
"""Gives a place; the first call makes it."""


class Deck(QObject):
    """Keeps rail, tabs and the stack of widgets in step, and tells the actions where we are."""

    tab_closed = Signal(str)
    changed = Signal(str)

    def __init__(
        self, actions: ActionTable, rail: Rail, tabs: TopTabs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions, self._rail, self._tabs = actions, rail, tabs
        self.stack = QStackedWidget()
        self._places: dict[str, tuple[Made, PlaceLook]] = {}
        self._open: dict[str, QWidget] = {}
        self._place = ""
        rail.chosen.connect(self.go)
        tabs.currentChanged.connect(self._tab_chosen)
        tabs.tabBarClicked.connect(self._tab_chosen)
        tabs.closeAsked.connect(self.close_tab)

    @property
    def widget(self) -> QWidget | None:
        """What is shown."""
        return self.stack.currentWidget()

    @property
    def current(self) -> str:
        """The id of the place, or the key of the tab, that is shown."""
        index = self._tabs.currentIndex()
        return self._place if index <= 0 else self._tabs.look(index).key

    @property
    def keys(self) -> list[str]:
        """The keys of the open tabs, in their order."""
        return [self._tabs.look(index).key for index in range(1, self._tabs.count())]

    def add_place(self, id: str, made: Made, icon: str, text: str) -> None:
        """A place of the rail, asked for when it is shown; the first one added is shown."""
        look = PLACES.get(id) or PlaceLook(icon, text)
        self._places[id] = (made, look)
        self._rail.add(id, look.icon, look.at_foot)
        self.retranslate()
        if look.action:
            self._actions.register(look.action, lambda: self.go(id))
        if not self._place:
            self.go(id)

    def go(self, id: str) -> None:
        """Show a place; KeyError for an unknown one."""
        made, look = self._places[id]
        self._place = id
        tab_look = TabLook("", look.icon)
        if self._tabs.count() == 0:
            self._tabs.add(look.words, tab_look)
        self._tabs.setTabData(0, tab_look)
        self._tabs.set_title(0, look.words)
        self._tabs.setCurrentIndex(0)
        self._rail.select(id)
        self._show(made())

    def open_tab(self, widget: QWidget, title: str, look: TabLook) -> None:
        """Show `widget` in a tab of its own; an open key is only brought to the front."""
        if look.key not in self._open:
            self._open[look.key] = widget
            self._tabs.add(title, look)
        self.show_tab(look.key)

    def show_tab(self, key: str) -> None:
        """Bring an open tab to the front; KeyError if it is not open."""
        widget = self._open[key]
        self._tabs.setCurrentIndex(self._tabs.index_of(key))
        self._show(widget)

    def step(self, by: int) -> None:
        """The next or previous tab, round the end."""
        if self._tabs.count():
            self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self._tabs.count())

    def close_tab(self, key: str) -> None:
        """Take a tab away. Its widget saves when it is closed; one that can't save stays."""
        widget = self._open.get(key)
        if widget is None or not widget.close():
            return
        del self._open[key]
        self._tabs.removeTab(self._tabs.index_of(key))
        self.stack.removeWidget(widget)
        widget.deleteLater()
        self.tab_closed.emit(key)

    def tab(self, key: str) -> QWidget | None:
        """The widget of an open tab."""
        return self._open.get(key)

    def retranslate(self) -> None:
        """The names of the places in another language."""
        for id, (_made, look) in self._places.items():
            key = self._actions.key(look.action) if look.action else ""
            self._rail.item(id).set_words(look.words, key_words(key) if key else "")
        if self._place and self._tabs.count():
            self._tabs.set_title(0, self._places[self._place][1].words)

    def _tab_chosen(self, index: int) -> None:
        if index == 0 and self._place:
            self._show(self._places[self._place][0]())
        elif index > 0 and (widget := self._open.get(self._tabs.look(index).key)) is not None:
            self._show(widget)

    def _show(self, widget: QWidget) -> None:
        if self.stack.currentWidget() is widget and self._entered is widget:
            return
        self._entered = widget
        if self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        if isinstance(widget, Screen):
            self._actions.enter(widget.context, widget.handlers())
        else:
            self._actions.enter(Context.WINDOW, {})
        self.changed.emit(self.current)

    _entered: QWidget | None = None
