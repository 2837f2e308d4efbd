"""Originals: content-addressed files that are never altered."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from nejat_desktop.domain.errors import DamagedError, NewsroomError


class Vault:
    """The folder `photos/`: `ab/<sha256>`, whatever the file was called."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes) -> str:
        """Keep the bytes and give their sha256. The file is on disk before this returns.

        `NewsroomError` when the disk refuses.
        """
        digest = hashlib.sha256(data).hexdigest()
        target = self.path(digest)
        if target.exists() and hashlib.sha256(target.read_bytes()).hexdigest() == digest:
            return digest
        try:
            _write(target, data)
        except OSError as error:
            raise NewsroomError(
                f"The file could not be kept: {error.strerror or error}. Nothing was taken in; "
                "mend that and add it again."
            ) from error
        return digest

    def get(self, digest: str) -> bytes:
        """The untouched bytes; `DamagedError` when the file is gone or has changed."""
        try:
            data = self.path(digest).read_bytes()
        except OSError as error:
            raise DamagedError(f"The original {digest[:12]}… is missing from “photos”.") from error
        if hashlib.sha256(data).hexdigest() != digest:
            raise DamagedError(f"The original {digest[:12]}… in “photos” was changed or damaged.")
        return data

    def path(self, digest: str) -> Path:
        """Where the original stands."""
        return self._folder / digest[:2] / digest

    def damaged(self, digests: Iterator[str]) -> Iterator[str]:
        """Of these originals, those that are missing or changed."""
        for digest in digests:
            try:
                self.get(digest)
            except DamagedError:
                yield digest


def _write(target: Path, data: bytes) -> None:
    """Put a file in place, whole and on disk, or leave nothing behind."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    folder = os.open(target.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
