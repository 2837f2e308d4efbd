"""When a post goes out, where the laptop's clock and the site's are apart."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.ports.posts import DRAFT, FUTURE, PUBLISHED, Fields
from nejat_desktop.sync.posts.dating import SLACK, dated
from tests.site_samples import release

NOW = datetime(2026, 11, 28, 9, 0, 0, 500_000, tzinfo=UTC)
"""The site's clock."""
WHOLE = NOW.replace(microsecond=0)
STUB = Fields("post", DRAFT, "nejat-1", "", "")


def approved(date: datetime, at: datetime | None = None) -> Release:
    """A release of this date, approved then or at another time."""
    made = release("story")
    return replace(made, date=date, approved=replace(made.approved, at=at or date))


def sent(date: datetime, status: str = PUBLISHED) -> Fields:
    return Fields("post", status, "story", "Story", "<p>Words</p>", date=date)


@pytest.mark.parametrize("hours", [1, 2, 30])
@pytest.mark.parametrize("status", [PUBLISHED, FUTURE])
def test_what_was_approved_by_a_clock_that_is_ahead_goes_out_now(hours: int, status: str) -> None:
    date = WHOLE + timedelta(hours=hours)
    found = dated(sent(date, status), approved(date), NOW, STUB)
    assert found == sent(WHOLE)


@pytest.mark.parametrize("behind", [timedelta(), SLACK / 2, timedelta(hours=2)])
def test_a_clock_that_is_right_or_behind_changes_nothing(behind: timedelta) -> None:
    date = WHOLE - behind
    assert dated(sent(date), approved(date), NOW, STUB) == sent(date)
    soon = WHOLE + SLACK
    assert dated(sent(soon), approved(soon), NOW, STUB) == sent(soon), "so long an answer takes"


@pytest.mark.parametrize("ahead", [timedelta(hours=-2), timedelta(), timedelta(hours=2)])
def test_what_somebody_dated_ahead_keeps_its_instant(ahead: timedelta) -> None:
    """Whatever the laptop's clock said when it was approved."""
    at = WHOLE + ahead
    date = at + timedelta(hours=3)
    assert dated(sent(date, FUTURE), approved(date, at), NOW, STUB) == sent(date, FUTURE)


def test_what_is_out_there_keeps_the_date_under_which_it_went_out() -> None:
    date, there = WHOLE + timedelta(hours=2), sent(WHOLE - timedelta(minutes=7))
    assert dated(sent(date), approved(date), NOW, there).date == there.date
    waits = sent(WHOLE + timedelta(hours=2), FUTURE)
    assert dated(sent(date), approved(date), NOW, waits).date == WHOLE


def test_what_is_not_to_be_seen_is_not_dated_anew() -> None:
    date = WHOLE + timedelta(hours=2)
    assert dated(sent(date, DRAFT), approved(date), NOW, STUB) == sent(date, DRAFT)
