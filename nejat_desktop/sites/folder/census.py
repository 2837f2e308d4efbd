"""What the site folder holds, seen in one walk, and held against what we wrote there."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nejat_desktop.sites.folder.disk import Disk, sha256
from nejat_desktop.sites.folder.ledger import Ledger, Seen


@dataclass(frozen=True, slots=True)
class Found:
    """A file as the folder tells of it: bytes, nanoseconds, inode."""

    size: int
    time: int
    inode: int

    def is_of(self, seen: Seen) -> bool:
        """Whether it is the very file that was written: nobody has touched it since."""
        return (self.size, self.time, self.inode) == (seen.size, seen.time, seen.inode)


@dataclass(frozen=True, slots=True)
class Census:
    """All files of the site folder at one moment. Every path is below its root."""

    files: Mapping[str, Found]
    _disk: Disk
    _same: dict[str, Seen] = field(default_factory=dict)
    """What turned out to be the same, in another file or of another imprint: for the ledger."""

    def __contains__(self, path: object) -> bool:
        return path in self.files

    def size(self, path: str) -> int:
        """The bytes of a file that is there."""
        return self.files[path].size

    def is_as_written(self, path: str) -> bool:
        """Whether a file is there as we wrote it; it is read only when it was touched since.

        One that we do not know is believed.
        """
        found, seen = self.files.get(path), self._disk.ledger.seen.get(path)
        if found is None or seen is None:
            return found is not None
        if self._disk.flushed and found.is_of(seen):
            return True
        if sha256(self._disk.read(path) or b"") != seen.digest:
            return False
        self._note(path, seen.digest, seen.imprint)
        return True

    def is_printed(self, path: str, imprint: str) -> bool:
        """Whether a page with this imprint lies there as we wrote it."""
        seen = self._disk.ledger.seen.get(path)
        return seen is not None and seen.imprint == imprint and self.is_as_written(path)

    def holds(self, path: str, data: bytes, imprint: str = "") -> bool:
        """Whether a file has these bytes. If so, that is remembered with the page's imprint."""
        if path not in self.files or self._disk.read(path) != data:
            return False
        if imprint:
            self._note(path, sha256(data), imprint)
        return True

    def remember(self) -> None:
        """Tell the ledger what turned out to be the same."""
        self._disk.ledger.note_all(self._same)
        self._same.clear()

    def _note(self, path: str, digest: str, imprint: str) -> None:
        found = self.files[path]
        self._same[path] = Seen(digest, found.size, found.time, found.inode, imprint)


def census(disk: Disk) -> Census:
    """Walk through the folder."""
    files: dict[str, Found] = {}
    if disk.root.is_dir():
        _walk(disk.root, "", files)
    return Census(files, disk)


def _walk(folder: Path, prefix: str, files: dict[str, Found]) -> None:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            path = prefix + entry.name
            if entry.is_dir():
                _walk(Path(entry.path), f"{path}/", files)
            elif path != Ledger.NAME:
                status = entry.stat()
                files[path] = Found(status.st_size, status.st_mtime_ns, status.st_ino)
