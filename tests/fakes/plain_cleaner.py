"""A cleaner that takes one mark out of a file, and refuses what says that it is rotten."""

import hashlib

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.ports.media_files import CleanedFile

SECRET = b"by somebody"
ROTTEN = b"rotten"


class PlainCleaner:
    """Implements `domain.ports.media_files.FileCleaner`, and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[FileType] = []

    def cleaned(self, original: bytes, type: FileType) -> CleanedFile:
        """The original without `SECRET`; `BadInputError` when it holds `ROTTEN`."""
        self.asked.append(type)
        if ROTTEN in original:
            raise BadInputError("The file is damaged. Nothing of it was published.")
        data = original.replace(SECRET, b"")
        return CleanedFile(data, hashlib.sha256(data).hexdigest(), len(data))
