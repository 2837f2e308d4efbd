"""Which rows of a source and a target stand beside each other: pure."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Rows [first, last] on each side; `last` is before `first` where a side has none."""

    id: str
    source: tuple[int, int]
    target: tuple[int, int]


def groups_of(source: Sequence[str], target: Sequence[str]) -> list[Group]:
    """Groups by row id, in order. A row without a partner joins the group before it."""
    anchors = _anchors(source, target)
    if not anchors:
        if not source and not target:
            return []
        name = source[0] if source else target[0]
        return [Group(name, (0, len(source) - 1), (0, len(target) - 1))]
    starts = [(0, 0), *anchors[1:]]
    ends = [*anchors[1:], (len(source), len(target))]
    return [
        Group(source[anchor[0]], (s, next_s - 1), (t, next_t - 1))
        for anchor, (s, t), (next_s, next_t) in zip(anchors, starts, ends, strict=True)
    ]


def _anchors(source: Sequence[str], target: Sequence[str]) -> list[tuple[int, int]]:
    """Indices of rows on both sides, rising on both."""
    places = {row: index for index, row in enumerate(target)}
    anchors: list[tuple[int, int]] = []
    last = -1
    for index, row in enumerate(source):
        at = places.get(row, -1)
        if at > last:
            anchors.append((index, at))
            last = at
    return anchors


def pads_of(
    groups: Sequence[Group], source: Sequence[float], target: Sequence[float]
) -> tuple[list[float], list[float]]:
    """The space below each row that makes both sides of every group equally high."""
    pads = ([0.0] * len(source), [0.0] * len(target))
    carried = [0.0, 0.0]
    for group in groups:
        spans = (group.source, group.target)
        own = [
            carried[side] + sum(heights[first : last + 1])
            for side, (heights, (first, last)) in enumerate(
                zip((source, target), spans, strict=True)
            )
        ]
        high = max(own)
        for side, (first, last) in enumerate(spans):
            missing = high - own[side]
            if last >= first:
                pads[side][last] = missing
                carried[side] = 0.0
            else:
                carried[side] = own[side] - high
    return pads


def group_at(groups: Sequence[Group], index: int, in_target: bool) -> int:
    """The number of the group that a row is in, -1 for none."""
    for number, group in enumerate(groups):
        first, last = group.target if in_target else group.source
        if first <= index <= last:
            return number
    return -1
