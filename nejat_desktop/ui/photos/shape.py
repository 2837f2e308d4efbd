"""Where the cells of the photo grid stand, and what stands where in a cell. Pure arithmetic."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from nejat_desktop.ui.theme import Theme

MARGIN, TOP, GAP = 16, 12, 12
INNER, NAME = 4, 24
"""Inside a cell: its padding, and the line with the name under the picture."""
PICTURE = (156, 106)
"""A picture as drawn; wider grids make it larger in the same shape."""
LEAST_CELL = 156
"""A cell is never narrower: there is room for fewer then."""


@dataclass(frozen=True, slots=True)
class GridShape:
    """The grid in a viewport of this width, px. Cells are numbered in reading order."""

    theme: Theme
    width: int
    rtl: bool

    @property
    def columns(self) -> int:
        """How many cells stand side by side."""
        px = self.theme.px
        return max(1, (self._inner + px(GAP)) // px(LEAST_CELL + GAP))

    @property
    def cell_width(self) -> int:
        """The width of a cell."""
        gaps = self.theme.px(GAP) * (self.columns - 1)
        return max(1, (self._inner - gaps) // self.columns)

    @property
    def picture_height(self) -> int:
        """The height of a picture."""
        wide = self.cell_width - 2 * self.theme.px(INNER)
        return max(1, round(wide * PICTURE[1] / PICTURE[0]))

    @property
    def cell_height(self) -> int:
        """The height of a cell."""
        return self.picture_height + self.theme.px(2 * INNER + NAME)

    @property
    def step(self) -> int:
        """From one line of cells to the next."""
        return self.cell_height + self.theme.px(GAP)

    def height(self, count: int) -> int:
        """The height of the whole grid with so many cells."""
        lines = -(-count // self.columns)
        return lines * self.step - self.theme.px(GAP) + 2 * self.theme.px(TOP) if count else 0

    def cell(self, number: int) -> QRect:
        """A cell, in the coordinates of the whole grid."""
        line, column = divmod(number, self.columns)
        start = self.theme.px(MARGIN) + column * (self.cell_width + self.theme.px(GAP))
        left = self.width - start - self.cell_width if self.rtl else start
        top = self.theme.px(TOP) + line * self.step
        return QRect(left, top, self.cell_width, self.cell_height)

    def nearest(self, at: QPoint, count: int) -> int:
        """The number of the cell at, or next to, a point of the whole grid; -1 if there is none."""
        if not count:
            return -1
        along = self.width - at.x() if self.rtl else at.x()
        step = self.cell_width + self.theme.px(GAP)
        column = min(max((along - self.theme.px(MARGIN)) // step, 0), self.columns - 1)
        line = max((at.y() - self.theme.px(TOP)) // self.step, 0)
        return min(line * self.columns + column, count - 1)

    def at(self, at: QPoint, count: int) -> int:
        """The number of the cell at a point of the whole grid; -1 between cells."""
        number = self.nearest(at, count)
        return number if number >= 0 and self.cell(number).contains(at) else -1

    def lines(self, top: int, bottom: int, count: int) -> range:
        """The numbers of the cells that can be seen between two heights."""
        first = max(0, (top - self.theme.px(TOP)) // self.step) * self.columns
        last = max(0, (bottom - self.theme.px(TOP)) // self.step + 1) * self.columns
        return range(min(first, count), min(last, count))

    @property
    def _inner(self) -> int:
        return self.width - 2 * self.theme.px(MARGIN)
