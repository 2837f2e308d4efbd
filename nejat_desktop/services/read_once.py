"""A release reader that reads the heads of an archive once, for as long as one plan takes."""

from collections.abc import Mapping, Sequence

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.releases import ReleaseReader, Withdrawal
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.later import Later


class ReadOnce:
    """Implements `ReleaseReader` over another one. What is approved meanwhile is not seen."""

    def __init__(self, reader: ReleaseReader) -> None:
        self._reader = reader
        self._heads = Later(reader.heads)
        self._withdrawn = Later(reader.withdrawn)

    def newsroom(self) -> Newsroom:
        """The settings."""
        return self._reader.newsroom()

    def heads(self) -> Sequence[Head]:
        """The newest heads in sight, as they were first read."""
        return self._heads.get()

    def heads_of(self, releases: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The heads of these releases."""
        return self._reader.heads_of(releases)

    def newest(self, articles: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The newest heads of these articles."""
        return self._reader.newest(articles)

    def release(self, uid: Uid) -> Release:
        """One release."""
        return self._reader.release(uid)

    def withdrawn(self) -> Sequence[Withdrawal]:
        """What is for readers no more, as it was first read."""
        return self._withdrawn.get()

    def original(self, sha256: str) -> bytes:
        """The bytes of an original."""
        return self._reader.original(sha256)
