"""Checks on one translated paragraph: numbers, signs, quotes, letters, spaces, links, tags. Pure.

What is checked and why: numbers with folded digits as multisets; the end sign by language; quotes
balanced and of the edition's style; Arabic letters in Persian and the reverse; double spaces; a
target that only repeats its source; links and inline tags as multisets.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from nejat_desktop.domain.body import LINE_BREAK, OBJECT, Token, TokenKind, attribute, tokens
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.text import fold
from nejat_desktop.translation.numbers import Number, numbers_in
from nejat_desktop.translation.quotes import broken_quotes, foreign_quotes


class PairCheck(StrEnum):
    """What can be noticed in a paragraph and its translation."""

    NUMBERS = "numbers"
    END = "end"
    SIGN = "sign"
    """A comma, semicolon or question mark of the other script."""
    QUOTES_OPEN = "quotes_open"
    QUOTES_STYLE = "quotes_style"
    LETTERS = "letters"
    SPACES = "spaces"
    SAME = "same"
    LINKS = "links"
    TAGS = "tags"


@dataclass(frozen=True, slots=True)
class Remark:
    """What was noticed. `source` and `target` are what stands there, as it is written.

    `start` and `length` say where in the shown text of the target; a length of 0 is “nowhere”.
    """

    check: PairCheck
    source: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    start: int = 0
    length: int = 0


@dataclass(frozen=True)
class Text:
    """One side of a pair: its inline markup, and the edition that it is written for."""

    inner: str
    edition: Edition

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The inline tokens."""
        return tokens(self.inner)

    @cached_property
    def shown(self) -> str:
        """What a reader sees; a place in it is a place in the editor's paragraph."""
        return "".join(token.shown for token in self.tokens)

    @cached_property
    def language(self) -> str:
        """The language without its country: "fa" of "fa-IR"."""
        return self.edition.code.replace("_", "-").split("-")[0].lower()

    @property
    def is_empty(self) -> bool:
        """Whether a reader sees nothing."""
        return not self.shown.replace(OBJECT, "").strip()


def remarks(source: Text, target: Text) -> tuple[Remark, ...]:
    """What is worth a look in a translated paragraph; nothing while it is empty."""
    if source.is_empty or target.is_empty:
        return ()
    return tuple(remark for check in _CHECKS for remark in check(source, target))


def _numbers(source: Text, target: Text) -> Iterator[Remark]:
    mine, theirs = numbers_in(source.shown), numbers_in(target.shown)
    lost, added = _without(mine, theirs), _without(theirs, mine)
    if lost or added:
        start, length = (added[0].start, len(added[0].text)) if added else (0, 0)
        yield Remark(
            PairCheck.NUMBERS,
            tuple(n.text for n in lost),
            tuple(n.text for n in added),
            start,
            length,
        )


def _without(numbers: Iterable[Number], others: Iterable[Number]) -> list[Number]:
    """The numbers that are left over when each of the others has met its equal."""
    left = Counter(number.value for number in others)
    found = []
    for number in numbers:
        if left[number.value]:
            left[number.value] -= 1
        else:
            found.append(number)
    return found


_ENDS = {"؟": "?", "؛": ";", "،": ",", "۔": ".", "...": "…"}
_CLOSING = "\"'”’»“«›‹)]}*" + OBJECT + LINE_BREAK + "\u200e\u200f\u2069"
_END = re.compile(r"(\.\.\.|[.?!…:;,؟؛،۔])$")


def _end(source: Text, target: Text) -> Iterator[Remark]:
    mine, theirs = _end_sign(source.shown), _end_sign(target.shown)
    if _ENDS.get(mine, mine) == _ENDS.get(theirs, theirs):
        return
    at = target.shown.rindex(theirs) if theirs else len(target.shown.rstrip()) - 1
    shown = (theirs,) if theirs else ()
    yield Remark(PairCheck.END, (mine,) if mine else (), shown, at, len(theirs) or 1)


