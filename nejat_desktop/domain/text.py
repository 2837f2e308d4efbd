"""Text in four languages: folding for search, slugs, first strong direction."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from anyascii import anyascii

from nejat_desktop.domain.edition import Direction

SLUG_LIMIT = 60
ZWNJ = "\u200c"

_LETTERS = str.maketrans(
    {"ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه"}
    | {"ؤ": "و", "ۀ": "ه", "ە": "ه"}
)
_DROPPED = re.compile("[\u0640\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_WORD = re.compile(r"[^\W_]+(?:\u200c[^\W_]+)*")
_PERSIAN_PREFIXES = ("می", "نمی")
_PERSIAN_SUFFIXES = ("ها", "های", "هایی", "تر", "ترین")
_ARABIC_CLITICS = ("وال", "بال", "فال", "کال", "لل", "ال", "و", "ف", "ب", "ک", "ل")
_STEM_LEAST = 3
_HEADLINE_LETTERS = re.compile(r"[^a-z0-9]+")


def whole(text: str) -> str:
    """The text as files and databases can hold it, of the same length where it is whole already.

    Halves of a character that belong together are joined; one that stands alone becomes U+FFFD.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def fold(text: str) -> str:
    """The text as search compares it: one spelling of letters and digits, no marks, no case.

    The half-space stays, since it counts both as a space and as nothing. Facts: the same word is
    typed with Arabic or Persian letters, with or without harakat (docs/glossary.md, fold).
    """
    letters = unicodedata.normalize("NFKC", text).translate(_LETTERS)
    bare = unicodedata.normalize("NFD", _DROPPED.sub("", letters))
    return bare.translate(_BARE).translate(_LETTERS).casefold()


class _Bare(dict[int, str]):
    """Characters without marks, digits as Latin ones; each is looked at once."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        kept = character
        if unicodedata.category(character) == "Mn":
            kept = ""
        elif character.isdecimal() and not character.isascii():
            kept = str(unicodedata.decimal(character))
        self[code] = kept
        return kept


_BARE = _Bare()


def index_text(text: str) -> str:
    """The folded words with every spelling under which they may be looked for."""
    words = folded_words(text)
    return " ".join((*(s for word in words for s in spellings(word)), *joined_words(words)))


def folded_words(text: str) -> list[str]:
    """The words of a text as search compares them, half-spaces inside."""
    return _WORD.findall(fold(text))


def joined_words(words: Sequence[str]) -> Iterator[str]:
    """Neighbours that are one word, for whoever wrote a space inside it: می رود is میرود."""
    for before, after in pairwise(words):
        if before in _PERSIAN_PREFIXES or after in _PERSIAN_SUFFIXES:
            yield before.replace(ZWNJ, "") + after.replace(ZWNJ, "")


@lru_cache(maxsize=50_000)
def spellings(word: str) -> tuple[str, ...]:
    """A folded word in its spellings: joined, split at half-spaces, without Arabic clitics."""
    parts = word.split(ZWNJ)
    joined = "".join(parts)
    found = [joined, *(parts if len(parts) > 1 else [])]
    for clitic in _ARABIC_CLITICS:
        if joined.startswith(clitic) and len(joined) - len(clitic) >= _STEM_LEAST:
            found.append(joined[len(clitic) :])
    return tuple(dict.fromkeys(found))


def query_words(query: str) -> tuple[tuple[str, ...], ...]:
    """What somebody looks for: for each word its spellings, any of which is a hit.

    A word with half-spaces is looked for as one word; the index has it in both forms.
    """
    return tuple(_asked(word) for word in _WORD.findall(fold(query)))


def _asked(word: str) -> tuple[str, ...]:
    joined = word.replace(ZWNJ, "")
    stems = (s for s in spellings(joined) if joined.startswith("ال") and s == joined[2:])
    return tuple(dict.fromkeys((joined, *stems)))


def slug_from(text: str) -> str:
    """A Latin slug of at most 60 characters, cut between words; empty if nothing can be read."""
    latin = _HEADLINE_LETTERS.sub("-", anyascii(text).lower().replace("'", "")).strip("-")
    if len(latin) <= SLUG_LIMIT:
        return latin
    cut = latin[: SLUG_LIMIT + 1].rsplit("-", 1)[0]
    return cut[:SLUG_LIMIT].strip("-")


def is_slug(text: str) -> bool:
    """Whether the text may stand in an address: a–z, 0–9 and single hyphens, at most 60."""
    return len(text) <= SLUG_LIMIT and re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", text) is not None


def first_strong(text: str) -> Direction | None:
    """The direction of the first letter that has one (Unicode bidi P2), if any has."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "L":
                return Direction.LTR
            case "R" | "AL":
                return Direction.RTL
    return None
