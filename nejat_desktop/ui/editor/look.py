"""What the text views look like: families, sizes, line heights and colours of one theme."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtGui import QColor, QPalette

LIGHT = {
    "window": "#F2F1ED",
    "panel": "#F8F7F4",
    "surface": "#FFFFFF",
    "sunken": "#E9E7E1",
    "line": "#E0DDD5",
    "line_strong": "#89857B",
    "text": "#1C1D1F",
    "text_soft": "#43454A",
    "muted": "#62635E",
    "accent": "#3150B8",
    "accent_tint": "#E8ECF9",
    "selection": "#DCE3F8",
    "on_selection": "#1C1D1F",
    "focus": "#3150B8",
    "danger": "#AE1D28",
    "warning": "#845200",
    "ok": "#2A682E",
    "draft": "#535963",
    "added": "#D9F0DA",
    "on_added": "#1B4D20",
    "removed": "#FADFDD",
    "on_removed": "#7F1520",
    "highlight": "#FFF0B8",
}
DARK = {
    "window": "#141517",
    "panel": "#191A1D",
    "surface": "#1F2124",
    "sunken": "#0F1011",
    "line": "#32353A",
    "line_strong": "#7C8089",
    "text": "#EAE9E6",
    "text_soft": "#C8C8C6",
    "muted": "#A0A19F",
    "accent": "#93A9FF",
    "accent_tint": "#252C48",
    "selection": "#28335A",
    "on_selection": "#F2F2F0",
    "focus": "#93A9FF",
    "danger": "#FF8E88",
    "warning": "#EDB653",
    "ok": "#86CC88",
    "draft": "#B6BBC4",
    "added": "#1F4023",
    "on_added": "#BFECC1",
    "removed": "#522225",
    "on_removed": "#FFC9C5",
    "highlight": "#54460F",
}


@dataclass(frozen=True, slots=True)
class Type:
    """A size of text: pixels, line height in pixels, weight (400–700)."""

    size: float
    line: float
    weight: int = 400

    def scaled(self, factor: float) -> "Type":
        """The same type at another interface size."""
        return Type(self.size * factor, self.line * factor, self.weight)


@dataclass(frozen=True, slots=True)
class Types:
    """One use of type in the two scripts."""

    latin: Type
    arabic: Type

    def of(self, arabic: bool) -> Type:
        """The type for a row of this script."""
        return self.arabic if arabic else self.latin

    def scaled(self, factor: float) -> "Types":
        """Both scripts at another interface size."""
        return Types(self.latin.scaled(factor), self.arabic.scaled(factor))


@dataclass(frozen=True, slots=True)
class Families:
    """Font families in the order in which they are asked for a glyph."""

    page_latin: tuple[str, ...] = ("Noto Serif", "Inter")
    page_arabic: tuple[str, ...] = ("Vazirmatn", "Noto Naskh Arabic")
    interface_latin: tuple[str, ...] = ("Inter", "Noto Sans")
    mono: tuple[str, ...] = ("Noto Sans Mono", "DejaVu Sans Mono")

    def page(self, arabic: bool) -> list[str]:
        """The reading families, the row's own script first."""
        own, other = self.page_latin, self.page_arabic
        return [*other, *own] if arabic else [*own, *other]

    def interface(self, arabic: bool) -> list[str]:
        """The families of labels inside the text view."""
        own, other = self.interface_latin, self.page_arabic
        return [*other, *own] if arabic else [*own, *other]


@dataclass(frozen=True, slots=True)
class EditorLook:
    """Everything that the text views draw with. Another theme or size is another look."""

    colors: Mapping[str, str]
    families: Families = Families()
    page: Types = Types(Type(17, 28), Type(17, 32))
    pair: Types = Types(Type(15, 25), Type(16, 30))
    headline: Types = Types(Type(33, 42, 700), Type(30, 50, 700))
    scale: float = 1.0

    def color(self, name: str) -> QColor:
        """A colour by its name in the design tokens."""
        return QColor(self.colors[name])

    def px(self, size: float) -> float:
        """A length of the drawing at this interface size."""
        return size * self.scale

    def scaled(self, factor: float) -> "EditorLook":
        """The same look at another interface size (0.9 to 1.5)."""
        return replace(
            self,
            page=self.page.scaled(factor),
            pair=self.pair.scaled(factor),
            headline=self.headline.scaled(factor),
            scale=self.scale * factor,
        )


def dressed(palette: QPalette, look: EditorLook) -> QPalette:
    """A text widget's palette in the look's colours."""
    new = QPalette(palette)
    for role, name in (
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.Text, "text"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
        (QPalette.ColorRole.Highlight, "selection"),
        (QPalette.ColorRole.HighlightedText, "on_selection"),
    ):
        new.setColor(role, look.color(name))
    return new


def light_look() -> EditorLook:
    """The light theme as drawn."""
    return EditorLook(LIGHT)


def dark_look() -> EditorLook:
    """The dark theme as drawn."""
    return EditorLook(DARK)


def look_from_tokens(tokens: Mapping[str, Any], theme: str) -> EditorLook:
    """The look of a theme ("light", "dark", "high_contrast") of the design tokens file."""
    colors = {k: v for k, v in tokens["color"][theme].items() if isinstance(v, str)}
    colors["draft"] = tokens["color"][theme]["state"]["draft"]["fg"]
    families, scale = tokens["type"]["families"], tokens["type"]["scale_px"]
    return EditorLook(
        colors,
        Families(
            tuple(families["page_latin"]),
            tuple(families["page_arabic"]),
            tuple(families["interface_latin"]),
            tuple(families["mono"]),
        ),
        _types(scale["page"]),
        _types(scale["pair"]),
        _types(scale["headline"]),
    )


def _types(entry: Mapping[str, Any]) -> Types:
    return Types(Type(*entry["latin"]), Type(*entry["arabic"]))
