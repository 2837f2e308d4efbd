"""Append-only registries of one text view: rows, containers, inline parts. Formats hold numbers."""

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from nejat_desktop.domain.body.model import Body, Container, Row, RowKind
from nejat_desktop.ui.editor.inline import Breaks, Inline

_ID = re.compile(r"""\s+id\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""")
_DIR = re.compile(r"""<[^>!]*\sdir\s*=\s*["']?(ltr|rtl)\b""", re.IGNORECASE)


def new_id() -> str:
    """A random id for a row or container that was made here."""
    return secrets.token_hex(8)


@dataclass(slots=True)
class Registry:
    """What the numbers in a document's formats stand for."""

    classic: bool = False
    tail: str = ""
    rows: list[Row] = field(default_factory=list)
    containers: dict[str, Container] = field(default_factory=dict)
    inline: Inline = field(default_factory=Inline)
    first: str = ""
    """The container or row that stood first when the text was loaded: its gap is its own."""
    first_gap: str = ""
    """What stood before everything."""
    headless: set[str] = field(default_factory=set)
    """List items that had no text before their inner list from the start."""
    neighbours: dict[str, str] = field(default_factory=dict)
    """Row id → the id of the row before it, as loaded: the gap between these two is right."""
    guarded: set[str] = field(default_factory=set)
    """Ids of rows that are neither split nor joined nor removed (a headline)."""
    optional: set[int] = field(default_factory=set)
    """Numbers of rows that are written only once there is something in them."""
    anchored: set[str] = field(default_factory=set)
    """Ids of rows that have a partner elsewhere: they may be split, not joined or removed."""
    make_id: Callable[[], str] = new_id
    _strays: dict[int, int] = field(default_factory=dict)
    _derived_rows: dict[tuple[int, int], int] = field(default_factory=dict)
    _derived_containers: dict[tuple[str, int], str] = field(default_factory=dict)

    def add(self, row: Row) -> int:
        """The number of a new entry for this row; its inner is kept for cards only."""
        self.rows.append(row if row.is_card else replace(row, inner=""))
        return len(self.rows) - 1

    def adopt(self, body: Body) -> list[int]:
        """Takes in all rows and containers of a body; the numbers of its rows."""
        self.containers.update(body.containers)
        self.note_order(body.rows)
        return [self.add(row) for row in body.rows]

    def note_order(self, rows: Sequence[Row]) -> None:
        """Remembers neighbours, and which containers begin without text of their own."""
        met: set[str] = set()
        ids = [row.id for row in rows]
        self.neighbours.update(zip(ids[1:], ids, strict=False))
        for row in rows:
            self.headless.update(set(row.path[:-1]) - met)
            met.update(row.path)

    def derived(self, number: int, count: int) -> int:
        """The row that stands for the count-th copy of a row: the same one at every reading."""
        key = (number, count)
        if key not in self._derived_rows:
            self._derived_rows[key] = self.add(self.sibling(self.rows[number]))
        return self._derived_rows[key]

    def sibling(self, row: Row) -> Row:
        """A row like this one beside it, with an id of its own."""
        before = row.before if not row.before.strip() else ""
        if "\n" not in before and (not row.path or row.open.startswith("<!--") or is_tagless(row)):
            before = "\n\n"
        return replace(row, id=self.make_id(), open=_ID.sub("", row.open), before=before)

    def stray(self, number: int, make: Callable[[], Row]) -> int:
        """The row made for text that lost its own, remembered by the number that was there."""
        if number not in self._strays:
            self._strays[number] = self.add(make())
        return self._strays[number]

    def derived_container(self, name: str, count: int) -> str:
        """The container that stands for the count-th opening of one that was torn apart."""
        key = (name, count)
        if key not in self._derived_containers:
            self._derived_containers[key] = self.copy_container(name)
        return self._derived_containers[key]

    def copy_container(self, name: str, before: str | None = None) -> str:
        """A new container like this one, without its HTML id."""
        old = self.containers[name]
        new = replace(
            old,
            id=self.make_id(),
            open=_ID.sub("", old.open),
            before=old.before if before is None else before,
        )
        self.containers[new.id] = new
        return new.id

    def breaks(self, row: Row) -> Breaks:
        """What a new line means in this row."""
        if row.kind in (RowKind.CODE, RowKind.VERSE):
            return Breaks.PRE
        return Breaks.CLASSIC if self.classic else Breaks.PROSE

    def direction(self, row: Row) -> str:
        """The direction that the markup of a row or of its containers asks for, else ""."""
        for raw in (row.open, *(self.containers[name].open for name in reversed(row.path))):
            if found := _DIR.search(raw):
                return found[1].lower()
        return ""


def is_tagless(row: Row) -> bool:
    """Whether blank lines alone make this row a paragraph."""
    return not (row.open or row.close or row.is_card) and row.kind in (
        RowKind.PARAGRAPH,
        RowKind.QUOTE,
    )
