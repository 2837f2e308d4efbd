"""Tiles a source into rows and containers: every character lands in exactly one slice."""

from dataclasses import dataclass

from nejat_desktop.domain.body.model import Body, Container, ContainerKind, Row, RowKind

BLANK = " \t\n\r\f\v\ufeff"
"""What may stand between rows without being one."""


@dataclass(slots=True)
class _Opened:
    id: str
    kind: ContainerKind
    gap: int
    start: int
    end: int
    rows: int


class Tiler:
    """Takes leaves and containers in the order of the source; gaps fall out by themselves."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._rows: list[Row] = []
        self._containers: dict[str, Container] = {}
        self._opened: list[_Opened] = []
        self._cursor = 0
        self._count = 0

    def leaf(
        self, kind: RowKind, span: tuple[int, int], inner: tuple[int, int], level: int, block: str
    ) -> None:
        """A row over source[span] whose text is source[inner]."""
        self._gap(span[0])
        source = self.source
        self._rows.append(
            Row(
                id=f"r{len(self._rows)}",
                kind=kind,
                path=tuple(opened.id for opened in self._opened),
                before=source[self._cursor : span[0]],
                open=source[span[0] : inner[0]],
                inner=source[inner[0] : inner[1]],
                close=source[inner[1] : span[1]],
                level=level,
                block=block,
            )
        )
        self._cursor = span[1]

    def opaque(self, start: int, end: int, block: str = "") -> None:
        """A row that is kept as it is."""
        self.leaf(RowKind.OPAQUE, (start, end), (start, end), 0, block)

    def enter(self, kind: ContainerKind, start: int, end: int) -> None:
        """A container whose opening is source[start:end]."""
        self._gap(start)
        opened = _Opened(f"c{self._count}", kind, self._cursor, start, end, len(self._rows))
        self._opened.append(opened)
        self._count += 1
        self._cursor = end

    def leave(self, start: int, end: int) -> None:
        """Ends the innermost container with source[start:end]; an empty one becomes opaque."""
        self._gap(start)
        opened = self._opened.pop()
        if len(self._rows) == opened.rows:
            self._cursor = opened.gap
            self.opaque(opened.start, end)
            return
        source = self.source
        self._containers[opened.id] = Container(
            id=opened.id,
            kind=opened.kind,
            before=source[opened.gap : opened.start],
            open=source[opened.start : opened.end],
            after=source[self._cursor : start],
            close=source[start:end],
        )
        self._cursor = end

    def finish(self, classic: bool) -> Body:
        """The body; what is left over becomes the tail."""
        self._gap(len(self.source))
        tail = self.source[self._cursor :]
        return Body(tuple(self._rows), self._containers, tail, classic)

    def _gap(self, until: int) -> None:
        """What nobody claimed and is not blank becomes an opaque row."""
        start, end = trimmed(self.source, self._cursor, until)
        if start < end:
            self.opaque(start, end)


def trimmed(source: str, start: int, end: int, blank: str = BLANK) -> tuple[int, int]:
    """The span without the blanks at both of its ends; empty at its start if all is blank."""
    first = start
    while first < end and source[first] in blank:
        first += 1
    if first == end:
        return start, start
    while source[end - 1] in blank:
        end -= 1
    return first, end
