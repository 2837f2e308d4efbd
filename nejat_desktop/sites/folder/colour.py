"""The newsroom's accent: its contrast, and the shades that are made of it."""

import re

from nejat_desktop.domain.errors import SiteError

PAPER, SURFACE = "#ffffff", "#f3f5f5"
DARK_PAPER, DARK_SURFACE = "#111517", "#1a2023"
INK = "#14181b"
LEAST = 4.5
_EASY = 7.0
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def contrast(first: str, second: str) -> float:
    """The WCAG 2 contrast ratio of two colours written as `#rrggbb`."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def accent_rules(accent: str) -> str:
    """CSS variables for an accent, in light and dark.

    `SiteError` when it cannot be read on the paper or on a surface.
    """
    if not _HEX.fullmatch(accent):
        raise SiteError(f"“{accent}” is not a colour. Write the accent as #rrggbb.")
    least = min(contrast(accent, PAPER), contrast(accent, SURFACE))
    if least < LEAST:
        raise SiteError(
            f"The accent {accent} is too pale to be read: its contrast is {least:.1f}, "
            f"and {LEAST} is needed. Choose a darker one; nothing was published."
        )
    light = {"accent": accent, "accent-strong": _mixed(accent, "#000000", 0.3)}
    on_dark = _lightened(accent)
    dark = {"accent": on_dark, "accent-strong": _mixed(on_dark, "#ffffff", 0.35)}
    light["on-accent"] = PAPER if contrast(accent, PAPER) >= LEAST else INK
    dark["on-accent"] = DARK_PAPER
    return (
        f":root{{{_variables(light)}}}\n@media (prefers-color-scheme:dark)"
        f"{{:root:not([data-theme=light]){{{_variables(dark)}}}}}\n"
    )


def _variables(values: dict[str, str]) -> str:
    return ";".join(f"--{name}:{value}" for name, value in values.items())


def _lightened(colour: str) -> str:
    """The first lighter shade that reads easily on dark paper."""
    for step in range(21):
        shade = _mixed(colour, "#ffffff", step / 20)
        if contrast(shade, DARK_PAPER) >= _EASY and contrast(shade, DARK_SURFACE) >= LEAST:
            return shade
    return "#ffffff"


def _mixed(colour: str, other: str, share: float) -> str:
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    parts = (c / 255 for c in _channels(colour))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
