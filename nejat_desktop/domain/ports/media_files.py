"""The file cleaner: turns an untouched PDF, sound or video into the copy that readers load."""

from dataclasses import dataclass, field
from typing import Protocol

from nejat_desktop.domain.media_file import FileType


@dataclass(frozen=True, slots=True)
class CleanedFile:
    """A copy without the names, places and attachments of its original."""

    data: bytes = field(repr=False)
    digest: str
    """sha256 of `data` in hex."""
    size: int
    """Bytes of `data`: what readers are told before they load it."""


class FileCleaner(Protocol):
    """Makes cleaned copies. It may keep a cache; callers cannot tell."""

    def cleaned(self, original: bytes, type: FileType) -> CleanedFile:
        """The copy that may leave the laptop; the same original always gives the same bytes.

        `BadInputError` when the bytes are not of that type, or when what they hold cannot be
        cleaned: then nothing of them is published.
        """
        ...
