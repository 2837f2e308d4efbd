"""Backups by their names, when one is due, and which may go."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.backups import (
    DAYS,
    HOURLY,
    RECENT,
    WEEKS,
    Reason,
    Shelved,
    file_name,
    is_due,
    read_name,
    superfluous,
)
from tests.rooms import NOON


def shelved(at: datetime, reason: Reason = Reason.START, number: int = 0) -> Shelved:
    return Shelved(file_name(reason, at, number), reason, at)


@pytest.mark.parametrize("reason", Reason)
def test_a_backup_is_known_by_its_name(reason: Reason) -> None:
    found = read_name(file_name(reason, NOON, 2))
    assert found is not None
    assert (found.reason, found.at, found.is_whole) == (reason, NOON, False)


def test_names_of_former_versions_are_known_and_strange_files_are_not() -> None:
    old = read_name("before-0002-20261008T120000.db")
    assert old == Shelved("before-0002-20261008T120000.db", Reason.BEFORE, NOON)
    whole = read_name("newsroom-20261008T120000Z.zip")
    assert whole is not None and whole.is_whole and not whole.rotates
    for name in (
        "notes.txt",
        "start-.db",
        "start-20269999T120000Z.db",
        "other-20261008T120000Z.db",
    ):
        assert read_name(name) is None


@pytest.mark.parametrize(
    ("age", "due"), [(None, True), (0, False), (59, False), (60, True), (-5, True)]
)
def test_one_is_due_when_the_last_is_older_or_from_the_future(age: int | None, due: bool) -> None:
    shelf = [] if age is None else [shelved(NOON - timedelta(minutes=age))]
    assert is_due(shelf, NOON, HOURLY) is due


def test_a_year_of_hourly_backups_leaves_sixteen_at_most() -> None:
    kept: list[Shelved] = []
    for hour in range(24 * 365):
        kept.append(shelved(NOON + timedelta(hours=hour)))
        gone = {old.name for old in superfluous(kept)}
        kept = [one for one in kept if one.name not in gone]
        assert len(kept) <= RECENT + DAYS + WEEKS
    last = NOON + timedelta(hours=24 * 365 - 1)
    days = {(last.date() - one.at.date()).days for one in kept}
    assert set(range(DAYS)) <= days, "one of each of the last seven days"
    assert len({one.at.isocalendar()[:2] for one in kept}) == WEEKS
    assert sum(last - one.at < timedelta(hours=RECENT) for one in kept) == RECENT


moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001
    lambda at: at.replace(microsecond=0, tzinfo=UTC)
)


@given(st.lists(st.tuples(moments, st.sampled_from(Reason)), unique_by=lambda pair: pair[0]))
def test_the_newest_and_what_people_made_never_go(pairs: list[tuple[datetime, Reason]]) -> None:
    shelf = [shelved(at, reason) for at, reason in pairs]
    gone = superfluous(shelf)
    own = [one for one in shelf if one.rotates]
    assert all(old.rotates for old in gone)
    assert len(own) - len(gone) >= min(len(own), RECENT)
    if own:
        assert max(own, key=lambda one: one.at) not in gone
    left = [one for one in shelf if one not in gone]
    assert superfluous(left) == (), "what is left stays"
