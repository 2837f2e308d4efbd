"""Cuts a source into pieces and finds each block's and each structural element's end."""

from collections import Counter

from nejat_desktop.domain.body.delimiters import Delimiter, DelimiterKind, delimiters
from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.pieces import NO_MATE, Piece, PieceKind

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol"})
WRAPPERS = frozenset(["div", "section", "article", "aside", "main", "header", "footer", "center"])
_OTHER_BLOCKS = frozenset(
    {"p", "li", "blockquote", "figure", "figcaption", "pre", "table", "dl", "form", "fieldset"}
    | {"details", "address", "nav", "hgroup", "dialog", "menu"}
)
BLOCK_LEVEL = HEADINGS | LISTS | WRAPPERS | _OTHER_BLOCKS
"""Elements that end a `<p>` which is still open."""
MEDIA = frozenset(["video", "audio", "object", "canvas", "picture", "map", "select", "button"])
STRUCTURAL = BLOCK_LEVEL | MEDIA | {"cite"}
_MAY_STAY_OPEN = frozenset({"p", "li"})

_KINDS = {
    DelimiterKind.OPEN: PieceKind.BLOCK_OPEN,
    DelimiterKind.CLOSE: PieceKind.BLOCK_CLOSE,
    DelimiterKind.VOID: PieceKind.BLOCK_VOID,
}


def pieces_of(source: str) -> list[Piece]:
    """The source as pieces that join to it, partners found. Linear in its length."""
    pieces: list[Piece] = []
    matching = _Matching(pieces)
    position = depth = 0
    for found in delimiters(source):
        for piece in lex(source, position, found.start):
            matching.add(piece)
        position = found.end
        depth += {PieceKind.BLOCK_OPEN: 1, PieceKind.BLOCK_CLOSE: -1}.get(_KINDS[found.kind], 0)
        if depth < 0:
            # WordPress stops here and takes the rest for one piece of classic text.
            pieces.append(Piece(PieceKind.RAW, "", found.start, len(source)))
            position = len(source)
            break
        matching.add(_piece(found))
    for piece in lex(source, position, len(source)):
        matching.add(piece)
    matching.finish()
    return pieces


def _piece(found: Delimiter) -> Piece:
    return Piece(_KINDS[found.kind], found.name, found.start, found.end, sound=found.is_sound)


class _Frame:
    """The open elements inside one block."""

    def __init__(self, opener: int) -> None:
        self.opener = opener
        self.open: list[int] = []
        self.counts: Counter[str] = Counter()


class _Matching:
    """Finds partners while pieces are added; an element never reaches out of its block."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._frames = [_Frame(NO_MATE)]

    def add(self, piece: Piece) -> None:
        """Appends a piece and closes what it closes."""
        index = len(self._pieces)
        self._pieces.append(piece)
        match piece.kind:
            case PieceKind.BLOCK_OPEN:
                self._frames.append(_Frame(index))
            case PieceKind.BLOCK_CLOSE:
                self._end_frame(index)
            case PieceKind.OPEN if piece.name in STRUCTURAL:
                self._open(piece, index)
            case PieceKind.CLOSE if piece.name in STRUCTURAL:
                self._close(piece, index)
            case _:
                pass

    def finish(self) -> None:
        """What may stay open ends with the source; an open block has no end."""
        self._abandon(self._frames[0], len(self._pieces), "")

    def _end_frame(self, index: int) -> None:
        frame = self._frames.pop()
        self._abandon(frame, index, "")
        self._pieces[frame.opener].mate = index

    def _open(self, piece: Piece, index: int) -> None:
        frame = self._frames[-1]
        if piece.name in BLOCK_LEVEL:
            self._imply_end(frame, "p", index)
        if piece.name == "li":
            self._imply_end(frame, "li", index)
        frame.open.append(index)
        frame.counts[piece.name] += 1

    def _close(self, piece: Piece, index: int) -> None:
        frame = self._frames[-1]
        if frame.counts[piece.name]:
            self._abandon(frame, index, piece.name)
            self._pieces[self._pop(frame)].mate = index

    def _abandon(self, frame: _Frame, index: int, until: str) -> None:
        """Pops open elements down to the innermost named `until`; all of them without a name."""
        while frame.open and self._pieces[frame.open[-1]].name != until:
            piece = self._pieces[self._pop(frame)]
            if piece.name in _MAY_STAY_OPEN:
                piece.mate, piece.implied = index, True

    def _imply_end(self, frame: _Frame, name: str, index: int) -> None:
        if frame.open and self._pieces[frame.open[-1]].name == name:
            piece = self._pieces[self._pop(frame)]
            piece.mate, piece.implied = index, True

    def _pop(self, frame: _Frame) -> int:
        index = frame.open.pop()
        frame.counts[self._pieces[index].name] -= 1
        return index
