"""The engine over thousands of seeded histories: no law is ever broken, and one seed is one trace.

`NEJAT_HISTORIES` says how many; `make simulate` runs any number and prints what happened.
"""

import os

import pytest

from tests.simulation.history import History, Lot
from tests.simulation.run import lived

TOGETHER = 100
HISTORIES = int(os.environ.get("NEJAT_HISTORIES", "2000"))


@pytest.mark.parametrize("start", range(1, HISTORIES + 1, TOGETHER))
def test_no_history_breaks_a_law(start: int) -> None:
    broken = [one for seed in range(start, start + TOGETHER) if (one := lived(seed)).violations]
    assert not broken, "; ".join(f"seed {one.seed}: {one.violations}" for one in broken)


def test_the_same_seed_gives_the_same_trace_and_another_one_another() -> None:
    first, again, other = lived(7), lived(7), lived(8)
    assert first == again
    assert first.trace != other.trace


def test_histories_have_in_them_what_they_are_for() -> None:
    outcomes = [lived(seed) for seed in range(1, 60)]
    assert sum(one.crashes for one in outcomes) > 20
    assert len({fault for one in outcomes for fault in one.faults}) >= 12
    assert sum(one.writes for one in outcomes) > 200


def test_two_sites_are_in_some_of_them_and_have_faults_and_writes_of_their_own() -> None:
    assert 5 < sum(lived(seed).sites > 1 for seed in range(1, 60)) < 30
    history = History(7, Lot(pairs=1)).live()
    one, other = history.places
    for place in (one, other):
        assert place.faults.counts and place.wordpress.record.writes
        assert place.wordpress.record.states[-1].id in place.wordpress.posts
    assert {*one.wordpress.posts} & {*other.wordpress.posts}, "numbers that can be mixed up"
    assert lived(7, Lot(pairs=1)) == lived(7, Lot(pairs=1))


def test_without_faults_and_crashes_nothing_is_sent_twice() -> None:
    calm = Lot(faults=0, crashes=0, twins=0)
    for seed in range(1, 40):
        assert not lived(seed, calm).violations
