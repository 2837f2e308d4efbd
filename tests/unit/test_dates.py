"""Dates and numbers as the readers of each edition see them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_samples import editions

from nejat_desktop.domain.dates import (
    date_words,
    founding_year_words,
    gregorian_year,
    in_digits,
    iso_date,
    issue_words,
    month_words,
    number_words,
    reader_year,
    time_words,
    year_words,
)
from nejat_desktop.domain.edition import Digits

EDITIONS = {edition.code: edition for edition in editions()}
FIRST_OF_OCTOBER = datetime(2023, 10, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "October 1, 2023"),
        ("ar", "١ أكتوبر ٢٠٢٣"),
        ("fa", "۹ مهر ۱۴۰۲"),
        ("sq", "1 tetor 2023"),
    ],
)
def test_a_date_is_written_in_the_editions_calendar_order_and_digits(code: str, words: str) -> None:
    assert date_words(FIRST_OF_OCTOBER, EDITIONS[code]) == words


def test_the_day_is_that_of_the_editions_zone() -> None:
    late = datetime(2023, 12, 31, 23, 30, tzinfo=UTC)
    assert iso_date(late, EDITIONS["en"]) == "2023-12-31"
    assert iso_date(late, EDITIONS["fa"]) == "2024-01-01"
    assert gregorian_year(late, EDITIONS["en"]) == 2023
    assert gregorian_year(late, EDITIONS["ar"]) == 2024


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2024, 3, 19, 12, tzinfo=UTC), "۲۹ اسفند ۱۴۰۲"),
        (datetime(2024, 3, 20, 12, tzinfo=UTC), "۱ فروردین ۱۴۰۳"),
        (datetime(2025, 3, 20, 12, tzinfo=UTC), "۳۰ اسفند ۱۴۰۳"),
        (datetime(2025, 3, 21, 12, tzinfo=UTC), "۱ فروردین ۱۴۰۴"),
    ],
)
def test_the_persian_year_turns_at_nowruz_leap_years_included(moment: datetime, words: str) -> None:
    assert date_words(moment, EDITIONS["fa"]) == words


def test_years_of_the_copyright_line_stand_in_the_editions_calendar() -> None:
    assert founding_year_words(2003, EDITIONS["fa"]) == "۱۳۸۲"
    assert founding_year_words(2003, EDITIONS["ar"]) == "٢٠٠٣"
    assert year_words(datetime(2026, 11, 23, tzinfo=UTC), EDITIONS["fa"]) == "۱۴۰۵"


def test_month_and_time_are_written_for_the_edition() -> None:
    assert month_words(FIRST_OF_OCTOBER, EDITIONS["en"]) == "October 2023"
    assert month_words(FIRST_OF_OCTOBER, EDITIONS["fa"]) == "مهر ۱۴۰۲"
    assert time_words(FIRST_OF_OCTOBER, EDITIONS["ar"]) == "١٥:٠٠"


def test_a_region_does_not_change_the_language() -> None:
    assert date_words(FIRST_OF_OCTOBER, replace(EDITIONS["fa"], language="fa-IR")) == "۹ مهر ۱۴۰۲"


def test_numbers_take_the_editions_digits() -> None:
    assert number_words(2124, EDITIONS["ar"]) == "٢١٢٤"
    assert in_digits("No. 17", Digits.PERSIAN) == "No. ۱۷"


@given(st.integers(0, 366 * 100))
def test_every_day_has_words_in_every_edition(days: int) -> None:
    moment = datetime(1990, 1, 1, 12, tzinfo=UTC) + timedelta(days=days)
    for edition in EDITIONS.values():
        words = date_words(moment, edition)
        assert words
        latin = any(c in "0123456789" for c in words)
        assert latin is (edition.digits is Digits.LATIN)


@pytest.mark.parametrize(
    ("issued", "code", "words"),
    [
        ("2026-11", "en", "November 2026"),
        ("2026-11-15", "en", "November 15, 2026"),
        ("2026-11", "sq", "nëntor 2026"),
        ("2026-11", "fa", "آبان ۱۴۰۵"),
        ("2026-11-01", "fa", "۱۰ آبان ۱۴۰۵"),
        ("2026-11", "ar", "نوفمبر ٢٠٢٦"),
    ],
)
def test_an_issue_is_dated_by_its_month_or_its_day(issued: str, code: str, words: str) -> None:
    assert issue_words(issued, EDITIONS[code]) == words


@pytest.mark.parametrize("issued", ["", "autumn", "2026", "2026-13", "2026-11-31", "11/2026"])
def test_a_date_of_an_issue_that_nobody_can_read_is_left_out(issued: str) -> None:
    assert issue_words(issued, EDITIONS["en"]) == ""


def test_the_year_of_a_list_is_that_of_the_editions_calendar_and_zone() -> None:
    spring = datetime(2026, 3, 20, 21, tzinfo=UTC)
    assert reader_year(spring, EDITIONS["en"]) == 2026
    assert reader_year(spring, EDITIONS["fa"]) == 1405
    assert reader_year(spring - timedelta(hours=1), EDITIONS["fa"]) == 1404
