"""Words: counted, and cut for comparison, in Latin and Arabic script."""

import re

_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08ff\u200b-\u200f\u2060-\u2069\ufe20-\ufe2f"
)
"""What belongs to the letter before it: accents, harakat, joiners, direction marks."""
_PARTS = re.compile(rf"\s+|[\w{_MARKS}'’ʼ]+|.", re.DOTALL)
_DIVIDERS = re.compile(r"[—–―/…|]+")


def word_count(text: str) -> int:
    """How many words a reader counts: ZWNJ, harakat and hyphens do not end one."""
    candidates = _DIVIDERS.sub(" ", text).split()
    return sum(any(c.isalnum() for c in word) for word in candidates)


def parts(text: str) -> list[str]:
    """White space, words and single signs; they join to the text."""
    return _PARTS.findall(text)


def words(text: str) -> list[str]:
    """The words of a text, without white space and signs."""
    return [part for part in parts(text) if any(c.isalnum() for c in part)]
