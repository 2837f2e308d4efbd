"""Steps from one sequence to another, quick on long ones: what both share is cut off first."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MAX_WORK = 4_000_000
"""Above this many pairs the middle is one replacement instead of many small ones."""


@dataclass(frozen=True, slots=True)
class Step:
    """old[old_start:old_end] became new[new_start:new_end], or stayed the same."""

    same: bool
    old_start: int
    old_end: int
    new_start: int
    new_end: int


def steps(old: Sequence[str], new: Sequence[str]) -> list[Step]:
    """How `old` becomes `new`, in order and without gaps."""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    found = [Step(True, 0, head, 0, head)] if head else []
    old_end, new_end = len(old) - tail, len(new) - tail
    found += _middle(old[head:old_end], new[head:new_end], head)
    if tail:
        found.append(Step(True, old_end, len(old), new_end, len(new)))
    return found


def _middle(old: Sequence[str], new: Sequence[str], offset: int) -> list[Step]:
    if not old and not new:
        return []
    if len(old) * len(new) > MAX_WORK:
        return [Step(False, offset, offset + len(old), offset, offset + len(new))]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        Step(tag == "equal", offset + a, offset + b, offset + c, offset + d)
        for tag, a, b, c, d in matcher.get_opcodes()
    ]


def _shared(left: Sequence[str], right: Sequence[str]) -> int:
    count = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        count += 1
    return count
