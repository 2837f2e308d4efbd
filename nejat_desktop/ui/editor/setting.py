"""Sets one block: its formats from its marks, its lines at the row's own line height."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout, QTextOption

from nejat_desktop.domain.body.model import Row, RowKind
from nejat_desktop.ui.editor.cards import Cards
from nejat_desktop.ui.editor.formats import OURS, row_of
from nejat_desktop.ui.editor.glyphs import Glyphs, foreign_runs, layout_range, units
from nejat_desktop.ui.editor.inline import OBJECT, Run
from nejat_desktop.ui.editor.look import EditorLook
from nejat_desktop.ui.editor.places import Placed
from nejat_desktop.ui.editor.readback import runs_of
from nejat_desktop.ui.editor.registry import Registry
from nejat_desktop.ui.editor.style import THUMB_GAP, THUMB_WIDTH, Mode, RowStyle, Setting, row_style

Shown = tuple[tuple[Run, int], ...]
_NO_ROW = Row("", RowKind.PARAGRAPH, (), "", "", "", "")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
LABEL_HEIGHT = 20


@dataclass(frozen=True, slots=True)
class Measure:
    """The column that text is set in: x of its left edge, width."""

    x: float
    width: float


@dataclass(slots=True)
class Setter:
    """Sets blocks in one registry, look, mode and base direction."""

    registry: Registry
    look: EditorLook
    mode: Mode
    rtl: bool
    cards: Cards
    thumbs: bool = False
    """Whether captions in pairs show their picture beside them."""
    decorations: Mapping[str, Sequence[tuple[int, int, str]]] = field(default_factory=dict)
    """Row id → start, length and style name of what is underlined or lit in it."""
    glyphs: Glyphs = field(init=False)
    _styles: dict[tuple[int, bool], RowStyle] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.glyphs = Glyphs(self.look, self.registry.inline)

    def row(self, number: int) -> Row:
        """The row with this number; a plain paragraph for none."""
        rows = self.registry.rows
        return rows[number] if 0 <= number < len(rows) else _NO_ROW

    def place(self, block: QTextBlock, measure: Measure) -> Placed:
        """Formats and lays out a block from scratch."""
        number = row_of(block)
        shown: Shown = tuple(runs_of(block))
        style = self._style(block, number)
        self._format(block, self.row(number), shown, style)
        return Placed(number, shown, style, self.lines(block, number, style, measure))

    def lines(self, block: QTextBlock, number: int, style: RowStyle, measure: Measure) -> float:
        """Breaks a block into lines; the height of the row."""
        layout = block.layout()
        layout.setTextOption(self._option(style))
        x, width = self._column(self.row(number), style, measure)
        is_card = self.row(number).is_card
        y = style.top + (self.look.px(LABEL_HEIGHT) if style.label else 0)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            tall = max(style.type.line, line.height() if OBJECT in block.text() else 0)
            tall = line.height() if is_card else tall
            line.setPosition(QPointF(x, y + (tall - line.height()) / 2))
            y += tall
        layout.endLayout()
        if style.hidden:
            return 0
        if style.label and self.thumbs:
            y = max(y, style.top + self.look.px(56))
        # Whole pixels: the sums of two sides are equal only then.
        return float(ceil(y + style.bottom + (1 if self.mode is Mode.PAIR else 0)))

    def _style(self, block: QTextBlock, number: int) -> RowStyle:
        paired = self.mode is Mode.PAIR and self._has_caption(block, number)
        key = (number, paired)
        if key not in self._styles:
            row = self.row(number)
            asked = self.registry.direction(row) if number >= 0 else ""
            rtl = asked == "rtl" if asked else self.rtl
            self._styles[key] = row_style(
                Setting(self.registry, self.look, self.mode), row, rtl, paired
            )
        return self._styles[key]

    def _has_caption(self, block: QTextBlock, number: int) -> bool:
        """Whether the next row is the caption of this picture."""
        row = self.row(number)
        if row.kind is not RowKind.PICTURE or not row.path:
            return False
        after = self.row(row_of(block.next())) if block.next().isValid() else _NO_ROW
        return after.kind is RowKind.CAPTION and after.path[:1] == row.path[:1]

    def _column(self, row: Row, style: RowStyle, measure: Measure) -> tuple[float, float]:
        start = style.inset
        end = 0.0
        if style.label and self.thumbs:
            start += self.look.px(THUMB_WIDTH + THUMB_GAP)
        elif row.kind is RowKind.CAPTION:
            end = self.cards.credit_width(row)
        width = max(measure.width - start - end, 40)
        return (measure.x + (end if style.arabic else start), width)

    def _option(self, style: RowStyle) -> QTextOption:
        option = QTextOption(_RIGHT if style.arabic else _LEFT)
        rtl = Qt.LayoutDirection.RightToLeft
        option.setTextDirection(rtl if style.arabic else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _format(self, block: QTextBlock, row: Row, shown: Shown, style: RowStyle) -> None:
        layout = block.layout()
        kept = [r for r in layout.formats() if r.length and not r.format.intProperty(OURS)]
        text = block.text()
        preedit = units(layout.preeditAreaText())
        ranges = [layout_range(0, units(text) + preedit, self.glyphs.base(style))]
        shift = _Shift(layout.preeditAreaPosition(), preedit)
        ranges.extend(self._marked(shown, style, shift))
        ranges.extend(self._scripts(text, shown, style, shift))
        ranges.extend(self._decorated(row.id, shift))
        layout.setFormats([*ranges, *kept])

    def _marked(
        self, shown: Shown, style: RowStyle, shift: "_Shift"
    ) -> Iterable[QTextLayout.FormatRange]:
        at = 0
        for run, _ in shown:
            length = units(run.text)
            if run.marks:
                yield shift.range(at, length, self.glyphs.of(style, run.marks, style.arabic))
            at += length

    def _scripts(
        self, text: str, shown: Shown, style: RowStyle, shift: "_Shift"
    ) -> Iterable[QTextLayout.FormatRange]:
        """Runs of the other script, set in its own family; marks of theirs included."""
        for start, end in foreign_runs(text, style.arabic):
            at = 0
            for run, _ in shown:
                length = units(run.text)
                first, last = max(at, start), min(at + length, end)
                if first < last:
                    shape = self.glyphs.of(style, run.marks, not style.arabic)
                    yield shift.range(first, last - first, shape)
                at += length

    def _decorated(self, row_id: str, shift: "_Shift") -> Iterable[QTextLayout.FormatRange]:
        for start, length, name in self.decorations.get(row_id, ()):
            yield shift.range(start, length, decoration(self.look, name))


@dataclass(frozen=True, slots=True)
class _Shift:
    """Moves ranges out of the way of text that is still being composed."""

    position: int
    length: int

    def range(self, start: int, length: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
        if self.length and start >= self.position:
            start += self.length
        elif self.length and start + length >= self.position:
            length += self.length
        return layout_range(start, length, shape)


def decoration(look: EditorLook, name: str) -> QTextCharFormat:
    """What "spelling", "comment", "found", "term", "added" and "removed" look like."""
    shape = QTextCharFormat()
    shape.setProperty(OURS, 1)
    match name:
        case "spelling":
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(look.color("danger"))
        case "term":
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            shape.setUnderlineColor(look.color("accent"))
        case "added" | "removed":
            shape.setBackground(look.color(name))
            shape.setForeground(look.color(f"on_{name}"))
            shape.setFontStrikeOut(name == "removed")
        case _:
            shape.setBackground(look.color("highlight"))
    return shape
