"""The character formats that a row's runs are shown with: made of marks and script, cached."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from nejat_desktop.ui.editor.formats import OURS
from nejat_desktop.ui.editor.inline import Inline
from nejat_desktop.ui.editor.look import EditorLook
from nejat_desktop.ui.editor.style import RowStyle

_ARABIC_LETTERS = "\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc\u200c\u200d"
_LATIN_LETTERS = "A-Za-z\u00c0-\u024f\u0370-\u052f"


def _stretch(own: str, other: str) -> re.Pattern[str]:
    """Words of one script, with what stands between them and is of neither."""
    return re.compile(f"[{own}]+(?:[^{own}{other}]+[{own}]+)*")


_ARABIC = _stretch(_ARABIC_LETTERS, _LATIN_LETTERS)
_LATIN = _stretch(_LATIN_LETTERS, _ARABIC_LETTERS)
_BOLD = {"b", "strong", "th"}
_ITALIC = {"i", "em", "cite", "dfn", "var", "address"}
_MONO = {"code", "kbd", "samp", "tt"}
_STRUCK = {"s", "del", "strike"}
_UNDER = {"u", "ins"}


class Glyphs:
    """Formats for (style, marks, script); drop it when the look changes."""

    def __init__(self, look: EditorLook, inline: Inline) -> None:
        self.look = look
        self.inline = inline
        self._cache: dict[tuple[RowStyle, int, bool], QTextCharFormat] = {}

    def base(self, style: RowStyle) -> QTextCharFormat:
        """The format of plain text in the row's own script."""
        return self.of(style, 0, style.arabic)

    def of(self, style: RowStyle, marks: int, arabic: bool) -> QTextCharFormat:
        """The format of text with these marks in that script."""
        key = (style, marks, arabic)
        if key not in self._cache:
            self._cache[key] = self._make(style, self.inline.names(marks), arabic)
        return self._cache[key]

    def font(self, style: RowStyle, arabic: bool | None = None) -> QFont:
        """The row's font without marks."""
        script = style.arabic if arabic is None else arabic
        font = QFont()
        if style.families == "mono":
            font.setFamilies([*self.look.families.mono, *self.look.families.page(True)])
        elif style.families == "interface":
            font.setFamilies(self.look.families.interface(script))
        else:
            font.setFamilies(self.look.families.page(script))
        font.setPixelSize(max(1, round(style.type.size)))
        font.setWeight(QFont.Weight(style.type.weight))
        return font

    def _make(self, style: RowStyle, names: tuple[str, ...], arabic: bool) -> QTextCharFormat:
        shape = QTextCharFormat()
        font = self.font(style, arabic)
        marks = set(names)
        if marks & _BOLD:
            font.setWeight(QFont.Weight.Bold)
        if marks & _ITALIC:
            self._emphasise(font, arabic)
        if marks & _MONO:
            font.setFamilies([*self.look.families.mono, *self.look.families.page(arabic)])
        shape.setFont(font)
        shape.setForeground(self.look.color(style.color))
        self._line(shape, marks)
        shape.setProperty(OURS, 1)
        return shape

    def _emphasise(self, font: QFont, arabic: bool) -> None:
        """Arabic script is never slanted: emphasis is weight there."""
        if not arabic:
            font.setItalic(True)
        elif font.weight() < QFont.Weight.DemiBold:
            font.setWeight(QFont.Weight.DemiBold)

    def _line(self, shape: QTextCharFormat, marks: set[str]) -> None:
        if "a" in marks:
            shape.setForeground(self.look.color("accent"))
            shape.setFontUnderline(True)
        if marks & _STRUCK:
            shape.setFontStrikeOut(True)
        if marks & _UNDER:
            shape.setFontUnderline(True)
        if "mark" in marks:
            shape.setBackground(self.look.color("highlight"))
        if "sub" in marks:
            shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if "sup" in marks:
            shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)


def foreign_runs(text: str, arabic: bool) -> Iterator[tuple[int, int]]:
    """Start and end, in UTF-16 units, of the stretches in the other script than the row's."""
    pattern = _LATIN if arabic else _ARABIC
    wide = len(text) > 0 and max(text) > "\uffff"
    for found in pattern.finditer(text):
        start, end = found.span()
        yield (units(text[:start]), units(text[:end])) if wide else (start, end)


def units(text: str) -> int:
    """The length in UTF-16 units, as Qt counts."""
    return (
        len(text) + sum(c > "\uffff" for c in text) if text and max(text) > "\uffff" else len(text)
    )


def layout_range(start: int, length: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    """A range of a block's layout."""
    item = QTextLayout.FormatRange()
    item.start = start
    item.length = length
    item.format = shape
    return item
