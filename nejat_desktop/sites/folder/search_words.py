"""The words by which a story is found in the browser: those of the newsroom's own search."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.body.shortcodes import without_shortcodes
from nejat_desktop.domain.text import folded_words, joined_words, spellings

_SILENT = re.compile(r"<(?:(script|style|template|noscript|svg|math)\b|!--)")
_INLINE = re.compile(
    r"</?(?:a|em|i|strong|b|s|del|ins|u|sub|sup|small|mark|abbr|q|cite|code|span|bdi|bdo)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_PIECE = re.compile(r"\S+")
_KNOWN = 50_000
"""How many different pieces of text are remembered: an archive says the same words again."""


def plain_words(source: str) -> str:
    """The text of a body without its markup; blocks stay apart, letters of one word together."""
    spoken = _TAG.sub(" ", _INLINE.sub("", " ".join(_spoken(source))))
    return unescape(without_shortcodes(spoken))


def _spoken(source: str) -> Iterator[str]:
    """What stands outside of comments and silent elements; what never ends counts as text."""
    at, endless = 0, set[str | None]()
    for found in _SILENT.finditer(source):
        name = found[1]
        if found.start() < at or name in endless:
            continue
        end = re.compile(rf"</{name}\s*>" if name else "-->").search(source, found.end())
        if end is None:
            endless.add(name)
        else:
            yield source[at : found.start()]
            at = end.end()
    yield source[at:]


def search_words(release: Release) -> frozenset[str]:
    """The folded words of everything that readers see of a release, in all their spellings."""
    return words_of(" \n ".join(text for text in _texts(release) if text))


def words_of(text: str) -> frozenset[str]:
    """The words of `index_text`. Each piece between spaces is folded once for a whole archive."""
    pieces = _PIECE.findall(text)
    found = {spelling for piece in {*pieces} for spelling in _known(piece)[1]}
    found.update(joined_words([word for piece in pieces for word in _known(piece)[0]]))
    return frozenset(found)


@lru_cache(maxsize=_KNOWN)
def _known(piece: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded words of a piece, and all of their spellings."""
    words = tuple(folded_words(piece))
    return words, tuple(spelling for word in words for spelling in spellings(word))


def _texts(release: Release) -> Iterator[str]:
    content = release.content
    credits, work = content.credits, content.work
    yield from (content.headline, content.excerpt, plain_words(content.body), *content.tags)
    yield from (credits.author, credits.translator, credits.publication, release.series_title)
    yield from (work.by, work.publisher, work.period, *work.contents)
    for picture in release.pictures:
        yield from (picture.caption, picture.credit)
