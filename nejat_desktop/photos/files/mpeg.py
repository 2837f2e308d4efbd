"""MP3: the frames of a stream, and nothing of what stands around them.

Header fields: ISO/IEC 11172-3 section 2.4.2.3; ID3v2.4 structure, section 3; APEv2; Lyrics3.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from nejat_desktop.photos.files.refusing import DAMAGED, RefusedFileError

FEWEST = 3
"""Frames that have to follow each other, so that no chance makes a sound."""
_BITRATES = {
    True: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = (44100, 48000, 32000)
_SHARES = {3: 1, 2: 2, 0: 4}
"""By version bits: MPEG 1, 2 and 2.5 and by what they divide the sampling rate."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame of layer III, from `start` to `end`, in bytes."""

    start: int
    end: int
    samples: int
    rate: int
    """Hertz."""
    side: int
    """Bytes of side information, after which a Xing header may stand."""


def frame_at(data: bytes, at: int) -> Frame | None:
    """The frame that begins here, if one does."""
    if at + 4 > len(data) or data[at] != 0xFF or data[at + 1] & 0xE6 != 0xE2:
        return None
    version, bitrate = data[at + 1] >> 3 & 3, data[at + 2] >> 4
    rate, padding = data[at + 2] >> 2 & 3, data[at + 2] >> 1 & 1
    if version == 1 or rate == 3 or bitrate in (0, 15):
        return None
    first = version == 3
    hertz = _RATES[rate] // _SHARES[version]
    size = (144 if first else 72) * _BITRATES[first][bitrate] * 1000 // hertz + padding
    alone = data[at + 3] >> 6 == 3
    side = (17 if alone else 32) if first else (9 if alone else 17)
    if at + size > len(data):
        return None
    return Frame(at, at + size, 1152 if first else 576, hertz, side)


def frames(data: bytes) -> Iterator[Frame]:
    """The frames in their order; what stands between, before and after them is passed over."""
    at, run = _after_tags(data), 0
    while at < len(data):
        found = frame_at(data, at)
        if found is None or (run == 0 and not _begins_here(data, found)):
            at, run = data.find(b"\xff", at + 1), 0
            if at < 0:
                return
            continue
        yield found
        at, run = found.end, run + 1


def _begins_here(data: bytes, first: Frame) -> bool:
    """Whether others of the same rate follow, or the file ends: a lone match means nothing."""
    at = first.end
    for _ in range(FEWEST - 1):
        found = frame_at(data, at)
        if found is None or found.rate != first.rate:
            return False
        at = found.end
    return True


def _after_tags(data: bytes) -> int:
    """Where the tags at the head end; there may be several."""
    at = 0
    while data[at : at + 3] == b"ID3" and at + 10 <= len(data):
        size = 0
        for byte in data[at + 6 : at + 10]:
            size = size << 7 | byte & 0x7F
        at += 10 + size + (10 if data[at + 5] & 0x10 else 0)
    return at


def seconds(data: bytes) -> int:
    """How long it runs, rounded; RefusedFileError when it holds no sound."""
    length = sum(frame.samples / frame.rate for frame in frames(data))
    if not length:
        raise RefusedFileError(DAMAGED)
    return round(length)


_INFO = (b"Xing", b"Info")
_ENCODERS = (b"LAME", b"Lavf", b"Lavc")
_FIELDS = ((1, 4), (2, 4), (4, 100), (8, 4))
"""Frames, bytes, table of places, quality: by flag, in bytes."""
_LAME = 36


def cleaned(original: bytes) -> bytes:
    """The frames, one after the other; of the first, which may count them, only what it counts.

    `RefusedFileError` when there are none.
    """
    found = list(frames(original))
    if not found:
        raise RefusedFileError(DAMAGED)
    parts = [original[frame.start : frame.end] for frame in found]
    parts[0] = _counting(parts[0], found[0].side)
    return b"".join(parts)


def _counting(frame: bytes, side: int) -> bytes:
    """A frame that counts the others, without what an encoder wrote beside the numbers."""
    at = 4 + side
    if frame[at : at + 4] not in _INFO:
        return frame
    flags = int.from_bytes(frame[at + 4 : at + 8], "big")
    end = at + 8 + sum(size for flag, size in _FIELDS if flags & flag)
    if frame[end : end + 4] in _ENCODERS:
        end += _LAME
    return frame[:4] + bytes(side) + frame[at:end] + bytes(max(0, len(frame) - end))


def is_only_frames(data: bytes) -> bool:
    """Whether frames follow each other from the first byte to the last."""
    at = 0
    for frame in frames(data):
        if frame.start != at:
            return False
        at = frame.end
    return at == len(data) > 0
