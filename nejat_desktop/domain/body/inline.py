"""Inline tokens: the raw slices of a row's text, each with what a reader sees of it."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.model import Body, Row, RowKind
from nejat_desktop.domain.body.pieces import Piece, PieceKind
from nejat_desktop.domain.body.shortcodes import SHORTCODE, is_shortcode

LINE_BREAK = "\u2028"
OBJECT = "\ufffc"
UNSHOWABLE = "\ufffd"

_SPECIAL = re.compile(
    r"(?P<space>[ \t\r\n\f]++)"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)"
    f"|(?P<shortcode>{SHORTCODE})"
)
WHITE_SPACE = " \t\r\n\f"
_VOID_SHOWN = {"br": LINE_BREAK, "wbr": "\u200b"}


class TokenKind(StrEnum):
    """What a token is."""

    TEXT = "text"
    SPACE = "space"
    ENTITY = "entity"
    OPEN = "open"
    CLOSE = "close"
    VOID = "void"
    COMMENT = "comment"
    SHORTCODE = "shortcode"


class Spacing(StrEnum):
    """How white space is shown. One plain space is always text."""

    COLLAPSE = "collapse"
    """A run is one space, as in HTML."""
    BREAK = "break"
    """A newline is a line break, as in classic text."""
    KEEP = "keep"
    """Everything as it is, as in `<pre>`; a newline is a line break."""


@dataclass(frozen=True, slots=True)
class Token:
    """One slice of inline text. `name` is the tag, entity or shortcode, empty for text.

    `shown` is empty for tags, comments and shortcodes, U+2028 for a line break, U+FFFC for a
    picture or another object.
    """

    kind: TokenKind
    raw: str
    shown: str
    name: str = ""


def tokens(inner: str, spacing: Spacing = Spacing.COLLAPSE) -> tuple[Token, ...]:
    """The inline text as tokens; their raws join to it."""
    return tuple(_tokens(inner, spacing))


def spacing_of(body: Body, row: Row) -> Spacing:
    """How white space is shown in a row."""
    if row.kind in (RowKind.CODE, RowKind.VERSE):
        return Spacing.KEEP
    return Spacing.BREAK if body.classic else Spacing.COLLAPSE


def plain_text(inner: str, spacing: Spacing = Spacing.COLLAPSE) -> str:
    """What a reader sees, without pictures; a line break is a newline."""
    shown = "".join(token.shown for token in tokens(inner, spacing))
    return shown.replace(OBJECT, "").replace(LINE_BREAK, "\n").strip(WHITE_SPACE)


def text_of(body: Body) -> str:
    """All text of a body, a row a line: for search and for counting words."""
    texts = (
        plain_text(row.inner, spacing_of(body, row)).replace("\n", " ")
        for row in body.rows
        if not row.is_card
    )
    return "\n".join(text for text in texts if text)


def _tokens(inner: str, spacing: Spacing) -> Iterator[Token]:
    skip = 0
    for piece in lex(inner, 0, len(inner)):
        if piece.kind is PieceKind.TEXT:
            yield from _text_tokens(inner, max(piece.start, skip), piece.end, spacing)
            continue
        end = piece.end
        if piece.name == "br" and spacing is not Spacing.KEEP:
            end = skip = _space_end(inner, end)
        yield _markup_token(piece, inner[piece.start : end])


def _space_end(inner: str, start: int) -> int:
    """White space after a `<br>` belongs to it: it would not be seen."""
    while start < len(inner) and inner[start] in WHITE_SPACE:
        start += 1
    return start


def _markup_token(piece: Piece, raw: str) -> Token:
    match piece.kind:
        case PieceKind.OPEN:
            return Token(TokenKind.OPEN, raw, "", piece.name)
        case PieceKind.CLOSE:
            return Token(TokenKind.CLOSE, raw, "", piece.name)
        case PieceKind.COMMENT:
            return Token(TokenKind.COMMENT, raw, "")
        case _:
            return Token(TokenKind.VOID, raw, _VOID_SHOWN.get(piece.name, OBJECT), piece.name)


def _text_tokens(inner: str, start: int, end: int, spacing: Spacing) -> Iterator[Token]:
    position = start
    for found in _SPECIAL.finditer(inner, start, end):
        token = _special(found, spacing)
        if token is None:
            continue
        if position < found.start():
            yield _text(inner[position : found.start()])
        yield token
        position = found.end()
    if position < end:
        yield _text(inner[position:end])


def _text(raw: str) -> Token:
    return Token(TokenKind.TEXT, raw, raw)


def _special(found: re.Match[str], spacing: Spacing) -> Token | None:
    """The token for what is more than plain text; None if it is plain after all."""
    raw = found[0]
    if found["space"]:
        return _space(raw, spacing)
    if found["entity"]:
        shown = html.unescape(raw)
        if shown == raw:
            return None
        return Token(TokenKind.ENTITY, raw, _showable(shown), raw[1:-1])
    if is_shortcode(found):
        return Token(TokenKind.SHORTCODE, raw, "", found["name"])
    return None


def _space(raw: str, spacing: Spacing) -> Token | None:
    if raw == " ":
        return None
    newlines = raw.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    if spacing is Spacing.KEEP and not newlines:
        return None
    match spacing:
        case Spacing.COLLAPSE:
            shown = " "
        case Spacing.BREAK:
            shown = LINE_BREAK if newlines else " "
        case Spacing.KEEP:
            lines = raw.replace("\r\n", "\n").replace("\r", "\n")
            shown = lines.replace("\n", LINE_BREAK)
    return Token(TokenKind.SPACE, raw, shown)


def _showable(shown: str) -> str:
    if shown and shown.isspace() and shown != "\u00a0":
        return " " if shown in WHITE_SPACE else shown
    return shown or UNSHOWABLE
