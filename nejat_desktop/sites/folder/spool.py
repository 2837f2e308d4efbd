"""Printed pages that wait to be written: in memory while they are few, else in a file."""

import weakref
import zlib
from collections.abc import Callable
from functools import partial
from tempfile import SpooledTemporaryFile

_IN_MEMORY = 8_000_000
"""Bytes of packed pages: those of a few thousand."""


class Spool:
    """Keeps texts, each once. The file has no name, and goes with the last step that reads it."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - lives as long as the spool
        self._end = 0
        weakref.finalize(self, self._file.close)

    def keep(self, data: bytes) -> Callable[[], bytes]:
        """Keep the bytes of a page; gives what has them back."""
        packed = zlib.compress(data, 1)
        at, self._end = self._end, self._end + len(packed)
        self._file.seek(at)
        self._file.write(packed)
        return partial(self._read, at, len(packed))

    def _read(self, at: int, length: int) -> bytes:
        self._file.seek(at)
        return zlib.decompress(self._file.read(length))
