"""Elements of EBML, of which WebM is made: RFC 8794."""

from dataclasses import dataclass

from nejat_desktop.photos.files.boxes import Bytes
from nejat_desktop.photos.files.refusing import CUT_OFF, DAMAGED, RefusedFileError

VOID = 0xEC
_ID_BYTES, _SIZE_BYTES = 4, 8
_SHORT = 126


@dataclass(frozen=True, slots=True)
class Element:
    """An element from `start` to `end`; its content begins at `body`. Offsets in bytes."""

    kind: int
    start: int
    body: int
    end: int
    is_open: bool = False
    """Whether it does not say its size; `end` is then that of what it stands in."""


def element(data: Bytes, at: int, end: int) -> Element:
    """The element that begins here, within what ends at `end`.

    `RefusedFileError` when the file is cut off in it.
    """
    kind, after = _vint(data, at, end, _ID_BYTES)
    size, body = _vint(data, after, end, _SIZE_BYTES)
    length = body - after
    size &= (1 << 7 * length) - 1
    if size == (1 << 7 * length) - 1:
        return Element(kind, at, body, end, is_open=True)
    if body + size > end:
        raise RefusedFileError(CUT_OFF)
    return Element(kind, at, body, body + size)


def _vint(data: Bytes, at: int, end: int, most: int) -> tuple[int, int]:
    """A number with its marker bit, and where it ends."""
    if at >= end:
        raise RefusedFileError(CUT_OFF)
    length = 9 - data[at].bit_length()
    if length > most:
        raise RefusedFileError(DAMAGED)
    if at + length > end:
        raise RefusedFileError(CUT_OFF)
    return int.from_bytes(data[at : at + length], "big"), at + length


def whole(data: Bytes, at: Element) -> int:
    """The content as an unsigned number."""
    return int.from_bytes(data[at.body : at.end], "big")


def void(data: bytearray, start: int, end: int) -> None:
    """Put an empty element in place of what stands from `start` to `end`, at least two bytes."""
    total = end - start
    if total - 2 <= _SHORT:
        data[start:end] = bytes((VOID, 0x80 | total - 2)) + bytes(total - 2)
    else:
        size = (1 << 56 | total - 9).to_bytes(8, "big")
        data[start:end] = bytes((VOID,)) + size + bytes(total - 9)
