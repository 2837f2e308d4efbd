"""The log as people read it: one line a run, however the steps of several sites stand."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from nejat_desktop.bootstrap import default_newsroom
from nejat_desktop.domain.ports.journal import Entry, StepState
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.activity.log_runs import runs_of
from nejat_desktop.ui.activity.log_view import STATE, LogModel
from nejat_desktop.ui.activity.plan_words import PlanWords
from tests.rooms import NOON
from tests.ui.look import shared_theme

FIRST, SECOND = Uid("1" * 32), Uid("2" * 32)


def sent(run: Uid, key: str) -> Entry:
    return Entry(run, f"wp-{run}", "fill", key, StepState.DONE, NOON, edition="fa")


def test_steps_of_sites_that_go_at_the_same_time_stand_under_their_own_run() -> None:
    mixed = [sent(SECOND, "d"), sent(FIRST, "c"), sent(SECOND, "b"), sent(FIRST, "a")]
    runs = runs_of(mixed)
    assert [run.uid for run in runs] == [SECOND, FIRST], "the newest first"
    assert [[step.key for step in run.steps] for run in runs] == [["d", "b"], ["c", "a"]]
    assert runs[0].counts == {"fill": 2} and runs[0].edition == "fa"


def test_what_is_under_way_is_not_called_broken_off(qapp: QApplication) -> None:
    """While a sync goes on, its own lines are under way; a run that was killed before is not."""
    words = PlanWords(shared_theme(), default_newsroom("Morning"))
    model = LogModel(shared_theme(), words)
    killed = replace(sent(FIRST, "a"), state=StepState.INTENDED, is_open=True)
    model.show([killed])
    model.show_running(True)
    begun = replace(sent(SECOND, "c"), state=StepState.INTENDED, is_open=True)
    done = replace(sent(SECOND, "b"), is_open=True)
    model.show([begun, done, killed])
    model.toggle(0)

    def states() -> list[str]:
        return [model.data(model.index(row, STATE)) for row in range(model.rowCount())]  # type: ignore[misc]

    off = "broken off; the next sync does it"
    assert states() == ["under way", "under way", "done", off]
    model.show([done, killed])
    assert states() == ["under way", "done", off]
    model.show_running(False)
    assert states() == ["done", "done", off]
