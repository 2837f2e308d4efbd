"""A source with its pieces, and the questions that the parser asks about a run of them."""

from nejat_desktop.domain.body.loose import Chunk
from nejat_desktop.domain.body.pieces import NO_MATE, Piece, PieceKind
from nejat_desktop.domain.body.structure import BLOCK_LEVEL, MEDIA, pieces_of
from nejat_desktop.domain.body.tiler import BLANK, trimmed

Span = tuple[int, int]

BLOCK_COMMENTS = frozenset({PieceKind.BLOCK_OPEN, PieceKind.BLOCK_CLOSE, PieceKind.BLOCK_VOID})
_WHITE_SPACE = " \t\n\r\f"


class Markup:
    """The pieces of one source; runs are given as first and last index, last excluded."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces = pieces_of(source)

    @property
    def is_classic(self) -> bool:
        """Whether there is text, and no block comment in it."""
        has_blocks = any(piece.kind in BLOCK_COMMENTS for piece in self.pieces)
        return not has_blocks and bool(self.source.strip(BLANK))

    def content(self, index: int) -> Span:
        """The span between an element's tags."""
        piece = self.pieces[index]
        return piece.end, self._close(piece)[0]

    def inner(self, index: int) -> Span:
        """The span between an element's tags, without the white space at its ends."""
        return trimmed(self.source, *self.content(index), _WHITE_SPACE)

    def span(self, index: int) -> Span:
        """The span of an element with its tags."""
        piece = self.pieces[index]
        return piece.start, self._close(piece)[1]

    def is_blank(self, first: int, last: int) -> bool:
        """Whether there is nothing but white space."""
        return all(self._is_space(self.pieces[index]) for index in range(first, last))

    def sole(self, first: int, last: int) -> int | None:
        """The index of the one element that the run consists of, white space aside."""
        while first < last and self._is_space(self.pieces[first]):
            first += 1
        while last > first and self._is_space(self.pieces[last - 1]):
            last -= 1
        if first == last:
            return None
        piece = self.pieces[first]
        whole = piece.kind is PieceKind.OPEN and piece.mate == last - 1 and not piece.implied
        return first if whole else None

    def is_phrasing(self, first: int, last: int) -> bool:
        """Whether there is only running text: no block, table or player in it."""
        return all(_is_phrasing(piece) for piece in self.pieces[first:last])

    def chunk(self, index: int) -> Chunk:
        """The inside of an element as one run of text."""
        piece = self.pieces[index]
        inside = self.pieces[index + 1 : piece.mate]
        tags = [part for part in inside if part.kind is not PieceKind.TEXT]
        has_text = any(p.kind is PieceKind.TEXT and not self._is_space(p) for p in inside)
        return Chunk(*self.inner(index), tags, has_text)

    def visible(self, first: int, last: int) -> list[int]:
        """The indices of what is not white space."""
        return [i for i in range(first, last) if not self._is_space(self.pieces[i])]

    def _close(self, piece: Piece) -> Span:
        if piece.implied:
            end = self.pieces[piece.mate - 1].end
            return end, end
        mate = self.pieces[piece.mate]
        return mate.start, mate.end

    def _is_space(self, piece: Piece) -> bool:
        if piece.kind is not PieceKind.TEXT:
            return False
        start, end = trimmed(self.source, piece.start, piece.end)
        return start == end


def _is_phrasing(piece: Piece) -> bool:
    match piece.kind:
        case PieceKind.TEXT | PieceKind.COMMENT:
            return True
        case PieceKind.OPEN | PieceKind.CLOSE:
            return piece.name not in BLOCK_LEVEL and piece.name not in MEDIA
        case PieceKind.VOID:
            return piece.name != "hr"
        case PieceKind.RAW:
            return False
        case PieceKind.BLOCK_OPEN | PieceKind.BLOCK_CLOSE | PieceKind.BLOCK_VOID:
            return False


def has_end(piece: Piece) -> bool:
    """Whether the piece is an opening tag or block comment that is closed."""
    return piece.mate != NO_MATE
