"""The lines of a run, from one progress to the next, and how a site's state is said."""

from collections.abc import Sequence
from datetime import UTC, datetime

from nejat_desktop.domain.ports.site import Decision, Plan, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.jobs import Progress
from nejat_desktop.services.sites_health import Health
from nejat_desktop.ui.activity.outlook import (
    EditionState,
    PlanLine,
    PlanLines,
    edition_state,
    plan_lines,
)
from nejat_desktop.ui.activity.run_lines import MORE, MOST, Run, RunLine, RunState

LATER = datetime(2026, 10, 8, 11, 2, tzinfo=UTC)


def run(*told: Progress, plan: Sequence[PlanLine] = (), sites: str = "") -> tuple[RunLine, ...]:
    made = Run(PlanLines(plan), sites.split())
    for progress in told:
        made.follow(progress)
    return made.lines()


def test_each_article_has_a_line_and_the_one_before_is_done() -> None:
    lines = run(Progress(0, 3, "take", "Harvest"), Progress(1, 3, "publish", "Bridge"))
    assert [(line.headline, line.state) for line in lines] == [
        ("Harvest", RunState.DONE),
        ("Bridge", RunState.NOW),
    ]
    assert lines[1].share == 1 / 3


def test_files_of_a_kind_that_follow_each_other_are_one_line() -> None:
    lines = run(*(Progress(n, 5, "picture" if n < 3 else "page", f"f{n}") for n in range(5)))
    assert [(line.kind, line.count, line.state) for line in lines] == [
        ("picture", 3, RunState.DONE),
        ("page", 2, RunState.NOW),
    ]


def test_the_same_step_told_twice_is_one_line() -> None:
    assert len(run(Progress(0, 2, "publish", "Bridge"), Progress(0, 2, "publish", "Bridge"))) == 1


def test_what_is_still_to_come_stands_below() -> None:
    plan = (
        PlanLine(Verdict.UPDATE, "fa", "Market"),
        PlanLine(Verdict.PUBLISH, "en", "Bridge"),
        PlanLine(Verdict.WAIT, "en", "Feast"),
    )
    lines = run(Progress(0, 2, "publish", "Bridge"), plan=plan)
    assert [(line.headline, line.state) for line in lines] == [
        ("Bridge", RunState.NOW),
        ("Market", RunState.THEN),
    ]


def test_two_articles_of_one_headline_are_two_lines() -> None:
    plan = (PlanLine(Verdict.PUBLISH, "en", "Bridge"), PlanLine(Verdict.PUBLISH, "sq", "Bridge"))
    lines = run(Progress(0, 2, "publish", "Bridge"), plan=plan)
    assert [line.state for line in lines] == [RunState.NOW, RunState.THEN]


def test_the_site_folder_tells_files_not_articles() -> None:
    plan = (PlanLine(Verdict.PUBLISH, "en", "Bridge"), PlanLine(Verdict.PUBLISH, "fa", "Market"))
    lines = run(Progress(0, 2, "page", "en/2026/bridge/index.html"), plan=plan, sites="fa")
    assert [(line.kind, line.edition) for line in lines] == [("page", ""), ("publish", "fa")]


def test_each_site_has_a_line_of_its_own_that_is_under_way() -> None:
    lines = run(
        Progress(0, 4, "publish", "Bridge", "en"),
        Progress(0, 4, "page", "a", ""),
        Progress(1, 4, "publish", "Ura", "sq"),
        Progress(2, 4, "page", "b", ""),
        Progress(3, 4, "publish", "Market", "en"),
    )
    assert [(line.headline, line.count, line.state, line.edition) for line in lines] == [
        ("Bridge", 1, RunState.DONE, "en"),
        ("Market", 1, RunState.NOW, "en"),
        ("", 2, RunState.NOW, ""),
        ("Ura", 1, RunState.NOW, "sq"),
    ]


def test_of_an_archive_the_nearest_lines_are_shown_and_how_many_more_there_are() -> None:
    plan = [PlanLine(Verdict.PUBLISH, "en", f"No {n}") for n in range(3 * MOST)]
    told = (Progress(n, 3 * MOST, "publish", f"No {n}") for n in range(MOST + 7))
    lines = run(*told, plan=plan)
    first, *shown, last = lines
    assert [line.headline for line in shown] == [f"No {n}" for n in range(6, 2 * MOST + 7)]
    assert [line.state for line in shown].index(RunState.THEN) == MOST + 1
    assert first == RunLine(MORE, RunState.DONE, count=6)
    assert last == RunLine(MORE, RunState.THEN, count=MOST - 7)


def test_only_what_goes_to_other_sites_is_counted_beside_the_files_of_the_folder() -> None:
    plan = [
        *(PlanLine(Verdict.UPDATE, "fa", f"No {n}") for n in range(MOST + 3)),
        *(PlanLine(Verdict.UPDATE, "en", f"No {n}") for n in range(9)),
        *(PlanLine(Verdict.WAIT, "fa", f"No {n}") for n in range(9)),
    ]
    told = (Progress(0, 9, "page", "a"), Progress(1, 9, "update", "No 0", "fa"))
    assert run(*told, plan=plan, sites="fa")[-1] == RunLine(MORE, RunState.THEN, count=2)


def test_what_keeps_everything_away_is_said_first() -> None:
    lines = PlanLines(
        [PlanLine(Verdict.CONFLICT, "en", "Train"), PlanLine(Verdict.PARKED, "fa", "Market")]
    )
    said = {
        EditionState.LOCKED: ("en", Health(locked=True, resting=LATER)),
        EditionState.SHUT: ("en", Health(shut=True, resting=LATER)),
        EditionState.CONFLICT: ("en", Health(resting=LATER)),
        EditionState.RESTING: ("fa", Health(resting=LATER)),
        EditionState.PARKED: ("fa", Health()),
        EditionState.UP_TO_DATE: ("sq", None),
    }
    for state, (edition, health) in said.items():
        assert edition_state(lines, edition, running=False, health=health) is state
    sending = PlanLines([PlanLine(Verdict.PUBLISH, "en", "Train")])
    assert edition_state(sending, "en", running=True, health=Health(shut=True)) is (
        EditionState.SENDING
    ), "the sync asks it anew"


def test_what_the_site_refused_says_why() -> None:
    plan = Plan((Decision(Uid("a"), "en", Verdict.PARKED),))
    (line,) = plan_lines(plan, {Uid("a"): "Market"}, {Uid("a"): "The picture is too large."})
    assert (line.headline, line.message) == ("Market", "The picture is too large.")
    assert line.article == Uid("a")
