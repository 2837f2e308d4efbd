"""Two states of a post held against each other. Pure."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from html import unescape

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.ports.posts import OUT, Fields
from nejat_desktop.domain.rewriting import Rewrite, Rewritten, of_text, written

_TAG = re.compile(r"<[^<>]*>")
_THING = re.compile(
    r"<(?:img|video|audio|iframe|object|embed|svg)\b|<!-- wp:[^>]*/-->", re.IGNORECASE
)
"""What a text shows beside its words; a block without any is filled by the site."""
TEXTS = frozenset({Rewrite.TITLE, Rewrite.CONTENT, Rewrite.EXCERPT})
SHRUNK = 5
"""A text of which less is left than one part in so many neither goes nor comes unasked."""
SENTENCE = 100
"""Characters of a sentence. A picture counts as one, and nothing shorter shrinks: it is mended."""


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


def rewritten(sent: Fields, stored: Fields, besides: Iterable[Rewritten] = ()) -> str:
    """The same as words for the log and for people (`domain.rewriting.read`), and what the site
    made otherwise `besides`; "" for nothing."""
    return written((*_rewritten(sent, stored), *besides))


def _rewritten(sent: Fields, stored: Fields) -> Iterator[Rewritten]:
    for name in differing(sent, stored):
        what = Rewrite(name)
        if what in TEXTS:
            yield Rewritten(of_text(what, getattr(sent, name), getattr(stored, name)))
        else:
            yield Rewritten(what, stored.slug if what is Rewrite.SLUG else "")


def same_around(was: Release, now: Release) -> bool:
    """Whether nobody here touched what is generated around a text.

    The lead picture and those that the text names are the text's own.
    """
    return _around(was) == _around(now)


def _around(release: Release) -> tuple[object, ...]:
    content = release.content
    facts = (release.kind, content.credits, content.work, release.gallery)
    return (*facts, release.series, release.part, release.source_edition)


def is_emptied(before: str, now: str) -> bool:
    """Whether a text became empty, or nearly all that readers see of it went.

    Comments of ours and of the block editor don't count, nor do tags: only words and pictures.
    """
    was, left = _seen(before), _seen(now)
    return SHRUNK * left < was and (was > SENTENCE or not left)


def _seen(text: str) -> int:
    return len(_words(text)) + SENTENCE * len(_THING.findall(text))


def but_for_slug(fields: Fields) -> str:
    """A digest of all but slug, status and categories, which a site may choose for itself."""
    return "=" + _digest(fields, fields.texts)


def loosely(fields: Fields) -> str:
    """The same of the words alone, whatever a filter made of the markup around them."""
    return "~" + _digest(fields, tuple(_words(text) for text in fields.texts))


def of_texts(texts: tuple[str, str, str]) -> str:
    """A digest of what a revision keeps."""
    return "r" + _hex("\0".join(texts))


def of_words(texts: tuple[str, str, str]) -> str:
    """The same of the words alone."""
    return "w" + _hex("\0".join(_words(text) for text in texts))


def _digest(fields: Fields, texts: tuple[str, ...]) -> str:
    facts = (fields.type, fields.date, fields.format, fields.tags, fields.lead)
    said = "\0".join((*texts, repr(facts), repr(fields.comments_open)))
    return _hex(said)


def _hex(said: str) -> str:
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:63]


def _words(text: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", text)).split())
