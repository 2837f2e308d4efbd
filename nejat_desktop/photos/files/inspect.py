"""What a PDF, sound or video is before it is taken in; hostile files are refused."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePath

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.photos.files import mpeg, ogg, pdf, webm
from nejat_desktop.photos.files.boxes import boxes
from nejat_desktop.photos.files.refusing import (
    CUT_OFF,
    DAMAGED,
    EMPTY,
    NO_TRACKS,
    OLD_MOVIE,
    PDF_TOO_LARGE,
    PROTECTED,
    STRANGE_CODEC,
    TOO_LARGE,
    UNKNOWN,
    RefusedFileError,
    sentence,
)
from nejat_desktop.photos.files.tracks import (
    PROTECTED_CODECS,
    SOUND,
    VIDEO,
    seconds,
    tracks,
)

MAX_BYTES = 256 * 1024 * 1024
MAX_PDF_BYTES = 100 * 1024 * 1024
_FILM_ENDINGS = frozenset({".mp4", ".m4v", ".mov", ".m4a", ".m4b"})
ENDINGS = {
    FileType.PDF: frozenset({".pdf"}),
    FileType.MP3: frozenset({".mp3"}),
    FileType.M4A: _FILM_ENDINGS,
    FileType.MP4: _FILM_ENDINGS,
    FileType.OGG: frozenset({".ogg", ".oga", ".opus"}),
    FileType.WEBM: frozenset({".webm", ".weba"}),
}
_NAMES = {
    FileType.PDF: "a PDF",
    FileType.MP3: "an MP3 sound",
    FileType.M4A: "an MP4 sound",
    FileType.MP4: "an MP4 film",
    FileType.OGG: "an Ogg sound",
    FileType.WEBM: "a WebM film",
}
_OLD = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})


@dataclass(frozen=True, slots=True)
class InspectedFile:
    """A file that can be taken in; numbers are 0 where nobody knows, or where it has none."""

    type: FileType
    sha256: str
    size: int
    """Bytes."""
    pages: int = 0
    seconds: int = 0
    width: int = 0
    """Pixels."""
    height: int = 0


@contextmanager
def refusing(name: str = "") -> Iterator[None]:
    """Say in a sentence that names the file why it is refused."""
    try:
        yield
    except RefusedFileError as refused:
        raise BadInputError(sentence(name, str(refused))) from refused
    except MemoryError as refused:
        raise BadInputError(sentence(name, DAMAGED)) from refused


def inspect(data: bytes, name: str) -> InspectedFile:
    """Look at a whole file. Raises BadInputError with a sentence that names it."""
    with refusing(name):
        _check_size(data)
        kind = type_of(data)
        _check_ending(name, kind)
        pages, length, width, height = _FACTS[kind](data)
    digest = hashlib.sha256(data).hexdigest()
    return InspectedFile(kind, digest, len(data), pages, length, width, height)


def type_of(data: bytes) -> FileType:
    """What it is by its first bytes; RefusedFileError when it is nothing that we publish."""
    if data.startswith(pdf.MAGIC):
        return FileType.PDF
    if data[4:8] == b"ftyp":
        return _film_or_sound(data)
    if data[4:8] in _OLD:
        raise RefusedFileError(OLD_MOVIE)
    if data.startswith(ogg.MAGIC):
        return FileType.OGG
    if data.startswith(webm.MAGIC):
        return FileType.WEBM
    if data.startswith(b"ID3") or mpeg.frame_at(data, 0) is not None:
        return FileType.MP3
    raise RefusedFileError(UNKNOWN)


def _check_size(data: bytes) -> None:
    if not data:
        raise RefusedFileError(EMPTY)
    if data.startswith(pdf.MAGIC) and len(data) > MAX_PDF_BYTES:
        raise RefusedFileError(PDF_TOO_LARGE)
    if len(data) > MAX_BYTES:
        raise RefusedFileError(TOO_LARGE)


def _check_ending(name: str, kind: FileType) -> None:
    ending = PurePath(name).suffix.lower()
    if not ending or ending in ENDINGS[kind]:
        return
    shown = PurePath(name).name.strip()
    raise BadInputError(
        f"“{shown}” is {_NAMES[kind]}, which its ending {ending} does not say. "
        f"Rename it to .{kind.value} if you trust where it came from, then add it."
    )


_Facts = tuple[int, int, int, int]
"""Pages, seconds, width and height in pixels."""


def _film_or_sound(data: bytes) -> FileType:
    movie = next((box for box in boxes(data, 0, len(data)) if box.kind == b"moov"), None)
    if movie is None:
        raise RefusedFileError(CUT_OFF)
    pictures = any(track.handler == VIDEO for track in tracks(data, movie))
    return FileType.MP4 if pictures else FileType.M4A


def _film_facts(data: bytes) -> _Facts:
    movie = next(box for box in boxes(data, 0, len(data)) if box.kind == b"moov")
    found = [one for one in tracks(data, movie) if one.handler in (VIDEO, SOUND)]
    if not found:
        raise RefusedFileError(NO_TRACKS)
    if any(PROTECTED_CODECS.intersection(track.codecs) for track in found):
        raise RefusedFileError(PROTECTED)
    if not all(track.is_kept for track in found):
        raise RefusedFileError(STRANGE_CODEC)
    shown = next((track for track in found if track.handler == VIDEO), None)
    width, height = (shown.width, shown.height) if shown else (0, 0)
    return 0, seconds(data, movie), width, height


def _webm_facts(data: bytes) -> _Facts:
    found = webm.facts(data)
    return 0, found.seconds, found.width, found.height


_FACTS: dict[FileType, Callable[[bytes], _Facts]] = {
    FileType.PDF: lambda data: (pdf.pages(data), 0, 0, 0),
    FileType.MP3: lambda data: (0, mpeg.seconds(data), 0, 0),
    FileType.OGG: lambda data: (0, ogg.seconds(data), 0, 0),
    FileType.M4A: _film_facts,
    FileType.MP4: _film_facts,
    FileType.WEBM: _webm_facts,
}
