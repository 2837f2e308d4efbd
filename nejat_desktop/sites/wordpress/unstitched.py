"""A body as it came back from a site, in our own names: what nobody touched comes back as it was.

The text is laid beside the one that was sent, block by block, then piece by piece. Pieces that
are the same, or show the same in another spelling (a filter, an editor that wrote the text anew),
become the source's own; in what is new, addresses that are known to be ours become our names.
"""

import re
from collections.abc import Iterator, Sequence

from nejat_desktop.domain.body.delimiters import DelimiterKind
from nejat_desktop.domain.body.lexer import lex
from nejat_desktop.domain.body.pieces import PieceKind
from nejat_desktop.domain.body.tags import attribute, quoted, with_attribute
from nejat_desktop.sites.wordpress.names import NAME, NOWHERE, Names
from nejat_desktop.sites.wordpress.runs import runs
from nejat_desktop.sites.wordpress.spelling import Token, spelled
from nejat_desktop.sites.wordpress.stitches import CLASS, IMAGE, TAGS, Stitch, block_of, in_json

_REST = r"(?=[\"'\s>#?&\\]|$)"
"""What may follow an address that is ours: a longer one is another's."""


def unstitched(text: str, stitches: Sequence[Stitch], names: Names) -> str:
    """The source of a text of the site; `stitches` are those of the text that was sent."""
    source = "".join(stitch.source for stitch in stitches)
    if text == "".join(stitch.wire for stitch in stitches):
        return source
    tokens = [(piece.kind, text[piece.start : piece.end]) for piece in lex(text, 0, len(text))]
    found = "".join(_Laid(tokens, stitches, _Back(names)).source())
    return source if found.strip() == source.strip() else found


class _Laid:
    """A text of the site beside the one that was sent."""

    def __init__(self, now: Sequence[Token], then: Sequence[Stitch], back: "_Back") -> None:
        self._now = now
        self._then = then
        self._back = back
        self._sent = [(stitch.kind, stitch.wire) for stitch in then]
        self._shown, self._shown_then = spelled(now), spelled(self._sent)
        named = sorted(then, key=lambda stitch: stitch.source != stitch.wire)
        self._known = {stitch.wire: stitch.source for stitch in named}

    def source(self) -> Iterator[str]:
        """The source, whole blocks first: the same to the letter, then those that show the same."""
        blocks, then = _blocks(self._now), _blocks(self._sent)
        texts = ["".join(text for _, text in self._now[block]) for block in blocks]
        texts_then = ["".join(text for _, text in self._sent[block]) for block in then]
        shown = ["".join(self._shown[block]) for block in blocks]
        shown_then = ["".join(self._shown_then[block]) for block in then]
        for run, run_then, is_same in runs(texts, texts_then):
            if is_same:
                yield from self._own(_span(then, run_then))
                continue
            for part, part_then, is_alike in runs(shown[run], shown_then[run_then]):
                inner, inner_then = _within(run, part), _within(run_then, part_then)
                now, sent = _span(blocks, inner), _span(then, inner_then)
                says_something = "".join(shown[inner]).strip()
                alike = is_alike and says_something
                yield from self._own(sent) if alike else self._pieces(now, sent)

    def _own(self, then: slice) -> Iterator[str]:
        return (stitch.source for stitch in self._then[then])

    def _pieces(self, now: slice, then: slice) -> Iterator[str]:
        """Of blocks that differ the pieces that are the same to the letter."""
        texts = [text for _, text in self._now[now]]
        sent = [text for _, text in self._sent[then]]
        for run, run_then, is_same in runs(texts, sent):
            inner, inner_then = _within(now, run), _within(then, run_then)
            yield from self._own(inner_then) if is_same else self._alike(inner, inner_then)

    def _alike(self, now: slice, then: slice) -> Iterator[str]:
        """Of pieces that differ those that show the same; white space alone shows nothing."""
        shown, shown_then = self._shown[now], self._shown_then[then]
        is_blank = not "".join(shown + shown_then).strip()
        for run, run_then, is_same in runs(shown, shown_then):
            if is_same and (is_blank or "".join(shown[run]).strip()):
                yield from self._own(_within(then, run_then))
            else:
                yield from (self._new(token) for token in self._now[_within(now, run)])

    def _new(self, token: Token) -> str:
        """A piece that stands elsewhere than before, or is new."""
        return self._known.get(token[1]) or self._back.source(*token)


def _within(whole: slice, part: slice) -> slice:
    return slice(whole.start + part.start, whole.start + part.stop)


def _span(blocks: Sequence[slice], run: slice) -> slice:
    """The pieces of some blocks in a row."""
    start = blocks[run.start].start if run.start < len(blocks) else _end(blocks)
    return slice(start, blocks[run.stop - 1].stop if run.stop > run.start else start)


def _end(blocks: Sequence[slice]) -> int:
    return blocks[-1].stop if blocks else 0


def _blocks(tokens: Sequence[Token]) -> list[slice]:
    """Outermost blocks, and what stands between them line by line."""
    found: list[slice] = []
    depth = start = 0
    for index, (kind, text) in enumerate(tokens):
        block = block_of(text) if kind is PieceKind.COMMENT else None
        if block is not None:
            step = {DelimiterKind.OPEN: 1, DelimiterKind.CLOSE: -1, DelimiterKind.VOID: 0}
            depth = max(0, depth + step[block.kind])
        if depth == 0 and (block is not None or (kind is PieceKind.TEXT and "\n" in text)):
            found.append(slice(start, index + 1))
            start = index + 1
    return [*found, slice(start, len(tokens))] if start < len(tokens) else found


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
