"""Files that stories publish beside pictures: PDFs, sounds and videos."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.uid import Uid


class FileType(StrEnum):
    """What kind of file it is. The value is the suffix that it is published with."""

    PDF = "pdf"
    MP3 = "mp3"
    M4A = "m4a"
    OGG = "ogg"
    MP4 = "mp4"
    WEBM = "webm"


@dataclass(frozen=True, slots=True)
class MediaFile:
    """An original in the vault that is no picture. It is kept untouched.

    What leaves the laptop is a cleaned copy, without the names, places and attachments in it.
    """

    uid: Uid
    sha256: str
    type: FileType
    size: int
    """Bytes of the original."""
    name: str
    """The file name it came with, for people only."""
    added: datetime
    pages: int = 0
    """Pages of a PDF."""
    seconds: int = 0
    """How long a sound or video runs; 0 when nobody knows."""
    width: int = 0
    """Pixels of a video."""
    height: int = 0
