"""RowEdit: the rich-text editor. Keys, input methods, mouse, clipboard over the row commands."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from nejat_desktop.ui.editor.blocks import end_of, one_step
from nejat_desktop.ui.editor.clipboard import (
    copied,
    copied_from,
    paste_copied,
    paste_markup,
    paste_plain,
    pictures_in,
)
from nejat_desktop.ui.editor.commands import RowCommands
from nejat_desktop.ui.editor.formats import CARD, MARKS, marks_of
from nejat_desktop.ui.editor.inline import BREAK
from nejat_desktop.ui.editor.lines import caret_x
from nejat_desktop.ui.editor.look import EditorLook
from nejat_desktop.ui.editor.marking import LINK, has, link_around, without
from nejat_desktop.ui.editor.navigation import neighbour, step
from nejat_desktop.ui.editor.removing import remove_selection
from nejat_desktop.ui.editor.restructure import indent, outdent
from nejat_desktop.ui.editor.splitting import backspace, delete, new_after, split
from nejat_desktop.ui.editor.style import Mode

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class RowClipboard(RowCommands):
    """Copy, cut, paste and drag of rows and marks."""

    pictures_offered = Signal(list)

    def __init__(
        self, look: EditorLook, parent: QWidget | None = None, mode: Mode = Mode.PAGE
    ) -> None:
        self._paste: Callable[[str], str | None] = lambda _html: None
        super().__init__(look, parent, mode)

    def set_paste(self, provider: Callable[[str], str | None]) -> None:
        """What makes clean block markup of pasted HTML; None leaves the plain text to paste."""
        self._paste = provider

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected: rows and marks, HTML, plain text."""
        return copied(self.text, self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether there is anything in the data for a text."""
        offers = source.hasText() or source.hasHtml() or source.hasImage()
        return bool(offers or copied_from(source) or pictures_in(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes rows, pictures (offered by signal), cleaned HTML or plain text."""
        if self.isReadOnly():
            return
        rows = copied_from(source)
        if rows is None and (pictures := pictures_in(source)):
            self.pictures_offered.emit(pictures)
            return
        cursor = self.textCursor()
        with one_step(cursor):
            if cursor.hasSelection():
                remove_selection(self.text, cursor)
            markup = self._paste(source.html()) if rows is None and source.hasHtml() else None
            if self.text.is_card(cursor.block()):
                new_after(self.text, cursor)
            if rows is not None:
                paste_copied(self.text, cursor, rows)
            elif markup:
                paste_markup(self.text, cursor, markup)
            else:
                paste_plain(self.text, cursor, source.text())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def cut(self) -> None:
        """Copies and removes what is selected, as one step."""
        if not self.textCursor().hasSelection():
            return
        self.copy()
        self.remove_selected()

    def dropEvent(self, event: QDropEvent) -> None:
        """Drops what is dragged; within the text it moves as commands move it."""
        own = event.source() in (self, self.viewport()) and not self.isReadOnly()
        if not own or event.dropAction() != Qt.DropAction.MoveAction:
            super().dropEvent(event)
            return
        at = self.cursorForPosition(event.position().toPoint()).position()
        super().dragLeaveEvent(QDragLeaveEvent())
        self.move_selected(at, event.mimeData())
        event.accept()

    def move_selected(self, position: int, data: QMimeData) -> None:
        """Moves what is selected, and was copied into the data, to another place: one step."""
        cursor = self.textCursor()
        if cursor.selectionStart() <= position <= cursor.selectionEnd():
            return
        there = QTextCursor(self.document())
        there.setPosition(position)
        with one_step(cursor):
            remove_selection(self.text, cursor)
            self.setTextCursor(there)
            self.insertFromMimeData(data)

    def context_menu(self) -> QMenu:
        """Undo, redo, cut, copy, paste, select all; screens add what is theirs."""
        menu = QMenu(self)
        chosen, writes = self.textCursor().hasSelection(), not self.isReadOnly()
        document = self.document()
        entries = (
            (self.tr("Undo"), self.undo, writes and document.isUndoAvailable()),
            (self.tr("Redo"), self.redo, writes and document.isRedoAvailable()),
            (self.tr("Cut"), self.cut, writes and chosen),
            (self.tr("Copy"), self.copy, chosen),
            (self.tr("Paste"), self.paste, writes and self.canPaste()),
            (self.tr("Select all"), self.selectAll, True),
        )
        for text, act, enabled in entries:
            menu.addAction(text, act).setEnabled(enabled)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Shows the menu. Qt's own would cut without looking at rows."""
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def remove_selected(self) -> None:
        """Deletes what is selected."""
        cursor = self.textCursor()
        if cursor.hasSelection() and not self.isReadOnly():
            with one_step(cursor):
                remove_selection(self.text, cursor)
            self.setTextCursor(cursor)


class RowEdit(RowClipboard):
    """The editor: a lossless view of a body.

    `card_activated`: a card was double-clicked or Enter was pressed with Ctrl on it.
    `left`: Up was pressed in the first line (True) or Down in the last (False).
    """

    card_activated = Signal(str)
    left = Signal(bool)

    def __init__(
        self, look: EditorLook, parent: QWidget | None = None, mode: Mode = Mode.PAGE
    ) -> None:
        self._goal_x: float | None = None
        super().__init__(look, parent, mode)
        self.setUndoRedoEnabled(True)
        for signal in (self.cursorPositionChanged, self.selectionChanged):
            signal.connect(self.caret_state_changed)
        self.document().undoAvailable.connect(self.caret_state_changed)
        self.document().redoAvailable.connect(self.caret_state_changed)

    def set_read_only(self, read_only: bool) -> None:
        """Shows without letting edit; selecting and copying stay."""
        self.setReadOnly(read_only)
        if read_only:
            keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(keys | Qt.TextInteractionFlag.TextSelectableByMouse)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rows begin, end and join as commands say; the rest is Qt's."""
        if event.key() in _ARROWS and event.modifiers() & ~(_SHIFT | _KEYPAD) == _NONE:
            self._go(event.key() == Qt.Key.Key_Down, bool(event.modifiers() & _SHIFT))
            return
        self._goal_x = None
        if event.key() in _SIDEWAYS and event.modifiers() & ~_KEYPAD == _NONE:
            if not self._past_card(event.key() == Qt.Key.Key_Right):
                super().keyPressEvent(event)
        elif self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.matches(QKeySequence.StandardKey.DeleteEndOfLine):
            event.ignore()
        elif not self._edit_key(event):
            super().keyPressEvent(event)

    def _edit_key(self, event: QKeyEvent) -> bool:
        """Handles the keys that change rows; False leaves the key to Qt."""
        key, plain = event.key(), event.modifiers() & ~(_SHIFT | _KEYPAD) == _NONE
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTER and plain:
            self._enter(bool(event.modifiers() & _SHIFT))
        elif key in _ENTER and control:
            if not self._activate():
                event.ignore()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return self._erase(key == Qt.Key.Key_Backspace)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._tab(key == Qt.Key.Key_Backtab or bool(event.modifiers() & _SHIFT))
        elif event.text() and event.text() >= " " and event.text() != "\x7f" and not control:
            self._type(event.text())
        else:
            return False
        return True

    def _enter(self, soft: bool) -> None:
        cursor = self.textCursor()
        with one_step(cursor):
            if cursor.hasSelection():
                remove_selection(self.text, cursor)
            if not soft or self.text.is_card(cursor.block()):
                split(self.text, cursor)
            elif not self.text.is_guarded(cursor.block()):
                cursor.insertText(BREAK, self._clean(cursor.charFormat()))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _erase(self, back: bool) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection():
            self.remove_selected()
            return True
        with one_step(cursor):
            done = (backspace if back else delete)(self.text, cursor)
        if done:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        return done

    def _tab(self, back: bool) -> bool:
        """Deeper or higher in a list; elsewhere Tab leaves the text."""
        with one_step(self.textCursor()) as cursor:
            move = outdent if back else indent
            moved = [move(self.text, block) for block in self.text.selected(cursor)]
        if not any(moved):
            self.focusNextPrevChild(not back)
        return True

    def _type(self, typed: str) -> None:
        cursor = self.textCursor()
        typing = self._typing_format(cursor)
        before = self.document().characterAt(cursor.selectionStart() - 1)
        doubled = typed == before == " " and not cursor.atBlockStart()
        if doubled and not cursor.hasSelection():
            return
        beside = self.text.is_card(cursor.block())
        if not (cursor.hasSelection() or beside):
            cursor.insertText(typed, typing)
        else:
            with one_step(cursor):
                self._make_room(cursor)
                cursor.insertText(typed, typing)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(typing)
        self.ensureCursorVisible()

    def _make_room(self, cursor: QTextCursor) -> None:
        """Takes the selection away; beside a card begins a paragraph."""
        if cursor.hasSelection():
            remove_selection(self.text, cursor)
        if self.text.is_card(cursor.block()):
            new_after(self.text, cursor)

    def _typing_format(self, cursor: QTextCursor) -> QTextCharFormat:
        """The marks for typed text: those before the caret, but a link ends at its end."""
        shape = self._clean(self.currentCharFormat())
        path = self.registry.inline.paths[marks_of(shape)]
        if has(self.text, path, LINK) and not cursor.hasSelection():
            around = link_around(self.text, cursor)
            if around and cursor.position() == around[1]:
                shape.setProperty(MARKS, self.registry.inline.marks(without(self.text, path, LINK)))
        return shape

    def _clean(self, shape: QTextCharFormat) -> QTextCharFormat:
        new = QTextCharFormat()
        if shape.intProperty(MARKS) and not shape.intProperty(CARD):
            new.setProperty(MARKS, shape.intProperty(MARKS))
        return new

    def _go(self, down: bool, select: bool) -> None:
        cursor = self.textCursor()
        if self._goal_x is None:
            line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
            self._goal_x = caret_x(line, cursor.positionInBlock()) if line.isValid() else 0
        keep = QTextCursor.MoveMode.KeepAnchor if select else QTextCursor.MoveMode.MoveAnchor
        goal = self._goal_x
        if step(self.rows, cursor, down, goal, keep):
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        elif not select:
            self.left.emit(not down)
        self._goal_x = goal

    def _past_card(self, right: bool) -> bool:
        """Left and Right go past a card in one step, and past rows that are not shown."""
        cursor = self.textCursor()
        block = cursor.block()
        forward = right != (block.textDirection() == Qt.LayoutDirection.RightToLeft)
        to = neighbour(self.rows, block, forward)
        beside = block.next() if forward else block.previous()
        at_edge = cursor.atBlockEnd() if forward else cursor.atBlockStart()
        skips = self.text.is_card(block) or (at_edge and to != beside)
        if cursor.hasSelection() or not (skips and to.isValid()):
            return False
        cursor.setPosition(to.position() if forward else end_of(to))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _activate(self) -> bool:
        block = self.textCursor().block()
        if not self.text.is_card(block):
            return False
        self.card_activated.emit(self.id_of(block))
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composed text: never beside a card, and a selection goes as commands remove it."""
        self._goal_x = None
        cursor = self.textCursor()
        busy = event.commitString() or event.preeditString()
        if not self.isReadOnly() and busy:
            if cursor.hasSelection() or self.text.is_card(cursor.block()):
                with one_step(cursor):
                    self._make_room(cursor)
                self.setTextCursor(cursor)
            self.setCurrentCharFormat(self._typing_format(cursor))
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clicking sets a new column for Up and Down."""
        self._goal_x = None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activates a card; selects a word in text."""
        block = self.cursorForPosition(event.position().toPoint()).block()
        if self.text.is_card(block):
            self.setTextCursor(QTextCursor(block))
            self.card_activated.emit(self.id_of(block))
        else:
            super().mouseDoubleClickEvent(event)
