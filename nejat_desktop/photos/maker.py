"""The picture maker of the program: workers do the work, a folder keeps what was made."""

import hashlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import PIL

from nejat_desktop.domain.ports.pictures import Rendition
from nejat_desktop.photos.rescan import leaks
from nejat_desktop.photos.worker import PictureWorkers

RECIPE = 1
"""Counts changes to what `derive` makes of an original; older files are made anew then."""


class PictureMaker:
    """Renditions, from `cache` (a folder, made when needed) where they were made before."""

    def __init__(self, workers: PictureWorkers, cache: Path | None = None) -> None:
        self._workers = workers
        self._cache = cache

    def renditions(
        self, original: bytes, sha256: str, widths: Sequence[int]
    ) -> tuple[Rendition, ...]:
        """One per width in pixels, in the given order; see `photos.derive.renditions`."""
        if self._cache is None or not widths:
            return self._workers.renditions(original, sha256, widths)
        folder = self._cache / sha256[:2] / f"{sha256}-{RECIPE}-{PIL.__version__}"
        found = {width: _kept(folder, width) for width in widths}
        missing = [width for width, one in found.items() if one is None]
        made_now = self._workers.renditions(original, sha256, missing) if missing else ()
        for width, made in zip(missing, made_now, strict=True):
            _keep(folder, width, made)
            found[width] = made
        return tuple(one for one in map(found.get, widths) if one is not None)


def _kept(folder: Path, width: int) -> Rendition | None:
    """What was made for this width, if it is whole and clean: a name holds size and digest."""
    for path in folder.glob(f"{width}_*"):
        try:
            _, size, digest = path.stem.split("_")
            data = path.read_bytes()
            own, height = (int(number) for number in size.split("x"))
        except (OSError, ValueError):
            continue
        if hashlib.sha256(data).hexdigest() == digest and not leaks(data):
            return Rendition(own, height, path.suffix[1:], data, digest)
    return None


def _keep(folder: Path, width: int, made: Rendition) -> None:
    """Write beside and rename, so that a name never stands for half a file; readable by us only."""
    for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        missing.mkdir(exist_ok=True, mode=0o700)
    name = f"{width}_{made.width}x{made.height}_{made.digest}.{made.suffix}"
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(made.data)
        Path(temporary).replace(folder / name)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
