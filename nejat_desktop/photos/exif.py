"""What an EXIF block would tell strangers: place, camera, serial numbers, an embedded thumbnail."""

import struct
from collections.abc import Iterator

_NAMES = {
    0x010F: "camera maker",
    0x0110: "camera model",
    0x0131: "software",
    0x013B: "artist",
    0x013C: "computer name",
    0x9286: "comment",
    0x927C: "MakerNote",
    0xA420: "unique id",
    0xA430: "owner",
    0xA431: "serial number",
    0xA435: "lens serial number",
    0xC62F: "serial number",
    0x8825: "GPS",
}
_POINTERS = (0x8769, 0x8825)
_THUMBNAIL = frozenset({0x0201, 0x0202})
_MOST_TAGS = 2000


def told_by_exif(block: bytes) -> tuple[str, ...]:
    """What stands in the block, by name, “EXIF” always first; never fails on broken blocks."""
    tiff = block.removeprefix(b"Exif\0\0")
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    found = ["EXIF"]
    if order is not None and len(tiff) >= 8:
        found += (f"EXIF {name}" for name in _named(tiff, order))
    return tuple(dict.fromkeys(found))


def _named(tiff: bytes, order: str) -> Iterator[str]:
    first = struct.unpack_from(order + "I", tiff, 4)[0]
    waiting, seen, left = [first], set[int](), _MOST_TAGS
    while waiting and left > 0:
        offset = waiting.pop()
        if offset in seen or offset == 0:
            continue
        seen.add(offset)
        entries, following = _directory(tiff, order, offset)
        left -= len(entries) + 1
        waiting.append(following)
        for tag, value in entries:
            if tag in _NAMES:
                yield _NAMES[tag]
            if tag in _THUMBNAIL:
                yield "thumbnail"
            if tag in _POINTERS:
                waiting.append(value)


def _directory(tiff: bytes, order: str, offset: int) -> tuple[list[tuple[int, int]], int]:
    """Tags with their values (for pointers), and where the next directory is; 0 for none."""
    if offset + 2 > len(tiff):
        return [], 0
    count = struct.unpack_from(order + "H", tiff, offset)[0]
    end = offset + 2 + 12 * count
    entries = []
    for at in range(offset + 2, min(end, len(tiff) - 11), 12):
        tag, _, _, value = struct.unpack_from(order + "HHII", tiff, at)
        entries.append((tag, value))
    following = struct.unpack_from(order + "I", tiff, end)[0] if end + 4 <= len(tiff) else 0
    return entries, following
