"""Text that stands without a block tag of its own: classic paragraphs, cut at blank lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from nejat_desktop.domain.body.pieces import Piece, PieceKind
from nejat_desktop.domain.body.tiler import trimmed

_BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)(?:[ \t]*+(?>\r\n|\r|\n))++")
_SHORTCODE = re.compile(r"\[\[?([a-z][a-z0-9_-]*+)(?=[\s\]/])[^\[\]]*+\]\]?")

_ADDRESS = re.compile(r"https?://[^\s<>\"]++")


@dataclass(slots=True)
class Chunk:
    """One run of loose text: source[start:end] without the blanks around it."""

    start: int
    end: int
    pieces: list[Piece] = field(default_factory=list)
    """What is not text in it."""
    has_text: bool = False


def chunks(source: str, pieces: Sequence[Piece], split: bool) -> Iterator[Chunk]:
    """The runs of text in neighbouring pieces; blank lines end one if `split`."""
    if not pieces:
        return
    chunk = Chunk(pieces[0].start, pieces[0].start)
    for piece in pieces:
        if piece.kind is not PieceKind.TEXT:
            chunk.pieces.append(piece)
            continue
        start = piece.start
        for gap in _gaps(source, piece) if split else ():
            chunk.has_text |= _has_text(source, start, gap.start())
            yield from _closed(source, chunk, gap.start())
            start = gap.end()
            chunk = Chunk(start, start)
        chunk.has_text |= _has_text(source, start, piece.end)
    yield from _closed(source, chunk, pieces[-1].end)


def is_shortcode(source: str, chunk: Chunk) -> bool:
    """Whether a chunk is one shortcode: `[gallery ids="1"]`, `[caption]…[/caption]`."""
    found = _SHORTCODE.match(source, chunk.start, chunk.end)
    if not found:
        return False
    return found.end() == chunk.end or source.endswith(f"[/{found[1]}]", chunk.start, chunk.end)


def is_embed(source: str, chunk: Chunk) -> bool:
    """Whether a chunk is one bare address: WordPress shows what it leads to."""
    found = _ADDRESS.match(source, chunk.start, chunk.end)
    return found is not None and found.end() == chunk.end


def picture_in(source: str, chunk: Chunk) -> Piece | None:
    """The `<img>` when the chunk is nothing else, but for a link around it."""
    if chunk.has_text:
        return None
    match [(piece.kind, piece.name) for piece in chunk.pieces[:4]]:
        case [(PieceKind.VOID, "img")]:
            return chunk.pieces[0]
        case [(PieceKind.OPEN, "a"), (PieceKind.VOID, "img"), (PieceKind.CLOSE, "a")]:
            return chunk.pieces[1]
        case _:
            return None


def _gaps(source: str, piece: Piece) -> Iterator[re.Match[str]]:
    return _BLANK_LINE.finditer(source, piece.start, piece.end)


def _closed(source: str, chunk: Chunk, end: int) -> Iterator[Chunk]:
    chunk.start, chunk.end = trimmed(source, chunk.start, end)
    if chunk.start < chunk.end:
        yield chunk


def _has_text(source: str, start: int, end: int) -> bool:
    first, last = trimmed(source, start, end)
    return first < last
