"""Changes what rows are: paragraph, heading, list item, quotation; deeper, higher; direction."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QTextBlock

from nejat_desktop.domain.body.model import ContainerKind, Row, RowKind
from nejat_desktop.ui.editor.blocks import Text
from nejat_desktop.ui.editor.shapes import (
    directed,
    heading_row,
    item_row,
    new_container,
    new_item,
    new_nested_list,
    paragraph_row,
    quote_row,
    with_direction,
)

LISTS = (ContainerKind.BULLETS, ContainerKind.NUMBERS)
_FIXED = (RowKind.CAPTION, RowKind.CITE)


def changeable(text: Text, blocks: Sequence[QTextBlock]) -> list[QTextBlock]:
    """The blocks whose kind may be changed: no cards, captions, sources, headlines."""
    return [
        block
        for block in blocks
        if not (text.row(block).is_card or text.row(block).kind in _FIXED or text.is_guarded(block))
    ]


def to_paragraph(text: Text, block: QTextBlock) -> None:
    """A plain paragraph, out of lists and quotations."""
    _take(text, block, paragraph_row(text.registry))


def to_heading(text: Text, block: QTextBlock, level: int) -> None:
    """A heading, out of lists and quotations."""
    _take(text, block, heading_row(text.registry, level))


def _take(text: Text, block: QTextBlock, shape: Row) -> None:
    """Gives a block another shape and leaves it its id and its groups."""
    old = text.row(block)
    groups = text.group_path(old)
    if groups and shape.open.startswith("<!--"):
        tag = shape.open.rsplit("\n", 1)[-1]
        shape = replace(shape, open=tag, close=shape.close.split("\n", 1)[0], block="")
    before = old.before if old.path == groups else shape.before
    text.set_row(block, replace(shape, id=old.id, path=groups, before=before))


def to_list(text: Text, blocks: Sequence[QTextBlock], kind: ContainerKind) -> None:
    """Items of one list; out of it when all are in such a list already; the other kind else."""
    holders = [innermost_list(text, block) for block in blocks]
    kinds = [text.registry.containers[name].kind if name else None for name in holders]
    if all(found is kind for found in kinds):
        for block in blocks:
            to_paragraph(text, block)
        return
    for name, found in dict(zip(holders, kinds, strict=True)).items():
        if name and found is not kind:
            _change_list(text, blocks[0], name, kind)
    loose = [block for block, name in zip(blocks, holders, strict=True) if not name]
    if loose:
        _gather(text, loose, kind)


def innermost_list(text: Text, block: QTextBlock) -> str:
    """The id of the list that a block is an item of, "" for none."""
    containers = text.registry.containers
    return next((n for n in reversed(text.row(block).path) if containers[n].kind in LISTS), "")


def _change_list(text: Text, block: QTextBlock, name: str, kind: ContainerKind) -> None:
    registry = text.registry
    new = new_container(registry, kind)
    registry.containers[new] = replace(
        registry.containers[new], before=registry.containers[name].before
    )
    block = text.document.begin()
    while block.isValid():
        row = text.row(block)
        if name in row.path:
            path = tuple(new if part == name else part for part in row.path)
            text.set_row(block, replace(row, path=path))
        block = block.next()


def _gather(text: Text, blocks: Sequence[QTextBlock], kind: ContainerKind) -> None:
    """Makes items of a new list, or of the list of this kind that ends right before."""
    groups = text.group_path(text.row(blocks[0]))
    before = blocks[0].previous()
    holder, first = "", True
    if before.isValid():
        path = text.row(before).path
        outer = (
            path[len(groups)] if path[: len(groups)] == groups and len(path) > len(groups) else ""
        )
        if outer and text.registry.containers[outer].kind is kind:
            holder, first = outer, False
    holder = holder or new_container(text.registry, kind)
    for block in blocks:
        path = (*groups, holder, new_item(text.registry, first))
        text.set_row(block, replace(item_row(text.registry, path), id=text.row(block).id))
        first = False


def to_quotation(text: Text, blocks: Sequence[QTextBlock]) -> None:
    """Paragraphs of one quotation; out of it when all are in one already."""
    if all(text.row(block).kind is RowKind.QUOTE for block in blocks):
        for block in blocks:
            to_paragraph(text, block)
        return
    groups = text.group_path(text.row(blocks[0]))
    holder = new_container(text.registry, ContainerKind.QUOTATION)
    for index, block in enumerate(blocks):
        row = quote_row(text.registry, (*groups, holder), index == 0)
        text.set_row(block, replace(row, id=text.row(block).id))


def indent(text: Text, block: QTextBlock) -> bool:
    """Moves a list item, with what is under it, into the item before; whether it could."""
    row, before = text.row(block), block.previous()
    depth = item_depth(text, row)
    if depth < 1 or not before.isValid():
        return False
    own, path = row.path[: depth + 1], text.row(before).path
    if len(path) <= depth or path[:depth] != row.path[:depth] or path[depth] == row.path[depth]:
        return False
    kind = text.kind_at(row, depth - 1)
    inner = path[depth + 1] if len(path) > depth + 1 else ""
    if not inner or text.registry.containers[inner].kind is not kind:
        inner = new_nested_list(text.registry, kind)
    _move(text, block, own, (*path[: depth + 1], inner, own[-1]))
    return True


def outdent(text: Text, block: QTextBlock) -> bool:
    """Moves a list item one level up, out of the list from the first; whether it was one."""
    row = text.row(block)
    depth = item_depth(text, row)
    if depth < 1:
        return False
    if depth < 3 or text.kind_at(row, depth - 2) is not ContainerKind.ITEM:
        to_paragraph(text, block)
        return True
    own = row.path[: depth + 1]
    _move(text, block, own, (*row.path[: depth - 2], own[-1]))
    return True


def item_depth(text: Text, row: Row) -> int:
    """The depth of the innermost list item in a row's path, -1 without one."""
    for depth in range(len(row.path) - 1, -1, -1):
        if text.kind_at(row, depth) is ContainerKind.ITEM:
            return depth
    return -1


def _move(text: Text, block: QTextBlock, old: tuple[str, ...], new: tuple[str, ...]) -> None:
    while block.isValid() and text.row(block).path[: len(old)] == old:
        row = text.row(block)
        text.set_row(block, replace(row, path=(*new, *row.path[len(old) :])))
        block = block.next()


def set_direction(text: Text, blocks: Sequence[QTextBlock], direction: str | None) -> None:
    """Writes a direction into the rows' markup; None takes it away."""
    for block in blocks:
        row = text.row(block)
        if row.kind is RowKind.LIST_ITEM and not row.open:
            _direct_item(text, block, direction)
        elif not (row.is_card or text.is_guarded(block)):
            text.set_row(block, with_direction(row, direction))


def _direct_item(text: Text, block: QTextBlock, direction: str | None) -> None:
    """The direction of a list item is its container's: there is no tag of its own in it."""
    row = text.row(block)
    own = row.path[: item_depth(text, row) + 1]
    containers = text.registry.containers
    name = text.registry.copy_container(own[-1])
    containers[name] = replace(containers[name], open=directed(containers[name].open, direction))
    _move(text, block, own, (*own[:-1], name))
