"""A release reader in memory: what was approved, what is in sight, what was withdrawn."""

from collections.abc import Iterator

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.errors import DamagedError, NotFoundError
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid


class MemoryReader:
    """Implements `domain.ports.releases.ReleaseReader`."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._all: dict[Uid, Release] = {}
        self._newest: dict[Uid, Release] = {}
        self._withdrawn: set[Uid] = set()
        self.originals: dict[str, bytes] = {}

    def approve(self, release: Release) -> None:
        """A release is made."""
        self._all[release.uid] = self._newest[release.article] = release
        self._withdrawn.discard(release.article)

    def withdraw(self, article: Uid) -> None:
        """It is for readers no more."""
        self._withdrawn.add(article)

    def newsroom(self) -> Newsroom:
        """The settings."""
        return self._newsroom

    def releases(self) -> Iterator[Release]:
        """The newest release of each article in sight, oldest date first."""
        found = (r for uid, r in self._newest.items() if uid not in self._withdrawn)
        yield from sorted(found, key=lambda release: (release.date, release.uid))

    def release(self, uid: Uid) -> Release:
        """One release."""
        if uid not in self._all:
            raise NotFoundError("There is no such release.")
        return self._all[uid]

    def withdrawn(self) -> Iterator[Uid]:
        """Released once, for readers no more."""
        yield from sorted(self._withdrawn)

    def original(self, sha256: str) -> bytes:
        """The bytes of an original."""
        if sha256 not in self.originals:
            raise DamagedError("This original is not here.")
        return self.originals[sha256]
