"""A linear HTML lexer: tags, comments and text as spans of the source, for any input."""

import re
from collections.abc import Iterator

from nejat_desktop.domain.body.pieces import Piece, PieceKind

VOID_TAGS = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"}
    | {"source", "track", "wbr"}
)
RAW_TAGS = frozenset(
    {"script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript"}
    | {"xmp", "template", "svg", "math"}
)
"""Elements whose content is not looked into."""

_TEXT = re.compile(r"(?:[^<]++|<(?![a-zA-Z/!?]))++")
_TAG = re.compile(
    r"<(?P<close>/)?(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+|[\"'])*+>"
)
_COMMENT = re.compile(r"<!--(?:-?>|(?P<body>.*?)--!?>)", re.DOTALL)
_BOGUS_COMMENT = re.compile(r"<(?:[!?]|/(?![a-zA-Z]))[^>]*+>")


def lex(source: str, start: int, end: int) -> Iterator[Piece]:
    """The pieces of source[start:end]: they join to it again. Never looks beyond `end`.

    What a browser would swallow to the end (an unclosed comment or tag) is one last text.
    """
    position = start
    while position < end:
        piece = _next_piece(source, position, end)
        yield piece
        position = piece.end


def _next_piece(source: str, at: int, end: int) -> Piece:
    if text := _TEXT.match(source, at, end):
        return Piece(PieceKind.TEXT, "", at, text.end())
    if source.startswith("<!--", at):
        if comment := _COMMENT.match(source, at, end):
            name = (comment["body"] or "").strip().lower()[:8]
            return Piece(PieceKind.COMMENT, name, at, comment.end())
    elif tag := _TAG.match(source, at, end):
        return _tag(source, tag, end)
    elif bogus := _BOGUS_COMMENT.match(source, at, end):
        return Piece(PieceKind.COMMENT, "", at, bogus.end())
    return Piece(PieceKind.TEXT, "", at, end)


def _tag(source: str, tag: re.Match[str], end: int) -> Piece:
    name = tag["name"].lower()
    if tag["close"]:
        return Piece(PieceKind.CLOSE, name, tag.start(), tag.end())
    if name in VOID_TAGS:
        return Piece(PieceKind.VOID, name, tag.start(), tag.end())
    if name in RAW_TAGS:
        return Piece(PieceKind.RAW, name, tag.start(), _raw_end(source, name, tag.end(), end))
    return Piece(PieceKind.OPEN, name, tag.start(), tag.end())


def _raw_end(source: str, name: str, start: int, end: int) -> int:
    close = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(source, start, end)
    return source.find(">", close.end(), end) + 1 or end if close else end
