"""Fragments of MP4: where the samples of each track lie. ISO/IEC 14496-12, section 8.8."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from nejat_desktop.photos.files.boxes import Box, Bytes, boxes, number
from nejat_desktop.photos.files.refusing import DAMAGED, RefusedFileError

_BASE, _INDEX, _DURATION, _SIZE, _FLAGS = 0x1, 0x2, 0x8, 0x10, 0x20
_FROM_FRAGMENT = 0x20000
_OFFSET, _FIRST_FLAGS = 0x1, 0x4
_ROW = ((0x100, 4), (0x200, 4), (0x400, 4), (0x800, 4))
_ROW_SIZE = 0x200


@dataclass(slots=True)
class _Reading:
    """Where the data of the next track begins, and how large samples are that say nothing."""

    base: int
    size: int


def runs(data: Bytes, kept: Set[int]) -> Iterator[tuple[int, int]]:
    """From where to where the samples of these tracks lie, a run at a time."""
    defaults: dict[int, int] = {}
    for box in boxes(data, 0, len(data)):
        if box.kind == b"moov":
            defaults = _defaults(data, box)
        elif box.kind == b"moof":
            yield from _fragment(data, box, kept, defaults)


def _defaults(data: Bytes, movie: Box) -> dict[int, int]:
    """The usual size of a sample by track, from `trex`."""
    found = {}
    for outer in boxes(data, movie.body, movie.end):
        for box in boxes(data, outer.body, outer.end) if outer.kind == b"mvex" else ():
            if box.kind == b"trex":
                found[number(data, box.body + 4, 4)] = number(data, box.body + 16, 4)
    return found


def _fragment(
    data: Bytes, fragment: Box, kept: Set[int], defaults: dict[int, int]
) -> Iterator[tuple[int, int]]:
    end = fragment.start
    for traf in boxes(data, fragment.body, fragment.end):
        if traf.kind != b"traf":
            continue
        inside = list(boxes(data, traf.body, traf.end))
        head = next((box for box in inside if box.kind == b"tfhd"), None)
        if head is None:
            raise RefusedFileError(DAMAGED)
        track = number(data, head.body + 4, 4)
        reading = _head(data, head, _Reading(end, defaults.get(track, 0)), fragment.start)
        at = reading.base
        for run in inside:
            if run.kind == b"trun":
                start, at = _run(data, run, reading, at)
                if track in kept:
                    yield start, at
        end = at


def _head(data: Bytes, head: Box, reading: _Reading, fragment: int) -> _Reading:
    flags, at = number(data, head.body, 4) & 0xFFFFFF, head.body + 8
    if flags & _BASE:
        reading.base = number(data, at, 8)
    elif flags & _FROM_FRAGMENT:
        reading.base = fragment
    at += (8 if flags & _BASE else 0) + (4 if flags & _INDEX else 0)
    at += 4 if flags & _DURATION else 0
    if flags & _SIZE:
        reading.size = number(data, at, 4)
    return reading


def _run(data: Bytes, run: Box, reading: _Reading, at: int) -> tuple[int, int]:
    """Where a run begins and ends; without an offset it follows the one before."""
    flags, count = number(data, run.body, 4) & 0xFFFFFF, number(data, run.body + 4, 4)
    row = run.body + 8
    start = at
    if flags & _OFFSET:
        start = reading.base + int.from_bytes(data[row : row + 4], "big", signed=True)
        row += 4
    row += 4 if flags & _FIRST_FLAGS else 0
    width = sum(size for flag, size in _ROW if flags & flag)
    if row + width * count > run.end:
        raise RefusedFileError(DAMAGED)
    if not flags & _ROW_SIZE:
        return start, start + reading.size * count
    row += 4 if flags & 0x100 else 0
    sizes = range(row, row + width * count, width)
    return start, start + sum(int.from_bytes(data[one : one + 4], "big") for one in sizes)
