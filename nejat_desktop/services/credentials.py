"""Application passwords: in the system's keyring, or in memory until the program ends."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Protocol

from nejat_desktop.domain.connection import Connection

VARIABLE = "NEJAT_PASSWORD_"
"""With an edition's code behind it, in capitals: where the command line reads a password."""
_NONE: Mapping[str, str] = MappingProxyType({})


class KeyringShutError(Exception):
    """The keyring is there, and does not open or take anything now."""


class Keyring(Protocol):
    """Keeps passwords between one start and the next, each under a key and a user."""

    def get(self, key: str, user: str) -> str | None:
        """What is kept; `KeyringShutError` when it does not open."""
        ...

    def set(self, key: str, user: str, password: str) -> None:
        """Keep one, in place of what was there; `KeyringShutError` when it is not taken."""
        ...

    def delete(self, key: str, user: str) -> None:
        """Forget one; nothing happens when there is none. `KeyringShutError` as above."""
        ...


class Kept(StrEnum):
    """Where a password is now."""

    KEYRING = "keyring"
    MEMORY = "memory"
    """Until the program ends; then it is asked for."""


class Credentials:
    """The passwords of connections. They are in no file, log or shown value.

    `find_keyring` is asked once, when a password is wanted first: it may take its time. `given`
    are passwords by variable, as the environment of a command has them.
    """

    def __init__(
        self, find_keyring: Callable[[], Keyring | None], given: Mapping[str, str] = _NONE
    ) -> None:
        self._find_keyring = find_keyring
        self._given = {n: _Secret(v) for n, v in given.items() if n.startswith(VARIABLE) and v}
        self._held: dict[tuple[str, str], _Secret] = {}

    @cached_property
    def _keyring(self) -> Keyring | None:
        return self._find_keyring()

    @property
    def lasts(self) -> bool:
        """Whether passwords outlast the program: there is a keyring."""
        return self._keyring is not None

    def password(self, connection: Connection) -> str | None:
        """The application password; None: it has to be asked for.

        What was typed in this run comes first, then what was given to the command, then the
        keyring. One that does not open counts as empty.
        """
        held = self._held.get(_key(connection)) or self._given.get(variable(connection.edition))
        if held is not None:
            return held.word
        found = self._from_keyring(connection)
        if found is not None:
            self._held[_key(connection)] = _Secret(found)
        return found

    def keep(self, connection: Connection, password: str) -> Kept:
        """Keep a password that was found right; says where it is."""
        self._held[_key(connection)] = _Secret(password)
        if self._keyring is None:
            return Kept.MEMORY
        try:
            self._keyring.set(*_key(connection), password)
        except KeyringShutError:
            return Kept.MEMORY
        return Kept.KEYRING

    def forget(self, connection: Connection) -> bool:
        """Forget a password everywhere; False when the keyring does not open and may keep it."""
        self._held.pop(_key(connection), None)
        if self._keyring is None:
            return True
        try:
            self._keyring.delete(*_key(connection))
        except KeyringShutError:
            return False
        return True

    def _from_keyring(self, connection: Connection) -> str | None:
        if self._keyring is None:
            return None
        try:
            return self._keyring.get(*_key(connection))
        except KeyringShutError:
            return None


def variable(edition: str) -> str:
    """Where the command line reads the password of an edition: `NEJAT_PASSWORD_FA`."""
    return VARIABLE + "".join(c if c.isalnum() else "_" for c in edition.upper())


def _key(connection: Connection) -> tuple[str, str]:
    return connection.uid, connection.user


class _Secret:
    """A password that does not show itself."""

    __slots__ = ("word",)

    def __init__(self, word: str) -> None:
        self.word = word

    def __repr__(self) -> str:
        return "…"
