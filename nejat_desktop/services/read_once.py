"""Release readers over another one, for as long as one plan or sync takes."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.releases import GoOn, ReleaseReader, Withdrawal
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.later import Later


class Stoppable:
    """Implements `ReleaseReader`: who stops does not wait until the heads of an archive are read.

    Then `CancelledError` comes of it.
    """

    def __init__(self, reader: ReleaseReader, is_stopped: Callable[[], bool]) -> None:
        self._reader, self._is_stopped = reader, is_stopped

    def newsroom(self) -> Newsroom:
        """The settings."""
        return self._reader.newsroom()

    def heads(
        self, go_on: GoOn | None = None, editions: Collection[str] | None = None
    ) -> Sequence[Head]:
        """The newest heads in sight."""
        return self._reader.heads(go_on or self.go_on, editions)

    def heads_of(self, releases: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The heads of these releases."""
        return self._reader.heads_of(releases)

    def newest(self, articles: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The newest heads of these articles."""
        return self._reader.newest(articles)

    def worded(self, releases: Sequence[Uid]) -> Mapping[Uid, datetime]:
        """When the words of their pictures were approved."""
        return self._reader.worded(releases)

    def led(self, article: Uid) -> Collection[str]:
        """The pictures that led an article."""
        return self._reader.led(article)

    def release(self, uid: Uid) -> Release:
        """One release."""
        return self._reader.release(uid)

    def withdrawn(self) -> Sequence[Withdrawal]:
        """What is for readers no more."""
        return self._reader.withdrawn()

    def original(self, sha256: str) -> bytes:
        """The bytes of an original."""
        return self._reader.original(sha256)

    def go_on(self) -> None:
        """The `GoOn` of everything that is done with what was read."""
        if self._is_stopped():
            raise CancelledError(
                "Stopped while the archive was read. What was done before is whole."
            )


class ReadOnce(Stoppable):
    """Reads the heads of an archive once. What is approved meanwhile is not seen."""

    def __init__(
        self, reader: ReleaseReader, is_stopped: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(reader, is_stopped)
        self._heads = Later(super().heads)
        self._withdrawn = Later(reader.withdrawn)

    def heads(
        self, go_on: GoOn | None = None, editions: Collection[str] | None = None
    ) -> Sequence[Head]:
        """The newest heads in sight, as they were first read."""
        heads = self._heads.get()
        if editions is None:
            return heads
        return [head for head in heads if head.edition in editions]

    def withdrawn(self) -> Sequence[Withdrawal]:
        """What is for readers no more, as it was first read."""
        return self._withdrawn.get()
