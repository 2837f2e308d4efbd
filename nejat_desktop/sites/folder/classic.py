"""Classic text of WordPress, without blocks: blank lines cut paragraphs, ends of lines stay."""

import re
from collections.abc import Iterator

from nejat_desktop.sites.folder.markup import BLOCKS, INLINE, Node

_HOLDERS = frozenset({"div", "section", "blockquote", "li", "td", "th", "dd", "details"})
"""Elements in which text may stand bare, cut at blank lines as it is outside of them."""
_HOLD_LINES = INLINE | _HOLDERS | {"p", "dt", "figcaption", "caption", "footer", "summary"}
_HOLD_LINES |= {f"h{level}" for level in range(2, 7)}
_BLANK_LINE = re.compile(r"\n\s*\n")


def loosened(node: Node) -> None:
    """Make paragraphs of the bare text below a node wherever a blank line cuts it."""
    for child in node.children:
        if isinstance(child, Node):
            loosened(child)
    if node.tag not in _HOLDERS:
        return
    blocks = BLOCKS | {"cite", "summary"}
    pieces = list(pieces_of(node.children, blocks))
    if any(len(piece) > 1 for piece in pieces):
        node.children = [
            piece[0] if _is_block(piece[0], blocks) else Node("p", {}, piece)
            for run in pieces
            for piece in run
        ]


def pieces_of(
    children: "list[Node | str]", blocks: frozenset[str] = BLOCKS
) -> "Iterator[list[list[Node | str]]]":
    """Runs between blocks, each cut at its blank lines; a block is a run of one piece alone."""
    run: list[Node | str] = []
    for child in children:
        if _is_block(child, blocks):
            yield from _cut(run)
            run = []
            yield [[child]]
        else:
            run.append(child)
    yield from _cut(run)


def broken(node: Node) -> None:
    """Show the ends of lines in the texts below a node, as WordPress shows them in classic text."""
    siblings = node.children
    kept: list[Node | str] = []
    for number, child in enumerate(siblings):
        if isinstance(child, Node):
            if child.tag != "pre":
                broken(child)
            kept.append(child)
        elif node.tag in _HOLD_LINES and "\n" in child:
            before = number > 0 and _stands_in_line(siblings[number - 1])
            after = number + 1 < len(siblings) and _stands_in_line(siblings[number + 1])
            kept += _lines(child, before=before, after=after)
        else:
            kept.append(child)
    node.children = kept


def _is_block(child: "Node | str", blocks: frozenset[str]) -> bool:
    return isinstance(child, Node) and child.tag in blocks


def _cut(run: "list[Node | str]") -> "Iterator[list[list[Node | str]]]":
    pieces: list[list[Node | str]] = [[]]
    for child in run:
        if not isinstance(child, str):
            pieces[-1].append(child)
            continue
        first, *others = _BLANK_LINE.split(child)
        pieces[-1].append(first)
        pieces += [[other] for other in others]
    said = [piece for piece in pieces if any(not isinstance(c, str) or c.strip() for c in piece)]
    if said:
        yield said


def _stands_in_line(child: "Node | str") -> bool:
    return isinstance(child, str) or (child.tag in INLINE and child.tag != "br")


def _lines(text: str, *, before: bool, after: bool) -> "Iterator[Node | str]":
    """A text with a break at each end of a line that has something on both sides."""
    head = "" if before else text[: len(text) - len(text.lstrip())]
    rest = text[len(head) :]
    tail = "" if after else rest[len(rest.rstrip()) :]
    first, *others = rest[: len(rest) - len(tail)].split("\n")
    yield head + first
    for other in others:
        yield Node("br")
        yield other
    if tail:
        yield tail
