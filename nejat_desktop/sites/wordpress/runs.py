"""Two rows of pieces laid side by side: where they are the same, and where not."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

COMPARED = 4_000_000
"""Above this many pairs of pieces those in the middle are not compared with each other."""


def runs(now: Sequence[str], then: Sequence[str]) -> Iterator[tuple[slice, slice, bool]]:
    """Both rows as pairs of slices in order, and whether these are the same.

    White space alone is never what holds them together.
    """
    at = then_at = 0
    for start, then_start, count in _same(now, then):
        yield slice(at, start), slice(then_at, then_start), False
        at, then_at = start + count, then_start + count
        yield slice(start, at), slice(then_start, then_at), True
    yield slice(at, len(now)), slice(then_at, len(then)), False


def _same(now: Sequence[str], then: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """What is the same: where it begins in both, and how many pieces it is."""
    shortest = min(len(now), len(then))
    head = 0
    while head < shortest and now[head] == then[head]:
        head += 1
    tail = 0
    while tail < shortest - head and now[-1 - tail] == then[-1 - tail]:
        tail += 1
    yield 0, 0, head
    middle, before = now[head : len(now) - tail], then[head : len(then) - tail]
    if len(middle) * len(before) <= COMPARED:
        matcher = SequenceMatcher(str.isspace, middle, before, autojunk=False)
        for a, b, size in matcher.get_matching_blocks():
            yield head + a, head + b, size
    yield len(now) - tail, len(then) - tail, tail
