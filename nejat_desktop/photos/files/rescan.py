"""The last look at a cleaned file: names all that we did not mean to leave in it.

It goes by lists of its own of what may be there: everything else is named. What it cannot read
to the end is named too, so that a caller who asks for “nothing” fails closed.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from nejat_desktop.domain.media_file import FileType
from nejat_desktop.photos.files import mpeg, ogg
from nejat_desktop.photos.files.beside import speaks
from nejat_desktop.photos.files.boxes import Box, boxes
from nejat_desktop.photos.files.ebml import Element
from nejat_desktop.photos.files.fragments import runs
from nejat_desktop.photos.files.mp4 import joined
from nejat_desktop.photos.files.pdf_rescan import document_leaks
from nejat_desktop.photos.files.refusing import RefusedFileError
from nejat_desktop.photos.files.tracks import chunks, tracks
from nejat_desktop.photos.files.webm import within

_HOLDERS = frozenset(
    {b"moov", b"trak", b"edts", b"mdia", b"minf", b"gmhd", b"dinf", b"stbl", b"mvex", b"moof"}
    | {b"traf", b"mfra"}
)
_PLAIN = frozenset(
    {b"ftyp", b"styp", b"mdat", b"sidx", b"elst", b"vmhd", b"smhd", b"nmhd", b"sthd", b"gmin"}
    | {b"dref", b"stsd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stz2", b"stco", b"co64"}
    | {b"stss", b"sdtp", b"sgpd", b"sbgp", b"mehd", b"trex", b"mfhd", b"tfhd", b"tfdt", b"trun"}
    | {b"tfra", b"mfro"}
)
_TIMES = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_VOID = 0xEC
_SILENT = frozenset({0x4D80, 0x5741, _VOID})
"""Elements that may be there if they hold nothing: the two programs, and empty space."""
_DEEPER = frozenset(
    {0x1A45DFA3, 0x18538067, 0x114D9B74, 0x4DBB, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0, 0xE1, 0x55B0}
    | {0x55D0, 0x1F43B675, 0xA0, 0x1C53BB6B, 0xBB, 0xB7}
)
_LEAVES = frozenset(
    {0x4286, 0x42F7, 0x42F2, 0x42F3, 0x4282, 0x4287, 0x4285, 0x53AB, 0x53AC, 0x2AD7B1, 0x4489}
    | {0xD7, 0x73C5, 0x83, 0xB9, 0x88, 0x55AA, 0x9C, 0x6DE7, 0x23E383, 0x22B59C, 0x22B59D, 0x86}
    | {0x63A2, 0x56AA, 0x56BB, 0x9A, 0x9D, 0x53B8, 0xB0, 0xBA, 0x54AA, 0x54BB, 0x54CC, 0x54DD}
    | {0x54B0, 0x54BA, 0x54B2, 0xB5, 0x78B5, 0x9F, 0x6264, 0xE7, 0xA7, 0xAB, 0xA3, 0xA1, 0x9B}
    | {0xFB, 0xFA, 0x75A2, 0xB3, 0xF7, 0xF1, 0xF0, 0xB2, 0x5378}
    | {*range(0x55B1, 0x55BE), *range(0x55D1, 0x55DB)}
)
_TELLING = {
    0x1254C367: "tags",
    0x1941A469: "attachments",
    0x1043A770: "chapters",
    0x7BA9: "title",
    0x4461: "date",
    0x7384: "file name",
    0x536E: "name of a track",
    0x258688: "name of a codec",
    0x75A1: "additions to blocks",
    0xBF: "checksum",
    0x73A4: "segment id",
}


def leaks(data: bytes, type: FileType) -> tuple[str, ...]:
    """Everything in a cleaned file beside the sound, picture or pages; empty when clean."""
    try:
        return tuple(dict.fromkeys(_LOOKS[type](data)))
    except RefusedFileError as unreadable:
        return (str(unreadable),)


def _film(data: bytes) -> Iterator[str]:
    waiting = [Box(b"", 0, 0, len(data))]
    while waiting:
        inside = waiting.pop()
        for box in boxes(data, inside.body, inside.end):
            if box.kind in _HOLDERS:
                waiting.append(box)
            elif box.kind == b"free":
                yield from ("used space",) if _is_used(data, box.body, box.end) else ()
            elif box.kind in _TIMES:
                long = data[box.body] == 1
                end = box.body + (20 if long else 12)
                yield from ("time",) if _is_used(data, box.body + 4, end) else ()
            elif box.kind == b"hdlr":
                yield from ("name of a track",) if _is_used(data, box.body + 12, box.end) else ()
            elif box.kind not in _PLAIN:
                yield f"box {box.kind.decode('latin-1')}"
    yield from _leftovers(data)


def _is_used(data: bytes, start: int, end: int) -> bool:
    """Whether anything but zeros stands there."""
    return data.count(0, start, end) != end - start


def _leftovers(data: bytes) -> Iterator[str]:
    """Bytes of the media that nothing plays."""
    top = list(boxes(data, 0, len(data)))
    movie = next((box for box in top if box.kind == b"moov"), None)
    if movie is None:
        yield "no movie"
        return
    found = tracks(data, movie)
    lie = [(one, [*chunks(data, one), *runs(data, {one.number})]) for one in found]
    if any(speaks(data, one, parts) for one, parts in lie):
        yield "messages beside the picture"
    played = [part for _, parts in lie for part in parts]
    ends = [(0, 0), *joined(played), (len(data), len(data))]
    for box in top:
        if box.kind != b"mdat":
            continue
        for (_, before), (after, _) in pairwise(ends):
            start, end = max(before, box.body), min(after, box.end)
            if start < end and _is_used(data, start, end):
                yield "bytes between the samples"
                return


def _webm(data: bytes) -> Iterator[str]:
    waiting = [Element(0, 0, 0, len(data))]
    while waiting:
        for one in within(data, waiting.pop()):
            if one.kind in _DEEPER:
                waiting.append(one)
            elif one.kind in _SILENT:
                yield from ("used space",) if _is_used(data, one.body, one.end) else ()
            elif one.kind not in _LEAVES:
                yield _TELLING.get(one.kind, f"element {one.kind:X}")


def _ogg(data: bytes) -> Iterator[str]:
    for sound in ogg.sounds(data):
        packet = b"".join(data[start:end] for start, end in sound.comments)
        if packet != ogg.no_comments(packet):
            yield "comments"
    for page in ogg.pages(data):
        if page.granule == 0 and not _is_sealed(data, page):
            yield "damaged structure"


def _is_sealed(data: bytes, page: ogg.Page) -> bool:
    bare = bytearray(data[page.start : page.end])
    bare[22:26] = bytes(4)
    return ogg.crc(bare).to_bytes(4, "little") == data[page.start + 22 : page.start + 26]


def _mp3(data: bytes) -> Iterator[str]:
    if not mpeg.is_only_frames(data):
        yield "bytes between the frames"


_LOOKS: Mapping[FileType, Callable[[bytes], Iterator[str]]] = {
    FileType.PDF: document_leaks,
    FileType.MP3: _mp3,
    FileType.M4A: _film,
    FileType.MP4: _film,
    FileType.OGG: _ogg,
    FileType.WEBM: _webm,
}