def _end_sign(text: str) -> str:
    bare = text.rstrip()
    while bare and (bare[-1] in _CLOSING or bare[-1].isspace()):
        bare = bare[:-1]
    found = _END.search(bare)
    return found[1] if found else ""


_ARABIC = "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff"
_LATIN_SIGN = re.compile(rf"(?<=[{_ARABIC}\u064b-\u0652\u200c»)])\s?[,;?]")
_ARABIC_SIGN = re.compile(r"(?<=[A-Za-zÀ-ɏ)”“»])\s?[،؛؟]")
_ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ckb"})


def _signs(source: Text, target: Text) -> Iterator[Remark]:
    pattern = _LATIN_SIGN if target.language in _ARABIC_SCRIPT else _ARABIC_SIGN
    yield from _first(PairCheck.SIGN, pattern, target.shown)


def _quotes(source: Text, target: Text) -> Iterator[Remark]:
    style = target.edition.quotes
    foreign = foreign_quotes(target.shown, style)
    if foreign:
        signs = tuple(dict.fromkeys(target.shown[at] for at in foreign))
        yield Remark(PairCheck.QUOTES_STYLE, style, signs, foreign[0], 1)
    broken = broken_quotes(target.shown, style)
    if broken is not None:
        yield Remark(PairCheck.QUOTES_OPEN, style, (target.shown[broken],), broken, 1)


_LETTERS = {"fa": re.compile("[يىك]"), "ar": re.compile("[یک]")}


def _letters(source: Text, target: Text) -> Iterator[Remark]:
    pattern = _LETTERS.get(target.language)
    if pattern is not None:
        yield from _first(PairCheck.LETTERS, pattern, target.shown)


_SPACES = re.compile(r"[ \u00a0\u2009\u202f]{2,}")


def _spaces(source: Text, target: Text) -> Iterator[Remark]:
    yield from _first(PairCheck.SPACES, _SPACES, target.shown)


def _first(check: PairCheck, pattern: re.Pattern[str], shown: str) -> Iterator[Remark]:
    found = tuple(pattern.finditer(shown))
    if found:
        signs = tuple(dict.fromkeys(hit[0].strip() for hit in found))
        yield Remark(check, (), signs, found[0].start(), len(found[0][0]))


def _same(source: Text, target: Text) -> Iterator[Remark]:
    mine = fold(source.shown).strip()
    if mine == fold(target.shown).strip() and any(c.isalpha() for c in mine):
        yield Remark(PairCheck.SAME, start=0, length=len(target.shown))


_EMPHASIS = frozenset({"b", "strong", "i", "em"})
"""One and the same: Arabic script is never slanted, so translators make slanted words bold."""
_SILENT = frozenset({"a", "span", "bdi", "bdo", "br", "wbr"})


def _markup(source: Text, target: Text) -> Iterator[Remark]:
    for check, read in ((PairCheck.LINKS, _links), (PairCheck.TAGS, _tags)):
        mine, theirs = Counter(read(source)), Counter(read(target))
        lost, added = mine - theirs, theirs - mine
        if lost or added:
            yield Remark(check, tuple(lost.elements()), tuple(added.elements()))


def _links(side: Text) -> Iterator[str]:
    for token in side.tokens:
        if token.kind is TokenKind.OPEN and token.name == "a":
            yield attribute(token.raw, "href") or ""


def _tags(side: Text) -> Iterator[str]:
    for token in side.tokens:
        if token.kind in (TokenKind.OPEN, TokenKind.VOID) and token.name not in _SILENT:
            yield "strong" if token.name in _EMPHASIS else token.name


Check = Callable[[Text, Text], Iterator[Remark]]
_CHECKS: tuple[Check, ...] = (
    _numbers,
    _end,
    _signs,
    _quotes,
    _letters,
    _spaces,
    _same,
    _markup,
)
