"""An editor on the screen, and hands to type, select and compose with."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nejat_desktop.domain.body import parse
from nejat_desktop.ui.editor import RowEdit, light_look

_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass
class Hands:
    """Drives one editor as a person would."""

    edit: RowEdit

    def show(self, source: str, direction: str = "ltr") -> None:
        """Loads a source."""
        self.edit.set_body(parse(source), direction)

    @property
    def source(self) -> str:
        """The source as the editor gives it back."""
        return self.edit.body().source

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Presses a key."""
        text = "\r" if key == Qt.Key.Key_Return else ""
        press = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
        QApplication.sendEvent(self.edit, press)

    def type(self, text: str) -> None:
        """Types characters of any script."""
        for char in text:
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(self.edit, press)

    def compose(self, preedit: str, commit: str = "") -> None:
        """What an input method sends while it composes, and when it is done."""
        caret = QInputMethodEvent.AttributeType.Cursor
        attributes = [QInputMethodEvent.Attribute(caret, len(preedit), 1, None)] if preedit else []
        event = QInputMethodEvent(preedit, attributes)
        if commit:
            event.setCommitString(commit)
        QApplication.sendEvent(self.edit, event)

    def at(self, row: int, offset: int = 0, length: int = 0) -> None:
        """Puts the caret into a row by its number; selects `length` characters."""
        block = self.edit.document().findBlockByNumber(row)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + offset)
        cursor.setPosition(block.position() + offset + length, _KEEP)
        self.edit.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Selects by document positions."""
        cursor = self.edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        self.edit.setTextCursor(cursor)

    def end_of(self, row: int) -> None:
        """Puts the caret at the end of a row."""
        self.at(row, self.edit.document().findBlockByNumber(row).length() - 1)

    def undo_all(self) -> None:
        """Takes everything back."""
        while self.edit.document().isUndoAvailable():
            self.edit.undo()

    def redo_all(self) -> None:
        """Does everything again."""
        while self.edit.document().isRedoAvailable():
            self.edit.redo()


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    """Hands on an editor of its own."""
    edit = RowEdit(light_look())
    qtbot.addWidget(edit)
    edit.resize(800, 600)
    yield Hands(edit)
    edit.close()
