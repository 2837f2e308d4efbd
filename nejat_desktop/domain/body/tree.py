"""A body as a tree of siblings, for what rearranges it; and back into rows."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from nejat_desktop.domain.body.model import Body, Container, ContainerKind, Row

BLANK_LINE = "\n\n"
_BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t]*+(?>\r\n|\r|\n)")


@dataclass(slots=True)
class Node:
    """A row, or a container with what it holds."""

    item: Row | Container
    children: "list[Node]" = field(default_factory=list)

    @property
    def before(self) -> str:
        """The gap in front of it."""
        return self.item.before

    def set_before(self, gap: str) -> None:
        """Changes the gap in front of it."""
        self.item = replace(self.item, before=gap)

    def holds(self, kind: ContainerKind) -> bool:
        """Whether it is a container of this kind."""
        return isinstance(self.item, Container) and self.item.kind is kind

    @property
    def is_loose(self) -> bool:
        """Whether only a blank line keeps it apart from its neighbours."""
        return isinstance(self.item, Row) and not self.item.open and not self.item.close


Siblings = list[Node]
Place = tuple[Siblings, int]
"""A node by its place: among which siblings, at which index."""


def grow(body: Body) -> Siblings:
    """The tree of a body; its top-level siblings."""
    top: Siblings = []
    path: list[Node] = []
    for row in body.rows:
        while path and path[-1].item.id not in row.path[: len(path)][-1:]:
            path.pop()
        for name in row.path[len(path) :]:
            node = Node(body.containers[name])
            (path[-1].children if path else top).append(node)
            path.append(node)
        (path[-1].children if path else top).append(Node(row))
    return top


def cut(body: Body, top: Siblings) -> Body:
    """The body with the rows and containers of a tree."""
    rows: list[Row] = []
    containers: dict[str, Container] = {}
    for row, holders in _leaves(top, ()):
        rows.append(replace(row, path=tuple(holder.id for holder in holders)))
        containers |= {holder.id: holder for holder in holders}
    return replace(body, rows=tuple(rows), containers=containers)


def trail(top: Siblings, row_id: str) -> list[Place]:
    """The way to a row, from its outermost container to itself; KeyError if it is not there."""
    found = _trail(top, row_id)
    if found is None:
        raise KeyError(row_id)
    return found


def part(siblings: Sequence[Node], index: int, flowing: bool) -> None:
    """Keeps a node apart from the one before it; in flowing text by a blank line at least."""
    if not 0 < index < len(siblings):
        return
    node, before = siblings[index], siblings[index - 1]
    merged = node.is_loose and before.is_loose and not _BLANK_LINE.search(node.before)
    if merged or (flowing and not node.before):
        node.set_before(BLANK_LINE)


def renamed(body: Body, name: Callable[[], str], new_id: Callable[[], str]) -> Siblings:
    """The tree of a body with new ids for all rows and containers."""
    top = grow(body)
    for node in _all(top):
        source = new_id if isinstance(node.item, Row) else name
        node.item = replace(node.item, id=source())
    return top


def _all(nodes: Siblings) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _all(node.children)


def _leaves(
    nodes: Siblings, holders: tuple[Container, ...]
) -> Iterator[tuple[Row, tuple[Container, ...]]]:
    for node in nodes:
        if isinstance(node.item, Row):
            yield node.item, holders
        else:
            yield from _leaves(node.children, (*holders, node.item))


def _trail(nodes: Siblings, row_id: str) -> list[Place] | None:
    for index, node in enumerate(nodes):
        if isinstance(node.item, Row):
            if node.item.id == row_id:
                return [(nodes, index)]
        elif rest := _trail(node.children, row_id):
            return [(nodes, index), *rest]
    return None
