"""The body's values: rows and containers that are exact slices of the source."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum


class RowKind(StrEnum):
    """What a row is. Text rows are edited in place; opaque ones are locked cards."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    """A paragraph inside a quotation."""
    CITE = "cite"
    CAPTION = "caption"
    CODE = "code"
    VERSE = "verse"
    PICTURE = "picture"
    """An `<img>` that stands for itself (in a figure or a wp:image); its inner is the tag."""
    SEPARATOR = "separator"
    OPAQUE = "opaque"


CARD_KINDS = frozenset({RowKind.PICTURE, RowKind.SEPARATOR, RowKind.OPAQUE})
"""Rows without text of their own: in the editor an object alone in its block."""


class ContainerKind(StrEnum):
    """What holds rows."""

    BULLETS = "bullets"
    NUMBERS = "numbers"
    ITEM = "item"
    QUOTATION = "quotation"
    FIGURE = "figure"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Container:
    """Something around rows. `before` is the raw gap before `open`, `after` that before `close`.

    `open` and `close` carry block comments and tags, white space between them included.
    """

    id: str
    kind: ContainerKind
    before: str
    open: str
    after: str
    close: str


@dataclass(frozen=True, slots=True)
class Row:
    """A text leaf or an opaque block: `before + open + inner + close` is its exact source.

    `path` names its containers, outer to inner. `before` is the raw gap before `open`.
    `level` is the heading level (2–6), 0 elsewhere. `block` is the WordPress block name
    without `core/` ("paragraph", "image"), empty in classic text.
    """

    id: str
    kind: RowKind
    path: tuple[str, ...]
    before: str
    open: str
    inner: str
    close: str
    level: int = 0
    block: str = ""

    @property
    def is_card(self) -> bool:
        """Whether it shows as a card instead of as text."""
        return self.kind in CARD_KINDS


@dataclass(frozen=True, slots=True)
class Body:
    """A source text as rows in containers. `source` gives back exactly what was parsed."""

    rows: tuple[Row, ...] = ()
    containers: Mapping[str, Container] = field(default_factory=dict)
    tail: str = ""
    classic: bool = False
    """Whether the text is classic HTML, without block comments."""

    @property
    def source(self) -> str:
        """The exact text: containers are closed and opened where the rows' paths differ."""
        return "".join(emit(self.rows, self.containers)) + self.tail

    @property
    def ids(self) -> tuple[str, ...]:
        """The row ids, in order."""
        return tuple(row.id for row in self.rows)

    def row(self, row_id: str) -> Row | None:
        """The row with this id, if there is one."""
        return next((row for row in self.rows if row.id == row_id), None)

    def with_ids(self, ids: Sequence[str]) -> "Body":
        """The same text with other row ids; as they are if the count does not fit."""
        if len(ids) != len(self.rows):
            return self
        rows = tuple(replace(row, id=new) for row, new in zip(self.rows, ids, strict=True))
        return replace(self, rows=rows)


def emit(rows: Sequence[Row], containers: Mapping[str, Container]) -> Iterator[str]:
    """The slices of the text in order, without the tail."""
    path: tuple[str, ...] = ()
    for row in rows:
        shared = _shared(path, row.path)
        yield from _closing(path[shared:], containers)
        for name in row.path[shared:]:
            yield containers[name].before
            yield containers[name].open
        yield row.before
        yield row.open
        yield row.inner
        yield row.close
        path = row.path
    yield from _closing(path, containers)


def _closing(path: tuple[str, ...], containers: Mapping[str, Container]) -> Iterator[str]:
    for name in reversed(path):
        yield containers[name].after
        yield containers[name].close


def _shared(left: tuple[str, ...], right: tuple[str, ...]) -> int:
    count = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        count += 1
    return count
