"""What is drawn around rows just now: lit, ringed, hinted, paired. Nothing of it is in the text."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from nejat_desktop.domain.body.model import RowKind
from nejat_desktop.ui.editor.places import Places
from nejat_desktop.ui.editor.setting import Measure, Setter


@dataclass(slots=True)
class Scene:
    """The setter and the places of one view, and the state of its painting."""

    setter: Setter
    places: Places
    lit: int = -1
    """Index of the row that is lit."""
    ringed: int = -1
    """Index of the current row, while the view has the focus."""
    page_top: float = -1.0
    """The y of the page's upper edge; without one there is no page."""
    digits: str = ""
    """The ten digits of list numbers; empty for those of the script."""
    hints: dict[str, str] = field(default_factory=dict)
    """Row id → what an empty row says."""
    empty_hint: str = ""
    """What a text says that has only an empty row."""
    caption_hint: str = ""
    """What an empty caption says."""
    pair: tuple[int, int] = (-1, -1)
    """First and last index of the current pair."""
    ends: frozenset[int] = frozenset()
    """Indices of the rows that end a pair: a rule stands below them."""
    edits: bool = False
    """In pairs: the side that is written, ringed instead of lit while it has the focus."""
    bar_at_right: bool = False
    caption_label: str = ""

    def band(self, first: int, last: int, width: float) -> QRectF:
        """The rectangle of rows over the whole width, pads included."""
        top = self.places.tops[first]
        return QRectF(0, top, width, self.places.bottom(last) - top)

    def hint_at(self, index: int) -> str:
        """What the row says while it is empty."""
        item = self.places.items[index]
        if any(run.text for run, _ in item.shown):
            return ""
        row = self.setter.row(item.row)
        if hint := self.hints.get(row.id, ""):
            return hint
        if row.kind is RowKind.CAPTION:
            return self.caption_hint
        return self.empty_hint if len(self.places.items) == 1 else ""

    def holds(self, index: int) -> bool:
        """Whether there is a row with this index."""
        return 0 <= index < len(self.places.items)


@dataclass(frozen=True, slots=True)
class Canvas:
    """What is drawn on now: the clip, the column, the width of the view."""

    clip: QRectF
    measure: Measure
    width: float
    first: int
    last: int
