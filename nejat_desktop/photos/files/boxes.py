"""Boxes of MP4 and QuickTime files: ISO/IEC 14496-12, section 4.2."""

from collections.abc import Iterator
from dataclasses import dataclass

from nejat_desktop.photos.files.refusing import CUT_OFF, DAMAGED, TOO_INVOLVED, RefusedFileError

Bytes = bytes | bytearray

MOST = 100_000
"""Boxes side by side; a film of two hours cut into fragments of a second has 14,400."""
_HEAD = 8
_LONG_HEAD = 16


@dataclass(frozen=True, slots=True)
class Box:
    """A box from `start` to `end`; what it holds begins at `body`. Offsets in bytes."""

    kind: bytes
    start: int
    body: int
    end: int


def boxes(data: Bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes that tile this stretch exactly; RefusedFileError where they do not."""
    at = start
    for _ in range(MOST):
        if at == end:
            return
        found = _box(data, at, end)
        yield found
        at = found.end
    raise RefusedFileError(TOO_INVOLVED)


def _box(data: Bytes, at: int, end: int) -> Box:
    if end - at < _HEAD:
        raise RefusedFileError(CUT_OFF)
    size, body = number(data, at, 4), at + _HEAD
    if size == 1:
        if end - at < _LONG_HEAD:
            raise RefusedFileError(CUT_OFF)
        size, body = number(data, at + _HEAD, 8), at + _LONG_HEAD
    elif size == 0:
        size = end - at
    if size < body - at:
        raise RefusedFileError(DAMAGED)
    if at + size > end:
        raise RefusedFileError(CUT_OFF)
    return Box(bytes(data[at + 4 : at + 8]), at, body, at + size)


def child(data: Bytes, inside: Box, *path: bytes) -> Box | None:
    """The first box at this path below a box, if it is there."""
    found: Box | None = inside
    for kind in path:
        if found is None:
            return None
        within = boxes(data, found.body, found.end)
        found = next((box for box in within if box.kind == kind), None)
    return found


def number(data: Bytes, at: int, size: int) -> int:
    """A big-endian number; RefusedFileError beyond the end of the file."""
    if at + size > len(data):
        raise RefusedFileError(CUT_OFF)
    return int.from_bytes(data[at : at + size], "big")
