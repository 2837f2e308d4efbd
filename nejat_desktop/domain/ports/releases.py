"""The release reader: the one view of the newsroom that sync and sites have."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid

GoOn = Callable[[], None]
"""Asked now and then in the middle of something long; raises what ends it."""


def whatever_comes() -> None:
    """The `GoOn` of who waits to the end."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """An article that is for readers no more, and since when (UTC)."""

    article: Uid
    since: datetime
    binned: bool = False
    """Whether its story is in the bin."""


class ReleaseReader(Protocol):
    """Gives approved releases and their pictures. Drafts are out of its reach."""

    def newsroom(self) -> Newsroom:
        """The settings, with editions, sections and wording."""
        ...

    def heads(
        self, go_on: GoOn = whatever_comes, editions: Collection[str] | None = None
    ) -> Sequence[Head]:
        """The head of the newest release of every article that is not withdrawn, binned or
        never approved, oldest date first; with `editions` (their codes) of these alone. An
        archive's take seconds: `go_on` is asked meanwhile.

        Those dated ahead are among them: the plan decides what is due.
        """
        ...

    def heads_of(self, releases: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The heads of these releases by their uids, older ones too; unknown ones are left out."""
        ...

    def newest(self, articles: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The head of the newest release of each of these articles, whether readers may see it or
        it is held back; those without any are left out."""
        ...

    def worded(self, releases: Sequence[Uid]) -> Mapping[Uid, datetime]:
        """When the words of the pictures of each of these releases were approved here. A text that
        came from a site has those of the release before it. What was never approved is left out."""
        ...

    def led(self, article: Uid) -> Collection[str]:
        """The sha256 of each picture that leads one of an article's releases, or led one."""
        ...

    def release(self, uid: Uid) -> Release:
        """One release by its uid, whole, older ones too; `NotFoundError` if there is none."""
        ...

    def withdrawn(self) -> Sequence[Withdrawal]:
        """Articles that were released once and are withdrawn or binned now."""
        ...

    def original(self, sha256: str) -> bytes:
        """The untouched bytes of an original; `DamagedError` if they changed on disk."""
        ...
