"""Connecting editions to WordPress sites: look, enter, connect, and what is kept of it."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import TypeVar

from nejat_desktop.domain.connection import Connection, PostRules, Proxy
from nejat_desktop.domain.errors import BadInputError, NotAllowedError, NotFoundError
from nejat_desktop.domain.ports.posts import Identity
from nejat_desktop.domain.ports.transport import Stop, Transport
from nejat_desktop.domain.same_site import same_site
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.services.credentials import Credentials, Kept
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.sites.wordpress.discovery import Found, find
from nejat_desktop.sites.wordpress.entering import Entered, enter, enter_again
from nejat_desktop.store import connections as table
from nejat_desktop.store.database import Connection as Database

T = TypeVar("T")

OpenTransport = Callable[[Proxy], AbstractContextManager[Transport]]
"""The way to the network; `BadInputError` for a proxy that can't be used."""

IN_USE = (
    "{home} is connected to the edition “{edition}” already. Nothing was changed; disconnect it "
    "there first."
)
ELSEWHERE = (
    "The edition “{edition}” is connected to {home}. Nothing was changed; disconnect it first."
)
NOT_CONNECTED = "The edition “{edition}” is connected to no site."
LOCKED = "There is no password for {home} here. Nothing was changed; enter it in Settings › Sites."
ANOTHER_SITE = (
    "Another site answers at {home} than the one that was connected. Nothing was changed; if that "
    "is right, disconnect the edition and connect it anew."
)
NO_USER = "A site lets nobody in without a user name and a password. Nothing was changed."


@dataclass(frozen=True, slots=True)
class Connected:
    """A connection that was made, and where its password is."""

    connection: Connection
    kept: Kept


