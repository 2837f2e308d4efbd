"""Keeping a newsroom: its integrity, and its backups."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nejat_desktop.services.context import Context
from nejat_desktop.store.backups import write_backup
from nejat_desktop.store.database import quick_check
from nejat_desktop.store.photos import all_originals


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found: the database's verdict, and originals that are missing or changed."""

    database: str
    originals: int
    damaged: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether everything is as it was written."""
        return self.database == "ok" and not self.damaged


class Keeping:
    """Checks and backups of the open newsroom."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def check(self) -> Health:
        """Read the whole database and every original. Slow: call it off the main thread."""
        originals = self._context.read(all_originals)
        return Health(
            self._context.read(quick_check),
            len(originals),
            tuple(self._context.vault.damaged(iter(originals))),
        )

    def backup(
        self,
        target: Path | None = None,
        told: Callable[[int, int], None] = lambda done, total: None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Path:
        """Write the newsroom into one file, checked; without a target into its own `backups/`.

        Slow: `told` hears how many originals are in, of how many. `CancelledError` when stopped.
        """
        folder = self._context.database.folder
        moment = self._context.clock()
        file = target or folder / "backups" / f"newsroom-{moment:%Y%m%dT%H%M%SZ}.zip"
        write_backup(folder, file, told, is_stopped)
        return file
