"""Menus made from the table."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from nejat_desktop.ui.actions.action import MENU_WORDS, Action, Context, Menu
from nejat_desktop.ui.actions.table import ActionTable
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import ThemedMenu


def fill_main_menu(menu: QMenu, theme: Theme, table: ActionTable) -> None:
    """The whole table as one menu with a part for each `Menu` that has something to offer here."""
    menu.clear()
    for old in menu.findChildren(ThemedMenu):
        old.deleteLater()
    for part in Menu:
        ids = [a.id for a in table.declared() if a.menu is part and _belongs(table, a)]
        if any(table.is_available(id) for id in ids):
            words = QCoreApplication.translate("Menu", MENU_WORDS[part])
            part_menu = ThemedMenu(theme, words, menu)
            fill_menu(part_menu, table, ids)
            menu.addMenu(part_menu)


def fill_menu(menu: QMenu, table: ActionTable, ids: Iterable[str]) -> None:
    """The actions `ids` in their order, with lines where a group starts."""
    for id in ids:
        if table.declaration(id).starts_group and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(table.qaction(id))


def popup(parent: QWidget, theme: Theme, table: ActionTable, ids: Iterable[str]) -> ThemedMenu:
    """A context menu of those of `ids` that are available; the caller shows it."""
    menu = ThemedMenu(theme, parent=parent)
    fill_menu(menu, table, [id for id in ids if table.is_available(id)])
    return menu


def _belongs(table: ActionTable, action: Action) -> bool:
    return table.is_served(action.id) and bool(action.contexts & {Context.WINDOW, table.context})
