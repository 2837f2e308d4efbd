"""Rows put in, taken out and moved: list items with their list, captions with their picture."""

from collections.abc import Callable
from itertools import count

from nejat_desktop.domain.body.delimiters import DelimiterKind, delimiters
from nejat_desktop.domain.body.model import Body, ContainerKind, Row, RowKind
from nejat_desktop.domain.body.parse import parse
from nejat_desktop.domain.body.tree import (
    BLANK_LINE,
    Place,
    Siblings,
    cut,
    grow,
    part,
    renamed,
    trail,
)


def insert_after(body: Body, row_id: str | None, markup: str, new_id: Callable[[], str]) -> Body:
    """The body with new blocks after a row, or in front of all for None.

    Blocks never go into a list, quotation or figure but after it; into a group they do. In a
    classic text they lose their comments, because one block comment would make WordPress stop
    making paragraphs of the others. KeyError for an unknown id.
    """
    top = grow(body)
    siblings, index = (top, -1) if row_id is None else _flowing_place(trail(top, row_id))
    added = parse(without_comments(markup) if body.classic else markup)
    nodes = renamed(added, _free_names(body), new_id)
    if not nodes:
        return body
    at = index + 1
    nodes[0].set_before(BLANK_LINE if at else siblings[0].before if siblings else "")
    if at == 0 and siblings:
        siblings[0].set_before("")
    siblings[at:at] = nodes
    part(siblings, at + len(nodes), flowing=True)
    return cut(body, top)


def remove(body: Body, row_id: str) -> Body:
    """The body without a row, and without what held nothing else; a picture takes its caption."""
    top = grow(body)
    places = trail(top, row_id)
    siblings, index = places[-1]
    row = siblings[index].item
    if isinstance(row, Row) and row.kind is RowKind.PICTURE and _is_in_figure(places):
        places.pop()
    _take(places)
    return cut(body, top)


def move(body: Body, row_id: str, after: str | None) -> Body:
    """The body with a row moved behind another, or to the front for None.

    What moves is the part that holds the row and not the other: an item within its list, the
    whole list out of a list, a picture with its caption. The source of a quotation stays at its
    end: nothing goes behind it in there.
    """
    top = grow(body)
    places = trail(top, row_id)
    depth, goal = 0, -1
    if after is not None:
        others = trail(top, after)
        last = min(len(places), len(others)) - 1
        while depth < last and places[depth][1] == others[depth][1]:
            depth += 1
        goal = others[depth][1]
    siblings, index = places[depth]
    in_figure = depth > 0 and _is_in_figure(places[: depth + 1])
    names_source = _is_source(siblings, index) or _is_source(siblings, goal)
    if goal in (index, index - 1) or in_figure or names_source:
        return body
    _shift(siblings, index, goal + 1, flowing=_flows(places[: depth + 1]))
    return cut(body, top)


def without_comments(markup: str) -> str:
    """Blocks as classic HTML: comments and the newlines beside them go, a blank line between."""
    out: list[str] = []
    position = depth = 0
    for found in delimiters(markup):
        out.append(markup[position : found.start].strip("\r\n"))
        depth += {DelimiterKind.OPEN: 1, DelimiterKind.CLOSE: -1, DelimiterKind.VOID: 0}[found.kind]
        if depth == 0:
            out.append(BLANK_LINE)
        position = found.end
    out.append(markup[position:].strip("\r\n"))
    return "".join(out).strip("\r\n")


def _flowing_place(places: list[Place]) -> Place:
    """The outermost place on the way whose siblings are free blocks."""
    for siblings, index in places:
        if not siblings[index].holds(ContainerKind.GROUP):
            return siblings, index
    return places[-1]


def _flows(places: list[Place]) -> bool:
    """Whether the siblings at the end of the way are free blocks."""
    if len(places) == 1:
        return True
    siblings, index = places[-2]
    return siblings[index].holds(ContainerKind.GROUP)


def _is_in_figure(places: list[Place]) -> bool:
    if len(places) == 1:
        return False
    siblings, index = places[-2]
    return siblings[index].holds(ContainerKind.FIGURE)


def _is_source(siblings: Siblings, index: int) -> bool:
    row = siblings[index].item if index >= 0 else None
    return isinstance(row, Row) and row.kind is RowKind.CITE


def _take(places: list[Place]) -> None:
    """Takes a node out; who comes to stand first takes over its gap."""
    siblings, index = places[-1]
    node = siblings.pop(index)
    if not siblings and len(places) > 1:
        _take(places[:-1])
    elif index == 0 and siblings:
        siblings[0].set_before(node.before)
    else:
        part(siblings, index, _flows(places))


def _shift(siblings: Siblings, index: int, goal: int, flowing: bool) -> None:
    """Moves one sibling; the first gap stays the first."""
    first_gap = siblings[0].before
    node = siblings.pop(index)
    if index == 0:
        node.set_before(siblings[0].before)
        siblings[0].set_before(first_gap)
    at = goal - (index < goal)
    siblings.insert(at, node)
    if at == 0:
        siblings[1].set_before(node.before)
        node.set_before(first_gap)
    for place in (at, at + 1, index, index + 1):
        part(siblings, place, flowing)


def _free_names(body: Body) -> Callable[[], str]:
    names = (f"n{number}" for number in count() if f"n{number}" not in body.containers)
    return lambda: next(names)
