"""What holds for every test: offscreen Qt, only loopback, nothing skipped that is required."""

import gc
import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "UTC")

import pytest
from hypothesis import settings

from tests.wordpress.fixtures import wordpress

__all__ = ["wordpress"]

_TESTS = Path(__file__).parent

settings.register_profile("nejat", deadline=None, database=None, print_blob=True)
settings.load_profile("nejat")

_connect = socket.socket.connect


def _loopback_only(self: socket.socket, address: Any) -> None:
    if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
        raise PermissionError(f"a test tried to reach {address[0]}: only loopback is allowed")
    _connect(self, address)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """A test that opens a socket beyond loopback fails."""
    socket.socket.connect = _loopback_only  # type: ignore[method-assign,assignment]
    yield
    socket.socket.connect = _connect  # type: ignore[method-assign]


@pytest.fixture(autouse=True, scope="session")
def no_keyring() -> Iterator[None]:
    """Nothing is read from or written into the keyring of whoever runs the tests."""
    from nejat_desktop import bootstrap

    real, bootstrap.find_keyring = bootstrap.find_keyring, lambda: None
    yield
    bootstrap.find_keyring = real


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real material named in NEJAT_CORPUS; without it these tests are skipped."""
    folder = os.environ.get("NEJAT_CORPUS")
    if not folder or not Path(folder).is_dir():
        pytest.skip("NEJAT_CORPUS names no folder")
    return Path(folder)


_REQUIRED = {
    "corpus": "NEJAT_CORPUS_REQUIRED",
    "browser": "NEJAT_BROWSER_REQUIRED",
    "wordpress": "NEJAT_WORDPRESS_REQUIRED",
}


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Iterator[None]:
    """Where a kind of test is required, skipping one is a failure."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    for marker, variable in _REQUIRED.items():
        if report.skipped and item.get_closest_marker(marker) and os.environ.get(variable):
            report.outcome = "failed"
            report.longrepr = f"skipped, though {variable} is set: {report.longrepr}"


_LONG = ("simulation", "year", "wordpress", "e2e")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that take minutes are begun first, so that no worker is left alone with one."""

    def turn(item: pytest.Item) -> int:
        folder = item.path.relative_to(_TESTS).parts[0]
        return _LONG.index(folder) if folder in _LONG else len(_LONG)

    items.sort(key=turn)


def pytest_collection_finish() -> None:
    """Garbage is collected seldom, and never among the thousands of collected tests."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_sessionfinish() -> None:
    """Offscreen Qt dies at its end with data of ours in the clipboard."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
