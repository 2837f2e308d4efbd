"""The groups of ours around a body: what is generated stands in them, and comes off again.

A body in blocks gets them as `wp:group`. A classic one gets the same elements without block
comments: a single block would end WordPress's care for its paragraphs and line ends.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from nejat_desktop.domain.body.blocks import document
from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.pieces import PieceKind
from nejat_desktop.domain.body.tags import attribute
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wordpress.marker import marker
from nejat_desktop.sites.wordpress.spelling import spelling
from nejat_desktop.sites.wordpress.stitches import block_of

MADE, BEFORE, AFTER = "nejat-made", "nejat-before", "nejat-after"
GAP = "\n\n"
_COMMENT = re.compile(r"<!-- /?wp:[^>]*? -->")
_SEAL = re.compile(r"<!-- nejat:made=([0-9a-f]{16}) -->")
_MAKER = re.compile(r"<!-- nejat:by=([0-9a-f]{16}) -->")
_DIV = re.compile(r"<div\s[^<>]*>")
_CLOSING = re.compile(r"\s*<!-- /wp:group -->")


@dataclass(frozen=True, slots=True)
class Made:
    """What stands before and after a body; each may be empty."""

    before: str = ""
    after: str = ""

    def around(self, body: str) -> str:
        """The whole text."""
        return GAP.join(part for part in (self.before, body, self.after) if part)


@dataclass(frozen=True, slots=True)
class Bare:
    """A text without our groups, and whether they were as they had been made."""

    body: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Maker:
    """Whose groups they are: an article's, made by a newsroom."""

    article: Uid
    newsroom: Uid

    @property
    def mark(self) -> str:
        """What a group says of the newsroom: always the same, and not its uid."""
        return hashlib.sha256(f"nejat:by={self.newsroom}".encode()).hexdigest()[:16]


def made(
    maker: Maker,
    before: Sequence[str],
    after: Sequence[str],
    *,
    facts: str = "",
    is_classic: bool,
) -> Made:
    """The groups of an article: blocks that stand before its body and after it.

    The second is always there: it carries the marker, who made it, a seal by which an edit inside
    the groups is noticed, and what else the post says of its article.
    """
    first = _group(BEFORE, before) if before else ""
    seal = _seal(first + _group(AFTER, after))
    marks = (
        f"{marker(maker.article)}<!-- nejat:made={seal} --><!-- nejat:by={maker.mark} -->{facts}"
    )
    tail = f"<!-- wp:html -->\n{marks}\n<!-- /wp:html -->"
    both = Made(first, _group(AFTER, [*after, tail]))
    return Made(_classic(both.before), _classic(both.after)) if is_classic else both


def made_elsewhere(text: str, maker: Maker) -> Made | None:
    """The groups in a site's text that another newsroom made of the same article, as they stand.

    None when there are none, or they are ours.
    """
    marked = [g for g in _groups(text, AFTER) if marker(maker.article) in text[slice(*g)]]
    if not marked:
        return None
    last = text[slice(*marked[-1])]
    by = _MAKER.findall(last)
    if not by or by[-1] == maker.mark:
        return None
    first = next(_groups(text[: marked[-1][0]], BEFORE), None)
    return Made(text[slice(*first)] if first else "", last)


def _group(place: str, blocks: Iterable[str]) -> str:
    inside = document(blocks)
    return (
        f'<!-- wp:group {{"className":"{MADE} {place}","layout":{{"type":"constrained"}}}} -->\n'
        f'<div class="wp-block-group {MADE} {place}">{inside}</div>\n<!-- /wp:group -->'
    )


def _classic(group: str) -> str:
    """The same without block comments, and without line ends that would become breaks."""
    lines = (line for line in _COMMENT.sub("", group).split("\n") if line)
    return "".join(f"\n{line}\n" if line.startswith("http") else line for line in lines)


def _seal(text: str) -> str:
    """A digest of what a reader sees of a text: white space and spellings do not count."""
    shown = (_shown(piece.kind, text[piece.start : piece.end]) for piece in lex(text, 0, len(text)))
    return hashlib.sha256("".join(shown).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _shown(kind: PieceKind, text: str) -> str:
    match kind:
        case PieceKind.COMMENT:
            return ""
        case PieceKind.TEXT:
            return "".join(spelling(kind, text).split())
        case _:
            return spelling(kind, text)


def bare(text: str, sent: Made, body: str, article: Uid | None) -> Bare:
    """A site's text without our groups. `body` is the one that was sent between them.

    Groups in that body which look like ours are the body's: no more are taken than were put there.
    """
    if (found := _between(text, sent)) is not None:
        return Bare(found, True)
    first, last = list(_groups(text, BEFORE)), list(_groups(text, AFTER))
    before = first[0] if len(first) > _count(body, BEFORE) else None
    marked = [g for g in last if article and marker(article) in text[slice(*g)]]
    after = (marked or last)[-1] if len(last) > _count(body, AFTER) else None
    inside = "".join(text[slice(*g)] for g in (before, after) if g)
    is_whole = _SEAL.findall(inside) == [_seal(inside)]
    return Bare(_without(text, before, after), is_whole)


def _between(text: str, sent: Made) -> str | None:
    """What stands between the very groups that were sent; None when they are not there."""
    if not sent.after:
        return None
    if text == sent.around(""):
        return ""
    head = sent.before + GAP if sent.before else ""
    tail = GAP + sent.after
    fits = len(text) > len(head) + len(tail) and text.startswith(head) and text.endswith(tail)
    return text[len(head) : len(text) - len(tail)] if fits else None


def _count(body: str, place: str) -> int:
    return sum(1 for _ in _groups(body, place))


Span = tuple[int, int]


def _groups(text: str, place: str) -> Iterator[Span]:
    """Where groups of a place stand, whole, with their block comments if they have some."""
    at = 0
    while found := _DIV.search(text, at):
        at = found.end()
        classes = set((attribute(found[0], "class") or "").split())
        if {MADE, place} <= classes and (end := _end(text, found.start())):
            yield _with_comments(text, found.start(), end)
            at = end


def _end(text: str, start: int) -> int:
    """Where the `div` that begins there ends; 0 if it never does."""
    depth = 0
    for piece in lex(text, start, len(text)):
        if piece.name == "div":
            depth += {PieceKind.OPEN: 1, PieceKind.CLOSE: -1}.get(piece.kind, 0)
        if depth == 0:
            return piece.end
    return 0


def _with_comments(text: str, start: int, end: int) -> Span:
    """An element with the comments of the group block that it is, if it is one."""
    opening = text.rfind("<!-- wp:group", 0, start)
    closing = _CLOSING.match(text, end)
    is_group = opening >= 0 and closing and block_of(text[opening:start].rstrip())
    return (opening, closing.end()) if is_group and closing else (start, end)


def _without(text: str, before: Span | None, after: Span | None) -> str:
    """The text without two groups and the blank line that sets each off.

    What somebody wrote above the first or below the second stays.
    """
    if after is not None:
        head, rest = text[: after[0]], text[after[1] :]
        text = head.removesuffix(GAP) + ("" if rest.isspace() else rest)
        before = before if before is not None and before[1] <= after[0] else None
    if before is not None:
        front, rest = text[: before[0]], text[before[1] :]
        text = ("" if front.isspace() else front) + rest.removeprefix(GAP)
    return text
