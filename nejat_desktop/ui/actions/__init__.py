"""Everything a person can do, declared once; menus, keys and the palette are made from it."""

from nejat_desktop.ui.actions.action import Action, Condition, Context, Menu
from nejat_desktop.ui.actions.declared import ACTIONS
from nejat_desktop.ui.actions.palette import Entry
from nejat_desktop.ui.actions.table import ActionTable, ActionUnavailableError, Handler

__all__ = [
    "ACTIONS",
    "Action",
    "ActionTable",
    "ActionUnavailableError",
    "Condition",
    "Context",
    "Entry",
    "Handler",
    "Menu",
]
