"""A release reader in memory: what was approved, what is in sight, what was withdrawn."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.errors import DamagedError, NotFoundError
from nejat_desktop.domain.head import Head, head_of
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.releases import GoOn, Withdrawal, whatever_comes
from nejat_desktop.domain.uid import Uid

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


class MemoryReader:
    """Implements `domain.ports.releases.ReleaseReader`."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._all: dict[Uid, Release] = {}
        self._heads: dict[Uid, Head] = {}
        self._newest: dict[Uid, Uid] = {}
        self._withdrawn: dict[Uid, datetime] = {}
        self._binned: set[Uid] = set()
        self.originals: dict[str, bytes] = {}

    def approve(self, release: Release) -> None:
        """A release is made."""
        self._all[release.uid] = release
        self._heads[release.uid] = head_of(release)
        self._newest[release.article] = release.uid
        self._withdrawn.pop(release.article, None)

    def let_out(self, article: Uid) -> None:
        """What was withdrawn is for readers again."""
        self._withdrawn.pop(article, None)

    def withdraw(self, article: Uid, since: datetime = LONG_AGO, *, binned: bool = False) -> None:
        """It is for readers no more; with its story in the bin, or not."""
        self._withdrawn[article] = since
        (self._binned.add if binned else self._binned.discard)(article)

    def newsroom(self) -> Newsroom:
        """The settings."""
        return self._newsroom

    def heads(
        self, go_on: GoOn = whatever_comes, editions: Collection[str] | None = None
    ) -> Sequence[Head]:
        """The head of the newest release of each article in sight, oldest date first."""
        go_on()
        out = (uid for article, uid in self._newest.items() if article not in self._withdrawn)
        found = (self._heads[uid] for uid in out)
        wanted = (head for head in found if editions is None or head.edition in editions)
        return sorted(wanted, key=lambda head: (head.date, head.release))

    def heads_of(self, releases: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The heads of these releases."""
        return {uid: self._heads[uid] for uid in releases if uid in self._all}

    def newest(self, articles: Sequence[Uid]) -> Mapping[Uid, Head]:
        """The head of the newest release of each of these articles."""
        return {uid: self._heads[self._newest[uid]] for uid in articles if uid in self._newest}

    def worded(self, releases: Sequence[Uid]) -> Mapping[Uid, datetime]:
        """When each was approved."""
        return {uid: self._all[uid].approved.at for uid in releases if uid in self._all}

    def led(self, article: Uid) -> Collection[str]:
        """The pictures that lead its releases, or led them."""
        own = (one for one in self._all.values() if one.article == article)
        return {one.lead_picture.sha256 for one in own if one.lead_picture}

    def release(self, uid: Uid) -> Release:
        """One release."""
        if uid not in self._all:
            raise NotFoundError("There is no such release.")
        return self._all[uid]

    def releases(self) -> Sequence[Release]:
        """Every release that was ever made."""
        return tuple(self._all.values())

    def withdrawn(self) -> Sequence[Withdrawal]:
        """Released once, for readers no more."""
        found = sorted(self._withdrawn.items())
        return [Withdrawal(uid, since, binned=uid in self._binned) for uid, since in found]

    def original(self, sha256: str) -> bytes:
        """The bytes of an original."""
        if sha256 not in self.originals:
            raise DamagedError("This original is not here.")
        return self.originals[sha256]
