"""The names that screens use to ask the theme for something: modes, fonts, scripts."""

from enum import StrEnum


class Mode(StrEnum):
    """A set of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Script(StrEnum):
    """Which family of letters a text is set in; it decides family, size and line height."""

    LATIN = "latin"
    ARABIC = "arabic"


class FontRole(StrEnum):
    """A place in the type scale (tokens.json, type.scale_px)."""

    DISPLAY = "display"
    HEADLINE = "headline"
    TITLE = "title"
    ROW = "row"
    BODY = "body"
    LABEL = "label"
    SMALL = "small"
    PAGE = "page"
    PAIR = "pair"


RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ur", "ps", "ckb"})


def is_rtl(language: str) -> bool:
    """Whether an interface or edition in this language runs from right to left."""
    return language.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0] in RTL_LANGUAGES
