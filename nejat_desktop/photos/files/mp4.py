"""MP4: what is not needed for playing becomes empty space of the same size, so nothing moves.

Boxes and their fields: ISO/IEC 14496-12; sample entries: 14496-14, 14496-15 and QuickTime. What is
not listed here is blanked, and so is every byte of the media that no kept track plays.
"""

from collections.abc import Callable, Mapping

from nejat_desktop.photos.files.beside import quiet
from nejat_desktop.photos.files.boxes import Box, boxes, number
from nejat_desktop.photos.files.fragments import runs
from nejat_desktop.photos.files.refusing import DAMAGED, ELSEWHERE, NO_TRACKS, RefusedFileError
from nejat_desktop.photos.files.sample_entries import clean_entries
from nejat_desktop.photos.files.tracks import Track, chunks, tracks

FREE = b"free"
ROOT = b""
INSIDE: Mapping[bytes, frozenset[bytes]] = {
    ROOT: frozenset({b"ftyp", b"styp", b"moov", b"mdat", b"moof", b"sidx", b"mfra"}),
    b"moov": frozenset({b"mvhd", b"trak", b"mvex"}),
    b"trak": frozenset({b"tkhd", b"edts", b"mdia"}),
    b"edts": frozenset({b"elst"}),
    b"mdia": frozenset({b"mdhd", b"hdlr", b"minf"}),
    b"minf": frozenset({b"vmhd", b"smhd", b"nmhd", b"sthd", b"gmhd", b"hdlr", b"dinf", b"stbl"}),
    b"gmhd": frozenset({b"gmin"}),
    b"dinf": frozenset({b"dref"}),
    b"stbl": frozenset(
        {b"stsd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stz2", b"stco", b"co64"}
        | {b"stss", b"sdtp", b"sgpd", b"sbgp"}
    ),
    b"mvex": frozenset({b"mehd", b"trex"}),
    b"moof": frozenset({b"mfhd", b"traf"}),
    b"traf": frozenset({b"tfhd", b"tfdt", b"trun", b"sdtp", b"sgpd", b"sbgp"}),
    b"mfra": frozenset({b"tfra", b"mfro"}),
}
GROUPS = frozenset({b"roll", b"prol", b"rap ", b"sync", b"tele"})
"""How samples may be grouped: by numbers that say where a player can begin."""
_ROWS = {b"stts": 8, b"ctts": 8, b"stsc": 12, b"stco": 4, b"co64": 8, b"stss": 4}
_BRANDS = 256
_HANDLERS = (bytes(4), b"mhlr", b"dhlr")


def cleaned(original: bytes) -> bytes:
    """The same film without names, dates, places, tags and telemetry; offsets stay.

    `RefusedFileError` when it is damaged, or has no track that may stay.
    """
    data = bytearray(original)
    movie = next((box for box in boxes(data, 0, len(data)) if box.kind == b"moov"), None)
    if movie is None:
        raise RefusedFileError(DAMAGED)
    found = tracks(data, movie)
    kept = tuple(track for track in found if track.is_kept)
    if not kept:
        raise RefusedFileError(NO_TRACKS)
    lie = [(track, [*chunks(data, track), *runs(data, {track.number})]) for track in kept]
    _blank_between(data, [part for _, parts in lie for part in parts])
    for track, parts in lie:
        quiet(data, track, parts)
    _clean(data, Box(ROOT, 0, 0, len(data)), _Dropped(found, kept))
    return bytes(data)


class _Dropped:
    """Which tracks are blanked: by where they stand, and by their number in fragments."""

    def __init__(self, found: tuple[Track, ...], kept: tuple[Track, ...]) -> None:
        self._starts = {track.box.start for track in found if track not in kept}
        self._numbers = {track.number for track in kept}

    def __call__(self, data: bytearray, box: Box) -> bool:
        if box.kind == b"traf":
            head = next((b for b in boxes(data, box.body, box.end) if b.kind == b"tfhd"), None)
            return head is None or number(data, head.body + 4, 4) not in self._numbers
        return box.kind == b"trak" and box.start in self._starts


