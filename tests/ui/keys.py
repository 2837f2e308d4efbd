"""Keys as a person presses them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    text: str = "",
) -> None:
    """One key, with the text that it makes."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def type_text(widget: QWidget, text: str) -> None:
    """Press the keys of a text; a newline is Enter."""
    for char in text:
        if char == "\n":
            press(widget, Qt.Key.Key_Return, text="\r")
        else:
            press(widget, Qt.Key.Key_unknown, text=char)
