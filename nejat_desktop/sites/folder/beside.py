"""A first site is built beside its place, and put there whole.

Nobody reads it before that: each page is written once, and all files are flushed at once.
"""

import os
import shutil
from pathlib import Path

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.sites.folder.disk import UNFINISHED, Disk, trouble


class Beside(Disk):
    """The folder in which a site is built before it has a place."""

    flushed = not hasattr(os, "sync")

    def __init__(self, place: Disk) -> None:
        root = place.root.with_name(UNFINISHED + place.root.name)
        super().__init__(root, place.backups, place.ledger)
        self._place = place.root

    def put_in_place(self) -> None:
        """Make the folder that was built the site; nothing once that is done.

        `SiteError` when the disk refuses.
        """
        if not self.root.is_dir():
            return
        try:
            if not self.flushed:
                os.sync()
            if self._place.is_dir():
                self._place.rmdir()
            self.root.rename(self._place)
            super().flush_folder(self._place.parent)
        except OSError as error:
            raise SiteError(trouble("put in place", self._place.name, error)) from error

    def clear(self) -> None:
        """Throw away what was begun here."""
        shutil.rmtree(self.root, ignore_errors=True)

    def flush(self, descriptor: int) -> None:
        """All at once, at the end, where the system can do that."""
        if self.flushed:
            super().flush(descriptor)

    def flush_folder(self, folder: Path) -> None:
        """The same."""
        if self.flushed:
            super().flush_folder(folder)


def beside(place: Disk) -> Beside | None:
    """Where a site is built that has no file yet; None where one stands, or files of others.

    The ledger needs another place for that than the site folder.
    """
    empty = not place.root.is_dir() or not any(place.root.iterdir())
    return Beside(place) if empty and place.backups is not None else None
