"""Removes rows and selections, and sets apart what removal brought together."""

from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from nejat_desktop.domain.body.model import ContainerKind, RowKind
from nejat_desktop.ui.editor.blocks import Text, end_of
from nejat_desktop.ui.editor.formats import block_format, row_of
from nejat_desktop.ui.editor.glyphs import units
from nejat_desktop.ui.editor.inline import OBJECT
from nejat_desktop.ui.editor.readback import runs_of
from nejat_desktop.ui.editor.shapes import paragraph_row

_KEEP = QTextCursor.MoveMode.KeepAnchor


def remove_selection(text: Text, cursor: QTextCursor) -> None:
    """Deletes what is selected; rows that are guarded keep their place."""
    parts = _parts(text, cursor.selectionStart(), cursor.selectionEnd())
    cursor.setPosition(cursor.selectionStart())
    for start, end in reversed(parts):
        part = QTextCursor(text.document)
        part.setPosition(start)
        part.setPosition(end, _KEEP)
        first = text.document.findBlock(start)
        shape = first.blockFormat() if text.is_anchored(first) else None
        part.removeSelectedText()
        if shape is not None:
            part.setBlockFormat(shape)
        cursor.setPosition(part.position())
        mend(text, cursor)


def _parts(text: Text, start: int, end: int) -> list[tuple[int, int]]:
    """A selection cut at the edges of guarded rows."""
    if not (text.registry.guarded or text.registry.anchored):
        return [(start, end)]
    parts: list[tuple[int, int]] = []
    block = text.document.findBlock(start)
    while block.isValid() and block.position() < end:
        first, last = max(start, block.position()), min(end, end_of(block))
        previous = block.previous()
        loose = parts and not (text.is_anchored(block) or _stays(text, previous))
        if _stays(text, block) and text.is_card(block):
            first = last
        parts = [*parts[:-1], (parts[-1][0], last)] if loose else [*parts, (first, last)]
        block = block.next()
    return [part for part in parts if part[0] < part[1]]


def _stays(text: Text, block: QTextBlock) -> bool:
    """Whether nothing may be joined to a block."""
    fixed = text.is_card(block) and text.is_anchored(block)
    return text.is_guarded(block) or fixed


def mend(text: Text, cursor: QTextCursor) -> None:
    """Sets a card and text apart that came into one block; a lost card's block is a paragraph."""
    block = cursor.block()
    at = cursor.position()
    cards = [(start, number) for start, number in _cards(block)]
    row = text.row(block)
    if not cards and row.is_card:
        text.set_row(block, paragraph_row(text.registry), optional=True)
    elif cards and block.text() != OBJECT:
        _set_apart(text, block, cards)
    elif cards and row_of(block) != cards[0][1]:
        QTextCursor(block).setBlockFormat(block_format(text.registry, cards[0][1]))
    cursor.setPosition(min(at, text.document.characterCount() - 1))
    _orphan_caption(text, cursor.block())
    _orphan_caption(text, cursor.block().next())


def _cards(block: QTextBlock) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = block.position()
    for run, card in runs_of(block):
        if card >= 0:
            found.extend((at + i, card) for i, c in enumerate(run.text) if c == OBJECT)
        at += units(run.text)
    return found


def _set_apart(text: Text, block: QTextBlock, cards: list[tuple[int, int]]) -> None:
    start, own_row = block.position(), text.row(block)
    for at, number in reversed(cards):
        here = QTextCursor(text.document)
        here.setPosition(at + 1)
        if at + 1 < end_of(here.block()):
            text.insert_block(here, paragraph_row(text.registry))
            here.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        here.setPosition(at)
        if at > start:
            here.insertBlock(block_format(text.registry, number), QTextCharFormat())
        else:
            here.setBlockFormat(block_format(text.registry, number))
    if cards[0][0] > start and own_row.is_card:
        text.set_row(text.document.findBlock(start), paragraph_row(text.registry))


def _orphan_caption(text: Text, block: QTextBlock) -> None:
    """A caption whose picture has gone: a paragraph if it says something, else nothing."""
    if not block.isValid() or text.row(block).kind is not RowKind.CAPTION:
        return
    row, before = text.row(block), block.previous()
    if not row.path or text.kind_at(row, len(row.path) - 1) is not ContainerKind.FIGURE:
        return
    if before.isValid() and text.row(before).path == row.path:
        return
    if block.text() or text.document.blockCount() == 1:
        text.set_row(block, replace(paragraph_row(text.registry), id=row.id))
    else:
        text.cut(block, block)


def remove_row(text: Text, block: QTextBlock) -> QTextCursor:
    """Removes a row; with a picture its whole figure."""
    first = last = block
    row = text.row(block)
    if row.kind is RowKind.PICTURE and row.path:
        depth = len(row.path) - 1
        if text.kind_at(row, depth) is ContainerKind.FIGURE:
            first, last = text.shared(block, row.path[depth])
    return text.cut(first, last)
