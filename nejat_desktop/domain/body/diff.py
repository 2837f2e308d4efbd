"""Differences that a reader can follow: word by word in a text, row by row in a body."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.domain.body.compare import Step, steps
from nejat_desktop.domain.body.model import Body, Row
from nejat_desktop.domain.body.words import parts

SHORT = 3
"""A word that stayed the same between two changes, and is no longer than this, changes too."""


class ChangeOp(StrEnum):
    """What happened to a stretch of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of text and what happened to it."""

    op: ChangeOp
    text: str


class RowChangeKind(StrEnum):
    """What happened to a row."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row in two bodies. `moved`: it stands elsewhere among the rows of both."""

    kind: RowChangeKind
    row_id: str
    old: Row | None
    new: Row | None
    moved: bool = False


def word_diff(old: str, new: str) -> tuple[Change, ...]:
    """How one plain text became another, in whole words; removed stands before added.

    What is same or removed joins to `old`, what is same or added to `new`.
    """
    old_parts, new_parts = parts(old), parts(new)
    changes: list[Change] = []
    for step in _readable(steps(old_parts, new_parts), old_parts):
        removed = "".join(old_parts[step.old_start : step.old_end])
        added = "".join(new_parts[step.new_start : step.new_end])
        if step.same:
            changes.append(Change(ChangeOp.SAME, removed))
            continue
        if removed:
            changes.append(Change(ChangeOp.REMOVED, removed))
        if added:
            changes.append(Change(ChangeOp.ADDED, added))
    return tuple(changes)


def diff_rows(old: Body, new: Body) -> tuple[RowChange, ...]:
    """What happened to each row, by id: in the new order, a removed row after its neighbour."""
    before = {row.id: row for row in old.rows}
    after = {row.id: row for row in new.rows}
    moved = _moved(old.ids, new.ids)
    changes: list[RowChange] = []
    gone = _removed_after(old, after)
    changes += gone.get("", [])
    for row in new.rows:
        was = before.get(row.id)
        changes.append(RowChange(_kind(was, row), row.id, was, row, row.id in moved))
        changes += gone.get(row.id, [])
    return tuple(changes)


def content(row: Row) -> tuple[object, ...]:
    """What makes two rows the same, wherever they stand."""
    return (row.kind, row.level, row.block, row.open, row.inner, row.close)


def _kind(old: Row | None, new: Row) -> RowChangeKind:
    if old is None:
        return RowChangeKind.ADDED
    return RowChangeKind.SAME if content(old) == content(new) else RowChangeKind.CHANGED


def _removed_after(old: Body, kept: dict[str, Row]) -> dict[str, list[RowChange]]:
    removed: dict[str, list[RowChange]] = {}
    neighbour = ""
    for row in old.rows:
        if row.id in kept:
            neighbour = row.id
        else:
            change = RowChange(RowChangeKind.REMOVED, row.id, row, None)
            removed.setdefault(neighbour, []).append(change)
    return removed


def _moved(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """The fewest common ids whose moving explains the new order."""
    place = {row_id: index for index, row_id in enumerate(old)}
    common = [row_id for row_id in new if row_id in place]
    ends: list[int] = []
    before: dict[int, int] = {}
    for position in (place[row_id] for row_id in common):
        at = bisect_left(ends, position)
        if at:
            before[position] = ends[at - 1]
        ends[at : at + 1] = [position]
    staying: set[int] = set()
    position = ends[-1] if ends else -1
    while position >= 0:
        staying.add(position)
        position = before.get(position, -1)
    return {row_id for row_id in common if place[row_id] not in staying}


def _readable(found: list[Step], old: Sequence[str]) -> Iterator[Step]:
    """Joins changes that only a short word or a sign keeps apart."""
    pending: Step | None = None
    for index, step in enumerate(found):
        inside = 0 < index < len(found) - 1
        if step.same and not (inside and _is_slight(old[step.old_start : step.old_end])):
            if pending:
                yield pending
            pending = None
            yield step
        elif pending:
            pending = Step(False, pending.old_start, step.old_end, pending.new_start, step.new_end)
        else:
            pending = Step(False, step.old_start, step.old_end, step.new_start, step.new_end)
    if pending:
        yield pending


def _is_slight(same: Sequence[str]) -> bool:
    words = [part for part in same if any(c.isalnum() for c in part)]
    return not words or (len(words) == 1 and len(words[0]) <= SHORT and len(same) <= 3)
