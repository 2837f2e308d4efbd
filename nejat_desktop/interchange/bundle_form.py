"""The form of a bundle: a zip of stories with their originals, and how one is opened with care.

`bundle.json` says what is in it; `stories/<uid>.json` is a story with its articles;
`originals/<sha256>` is the untouched file of a picture, PDF, sound or video.
"""

import hashlib
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.records import whole_record

FORMAT = 1
HEAD = "bundle.json"
MAX_ENTRIES = 2_000_000
MAX_RECORD = 64 * 1024 * 1024
"""Bytes of one record, unpacked."""
MAX_ORIGINAL = 256 * 1024 * 1024
_NAME = re.compile(r"stories/([0-9a-f]{32})\.json|originals/([0-9a-f]{64})")
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError)


def story_name(uid: str) -> str:
    """The place of a story."""
    return f"stories/{uid}.json"


def original_name(sha256: str) -> str:
    """The place of an original."""
    return f"originals/{sha256}"


def looks_like_bundle(path: Path) -> bool:
    """Whether a file is a zip with a bundle's head, whole or not."""
    try:
        with zipfile.ZipFile(path) as archive:
            return HEAD in archive.namelist()
    except _BROKEN:
        return False


class BundleReader:
    """An open bundle whose names are all ones that we write."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive, self._name = archive, name
        infos = archive.infolist()
        names = {info.filename for info in infos}
        if len(names) != len(infos) or len(infos) > MAX_ENTRIES or HEAD not in names:
            raise self._refused()
        if not all(_is_ours(info) for info in infos):
            raise self._refused()
        self._names = names

    def head(self) -> object:
        """What the bundle says of itself."""
        return self._json(HEAD)

    def stories(self) -> Iterator[object]:
        """The record of each story."""
        for name in sorted(self._names):
            if name.startswith("stories/"):
                yield self._json(name)

    @property
    def story_count(self) -> int:
        """How many stories there are."""
        return sum(name.startswith("stories/") for name in self._names)

    def original(self, sha256: str) -> bytes | None:
        """The original with this digest; None when the bundle has none.

        `BadInputError` when its bytes are not those of its name.
        """
        name = original_name(sha256)
        if name not in self._names:
            return None
        data = self._read(name, MAX_ORIGINAL)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise BadInputError(
                f"An original in “{self._name}” is not what its name says. Nothing more was "
                "taken in from there; ask for the bundle again."
            )
        return data

    def _json(self, name: str) -> object:
        try:
            return whole_record(json.loads(self._read(name, MAX_RECORD)))
        except (ValueError, RecursionError) as error:
            raise self._refused() from error

    def _read(self, name: str, most: int) -> bytes:
        """The bytes of an entry; it is counted what comes out, not what the entry says."""
        try:
            with self._archive.open(name) as file:
                data = file.read(most + 1)
        except _BROKEN as error:
            raise self._refused() from error
        if len(data) > most:
            raise self._refused()
        return data

    def _refused(self) -> BadInputError:
        return BadInputError(
            f"“{self._name}” is no bundle that this program wrote, or is damaged. Nothing of it "
            "was taken in."
        )


def _is_ours(info: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(info.external_attr >> 16)
    plain = kind in (0, stat.S_IFREG) and not info.flag_bits & 1
    named = info.filename == HEAD or _NAME.fullmatch(info.filename) is not None
    return plain and named and info.compress_type in _PACKINGS


@contextmanager
def opened_bundle(path: Path) -> Iterator[BundleReader]:
    """A bundle to read; `BadInputError` when it is none."""
    try:
        archive = zipfile.ZipFile(path)
    except _BROKEN as error:
        raise BadInputError(
            f"“{path.name}” is no bundle that this program wrote, or is damaged. Nothing of it "
            "was taken in."
        ) from error
    with archive:
        yield BundleReader(archive, path.name)
