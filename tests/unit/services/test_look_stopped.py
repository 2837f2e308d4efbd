"""Who stops a look at the sites waits for no more than one article of each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nejat_desktop.domain.errors import CancelledError
from tests.unit.services.test_sites import Two, two_connected


class Stopping:
    """Looks on, and counts how often it is asked whether to go on; after so many times no more."""

    def __init__(self, after: int | None = None) -> None:
        self._after = after
        self.asked = 0

    def progress(self, done: int, total: int, kind: str, key: str, lane: str = "") -> None:
        """Nothing is shown."""

    def cancelled(self) -> bool:
        self.asked += 1
        return self._after is not None and self.asked > self._after


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    with two_connected(tmp_path / "room", monkeypatch) as made:
        made.approve("en", "sq", "fa")
        made.sync()
        yield made


def askings(two: Two) -> int:
    """How often a whole look asks."""
    watch = Stopping()
    two.room.services.publishing.looks(watch)
    return watch.asked


@pytest.mark.parametrize("code", ["en", "sq", "fa"])
def test_it_is_asked_anew_for_each_article(two: Two, code: str) -> None:
    before = askings(two)
    two.approve(*[code] * 10)
    assert askings(two) >= before + 20, "it is looked at, and then decided about"


def test_a_stop_at_any_moment_ends_it_and_leaves_everything_as_it_was(two: Two) -> None:
    two.approve("en", "sq", "fa")
    plan = two.room.services.publishing.plan()
    for after in range(askings(two)):
        with pytest.raises(CancelledError):
            two.room.services.publishing.looks(Stopping(after))
    assert two.room.services.publishing.plan() == plan
    assert not two.sync().troubles
