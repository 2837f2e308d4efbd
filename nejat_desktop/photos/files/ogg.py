"""Ogg: one Vorbis or Opus sound after the other, with emptied comments.

RFC 3533 (pages), RFC 7845 section 5 (Opus), the Vorbis I specification, sections 4.2 and 5.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from nejat_desktop.photos.files.boxes import Bytes
from nejat_desktop.photos.files.refusing import CUT_OFF, DAMAGED, NOT_ALONE, RefusedFileError

MAGIC = b"OggS"
VORBIS_COMMENT, OPUS_COMMENT = b"\x03vorbis", b"OpusTags"
_VORBIS, _OPUS = b"\x01vorbis", b"OpusHead"
_HEAD = 27
_GOES_ON, _FIRST, _LAST = 1, 2, 4
_HEADERS = {_VORBIS: 3, _OPUS: 2}
_OPUS_RATE = 48_000
_NOWHERE = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Page:
    """A page from `start` to `end`; its segments begin at `body`. Offsets in bytes."""

    start: int
    body: int
    end: int
    flags: int
    granule: int
    serial: int
    lacing: bytes


@dataclass(slots=True)
class Sound:
    """One logical stream: what its head says, and where its comments lie."""

    codec: bytes
    serial: int
    rate: int
    skipped: int
    """Samples at the beginning that are not played."""
    headers: int
    """Header packets that are still to come."""
    comments: list[tuple[int, int]] = field(default_factory=list)
    last: int = 0
    """The highest granule position: samples from the beginning."""
    ended: bool = False


def pages(data: Bytes) -> Iterator[Page]:
    """The pages, which have to follow each other without a gap.

    `RefusedFileError` when it is damaged or cut off.
    """
    at = 0
    while at < len(data):
        if len(data) - at < _HEAD:
            raise RefusedFileError(CUT_OFF)
        head = struct.unpack_from("<4sBBQIIIB", data, at)
        if head[0] != MAGIC or head[1] != 0:
            raise RefusedFileError(DAMAGED)
        body = at + _HEAD + head[7]
        lacing = bytes(data[at + _HEAD : body])
        end = body + sum(lacing)
        if end > len(data):
            raise RefusedFileError(CUT_OFF)
        yield Page(at, body, end, head[2], head[3], head[4], lacing)
        at = end


def sounds(data: Bytes) -> list[Sound]:
    """Every sound of the file; RefusedFileError when there is anything beside them."""
    found: list[Sound] = []
    for page in pages(data):
        if page.flags & _FIRST:
            if found and not found[-1].ended:
                raise RefusedFileError(NOT_ALONE)
            found.append(_begun(data, page))
        elif not found or page.serial != found[-1].serial or found[-1].ended:
            raise RefusedFileError(NOT_ALONE)
        elif found[-1].headers:
            _headers(page, found[-1])
        if page.granule != _NOWHERE:
            found[-1].last = max(found[-1].last, page.granule)
        found[-1].ended = bool(page.flags & _LAST)
    if not found or any(sound.headers for sound in found):
        raise RefusedFileError(CUT_OFF)
    return found


def _begun(data: Bytes, page: Page) -> Sound:
    """A stream from its first page, which holds the identification and nothing else."""
    head = bytes(data[page.body : page.end])
    if head.startswith(_VORBIS) and len(head) == 30:
        return Sound(_VORBIS, page.serial, int.from_bytes(head[12:16], "little"), 0, 2)
    if head.startswith(_OPUS) and len(head) >= 19:
        whole = 19 if head[18] == 0 else 21 + head[9]
        if len(head) == whole:
            skipped = int.from_bytes(head[10:12], "little")
            return Sound(_OPUS, page.serial, _OPUS_RATE, skipped, 1)
    raise RefusedFileError(NOT_ALONE)


def _headers(page: Page, sound: Sound) -> None:
    """Note where the comments lie; they are the first packet after the identification."""
    at = page.body
    for length in page.lacing:
        if not sound.headers:
            return
        if sound.headers == _HEADERS[sound.codec] - 1:
            sound.comments.append((at, at + length))
        at += length
        if length < 255:
            sound.headers -= 1


def seconds(data: Bytes) -> int:
    """How long it runs, rounded."""
    return round(sum(max(0, one.last - one.skipped) / one.rate for one in sounds(data) if one.rate))


def cleaned(original: bytes) -> bytes:
    """The same sound with empty comments of the same length, so that no page moves."""
    data = bytearray(original)
    touched: list[tuple[int, int]] = []
    for sound in sounds(original):
        length = sum(end - start for start, end in sound.comments)
        packet = no_comments(b"".join(original[start:end] for start, end in sound.comments))
        for start, end in sound.comments:
            data[start:end], packet = packet[: end - start], packet[end - start :]
        assert length >= 0 and not packet  # noqa: S101 - it was made to measure
        touched += sound.comments
    for page in pages(original):
        if any(page.body <= start < page.end for start, _ in touched):
            _seal(data, page)
    return bytes(data)


def no_comments(packet: bytes) -> bytes:
    """A comment packet of the same length that says nothing.

    `RefusedFileError` when it is no such packet.
    """
    for magic, closing in ((VORBIS_COMMENT, b"\x01"), (OPUS_COMMENT, b"")):
        blank = len(packet) - len(magic) - 8 - len(closing)
        if packet.startswith(magic) and blank >= 0:
            vendor = blank.to_bytes(4, "little") + bytes(blank)
            return magic + vendor + bytes(4) + closing
    raise RefusedFileError(DAMAGED)


def _seal(data: bytearray, page: Page) -> None:
    data[page.start + 22 : page.start + 26] = bytes(4)
    checksum = crc(data[page.start : page.end])
    data[page.start + 22 : page.start + 26] = checksum.to_bytes(4, "little")


def crc(page: Bytes) -> int:
    """The checksum of a page whose checksum is zero."""
    value = 0
    for byte in page:
        value = value << 8 & 0xFFFFFFFF ^ _CRC[value >> 24 ^ byte]
    return value


def _crc_entry(byte: int) -> int:
    value = byte << 24
    for _ in range(8):
        value = value << 1 ^ (0x04C11DB7 if value & 0x80000000 else 0)
    return value & 0xFFFFFFFF


_CRC = tuple(_crc_entry(byte) for byte in range(256))
