"""From source text to rows: WordPress blocks and classic HTML; what is not known stays opaque."""

from dataclasses import dataclass, replace

from nejat_desktop.domain.body.leaves import Leaves
from nejat_desktop.domain.body.loose import chunks
from nejat_desktop.domain.body.markup import BLOCK_COMMENTS, Markup, Span, has_end
from nejat_desktop.domain.body.model import Body, ContainerKind, Row, RowKind
from nejat_desktop.domain.body.pieces import NO_MATE, Piece, PieceKind
from nejat_desktop.domain.body.structure import (
    BLOCK_LEVEL,
    HEADINGS,
    LISTS,
    MEDIA,
    STRUCTURAL,
    WRAPPERS,
)
from nejat_desktop.domain.body.tiler import Tiler

MAX_DEPTH = 40
"""Deeper nesting than this is kept as one opaque row."""

_BREAKS = frozenset({"more", "nextpage"})
_ELEMENTS = {
    "paragraph": frozenset({"p"}),
    "heading": HEADINGS,
    "list": LISTS,
    "list-item": frozenset({"li"}),
    "quote": frozenset({"blockquote"}),
    "pullquote": frozenset({"figure"}),
    "image": frozenset({"figure", "div"}),
    "code": frozenset({"pre"}),
    "preformatted": frozenset({"pre"}),
    "verse": frozenset({"pre"}),
    "group": WRAPPERS,
    "columns": frozenset({"div"}),
    "column": frozenset({"div"}),
}
"""The blocks that are looked into, with the element that each of them consists of."""


def parse(source: str) -> Body:
    """Tiles any text; `parse(source).source == source` always. Linear in its length.

    Row ids are positional ("r0", "r1", …), container ids too ("c0", …). Should the slices not
    join to the source, the whole text is one opaque row.
    """
    body = _Parser(Markup(source)).body()
    if body.source == source:
        return body
    return Body((Row("r0", RowKind.OPAQUE, (), "", "", source, ""),))


@dataclass(frozen=True, slots=True)
class _Context:
    """What text becomes at a place. `loose` None: text without a tag is not expected here."""

    text: RowKind = RowKind.PARAGRAPH
    loose: RowKind | None = RowKind.PARAGRAPH
    split: bool = True
    items: bool = False
    block: str = ""


_IN_BLOCK = _Context(loose=None)
_IN_LIST = _Context(loose=None, items=True)
_IN_ITEM = _Context(text=RowKind.LIST_ITEM, loose=RowKind.LIST_ITEM, split=False)
_IN_QUOTATION = _Context(text=RowKind.QUOTE, loose=RowKind.QUOTE)


