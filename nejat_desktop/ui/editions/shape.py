"""Where everything stands on the board: columns, cells and their parts. Pure arithmetic."""

from dataclasses import dataclass

from nejat_desktop.ui.theme import Theme

CELL, LEAST_CELL = 222, 164
STORY_FROM, LEAST_STORY = 484, 288
"""The story's column: from this width on the cells are as wide as drawn; never less than that."""
HEAD, GROUP, FOOT = 76, 28, 64
MARGIN, PADDING = 16, 14
PICTURE, PICTURE_GAP = (60, 40), 12
START_BAR = 3


@dataclass(frozen=True, slots=True)
class BoardShape:
    """The widths of the columns in a view of this width, px."""

    theme: Theme
    width: int
    editions: int

    @property
    def cell(self) -> int:
        """The width of an edition's column."""
        px = self.theme.px
        if not self.editions:
            return px(CELL)
        room = (self.width - px(STORY_FROM)) // self.editions
        tight = (self.width - px(LEAST_STORY)) // self.editions
        return px(CELL) if room >= px(CELL) else min(px(CELL), max(px(LEAST_CELL), tight))

    @property
    def story(self) -> int:
        """The width of the story's column, which takes the rest and never scrolls away."""
        return max(self.width - self.cell * self.editions, self.theme.px(LEAST_STORY))
