"""The photos’ place: the grid by ids, a page of cells at a time, counts, and uses of a photo."""

from array import array
from collections.abc import Sequence

from nejat_desktop.domain.photo_grid import PhotoCell, PhotoCounts, PhotoFilter, PhotoUse
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.context import Context
from nejat_desktop.store import photo_grid, photo_uses

LINES = 12
"""So many galleries, months and credits stand in the side panel at first."""


class PhotoGrid:
    """What photos there are, and how they are described and used."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def ids(self, wanted: PhotoFilter) -> "array[int]":
        """The row ids of the photos that the filter lets through, in order."""
        return self._context.read(lambda c: photo_grid.photo_ids(c, wanted))

    def cells(self, ids: Sequence[int]) -> dict[int, PhotoCell]:
        """One page of cells, by id. At most a few hundred at a time."""
        return self._context.read(lambda c: photo_grid.photo_cells(c, ids))

    def uids(self, ids: Sequence[int]) -> tuple[Uid, ...]:
        """The photos with these row ids, in this order; those that went away are left out."""
        found = self._context.read(lambda c: photo_grid.photo_uids(c, ids))
        return tuple(found[row_id] for row_id in ids if row_id in found)

    def count(self, wanted: PhotoFilter) -> int:
        """How many photos the filter lets through."""
        return self._context.read(lambda c: photo_grid.photo_count(c, wanted))

    def counts(self, prefer: str, lines: int = LINES) -> PhotoCounts:
        """The numbers of the side panel, in the calendar and language of the edition `prefer`."""
        edition = self._context.newsroom().edition(prefer)
        return self._context.read(lambda c: photo_grid.photo_counts(c, edition, lines))

    def uses(self, photo: Uid, prefer: str) -> tuple[PhotoUse, ...]:
        """The stories that show a photo."""
        return self._context.read(lambda c: photo_uses.uses_of(c, photo, prefer))
