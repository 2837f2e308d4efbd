"""What a site made otherwise of what it was sent, told apart by what it means for readers. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import unescape

from nejat_desktop.domain.body.tags import attributes
from nejat_desktop.domain.tagged import tags, without_comments, without_tags


class Rewrite(StrEnum):
    """One thing that a site made otherwise."""

    SLUG = "slug"
    STATUS = "status"
    TITLE = "title"
    CONTENT = "content"
    """Its words, not only what stands around them."""
    EXCERPT = "excerpt"
    LESS_MARKUP = "less_markup"
    """Tags or attributes are gone; every word is there."""
    MARKUP = "markup"
    """Tags or attributes are others; every word is there."""
    SPELLING = "spelling"
    """Readers see no difference: `&amp;` for `&` and the like."""
    DATE = "date"
    FORMAT = "format"
    SECTIONS = "sections"
    TAGS = "tags"
    LEAD = "lead"
    CAPTIONS = "captions"
    """The words of a picture or file stand there as they were: somebody else uploaded it."""
    COMMENTS = "comments_open"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """One thing, and what it is now, where that can be said in a word."""

    what: Rewrite
    now: str = ""


def written(changes: Iterable[Rewritten]) -> str:
    """As the journal keeps it: `slug=bridge-2, less_markup`."""
    said = (f"{one.what.value}={one.now}" if one.now else one.what.value for one in changes)
    return ", ".join(dict.fromkeys(said))


def read(words: str) -> tuple[Rewritten, ...]:
    """What `written` wrote; what it does not know is left out."""
    return tuple(_read(words))


def matters(words: str) -> bool:
    """Whether readers may see what a site made otherwise."""
    return any(one.what is not Rewrite.SPELLING for one in read(words))


def _read(words: str) -> Iterator[Rewritten]:
    for part in words.split(", "):
        what, _, now = part.partition("=")
        if what in set(Rewrite):
            yield Rewritten(Rewrite(what), now)


def of_text(name: Rewrite, sent: str, stored: str) -> Rewrite:
    """What became of a text that is stored otherwise than it was sent."""
    if _words(sent) != _words(stored):
        return name
    before, after = Counter(_marks(sent)), Counter(_marks(stored))
    if before == after:
        return Rewrite.SPELLING
    return Rewrite.LESS_MARKUP if after <= before else Rewrite.MARKUP


def _words(text: str) -> str:
    return " ".join(unescape(without_tags(without_comments(text))).split())


def _marks(text: str) -> Iterator[tuple[str, ...]]:
    for tag in tags(without_comments(text)):
        name = tag["name"].lower()
        yield (name,)
        for attribute, value in attributes(tag[0]):
            rules = value.split(";") if attribute == "style" else (value,)
            yield from ((name, attribute, rule.strip()) for rule in rules if rule.strip())
