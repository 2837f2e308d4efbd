"""What every keyring promises: that of the system, behind any of its services, and the fake."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from nejat_desktop.services.credentials import Keyring, KeyringShutError
from nejat_desktop.services.keyrings import SystemKeyring
from tests.fakes.memory_keyring import MemoryKeyring


class Service(KeyringBackend):
    """A service of a system, as the library speaks to it."""

    priority = 0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._demand_open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._demand_open()
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        self._demand_open()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("no such password")
        del self.kept[(service, username)]

    def _demand_open(self) -> None:
        if self.locked:
            raise KeyringLocked("the person said no")


@dataclass(frozen=True)
class Place:
    """A keyring and how it is shut."""

    keyring: Keyring
    shut: Callable[[], None]


@pytest.fixture(params=["system", "memory"])
def place(request: pytest.FixtureRequest) -> Place:
    if request.param == "memory":
        memory = MemoryKeyring()
        return Place(memory, lambda: setattr(memory, "shut", True))
    service = Service()
    return Place(SystemKeyring(service), lambda: setattr(service, "locked", True))


def test_a_password_is_kept_by_key_and_user(place: Place) -> None:
    place.keyring.set("one", "parto", "a b c")
    place.keyring.set("two", "parto", "d")
    place.keyring.set("one", "نجات", "e")
    assert place.keyring.get("one", "parto") == "a b c"
    assert place.keyring.get("two", "parto") == "d"
    assert place.keyring.get("one", "نجات") == "e"


def test_the_newer_takes_the_place_of_the_older(place: Place) -> None:
    place.keyring.set("one", "parto", "old")
    place.keyring.set("one", "parto", "new")
    assert place.keyring.get("one", "parto") == "new"


def test_what_is_not_kept_is_none(place: Place) -> None:
    assert place.keyring.get("one", "parto") is None


def test_what_is_forgotten_is_gone_and_forgetting_again_does_nothing(place: Place) -> None:
    place.keyring.set("one", "parto", "a")
    place.keyring.set("one", "other", "b")
    place.keyring.delete("one", "parto")
    place.keyring.delete("one", "parto")
    assert place.keyring.get("one", "parto") is None
    assert place.keyring.get("one", "other") == "b"


def test_one_that_is_shut_says_so_without_the_password(place: Place) -> None:
    place.keyring.set("one", "parto", "canary")
    place.shut()
    for act in (
        lambda: place.keyring.get("one", "parto"),
        lambda: place.keyring.set("one", "parto", "canary"),
        lambda: place.keyring.delete("one", "parto"),
    ):
        with pytest.raises(KeyringShutError) as raised:
            act()
        assert "canary" not in str(raised.value) and raised.value.__cause__ is None
