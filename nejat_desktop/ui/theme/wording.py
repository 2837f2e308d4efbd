"""Small rules for words on the screen: digits, directions, isolation of the other script."""

import unicodedata

from nejat_desktop.ui.theme.roles import Script

FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"

_DIGITS = {"fa": "۰۱۲۳۴۵۶۷۸۹", "ar": "٠١٢٣٤٥٦٧٨٩"}
_TABLES = {code: str.maketrans("0123456789,", row + "٬") for code, row in _DIGITS.items()}

_POINTS = {"fa": "٫", "ar": "٫", "sq": ","}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for lupdate, which knows this name; it is translated where it is shown."""
    return text


def digits(text: str, language: str) -> str:
    """`text` with its Latin digits as an interface in `language` writes them."""
    table = _TABLES.get(language)
    return text if table is None else text.translate({k: v for k, v in table.items() if k != 44})


def number(value: int, language: str) -> str:
    """A count with separated thousands, in the digits of the interface."""
    grouped = f"{value:,}"
    if language == "sq":
        return grouped.replace(",", "\u00a0")
    return grouped.translate(_TABLES.get(language, {}))


def tenths(value: float, language: str) -> str:
    """A number with one decimal, in the digits and with the decimal sign of the interface."""
    return digits(f"{value:.1f}", language).replace(".", _POINTS.get(language, "."))


def first_strong(text: str) -> str:
    """The class of the first letter with a direction of its own: "L", "R" or "AL"; "" if none.

    What is isolated does not count, as a name at the start does not turn its sentence round,
    unless there is nothing else.
    """
    depth, inside = 0, ""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif kind in ("L", "R", "AL"):
            if not depth:
                return kind
            inside = inside or kind
    return inside


def script_of(text: str) -> Script:
    """Arabic if the text starts in an Arabic letter, Latin for everything else."""
    return Script.ARABIC if first_strong(text) == "AL" else Script.LATIN


def runs_rtl(text: str) -> bool:
    """Whether the text, left to itself, runs from right to left."""
    return first_strong(text) in ("R", "AL")


def isolate(text: str) -> str:
    """`text` closed off, so that its direction disturbs nothing around it."""
    return f"{FSI}{text}{PDI}" if text else text


def isolate_ltr(text: str) -> str:
    """`text` (a key, a code, an address) closed off as left to right."""
    return f"{LRI}{text}{PDI}" if text else text


def lined_up(text: str, *, rtl: bool) -> str:
    """A line of the interface whose parts follow each other in its direction, whoever is named."""
    return f"{RLI if rtl else LRI}{text}{PDI}" if text else text
