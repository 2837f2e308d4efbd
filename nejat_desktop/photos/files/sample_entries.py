"""Sample entries of MP4: how a track is decoded; the signatures of encoders are blanked."""

from collections.abc import Mapping

from nejat_desktop.photos.files.boxes import Box, boxes, number
from nejat_desktop.photos.files.refusing import DAMAGED, RefusedFileError
from nejat_desktop.photos.files.tracks import SOUND_CODECS, VIDEO_CODECS

PICTURE_PARTS = frozenset(
    {b"avcC", b"hvcC", b"av1C", b"vpcC", b"esds", b"dvcC", b"dvvC", b"colr", b"pasp", b"clap"}
    | {b"btrt", b"fiel", b"mdcv", b"clli", b"gama"}
)
SOUND_PARTS = frozenset(
    {b"esds", b"dOps", b"dac3", b"dec3", b"dfLa", b"alac", b"chan", b"chrm", b"btrt", b"wave"}
    | {b"frma", b"mp4a", b"enda", bytes(4)}
)
_LONGEST = 64 * 1024
"""Bytes of one part; parameter sets of a picture take a few hundred."""
_FLAC_HEAD = 4 + 4 + 34
_PICTURE_FIELDS = 78
_SOUND_FIELDS = {0: 28, 1: 44, 2: 64}


def clean_entries(data: bytearray, table: Box) -> None:
    """Clean every entry of a `stsd`."""
    for entry in boxes(data, table.body + 8, table.end):
        if entry.kind in VIDEO_CODECS:
            _picture(data, entry)
        elif entry.kind in SOUND_CODECS:
            _sound(data, entry)


def _picture(data: bytearray, entry: Box) -> None:
    first = entry.body + _PICTURE_FIELDS
    if first > entry.end:
        raise RefusedFileError(DAMAGED)
    data[entry.body + 8 : entry.body + 24] = bytes(16)  # who made it, in QuickTime
    data[entry.body + 42 : entry.body + 74] = bytes(32)  # the name of the compressor
    _parts(data, first, entry.end, PICTURE_PARTS)


def _sound(data: bytearray, entry: Box) -> None:
    version = number(data, entry.body + 8, 2)
    first = entry.body + _SOUND_FIELDS.get(version, entry.end)
    if first > entry.end:
        raise RefusedFileError(DAMAGED)
    data[entry.body + 10 : entry.body + 16] = bytes(6)  # revision and maker, in QuickTime
    _parts(data, first, entry.end, SOUND_PARTS)


def _parts(data: bytearray, start: int, end: int, known: frozenset[bytes]) -> None:
    """Blank the parts that are not known; the zeros that old QuickTime ends with may stay."""
    if end - start < 8:
        data[start:end] = bytes(end - start)
        return
    for part in boxes(data, start, end):
        if part.kind not in known:
            data[part.start + 4 : part.start + 8] = b"free"
            data[part.body : part.end] = bytes(part.end - part.body)
        elif part.kind == b"wave":
            _parts(data, part.body, part.end, SOUND_PARTS - {b"wave"})
        elif part.end - part.body > _MOST.get(part.kind, _LONGEST):
            raise RefusedFileError(DAMAGED)


_MOST: Mapping[bytes, int] = {b"dfLa": _FLAC_HEAD, b"esds": 1024, bytes(4): 0}
"""FLAC keeps tags and pictures behind its first block."""
