"""A body as it stands at a site, stitch by stitch: what is ours to name is called as it is there.

Pictures get the number that the web editor wants of them (`wp-image-7`, `"id":7`), so that it
does not call their block invalid.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nejat_desktop.domain.body.delimiters import Delimiter, DelimiterKind, delimiters
from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.pieces import Piece, PieceKind
from nejat_desktop.domain.body.tags import attribute, block_json, quoted, with_attribute
from nejat_desktop.sites.wordpress.names import NAME, PHOTO, Names

CLASS = re.compile(r"(?<![\w-])wp-image-(\d+)(?![\w-])")
IMAGE = "image"
_SIZE = re.compile(r"(?<![\w-])size-([\w-]+)")
_SHOWN = re.compile(r"""(?:src|href)\s*=\s*["']?nejat:(photo|file)/([0-9a-f]{32})(?![0-9a-f])""")
_END = re.compile(r"\s*/?>$")
_IMAGE_NAME = re.compile(rf"wp:(?:core/)?{IMAGE}")
_NUMBERS = {
    **dict.fromkeys((IMAGE, "cover", "file", "audio", "video"), "id"),
    "media-text": "mediaId",
}
"""What blocks call the number of what they show."""
TAGS = frozenset({PieceKind.OPEN, PieceKind.VOID, PieceKind.RAW})


@dataclass(frozen=True, slots=True)
class Stitch:
    """A slice of the source, and what it is at the site."""

    source: str
    wire: str
    kind: PieceKind


@dataclass(frozen=True, slots=True)
class _Around:
    """What a tag stands in: whether its picture is to have a number, and in which size it is."""

    numbered: bool
    size: str = ""


def stitched(source: str, names: Names) -> tuple[Stitch, ...]:
    """The whole body; the sources of the stitches join to it."""
    pieces = tuple(lex(source, 0, len(source)))
    if NAME.search(source):
        return tuple(_stitches(source, pieces, names))
    slices = ((source[piece.start : piece.end], piece.kind) for piece in pieces)
    return tuple(Stitch(text, text, kind) for text, kind in slices)


def block_of(comment: str) -> Delimiter | None:
    """The block comment that a comment is; None for other ones and those with broken attributes."""
    found = next(delimiters(comment), None)
    if found is None or (found.start, found.end) != (0, len(comment)):
        return None
    return found if found.is_sound else None


def _stitches(source: str, pieces: Sequence[Piece], names: Names) -> Iterator[Stitch]:
    around = _Around(numbered="<!-- wp:" not in source)
    for index, piece in enumerate(pieces):
        text = wire = source[piece.start : piece.end]
        if piece.kind is PieceKind.COMMENT and (block := block_of(text)):
            number = _shown(source, pieces, index + 1, names) if block.name in _NUMBERS else 0
            wire = _block(text, block, number, names)
            around = _around(block, number)
        elif piece.kind in TAGS and NAME.search(text):
            wire = _tag(text, piece.name, around, names)
        yield Stitch(text, wire, piece.kind)


def _around(block: Delimiter, number: int) -> _Around:
    is_image = block.kind is DelimiterKind.OPEN and block.name == IMAGE
    size = _attributes(block).get("sizeSlug") if is_image else None
    return _Around(is_image and number > 0, size if isinstance(size, str) else "")


def _attributes(block: Delimiter) -> dict[str, object]:
    found: dict[str, object] = json.loads(block.attributes) if block.attributes else {}
    return found


def _shown(source: str, pieces: Sequence[Piece], index: int, names: Names) -> int:
    """The number of what the tags from `index` on show, up to the next comment; 0: nothing."""
    while index < len(pieces) and pieces[index].kind is not PieceKind.COMMENT:
        piece = pieces[index]
        if piece.kind in TAGS and (found := _SHOWN.search(source, piece.start, piece.end)):
            there = names.there(found[1], found[2])
            return there.id if there else 0
        index += 1
    return 0


def _block(text: str, block: Delimiter, number: int, names: Names) -> str:
    if block.kind is DelimiterKind.CLOSE:
        return text
    written = NAME.sub(lambda m: in_json(names.address(m["kind"], m["uid"])), text)
    if not number:
        return written
    key = _NUMBERS[block.name]
    attributes = _attributes(block)
    if isinstance(attributes.get(key), int):
        return re.sub(rf'("{key}"\s*:\s*)\d+', rf"\g<1>{number}", written, count=1)
    if block.name != IMAGE or key in attributes:
        return written
    if not block.attributes:
        return _IMAGE_NAME.sub(lambda m: f'{m[0]} {{"{key}":{number}}}', written, count=1)
    comma = "," if attributes else ""
    return written.replace("{", f'{{"{key}":{number}{comma}', 1)


def in_json(address: str) -> str:
    """An address as it stands inside a string of a block comment."""
    return block_json({"": address}).removeprefix('{"":"').removesuffix('"}')


def _tag(text: str, name: str, around: _Around, names: Names) -> str:
    size = ""
    if name == "img":
        own = _SIZE.search(attribute(text, "class") or "")
        size = around.size or (own[1] if own else "")
    found = NAME.search(attribute(text, "src") or "") if name == "img" else None
    written = NAME.sub(
        lambda m: quoted(names.address(m["kind"], m["uid"], size if m["kind"] == PHOTO else "")),
        text,
    )
    there = names.there(found["kind"], found["uid"]) if found else None
    return _numbered(written, there.id, around.numbered) if there else written


def _numbered(tag: str, number: int, is_wanted: bool) -> str:
    """The picture's tag with its number: another one there is replaced, a missing one added."""
    named = f"wp-image-{number}"
    classes = attribute(tag, "class")
    if classes is None:
        return _END.sub(lambda m: f' class="{named}"{m[0]}', tag) if is_wanted else tag
    if CLASS.search(classes):
        return with_attribute(tag, "class", CLASS.sub(named, classes))
    return with_attribute(tag, "class", f"{classes} {named}".strip()) if is_wanted else tag
