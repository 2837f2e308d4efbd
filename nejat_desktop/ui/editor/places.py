"""Where the rows stand: heights, gaps, pads and their running sums, outside the document."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from nejat_desktop.ui.editor.inline import Run
from nejat_desktop.ui.editor.look import EditorLook
from nejat_desktop.ui.editor.style import Mode, RowStyle, gap_between


@dataclass(slots=True)
class Placed:
    """One block as laid out: what it shows, how, and how high it is by itself."""

    row: int
    shown: tuple[tuple[Run, int], ...]
    style: RowStyle
    height: float


@dataclass(slots=True)
class Places:
    """The blocks from top to bottom. `tops` are the y of each, gaps already above it."""

    items: list[Placed] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    pads: list[float] = field(default_factory=list)
    tops: list[float] = field(default_factory=list)
    head: float = 0
    """Room above the first row, for what scrolls along with the text."""
    foot: float = 0

    @property
    def height(self) -> float:
        """The height of everything."""
        if not self.items:
            return self.head + self.foot
        return self.bottom(len(self.items) - 1) + self.foot

    def bottom(self, index: int) -> float:
        """The y below a row, its pad included."""
        return self.tops[index] + self.items[index].height + self.pads[index]

    def splice(self, first: int, old: int, new: Sequence[Placed]) -> None:
        """Puts new rows in the place of `old` ones."""
        self.items[first : first + old] = new
        if old != len(new) or len(self.pads) != len(self.items):
            self.pads[first : first + old] = [0.0] * len(new)

    def measure_gaps(self, look: EditorLook, mode: Mode) -> None:
        """Computes the gaps between all rows anew: after a change of structure."""
        before: RowStyle | None = None
        self.gaps = []
        for item in self.items:
            self.gaps.append(gap_between(before, item.style, look, mode))
            before = item.style

    def stack(self) -> None:
        """Computes all y anew from heights, gaps and pads."""
        steps = [i.height + pad for i, pad in zip(self.items, self.pads, strict=True)]
        ends = accumulate(
            (gap + step for gap, step in zip(self.gaps, steps, strict=True)), initial=self.head
        )
        self.tops = [end + gap for end, gap in zip(ends, self.gaps, strict=False)]

    def at(self, y: float) -> int:
        """The index of the row at this height; the nearest above, in a gap."""
        return max(0, bisect_right(self.tops, y) - 1)
