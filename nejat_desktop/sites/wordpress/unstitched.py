"""A body as it came back from a site, in our own names: what nobody touched comes back as it was.

The text is laid beside the one that was sent, piece by piece. Pieces that are the same, or show
the same in another spelling (a filter, an editor that wrote the text anew), become the source's
own; in what is new, addresses that are known to be ours become our names.
"""

import html
import json
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.pieces import PieceKind
from nejat_desktop.domain.body.tags import attribute, quoted, with_attribute
from nejat_desktop.sites.wordpress.names import NAME, NOWHERE, Names
from nejat_desktop.sites.wordpress.stitches import CLASS, IMAGE, TAGS, Stitch, block_of, in_json

COMPARED = 4_000_000
"""Above this many pairs of pieces those in the middle are not compared with each other."""
_SLASH = re.compile(r"\s*/?>$")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_REST = r"(?=[\"'\s>#?&\\]|$)"
"""What may follow an address that is ours: a longer one is another's."""
Token = tuple[PieceKind, str]


def unstitched(text: str, stitches: Sequence[Stitch], names: Names) -> str:
    """The source of a text of the site; `stitches` are those of the text that was sent."""
    if text == "".join(stitch.wire for stitch in stitches):
        return "".join(stitch.source for stitch in stitches)
    tokens = [(piece.kind, text[piece.start : piece.end]) for piece in lex(text, 0, len(text))]
    back = _Back(names)
    found = "".join(_joined(tokens, stitches, back))
    source = "".join(stitch.source for stitch in stitches)
    return source if found.strip() == source.strip() else found


def _joined(tokens: Sequence[Token], stitches: Sequence[Stitch], back: "_Back") -> Iterator[str]:
    """First what is the same to the letter; in what lies between, what shows the same."""
    now, sent = [text for _, text in tokens], [stitch.wire for stitch in stitches]
    shown = _spelled(tokens)
    shown_then = _spelled([(stitch.kind, stitch.wire) for stitch in stitches])
    for run, then, is_same in _runs(now, sent):
        if is_same:
            yield from (stitch.source for stitch in stitches[then])
            continue
        for part, part_then, is_alike in _runs(shown[run], shown_then[then]):
            if is_alike:
                yield from (stitch.source for stitch in stitches[then][part_then])
            else:
                yield from (back.source(*token) for token in tokens[run][part])


def _runs(now: Sequence[str], sent: Sequence[str]) -> Iterator[tuple[slice, slice, bool]]:
    """Both texts as pairs of slices in order, and whether these are the same."""
    at = sent_at = 0
    for start, sent_start, count in _same(now, sent):
        yield slice(at, start), slice(sent_at, sent_start), False
        at, sent_at = start + count, sent_start + count
        yield slice(start, at), slice(sent_start, sent_at), True
    yield slice(at, len(now)), slice(sent_at, len(sent)), False


def _same(now: Sequence[str], sent: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """What is the same: where it begins in both, and how many pieces it is."""
    shortest = min(len(now), len(sent))
    head = 0
    while head < shortest and now[head] == sent[head]:
        head += 1
    tail = 0
    while tail < shortest - head and now[-1 - tail] == sent[-1 - tail]:
        tail += 1
    yield 0, 0, head
    middle, before = now[head : len(now) - tail], sent[head : len(sent) - tail]
    if len(middle) * len(before) <= COMPARED:
        matcher = SequenceMatcher(None, middle, before, autojunk=False)
        for a, b, size in matcher.get_matching_blocks():
            yield head + a, head + b, size
    yield len(now) - tail, len(sent) - tail, tail


def _spelled(tokens: Sequence[Token]) -> list[str]:
    """The pieces in one spelling: those that show the same are equal.

    White space beside a block comment shows nothing.
    """
    found = []
    for index, (kind, text) in enumerate(tokens):
        if kind is PieceKind.TEXT and text.isspace():
            beside = [*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2]]
            is_gap = any(k is PieceKind.COMMENT and block_of(t) for k, t in beside)
            found.append(" " if is_gap else text)
        else:
            found.append(_spelling(kind, text))
    return found


def _spelling(kind: PieceKind, text: str) -> str:
    match kind:
        case PieceKind.TEXT:
            return html.unescape(_CONTROL.sub("", text))
        case PieceKind.OPEN | PieceKind.VOID:
            return _SLASH.sub(">", text)
        case PieceKind.COMMENT:
            return _block_spelling(text)
        case _:
            return text


def _block_spelling(comment: str) -> str:
    block = block_of(comment)
    if block is None:
        return comment
    attributes = json.dumps(json.loads(block.attributes)) if block.attributes else ""
    return f"<!-- {block.kind} {block.name} {attributes} -->"


class _Back:
    """Single pieces of a site's text in our own names."""

    def __init__(self, names: Names) -> None:
        self._numbers = names.numbers()
        self._names = {
            written: name
            for address, name in names.by_address().items()
            for written in (quoted(address), in_json(address), address)
        }
        known = sorted(self._names, key=len, reverse=True)
        self._known = re.compile(f"(?:{'|'.join(map(re.escape, known))}){_REST}") if known else None

    def source(self, kind: PieceKind, text: str) -> str:
        """A piece as it stands in a source."""
        if kind in TAGS:
            named = self._named(text)
            return self._unnumbered(named) if named.lower().startswith("<img") else named
        if kind is PieceKind.COMMENT and (block := block_of(text)):
            named = self._named(text)
            return self._without_number(named) if block.name == IMAGE else named
        return text

    def _named(self, text: str) -> str:
        text = NOWHERE.sub(r"nejat:\1/\2", text)
        return self._known.sub(lambda m: self._names[m[0]], text) if self._known else text

    def _unnumbered(self, tag: str) -> str:
        classes = attribute(tag, "class") or ""
        found = CLASS.search(classes)
        ours = found is not None and int(found[1]) in self._numbers
        if found is None or not ours or not NAME.match(attribute(tag, "src") or ""):
            return tag
        left = " ".join((classes[: found.start()] + classes[found.end() :]).split())
        return with_attribute(tag, "class", left or None)

    def _without_number(self, comment: str) -> str:
        def left(found: re.Match[str]) -> str:
            return "" if int(found[1]) in self._numbers else found[0]

        bare = re.sub(r'"id":(\d+),', left, comment, count=1)
        if bare == comment:
            bare = re.sub(r',"id":(\d+)(?=\})', left, comment, count=1)
        return re.sub(r' \{"id":(\d+)\}', left, bare, count=1) if bare == comment else bare
