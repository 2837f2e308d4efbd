"""Carrying row ids over to a text that changed elsewhere: by content, moves recognised."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from nejat_desktop.domain.body.model import Body, Row
from nejat_desktop.domain.body.parse import parse
from nejat_desktop.domain.body.words import words

LIKE_NEIGHBOURS = 0.35
"""How alike two rows between the same neighbours must be to be one row, edited."""
LIKE_MOVED = 0.7
"""How alike they must be when they do not stand between the same neighbours."""
MAX_PAIRS = 4_000
"""Above this many pairs of rows only position decides."""
FEW_WORDS = 4
"""Rows with fewer words are compared letter by letter."""
_COMPARED = 80

Signature = tuple[str, str, str]


def re_anchor(old: Body, new_source: str, new_id: Callable[[], str]) -> Body:
    """The new text with the old text's row ids.

    Rows with the same content keep theirs wherever they stand; then rows that are alike, in
    order; then those that are alike elsewhere. New rows get new ids; no id is used twice, and
    none of a row that is gone.
    """
    new = parse(new_source)
    pairs = _Pairs(old.rows, new.rows)
    pairs.take_exact()
    pairs.take_alike_in_order()
    pairs.take_alike_elsewhere()
    return new.with_ids(list(_ids(pairs, set(old.ids), new_id)))


def shared_ids(new: Body, old: Body, other: Body) -> Body:
    """Rows that are new in two texts which became of an old one, and say the same, are one row.

    Those of `new` that have no id of `old` get the ids of `other`'s rows with their content.
    """
    used = set(new.ids)
    waiting: defaultdict[Signature, list[str]] = defaultdict(list)
    for row in reversed(other.rows):
        if row.id not in used:
            waiting[_signature(row)].append(row.id)
    known = set(old.ids)
    ids = [
        waiting[_signature(row)].pop()
        if row.id not in known and waiting[_signature(row)]
        else row.id
        for row in new.rows
    ]
    return new.with_ids(ids)


def _ids(pairs: "_Pairs", used: set[str], new_id: Callable[[], str]) -> Iterator[str]:
    for index in range(len(pairs.new)):
        match = pairs.partner.get(index)
        if match is not None:
            yield pairs.old[match].id
            continue
        fresh = new_id()
        while fresh in used:
            fresh = new_id()
        used.add(fresh)
        yield fresh


class _Pairs:
    """Which new row continues which old one; `partner` maps new indices to old ones."""

    def __init__(self, old: Sequence[Row], new: Sequence[Row]) -> None:
        self.old = old
        self.new = new
        self.partner: dict[int, int] = {}
        self._taken: set[int] = set()

    def take_exact(self) -> None:
        """Same content: at both ends first, then wherever it is, in order."""
        old = [_signature(row) for row in self.old]
        new = [_signature(row) for row in self.new]
        shortest = min(len(old), len(new))
        head = 0
        while head < shortest and old[head] == new[head]:
            self._pair(head, head)
            head += 1
        tail = 1
        while tail <= shortest - head and old[-tail] == new[-tail]:
            self._pair(len(new) - tail, len(old) - tail)
            tail += 1
        waiting: defaultdict[Signature, list[int]] = defaultdict(list)
        for index in self._free_old(len(old))[::-1]:
            waiting[old[index]].append(index)
        for index in self._free_new():
            if waiting[new[index]]:
                self._pair(index, waiting[new[index]].pop())

    def take_alike_in_order(self) -> None:
        """Rows between the same neighbours that are alike."""
        for old_run, new_run in self._runs():
            if len(old_run) * len(new_run) <= MAX_PAIRS:
                self._take_best(old_run, new_run, LIKE_NEIGHBOURS, in_order=True)
            elif len(old_run) == len(new_run):
                for before, after in zip(old_run, new_run, strict=True):
                    if self.old[before].kind is self.new[after].kind:
                        self._pair(after, before)

    def take_alike_elsewhere(self) -> None:
        """Rows that were moved and edited."""
        old, new = self._free_old(len(self.old)), self._free_new()
        if len(old) * len(new) <= MAX_PAIRS:
            self._take_best(old, new, LIKE_MOVED, in_order=False)

    def _take_best(
        self, old: Sequence[int], new: Sequence[int], least: float, in_order: bool
    ) -> None:
        """Pairs the most alike first; in order, no pair crosses a better one."""
        alike = (
            (likeness(self.old[before], self.new[after]), before, after)
            for before in old
            for after in new
        )
        taken: list[tuple[int, int]] = []
        for ratio, before, after in sorted(alike, key=lambda it: (-it[0], it[1], it[2])):
            if ratio < least:
                return
            if before in self._taken or after in self.partner:
                continue
            if in_order and any((before < b) != (after < a) for b, a in taken):
                continue
            self._pair(after, before)
            taken.append((before, after))

    def _runs(self) -> Iterator[tuple[list[int], list[int]]]:
        """Free old and new rows that follow the same paired row."""
        after_old: defaultdict[int, list[int]] = defaultdict(list)
        previous = -1
        for index in range(len(self.old)):
            if index in self._taken:
                previous = index
            else:
                after_old[previous].append(index)
        runs: defaultdict[int, list[int]] = defaultdict(list)
        previous = -1
        for index in range(len(self.new)):
            if index in self.partner:
                previous = self.partner[index]
            elif previous in after_old:
                runs[previous].append(index)
        return iter([(after_old[key], run) for key, run in runs.items()])

    def _pair(self, new: int, old: int) -> None:
        self.partner[new] = old
        self._taken.add(old)

    def _free_old(self, size: int) -> list[int]:
        return [index for index in range(size) if index not in self._taken]

    def _free_new(self) -> list[int]:
        return [index for index in range(len(self.new)) if index not in self.partner]


def _signature(row: Row) -> Signature:
    return (row.kind.value, row.open if row.is_card else "", row.inner)


def likeness(old: Row, new: Row) -> float:
    """How alike two rows are, 0 to 1; cards and texts never are."""
    if old.is_card != new.is_card or (old.is_card and old.kind is not new.kind):
        return 0.0
    before, after = words(old.inner), words(new.inner)
    if min(len(before), len(after)) < FEW_WORDS:
        left, right = old.inner[:_COMPARED], new.inner[:_COMPARED]
        ratio = SequenceMatcher(None, left, right, autojunk=False).ratio()
    else:
        shared = (Counter(before) & Counter(after)).total()
        ratio = 2 * shared / (len(before) + len(after))
    same_kind = 0.02 if old.kind is new.kind else 0.0
    return ratio * 0.98 + same_kind
