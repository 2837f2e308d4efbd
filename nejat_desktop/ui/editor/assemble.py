"""From the lines of a text view back to a body, healing what editing tore: pure, no Qt."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nejat_desktop.domain.body.model import Body, Container, ContainerKind, Row
from nejat_desktop.ui.editor.inline import Run
from nejat_desktop.ui.editor.registry import Registry, is_tagless

BLANK = " \t\r\n\f\v\ufeff"
BLANK_LINE = "\n\n"


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in one block: the number of its row and, for text, its runs."""

    row: int
    runs: tuple[Run, ...] = ()


def assemble(lines: Sequence[Line], registry: Registry) -> Body:
    """The body that these lines show."""
    return _Assembly(registry).body(lines)


class _Assembly:
    """One reading: rows in order, containers opened and closed as their paths ask for."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.rows: list[Row] = []
        self.containers: dict[str, Container] = {}
        self.seen: Counter[str] = Counter()
        self.opened: Counter[str] = Counter()
        self.wanted: tuple[str, ...] = ()
        self.actual: tuple[str, ...] = ()

    def body(self, lines: Sequence[Line]) -> Body:
        for line in lines:
            self._line(line)
        registry = self.registry
        return Body(tuple(self.rows), self.containers, registry.tail, registry.classic)

    def _line(self, line: Line) -> None:
        row = self.registry.rows[line.row]
        if row.is_card:
            inner = row.inner
        else:
            inner = self.registry.inline.write(line.runs, self.registry.breaks(row))
            if not inner.strip(BLANK) and (is_tagless(row) or line.row in self.registry.optional):
                return
        count = self.seen[row.id]
        self.seen[row.id] += 1
        if count:
            row = self.registry.rows[self.registry.derived(line.row, count)]
        self._place(replace(row, inner=inner))

    def _place(self, row: Row) -> None:
        shared = self._shared(row.path)
        path = list(self.actual[:shared])
        for depth in range(shared, len(row.path)):
            path.append(self._open(row, depth, path, depth == shared))
        is_first_in = len(path) > shared
        self.wanted, self.actual = row.path, tuple(path)
        before = row.before if is_first_in else self._gap(row, row.id, row.before, not path)
        self.rows.append(replace(row, path=self.actual, before=before))

    def _shared(self, path: tuple[str, ...]) -> int:
        count = 0
        for old, new in zip(self.wanted, path, strict=False):
            if old != new:
                break
            count += 1
        return count

    def _open(self, row: Row, depth: int, path: list[str], outermost: bool) -> str:
        """The container to open at this depth of a row's path."""
        name = row.path[depth]
        if outermost and self._adopts(row, depth):
            return self.actual[depth]
        count = self.opened[name]
        self.opened[name] += 1
        if count:
            name = self.registry.derived_container(name, count)
        container = self.registry.containers[name]
        if outermost:
            gap = self._gap(row, name, container.before, not path)
            gap = BLANK_LINE if count and not (gap or path) else gap
            container = replace(container, before=gap)
        self.containers[name] = container
        return name

    def _adopts(self, row: Row, depth: int) -> bool:
        """Whether a nested row whose list item was split or joined away takes the open item."""
        name = row.path[depth]
        return (
            len(row.path) > depth + 1
            and len(self.actual) > depth
            and self.registry.containers[name].kind is ContainerKind.ITEM
            and self.containers[self.actual[depth]].kind is ContainerKind.ITEM
            and name not in self.registry.headless
        )

    def _gap(self, row: Row, name: str, before: str, top: bool) -> str:
        """The gap before something: blank lines where two paragraphs would run into one."""
        if not self.rows:
            return before if before.strip(BLANK) else self.registry.first_gap
        if top and not before and name == self.registry.first:
            return BLANK_LINE
        last = self.rows[-1]
        if self.registry.neighbours.get(row.id) == last.id:
            return before
        if is_tagless(row) and is_tagless(last) and last.path == self.actual:
            return before if before.count("\n") > 1 else BLANK_LINE
        return before
