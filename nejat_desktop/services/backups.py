"""Backups that the newsroom makes of itself, and what can be restored from them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path

from nejat_desktop.domain.backups import (
    Reason,
    Shelved,
    file_name,
    is_due,
    superfluous,
)
from nejat_desktop.services.context import Context
from nejat_desktop.store.backups import snapshot
from nejat_desktop.store.restoring import prepare, restore_beside
from nejat_desktop.store.shelf import SHELF_NAME, Contents, contents, shelf

__all__ = ["Backups", "Contents", "Seen"]


@dataclass(frozen=True, slots=True)
class Seen:
    """A backup and what is in it."""

    shelved: Shelved
    contents: Contents


class Backups:
    """Made off the main thread, beside whoever works; saves never wait for one."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def folder(self) -> Path:
        """Where they stand."""
        return self._context.database.folder / SHELF_NAME

    def shelf(self) -> tuple[Shelved, ...]:
        """All of them, newest first."""
        return shelf(self._context.database.folder)

    def look(self, cancelled: Callable[[], bool]) -> tuple[Seen, ...]:
        """Open each and count what is in it; those that are reached before it is cancelled."""
        found = []
        for shelved in self.shelf():
            if cancelled():
                break
            found.append(Seen(shelved, self.look_into(shelved)))
        return tuple(found)

    def look_into(self, shelved: Shelved) -> Contents:
        """Open one and count what is in it; `verdict` says whether it is sound. Slow."""
        return contents(self.folder / shelved.name)

    def make_if_due(
        self, reason: Reason, after: timedelta, is_stopped: Callable[[], bool] = lambda: False
    ) -> Path | None:
        """Make one unless the last is younger than that. `CancelledError` when it is stopped."""
        if not is_due(self.shelf(), self._context.clock(), after):
            return None
        return self.make(reason, is_stopped)

    def make(self, reason: Reason, is_stopped: Callable[[], bool] = lambda: False) -> Path:
        """Make one, check it, and only then let older ones go that are not needed any more."""
        now = self._context.clock()
        names = (file_name(reason, now, number) for number in count())
        target = next(self.folder / n for n in names if not (self.folder / n).exists())
        snapshot(self._context.database.path, target, is_stopped)
        for old in superfluous(self.shelf()):
            (self.folder / old.name).unlink(missing_ok=True)
        return target

    def restore_beside(self, name: str, folder: Path) -> int:
        """Make another newsroom from a backup, in a new folder; gives the number of originals."""
        return restore_beside(self.folder / name, folder)

    def prepare(self, name: str) -> None:
        """Check a backup that is to take this newsroom's place, and lay it ready."""
        prepare(self._context.database.folder, self.folder / name)
