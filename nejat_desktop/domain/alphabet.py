"""The order of words in a list, as somebody who reads the language looks for them."""

import re
from collections.abc import Callable
from unicodedata import normalize

from nejat_desktop.domain.text import ZWNJ, fold

MOST = 48
"""So many characters of a key tell where a text stands in a list."""
_BEHIND = "\ua48c"
"""Behind the letters of all our alphabets: `c` and this stands after all other words with `c`."""
_SILENT = re.compile(rf"{ZWNJ}|[^\w\s]|_")
_NUMBER = re.compile(r"\d+")
_DIGITS = 8
_ALBANIAN = re.compile("[çë]|dh|gj|ll|nj|rr|sh|th|xh|zh")
_BARE = {"ç": "c", "ë": "e"}
_ARABIC_SCRIPT = str.maketrans(
    {"پ": f"ب{_BEHIND}", "چ": f"ج{_BEHIND}", "ژ": f"ز{_BEHIND}", "گ": f"ك{_BEHIND}"}
    | {"ک": "ك", "ی": "ي"}
)
"""Letters that stand far behind in Unicode, to their places in the alphabet."""
_PERSIAN = str.maketrans({"ه": "ى"})
"""Persian has waw before heh."""


def sorting_key(text: str, language: str) -> str:
    """What a text is sorted by, character by character: its letters in the order of the language's
    alphabet, numbers by their size, without case, vowel signs, quotation marks and half-spaces.

    Keys of different languages are not to be compared.
    """
    folded = " ".join(_SILENT.sub("", _SPELT.get(language, fold)(text)).split())
    return _NUMBER.sub(_padded, folded).translate(_ARABIC_SCRIPT)[:MOST]


def _padded(number: re.Match[str]) -> str:
    return number[0].lstrip("0").zfill(_DIGITS)


def _albanian(text: str) -> str:
    """Its letters of two characters, and those with marks, stand behind those without."""
    return fold(_ALBANIAN.sub(_behind, normalize("NFC", text).lower()))


def _behind(letter: re.Match[str]) -> str:
    return f"{_BARE.get(letter[0], letter[0][0])}{_BEHIND}"


def _persian(text: str) -> str:
    return fold(text).translate(_PERSIAN)


_SPELT: dict[str, Callable[[str], str]] = {"fa": _persian, "sq": _albanian}
