"""Elements of the XML while they are read, and the parser that makes them: safe, in small bites."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import BinaryIO
from xml.parsers import expat

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.wxr.complaints import complaint

BITE = 256 * 1024
"""Bytes that are read at a time."""
MAX_DEPTH = 256
MAX_TEXT = 64 * 1024 * 1024
"""Characters of one item, all its fields together."""
MAX_TOKEN = 8 * 1024 * 1024
"""Bytes of one start tag or comment: the parser holds such a one whole."""
MAX_ELEMENTS = 500_000
"""Elements in one item."""
_GZIP = b"\x1f\x8b"
_SHORT_NAME = re.compile(rb"""(<\?xml[^>]{0,80}encoding=["'])utf8(?=["'])""", re.IGNORECASE)
"""The name that databases have for UTF-8, and some sites give; XML knows the other alone."""
_SEPARATOR = "\n"
"""Between namespace and name; no address of a namespace holds it."""
WORDPRESS = re.compile(r"https?://(?:www\.)?wordpress\.org/export/\d+\.\d+/?(excerpt/?)?")
_SPACES = {
    "": "",
    "http://backend.userland.com/rss2": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://cyber.law.harvard.edu/rss/rss.html": "",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
}


@dataclass(slots=True)
class Node:
    """An element; `name` is that of RSS, `wp:…`, `content:…`, `excerpt:…`, `dc:…`, else unknown."""

    name: str
    space: str
    local: str
    attributes: dict[str, str]
    texts: list[str] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its own text, without that of its children."""
        return "".join(self.texts)


def channel_nodes(stream: BinaryIO, file: str) -> Iterator[Node]:
    """What stands in the channel, element by element; memory holds one of them at a time.

    The whole file is well formed XML without a DTD, a channel in `rss`, when this ends well.
    `BadInputError` says where it is not; what stood before that place may have been given by then.
    """
    reading = _Reading(file)
    for bite in _bites(stream, file):
        reading.feed(bite)
        yield from reading.taken()
    reading.end()
    yield from reading.taken()


def _bites(stream: BinaryIO, file: str) -> Iterator[bytes]:
    """The bytes without the blank lines that plugins of WordPress print above an export."""
    started = False
    try:
        while bite := stream.read(BITE):
            if not started:
                _demand_unpacked(bite, file)
                bite = _without_blanks(bite)
                started = bool(bite)
            if bite:
                yield bite
    except OSError as error:
        raise BadInputError(
            f"“{file}” can’t be read to its end: {error.strerror or error}. Nothing of it was "
            "taken in."
        ) from error


def _demand_unpacked(bite: bytes, file: str) -> None:
    if bite.startswith(_GZIP):
        raise BadInputError(
            f"“{file}” can’t be read: it is packed with gzip. Nothing of it was taken in."
        )


def _without_blanks(bite: bytes) -> bytes:
    mark = b"\xef\xbb\xbf"
    bare = bite.removeprefix(mark).lstrip(b" \t\r\n").removeprefix(mark)
    named = _SHORT_NAME.sub(rb"\1UTF-8", bare, count=1) if bare.startswith(b"<?xml") else bare
    return named if bare.startswith(b"<") or not bare else bite


class _Reading:
    """Feeds expat, keeps the path, gathers what is complete."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._open: list[Node] = []
        self._done: list[Node] = []
        self._depth = self._size = self._elements = self._fed = 0
        self._in_channel = self._channels = 0
        self._parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
        self._parser.buffer_text = True
        self._parser.buffer_size = 65536
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._doctype

    def feed(self, bite: bytes) -> None:
        self._fed += len(bite)
        self._parse(bite, final=False)
        if self._fed - max(self._parser.CurrentByteIndex, 0) > MAX_TOKEN + BITE:
            raise self._refused("has a tag or comment that is too large")

    def end(self) -> None:
        self._parse(b"", final=True)
        if not self._channels:
            raise BadInputError(
                f"“{self._file}” is XML, but no WordPress export: it has no channel. Nothing of "
                "it was taken in."
            )

    def taken(self) -> list[Node]:
        done, self._done = self._done, []
        return done

    def _parse(self, bite: bytes, *, final: bool) -> None:
        try:
            self._parser.Parse(bite, final)
        except expat.ExpatError as error:
            raise BadInputError(complaint(self._file, error)) from error
        except (LookupError, ValueError, UnicodeError) as error:
            raise BadInputError(
                f"“{self._file}” is written in an encoding that can’t be read here. Export it "
                "again, or save it as UTF-8. Nothing of it was taken in."
            ) from error

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._refused("has elements in elements, deeper than any export")
        name, space, local = _named(tag)
        if self._depth == 1 and name != "rss":
            raise BadInputError(
                f"“{self._file}” is no WordPress export: it begins with “{local[:40]}”, and those "
                "begin with “rss”. Nothing of it was taken in."
            )
        if self._depth == 2 and name == "channel":
            self._in_channel, self._channels = 1, self._channels + 1
        if self._depth > 2 and self._in_channel:
            self._open_node(Node(name, space, local, attributes))

    def _open_node(self, node: Node) -> None:
        if not self._open:
            self._size = self._elements = 0
        self._elements += 1
        self._grow(sum(len(key) + len(value) for key, value in node.attributes.items()))
        if self._elements > MAX_ELEMENTS:
            raise self._refused("has an item with too many parts")
        self._open.append(node)

    def _end(self, _tag: str) -> None:
        self._depth -= 1
        if self._depth == 1:
            self._in_channel = 0
        if not self._open:
            return
        node = self._open.pop()
        (self._open[-1].children if self._open else self._done).append(node)

    def _text(self, text: str) -> None:
        if self._open:
            self._grow(len(text))
            self._open[-1].texts.append(text)

    def _grow(self, size: int) -> None:
        self._size += size
        if self._size > MAX_TEXT:
            raise self._refused("has an item that is larger than any text can be")

    def _doctype(self, *_declared: object) -> None:
        raise self._refused("has a document type definition, which WordPress never writes")

    def _refused(self, what: str) -> BadInputError:
        line = self._parser.CurrentLineNumber
        return BadInputError(f"“{self._file}” {what} (line {line}). Nothing of it was taken in.")


@lru_cache(maxsize=1024)
def _named(tag: str) -> tuple[str, str, str]:
    """The name as the tables have it, its namespace and its local name."""
    space, _, local = tag.rpartition(_SEPARATOR)
    known = _SPACES.get(space)
    if known is not None:
        return known + local, space, local
    found = WORDPRESS.fullmatch(space)
    if found is None:
        return f"{{{space}}}{local}", space, local
    return ("excerpt:" if found[1] else "wp:") + local, space, local
