"""Fills a document from a body: one block a row, numbers in its formats."""

from dataclasses import replace

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from nejat_desktop.domain.body.model import Body, ContainerKind, Row, RowKind
from nejat_desktop.ui.editor.formats import block_format, card_format, char_format
from nejat_desktop.ui.editor.inline import OBJECT, Run
from nejat_desktop.ui.editor.registry import Registry
from nejat_desktop.ui.editor.shapes import caption_row, paragraph_row


def registry_of(body: Body) -> Registry:
    """An empty registry for this text."""
    registry = Registry(classic=body.classic, tail=body.tail)
    if body.rows:
        first = body.rows[0]
        registry.first = first.path[0] if first.path else first.id
        registry.first_gap = body.containers[first.path[0]].before if first.path else first.before
    return registry


def clear(document: QTextDocument) -> None:
    """Empties a document and its undo, before its registry is changed for another."""
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(QTextBlockFormat())
    cursor.endEditBlock()


def load(document: QTextDocument, body: Body, registry: Registry, captions: bool = False) -> None:
    """Fills a document that was cleared, outside of undo.

    `captions`: pictures without one get an empty caption, written only when it is filled.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    registry.containers.update(body.containers)
    registry.note_order(body.rows)
    for index, row in enumerate(body.rows):
        number, runs = _checked(registry, row)
        _block(cursor, registry, number, index > 0)
        insert_runs(cursor, runs, number if registry.rows[number].is_card else -1)
        after = body.rows[index + 1] if index + 1 < len(body.rows) else None
        if captions and _lacks_caption(registry, row, after):
            number = registry.add(caption_row(registry, row))
            registry.optional.add(number)
            _block(cursor, registry, number, True)
    if not body.rows:
        number = registry.add(paragraph_row(registry))
        registry.optional.add(number)
        _block(cursor, registry, number, False)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def _block(cursor: QTextCursor, registry: Registry, number: int, new: bool) -> None:
    shape = block_format(registry, number)
    if new:
        cursor.insertBlock(shape, QTextCharFormat())
    else:
        cursor.setBlockFormat(shape)
        cursor.setBlockCharFormat(QTextCharFormat())


def _checked(registry: Registry, row: Row) -> tuple[int, list[Run]]:
    """A row's number and its runs; a text that would not come back exactly becomes a card."""
    if not row.is_card:
        runs = registry.inline.read(row.inner, registry.breaks(row))
        if registry.inline.write(runs, registry.breaks(row)) == row.inner:
            return registry.add(row), runs
        row = replace(row, kind=RowKind.OPAQUE)
    return registry.add(row), [Run(OBJECT)]


def _lacks_caption(registry: Registry, row: Row, after: Row | None) -> bool:
    if row.kind is not RowKind.PICTURE or not row.path:
        return False
    figure = registry.containers[row.path[-1]]
    return figure.kind is ContainerKind.FIGURE and (after is None or after.path != row.path)


def insert_runs(cursor: QTextCursor, runs: list[Run], card: int = -1) -> None:
    """Inserts runs at the cursor; `card` is the number of the row whose card this is."""
    if card >= 0:
        cursor.insertText(OBJECT, card_format(card))
        return
    for run in runs:
        cursor.insertText(run.text, char_format(run.marks, run.token, run.text == OBJECT))
