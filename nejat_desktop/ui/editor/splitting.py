"""Enter, Backspace and Delete at the edges of rows: where rows begin, end and become one."""

from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from nejat_desktop.domain.body.model import Row, RowKind
from nejat_desktop.ui.editor.blocks import Text, end_of, is_locked_text
from nejat_desktop.ui.editor.formats import block_format, row_of
from nejat_desktop.ui.editor.inline import BREAK
from nejat_desktop.ui.editor.removing import mend, remove_row
from nejat_desktop.ui.editor.restructure import item_depth, outdent, to_paragraph
from nejat_desktop.ui.editor.shapes import paragraph_row

_KEEP = QTextCursor.MoveMode.KeepAnchor


def split(text: Text, cursor: QTextCursor) -> None:
    """Enter. The cursor is left in the row where typing goes on."""
    block = cursor.block()
    row = text.row(block)
    if text.is_guarded(block):
        _to_next(text, cursor, block)
    elif text.is_card(block):
        new_after(text, cursor)
    elif row.kind in (RowKind.CODE, RowKind.VERSE):
        cursor.insertText(BREAK)
    elif row.kind is RowKind.CAPTION:
        _leave_caption(text, cursor)
    elif row.kind is RowKind.CITE:
        if cursor.atBlockEnd():
            new_after(text, cursor)
    elif not block.text() and row.kind is RowKind.LIST_ITEM:
        outdent(text, block)
    elif not block.text() and row.kind is RowKind.QUOTE:
        to_paragraph(text, block)
    else:
        _split_row(text, cursor, row)


def _split_row(text: Text, cursor: QTextCursor, row: Row) -> None:
    new = sibling(text, row)
    if cursor.atBlockStart() and not cursor.atBlockEnd():
        if row.kind is RowKind.HEADING:
            new = _plain(text, row)
        here = cursor.block()
        cursor.insertBlock(block_format(text.registry, row_of(here)))
        text.set_row(cursor.block().previous(), new)
        return
    if row.kind is RowKind.HEADING and cursor.atBlockEnd():
        new = _plain(text, row)
    text.insert_block(cursor, new)


def _plain(text: Text, row: Row) -> Row:
    """A paragraph beside a heading."""
    new = paragraph_row(text.registry)
    groups = text.group_path(row)
    return replace(new, path=groups, open="<p>", close="</p>", block="") if groups else new


def sibling(text: Text, row: Row) -> Row:
    """An empty row of the same kind beside this one; of a list item a new item."""
    new = text.registry.sibling(row)
    depth = item_depth(text, row)
    if row.kind is not RowKind.LIST_ITEM or depth != len(row.path) - 1:
        return new
    item = text.registry.containers[row.path[depth]]
    before = item.before
    if "\n" not in before and item.open.startswith("<!--"):
        before = "\n\n"
    path = (*row.path[:depth], text.registry.copy_container(item.id, before))
    return replace(new, path=path, before="")


def new_after(text: Text, cursor: QTextCursor) -> None:
    """A new paragraph after the figure or other thing that the cursor is in."""
    _, last = text.outer(cursor.block())
    groups = text.group_path(text.row(last))
    cursor.setPosition(end_of(last))
    new = paragraph_row(text.registry)
    if groups:
        new = replace(new, path=groups, open="<p>", close="</p>", block="")
    text.insert_block(cursor, new)


def _leave_caption(text: Text, cursor: QTextCursor) -> None:
    if cursor.atBlockEnd():
        new_after(text, cursor)
    else:
        cursor.insertText(BREAK)


def _to_next(text: Text, cursor: QTextCursor, block: QTextBlock) -> None:
    if block.next().isValid():
        cursor.setPosition(block.next().position())


def backspace(text: Text, cursor: QTextCursor) -> bool:
    """Backspace without a selection; False where plain deletion is right."""
    block = cursor.block()
    if text.is_card(block):
        _remove_card(text, block, cursor)
        return True
    if not cursor.atBlockStart():
        return False
    row, before = text.row(block), block.previous()
    if not before.isValid():
        if row.kind not in (RowKind.PARAGRAPH, RowKind.CITE) and not text.is_guarded(block):
            to_paragraph(text, block)
    elif _is_first_of_list(text, block, row):
        outdent(text, block)
    elif row.kind is RowKind.QUOTE and text.row(before).path[:1] != row.path[:1]:
        to_paragraph(text, block)
    else:
        join(text, before, block, cursor)
    return True


def _remove_card(text: Text, block: QTextBlock, cursor: QTextCursor) -> None:
    if not text.is_anchored(block):
        cursor.setPosition(remove_row(text, block).position())
        mend(text, cursor)


def _is_first_of_list(text: Text, block: QTextBlock, row: Row) -> bool:
    depth = item_depth(text, row)
    if row.kind is not RowKind.LIST_ITEM or depth < 1:
        return False
    return row.path[depth - 1] not in text.row(block.previous()).path


def delete(text: Text, cursor: QTextCursor) -> bool:
    """Delete without a selection; False where plain deletion is right."""
    block = cursor.block()
    if text.is_card(block):
        _remove_card(text, block, cursor)
        return True
    if not cursor.atBlockEnd():
        return False
    after = block.next()
    if after.isValid():
        at = cursor.position()
        if not (text.is_card(after) and block.text()):
            join(text, block, after, cursor, forward=True)
            cursor.setPosition(min(at, text.document.characterCount() - 1))
        else:
            cursor.setPosition(after.position())
    return True


def join(
    text: Text, first: QTextBlock, second: QTextBlock, cursor: QTextCursor, forward: bool = False
) -> None:
    """Makes two neighbouring rows one, where they may be; else moves between them."""
    one, two = text.row(first), text.row(second)
    guarded = text.is_guarded(first) or text.is_anchored(second)
    if guarded or (is_locked_text(two) and one.kind is not two.kind):
        if not forward:
            cursor.setPosition(end_of(first))
    elif not second.text() and (text.is_card(first) or is_locked_text(one)):
        text.cut(second, second)
        cursor.setPosition(end_of(first))
    elif text.is_card(first) or (is_locked_text(one) and one.kind is not two.kind):
        cursor.setPosition(end_of(first))
    elif not first.text() and not is_locked_text(one) and not text.is_anchored(first):
        cursor.setPosition(text.cut(first, first).position())
    else:
        _merge(first, second, cursor)


def _merge(first: QTextBlock, second: QTextBlock, cursor: QTextCursor) -> None:
    shape = first.blockFormat()
    cursor.setPosition(end_of(first))
    cursor.setPosition(second.position(), _KEEP)
    cursor.removeSelectedText()
    cursor.setBlockFormat(shape)
