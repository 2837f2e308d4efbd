"""What tests of the interface share: a theme, an action table, preferences, nameless controls."""

from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from nejat_desktop.ui.actions import ACTIONS, ActionTable
from nejat_desktop.ui.theme import Mode, Theme

RESOURCES = Path(__file__).parents[2] / "resources"


class MemoryPreferences:
    """Preferences that live as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}

    def get(self, key: str, default: object = None) -> object:
        """What was kept, or the default."""
        return self.kept.get(key, default)

    def set(self, key: str, value: object) -> None:
        """Keep it."""
        self.kept[key] = value


OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform says so whenever a window is shown; nothing is wrong then."""


def make_theme() -> Theme:
    """A theme of its own from the shipped resources."""
    return Theme(RESOURCES)


@cache
def _applied_theme() -> Theme:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(RESOURCES)
    theme.apply(app)
    return theme


def shared_theme() -> Theme:
    """One theme for all tests, applied to the application, in its first state."""
    theme = _applied_theme()
    theme.set(mode=Mode.LIGHT, language="en", scale=1.0)
    return theme


def make_table(theme: Theme) -> ActionTable:
    """The whole declared table, with nothing registered."""
    return ActionTable(theme, ACTIONS)


def nameless(widget: QWidget) -> list[str]:
    """Controls under `widget` that a screen reader could not name."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    found = []
    for control in widget.findChildren(QWidget):
        if not isinstance(control, kinds):
            continue
        if control.objectName().startswith("qt_"):
            continue
        words = control.accessibleName()
        if isinstance(control, QAbstractButton):
            words = words or control.text()
        if not words.strip():
            found.append(f"{type(control).__name__} in {type(control.parent()).__name__}")
    return found
