"""Menus made from the table."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from nejat_desktop.ui.actions.action import MENU_WORDS, Context, Menu
from nejat_desktop.ui.actions.table import ActionTable


def fill_main_menu(menu: QMenu, table: ActionTable) -> None:
    """The whole table as one menu with a part for each `Menu` that has something to offer here."""
    menu.clear()
    for part in Menu:
        ids = [a.id for a in table.declared() if a.menu is part and _belongs(table, a.contexts)]
        if any(table.is_available(id) for id in ids):
            words = QCoreApplication.translate("Menu", MENU_WORDS[part])
            fill_menu(menu.addMenu(words), table, ids)


def fill_menu(menu: QMenu, table: ActionTable, ids: Iterable[str]) -> None:
    """The actions `ids` in their order, with lines where a group starts."""
    for id in ids:
        if table.declaration(id).starts_group and not menu.isEmpty():
            menu.addSeparator()
        qaction = table.qaction(id)
        qaction.setIcon(table.icon(id))
        menu.addAction(qaction)


def popup(parent: QWidget, table: ActionTable, ids: Iterable[str]) -> QMenu:
    """A context menu of those of `ids` that are available; the caller shows it."""
    menu = QMenu(parent)
    fill_menu(menu, table, [id for id in ids if table.is_available(id)])
    return menu


def _belongs(table: ActionTable, contexts: frozenset[Context]) -> bool:
    return bool(contexts & {Context.WINDOW, table.context})
