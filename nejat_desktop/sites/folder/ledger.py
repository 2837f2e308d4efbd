"""What we wrote into the site folder: tells our files from those that somebody else changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was written: digest, size in bytes, time in nanoseconds."""

    digest: str
    size: int
    time: int


_PILE = 4
"""How many lines a file may have on average before the ledger is written anew."""


class Ledger:
    """A file of lines, outside the site folder if there is such a place; the last line on a path
    counts.

    A line is added before the file is put in place, so that a kill in between can only leave a
    line too many: a file of ours is never taken for a foreign one.
    """

    NAME = ".nejat-files"

    def __init__(self, folder: Path) -> None:
        self._path = folder / self.NAME
        self._seen: dict[str, Seen] | None = None
        self._before: dict[str, set[str]] = {}
        self._lines = 0

    @property
    def seen(self) -> Mapping[str, Seen]:
        """What was written last, by path."""
        return self._load()

    def wrote(self, path: str, digest: str) -> bool:
        """Whether a file with this digest was ever written to this path by us."""
        self._load()
        return digest in self._before.get(path, ())

    def note(self, path: str, seen: Seen) -> None:
        """Remember that a file is about to be written."""
        self._load()[path] = seen
        self._before.setdefault(path, set()).add(seen.digest)
        self._append([seen.digest, seen.size, seen.time, path])

    def forget(self, path: str) -> None:
        """Remember that a file is gone."""
        if self._load().pop(path, None) is not None:
            self._append(["", 0, 0, path])

    def _append(self, line: list[object]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        self._lines += 1
        self._settle()

    def _settle(self) -> None:
        """Write the ledger anew, one line for each file, if lines have piled up."""
        seen = self._load()
        if self._lines <= _PILE * (len(seen) + 100):
            return
        lines = (json.dumps([s.digest, s.size, s.time, p]) for p, s in sorted(seen.items()))
        unfinished = self._path.with_name(".~" + self.NAME)
        unfinished.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        unfinished.replace(self._path)
        self._lines = len(seen)
        self._before = {path: {s.digest} for path, s in seen.items()}

    def _load(self) -> dict[str, Seen]:
        if self._seen is None:
            self._seen = {}
            for line in self._read():
                self._take(line)
        return self._seen

    def _read(self) -> list[str]:
        try:
            return self._path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []

    def _take(self, line: str) -> None:
        """One line; a torn one, from a kill while it was written, tells nothing."""
        assert self._seen is not None  # noqa: S101 - only called while loading
        try:
            digest, size, time, path = json.loads(line)
        except ValueError:
            return
        self._lines += 1
        if digest:
            self._seen[path] = Seen(digest, size, time)
            self._before.setdefault(path, set()).add(digest)
        else:
            self._seen.pop(path, None)
