"""The last look at a picture before it leaves: names all that we did not mean to write.

It reads the bytes itself, without a picture library, and knows what we write: everything else
is named. Formats: ITU T.81 annex B (JPEG), the PNG specification, RFC 9649 (WebP).
"""

import struct
from collections.abc import Iterator

from nejat_desktop.photos.exif import told_by_exif

_SOI, _EOI, _SOS, _COM = 0xD8, 0xD9, 0xDA, 0xFE
_JPEG_TABLES = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD})
_JFIF = 0xE0
_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_ALLOWED = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_PNG_NAMES = {b"tEXt": "text", b"zTXt": "text", b"iTXt": "text", b"iCCP": "colour profile"}
_WEBP_ALLOWED = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH"})
_WEBP_NAMES = {b"XMP ": "XMP", b"ICCP": "colour profile"}


def leaks(data: bytes) -> tuple[str, ...]:
    """Everything in a JPEG, PNG or WebP beside the picture itself, by name; empty when clean.

    What cannot be read to its end is named too, so that a caller who asks for “nothing” fails
    closed.
    """
    if data.startswith(b"\xff\xd8"):
        found = _jpeg(data)
    elif data.startswith(_PNG_START):
        found = _png(data)
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        found = _webp(data)
    else:
        found = iter(("unknown format",))
    return tuple(dict.fromkeys(found))


def _jpeg(data: bytes) -> Iterator[str]:
    at = 2
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            yield "damaged structure"
            return
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _EOI:
            if at + 2 < len(data):
                yield f"{len(data) - at - 2} bytes after the picture"
            return
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        payload = data[at + 4 : at + 2 + length]
        if length < 2 or len(payload) != length - 2:
            break
        yield from _segment(marker, payload)
        at += 2 + length
        if marker == _SOS:
            at = _after_scan(data, at)
    yield "cut off"


def _after_scan(data: bytes, at: int) -> int:
    """Where the entropy-coded bytes end: at a marker that is neither stuffing nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        following = data[at + 1]
        if following != 0 and not 0xD0 <= following <= 0xD7:
            return at
        at += 2


def _segment(marker: int, payload: bytes) -> Iterator[str]:
    if marker in _JPEG_TABLES:
        return
    if marker == _COM:
        yield "comment"
    elif marker == _JFIF and payload[:5] == b"JFIF\0" and len(payload) == 14:
        if payload[12:] != b"\0\0":
            yield "JFIF thumbnail"
    elif payload[:6] == b"Exif\0\0":
        yield from told_by_exif(payload)
    elif payload.startswith(b"http://ns.adobe.com/"):
        yield "XMP"
    elif payload.startswith(b"Photoshop 3.0\0"):
        yield "IPTC"
    elif payload.startswith(b"ICC_PROFILE\0"):
        yield "colour profile"
    elif 0xE0 <= marker <= 0xEF:
        yield f"APP{marker - 0xE0}"
    else:
        yield f"segment {marker:02X}"


def _png(data: bytes) -> Iterator[str]:
    at = len(_PNG_START)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        payload = data[at + 8 : at + 8 + length]
        if len(payload) != length:
            break
        at += 12 + length
        if kind == b"eXIf":
            yield from told_by_exif(payload)
        elif kind == b"iTXt" and payload.startswith(b"XML:com.adobe.xmp\0"):
            yield "XMP"
        elif kind not in _PNG_ALLOWED:
            yield _PNG_NAMES.get(kind, f"chunk {kind.decode('latin-1')}")
        if kind == b"IEND":
            if length or at < len(data):
                yield f"{length + len(data) - at} bytes after the picture"
            return
    yield "cut off"


def _webp(data: bytes) -> Iterator[str]:
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        yield "cut off"
    if end < len(data):
        yield f"{len(data) - end} bytes after the picture"
    at = 12
    while at + 8 <= min(end, len(data)):
        kind, length = struct.unpack_from("<4sI", data, at)
        payload = data[at + 8 : at + 8 + length]
        if kind == b"EXIF":
            yield from told_by_exif(payload)
        elif kind not in _WEBP_ALLOWED:
            yield _WEBP_NAMES.get(kind, f"chunk {kind.decode('latin-1')}")
        if length % 2 and data[at + 8 + length : at + 9 + length] not in (b"\0", b""):
            yield "padding"
        at += 8 + length + length % 2
    if at != min(end, len(data)):
        yield "damaged structure"
