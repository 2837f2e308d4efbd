"""Whole HTML pages as articles: what they say of themselves, and their text as clean blocks."""

import codecs
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from html import unescape
from urllib.parse import unquote

from nejat_desktop.domain.body import attribute
from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.pieces import Piece, PieceKind
from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.tagged import bare
from nejat_desktop.interchange.decoding import decode, unix_lines
from nejat_desktop.interchange.front_matter import date_in
from nejat_desktop.interchange.imported import Imported, Pictures
from nejat_desktop.interchange.markdown_import import stem
from nejat_desktop.interchange.paste import html_to_blocks

_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 4096
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_LISTED = re.compile(r"[,،;؛]")
_TEXT_CLASSES = frozenset(
    {"entry-content", "post-content", "article-body", "article-content", "post-body", "e-content"}
)
_BESIDE = frozenset({"nav", "aside", "footer", "form", "dialog", "menu", "button", "select"})
"""Elements that stand beside a text, not in it."""
_NAMES = {
    "title": ("og:title", "twitter:title", "dc.title"),
    "author": ("author", "article:author", "dc.creator", "byl"),
    "date": (
        *("article:published_time", "datepublished", "date", "dc.date", "dcterms.created"),
        "pubdate",
    ),
    "excerpt": ("description", "og:description", "dc.description"),
    "section": ("article:section",),
    "tags": ("article:tag", "keywords", "news_keywords"),
    "language": ("content-language", "dc.language", "og:locale"),
}

_META = ("property", "name", "itemprop", "http-equiv")


def decode_page(data: bytes) -> str:
    """The text of a page: Unicode, else the encoding that it names, else the old Arabic one."""
    try:
        data.decode()
        return decode(data)
    except UnicodeDecodeError:
        named = _CHARSET.search(data[:_HEAD])
    try:
        known = codecs.lookup(named[1].decode("ascii")).name if named else ""
        return unix_lines(data.decode(known, "replace")) if known else decode(data)
    except (LookupError, UnicodeError):
        return decode(data)


def read_page(text: str, name: str) -> Imported:
    """An article from a whole page, or from a part of one; `name` is the file's.

    The text is that of the element that holds it by its class, else `article`, `main` or `body`,
    without navigation and forms. The headline is its first heading of the first level, else the
    page's title. Raises BadInputError when there is no text.
    """
    source = unix_lines(text)
    said = _said(source)
    main = _without_beside(_main(source))
    heading, below = _heading(main)
    pictures = Pictures()

    def address(path: str, alt: str, shown: str) -> str:
        return "" if _SCHEME.match(path) else pictures.add(unquote(path), alt, shown)

    body = html_to_blocks(below, address)
    if not body.strip() and not heading:
        raise BadInputError(f"“{name}” has no text that could be taken in.")
    return Imported(
        headline=heading or _title(said) or stem(name),
        body=body,
        lang=_first(said, "language").partition("_")[0],
        date=_date(said),
        sections=tuple(filter(None, (_first(said, "section"),))),
        author=_author(_first(said, "author")),
        excerpt=_first(said, "excerpt"),
        tags=_tags(said),
        pictures=pictures.found,
    )


def _said(source: str) -> dict[str, list[str]]:
    """What the page says of itself: meta by lower-case name, `lang`, `<title>` and `<time>`."""
    found: dict[str, list[str]] = {}
    for piece in lex(source, 0, len(source)):
        tag = source[piece.start : piece.end]
        if piece.name == "meta":
            key = next(filter(None, (attribute(tag, n) for n in _META)), "")
            found.setdefault(key.lower(), []).append((attribute(tag, "content") or "").strip())
        elif piece.name == "html" and piece.kind is PieceKind.OPEN:
            found.setdefault("content-language", []).append(attribute(tag, "lang") or "")
        elif piece.name == "title" and "title" not in found:
            found["title"] = [_words(tag)]
        elif piece.name == "time" and piece.kind is PieceKind.OPEN:
            found.setdefault("time", []).append(attribute(tag, "datetime") or "")
    return found


