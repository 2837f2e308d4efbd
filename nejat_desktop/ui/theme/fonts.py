"""The shipped fonts: loading them, and building the QFont of a role."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from nejat_desktop.ui.theme.roles import FontRole, Script
from nejat_desktop.ui.theme.tokens import Tokens

PAGE_ROLES = frozenset({FontRole.HEADLINE, FontRole.PAGE, FontRole.PAIR})
SERIF_ROLES = frozenset({FontRole.HEADLINE, FontRole.PAGE})
_FEATURES = ("tnum", "cv05")


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Give the application every TTF of `folder`; return the families that it has now.

    Files that cannot be read are passed over: the interface then stands in the next family.
    """
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            families.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(families))


def families(tokens: Tokens, role: FontRole, script: Script) -> list[str]:
    """The families of a role, the script's own first: the first one draws shared digits."""
    place = "page" if role in SERIF_ROLES else "interface"
    latin = list(tokens.families[f"{place}_latin"])
    arabic = list(tokens.families[f"{place}_arabic"])
    return arabic + latin if script is Script.ARABIC else latin + arabic


def build_font(tokens: Tokens, role: FontRole, script: Script, factor: float) -> QFont:
    """The font of a role; `factor` is the interface size, 1.0 for 100 %."""
    style = tokens.scale[role][script]
    font = QFont()
    font.clearFeatures()  # a new font is a copy of the application's, tabular figures and all
    font.setFamilies(families(tokens, role, script))
    font.setPixelSize(max(1, round(style.size * factor)))
    font.setWeight(QFont.Weight(style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if script is Script.LATIN and role is FontRole.DISPLAY:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.3 * factor)
    if script is Script.LATIN and role not in PAGE_ROLES:
        for feature in _FEATURES:
            font.setFeature(QFont.Tag(feature), 1)
    return font
