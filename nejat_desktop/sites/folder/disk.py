"""The files of the site folder: read, replaced atomically, remembered, backed up, removed."""

import hashlib
import os
import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.sites.folder.ledger import Ledger, Seen

WITHDRAWN, MOVED = "withdrawn", "moved"
"""What the markers of pages begin with where no article stands any more."""
UNFINISHED = ".~"
"""What names of files that are being written begin with."""
_MARKER = re.compile(rb'<meta name="nejat" content="([^"]*)">')
_PLAIN = re.compile(rb"(?:<\?xml [^>]*>\s*<!-- nejat -->|nejatSearch\.add\(|# nejat\n)")
"""What files of ours begin with that machines read."""
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

    flushed = True
    """Whether what was written here outlasts a power cut."""

    def __init__(self, root: Path, backups: Path | None, ledger: Ledger | None = None) -> None:
        self.root = root
        self.backups = backups
        self.ledger = ledger or Ledger(backups or root)

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; None when there is none."""
        try:
            with open(f"{self.root}/{path}", "rb") as file:  # noqa: PTH123 - a hundred thousand
                return file.read()
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return None

    def marker(self, path: str) -> Marker | None:
        """What a page says about itself; None for what is not a page of ours."""
        try:
            with open(f"{self.root}/{path}", "rb") as file:  # noqa: PTH123 - as above
                return marker_in(file.read(_HEAD))
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return None

    def is_marked(self, path: str) -> bool:
        """Whether a file says itself that it is ours."""
        try:
            with (self.root / path).open("rb") as file:
                head = file.read(_HEAD)
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return False
        return marker_in(head) is not None or _PLAIN.match(head) is not None

    def is_there(self, path: str) -> bool:
        """Whether there is such a file."""
        return (self.root / path).is_file()

    def write(self, path: str, data: bytes, imprint: str = "") -> None:
        """Put a file in place: whole or not at all. What somebody else wrote there is kept.

        `imprint` is that of a page in its last form.

        `SiteError` when the disk refuses.
        """
        target = self.root / path
        try:
            self._keep_foreign(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target.with_name(UNFINISHED + target.name)
            with unfinished.open("wb") as file:
                file.write(data)
                file.flush()
                self.flush(file.fileno())
                status = os.fstat(file.fileno())
            facts = (status.st_size, status.st_mtime_ns, status.st_ino)
            self.ledger.note(path, Seen(sha256(data), *facts, imprint))
            unfinished.replace(target)
            self.flush_folder(target.parent)
        except OSError as error:
            raise SiteError(trouble("write", path, error)) from error

    def remove(self, path: str) -> None:
        """Take a file away, and the folders that are empty then.

        `SiteError` when the disk refuses.
        """
        target = self.root / path
        try:
            if not Path(path).name.startswith(UNFINISHED):
                self._keep_foreign(path)
            target.unlink(missing_ok=True)
            self.ledger.forget(path)
            for folder in target.parents:
                if folder == self.root or any(folder.iterdir()):
                    break
                folder.rmdir()
        except FileNotFoundError:
            return
        except OSError as error:
            raise SiteError(trouble("remove", path, error)) from error

    def flush(self, descriptor: int) -> None:
        """Make a file outlast a power cut before it is put in place."""
        os.fsync(descriptor)

    def flush_folder(self, folder: Path) -> None:
        """Make a replacement outlast a power cut; not every system can open folders."""
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def _keep_foreign(self, path: str) -> None:
        """Copy a file to the backups if it is not what we last wrote there."""
        data = self.read(path)
        if data is None or self.backups is None:
            return
        digest = sha256(data)
        if self.ledger.wrote(path, digest):
            return
        kept = self.backups / "site" / f"{path}.{digest[:12]}"
        kept.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            shutil.copy2(self.root / path, kept)


def marker_in(head: bytes) -> Marker | None:
    """The marker in the beginning of a page, if it has one."""
    found = _MARKER.search(head)
    if found is None:
        return None
    words = found[1].decode("utf-8", "replace").split(" ")
    return Marker(words[0], *words[1:3])


def trouble(verb: str, path: str, error: OSError) -> str:
    """What went wrong with a file, what was kept, and what to do next."""
    reason = error.strerror or str(error)
    return (
        f"Could not {verb} {path} in the site folder: {reason}. What was written so far is whole; "
        "mend the cause and sync again."
    )
