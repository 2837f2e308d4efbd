"""How WordPress makes slugs: of words, cut to length, and unlike those that are there already.

Shapes: shared facts on WordPress 6.1–7.1, and `sanitize_title_with_dashes` as it behaves there.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import quote, unquote

LONGEST = 200
"""Bytes of a slug, with its percent signs."""
TRASHED = "__trashed"
_FEEDS = frozenset({"feed", "rss", "rss2", "atom", "rdf", "embed"})
_PLAIN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_OCTET = re.compile(r"%([0-9a-fA-F]{2})")
_ENTITY = re.compile(r"&.+?;")
_DASHES = "\u00a0–—/\u2028\u2029\u202f" + "".join(map(chr, range(0x2000, 0x200B)))
_GONE = (
    "\u00ad¡¿«»‹›‘’“”‚‛„‟•©®°…™´ˊ\u0301\u0341\u0300\u0304\u030c"
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff\ufffc"
)
_TABLE = {**dict.fromkeys(map(ord, _DASHES), "-"), **dict.fromkeys(map(ord, _GONE)), ord("×"): "x"}
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L"}
    | {"œ": "oe", "Œ": "OE", "þ": "th", "ð": "d", "ı": "i"}
)


@lru_cache(maxsize=4096)
def slug_of(words: str) -> str:
    """The slug that a title, or a slug that was sent, becomes."""
    if _PLAIN.match(words) and len(words) <= LONGEST:
        return words
    text = re.sub(r"<[^>]*>", "", _latin(words))
    kept = _OCTET.sub(lambda octet: f"\ue000{octet[1]}", text).replace("%", "")
    shown = _ENTITY.sub("", kept.lower().translate(_TABLE)).replace(".", "-")
    safe = "".join(letter for letter in shown if _stays(letter))
    coded = _coded(safe)
    return re.sub(r"-+", "-", re.sub(r"\s+", "-", coded)).strip("-")


def _latin(words: str) -> str:
    """Latin letters without their accents; all else as it is."""
    if words.isascii():
        return words
    found = []
    for letter in unicodedata.normalize("NFC", words).translate(_LETTERS):
        base = unicodedata.normalize("NFD", letter)
        found.append(base[0] if len(base) > 1 and base[0].isascii() else letter)
    return "".join(found)


def _stays(letter: str) -> bool:
    return letter in " _-\ue000\t\n" or (letter.isalnum() if letter.isascii() else True)


def _coded(text: str) -> str:
    """Percent codes for what is not ASCII, cut at a letter before it grows too long."""
    found, length = [], 0
    for letter in text:
        code = letter if letter.isascii() else quote(letter).lower()
        code = "%" if letter == "\ue000" else code
        length += len(code)
        if length > LONGEST:
            break
        found.append(code)
    return "".join(found)


def free_slug(slug: str, is_taken: Callable[[str], bool], *, is_bad: bool = False) -> str:
    """The slug, or with `-2`, `-3`… the first that nobody has. A bad one is never kept bare."""
    if not is_bad and slug not in _FEEDS and not is_taken(slug):
        return slug
    number = 2
    while True:
        end = f"-{number}"
        other = cut(slug, LONGEST - len(end)) + end
        if not is_taken(other):
            return other
        number += 1


def cut(slug: str, length: int) -> str:
    """The beginning of a slug, never a torn letter."""
    if len(slug) <= length:
        return slug
    if "%" not in slug:
        return slug[:length].rstrip("-")
    return _within(unquote(slug), length).rstrip("-")


def _within(text: str, length: int) -> str:
    found = ""
    for letter in text:
        code = letter if letter.isascii() else quote(letter).lower()
        if len(found) + len(code) > length:
            break
        found += code
    return found


def trashed(slug: str) -> str:
    """What becomes of a slug in the bin; of none too."""
    if slug.endswith(TRASHED):
        return slug
    return cut(slug, LONGEST - len(TRASHED)) + TRASHED
