"""JPEG and JPEG 2000 inside PDFs: the picture alone, pixel for pixel, without what it tells.

ITU T.81 annex B; ISO/IEC 15444-1 annexes A and I. A published PDF keeps its pictures as they are;
what is added to newsrooms as a picture is made anew instead.
"""

from nejat_desktop.photos.files.boxes import boxes
from nejat_desktop.photos.files.refusing import DAMAGED, RefusedFileError

_SOS, _EOI, _APP0, _ADOBE = 0xDA, 0xD9, 0xE0, 0xEE
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_TABLES = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF})
_JP2 = frozenset({b"jP  ", b"ftyp", b"jp2h", b"jp2c"})
_JP2_HEAD = frozenset({b"ihdr", b"bpcc", b"colr", b"pclr", b"cmap", b"cdef"})
_START_OF_TILE, _COMMENT = 0xFF90, 0xFF64


def bare_jpeg(data: bytes) -> bytes:
    """The same picture with tables, scans and the two marks that say how to read its colours.

    `RefusedFileError` when it is damaged.
    """
    start = data.find(b"\xff\xd8")
    if start < 0:
        raise RefusedFileError(DAMAGED)
    out, at = bytearray(b"\xff\xd8"), start + 2
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            raise RefusedFileError(DAMAGED)
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == _EOI:
            break
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end < at + 4 or end > len(data):
            raise RefusedFileError(DAMAGED)
        if marker == _SOS:
            end = _after_scan(data, end)
        if marker in _TABLES or _tells_colours(marker, data[at + 4 : end]):
            out += data[at:end]
        at = end
    return bytes(out + b"\xff\xd9")


def _tells_colours(marker: int, payload: bytes) -> bool:
    if marker == _APP0:
        return payload[:5] == b"JFIF\0" and len(payload) == 14
    return marker == _ADOBE and payload[:5] == b"Adobe" and len(payload) == 12


def _after_scan(data: bytes, at: int) -> int:
    """Where the entropy-coded bytes end: at a marker that is neither stuffing nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2


def jpeg_leaks(data: bytes) -> bool:
    """Whether anything stands in a JPEG that we would not leave there."""
    return bare_jpeg(data) != data


def bare_jpeg2000(data: bytes) -> bytes:
    """The same picture without XML, UUIDs, signatures and comments."""
    if data.startswith(b"\xff\x4f"):
        return _without_comments(data)
    out = bytearray()
    for box in boxes(data, 0, len(data)):
        if box.kind not in _JP2:
            continue
        body = data[box.body : box.end]
        if box.kind == b"jp2h":
            inside = boxes(data, box.body, box.end)
            body = b"".join(data[one.start : one.end] for one in inside if one.kind in _JP2_HEAD)
        elif box.kind == b"jp2c":
            body = _without_comments(body)
        out += (8 + len(body)).to_bytes(4, "big") + box.kind + body
    return bytes(out)


def _without_comments(stream: bytes) -> bytes:
    """Take the comments out of the main head, which ends where the first tile begins."""
    out, at = bytearray(stream[:2]), 2
    while at + 4 <= len(stream):
        marker = int.from_bytes(stream[at : at + 2], "big")
        if marker == _START_OF_TILE:
            return bytes(out + stream[at:])
        end = at + 2 + int.from_bytes(stream[at + 2 : at + 4], "big")
        if end < at + 4:
            break
        if marker != _COMMENT:
            out += stream[at:end]
        at = end
    raise RefusedFileError(DAMAGED)
