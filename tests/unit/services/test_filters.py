"""Kept filters: of every place, in a person's own order."""

from dataclasses import dataclass

import pytest

from nejat_desktop.bootstrap import Opened, open_newsroom
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.errors import BadInputError, DamagedError, NotFoundError
from nejat_desktop.domain.kept_filter import FilterPlace
from tests.rooms import StillClock

DESK = FilterPlace.DESK


@dataclass(frozen=True)
class PhotoFilter:
    """A filter as another place may have it."""

    unused: bool = False
    words: str = ""


def names(room: Opened, place: FilterPlace = DESK) -> list[str]:
    return [kept.name for kept in room.services.filters.kept(place)]


def test_a_kept_filter_is_the_filter_that_was_kept(room: Opened) -> None:
    wanted = Filter(Queue.IN_REVIEW, "fa", words="پل", descending=False)
    room.services.filters.keep(DESK, "Persian in review", wanted)
    (kept,) = room.services.filters.kept(DESK)
    assert kept.as_a(Filter) == wanted


def test_each_place_keeps_its_own_kind_of_filter(room: Opened) -> None:
    room.services.filters.keep(DESK, "Desk", Filter())
    room.services.filters.keep(FilterPlace.PHOTOS, "Unused", PhotoFilter(unused=True))
    assert (names(room), names(room, FilterPlace.PHOTOS)) == (["Desk"], ["Unused"])
    (kept,) = room.services.filters.kept(FilterPlace.PHOTOS)
    assert kept.as_a(PhotoFilter) == PhotoFilter(unused=True)


def test_a_record_that_fits_no_filter_is_refused(room: Opened) -> None:
    kept = room.services.filters.keep(DESK, "Odd", {"queue": "no such queue"})
    with pytest.raises(DamagedError):
        kept.as_a(Filter)


def test_a_name_that_is_taken_gets_a_number(room: Opened) -> None:
    for _ in range(3):
        room.services.filters.keep(DESK, "City", Filter())
    assert names(room) == ["City", "City 2", "City 3"]


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_filter_without_a_name_is_not_kept(room: Opened, name: str) -> None:
    with pytest.raises(BadInputError):
        room.services.filters.keep(DESK, name, Filter())
    assert names(room) == []


def test_renaming_keeps_place_and_filter(room: Opened) -> None:
    first = room.services.filters.keep(DESK, "One", Filter(edition="fa"))
    room.services.filters.keep(DESK, "Two", Filter())
    room.services.filters.rename(first.uid, "  Another  one ")
    assert names(room) == ["Another one", "Two"]
    assert room.services.filters.kept(DESK)[0].as_a(Filter) == Filter(edition="fa")


def test_another_filter_under_the_same_name(room: Opened) -> None:
    kept = room.services.filters.keep(DESK, "One", Filter(edition="fa"))
    room.services.filters.change(kept.uid, Filter(edition="ar"))
    assert room.services.filters.kept(DESK)[0].as_a(Filter) == Filter(edition="ar")


@pytest.mark.parametrize(
    ("by", "order"),
    [(-1, ["A", "C", "B"]), (-9, ["C", "A", "B"]), (1, ["A", "B", "C"]), (0, ["A", "B", "C"])],
)
def test_moving_stops_at_the_ends(room: Opened, by: int, order: list[str]) -> None:
    kept = [room.services.filters.keep(DESK, name, Filter()) for name in "ABC"]
    room.services.filters.move(kept[2].uid, by)
    assert names(room) == order


def test_what_was_removed_is_put_back_where_it_stood(room: Opened) -> None:
    kept = [room.services.filters.keep(DESK, name, Filter()) for name in "ABC"]
    gone = room.services.filters.remove(kept[1].uid)
    assert names(room) == ["A", "C"]
    room.services.filters.put_back(gone)
    room.services.filters.put_back(gone)
    assert names(room) == ["A", "B", "C"]


def test_what_is_gone_can_be_changed_no_more(room: Opened) -> None:
    gone = room.services.filters.keep(DESK, "A", Filter())
    room.services.filters.remove(gone.uid)
    with pytest.raises(NotFoundError):
        room.services.filters.rename(gone.uid, "B")


def test_filters_are_each_persons_own(room: Opened, clock: StillClock) -> None:
    room.services.filters.keep(DESK, "Leila’s", Filter())
    room.close()
    other = open_newsroom(room.folder, person="Samir", clock=clock)
    try:
        assert names(other) == []
    finally:
        other.close()


def test_keeping_is_told_once(room: Opened) -> None:
    heard: list[bool] = []
    room.services.changes.listen(lambda changes: heard.append(changes.filters))
    room.services.filters.keep(DESK, "A", Filter())
    assert heard == [True]
