"""What we wrote into the site folder: tells our files from those that somebody else changed, and
pages that have to be printed anew from those that are made of the same as before."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was written: digest, size in bytes, time in nanoseconds, inode; and of a page
    the digest of what it is made of. Empty: it may not be skipped."""

    digest: str
    size: int
    time: int
    inode: int = 0
    imprint: str = ""


_PILE = 4
"""How many lines a file may have on average before the ledger is written anew."""


class Ledger:
    """A file of lines, outside the site folder if there is such a place; the last line on a path
    counts.

    A line is added before the file is put in place, so that a kill in between can only leave a
    line too many: a file of ours is never taken for a foreign one. What it says is checked against
    the folder, so that a ledger that is lost, old or damaged costs time and nothing else.
    """

    NAME = ".nejat-files"

    def __init__(self, folder: Path) -> None:
        self._path = folder / self.NAME
        self._seen: dict[str, Seen] | None = None
        self._older: dict[str, set[str]] = {}
        """Digests that were written to a path before the last one."""
        self._lines = 0

    @property
    def seen(self) -> Mapping[str, Seen]:
        """What was written last, by path."""
        return self._load()

    def wrote(self, path: str, digest: str) -> bool:
        """Whether a file with this digest was ever written to this path by us."""
        seen = self._load().get(path)
        return (seen is not None and seen.digest == digest) or digest in self._older.get(path, ())

    def note(self, path: str, seen: Seen) -> None:
        """Remember that a file is about to be written."""
        self.note_all({path: seen})

    def note_all(self, files: Mapping[str, Seen]) -> None:
        """Remember many at once."""
        for path, seen in files.items():
            self._take(path, seen)
        self._append(_line(path, seen) for path, seen in files.items())

    def forget(self, path: str) -> None:
        """Remember that a file is gone."""
        if path in self._load():
            self._drop(path)
            self._append([_line(path, Seen("", 0, 0))])

    def _take(self, path: str, seen: Seen) -> None:
        before = self._load().get(path)
        if before is not None and before.digest != seen.digest:
            self._older.setdefault(path, set()).add(before.digest)
        self._load()[path] = seen

    def _drop(self, path: str) -> None:
        before = self._load().pop(path, None)
        if before is not None:
            self._older.setdefault(path, set()).add(before.digest)

    def _append(self, lines: Iterable[str]) -> None:
        added = list(lines)
        if not added:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.writelines(added)
        self._lines += len(added)
        self._settle()

    def _settle(self) -> None:
        """Write the ledger anew, one line for each file, if lines have piled up."""
        seen = self._load()
        if self._lines <= _PILE * (len(seen) + 100):
            return
        unfinished = self._path.with_name(".~" + self.NAME)
        with unfinished.open("w", encoding="utf-8") as file:
            file.writelines(_line(path, one) for path, one in sorted(seen.items()))
        unfinished.replace(self._path)
        self._lines = len(seen)
        self._older = {}

    def _load(self) -> dict[str, Seen]:
        if self._seen is None:
            self._seen = {}
            for line in self._read():
                self._read_line(line)
        return self._seen

    def _read(self) -> Iterable[str]:
        try:
            with self._path.open(encoding="utf-8", errors="replace") as file:
                yield from file
        except FileNotFoundError:
            return

    def _read_line(self, line: str) -> None:
        """One line; a torn or damaged one tells nothing."""
        self._lines += 1
        try:
            digest, size, time, path, *more = json.loads(line)
            seen = Seen(digest, size, time, *more)
        except (ValueError, TypeError):
            return
        if not isinstance(path, str):
            return
        if digest:
            self._take(path, seen)
        else:
            self._drop(path)


def _line(path: str, seen: Seen) -> str:
    return json.dumps([seen.digest, seen.size, seen.time, path, seen.inode, seen.imprint]) + "\n"
