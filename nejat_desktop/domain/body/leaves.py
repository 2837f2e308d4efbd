"""Leaves: paragraphs, headings, code, figures and loose text as rows of a tiler."""

from nejat_desktop.domain.body.loose import Chunk, is_embed, is_shortcode, picture_in
from nejat_desktop.domain.body.markup import Markup, Span, has_end
from nejat_desktop.domain.body.model import ContainerKind, RowKind
from nejat_desktop.domain.body.pieces import PieceKind
from nejat_desktop.domain.body.tiler import Tiler

_PICTURE_HOLDERS = frozenset({RowKind.PARAGRAPH, RowKind.QUOTE})


class Leaves:
    """Writes leaves; each answers False, having touched nothing, for what it does not know."""

    def __init__(self, markup: Markup, tiler: Tiler) -> None:
        self._markup = markup
        self._tiler = tiler

    def text(self, index: int, span: Span, kind: RowKind, block: str, level: int = 0) -> bool:
        """An element of running text."""
        markup = self._markup
        if not markup.is_phrasing(index + 1, markup.pieces[index].mate):
            return False
        inner = markup.inner(index)
        if kind in _PICTURE_HOLDERS and (picture := picture_in(markup.source, markup.chunk(index))):
            kind, inner = RowKind.PICTURE, (picture.start, picture.end)
        self._tiler.leaf(kind, span, inner, level, block)
        return True

    def preformatted(self, index: int, span: Span, block: str) -> bool:
        """A `<pre>`, with the `<code>` in it if there is one: its white space is its own."""
        markup = self._markup
        mate = markup.pieces[index].mate
        if not markup.is_phrasing(index + 1, mate):
            return False
        start, end = markup.content(index)
        start += _first_newline(markup.source, start, end)
        first, last = markup.pieces[index + 1], markup.pieces[mate - 1]
        is_code = (first.kind, last.kind) == (PieceKind.OPEN, PieceKind.CLOSE)
        if is_code and first.name == last.name == "code" and first.start == start:
            start, end = first.end, last.start
        kind = RowKind.VERSE if block == "verse" else RowKind.CODE
        self._tiler.leaf(kind, span, (start, end), 0, block)
        return True

    def figure(self, index: int, span: Span, block: str) -> bool:
        """A figure of one picture, linked or not, and perhaps a caption."""
        markup = self._markup
        parts = markup.visible(index + 1, markup.pieces[index].mate)
        shape = [(markup.pieces[i].kind, markup.pieces[i].name) for i in parts[:3]]
        linked = shape == [(PieceKind.OPEN, "a"), (PieceKind.VOID, "img"), (PieceKind.CLOSE, "a")]
        if not linked and shape[:1] != [(PieceKind.VOID, "img")]:
            return False
        caption = parts[3 if linked else 1 :]
        if caption and not self._is_caption(caption):
            return False
        self._tiler.enter(ContainerKind.FIGURE, span[0], markup.pieces[index].end)
        picture = [markup.pieces[i] for i in (parts[:3] if linked else parts[:1])]
        image = picture[1 if linked else 0]
        outer = (picture[0].start, picture[-1].end)
        self._tiler.leaf(RowKind.PICTURE, outer, (image.start, image.end), 0, block)
        if caption:
            self.text(caption[0], markup.span(caption[0]), RowKind.CAPTION, block)
        self._tiler.leave(markup.content(index)[1], span[1])
        return True

    def loose(self, chunk: Chunk, kind: RowKind | None, block: str) -> None:
        """A run of text without a block tag."""
        source = self._markup.source
        span = (chunk.start, chunk.end)
        if kind is None or is_shortcode(source, chunk) or is_embed(source, chunk):
            self._tiler.opaque(*span, block)
        elif kind in _PICTURE_HOLDERS and (picture := picture_in(source, chunk)):
            self._tiler.leaf(RowKind.PICTURE, span, (picture.start, picture.end), 0, block)
        elif chunk.has_text or kind is RowKind.LIST_ITEM:
            self._tiler.leaf(kind, span, span, 0, block)
        else:
            self._tiler.opaque(*span, block)

    def _is_caption(self, parts: list[int]) -> bool:
        piece = self._markup.pieces[parts[0]]
        named = piece.kind is PieceKind.OPEN and piece.name == "figcaption"
        if not named or not has_end(piece) or piece.implied or piece.mate != parts[-1]:
            return False
        return self._markup.is_phrasing(parts[0] + 1, piece.mate)


def _first_newline(source: str, start: int, end: int) -> int:
    """The length of the newline that HTML drops at the start of a `<pre>`."""
    if source.startswith("\r\n", start, end):
        return 2
    return int(source.startswith(("\n", "\r"), start, end))
