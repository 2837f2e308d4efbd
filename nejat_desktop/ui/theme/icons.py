"""Phosphor icons as qtawesome ships them, cached by name, colour, size and pixel ratio."""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap, QRawFont

_FONT, _CHARACTERS = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"

MIRRORED = {
    "caret-left": "caret-right",
    "caret-double-left": "caret-double-right",
    "arrow-left": "arrow-right",
    "arrow-u-up-left": "arrow-u-up-right",
    "arrow-bend-up-left": "arrow-bend-up-right",
    "arrow-line-left": "arrow-line-right",
    "arrow-square-left": "arrow-square-right",
    "sign-in": "sign-out",
    "text-align-left": "text-align-right",
    "skip-back": "skip-forward",
}
"""Icons that have a twin for the other direction; the rest never mirror."""

FLIPPED = frozenset({"paper-plane-tilt", "text-indent", "list-bullets"})
"""Icons that point somewhere and have no twin: their picture is turned over."""

_TWINS = MIRRORED | {twin: name for name, twin in MIRRORED.items()}


def directed(name: str, rtl: bool) -> str:
    """The name of the icon that means the same in this layout direction."""
    return _TWINS.get(name, name) if rtl else name


def _folder() -> Path:
    """Where qtawesome keeps its fonts. It is not imported: that takes a tenth of a second."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome, which brings the icons, is not installed")
    return Path(spec.origin).parent / "fonts"


@cache
def characters() -> dict[str, str]:
    """The character of each icon in the font, by its name without "ph."."""
    record = json.loads((_folder() / _CHARACTERS).read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in record.items()}


class Icons:
    """Draws icons and remembers the pictures. Needs a QGuiApplication."""

    def __init__(self) -> None:
        self._characters = characters()
        self._font = QRawFont(str(_folder() / _FONT), 1, QFont.HintingPreference.PreferNoHinting)
        self._cache: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def pixmap(self, name: str, color: QColor, size: int, ratio: float, rtl: bool) -> QPixmap:
        """The icon `name` (with or without "ph.") in a square of `size` logical px."""
        name = directed(name.removeprefix("ph."), rtl)
        flip = rtl and name in FLIPPED
        key = (name, color.name(QColor.NameFormat.HexArgb), size, ratio, flip)
        found = self._cache.get(key)
        if found is None:
            found = self._cache[key] = self._draw(name, color, size, ratio, flip)
        return found

    def _draw(self, name: str, color: QColor, size: int, ratio: float, flip: bool) -> QPixmap:
        side = max(1, round(size * ratio))
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if flip:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        painter.fillPath(self._outline(name, side), color)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def _outline(self, name: str, side: int) -> QPainterPath:
        """The glyph in a square of `side` px, as drawn on the font's own square."""
        raw = self._font
        raw.setPixelSize(side)
        glyph = raw.glyphIndexesForString(self._characters[name])[0]
        advance = raw.advancesForGlyphIndexes([glyph])[0].x()
        path: QPainterPath = raw.pathForGlyph(glyph)
        height = raw.ascent() + raw.descent()
        path.translate((side - advance) / 2, (side - height) / 2 + raw.ascent())
        path.setFillRule(Qt.FillRule.WindingFill)
        return path
