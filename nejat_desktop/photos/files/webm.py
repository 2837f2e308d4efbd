"""WebM: picture and sound; titles, tags, attachments and dates are voided where they stand.

Element ids: RFC 9559. What is not listed here is voided.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from nejat_desktop.photos.files.boxes import Bytes
from nejat_desktop.photos.files.ebml import Element, element, whole
from nejat_desktop.photos.files.refusing import (
    DAMAGED,
    NO_TRACKS,
    NOT_WEBM,
    PROTECTED,
    STRANGE_CODEC,
    TOO_INVOLVED,
    RefusedFileError,
)

MAGIC = b"\x1a\x45\xdf\xa3"
HEAD, SEGMENT = 0x1A45DFA3, 0x18538067
INFO, TRACKS, CLUSTER = 0x1549A966, 0x1654AE6B, 0x1F43B675
ENTRY, BLOCK_GROUP, BLOCK, SIMPLE_BLOCK = 0xAE, 0xA0, 0xA1, 0xA3
_DOC_TYPE, _SCALE, _DURATION = 0x4282, 0x2AD7B1, 0x4489
NUMBER, TYPE, CODEC, PRIVATE, VIDEO = 0xD7, 0x83, 0x86, 0x63A2, 0xE0
_ENCODINGS = 0x6D80
_TOP = frozenset({0x114D9B74, INFO, TRACKS, CLUSTER, 0x1C53BB6B, 0x1043A770, 0x1254C367})
NEXT = _TOP | {0x1941A469, SEGMENT}
"""What can follow a cluster that does not say where it ends."""
MOST = 2_000_000
"""Elements side by side: blocks of a cluster, or clusters of a segment."""
_CODECS = {
    1: frozenset({b"V_VP8", b"V_VP9", b"V_AV1"}),
    2: frozenset({b"A_VORBIS", b"A_OPUS"}),
}


class Fate(Enum):
    """What becomes of an element."""

    KEPT = auto()
    EMPTIED = auto()
    """It has to be there, and says nothing any more."""


Rules = Mapping[int, "Fate | Rules"]
_KEPT = Fate.KEPT
_MASTERING = dict.fromkeys((*range(0x55D1, 0x55DB),), _KEPT)
_COLOUR: Rules = {**dict.fromkeys(range(0x55B1, 0x55BE), _KEPT), 0x55D0: _MASTERING}
_PICTURE: Rules = {
    **dict.fromkeys((0x9A, 0x9D, 0x53B8, 0xB0, 0xBA, 0x54AA, 0x54BB, 0x54CC), _KEPT),
    **dict.fromkeys((0x54DD, 0x54B0, 0x54BA, 0x54B2), _KEPT),
    0x55B0: _COLOUR,
}
_SOUND: Rules = dict.fromkeys((0xB5, 0x78B5, 0x9F, 0x6264), _KEPT)
_ENTRY: Rules = {
    **dict.fromkeys((NUMBER, 0x73C5, TYPE, 0xB9, 0x88, 0x55AA, 0x9C, 0x6DE7), _KEPT),
    **dict.fromkeys((0x23E383, 0x22B59C, 0x22B59D, CODEC, PRIVATE, 0x56AA, 0x56BB), _KEPT),
    0xE0: _PICTURE,
    0xE1: _SOUND,
}
_GROUP: Rules = dict.fromkeys((BLOCK, 0x9B, 0xFB, 0xFA, 0x75A2), _KEPT)
_SEEK: Rules = {0x4DBB: {0x53AB: _KEPT, 0x53AC: _KEPT}}
_POSITIONS = dict.fromkeys((0xF7, 0xF1, 0xF0, 0xB2, 0x5378), _KEPT)
RULES: Rules = {
    HEAD: dict.fromkeys((0x4286, 0x42F7, 0x42F2, 0x42F3, _DOC_TYPE, 0x4287, 0x4285), _KEPT),
    SEGMENT: {
        0x114D9B74: _SEEK,
        INFO: {
            _SCALE: _KEPT,
            _DURATION: _KEPT,
            0x4D80: Fate.EMPTIED,
            0x5741: Fate.EMPTIED,
        },
        TRACKS: {ENTRY: _ENTRY},
        CLUSTER: {
            **dict.fromkeys((0xE7, 0xA7, 0xAB, SIMPLE_BLOCK), _KEPT),
            BLOCK_GROUP: _GROUP,
        },
        0x1C53BB6B: {0xBB: {0xB3: _KEPT, 0xB7: _POSITIONS}},
    },
}


@dataclass(frozen=True, slots=True)
class WebmFacts:
    """What a WebM film or sound is found to be; pixels and seconds, 0 when nobody knows."""

    seconds: int
    width: int
    height: int
    kept: frozenset[int]
    """Numbers of the tracks that readers see or hear."""


def facts(data: Bytes) -> WebmFacts:
    """Read the heads; RefusedFileError when it is no WebM that browsers play."""
    head = element(data, 0, len(data))
    name = next((one for one in within(data, head) if one.kind == _DOC_TYPE), None)
    if name is None or bytes(data[name.body : name.end]).rstrip(b"\0") != b"webm":
        raise RefusedFileError(NOT_WEBM)
    entries: list[dict[int, Element]] = []
    seconds = 0
    for part in _parts(data, head.end):
        if part.kind == INFO:
            seconds = _seconds(data, part)
        elif part.kind == TRACKS:
            entries += [children(data, one) for one in within(data, part) if one.kind == ENTRY]
    return _facts(data, entries, seconds)


def within(data: Bytes, inside: Element) -> Iterator[Element]:
    """The elements that tile what this one holds; RefusedFileError where they do not."""
    at = inside.body
    for _ in range(MOST):
        if at == inside.end:
            return
        found = element(data, at, inside.end)
        if found.is_open:
            found = _closed(data, found)
        yield found
        at = found.end
    raise RefusedFileError(TOO_INVOLVED)


def _closed(data: Bytes, one: Element) -> Element:
    """The same element with its end: recorders leave that of segments and clusters open."""
    if one.kind == SEGMENT:
        return one
    if one.kind != CLUSTER:
        raise RefusedFileError(DAMAGED)
    at = one.body
    while at < one.end:
        part = element(data, at, one.end)
        if part.kind in NEXT:
            return Element(one.kind, one.start, one.body, at, is_open=True)
        if part.is_open:
            raise RefusedFileError(DAMAGED)
        at = part.end
    return one


def _parts(data: Bytes, at: int) -> Iterator[Element]:
    """What stands in the segments behind the head."""
    for segment in within(data, Element(0, at, at, len(data))):
        if segment.kind == SEGMENT:
            yield from within(data, segment)


def _facts(data: Bytes, entries: list[dict[int, Element]], seconds: int) -> WebmFacts:
    kept: set[int] = set()
    width = height = 0
    for entry in entries:
        kind = whole(data, entry[TYPE]) if TYPE in entry else 0
        if kind not in _CODECS:
            continue
        if NUMBER not in entry or CODEC not in entry:
            raise RefusedFileError(DAMAGED)
        if _ENCODINGS in entry:
            raise RefusedFileError(PROTECTED)
        codec = bytes(data[entry[CODEC].body : entry[CODEC].end]).rstrip(b"\0")
        if codec not in _CODECS[kind]:
            raise RefusedFileError(STRANGE_CODEC)
        kept.add(whole(data, entry[NUMBER]))
        if kind == 1 and VIDEO in entry and not width:
            width, height = _sides(data, entry[VIDEO])
    if not kept:
        raise RefusedFileError(NO_TRACKS)
    return WebmFacts(seconds, width, height, frozenset(kept))


def children(data: Bytes, inside: Element) -> dict[int, Element]:
    """What an element holds, by kind."""
    return {one.kind: one for one in within(data, inside)}


def _sides(data: Bytes, video: Element) -> tuple[int, int]:
    found = children(data, video)
    sides = [found.get(shown) or found.get(stored) for shown, stored in _SIDES]
    return tuple(whole(data, side) if side else 0 for side in sides)  # type: ignore[return-value]


_SIDES = ((0x54B0, 0xB0), (0x54BA, 0xBA))


def _seconds(data: Bytes, info: Element) -> int:
    found = children(data, info)
    length = found.get(_DURATION)
    if length is None or length.end - length.body not in (4, 8):
        return 0
    form = ">f" if length.end - length.body == 4 else ">d"
    ticks = struct.unpack_from(form, data, length.body)[0]
    scale = whole(data, found[_SCALE]) if _SCALE in found else 1_000_000
    seconds = ticks * scale / 1e9
    return round(seconds) if 0 <= seconds < 1e7 else 0
