"""The window on which all screens stand."""

from nejat_desktop.ui.shell.panes import Panes
from nejat_desktop.ui.shell.screen import Screen
from nejat_desktop.ui.shell.window import MainWindow

__all__ = ["MainWindow", "Panes", "Screen"]
