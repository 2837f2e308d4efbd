"""Files as they come in: on the disk, or inside a zip; opened anew for each reading."""

import hashlib
import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from nejat_desktop.domain.errors import BadInputError

BROKEN = (
    *(OSError, EOFError, KeyError, RuntimeError),
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
)
"""What the libraries raise that open files and zips: cut, locked, damaged, or of another method."""


def listed(path: Path) -> list[zipfile.ZipInfo]:
    """What stands in a zip. `BadInputError` when its list can't be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.infolist()
    except (*BROKEN, ValueError) as error:
        raise BadInputError(
            f"“{path.name}” can’t be read: it is damaged. Nothing of it was taken in."
        ) from error


@dataclass(frozen=True, slots=True)
class Source:
    """One file; `member` is its name in the zip `path`, if it stands in one.

    `root` is the folder that was given, when it came with a folder: what it shows may stand
    anywhere in there. Otherwise that has to stand beside it.
    """

    path: Path
    member: str = ""
    root: Path | None = None

    @property
    def name(self) -> str:
        """What to call it."""
        return self.member.rsplit("/", 1)[-1] if self.member else self.path.name

    @property
    def suffix(self) -> str:
        """The ending of its name, in small letters, with its dot."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """Its name without the ending."""
        return PurePosixPath(self.name).stem

    @property
    def label(self) -> str:
        """Its path, for reports."""
        return f"{self.path}/{self.member}" if self.member else str(self.path)

    @property
    def size(self) -> int:
        """Its bytes, unpacked; 0 when nobody knows."""
        try:
            if not self.member:
                return self.path.stat().st_size
            with zipfile.ZipFile(self.path) as archive:
                return archive.getinfo(self.member).file_size
        except BROKEN:
            return 0

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Its bytes. `BadInputError` when it can't be opened or read."""
        try:
            if not self.member:
                with self.path.open("rb") as stream:
                    yield stream
                return
            with zipfile.ZipFile(self.path) as archive, archive.open(self.member) as inner:
                yield cast(BinaryIO, inner)
        except BROKEN as error:
            said = getattr(error, "strerror", None) or "it is damaged or locked"
            raise BadInputError(
                f"“{self.name}” can’t be read: {said}. Nothing of it was taken in."
            ) from error

    def head(self, size: int) -> bytes:
        """Its first bytes."""
        with self.open() as stream:
            return stream.read(size)

    def read(self, limit: int) -> bytes:
        """All of it. `BadInputError` when it is larger than the limit, in bytes."""
        with self.open() as stream:
            data = stream.read(limit + 1)
        if len(data) > limit:
            raise BadInputError(
                f"“{self.name}” is larger than {limit // 1_000_000} MB, too much for what it is. "
                "Nothing of it was taken in."
            )
        return data

    def beside(self, path: str) -> "Source | None":
        """The file that this one names by a relative path; None when that leads out."""
        if self.member:
            inner = posixpath.normpath(posixpath.join(posixpath.dirname(self.member), path))
            leads_out = inner.startswith(("../", "/")) or inner == ".."
            return None if leads_out else Source(self.path, inner)
        root = (self.root or self.path.parent).resolve()
        file = (self.path.parent / path).resolve()
        return Source(file, root=self.root) if file.is_relative_to(root) else None


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