class Connecting:
    """Which edition is published on which site, as whom, and on which way. Implements `Logins`.

    What goes out is read only: nothing is written at a site here. Calls with `stop` ask the
    network and raise what `find` and `enter` raise.
    """

    def __init__(
        self, context: Context, credentials: Credentials, open_transport: OpenTransport
    ) -> None:
        self._context = context
        self._credentials = credentials
        self._open = open_transport

    # what is kept

    def active(self) -> tuple[Connection, ...]:
        """The connections in use, in the order of the editions."""
        kept = self._context.read(_in_use)
        codes = [edition.code for edition in self._context.newsroom().editions]
        return tuple(kept[code] for code in codes if code in kept)

    def of(self, edition: str) -> Connection | None:
        """The connection of an edition, None while it is published in the folder alone."""
        return self._context.read(_in_use).get(edition)

    def away(self) -> Mapping[str, bool]:
        """The connected editions, and whether their pages stay in the site folder."""
        stay = self._context.read(table.load_folder_pages)
        return {one.edition: stay.get(one.edition, True) for one in self.active()}

    def password(self, connection: Connection) -> str | None:
        """The application password; None: it has to be asked for."""
        return self._credentials.password(connection)

    @property
    def passwords_last(self) -> bool:
        """Whether a password is kept when the program ends: this computer has a keyring."""
        return self._credentials.lasts

    def proxy(self) -> Proxy:
        """The way to the network."""
        return self._context.read(table.load_proxy)

    def set_proxy(self, proxy: Proxy) -> None:
        """Another way; `BadInputError` for one that can't be used."""
        with self._open(proxy):
            pass
        self._write(lambda database: table.save_proxy(database, proxy))

    def rules(self) -> PostRules:
        """What becomes of what on WordPress."""
        return self._context.read(table.load_rules)

    def set_rules(self, rules: PostRules) -> None:
        """Another table of what becomes of what; the next sync brings every post to it."""
        self._write(lambda database: table.save_rules(database, rules))

    # what asks the network

    def look(self, address: str, stop: Stop) -> Found:
        """The site at an address as a person typed it."""
        with self._open(self.proxy()) as transport:
            return find(transport, address, stop)

    def enter(self, found: Found, user: str, password: str, stop: Stop) -> Entered:
        """Who this account is at the site, and what it may do there.

        `BadInputError` when name or password is empty.
        """
        login = _login(user, password)
        with self._open(self.proxy()) as transport:
            return enter(transport, found, login, stop)

    def check(self, edition: str, stop: Stop) -> Connection:
        """Look again what the account may do; a new name of the site is taken as right.

        `NotAllowedError` when the password is not here.
        """
        connection = self._demand(edition)
        password = self._credentials.password(connection)
        if password is None:
            raise NotAllowedError(LOCKED.format(home=connection.home))
        return self._checked(connection, password, stop)

    def unlock(self, edition: str, password: str, stop: Stop) -> Kept:
        """Take a password that a person typed, once the site has let us in with it."""
        connection = self._demand(edition)
        self._checked(connection, password, stop)
        return self._credentials.keep(connection, password)

    def _checked(self, connection: Connection, password: str, stop: Stop) -> Connection:
        """Where the REST interface does not answer it is looked for: other permalinks move it."""
        before = Found(connection.home, connection.rest, None)
        login = _login(connection.user, password)
        with self._open(self.proxy()) as transport:
            found, entered = enter_again(transport, before, login, stop)
        connection = replace(connection, rest=found.rest)
        known = Identity(entered.identity.name, connection.url, connection.home)
        if connection.url and not same_site(known, entered.identity):
            raise BadInputError(ANOTHER_SITE.format(home=connection.home))
        now = self._told(connection, entered)
        self._write(lambda database: table.save_connection(database, now))
        return now

    # what changes

    def connect(
        self, edition: str, found: Found, login: Login, entered: Entered, *, pages_stay: bool
    ) -> Connected:
        """Publish an edition on a site that let us in; `pages_stay`: those in the site folder.

        A site that this edition was connected to before gets its uid back, and with it the numbers
        and addresses of its posts. `BadInputError` when either is connected already.
        """
        if edition not in {one.code for one in self._context.newsroom().editions}:
            raise NotFoundError(f"This newsroom has no edition “{edition}”.")
        user = login.user.strip()

        def work(database: Database) -> Connection:
            former = _former(database, edition, entered.home)
            uid = former.uid if former is not None else self._context.new_uid()
            made = self._told(Connection(uid, edition, entered.home, found.rest, user), entered)
            table.save_connection(database, made)
            pages = table.load_folder_pages(database) | {edition: pages_stay}
            table.save_folder_pages(database, pages)
            return made

        connection = self._write(work)
        return Connected(connection, self._credentials.keep(connection, login.password))

    def disconnect(self, edition: str) -> bool:
        """Publish an edition in the folder alone again; nothing changes at its site.

        Its numbers stay for when it is connected again; the password is forgotten. False when the
        keyring does not open, and the password may be in it still.
        """
        connection = self._demand(edition)
        gone = replace(connection, removed=self._context.clock())

        def work(database: Database) -> None:
            table.save_connection(database, gone)
            table.forget_folder_pages(database, edition)

        self._write(work)
        return self._credentials.forget(connection)

    def _demand(self, edition: str) -> Connection:
        connection = self.of(edition)
        if connection is None:
            raise NotFoundError(NOT_CONNECTED.format(edition=edition))
        return connection

    def _told(self, connection: Connection, entered: Entered) -> Connection:
        return replace(
            connection,
            account=entered.account.id,
            name=entered.identity.name,
            url=entered.identity.url,
            powers=frozenset(power.value for power in entered.powers),
            checked=self._context.clock(),
        )

    def _write(self, work: Callable[[Database], T]) -> T:
        done = self._context.write(work)
        self._context.changes.publish(Changes(settings=True))
        return done


def _login(user: str, password: str) -> Login:
    if not user.strip() or not password.strip():
        raise BadInputError(NO_USER)
    return Login(user.strip(), password)


def _in_use(database: Database) -> dict[str, Connection]:
    return {one.edition: one for one in table.connections(database) if one.removed is None}


def _former(database: Database, edition: str, home: str) -> Connection | None:
    """The connection of the same edition to the same site, in use or not; the newest of several."""
    for code, one in _in_use(database).items():
        if one.home == home and code != edition:
            raise BadInputError(IN_USE.format(home=home, edition=code))
        if one.home != home and code == edition:
            raise BadInputError(ELSEWHERE.format(edition=edition, home=one.home))
    known = table.connections(database)
    same = [one for one in known if one.edition == edition and one.home == home]
    return same[-1] if same else None
