"""Which paragraphs are done while somebody types: marks that are not on disk yet. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nejat_desktop.domain.article import Translation


@dataclass(frozen=True, slots=True)
class Marks:
    """Rows to be marked done, and rows to be opened again, with the next save."""

    done: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether there is anything to be written."""
        return bool(self.done or self.opened)


@dataclass(frozen=True, slots=True)
class Settled:
    """Each row that was marked done, with its text then; `fresh` ones were marked just now.

    A row that is typed in is open while its text differs, so undo makes it done again. One whose
    source has changed stays what it is until somebody marks it: what changed is still shown.
    """

    texts: Mapping[str, str]
    fresh: frozenset[str] = frozenset()

    def marking(self, rows: Mapping[str, str]) -> "Settled":
        """With some rows done as they stand now."""
        return Settled({**self.texts, **rows}, self.fresh | rows.keys())

    def written(self, marks: Marks) -> "Settled":
        """After these marks came to the disk."""
        return replace(self, fresh=self.fresh - marks.done)

    def joined(self, known: Translation, texts: Mapping[str, str]) -> "Settled":
        """With what the disk says is done."""
        others = {row: texts.get(row, "") for row in known.done if row not in self.texts}
        return replace(self, texts={**self.texts, **others})


def marks_of(
    settled: Settled, known: Translation, source: Mapping[str, str], texts: Mapping[str, str]
) -> Marks:
    """What is to be written: `source` and `texts` are both sides as they are now, by row."""

    def stands(row: str) -> bool:
        behind = row in known.done and row not in settled.fresh and row in source
        if behind and known.seen.get(row) != source[row]:
            return True
        return texts.get(row, "") == settled.texts[row]

    done = frozenset(row for row in settled.texts if stands(row))
    return Marks((done - known.done) | (settled.fresh & done), known.done - done)


def with_marks(source: Mapping[str, str], known: Translation, marks: Marks) -> Translation:
    """What is known of the rows once the marks are written."""
    seen = {row: source.get(row, "") for row in marks.done | marks.opened}
    done = (known.done | marks.done) - marks.opened
    return replace(known, done=done, seen={**known.seen, **seen})
