"""Inserts rows: a separator, a picture, whatever was copied or pasted."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QTextCursor

from nejat_desktop.domain.body.blocks import escape
from nejat_desktop.domain.body.model import Body, ContainerKind, Row, RowKind
from nejat_desktop.domain.body.parse import parse
from nejat_desktop.ui.editor.blocks import Text, end_of
from nejat_desktop.ui.editor.formats import char_format, row_of
from nejat_desktop.ui.editor.inline import OBJECT, Run
from nejat_desktop.ui.editor.load import insert_runs
from nejat_desktop.ui.editor.shapes import (
    caption_row,
    fresh,
    heading_row,
    paragraph_row,
    without_delimiters,
)
from nejat_desktop.ui.editor.splitting import sibling


def insert_rows(text: Text, cursor: QTextCursor, body: Body, optional_last: bool = False) -> None:
    """Puts rows of their own after the thing the cursor is in, or in place of an empty row.

    `optional_last`: the last row is written only once there is something in it.
    """
    block = cursor.block()
    row = text.row(block)
    text.registry.containers.update(body.containers)
    replaced = not block.text() and row.kind is RowKind.PARAGRAPH and not text.is_guarded(block)
    if not replaced:
        cursor.setPosition(end_of(text.outer(block)[1]))
    for index, new in enumerate(body.rows):
        number = _add(text, cursor, new, in_place=replaced and index == 0)
        if optional_last and index == len(body.rows) - 1:
            text.registry.optional.add(number)
    own = {RowKind.CAPTION, RowKind.PICTURE, RowKind.SEPARATOR, RowKind.OPAQUE}
    if body.rows and body.rows[-1].kind in own and not cursor.block().next().isValid():
        text.insert_block(cursor, paragraph_row(text.registry), optional=True)


def _add(text: Text, cursor: QTextCursor, row: Row, in_place: bool) -> int:
    number = text.set_row(cursor.block(), row) if in_place else text.insert_block(cursor, row)
    if row.is_card:
        insert_runs(cursor, [Run(OBJECT)], number)
    else:
        insert_runs(cursor, text.registry.inline.read(row.inner, text.registry.breaks(row)))
    return number


def with_caption(text: Text, body: Body) -> tuple[Body, bool]:
    """A figure with a row for its caption; whether that row is empty and new."""
    picture = body.rows[0]
    if len(body.rows) > 1 or not picture.path:
        return body, False
    return replace(body, rows=(picture, caption_row(text.registry, picture))), True


def paste_inline(text: Text, cursor: QTextCursor, inner: str) -> None:
    """Inserts running text with its marks at the cursor."""
    row = text.row(cursor.block())
    for run in text.registry.inline.read(inner, text.registry.breaks(row)):
        cursor.insertText(run.text, char_format(run.marks, run.token, run.text == OBJECT))


def paste_rows(
    text: Text, cursor: QTextCursor, body: Body, cut_first: bool = False, cut_last: bool = False
) -> None:
    """Inserts rows at the cursor. `cut_first`, `cut_last`: those are parts of rows only.

    A part continues the text that it is put into; whole rows stay rows of their own.
    """
    rows = body.rows
    if not rows:
        return
    block = cursor.block()
    if text.is_card(block) or text.is_guarded(block) or text.row(block).kind is RowKind.CAPTION:
        insert_rows(text, cursor, body)
        return
    text.registry.containers.update(body.containers)
    at_start = cursor.atBlockStart()
    rest = not cursor.atBlockEnd()
    if rest or not at_start:
        _open_gap(text, cursor)
    first, *others = rows
    plain = first.kind is RowKind.PARAGRAPH and not first.path
    if not first.is_card and (cut_first or (plain and not at_start)):
        paste_inline(text, cursor, first.inner)
    else:
        _add(text, cursor, first, in_place=at_start)
    for row in others:
        _add(text, cursor, row, in_place=False)
    if rest or not at_start:
        _close_gap(text, cursor, rest and cut_last and not rows[-1].is_card)


def _open_gap(text: Text, cursor: QTextCursor) -> None:
    """Splits the row at the cursor, which stays before the split."""
    at = cursor.position()
    text.insert_block(cursor, sibling(text, text.row(cursor.block())))
    cursor.setPosition(at)


def _close_gap(text: Text, cursor: QTextCursor, joined: bool) -> None:
    """Joins what came after the gap to the last pasted row, or leaves it a row of its own."""
    after = cursor.block().next()
    at = cursor.position()
    if not after.isValid():
        return
    if not after.text():
        text.cut(after, after)
    elif joined:
        shape = cursor.block().blockFormat()
        cursor.setPosition(at)
        cursor.setPosition(after.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(shape)
    cursor.setPosition(at)


def fitting(
    text: Text, source: str, classic: bool, keep: Sequence[str] = (), gone: str = ""
) -> Body:
    """A copied or pasted text as rows for this text: blocks in blocks, classic in classic.

    `keep`: the ids that its rows had; those not shown any more are used again.
    `gone`: the id of the empty row that will be replaced.
    """
    registry = text.registry
    body = parse(source)
    if registry.classic and not classic:
        body = parse(without_delimiters(source))
    elif classic and not registry.classic:
        return _as_blocks(text, body)
    if keep and len(keep) == len(body.rows):
        body = body.with_ids(keep)
    shown = {registry.rows[item].id for item in _shown(text)} - {gone}
    return fresh(body, registry, [row_id for row_id in keep if row_id not in shown])


def _shown(text: Text) -> list[int]:
    numbers: list[int] = []
    block = text.document.begin()
    while block.isValid():
        if row_of(block) >= 0:
            numbers.append(row_of(block))
        block = block.next()
    return numbers


def _as_blocks(text: Text, body: Body) -> Body:
    """Classic rows as blocks: paragraphs and headings are written anew, the rest stays HTML."""
    registry = text.registry
    made = fresh(body, registry)
    rows: list[Row] = []
    for row in made.rows:
        kinds = {made.containers[name].kind for name in row.path} - {ContainerKind.GROUP}
        if kinds or row.is_card or row.kind not in (RowKind.PARAGRAPH, RowKind.HEADING):
            rows.append(row)
            continue
        shape = heading_row(registry, row.level) if row.level else paragraph_row(registry)
        inner = row.inner.replace("\r\n", "\n").replace("\n", "<br>")
        rows.append(replace(shape, inner=inner))
    return Body(tuple(rows), made.containers, "", False)


def plain_rows(text: Text, plain: str) -> Body:
    """Lines of plain text as paragraphs."""
    registry = text.registry
    lines = [line.strip() for line in plain.splitlines() if line.strip()]
    rows = [replace(paragraph_row(registry), inner=escape(line)) for line in lines]
    return Body(tuple(rows), {}, "", registry.classic)
