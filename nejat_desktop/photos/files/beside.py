"""Messages beside the picture in H.264 and H.265: cameras write when and where into them.

What is not needed to show the picture becomes filler of the same length, so nothing moves. The
messages: Rec. ITU-T H.264 and H.265, annex D; how they lie in a film: ISO/IEC 14496-15.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nejat_desktop.photos.files.boxes import Box, Bytes, boxes, child, number
from nejat_desktop.photos.files.refusing import DAMAGED, RefusedFileError
from nejat_desktop.photos.files.tracks import Track

_FIELDS = 78
_END = b"\x80"
_FILLER, _REGISTERED = 3, 4
_NEEDED = frozenset({0, 1, 2, 6, 45, 47, 128, 129, 130, 132, 137, 144, 147, 148})
"""Buffers and timing, where to begin, how to turn and to pack, colours and light, checksums."""
_REGISTRANTS = (b"\xb5\x00\x31GA94", b"\xb5\x00\x3c")
"""Captions, and light that changes: the registered messages that are shown."""


@dataclass(frozen=True, slots=True)
class _Coding:
    """How a stream is cut: where its box of settings says so, and which parts are messages."""

    settings: bytes
    length_at: int
    head: int
    """Bytes before what a part holds."""
    messages: frozenset[int]
    unknown: frozenset[int]
    """Kinds that the standard leaves to whoever wants them."""

    def kind(self, first: int) -> int:
        return first & 31 if self.head == 1 else first >> 1 & 63


_AVC = _Coding(b"avcC", 4, 1, frozenset({6}), frozenset({0, *range(22, 32)}))
_HEVC = _Coding(b"hvcC", 21, 2, frozenset({39, 40}), frozenset(range(41, 64)))
_CODINGS: Mapping[bytes, _Coding] = {b"avc1": _AVC, b"avc3": _AVC, b"hvc1": _HEVC, b"hev1": _HEVC}


def quiet(data: bytearray, track: Track, played: Iterable[tuple[int, int]]) -> None:
    """Take from a track, whose samples lie at `played`, all that is not needed to show it."""
    for coding, start, end in _parts(data, track, played):
        data[start:end] = _quieted(bytes(data[start:end]), coding)


def speaks(data: Bytes, track: Track, played: Iterable[tuple[int, int]]) -> bool:
    """Whether something stands beside the pictures of a track that is not needed."""
    for coding, start, end in _parts(data, track, played):
        if coding.kind(data[start]) in coding.unknown:
            said = bytes(data[start + coding.head : end - 1])
            if said.strip(b"\xff"):
                return True
        elif any(not _is_silent(one) for one in _messages(bytes(data[start + coding.head : end]))):
            return True
    return False


def _parts(
    data: Bytes, track: Track, played: Iterable[tuple[int, int]]
) -> Iterator[tuple[_Coding, int, int]]:
    """The parts of a track that can tell something."""
    table = child(data, track.box, b"mdia", b"minf", b"stbl", b"stsd")
    entries = list(boxes(data, table.body + 8, table.end)) if table else []
    found = [_settings(data, one) for one in entries if one.kind in _CODINGS]
    if not found:
        return
    coding, first = found[0]
    width = (data[first.body + coding.length_at] & 3) + 1
    if len(found) < len(entries) or any(
        one is not coding or (data[box.body + coding.length_at] & 3) + 1 != width
        for one, box in found
    ):
        raise RefusedFileError(DAMAGED)
    stretches = [part for _, box in found if coding is _HEVC for part in _first_parts(data, box)]
    stretches += [part for start, end in played for part in _cut(data, start, end, width)]
    for start, end in stretches:
        if start + coding.head < end and coding.kind(data[start]) in (
            coding.messages | coding.unknown
        ):
            yield coding, start, end


def _settings(data: Bytes, entry: Box) -> tuple[_Coding, Box]:
    coding = _CODINGS[entry.kind]
    inside = boxes(data, entry.body + _FIELDS, entry.end)
    box = next((one for one in inside if one.kind == coding.settings), None)
    if box is None or box.end - box.body <= coding.length_at:
        raise RefusedFileError(DAMAGED)
    return coding, box


def _first_parts(data: Bytes, box: Box) -> Iterator[tuple[int, int]]:
    """What stands in the settings themselves, as H.265 allows."""
    at = box.body + 23
    for _ in range(number(data, box.body + 22, 1)):
        count = number(data, at + 1, 2)
        at += 3
        for _ in range(count):
            start, at = at + 2, at + 2 + number(data, at, 2)
            if at > box.end:
                raise RefusedFileError(DAMAGED)
            yield start, at


def _cut(data: Bytes, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """The parts of samples that lie one after another, each behind its length."""
    while start < end:
        first = start + width
        start = first + number(data, start, width)
        if start > end:
            raise RefusedFileError(DAMAGED)
        yield first, start


def _quieted(part: bytes, coding: _Coding) -> bytes:
    head, said = part[: coding.head], part[coding.head :]
    if coding.kind(part[0]) in coding.unknown:
        return head + b"\xff" * (len(said) - 1) + _END
    messages = list(_messages(said))
    if all(map(_is_silent, messages)):
        return part
    kept = b"".join(one for one in messages if _is_needed(one))
    for room in range(len(said) - len(kept) - 1, 1, -1):
        made = _guarded(_filler(room) + kept + _END)
        if len(made) == len(said):
            return head + made
    return head + (_filler(len(said) - 1) + _END if len(said) > 2 else bytes(len(said)))


def _messages(said: bytes) -> Iterator[bytes]:
    """Each message with its kind and size; what is no message is one that is not needed."""
    bare = said.replace(b"\0\0\3", b"\0\0")
    at = 0
    while bare[at:].rstrip(b"\0") not in (_END, b""):
        kind, after = _count(bare, at)
        size, body = _count(bare, after)
        end = body + size
        yield bare[at:end] if kind != _FILLER or end <= len(bare) else b"\xff"
        at = end


def _count(bare: bytes, at: int) -> tuple[int, int]:
    """A number as messages write it, and where it ends."""
    total = 0
    while bare[at : at + 1] == b"\xff":
        total, at = total + 255, at + 1
    return total + (bare[at] if at < len(bare) else 0), at + 1


def _is_needed(message: bytes) -> bool:
    kind, after = _count(message, 0)
    size, body = _count(message, after)
    if body + size != len(message):
        return False
    return kind in _NEEDED or (kind == _REGISTERED and message[body:].startswith(_REGISTRANTS))


def _is_silent(message: bytes) -> bool:
    """Whether it is needed, or filler that is nothing else."""
    if _is_needed(message):
        return True
    kind, after = _count(message, 0)
    size, body = _count(message, after)
    return kind == _FILLER and message[body:] == b"\xff" * size


def _filler(room: int) -> bytes:
    """Messages of this many bytes, two or more, that say nothing."""
    size = room - 2 - (room - 2) // 256
    if 2 + size // 255 + size != room:
        return _filler(2) + _filler(room - 2)
    return bytes((_FILLER, *[255] * (size // 255), size % 255)) + b"\xff" * size


def _guarded(bare: bytes) -> bytes:
    """With a 3 wherever two zeros and a small number would look like the next part."""
    out, zeros = bytearray(), 0
    for byte in bare:
        if zeros == 2 and byte <= 3:
            out.append(3)
            zeros = 0
        out.append(byte)
        zeros = zeros + 1 if byte == 0 else 0
    return bytes(out)
