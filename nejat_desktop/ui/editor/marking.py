"""Bold, italic and links: changes of the elements around characters, exact where they can be."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape, unescape

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from nejat_desktop.ui.editor.blocks import Text
from nejat_desktop.ui.editor.formats import MARKS, TOKEN, marks_of
from nejat_desktop.ui.editor.glyphs import units
from nejat_desktop.ui.editor.inline import Element
from nejat_desktop.ui.editor.readback import runs_of

BOLD = ("strong", "b")
ITALIC = ("em", "i")
LINK = ("a",)
_HREF = re.compile(r"""\shref\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_KEEP = QTextCursor.MoveMode.KeepAnchor

Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of characters with the same elements around them."""

    start: int
    end: int
    path: Path


def pieces(text: Text, start: int, end: int) -> list[Piece]:
    """The stretches of text between two positions, cards left out."""
    found: list[Piece] = []
    block = text.document.findBlock(start)
    while block.isValid() and block.position() < end:
        found.extend(
            Piece(max(piece.start, start), min(piece.end, end), piece.path)
            for piece in block_pieces(text, block)
            if piece.start < end and piece.end > start
        )
        block = block.next()
    return found


def block_pieces(text: Text, block: QTextBlock) -> Iterator[Piece]:
    """All stretches of text in a block."""
    at = block.position()
    for run, card in runs_of(block):
        length = units(run.text)
        if card < 0:
            yield Piece(at, at + length, text.registry.inline.paths[run.marks])
        at += length


def has(text: Text, path: Path, names: tuple[str, ...]) -> bool:
    """Whether one of these elements is in a path."""
    return any(text.registry.inline.elements[i].name in names for i in path)


def without(text: Text, path: Path, names: tuple[str, ...]) -> Path:
    """A path without these elements."""
    return tuple(i for i in path if text.registry.inline.elements[i].name not in names)


def toggle(text: Text, cursor: QTextCursor, names: tuple[str, ...]) -> None:
    """Takes the elements away where all that is selected has them; puts them on else."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    chosen = pieces(text, start, end)
    if chosen and all(has(text, piece.path, names) for piece in chosen):
        _apply(text, chosen, lambda piece: without(text, piece.path, names))
        return
    plain = [piece for piece in chosen if not has(text, piece.path, names)]
    name = names[0]
    element = neighbour(text, start, end, names)
    if element is None:
        element = (-1, text.registry.inline.element(name, f"<{name}>", f"</{name}>"))
    put(text, plain, element)


def neighbour(text: Text, start: int, end: int, names: tuple[str, ...]) -> tuple[int, int] | None:
    """Depth and number of such an element in a selection or right beside it."""
    for block in (text.document.findBlock(start), text.document.findBlock(end)):
        for piece in block_pieces(text, block):
            if piece.end < start or piece.start > end:
                continue
            for depth, number in enumerate(piece.path):
                if text.registry.inline.elements[number].name in names:
                    return depth, number
    return None


def put(text: Text, chosen: list[Piece], element: tuple[int, int]) -> None:
    """Puts an element around pieces: at its depth where that is known, else outside the rest."""
    depth, number = element
    if depth < 0:
        depth = len(_common([piece.path for piece in chosen]))
    _apply(
        text,
        chosen,
        lambda piece: (*piece.path[:depth], number, *piece.path[depth:]),
    )


def _common(paths: list[Path]) -> Path:
    shared = paths[0] if paths else ()
    for path in paths[1:]:
        length = 0
        while length < min(len(shared), len(path)) and shared[length] == path[length]:
            length += 1
        shared = shared[:length]
    return shared


def _apply(text: Text, chosen: list[Piece], change: Callable[[Piece], Path]) -> None:
    cursor = QTextCursor(text.document)
    for piece in chosen:
        shape = QTextCharFormat()
        shape.setProperty(MARKS, text.registry.inline.marks(change(piece)))
        cursor.setPosition(piece.start)
        cursor.setPosition(piece.end, _KEEP)
        cursor.mergeCharFormat(shape)


def typing_format(text: Text, shape: QTextCharFormat, names: tuple[str, ...]) -> QTextCharFormat:
    """The format for the next typed characters, with the element switched."""
    inline = text.registry.inline
    path = inline.paths[marks_of(shape)]
    if has(text, path, names):
        path = without(text, path, names)
    else:
        path = (*path, inline.element(names[0], f"<{names[0]}>", f"</{names[0]}>"))
    new = QTextCharFormat(shape)
    new.setProperty(MARKS, inline.marks(path))
    new.clearProperty(TOKEN)
    return new


def link_around(text: Text, cursor: QTextCursor) -> tuple[int, int, int] | None:
    """Start, end and element of the link that the cursor is in or touches."""
    block = cursor.block()
    inline = text.registry.inline
    at = cursor.selectionStart()
    parts = list(block_pieces(text, block))
    number = 0
    for piece in parts:
        if piece.start <= at <= piece.end:
            links = [i for i in piece.path if inline.elements[i].name == "a"]
            number = links[0] if links else number
    if not number:
        return None
    inside = [piece for piece in parts if number in piece.path]
    return inside[0].start, inside[-1].end, number


def href_of(element: Element) -> str:
    """The address of a link."""
    found = _HREF.search(element.open)
    return unescape(found[1].strip("\"'")) if found else ""


def set_link(text: Text, cursor: QTextCursor, href: str) -> None:
    """Links what is selected; changes the link that the cursor is in; types the address else."""
    inline = text.registry.inline
    around = link_around(text, cursor)
    address = f' href="{escape(href)}"'
    if around and not cursor.hasSelection():
        old = inline.elements[around[2]]
        opening = _HREF.sub(lambda _m: address, old.open, count=1)
        opening = opening if _HREF.search(old.open) else f"<a{address}{old.open[2:]}"
        new = inline.element("a", opening, old.close)
        chosen = [p for p in pieces(text, around[0], around[1]) if around[2] in p.path]
        swap = {around[2]: new}
        _apply(text, chosen, lambda piece: tuple(swap.get(i, i) for i in piece.path))
        return
    if not cursor.hasSelection():
        start = cursor.position()
        cursor.insertText(href, QTextCharFormat())
        cursor.setPosition(start)
        cursor.setPosition(start + units(href), _KEEP)
    chosen = pieces(text, cursor.selectionStart(), cursor.selectionEnd())
    bare = [Piece(p.start, p.end, without(text, p.path, LINK)) for p in chosen]
    put(text, bare, (-1, inline.element("a", f"<a{address}>", "</a>")))


def remove_link(text: Text, cursor: QTextCursor) -> None:
    """Takes links away from what is selected, or the one that the cursor is in."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if start == end:
        around = link_around(text, cursor)
        if not around:
            return
        start, end = around[:2]
    _apply(text, pieces(text, start, end), lambda piece: without(text, piece.path, LINK))