class _Parser:
    """Walks the pieces once, from left to right."""

    def __init__(self, markup: Markup) -> None:
        self._markup = markup
        self._pieces = markup.pieces
        self._tiler = Tiler(markup.source)
        self._leaves = Leaves(markup, self._tiler)
        self._depth = 0

    def body(self) -> Body:
        self._flow(0, len(self._pieces), _Context())
        return self._tiler.finish(self._markup.is_classic)

    def _flow(self, first: int, last: int, context: _Context) -> None:
        """Rows for a run of pieces: structures, and the loose text between them."""
        index = loose = first
        while index < last:
            after = self._structure_end(index, last, context)
            if after == index:
                index += 1
                continue
            self._loose(loose, index, context)
            self._structure(index, after, context)
            index = loose = after
        self._loose(loose, last, context)

    def _loose(self, first: int, last: int, context: _Context) -> None:
        for chunk in chunks(self._markup.source, self._pieces[first:last], context.split):
            self._leaves.loose(chunk, context.loose, context.block)

    def _structure_end(self, index: int, last: int, context: _Context) -> int:
        """The index after the structure that starts here; `index` if none does."""
        piece = self._pieces[index]
        match piece.kind:
            case PieceKind.BLOCK_OPEN if not has_end(piece):
                return last
            case PieceKind.OPEN if piece.name == "cite":
                whole = self._is_source(index, last, context)
            case PieceKind.OPEN:
                whole = piece.name in BLOCK_LEVEL or piece.name in MEDIA
            case PieceKind.CLOSE:
                whole = piece.name in STRUCTURAL and piece.name != "cite"
            case PieceKind.VOID:
                whole = piece.name == "hr"
            case PieceKind.COMMENT:
                whole = piece.name in _BREAKS
            case _:
                whole = piece.kind is not PieceKind.TEXT
        return max(index + 1, piece.mate + (not piece.implied)) if whole else index

    def _is_source(self, index: int, last: int, context: _Context) -> bool:
        """Whether a `<cite>` names a quotation's source: it stands at the end of it."""
        mate = self._pieces[index].mate
        is_quotation = context.text is RowKind.QUOTE and mate != NO_MATE
        return is_quotation and self._markup.is_blank(mate + 1, last)

    def _structure(self, index: int, after: int, context: _Context) -> None:
        piece = self._pieces[index]
        self._depth += 1
        if self._depth > MAX_DEPTH or not self._understood(piece, index, after, context):
            block = piece.name if piece.kind in BLOCK_COMMENTS else context.block
            self._tiler.opaque(piece.start, self._pieces[after - 1].end, block)
        self._depth -= 1

    def _understood(self, piece: Piece, index: int, after: int, context: _Context) -> bool:
        """Makes rows of what is known; False, having touched nothing, for all else."""
        span = (piece.start, self._pieces[after - 1].end)
        if piece.kind is PieceKind.BLOCK_OPEN:
            return has_end(piece) and self._block(piece, index, context)
        if piece.name == "hr" or (piece.kind, piece.name) == (PieceKind.BLOCK_VOID, "separator"):
            return self._separator(span, piece.name if piece.name != "hr" else context.block)
        if piece.kind is PieceKind.OPEN and has_end(piece):
            return self._element(index, span, context)
        return False

    def _separator(self, span: Span, block: str) -> bool:
        self._tiler.leaf(RowKind.SEPARATOR, span, span, 0, block)
        return True

    def _block(self, piece: Piece, index: int, context: _Context) -> bool:
        """A WordPress block: its comments belong to the slices of the element in it."""
        closer = self._pieces[piece.mate]
        if closer.name != piece.name or not (piece.sound and closer.sound):
            return False
        span = (piece.start, closer.end)
        if piece.name == "separator":
            return self._separator(span, piece.name)
        if piece.name == "freeform":
            return self._container(ContainerKind.GROUP, index, span, _Context())
        sole = self._markup.sole(index + 1, piece.mate)
        if sole is None or self._pieces[sole].name not in _ELEMENTS.get(piece.name, ()):
            return False
        within = replace(context, block=piece.name)
        if piece.name == "pullquote" or self._is_aligned_picture(piece, sole):
            wanted = "blockquote" if piece.name == "pullquote" else "figure"
            sole = self._markup.sole(sole + 1, self._pieces[sole].mate)
            if sole is None or self._pieces[sole].name != wanted:
                return False
        return self._element(sole, span, within)

    def _is_aligned_picture(self, piece: Piece, sole: int) -> bool:
        return piece.name == "image" and self._pieces[sole].name == "div"

    def _element(self, index: int, span: Span, context: _Context) -> bool:
        """An element that stands for the span, block comments around it included."""
        name, block = self._pieces[index].name, context.block
        if name == "p":
            return self._leaves.text(index, span, context.text, block)
        if name in HEADINGS:
            return self._leaves.text(index, span, RowKind.HEADING, block, int(name[1]))
        if name == "cite" or (name == "footer" and context.text is RowKind.QUOTE):
            return self._leaves.text(index, span, RowKind.CITE, block)
        if name == "pre":
            return self._leaves.preformatted(index, span, block)
        if name == "figure":
            return self._leaves.figure(index, span, block)
        return self._holder(name, index, span, context)

    def _holder(self, name: str, index: int, span: Span, context: _Context) -> bool:
        """An element that holds others."""
        if name in LISTS:
            kind = ContainerKind.NUMBERS if name == "ol" else ContainerKind.BULLETS
            return self._container(kind, index, span, replace(_IN_LIST, block=context.block))
        if name == "li" and context.items:
            within = replace(_IN_ITEM, block=context.block)
            return self._container(ContainerKind.ITEM, index, span, within)
        if name == "blockquote":
            within = replace(_IN_QUOTATION, block=context.block)
            return self._container(ContainerKind.QUOTATION, index, span, within)
        if name in WRAPPERS:
            within = replace(_IN_BLOCK, block=context.block) if context.block else context
            return self._container(ContainerKind.GROUP, index, span, within)
        return False

    def _container(self, kind: ContainerKind, index: int, span: Span, within: _Context) -> bool:
        """A container and what it holds; an item without anything in it has an empty row."""
        start, close = self._markup.content(index)
        mate = self._pieces[index].mate
        self._tiler.enter(kind, span[0], start)
        if kind is ContainerKind.ITEM and self._markup.is_blank(index + 1, mate):
            self._tiler.leaf(RowKind.LIST_ITEM, (start, start), (start, start), 0, within.block)
        self._flow(index + 1, mate, within)
        self._tiler.leave(close, span[1])
        return True
