"""The files of the site folder: read, replaced atomically, remembered, backed up, removed."""

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.sites.folder.ledger import Ledger, Seen

UNFINISHED = ".~"
"""What names of files that are being written begin with."""
_MARKER = re.compile(rb'<meta name="nejat" content="([^"]*)">')
_HEAD = 2048


def sha256(data: bytes) -> str:
    """The digest by which files are compared."""
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Marker:
    """What a page of ours says about itself: its kind, whose it is, and a third word."""

    kind: str
    article: str = ""
    detail: str = ""


class Disk:
    """The site folder. Every path is below its root, with forward slashes."""

    def __init__(self, root: Path, backups: Path | None) -> None:
        self._root = root
        self._backups = backups
        self.ledger = Ledger(backups or root)

    def files(self) -> Iterator[str]:
        """All files below the root but a ledger of ours."""
        if not self._root.is_dir():
            return
        for folder, folders, names in os.walk(self._root):
            folders.sort()
            for name in sorted(names):
                path = (Path(folder) / name).relative_to(self._root).as_posix()
                if path != Ledger.NAME:
                    yield path

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; None when there is none."""
        try:
            return (self._root / path).read_bytes()
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return None

    def marker(self, path: str) -> Marker | None:
        """What a page says about itself; None for what is not a page of ours."""
        try:
            with (self._root / path).open("rb") as file:
                return marker_in(file.read(_HEAD))
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return None

    def is_there(self, path: str) -> bool:
        """Whether there is such a file."""
        return (self._root / path).is_file()

    def size(self, path: str) -> int:
        """The bytes of a file that is there."""
        return (self._root / path).stat().st_size

    def is_as_written(self, path: str) -> bool:
        """Whether a file has the size and time that it had when we wrote it; hashes if unsure."""
        seen = self.ledger.seen.get(path)
        if seen is None:
            return True
        found = (self._root / path).stat()
        if (found.st_size, found.st_mtime_ns) == (seen.size, seen.time):
            return True
        return sha256(self.read(path) or b"") == seen.digest

    def write(self, path: str, data: bytes) -> None:
        """Put a file in place: whole or not at all. What somebody else wrote there is kept."""
        target = self._root / path
        try:
            self._keep_foreign(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target.with_name(UNFINISHED + target.name)
            with unfinished.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                status = os.fstat(file.fileno())
            self.ledger.note(path, Seen(sha256(data), status.st_size, status.st_mtime_ns))
            unfinished.replace(target)
            _sync_folder(target.parent)
        except OSError as error:
            raise SiteError(_trouble("write", path, error)) from error

    def remove(self, path: str) -> None:
        """Take a file away, and the folders that are empty then."""
        target = self._root / path
        try:
            if not Path(path).name.startswith(UNFINISHED):
                self._keep_foreign(path)
            target.unlink(missing_ok=True)
            self.ledger.forget(path)
            for folder in target.parents:
                if folder == self._root or any(folder.iterdir()):
                    break
                folder.rmdir()
        except FileNotFoundError:
            return
        except OSError as error:
            raise SiteError(_trouble("remove", path, error)) from error

    def _keep_foreign(self, path: str) -> None:
        """Copy a file to the backups if it is not what we last wrote there."""
        data = self.read(path)
        if data is None or self._backups is None:
            return
        digest = sha256(data)
        if self.ledger.wrote(path, digest):
            return
        kept = self._backups / "site" / f"{path}.{digest[:12]}"
        kept.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            shutil.copy2(self._root / path, kept)


def marker_in(head: bytes) -> Marker | None:
    """The marker in the beginning of a page, if it has one."""
    found = _MARKER.search(head)
    if found is None:
        return None
    words = found[1].decode("utf-8", "replace").split(" ")
    return Marker(words[0], *words[1:3])


def _sync_folder(folder: Path) -> None:
    """Make a replacement outlast a power cut; not every system can open folders."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _trouble(verb: str, path: str, error: OSError) -> str:
    reason = error.strerror or str(error)
    return (
        f"Could not {verb} {path} in the site folder: {reason}. What was written so far is whole; "
        "mend the cause and sync again."
    )
