"""Blocks flattened to running text, where only running text can stand: items, cells, captions."""

from nejat_desktop.domain.text import first_strong
from nejat_desktop.interchange.tidy import tidied
from nejat_desktop.interchange.tree import Child, Node, names

INLINE = names("a strong em s sub sup code kbd mark q cite bdi bdo span br")
"""What stands in a line. A picture does not: it becomes a block of its own where it can."""


def holds_block(node: Node) -> bool:
    """Whether the element is, or holds, something that cannot stand in a line."""
    return any(element.name not in INLINE for element in node.elements())


def runs(children: list[Child]) -> list[list[Child]]:
    """Pieces of running text: cut at blocks, and at empty lines made of line breaks."""
    cut = _cut_at_blocks(children)
    return [piece for run in cut for piece in _cut_at_empty_lines(run) if _shows(piece)]


def _cut_at_blocks(children: list[Child]) -> list[list[Child]]:
    """At least one piece; the first and the last join what stands around."""
    found: list[list[Child]] = [[]]
    for child in children:
        if isinstance(child, str) or not holds_block(child) or child.name == "img":
            found[-1].append(child)
            continue
        inner = _cut_at_blocks(child.children)
        if child.name in INLINE:
            inner = [[Node(child.name, child.attrs, run)] for run in inner]
            found[-1] += inner.pop(0)
            found += inner
        else:
            found += [*inner, []]
    return found


def lined(children: list[Child], own_direction: str = "") -> list[Child]:
    """Everything as one tidy run, with a line break where a block ended.

    A direction that the text has anyway is not said again; another one stays as a span.
    """
    joined: list[Child] = []
    for run in runs(children):
        if joined:
            joined.append(Node("br"))
        joined += run
    tidy = tidied(joined)
    natural = first_strong(Node("", {}, tidy).text())
    if own_direction and natural and own_direction != natural:
        return [Node("span", {"dir": own_direction}, tidy)]
    return tidy


def _cut_at_empty_lines(run: list[Child]) -> list[list[Child]]:
    found: list[list[Child]] = [[]]
    breaks = 0
    for child in run:
        if isinstance(child, Node) and child.name == "br":
            breaks += 1
        elif isinstance(child, Node) or child.strip():
            if breaks > 1:
                found.append([])
            breaks = 0
        found[-1].append(child)
    return found


def _shows(run: list[Child]) -> bool:
    """Whether anything is to be seen; white space and breaks alone are not."""
    node = Node("", {}, run)
    return bool(node.text().strip()) or any(one.name == "img" for one in node.elements())
