"""Three versions of a body made one, row by row; what two people changed becomes a conflict."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from nejat_desktop.domain.body.diff import content
from nejat_desktop.domain.body.holders import unified
from nejat_desktop.domain.body.model import Body, Container, ContainerKind, Row, RowKind
from nejat_desktop.domain.body.order import merged_order
from nejat_desktop.domain.body.parse import parse
from nejat_desktop.domain.body.tree import Node, Siblings, cut, part

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Conflict:
    """One row that both sides changed differently; None where a side does not have it."""

    row_id: str
    base: Row | None
    mine: Row | None
    theirs: Row | None


@dataclass(frozen=True, slots=True)
class Merge:
    """The joined body, and what a person has to decide.

    Of a row in conflict the body shows mine, or theirs where mine removed it.
    """

    body: Body
    conflicts: tuple[Conflict, ...] = ()


def merge(base: Body, mine: Body, theirs: Body) -> Merge:
    """Joins two descendants of one body, by row id.

    Different rows never get in each other's way, neighbours either. Rows that both sides added
    at one place stand one after the other, mine first; the same text added twice stands once.
    """
    if _same(theirs, base) or _same(mine, theirs):
        return Merge(mine)
    if _same(mine, base):
        return Merge(theirs)
    mine, theirs = unified(mine, base, "m"), unified(theirs, base, "t")
    return _Merging(base, mine, theirs).result()


def _same(left: Body, right: Body) -> bool:
    return left.ids == right.ids and left.source == right.source


def chosen(base: T, mine: T, theirs: T) -> T:
    """The side that changed; mine if both did."""
    return theirs if mine == base else mine


class _Merging:
    """One three-way merge; container ids mean the same in all three versions."""

    def __init__(self, base: Body, mine: Body, theirs: Body) -> None:
        self._versions = (base, mine, theirs)
        self._base = {row.id: row for row in base.rows}
        self._mine = {row.id: row for row in mine.rows}
        self._theirs = {row.id: row for row in theirs.rows}
        self._conflicts: list[Conflict] = []

    def result(self) -> Merge:
        base, mine, theirs = self._versions
        order = merged_order(base.ids, mine.ids, theirs.ids)
        repeated = self._repeated(order)
        rows = [row for row_id in order if (row := self._row(row_id)) and row_id not in repeated]
        top = self._tree(self._with_pictures(rows))
        pairs = {pair for v in self._versions for pair in zip(v.ids, v.ids[1:], strict=False)}
        _part_all(top, True, pairs)
        merged = cut(mine, top)
        merged = replace(merged, tail=chosen(base.tail, mine.tail, theirs.tail))
        clean = parse(merged.source).with_ids(merged.ids)
        return Merge(clean if clean.ids == merged.ids else merged, tuple(self._conflicts))

    def _row(self, row_id: str) -> Row | None:
        """The row as it comes out; None if it is removed. Notes a conflict."""
        base, mine = self._base.get(row_id), self._mine.get(row_id)
        theirs = self._theirs.get(row_id)
        if mine and theirs:
            return self._joined(base, mine, theirs)
        kept = mine or theirs
        if base is None or kept is None:
            return kept
        if content(kept) == content(base):
            return None
        self._conflicts.append(Conflict(row_id, base, mine, theirs))
        return kept

    def _joined(self, base: Row | None, mine: Row, theirs: Row) -> Row:
        """Form and text are chosen apart: one may have turned it, the other written in it."""
        if base is None:
            if content(mine) != content(theirs):
                self._conflicts.append(Conflict(mine.id, None, mine, theirs))
            return mine
        forms = (_form(base), _form(mine), _form(theirs))
        if _clash(*forms) or _clash(base.inner, mine.inner, theirs.inner):
            self._conflicts.append(Conflict(mine.id, base, mine, theirs))
            return mine
        shaped = theirs if _form(mine) == _form(base) else mine
        return replace(
            shaped,
            inner=chosen(base.inner, mine.inner, theirs.inner),
            before=chosen(base.before, mine.before, theirs.before),
            path=chosen(base.path, mine.path, theirs.path),
        )

    def _with_pictures(self, rows: Sequence[Row]) -> Iterator[Row]:
        """A caption that stays brings its removed picture back: without it, it is nothing."""
        shown = {row.path for row in rows if row.kind is RowKind.PICTURE}
        _, mine, theirs = self._versions
        removed = {
            row.path: row
            for row in (*mine.rows, *theirs.rows)
            if row.kind is RowKind.PICTURE and row.path not in shown
        }
        for row in rows:
            if row.kind is RowKind.CAPTION and (picture := removed.pop(row.path, None)):
                key = picture.id
                sides = (self._base.get(key), self._mine.get(key), self._theirs.get(key))
                self._conflicts.append(Conflict(key, *sides))
                yield picture
            yield row

    def _repeated(self, order: Sequence[str]) -> set[str]:
        """Rows of theirs that mine added too, with the same content, at the same place."""
        repeated: set[str] = set()
        added: list[tuple[object, ...]] = []
        theirs: list[Row] = []
        for row_id in (*order, ""):
            if row_id in self._mine and row_id not in self._base and row_id not in self._theirs:
                added.append(content(self._mine[row_id]))
            elif row_id in self._theirs and row_id not in self._base and row_id not in self._mine:
                theirs.append(self._theirs[row_id])
            else:
                for row in theirs:
                    if content(row) in added:
                        added.remove(content(row))
                        repeated.add(row.id)
                added, theirs = [], []
        return repeated

    def _tree(self, rows: Iterable[Row]) -> Siblings:
        """Rows under their containers; one that stands twice on different ways is two."""
        top = Node(Container("", ContainerKind.GROUP, "", "", "", ""))
        known: dict[tuple[str, ...], Node] = {(): top}
        for row in rows:
            for depth in range(1, len(row.path) + 1):
                path = row.path[:depth]
                if path not in known:
                    known[path] = Node(self._container(path[-1], len(known)))
                    known[path[:-1]].children.append(known[path])
            known[row.path].children.append(Node(row))
        return top.children

    def _container(self, name: str, number: int) -> Container:
        base, mine, theirs = (version.containers.get(name) for version in self._versions)
        some = mine or theirs or base
        if some is None:
            raise KeyError(name)
        if base and mine and theirs:
            shape = theirs if _shell(mine) == _shell(base) else mine
            some = replace(
                shape,
                before=chosen(base.before, mine.before, theirs.before),
                after=chosen(base.after, mine.after, theirs.after),
            )
        return replace(some, id=f"c{number}")


def _part_all(siblings: Siblings, flowing: bool, pairs: set[tuple[str, str]]) -> None:
    """Keeps apart what was never side by side before."""
    for index, node in enumerate(siblings):
        if index and (_edge(siblings[index - 1], -1), _edge(node, 0)) not in pairs:
            part(siblings, index, flowing)
        if node.children:
            _part_all(node.children, node.holds(ContainerKind.GROUP), pairs)


def _edge(node: Node, end: int) -> str:
    """The id of the first (0) or last (-1) row in a node."""
    while node.children:
        node = node.children[end]
    return node.item.id


def _form(row: Row) -> tuple[object, ...]:
    return (row.kind, row.level, row.block, row.open, row.close)


def _shell(container: Container) -> tuple[object, ...]:
    return (container.kind, container.open, container.close)


def _clash(base: object, mine: object, theirs: object) -> bool:
    return base not in (mine, theirs) and mine != theirs
