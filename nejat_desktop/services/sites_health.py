"""How it stands with the connected sites, as far as it is known here: no network is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.ports.post_journal import Phase, PostJournal, Sending, SiteMemory
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.sync.posts.engine import PostReport
from nejat_desktop.sync.posts.losing import held_back


class Logins(Protocol):
    """Which sites are connected, and whether their passwords are known."""

    def active(self) -> Sequence[Connection]:
        """The connections in use, in the order of the editions."""
        ...

    def password(self, connection: Connection) -> str | None:
        """The application password; None: it has to be asked for."""
        ...


@dataclass(frozen=True, slots=True)
class Parked:
    """An article that its site refused; it waits for a change, or for a person."""

    edition: str
    article: Uid
    sentence: str
    """Why, and what to do."""
    tried: datetime | None
    key: str = ""
    """What a person hands back with a sync who has read that, and means it all the same."""


@dataclass(frozen=True, slots=True)
class Health:
    """How it stands with the WordPress site of an edition."""

    resting: datetime | None = None
    """Until when it is left alone, since it could not be reached."""
    locked: bool = False
    """Its password is not known since the start: it has to be asked for."""
    parked: tuple[Parked, ...] = ()
    shut: bool = False
    """It turned the account away at the last sync; nobody has looked at the account since."""


class SitesHealth:
    """Reads what syncs left behind, and lets what was refused be tried again."""

    def __init__(
        self, context: Context, logins: Logins, journal: PostJournal, memory: SiteMemory
    ) -> None:
        self._context, self._logins = context, logins
        self._journal, self._memory = journal, memory
        self._shut: dict[str, datetime] = {}
        """Since when, by edition."""

    def editions(self) -> Mapping[str, Health]:
        """By edition, of those with a site. The keyring may be asked: not on the main thread."""
        return {connection.edition: self._of(connection) for connection in self._logins.active()}

    def sites(self) -> tuple[tuple[str, bool], ...]:
        """The names of the sites in use, and whether each could be reached. The keyring is not
        asked."""
        now = self._context.clock()
        return tuple(
            (
                one.name or one.home,
                (until := self._memory.rested(one.site)[0]) is None or until <= now,
            )
            for one in self._logins.active()
        )

    def note(self, posts: Sequence[PostReport]) -> None:
        """Remember which sites turned the account away in a sync, until one lets it in or the
        account is checked; a new start forgets it, too."""
        for post in posts:
            if post.shut_out:
                self._shut[post.edition] = self._context.clock()
            else:
                self._shut.pop(post.edition, None)

    def try_again(self, article: Uid) -> None:
        """What a site refused of an article is tried again with the next sync. What readers would
        lose by it is asked anew, unless that sync is given its key."""
        for connection in self._logins.active():
            sending = self._journal.sendings(connection.site).get(article)
            if sending is not None and sending.phase is Phase.PARKED:
                self._journal.note_sending(connection.site, _anew(sending))
        self._context.changes.publish(Changes(sync=True))

    def _of(self, connection: Connection) -> Health:
        until, _ = self._memory.rested(connection.site)
        is_resting = until is not None and until > self._context.clock()
        found = self._journal.sendings(connection.site).values()
        return Health(
            until if is_resting else None,
            self._logins.password(connection) is None,
            tuple(_parked(connection.edition, one) for one in found if one.phase is Phase.PARKED),
            self._is_shut(connection),
        )

    def _is_shut(self, connection: Connection) -> bool:
        since = self._shut.get(connection.edition)
        looked = connection.checked
        return since is not None and (looked is None or looked <= since)


def _parked(edition: str, sending: Sending) -> Parked:
    key = held_back(edition, sending.article, sending.release, sending.message).key
    return Parked(edition, sending.article, sending.message, sending.tried, key)


def _anew(sending: Sending) -> Sending:
    """As far as it had come: a number that is known is not reserved twice."""
    phase = Phase.RESERVED if sending.id else Phase.INTENDED
    return replace(sending, phase=phase)
