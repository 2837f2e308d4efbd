"""Says the sentences of refused work in the language of the interface; services know English."""

import re
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication

from nejat_desktop.ui.theme.refusal_sentences import SENTENCES
from nejat_desktop.ui.theme.wording import isolate

_COUNTED = frozenset({"n", "total", "line", "column", "size"})
_PLACE = re.compile(r"\{(\w+)\}")


def refusal_words(sentence: str, digits: Callable[[str], str] = str) -> str:
    """`sentence` in the language of the interface; as it is where nobody knows it.

    What was put into it (names, folders) is kept and closed off from the words around it.
    """
    for template, pattern in _patterns().items():
        found = pattern.fullmatch(sentence)
        if found is None:
            continue
        words = QCoreApplication.translate("Refusal", template)
        if words == template:
            return sentence
        values = {
            name: digits(value) if name in _COUNTED else isolate(value)
            for name, value in found.groupdict().items()
        }
        return words.format(**values)
    return sentence


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {template: _pattern(template) for template in SENTENCES}


def _pattern(template: str) -> re.Pattern[str]:
    parts = _PLACE.split(template)
    fixed = [re.escape(part) for part in parts[::2]]
    places = [f"(?P<{name}>.*?)" for name in parts[1::2]]
    mixed = [piece for pair in zip(fixed, [*places, ""], strict=True) for piece in pair]
    return re.compile("".join(mixed), re.DOTALL)
