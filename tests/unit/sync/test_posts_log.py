"""What the log says of what comes in from a site: a line for each article, and how it ended."""

from typing import NoReturn

import pytest

from nejat_desktop.domain.errors import CancelledError, NewsroomError, SiteError
from nejat_desktop.domain.ports.journal import Entry, StepState
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.domain.ports.transport import UnreachableError
from tests.simulated.things import Entry as Post
from tests.simulation.history import History


def published(history: History) -> Post:
    (post,) = history.wordpress.posts.values()
    return post


def coming_in(history: History) -> list[Entry]:
    kinds = {Verdict.TAKE.value, Verdict.ASK.value, Verdict.ADOPT.value}
    return [entry for entry in history.desk.runs.entries(20) if entry.kind in kinds]


def test_a_change_that_came_in_has_a_line_in_the_log(history: History) -> None:
    post = published(history)
    history.wordpress.people.edit(post.id, content=f"<p>they 1</p>{post.content}")
    history.clock.advance(300)
    history.sync()
    (line,) = coming_in(history)
    assert (line.kind, line.state) == (Verdict.TAKE, StepState.DONE)
    assert line.key == history.desk.articles[0]
    history.sync()
    assert coming_in(history) == [line], "with nothing to take in nothing is told"


def test_what_is_gone_there_has_a_line_in_the_log(history: History) -> None:
    history.wordpress.people.bin(published(history).id)
    history.clock.advance(300)
    history.sync()
    (line,) = coming_in(history)
    assert (line.kind, line.state) == (Verdict.ASK, StepState.DONE)


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (CancelledError("Stopped."), StepState.INTENDED),
        (UnreachableError("The line is down.", maybe_done=False), StepState.FAILED),
        (SiteError("It can’t be read."), StepState.FAILED),
    ],
    ids=["stopped", "unreachable", "parked"],
)
def test_a_line_of_what_did_not_come_in_says_why_or_that_it_was_broken_off(
    history: History, monkeypatch: pytest.MonkeyPatch, error: NewsroomError, state: StepState
) -> None:
    post = published(history)
    history.wordpress.people.edit(post.id, content=f"<p>they 1</p>{post.content}")
    history.clock.advance(300)

    def fails(*_: object) -> NoReturn:
        raise error

    with monkeypatch.context() as failing:
        failing.setattr(history.desk.arrivals, "changed", fails)
        history.sync()
    (line,) = coming_in(history)
    said = "" if state is StepState.INTENDED else str(error)
    assert (line.kind, line.state, line.message) == (Verdict.TAKE, state, said)
