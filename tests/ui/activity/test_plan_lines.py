"""The lines of a plan, as many as an archive has articles."""

import gc
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.activity.outlook import PlanLine, PlanLines
from tests.ui.look import OFFSCREEN

pytestmark = OFFSCREEN


def _open_conflict(name: str) -> OpenConflict:
    found = datetime(2026, 5, 1, tzinfo=UTC)
    kind = ConflictKind.BOTH_CHANGED
    return OpenConflict(Uid(name), "site", Uid(name), Uid(name), "en", "Train", kind, found)


def test_the_lines_of_a_plan_are_what_they_were_made_of() -> None:
    made = [
        PlanLine(Verdict.CONFLICT, "en", "Train", 2, article=Uid("a")),
        PlanLine(Verdict.PUBLISH, "en", "Bridge", 1, datetime(2026, 5, 1, tzinfo=UTC), Uid("b")),
        PlanLine(Verdict.PUBLISH, "fa", "Market", message="Too large."),
    ]
    lines = PlanLines(made)
    assert list(lines) == made and lines[1] == made[1] and lines[1:] == tuple(made[1:])
    assert len(lines) == 3 and lines == PlanLines(made) and lines != PlanLines(made[1:])
    assert lines.amount(Verdict.PUBLISH) == 2 and lines.amount(Verdict.PUBLISH, edition="fa") == 1
    assert lines.amount(Verdict.WAIT) == 0
    assert list(lines.with_verdicts(frozenset({Verdict.CONFLICT}))) == made[:1]
    assert list(lines.with_verdicts(frozenset({Verdict.ASK}))) == []


@pytest.mark.parametrize("field", [field.name for field in fields(PlanLine)])
def test_two_plans_are_the_same_only_if_every_line_is(field: str) -> None:
    other = {
        "verdict": Verdict.WAIT,
        "release": 7,
        "until": datetime(2026, 5, 1, tzinfo=UTC),
        "article": Uid("b"),
        "conflict": _open_conflict("b"),
    }
    line = PlanLine(Verdict.PUBLISH, "en", "Bridge", 1)
    changed = replace(line, **{field: other.get(field, "other")})
    assert PlanLines([line, line]) == PlanLines([line, line])
    assert PlanLines([line, changed]) != PlanLines([line, line])
    assert PlanLines([line, changed]) != PlanLines([changed, line])


def test_a_conflict_is_found_among_the_lines_also_when_it_has_changed() -> None:
    first, second = _open_conflict("a"), _open_conflict("b")
    lines = PlanLines(
        [
            PlanLine(Verdict.PUBLISH, "en", "Bridge", 1),
            PlanLine(Verdict.CONFLICT, "en", "Train", conflict=first),
            PlanLine(Verdict.CONFLICT, "en", "Market", conflict=second),
        ]
    )
    assert lines.row_of(replace(second, who="Mira")) == 2
    assert lines.row_of(_open_conflict("c")) is None


def test_a_plan_of_an_archive_is_nothing_to_look_through_for_the_collector() -> None:
    """Else each full collection would stop the window for as long as the plan is long."""
    lines = PlanLines(PlanLine(Verdict.PUBLISH, "en", f"Story {n}", n) for n in range(2_000))
    gc.collect()
    assert not any(gc.is_tracked(row) for row in lines._rows)
