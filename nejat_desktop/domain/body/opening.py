"""The opening words of a text, for lists: read from its beginning, and no further than needed."""

from collections.abc import Iterator
from html import unescape

from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.pieces import PieceKind
from nejat_desktop.domain.body.shortcodes import without_shortcodes

LENGTH = 150
"""How many characters an opening has at most, without the dots that end it."""
_BREAKS = frozenset({"br", "p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr"})


def opening(source: str, length: int = LENGTH) -> str:
    """The first paragraph that says something, cut between words; without one, the first text."""
    return cut(next(_paragraphs(source), "") or _flat(_texts(source)), length)


def cut(text: str, length: int = LENGTH) -> str:
    """A text of at most `length` characters, ending with a whole word and dots if it is cut."""
    if len(text) <= length:
        return text
    return text[: length + 1].rsplit(" ", 1)[0].rstrip(" ,;:،؛–-") + "…"


def _paragraphs(source: str) -> Iterator[str]:
    """The texts of the paragraphs that have any, one after the other."""
    inside = False
    texts: list[str] = []
    for piece in lex(source, 0, len(source)):
        is_paragraph = piece.name == "p" and piece.kind in (PieceKind.OPEN, PieceKind.CLOSE)
        if is_paragraph:
            if inside and (text := _flat(texts)):
                yield text
            inside, texts = piece.kind is PieceKind.OPEN, []
        elif inside and piece.kind is PieceKind.TEXT:
            texts.append(unescape(source[piece.start : piece.end]))
        elif piece.name in _BREAKS:
            texts.append(" ")
    if inside and (text := _flat(texts)):
        yield text


def _texts(source: str) -> Iterator[str]:
    for piece in lex(source, 0, len(source)):
        if piece.kind is PieceKind.TEXT:
            yield unescape(source[piece.start : piece.end])
        elif piece.name in _BREAKS:
            yield " "


def _flat(texts: "Iterator[str] | list[str]") -> str:
    return " ".join(without_shortcodes("".join(texts)).split())
