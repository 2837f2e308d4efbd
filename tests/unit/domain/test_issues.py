"""Numbers and dates of issues, in every calendar and digit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.bootstrap import default_newsroom
from nejat_desktop.domain.issues import (
    issued_day,
    issued_words,
    next_number,
    number_words,
    period_words,
    plain_number,
)
from nejat_desktop.domain.work import Work

EDITIONS = {edition.code: edition for edition in default_newsroom("Test").editions}


@pytest.mark.parametrize(
    ("issued", "edition", "words"),
    [
        ("2026-11", "en", "November 2026"),
        ("2026-11", "fa", "آبان ۱۴۰۵"),
        ("2026-11-15", "en", "November 15, 2026"),
        ("2026-11-15", "fa", "۲۴ آبان ۱۴۰۵"),
        ("2026-02", "sq", "shkurt 2026"),
        ("2026-13", "en", ""),
        ("Autumn", "en", ""),
    ],
)
def test_an_issue_is_dated_in_the_editions_calendar(issued: str, edition: str, words: str) -> None:
    assert issued_words(issued, EDITIONS[edition]) == words


def test_an_issues_own_words_for_its_time_come_first() -> None:
    work = Work(issued="2026-11", period="Autumn 2026")
    assert period_words(work, EDITIONS["en"]) == "Autumn 2026"
    assert period_words(Work(issued="2026-11"), EDITIONS["fa"]) == "آبان ۱۴۰۵"


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31)))
def test_a_day_is_itself_and_a_month_is_its_middle(day: date) -> None:
    assert issued_day(day.isoformat()) == day
    assert issued_day(f"{day:%Y-%m}") == day.replace(day=15)


@pytest.mark.parametrize(
    ("numbers", "after"),
    [
        ((), "1"),
        (("1", "2"), "3"),
        (("9", "10"), "11"),
        (("۱۲",), "13"),
        (("13–14", "special"), "15"),
    ],
)
def test_the_next_issue_has_the_number_after_the_highest(
    numbers: tuple[str, ...], after: str
) -> None:
    assert next_number(numbers) == after


def test_numbers_are_kept_in_latin_digits_and_shown_in_the_editions() -> None:
    assert plain_number(" ۱۲ ") == plain_number("١٢") == "12"
    assert number_words("12", EDITIONS["fa"]) == "۱۲"
