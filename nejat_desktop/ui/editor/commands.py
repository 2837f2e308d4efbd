"""The commands of the editor as plain methods; every one is one step of undo."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from nejat_desktop.domain.body.model import ContainerKind, RowKind
from nejat_desktop.ui.editor import marking, restructure
from nejat_desktop.ui.editor.blocks import Text, one_step
from nejat_desktop.ui.editor.caret import CaretState, caret_state
from nejat_desktop.ui.editor.formats import card_format
from nejat_desktop.ui.editor.inserting import insert_rows, with_caption
from nejat_desktop.ui.editor.pictures import Change, with_alt
from nejat_desktop.ui.editor.removing import remove_row
from nejat_desktop.ui.editor.shapes import picture_body, separator_body
from nejat_desktop.ui.editor.view import RowView

HALF_SPACE = "\u200c"


class RowChanges(RowView):
    """What commands have in common: which rows they may change, and how cards are changed."""

    caret_state_changed = Signal()

    @property
    def text(self) -> Text:
        """The document and its registry, as commands work on them."""
        return Text(self.document(), self.registry)

    def _changeable(self) -> list[QTextBlock]:
        if self.isReadOnly():
            return []
        return restructure.changeable(self.text, self.text.selected(self.textCursor()))

    def _reshape(self, change: Callable[[QTextBlock], None]) -> None:
        with one_step(self.textCursor()):
            for block in self._changeable():
                change(block)
        self.caret_state_changed.emit()

    def _list(self, kind: ContainerKind) -> None:
        if blocks := self._changeable():
            with one_step(self.textCursor()):
                restructure.to_list(self.text, blocks, kind)
            self.caret_state_changed.emit()

    def set_hints(self, empty: str, caption: str) -> None:
        """What an empty text and an empty caption say, in muted words; never part of the text."""
        scene = self.rows.painter.scene
        scene.empty_hint, scene.caption_hint = empty, caption
        self.viewport().update()

    def set_digits(self, digits: str) -> None:
        """The ten digits of list numbers; "" for those that go with the script."""
        self.rows.painter.scene.digits = digits
        self.rows.painter.forget_markers()
        self.viewport().update()

    def undo(self) -> None:
        """Takes back the last step; the caret goes to where it was."""
        self._step_back(self.document().undo)

    def redo(self) -> None:
        """Does the last step again that was taken back."""
        self._step_back(self.document().redo)

    def _step_back(self, step: Callable[[], None]) -> None:
        # Not with a cursor: Qt then asks for positions that are not there any more.
        if self.isReadOnly():
            return
        step()
        cursor = self.textCursor()
        cursor.setPosition(min(self.rows.changed_at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.caret_state_changed.emit()

    def change_card(self, row_id: str, change: Change) -> None:
        """Changes what a card stands for: its number changes, in its block and its object."""
        block = self.block_of(row_id)
        if block is None or self.isReadOnly() or not self.text.is_card(block):
            return
        old = self.text.row(block)
        new = change(old)
        if new == old:
            return
        cursor = QTextCursor(block)
        with one_step(cursor):
            number = self.text.set_row(block, new)
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(card_format(number))


class RowCommands(RowChanges):
    """A text view with commands."""

    def state(self) -> CaretState:
        """What the caret stands in."""
        return caret_state(self.text, self.textCursor(), self.currentCharFormat())

    def bold(self) -> None:
        """Switches bold for the selection, or for what is typed next."""
        self._toggle(marking.BOLD)

    def italic(self) -> None:
        """Switches emphasis for the selection, or for what is typed next."""
        self._toggle(marking.ITALIC)

    def _toggle(self, names: tuple[str, ...]) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            typing = marking.typing_format(self.text, self.currentCharFormat(), names)
            self.setCurrentCharFormat(typing)
        elif not self.isReadOnly():
            with one_step(cursor):
                marking.toggle(self.text, cursor, names)
        self.caret_state_changed.emit()

    def set_link(self, href: str) -> None:
        """Links the selection to an address, or changes the link at the caret."""
        if self.isReadOnly() or not href:
            return
        cursor = self.textCursor()
        with one_step(cursor):
            marking.set_link(self.text, cursor, href)
        self.caret_state_changed.emit()

    def remove_link(self) -> None:
        """Takes the link away from the selection, or the one at the caret."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        with one_step(cursor):
            marking.remove_link(self.text, cursor)
        self.caret_state_changed.emit()

    def paragraph(self) -> None:
        """Makes the rows plain paragraphs."""
        self._reshape(lambda block: restructure.to_paragraph(self.text, block))

    def heading(self, level: int) -> None:
        """Makes the rows headings of level 2, 3 or 4; paragraphs when they are that already."""
        rows = [self.text.row(block) for block in self._changeable()]
        if rows and all(r.kind is RowKind.HEADING and r.level == level for r in rows):
            self.paragraph()
        else:
            self._reshape(lambda block: restructure.to_heading(self.text, block, level))

    def bullets(self) -> None:
        """Makes the rows items of a list with bullets, or takes them out of it."""
        self._list(ContainerKind.BULLETS)

    def numbers(self) -> None:
        """Makes the rows items of a numbered list, or takes them out of it."""
        self._list(ContainerKind.NUMBERS)

    def quotation(self) -> None:
        """Makes the rows a quotation, or takes them out of it."""
        if blocks := self._changeable():
            with one_step(self.textCursor()):
                restructure.to_quotation(self.text, blocks)
            self.caret_state_changed.emit()

    def set_direction(self, direction: str | None) -> None:
        """Writes "ltr" or "rtl" into the rows; None lets them follow the text."""
        if self.isReadOnly():
            return
        with one_step(self.textCursor()) as cursor:
            restructure.set_direction(self.text, self.text.selected(cursor), direction)
        self.caret_state_changed.emit()

    def separator(self) -> None:
        """Inserts a line across after the row, and a paragraph to go on in."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        with one_step(cursor):
            insert_rows(self.text, cursor, separator_body(self.registry))
            if self.text.is_card(cursor.block()) and cursor.block().next().isValid():
                cursor.setPosition(cursor.block().next().position())
        self.setTextCursor(cursor)

    def insert_picture(self, photo_uid: str, alt: str = "", caption: str = "") -> str:
        """Inserts one of our pictures after the row; the id of the new row."""
        if self.isReadOnly():
            return ""
        cursor = self.textCursor()
        body, empty = with_caption(self.text, picture_body(self.registry, photo_uid, alt, caption))
        with one_step(cursor):
            insert_rows(self.text, cursor, body, optional_last=empty)
        block = self.block_of(body.rows[0].id)
        if block is not None:
            self.setTextCursor(QTextCursor(block))
        return body.rows[0].id

    def set_alt(self, row_id: str, alt: str) -> None:
        """Writes the alternative text of a picture."""
        self.change_card(row_id, lambda row: with_alt(row, alt))

    def remove_row(self, row_id: str) -> None:
        """Removes a row; with a picture its caption too."""
        block = self.block_of(row_id)
        if block is None or self.isReadOnly() or self.text.is_anchored(block):
            return
        with one_step(QTextCursor(block)):
            cursor = remove_row(self.text, block)
        self.setTextCursor(cursor)

    def insert_half_space(self) -> None:
        """Inserts a zero-width non-joiner."""
        if not self.isReadOnly():
            self.textCursor().insertText(HALF_SPACE)
