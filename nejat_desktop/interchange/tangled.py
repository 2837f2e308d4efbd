"""Markdown that opens brackets and tags without end: the library would read it for hours."""

import re

MOST = {"]": 200, ")": 200, ">": 2000}
"""How many of each may wait for their end at once; `<<` of a listing looks like a tag."""
_SIGNS = re.compile(r"[\[\]()]|<(?=[A-Za-z!?/])|>")
_OPENING = {"[": "]", "(": ")", "<": ">"}


class TangledError(ValueError):
    """`line` is the one, counted from 1, that opens one too many."""

    def __init__(self, line: int) -> None:
        super().__init__(f"too much is open in line {line}")
        self.line = line


def demand_simple(text: str) -> None:
    """`TangledError` when so much is opened and not closed that each sign is looked at for each.

    Brackets are counted within a paragraph, as a link ends with it; tags within the text.
    """
    is_open = dict.fromkeys(MOST, 0)
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            is_open["]"] = is_open[")"] = 0
        for sign in _SIGNS.findall(line):
            if sign in _OPENING:
                is_open[_OPENING[sign]] += 1
            else:
                is_open[sign] = max(0, is_open[sign] - 1)
        if any(is_open[sign] > most for sign, most in MOST.items()):
            raise TangledError(number)
