"""Numbers and dates of issues: read in any digits, shown in an edition's calendar."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from nejat_desktop.domain.dates import date_words, in_digits, month_words
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.work import Work

_ISSUED = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_RUNS = re.compile(r"\d+")
MIDDLE = 15
"""The day that stands for its month, in every calendar.

The 15th of a Gregorian month and that of the Jalali month that it lies in name each other, so a
month can be typed and shown in both.
"""


def issued_day(issued: str) -> date | None:
    """The Gregorian day of `2026-11-15`, the middle one of `2026-11`; None for anything else."""
    found = _ISSUED.fullmatch(issued)
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3] or MIDDLE))
    except ValueError:
        return None


def is_month(issued: str) -> bool:
    """Whether only the month is known."""
    return len(issued) == len("2026-11")


def issued_words(issued: str, edition: Edition) -> str:
    """The month or the day as the edition's readers see it: “November 2026”, “آبان ۱۴۰۵”.

    Empty for what is no date.
    """
    day = issued_day(issued)
    if day is None:
        return ""
    noon = datetime.combine(day, time(12), edition.zone)
    return month_words(noon, edition) if is_month(issued) else date_words(noon, edition)


def period_words(work: Work, edition: Edition) -> str:
    """How an issue calls its time: in its own words, or worked out from its date."""
    return work.period or issued_words(work.issued, edition)


def plain_number(text: str) -> str:
    """An issue's number with Latin digits, whatever it was typed with: “۱۲” is “12”."""
    bare = text.strip()
    return "".join(str(int(c)) if c.isdecimal() and not c.isascii() else c for c in bare)


def number_words(number: str, edition: Edition) -> str:
    """An issue's number in the edition's digits."""
    return in_digits(number, edition.digits)


def next_number(numbers: Iterable[str]) -> str:
    """The one after the highest: “13” after “12”, “15” after the double issue “13–14”."""
    found = [int(run) for number in numbers for run in _RUNS.findall(plain_number(number))]
    return str(max(found, default=0) + 1)
