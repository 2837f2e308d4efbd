"""Files as archives come: on the disk, or inside a zip; opened anew for each reading."""

import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from nejat_desktop.domain.errors import BadInputError


@dataclass(frozen=True, slots=True)
class Source:
    """One file; `member` is its name in the zip `path`, if it stands in one."""

    path: Path
    member: str = ""

    @property
    def name(self) -> str:
        """What to call it."""
        return self.member.rsplit("/", 1)[-1] if self.member else self.path.name

    @property
    def size(self) -> int:
        """Its bytes, unpacked; 0 when nobody knows."""
        try:
            if not self.member:
                return self.path.stat().st_size
            with zipfile.ZipFile(self.path) as archive:
                return archive.getinfo(self.member).file_size
        except (OSError, KeyError, zipfile.BadZipFile):
            return 0

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Its bytes. `BadInputError` when it can't be opened."""
        try:
            if not self.member:
                with self.path.open("rb") as stream:
                    yield stream
                return
            with zipfile.ZipFile(self.path) as archive, archive.open(self.member) as inner:
                yield cast(BinaryIO, inner)
        except (OSError, KeyError, zipfile.BadZipFile, RuntimeError) as error:
            said = getattr(error, "strerror", None) or "it is damaged or locked"
            raise BadInputError(
                f"“{self.name}” can’t be read: {said}. Nothing of it was taken in."
            ) from error

    def head(self, size: int) -> bytes:
        """Its first bytes."""
        with self.open() as stream:
            return stream.read(size)


class Measured:
    """A stream that knows how far it was read, and the digest of what was."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digest = hashlib.sha256()
        self.done = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._stream.read(size)
        self._digest.update(data)
        self.done += len(data)
        return data

    @property
    def digest(self) -> str:
        """The sha256 of everything that was read, in hex."""
        return self._digest.hexdigest()
