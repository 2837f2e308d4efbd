"""Passwords are in the keyring or in memory, and nowhere else."""

from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.null import Keyring as NullKeyring

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services import keyrings
from nejat_desktop.services.credentials import Credentials, Kept, variable
from nejat_desktop.services.keyrings import system_keyring
from tests.fakes.memory_keyring import MemoryKeyring

WORD = "canary 7f3a 9c1e"
HERE = Connection(
    Uid("a" * 32), "fa", "https://news.example/", "https://news.example/wp-json/", "parto"
)


@pytest.fixture
def memory() -> MemoryKeyring:
    return MemoryKeyring()


def test_with_a_keyring_it_outlasts_the_program(memory: MemoryKeyring) -> None:
    assert Credentials(lambda: memory).keep(HERE, WORD) is Kept.KEYRING
    assert Credentials(lambda: memory).password(HERE) == WORD


def test_without_one_it_lasts_until_the_program_ends() -> None:
    credentials = Credentials(lambda: None)
    assert credentials.keep(HERE, WORD) is Kept.MEMORY
    assert credentials.password(HERE) == WORD
    assert not credentials.lasts
    assert Credentials(lambda: None).password(HERE) is None


def test_a_keyring_that_is_shut_counts_as_empty_and_takes_nothing(memory: MemoryKeyring) -> None:
    memory.kept[(HERE.uid, HERE.user)] = "older"
    memory.shut = True
    credentials = Credentials(lambda: memory)
    assert credentials.password(HERE) is None
    assert credentials.keep(HERE, WORD) is Kept.MEMORY
    assert credentials.password(HERE) == WORD
    assert not credentials.forget(HERE)


def test_each_account_has_its_own(memory: MemoryKeyring) -> None:
    credentials = Credentials(lambda: memory)
    credentials.keep(HERE, WORD)
    assert credentials.password(replace(HERE, user="other")) is None
    assert credentials.password(replace(HERE, uid=Uid("b" * 32))) is None


def test_what_is_forgotten_is_gone_from_both(memory: MemoryKeyring) -> None:
    credentials = Credentials(lambda: memory)
    credentials.keep(HERE, WORD)
    assert credentials.forget(HERE)
    assert credentials.password(HERE) is None and memory.kept == {}


def test_a_command_is_given_them_by_edition(memory: MemoryKeyring) -> None:
    memory.kept[(HERE.uid, HERE.user)] = "kept"
    given = {"NEJAT_PASSWORD_FA": WORD, "NEJAT_PASSWORD_EN": "other", "PATH": "/bin"}
    assert Credentials(lambda: memory, given).password(HERE) == WORD
    assert Credentials(lambda: memory, {"NEJAT_PASSWORD_FA": ""}).password(HERE) == "kept"
    assert memory.kept == {(HERE.uid, HERE.user): "kept"}
    assert variable("zh-Hant") == "NEJAT_PASSWORD_ZH_HANT"


def test_a_password_does_not_show_itself(memory: MemoryKeyring) -> None:
    credentials = Credentials(lambda: None, {"NEJAT_PASSWORD_EN": WORD})
    credentials.keep(HERE, WORD)
    assert WORD not in repr(credentials) + repr(vars(credentials)) + repr(HERE)


class PlainFile(KeyringBackend):
    """A keyring that writes passwords into a file for everybody to read."""

    priority = 100  # type: ignore[assignment]
    file: Path

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.file.write_text(password, encoding="utf-8")


def test_a_place_that_is_not_on_the_list_counts_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    PlainFile.file = tmp_path / "passwords"
    monkeypatch.setattr(keyrings, "_kind", lambda module, name: None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{__name__}.PlainFile")
    before = keyring.get_keyring()
    keyring.set_keyring(PlainFile())
    try:
        found = system_keyring()
        assert found is None
        assert Credentials(lambda: found).keep(HERE, WORD) is Kept.MEMORY
    finally:
        keyring.set_keyring(before)
    assert list(tmp_path.iterdir()) == []


def test_of_the_allowed_places_the_best_that_works_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Good(NullKeyring):
        priority = 5  # type: ignore[assignment]

    class Better(NullKeyring):
        priority = 6  # type: ignore[assignment]

    class Broken(NullKeyring):
        viable = False
        priority = 9  # type: ignore[assignment]

    kinds = dict(zip(keyrings.ALLOWED, (Good, Better, Broken, None), strict=True))
    monkeypatch.setattr(keyrings, "_kind", lambda module, name: kinds[(module, name)])
    found = system_keyring()
    assert found is not None and isinstance(found._backend, Better)


def test_the_allowed_places_are_known_to_the_library() -> None:
    """A name that changes there would silently mean that there is no keyring."""
    for module, name in keyrings.ALLOWED:
        assert keyrings._kind(module, name) is not None, (module, name)
