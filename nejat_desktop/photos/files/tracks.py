"""The tracks of a film or sound in MP4: what each holds, how long it runs, where its bytes lie."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, repeat

from nejat_desktop.photos.files.boxes import Box, Bytes, boxes, child, number
from nejat_desktop.photos.files.refusing import DAMAGED, RefusedFileError

VIDEO, SOUND = b"vide", b"soun"
TEXTS = frozenset({b"text", b"sbtl", b"clcp"})
VIDEO_CODECS = frozenset({b"avc1", b"avc3", b"hvc1", b"hev1", b"av01", b"vp08", b"vp09", b"mp4v"})
SOUND_CODECS = frozenset({b"mp4a", b"Opus", b"ac-3", b"ec-3", b"fLaC", b"alac", b".mp3"})
TEXT_CODECS = frozenset({b"tx3g", b"text", b"c608"})
PROTECTED_CODECS = frozenset({b"encv", b"enca", b"enct", b"drmi", b"drms"})


@dataclass(frozen=True, slots=True)
class Track:
    """One track; `codecs` are those of its sample entries."""

    box: Box
    number: int
    handler: bytes
    codecs: tuple[bytes, ...]
    width: int = 0
    """Pixels as people see it, turned as the track says."""
    height: int = 0

    @property
    def is_kept(self) -> bool:
        """Whether readers see or hear it: picture, sound and captions. All else is blanked."""
        known = {VIDEO: VIDEO_CODECS, SOUND: SOUND_CODECS}.get(self.handler)
        if known is None and self.handler in TEXTS:
            known = TEXT_CODECS
        return known is not None and bool(self.codecs) and known.issuperset(self.codecs)


def tracks(data: Bytes, movie: Box) -> tuple[Track, ...]:
    """The tracks below a `moov`, in their order."""
    found = (box for box in boxes(data, movie.body, movie.end) if box.kind == b"trak")
    return tuple(_track(data, box) for box in found)


def _track(data: Bytes, box: Box) -> Track:
    head, handler = child(data, box, b"tkhd"), child(data, box, b"mdia", b"hdlr")
    table = child(data, box, b"mdia", b"minf", b"stbl", b"stsd")
    if head is None or handler is None or table is None:
        raise RefusedFileError(DAMAGED)
    long = data[head.body] == 1
    after = head.body + (36 if long else 24)
    turned = number(data, after + 16, 4) == 0 == number(data, after + 32, 4)
    sides = number(data, after + 52, 4) >> 16, number(data, after + 56, 4) >> 16
    width, height = reversed(sides) if turned else sides
    return Track(
        box=box,
        number=number(data, head.body + (20 if long else 12), 4),
        handler=bytes(data[handler.body + 8 : handler.body + 12]),
        codecs=tuple(entry.kind for entry in boxes(data, table.body + 8, table.end)),
        width=width,
        height=height,
    )


def seconds(data: Bytes, movie: Box) -> int:
    """How long it runs, rounded; 0 when nobody knows.

    `RefusedFileError` when the film has no head.
    """
    head = child(data, movie, b"mvhd")
    if head is None:
        raise RefusedFileError(DAMAGED)
    long = data[head.body] == 1
    scale = number(data, head.body + (20 if long else 12), 4)
    length = number(data, head.body + (24 if long else 16), 8 if long else 4)
    fragments = child(data, movie, b"mvex", b"mehd")
    if length == 0 and fragments is not None:
        length = number(data, fragments.body + 4, 8 if data[fragments.body] == 1 else 4)
    unknown = length in (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
    return 0 if unknown or not scale else round(length / scale)


def chunks(data: Bytes, track: Track) -> Iterator[tuple[int, int]]:
    """From where to where the bytes of a track lie in the file, a chunk at a time.

    `RefusedFileError` when its table is missing.
    """
    table = child(data, track.box, b"mdia", b"minf", b"stbl")
    if table is None:
        raise RefusedFileError(DAMAGED)
    found = {box.kind: box for box in boxes(data, table.body, table.end)}
    offsets = _offsets(data, found)
    sizes = _sizes(data, found)
    sample = 0
    for index, count in enumerate(_counts(data, found, len(offsets))):
        length = sizes.sum(sample, count)
        sample += count
        yield offsets[index], offsets[index] + length


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Sizes of samples: all the same, or the sums up to each of them."""

    each: int
    sums: list[int]

    def sum(self, first: int, count: int) -> int:
        if self.each:
            return self.each * count
        if first + count >= len(self.sums):
            raise RefusedFileError(DAMAGED)
        return self.sums[first + count] - self.sums[first]


def _table(data: Bytes, box: Box, at: int, count: int, width: int) -> list[int]:
    """`count` numbers of `width` bytes that stand in a box from `at` on."""
    if count * width > box.end - at:
        raise RefusedFileError(DAMAGED)
    return [
        int.from_bytes(data[place : place + width], "big")
        for place in range(at, at + count * width, width)
    ]


def _offsets(data: Bytes, found: dict[bytes, Box]) -> list[int]:
    box = found.get(b"stco") or found.get(b"co64")
    if box is None:
        raise RefusedFileError(DAMAGED)
    width = 4 if box.kind == b"stco" else 8
    return _table(data, box, box.body + 8, number(data, box.body + 4, 4), width)


def _sizes(data: Bytes, found: dict[bytes, Box]) -> _Sizes:
    plain, small = found.get(b"stsz"), found.get(b"stz2")
    box = plain or small
    if box is None:
        raise RefusedFileError(DAMAGED)
    count = number(data, box.body + 8, 4)
    if plain is not None:
        each = number(data, box.body + 4, 4)
        sizes = [] if each else _table(data, box, box.body + 12, count, 4)
        return _Sizes(each, _sums(sizes))
    bits = data[box.body + 7]
    if bits == 4:
        packed = _table(data, box, box.body + 12, (count + 1) // 2, 1)
        return _Sizes(0, _sums([half for one in packed for half in (one >> 4, one & 15)]))
    if bits not in (8, 16):
        raise RefusedFileError(DAMAGED)
    return _Sizes(0, _sums(_table(data, box, box.body + 12, count, bits // 8)))


def _sums(sizes: list[int]) -> list[int]:
    sums, total = [0], 0
    for size in sizes:
        total += size
        sums.append(total)
    return sums


def _counts(data: Bytes, found: dict[bytes, Box], chunk_count: int) -> Iterator[int]:
    """How many samples stand in each chunk."""
    box = found.get(b"stsc")
    if box is None:
        raise RefusedFileError(DAMAGED)
    runs = number(data, box.body + 4, 4)
    numbers = _table(data, box, box.body + 8, runs * 3, 4)
    firsts = [*numbers[::3], chunk_count + 1]
    if any(one >= following for one, following in pairwise(firsts)) or firsts[0] != 1:
        raise RefusedFileError(DAMAGED)
    for run, (first, following) in enumerate(pairwise(firsts)):
        yield from repeat(numbers[run * 3 + 1], following - first)
