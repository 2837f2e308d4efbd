"""Lanes: works that hold each other up nowhere, with one progress and one stop over all of them."""

from collections.abc import Iterator
from threading import Event, current_thread

import pytest

from nejat_desktop.domain.errors import CancelledError, SiteError
from nejat_desktop.services.jobs import Job, Progress
from nejat_desktop.services.lanes import InTurn, Lanes, Part, SideBySide, Together

SOON = 20


@pytest.fixture
def lanes() -> Iterator[SideBySide]:
    made = SideBySide()
    yield made
    made.close()


def fail(error: Exception) -> None:
    raise error


def test_a_work_waits_for_one_that_was_named_after_it(lanes: SideBySide) -> None:
    told = Event()
    assert lanes.run({"a": lambda: fail_unless(told.wait(SOON)), "b": told.set}) is None


def fail_unless(holds: bool) -> None:
    assert holds, "nobody came in all that time"


def test_a_lane_keeps_its_thread_and_no_other_has_it(lanes: SideBySide) -> None:
    seen: list[tuple[str, str]] = []
    for _ in range(3):
        lanes.run({n: lambda n=n: seen.append((n, current_thread().name)) for n in "ab"})  # type: ignore[misc]
    assert len(seen) == 6 and len(set(seen)) == 2
    assert len({thread for _, thread in seen}) == 2


@pytest.mark.parametrize("kind", [SideBySide, InTurn])
def test_all_come_to_their_ends_and_the_first_error_in_their_order_is_raised(
    kind: type[Lanes],
) -> None:
    lanes, ended = kind(), list[str]()
    works = {
        "a": lambda: ended.append("a"),
        "b": lambda: fail(SiteError("b")),
        "c": lambda: fail(CancelledError("c")),
        "d": lambda: ended.append("d"),
    }
    with pytest.raises(SiteError, match="b"):
        lanes.run(works)
    assert sorted(ended) == ["a", "d"]
    lanes.close()


def test_one_after_the_other_is_in_their_order_and_on_the_callers_thread() -> None:
    seen: list[tuple[str, object]] = []
    InTurn().run({n: lambda n=n: seen.append((n, current_thread())) for n in "cab"})  # type: ignore[misc]
    assert seen == [(n, current_thread()) for n in "cab"]


def test_the_progress_is_the_sum_of_the_lanes_and_never_goes_back() -> None:
    told: list[Progress] = []
    together = Together(Job("sync", lambda job, progress: told.append(progress)))
    folder, site = Part(together, ""), Part(together, "en")
    folder.progress(0, 3, "page", "a")
    site.progress(0, 2, "publish", "Bridge")
    site.progress(1, 2, "publish", "Market")
    folder.progress(1, 3, "page", "b")
    site.progress(0, 1, "update", "Bridge")  # its second look gave one more thing to do
    folder.progress(2, 3, "page", "c")
    together.end("en")
    folder.progress(0, 1, "list", "d")
    assert [(one.done, one.total) for one in told] == [
        (0, 3), (0, 5), (1, 5), (2, 5), (3, 6), (4, 6), (6, 7),
    ]  # fmt: skip
    assert [one.lane for one in told] == ["", "en", "en", "", "en", "", ""]


def test_one_stop_is_seen_in_every_lane() -> None:
    job = Job("sync", lambda job, progress: None)
    together = Together(job)
    parts = [Part(together, lane) for lane in ("", "en", "fa")]
    assert not any(part.cancelled() for part in parts)
    job.cancel()
    assert all(part.cancelled() for part in parts)


def test_who_does_not_look_on_any_more_stops_them_too() -> None:
    together = Together(Job("sync", lambda job, progress: None))
    together.stop()
    assert Part(together, "en").cancelled()
