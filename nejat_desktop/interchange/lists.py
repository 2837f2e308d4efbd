"""HTML lists as list blocks, nested as they are meant even where they are not so written."""

from dataclasses import dataclass, field

from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.body.tags import block_comment
from nejat_desktop.interchange.lines import lined
from nejat_desktop.interchange.tree import Child, Node, serialise

_LISTS = frozenset({"ul", "ol"})


def list_block(node: Node) -> str:
    """The list as a block, with those in it; empty if it holds nothing."""
    written = [item.inner + "".join(item.nested) for item in _items(node)]
    if not written:
        return ""
    if node.name == "ul":
        return blocks.bullets(written)
    start = node.attrs.get("start", "1")
    block = blocks.numbers(written)
    if not (start.isascii() and start.isdigit()) or int(start[:6]) == 1:
        return block
    number = int(start[:6])
    comment = block_comment("list", {"ordered": True, "start": number})
    opened = block.split("\n", 1)[1].replace("<ol ", f'<ol start="{number}" ', 1)
    return f"{comment}\n{opened}"


@dataclass(slots=True)
class _Item:
    inner: str
    nested: list[str] = field(default_factory=list)


def _items(node: Node) -> list[_Item]:
    found: list[_Item] = []
    for child in node.children:
        if isinstance(child, Node) and child.name == "li":
            _take(found, child)
        elif isinstance(child, Node) and child.name in _LISTS:
            _nest(found, child)
        elif inner := serialise(lined([child])):
            found.append(_Item(inner))
    return found


def _take(found: list[_Item], item: Node) -> None:
    """An item; one that holds only a list belongs to the item before it."""
    nested = _lists_in(item.children)
    inner = serialise(lined(_without_lists(item.children), item.attrs.get("dir", "")))
    if inner:
        found.append(_Item(inner))
    for one in nested:
        _nest(found, one)


def _nest(found: list[_Item], node: Node) -> None:
    if not found:
        found += _items(node)
    elif block := list_block(node):
        found[-1].nested.append(block)


def _lists_in(children: list[Child]) -> list[Node]:
    found: list[Node] = []
    for child in children:
        if isinstance(child, Node):
            found += [child] if child.name in _LISTS else _lists_in(child.children)
    return found


def _without_lists(children: list[Child]) -> list[Child]:
    return [
        Node(c.name, c.attrs, _without_lists(c.children)) if isinstance(c, Node) else c
        for c in children
        if isinstance(c, str) or c.name not in _LISTS
    ]
