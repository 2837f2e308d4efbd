"""The log as people read it: one line a run, however the steps of several sites stand."""

from nejat_desktop.domain.ports.journal import Entry, StepState
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.activity.log_runs import runs_of
from tests.rooms import NOON

FIRST, SECOND = Uid("1" * 32), Uid("2" * 32)


def sent(run: Uid, key: str) -> Entry:
    return Entry(run, f"wp-{run}", "fill", key, StepState.DONE, NOON, edition="fa")


def test_steps_of_sites_that_go_at_the_same_time_stand_under_their_own_run() -> None:
    mixed = [sent(SECOND, "d"), sent(FIRST, "c"), sent(SECOND, "b"), sent(FIRST, "a")]
    runs = runs_of(mixed)
    assert [run.uid for run in runs] == [SECOND, FIRST], "the newest first"
    assert [[step.key for step in run.steps] for run in runs] == [["d", "b"], ["c", "a"]]
    assert runs[0].counts == {"fill": 2} and runs[0].edition == "fa"