def _first(said: dict[str, list[str]], field: str) -> str:
    values = (value for name in _NAMES[field] for value in said.get(name, ()))
    return next(filter(None, values), "")


def _title(said: dict[str, list[str]]) -> str:
    """The title without the site's name, where the page says what that is."""
    shown = _first(said, "title")
    if shown:
        return shown
    title = next(iter(said.get("title", ())), "")
    site = next(iter(said.get("og:site_name", ())), "")
    return title.removesuffix(site).rstrip(" -–—|·«»:") if site and title != site else title


def _date(said: dict[str, list[str]]) -> datetime | None:
    """The first date that can be read; a page with a strange one comes in without."""
    names = (*_NAMES["date"], "time")
    for value in (value for name in names for value in said.get(name, ())):
        try:
            return date_in(value)
        except BadInputError:
            continue
    return None


def _author(text: str) -> str:
    """A name; the addresses of profiles that some pages give are none."""
    return "" if "://" in text else text


def _tags(said: dict[str, list[str]]) -> tuple[str, ...]:
    several = said.get("article:tag", [])
    parts = several if len(several) > 1 else _LISTED.split(_first(said, "tags"))
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _main(source: str) -> str:
    """The part of the page that holds the text."""
    pieces = list(lex(source, 0, len(source)))
    for fits in (_holds_text, _named("article"), _named("main"), _named("body")):
        found = _inside(source, pieces, fits)
        if found is not None and _words(found):
            return found
    return source


def _named(name: str) -> Callable[[str, str], bool]:
    return lambda own, _tag: own == name


def _holds_text(_name: str, tag: str) -> bool:
    classes = set((attribute(tag, "class") or "").lower().split())
    return bool(classes & _TEXT_CLASSES) or attribute(tag, "itemprop") == "articleBody"


def _inside(source: str, pieces: list[Piece], fits: Callable[[str, str], bool]) -> str | None:
    """What stands in the first element that fits."""
    for at, piece in enumerate(pieces):
        opening = piece.kind is PieceKind.OPEN
        if opening and fits(piece.name, source[piece.start : piece.end]):
            return source[piece.end : _closing(pieces, at)]
    return None


def _closing(pieces: list[Piece], at: int) -> int:
    """Where the closing tag of the element begins that opens at this piece."""
    name, depth = pieces[at].name, 0
    for piece in pieces[at:]:
        if piece.name != name:
            continue
        depth += (piece.kind is PieceKind.OPEN) - (piece.kind is PieceKind.CLOSE)
        if depth == 0:
            return piece.start
    return pieces[-1].end


def _without_beside(source: str) -> str:
    return "".join(_kept(source))


def _kept(source: str) -> Iterator[str]:
    outside, depth = "", 0
    for piece in lex(source, 0, len(source)):
        if not outside and piece.kind is PieceKind.OPEN and piece.name in _BESIDE:
            outside, depth = piece.name, 0
        if not outside:
            yield source[piece.start : piece.end]
        elif piece.name == outside:
            depth += (piece.kind is PieceKind.OPEN) - (piece.kind is PieceKind.CLOSE)
            outside = outside if depth else ""


def _heading(source: str) -> tuple[str, str]:
    """The first heading of the first level, and the rest without it."""
    pieces = list(lex(source, 0, len(source)))
    for at, piece in enumerate(pieces):
        if piece.kind is PieceKind.OPEN and piece.name == "h1":
            end = _closing(pieces, at)
            words = _words(source[piece.end : end])
            after = source.find(">", end) + 1 or len(source)
            return (words, source[: piece.start] + source[after:]) if words else ("", source)
    return "", source


def _words(html: str) -> str:
    return " ".join(unescape(bare(html)).split())
