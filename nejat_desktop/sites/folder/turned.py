"""Words that run the other way than their page: each run of them stands in `bdi`.

Without it a Latin name takes the number, comma or bracket beside it along to its wrong side, and
two names with a comma between them change places.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from nejat_desktop.domain.edition import Edition

_LEFT = r"A-Za-zªµºÀ-ÖØ-öø-ʸͰ-ͽͿ-ϿЀ-҂Ҋ-ԯḀ-῾"
_RIGHT = r"\u0591-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef"
_RIGHT += r"\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_MARKS = r"\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06e4\u06e7-\u06ed\u200c\u200d"
_ARABIC_DIGITS = r"\u0660-\u0669\u06f0-\u06f9"


@dataclass(frozen=True, slots=True)
class _Way:
    """One direction: a letter of it, and a run of its words with what stands between them."""

    letter: re.Pattern[str]
    run: re.Pattern[str]


def _way(letters: str, digits: str, joints: str, before: str, after: str) -> _Way:
    """A run begins and ends with a letter or digit; `joints` may stand within it, between them."""
    word = f"[{letters}{digits}{_MARKS}]"
    run = rf"{before}[{letters}](?:[ \u00a0]?(?:[{joints}]+[ \u00a0]?)?{word})*{after}"
    return _Way(re.compile(f"[{letters}]"), re.compile(run))


_LATIN = _way(_LEFT, "0-9", r"\-–'’.,:;/&+@#_", r"(?:[@#]|(?<![0-9])[0-9]++-?)?", r"\+*")
_ARABIC = _way(_RIGHT, _ARABIC_DIGITS + "0-9", r"\-–'’./&_،؛:", "", "")


def runs(text: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """The text in pieces, and of each whether it runs the other way than the page.

    A text without a letter of the page's own direction is one piece: it turns only if it begins
    or ends with what could jump to its other end.
    """
    own, other = (_ARABIC, _LATIN) if rtl else (_LATIN, _ARABIC)
    if not other.letter.search(text):
        yield text, False
    elif not own.letter.search(text):
        yield text, other.run.fullmatch(text) is None
    else:
        at = 0
        for found in other.run.finditer(text):
            if found.start() > at:
                yield text[at : found.start()], False
            yield found[0], True
            at = found.end()
        if at < len(text):
            yield text[at:], False


def turned(text: str, edition: Edition) -> str | Markup:
    """The text for a page of an edition, as it is or with `bdi` around what runs the other way."""
    pieces = tuple(runs(text, rtl=edition.is_rtl))
    if not any(other for _, other in pieces):
        return text
    direction = "ltr" if edition.is_rtl else "rtl"
    isolate = Markup('<bdi dir="{}">{}</bdi>').format
    return Markup().join(isolate(direction, t) if other else escape(t) for t, other in pieces)