def _clean(data: bytearray, inside: Box, dropped: _Dropped) -> None:
    for box in boxes(data, inside.body, inside.end):
        if box.kind not in INSIDE[inside.kind] or dropped(data, box):
            blank(data, box)
        elif box.kind in INSIDE:
            _clean(data, box, dropped)
        elif box.kind in _LEAVES:
            _LEAVES[box.kind](data, box)
        elif box.kind in _ROWS:
            rows = number(data, box.body + 4, 4)
            _zero(data, box.body + 8 + rows * _ROWS[box.kind], box.end)


def blank(data: bytearray, box: Box) -> None:
    """Empty space in place of a box."""
    data[box.start + 4 : box.start + 8] = FREE
    _zero(data, box.body, box.end)


def _zero(data: bytearray, start: int, end: int) -> None:
    if start < end:
        data[start:end] = bytes(end - start)


def _blank_between(data: bytearray, played: list[tuple[int, int]]) -> None:
    """Zero every byte of the media that no kept track plays; all that is played lies there."""
    parts, index = joined(played), 0
    for box in boxes(data, 0, len(data)):
        if box.kind != b"mdat":
            continue
        at = box.body
        while index < len(parts) and parts[index][0] < box.end:
            start, stop = parts[index]
            if start < at or stop > box.end:
                raise RefusedFileError(DAMAGED)
            _zero(data, at, start)
            at, index = stop, index + 1
        _zero(data, at, box.end)
    if index < len(parts):
        raise RefusedFileError(DAMAGED)


def joined(parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same stretches in order, those that touch or overlap made one."""
    out: list[tuple[int, int]] = []
    for start, stop in sorted(part for part in parts if part[0] < part[1]):
        if out and start <= out[-1][1]:
            out[-1] = out[-1][0], max(stop, out[-1][1])
        else:
            out.append((start, stop))
    return out


def _brands(data: bytearray, box: Box) -> None:
    if box.end - box.body > _BRANDS or (box.end - box.body) % 4:
        raise RefusedFileError(DAMAGED)


def _movie_head(data: bytearray, box: Box) -> None:
    long = data[box.body] == 1
    times, rest = box.body + 4, box.body + (32 if long else 20)
    _zero(data, times, times + (16 if long else 8))
    _zero(data, rest + 6, rest + 16)  # reserved
    _zero(data, rest + 52, rest + 76)  # QuickTime keeps when a person last looked at it
    _zero(data, rest + 80, box.end)


def _track_head(data: bytearray, box: Box) -> None:
    long = data[box.body] == 1
    _zero(data, box.body + 4, box.body + (20 if long else 12))
    _zero(data, box.body + (96 if long else 84), box.end)


def _media_head(data: bytearray, box: Box) -> None:
    long = data[box.body] == 1
    _zero(data, box.body + 4, box.body + (20 if long else 12))
    _zero(data, box.body + (36 if long else 24), box.end)


def _handler(data: bytearray, box: Box) -> None:
    """Keep what kind of media it is; its maker and its name go."""
    if bytes(data[box.body + 4 : box.body + 8]) not in _HANDLERS:
        _zero(data, box.body + 4, box.body + 8)
    _zero(data, box.body + 12, box.end)


def _references(data: bytearray, box: Box) -> None:
    """The media has to lie in this file: a reference elsewhere is a path on somebody's disk."""
    for entry in boxes(data, box.body + 8, box.end):
        here = entry.end - entry.body == 4 and data[entry.body + 3] & 1
        if entry.kind not in (b"url ", b"alis") or not here:
            raise RefusedFileError(ELSEWHERE)


def _sizes(data: bytearray, box: Box) -> None:
    each, rows = number(data, box.body + 4, 4), number(data, box.body + 8, 4)
    _zero(data, box.body + 12 + (0 if each else rows * 4), box.end)


def _groups(data: bytearray, box: Box) -> None:
    if bytes(data[box.body + 4 : box.body + 8]) not in GROUPS:
        blank(data, box)


_LEAVES: Mapping[bytes, Callable[[bytearray, Box], None]] = {
    b"ftyp": _brands,
    b"styp": _brands,
    b"mvhd": _movie_head,
    b"tkhd": _track_head,
    b"mdhd": _media_head,
    b"hdlr": _handler,
    b"dref": _references,
    b"stsd": clean_entries,
    b"stsz": _sizes,
    b"sgpd": _groups,
    b"sbgp": _groups,
}
