"""An empty newsroom for unit tests of the store and the services."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from tests.rooms import StillClock, empty_room


@pytest.fixture
def clock() -> StillClock:
    """A clock that stands at noon of 8 October 2026."""
    return StillClock()


@pytest.fixture
def room(tmp_path: Path, clock: StillClock) -> Iterator[Opened]:
    """An empty newsroom, open for writing."""
    with empty_room(tmp_path / "room", clock) as opened:
        yield opened
