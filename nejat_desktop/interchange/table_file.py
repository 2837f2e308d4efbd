"""Tables as CSV for spreadsheet programs: UTF-8 with its mark, and no cell that computes."""

import csv
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from nejat_desktop.domain.errors import BadInputError

_COMPUTES = ("=", "+", "-", "@", "\t", "\r")


def write_table(path: Path, rows: Iterable[Sequence[str]]) -> int:
    """Write rows into a file that is whole or not there; gives how many they were.

    `BadInputError` when the file can't be written.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
                count = _write(file, rows)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise BadInputError(
            f"“{path.name}” can’t be written: {error.strerror}. Choose another place; nothing was "
            "changed."
        ) from error
    return count


def _write(file: TextIO, rows: Iterable[Sequence[str]]) -> int:
    writer, count = csv.writer(file), 0
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])
        count += 1
    return count


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would compute is marked as text."""
    return f"'{cell}" if cell.startswith(_COMPUTES) else cell
