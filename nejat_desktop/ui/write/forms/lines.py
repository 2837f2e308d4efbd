"""A list of lines as a field: typed and pasted as text, put in order with Alt and the arrows."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.write.fields import TextField

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LinesField(TextField):
    """One entry a line; its undo is that of the text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 3, 14)

    @property
    def lines(self) -> tuple[str, ...]:
        """The entries that say something."""
        return tuple(line.strip() for line in self.text().split("\n") if line.strip())

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show what is stored, unless the same is there already."""
        if lines != self.lines:
            self.show_text("\n".join(lines))

    def set_lines(self, lines: tuple[str, ...]) -> None:
        """Other entries, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(lines))

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow is ours, whatever else it is a key for."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and self._step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the line."""
        by = self._step(event)
        if by:
            self.move_line(by)
        else:
            super().keyPressEvent(event)

    def move_line(self, by: int) -> None:
        """The line of the caret up (-1) or down (1)."""
        cursor = self.textCursor()
        here, column = cursor.block(), cursor.positionInBlock()
        other = here.previous() if by < 0 else here.next()
        if not other.isValid():
            return
        mine, theirs = here.text(), other.text()
        upper, lower = (mine, theirs) if by < 0 else (theirs, mine)
        first = other if by < 0 else here
        last = here if by < 0 else other
        begin = first.position()
        cursor.beginEditBlock()
        cursor.setPosition(begin)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{upper}\n{lower}")
        cursor.endEditBlock()
        start = begin if by < 0 else begin + len(upper) + 1
        cursor.setPosition(start + min(column, len(mine)))
        self.setTextCursor(cursor)

    def _step(self, event: QKeyEvent) -> int:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        keypad = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
        fits = alt or event.modifiers() == keypad
        return _MOVES.get(Qt.Key(event.key()), 0) if fits else 0
