"""What a body refers to: our photos and stories by uid, and every link."""

import re

from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.model import Body
from nejat_desktop.domain.body.pieces import PieceKind
from nejat_desktop.domain.body.tags import attribute

_PHOTO = re.compile(r"nejat:photo/([0-9a-f]{32})(?![0-9a-f])")
_FILE = re.compile(r"nejat:file/([0-9a-f]{32})(?![0-9a-f])")
_STORY = re.compile(r"nejat:story/([0-9a-f]{32})(?![0-9a-f])")


def photos_in(body: Body) -> tuple[str, ...]:
    """The uids of the photos that the text shows, each once, in order."""
    return photos_named(body.source)


def photos_named(source: str) -> tuple[str, ...]:
    """The same of a source that nobody has parsed."""
    return _unique(_PHOTO.findall(source))


def files_in(body: Body) -> tuple[str, ...]:
    """The uids of the PDFs, sounds and videos that the text names, each once, in order."""
    return files_named(body.source)


def files_named(source: str) -> tuple[str, ...]:
    """The same of a source that nobody has parsed."""
    return _unique(_FILE.findall(source))


def stories_in(body: Body) -> tuple[str, ...]:
    """The uids of the stories that the text links to, each once, in order."""
    return linked_stories(body.source)


def linked_stories(source: str) -> tuple[str, ...]:
    """The same of a source that nobody needs to parse."""
    return _unique(_STORY.findall(source))


def links_in(body: Body) -> tuple[str, ...]:
    """The addresses of all links, decoded, in order, repeated ones too."""
    source = body.source
    tags = (
        source[piece.start : piece.end]
        for piece in lex(source, 0, len(source))
        if piece.kind is PieceKind.OPEN and piece.name == "a"
    )
    return tuple(href for tag in tags if (href := attribute(tag, "href")) is not None)


def _unique(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
