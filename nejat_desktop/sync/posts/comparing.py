"""Two states of a post held against each other. Pure."""

import re
from collections.abc import Iterable
from html import unescape

from nejat_desktop.domain.ports.posts import OUT, Fields

_TAG = re.compile(r"<[^<>]*>")
SHRUNK = 0.2
"""A text of which less is left than this share is not taken in before a person has looked."""


def differing(sent: Fields, stored: Fields) -> Iterable[str]:
    """The names of the fields that a site keeps otherwise than they were sent."""
    names = ("status", "slug", "title", "content", "excerpt", "date", "format")
    others = ("sections", "tags", "lead", "comments_open")
    for name in (*names, *others):
        mine, theirs = getattr(sent, name), getattr(stored, name)
        if name == "status" and {mine, theirs} <= OUT:
            continue
        if mine != theirs:
            yield name


def shrank(before: Fields, now: Fields) -> bool:
    """Whether a text that readers see became empty, or nearly all of it went."""
    return len(now.content) < SHRUNK * len(before.content) and len(before.content) > 0


def alike(sent: Fields, stored: Fields) -> bool:
    """The same words and facts; only the markup may have been filtered."""
    facts = ("type", "date", "format", "sections", "tags", "lead", "comments_open")
    if any(getattr(sent, name) != getattr(stored, name) for name in facts):
        return False
    words = zip(map(_words, sent.texts), map(_words, stored.texts), strict=True)
    return all(mine == theirs for mine, theirs in words)


def _words(text: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", text)).split())
