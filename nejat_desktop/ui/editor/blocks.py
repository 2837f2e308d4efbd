"""Reading and changing blocks of a document of rows: what every command is made of."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from nejat_desktop.domain.body.model import ContainerKind, Row, RowKind
from nejat_desktop.ui.editor.formats import block_format, row_of
from nejat_desktop.ui.editor.inline import OBJECT
from nejat_desktop.ui.editor.registry import Registry
from nejat_desktop.ui.editor.shapes import paragraph_row

_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class Text:
    """A document with the registry of its numbers."""

    document: QTextDocument
    registry: Registry

    def row(self, block: QTextBlock) -> Row:
        """The row of a block; a paragraph for a block without one."""
        number = row_of(block)
        return self.registry.rows[number] if number >= 0 else paragraph_row(self.registry)

    def is_card(self, block: QTextBlock) -> bool:
        """Whether a block shows a card and nothing else."""
        return self.row(block).is_card and block.text() == OBJECT

    def is_guarded(self, block: QTextBlock) -> bool:
        """Whether a block is neither split nor joined nor removed."""
        return block.isValid() and self.row(block).id in self.registry.guarded

    def is_anchored(self, block: QTextBlock) -> bool:
        """Whether a block has to stay a row of its own."""
        if not block.isValid():
            return False
        row_id = self.row(block).id
        return row_id in self.registry.guarded or row_id in self.registry.anchored

    def set_row(self, block: QTextBlock, row: Row, optional: bool = False) -> int:
        """Makes a block show another row; its number."""
        number = self.registry.add(row)
        if optional:
            self.registry.optional.add(number)
        QTextCursor(block).setBlockFormat(block_format(self.registry, number))
        return number

    def insert_block(self, cursor: QTextCursor, row: Row, optional: bool = False) -> int:
        """Splits at the cursor; the second part shows this row. Its number."""
        number = self.registry.add(row)
        if optional:
            self.registry.optional.add(number)
        cursor.insertBlock(block_format(self.registry, number), QTextCharFormat())
        return number

    def selected(self, cursor: QTextCursor) -> list[QTextBlock]:
        """The blocks that a selection touches."""
        block = self.document.findBlock(cursor.selectionStart())
        end = cursor.selectionEnd()
        found = [block]
        while block.next().isValid() and block.next().position() < end:
            block = block.next()
            found.append(block)
        return found

    def kind_at(self, row: Row, depth: int) -> ContainerKind:
        """The kind of the container at this depth of a row's path."""
        return self.registry.containers[row.path[depth]].kind

    def group_path(self, row: Row) -> tuple[str, ...]:
        """The outer containers that say nothing about the text in them."""
        path: list[str] = []
        for depth, name in enumerate(row.path):
            if self.kind_at(row, depth) is not ContainerKind.GROUP:
                break
            path.append(name)
        return tuple(path)

    def shared(self, block: QTextBlock, name: str) -> tuple[QTextBlock, QTextBlock]:
        """The first and the last of the neighbouring blocks in one container."""
        first = last = block
        while first.previous().isValid() and name in self.row(first.previous()).path:
            first = first.previous()
        while last.next().isValid() and name in self.row(last.next()).path:
            last = last.next()
        return first, last

    def outer(self, block: QTextBlock) -> tuple[QTextBlock, QTextBlock]:
        """The first and the last block of the figure, list or quotation that a block is in."""
        row = self.row(block)
        depth = len(self.group_path(row))
        return self.shared(block, row.path[depth]) if len(row.path) > depth else (block, block)

    def cut(self, first: QTextBlock, last: QTextBlock) -> QTextCursor:
        """Removes whole blocks; the cursor is left where they stood."""
        cursor = QTextCursor(self.document)
        after, before = last.next(), first.previous()
        if after.isValid():
            shape = after.blockFormat()
            cursor.setPosition(first.position())
            cursor.setPosition(after.position(), _KEEP)
            cursor.removeSelectedText()
            cursor.setBlockFormat(shape)
        elif before.isValid():
            shape = before.blockFormat()
            cursor.setPosition(before.position() + before.length() - 1)
            cursor.setPosition(last.position() + last.length() - 1, _KEEP)
            cursor.removeSelectedText()
            cursor.setBlockFormat(shape)
        else:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            self.set_row(cursor.block(), paragraph_row(self.registry), optional=True)
            cursor.setBlockCharFormat(QTextCharFormat())
        return cursor


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[QTextCursor]:
    """Everything inside is one step of undo."""
    cursor.beginEditBlock()
    try:
        yield cursor
    finally:
        cursor.endEditBlock()


def end_of(block: QTextBlock) -> int:
    """The last position in a block."""
    return int(block.position() + block.length() - 1)


def is_locked_text(row: Row) -> bool:
    """Whether a row's text belongs to its place and is not joined with other rows."""
    return row.kind in (RowKind.CAPTION, RowKind.CITE, RowKind.CODE, RowKind.VERSE)
