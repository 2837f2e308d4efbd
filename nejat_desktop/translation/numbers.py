"""Numbers in a text, in any digits, by their value: what a translation must not lose."""

import re
import unicodedata
from dataclasses import dataclass

_GROUP = ",٬.\u00a0\u202f\u2009'’"
_NUMBER = re.compile(rf"\d+(?:[{_GROUP}٫]\d+)*")
_GROUPED = re.compile(rf"\d{{1,3}}(?:([{_GROUP}])\d{{3}})(?:\1\d{{3}})*(?:[.,٫]\d+)?")
_SEPARATORS = re.compile(rf"[{_GROUP}]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written, its place, and its value in plain Latin digits."""

    text: str
    start: int
    value: str


def numbers_in(text: str) -> tuple[Number, ...]:
    """The numbers of a text: “1,200”, “۱٬۲۰۰” and “1 200” (with a no-break space) are one value.

    Three digits behind a separator are taken for thousands in every language; a decimal comma, the
    Arabic one too, is a point.
    """
    return tuple(
        Number(found[0], found.start(), _value(found[0])) for found in _NUMBER.finditer(text)
    )


def _value(written: str) -> str:
    latin = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in written)
    grouped = _GROUPED.fullmatch(latin)
    if grouped:
        whole, point, part = _split(latin, grouped[1])
        return _SEPARATORS.sub("", whole) + (f".{part}" if point else "")
    return _SEPARATORS.sub(".", latin.replace("٫", "."))


def _split(latin: str, separator: str) -> tuple[str, str, str]:
    """Thousands and decimals: the last separator is a point if it is another one."""
    for place in range(len(latin) - 1, -1, -1):
        if not latin[place].isdigit():
            if latin[place] != separator:
                return latin[:place], ".", latin[place + 1 :]
            break
    return latin, "", ""
