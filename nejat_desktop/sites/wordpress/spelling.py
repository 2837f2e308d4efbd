"""One spelling for pieces of a text that show the same: filters and editors write them anew."""

import html
import json
import re
from collections.abc import Sequence

from nejat_desktop.domain.body.pieces import PieceKind
from nejat_desktop.sites.wordpress.stitches import block_of

_SLASH = re.compile(r"\s*/?>$")
_HEAD = re.compile(r"<[a-zA-Z][^\s/>]*+")
_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s\"'<>/=]++)"
    r"(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s\"'<>]++)))?+"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
Token = tuple[PieceKind, str]
"""A piece of a text, and its letters."""


def spelled(tokens: Sequence[Token]) -> list[str]:
    """The pieces in one spelling: those that show the same are equal.

    White space beside a block comment shows nothing.
    """
    found = []
    for index, (kind, text) in enumerate(tokens):
        if kind is PieceKind.TEXT and text.isspace():
            beside = [*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2]]
            is_gap = any(k is PieceKind.COMMENT and block_of(t) for k, t in beside)
            found.append(" " if is_gap else text)
        else:
            found.append(spelling(kind, text))
    return found


def spelling(kind: PieceKind, text: str) -> str:
    """A piece in the spelling that is compared."""
    match kind:
        case PieceKind.TEXT:
            return html.unescape(_CONTROL.sub("", text))
        case PieceKind.OPEN | PieceKind.VOID:
            return _tag_spelling(text)
        case PieceKind.COMMENT:
            return _block_spelling(text)
        case _:
            return text


def _tag_spelling(tag: str) -> str:
    """The tag with its attributes in one order and one manner of quoting."""
    head = _HEAD.match(tag)
    if head is None:
        return tag
    found = (
        (a["name"].lower(), html.unescape(a["double"] or a["single"] or a["bare"] or ""))
        for a in _ATTRIBUTE.finditer(_SLASH.sub(">", tag), head.end())
    )
    return f"{head[0].lower()} {sorted(found)}"


def _block_spelling(comment: str) -> str:
    block = block_of(comment)
    if block is None:
        return comment
    attributes = json.dumps(json.loads(block.attributes)) if block.attributes else ""
    return f"<!-- {block.kind} {block.name} {attributes} -->"
