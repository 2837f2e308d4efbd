"""The release reader: the one view of the newsroom that sync and sites have."""

from collections.abc import Iterator
from typing import Protocol

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid


class ReleaseReader(Protocol):
    """Gives approved releases and their pictures. Drafts are out of its reach."""

    def newsroom(self) -> Newsroom:
        """The settings, with editions, sections and wording."""
        ...

    def releases(self) -> Iterator[Release]:
        """The newest release of every article that is not withdrawn, binned or never approved.

        Those dated ahead are among them: the plan decides what is due.
        """
        ...

    def release(self, uid: Uid) -> Release:
        """One release by its uid, older ones too; `NotFoundError` if there is none."""
        ...

    def withdrawn(self) -> Iterator[Uid]:
        """Articles that were released once and are withdrawn or binned now."""
        ...

    def original(self, sha256: str) -> bytes:
        """The untouched bytes of an original; `DamagedError` if they changed on disk."""
        ...
