"""Measures of the site folder: the sample built from nothing, and a sync with nothing to do."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from nejat_desktop.bootstrap import create_sample, opened
from tests.agreeing import ANYTHING
from tests.bench.table import Figure, timed, typical


class Nobody:
    """Looks on and never stops the work."""

    def progress(self, done: int, total: int, kind: str, key: str, lane: str = "") -> None:
        """Nobody is told."""

    def cancelled(self) -> bool:
        """Nobody stops it."""
        return False


def measure(scratch: Path) -> Iterator[Figure]:
    """A sample newsroom of its own; what it has published is built once more from nothing."""
    folder = scratch / "sample"
    create_sample(folder)
    with opened(folder) as room:
        room.services.publishing.sync(Nobody())
        idle = typical(lambda: room.services.publishing.sync(Nobody()), 3)
    shutil.rmtree(folder / "site")
    (folder / "site").mkdir()
    with opened(folder) as room:
        whole = timed(lambda: room.services.publishing.sync(Nobody(), agreed=ANYTHING))
    count = sum(1 for file in (folder / "site").rglob("*") if file.is_file())
    yield Figure(f"the sample’s site from nothing ({count} files)", whole)
    yield Figure("sync with nothing to do, the sample", idle)
