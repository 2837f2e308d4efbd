"""Copy and paste: marks and rows by a private type, plain text and HTML for others."""

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QImage, QTextBlock, QTextCursor

from nejat_desktop.ui.editor.assemble import Line, assemble
from nejat_desktop.ui.editor.blocks import Text, end_of
from nejat_desktop.ui.editor.formats import row_of
from nejat_desktop.ui.editor.glyphs import units
from nejat_desktop.ui.editor.inline import BREAK, OBJECT, Run
from nejat_desktop.ui.editor.inserting import (
    fitting,
    paste_inline,
    paste_rows,
    plain_rows,
)
from nejat_desktop.ui.editor.readback import runs_of
from nejat_desktop.ui.photo_mime import carried

PRIVATE = "application/x-nejat-rows"
IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".heic"})


@dataclass(frozen=True, slots=True)
class Copied:
    """What the private type carries: running text, or the source of rows."""

    inner: str = ""
    source: str = ""
    ids: tuple[str, ...] = ()
    classic: bool = False
    cut_first: bool = False
    cut_last: bool = False


def copied(text: Text, cursor: QTextCursor) -> QMimeData:
    """What is selected, for the clipboard."""
    blocks = text.selected(cursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    data = QMimeData()
    if len(blocks) == 1 and not text.is_card(blocks[0]):
        runs = [run for run, _ in _clipped(blocks[0], start, end)]
        inner = text.registry.inline.write(runs, text.registry.breaks(text.row(blocks[0])))
        _fill(data, Copied(inner=inner, classic=text.registry.classic), inner)
    else:
        rows = _copied_rows(text, blocks, start, end)
        _fill(data, rows, rows.source)
    data.setText(_plain(cursor.selectedText()))
    return data


def _copied_rows(text: Text, blocks: list[QTextBlock], start: int, end: int) -> Copied:
    registry = text.registry
    lines: list[Line] = []
    for block in blocks:
        runs = _clipped(block, start, end)
        cards = [card for _, card in runs if card >= 0]
        if cards:
            lines.append(Line(cards[0]))
        elif row_of(block) >= 0:
            lines.append(Line(row_of(block), tuple(run for run, _ in runs)))
    body = assemble(lines, registry)
    source = body.source.removesuffix(registry.tail) if registry.tail else body.source
    first, last = blocks[0], blocks[-1]
    return Copied(
        source=source,
        ids=body.ids,
        classic=registry.classic,
        cut_first=start > first.position() and not text.is_card(first),
        cut_last=end < end_of(last) and not text.is_card(last),
    )


def _clipped(block: QTextBlock, start: int, end: int) -> list[tuple[Run, int]]:
    """The runs of a block between two document positions."""
    found: list[tuple[Run, int]] = []
    at = block.position()
    for run, card in runs_of(block):
        length = units(run.text)
        first, last = max(start - at, 0), min(end - at, length)
        if first < last:
            part = run.text.encode("utf-16-le")[2 * first : 2 * last]
            shown = part.decode("utf-16-le", "replace")
            found.append((Run(shown, run.marks, run.token), card))
        at += length
    return found


def _fill(data: QMimeData, rows: Copied, html: str) -> None:
    fields = {name: getattr(rows, name) for name in Copied.__slots__}
    data.setData(PRIVATE, QByteArray(json.dumps(fields).encode()))
    data.setHtml(html)


def _plain(selected: str) -> str:
    return selected.replace(OBJECT, "").replace("\u2029", "\n\n").replace(BREAK, "\n")


def copied_from(data: QMimeData) -> Copied | None:
    """What one of our text views put into the data."""
    if not data.hasFormat(PRIVATE):
        return None
    fields = json.loads(bytes(data.data(PRIVATE).data()).decode())
    return Copied(**{**fields, "ids": tuple(fields["ids"])})


def paste_copied(text: Text, cursor: QTextCursor, rows: Copied) -> None:
    """Inserts what was copied in one of our text views."""
    if not rows.source:
        paste_inline(text, cursor, rows.inner)
        return
    block = cursor.block()
    gone = "" if block.text() else text.row(block).id
    body = fitting(text, rows.source, rows.classic, rows.ids, gone)
    paste_rows(text, cursor, body, rows.cut_first, rows.cut_last)


def paste_markup(text: Text, cursor: QTextCursor, source: str) -> None:
    """Inserts clean block markup; a single paragraph becomes part of the row."""
    body = fitting(text, source, classic="<!-- wp:" not in source)
    first = body.rows[0] if len(body.rows) == 1 else None
    loose = first is not None and not (first.is_card or first.path)
    if first and loose and (not first.level or cursor.block().text()):
        paste_inline(text, cursor, first.inner)
    else:
        paste_rows(text, cursor, body)


def paste_plain(text: Text, cursor: QTextCursor, plain: str) -> None:
    """Inserts plain text; each line a paragraph."""
    body = plain_rows(text, plain)
    if len(body.rows) <= 1:
        words = plain.strip("\r\n").replace("\n", " ") if "\n" in plain.strip("\r\n") else plain
        paste_inline(text, cursor, _source_of(text, words.strip("\r\n")))
    else:
        paste_rows(text, cursor, body)


def _source_of(text: Text, words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def pictures_in(data: QMimeData) -> list[object]:
    """Photos of the library, paths of image files, or the image itself."""
    if photos := carried(data):
        return list(photos)
    paths = [
        url.toLocalFile()
        for url in data.urls()
        if url.isLocalFile() and Path(url.toLocalFile()).suffix.lower() in IMAGE_SUFFIXES
    ]
    if paths:
        return list(paths)
    if data.hasImage() and not data.hasHtml():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return [image]
    return []
