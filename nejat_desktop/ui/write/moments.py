"""Days and times as an edition writes and reads them: its calendar, digits, months and zone."""

import re
import unicodedata
from datetime import UTC, date, datetime, time
from functools import cache

from nejat_desktop.domain import dates
from nejat_desktop.domain.dates import date_words, in_digits, local_date, time_words
from nejat_desktop.domain.edition import Calendar, Digits, Direction, Edition
from nejat_desktop.domain.issues import MIDDLE
from nejat_desktop.ui.write.words import language_code

_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "sq": "e hënë,e martë,e mërkurë,e enjte,e premte,e shtunë,e diel",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "fa": "دوشنبه سه‌شنبه چهارشنبه پنج‌شنبه جمعه شنبه یکشنبه",
}
_NUMBERS = re.compile(r"\d+")
_TIME = re.compile(r"\s*(\d{1,2})(?:\s*[:.٫٬,h]?\s*(\d{2}))?\s*")
_FULL_YEAR = 1000
_PLACES = 3


def weekday(day: date, language: str) -> str:
    """The day of the week; English where a language has no names here yet."""
    row = _WEEKDAYS.get(language, _WEEKDAYS["en"])
    return row.split("," if "," in row else " ")[day.weekday()]


def day_field_words(moment: datetime, edition: Edition) -> str:
    """The day as its field shows it: “Thursday 8 October 2026”, “پنج‌شنبه ۱۶ مهر ۱۴۰۵”."""
    name = weekday(local_date(moment, edition), language_code(edition))
    return f"{name} {date_words(moment, edition)}"


def time_field_words(moment: datetime, edition: Edition) -> str:
    """The time of day as its field shows it."""
    return time_words(moment, edition)


def gregorian_words(moment: datetime, edition: Edition) -> str:
    """Day and time in Latin letters, for whoever does not read the edition's calendar."""
    local = moment.astimezone(edition.zone)
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    name = _WEEKDAYS["en"].split()[local.weekday()][:3]
    return f"{name} {local.day} {months[local.month - 1]} {local.year}, {local:%H:%M}"


def read_day(text: str, edition: Edition) -> date | None:
    """The Gregorian day that was typed: in words as shown, or as numbers year-month-day.

    Numbers with the year at the end are read as day, month, year. None: it can't be read.
    """
    latin = _latin(text)
    numbers = [int(n) for n in _NUMBERS.findall(latin)]
    month = _named_month(latin, edition)
    if month and len(numbers) == 2:
        day, year = sorted(numbers)
    elif len(numbers) == _PLACES and numbers[0] >= _FULL_YEAR:
        year, month, day = numbers
    elif len(numbers) == _PLACES and numbers[2] >= _FULL_YEAR:
        day, month, year = numbers
    else:
        return None
    return from_parts(year, month, day, edition)


def read_issued(text: str, edition: Edition) -> str:
    """The month or day of an issue as it was typed, in ISO 8601: “آبان ۱۴۰۵” is `2026-11`.

    A month can be in words or in numbers; "" when it can't be read.
    """
    day = read_day(text, edition)
    if day is not None:
        return day.isoformat()
    latin = _latin(text)
    numbers = [int(n) for n in _NUMBERS.findall(latin)]
    month = _named_month(latin, edition)
    if not month and len(numbers) == 2:
        month = min(numbers)
    elif len(numbers) != 1:
        return ""
    year = max(numbers)
    if year < _FULL_YEAR or not 1 <= month <= 12:
        return ""
    middle = from_parts(year, month, MIDDLE, edition)
    return f"{middle:%Y-%m}" if middle else ""


def read_time(text: str) -> time | None:
    """The time of day that was typed: “18:00”, “1800”, “18”, in any digits."""
    found = _TIME.fullmatch(_latin(text))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def instant(day: date, clock: time, edition: Edition) -> datetime:
    """The UTC instant of a day and time in the edition's zone."""
    return datetime.combine(day, clock, edition.zone).astimezone(UTC)


def from_parts(year: int, month: int, day: int, edition: Edition) -> date | None:
    """The Gregorian day of year, month and day in the edition's calendar, if there is one."""
    return dates.day_of(year, month, day, edition.calendar)


def parts_of(day: date, edition: Edition) -> tuple[int, int, int]:
    """Year, month and day of a Gregorian day in the edition's calendar."""
    return dates.parts_of(day, edition.calendar)


def days_in_month(year: int, month: int, edition: Edition) -> int:
    """How long a month of the edition's calendar is."""
    return max((n for n in range(28, 32) if from_parts(year, month, n, edition)), default=0)


def month_and_year(year: int, month: int, edition: Edition) -> str:
    """“October 2026”, “مهر ۱۴۰۵”."""
    name = _months(language_code(edition), edition.calendar)[month - 1]
    return in_digits(f"{name} {year}", edition.digits)


def _named_month(text: str, edition: Edition) -> int:
    words = re.sub(r"[\d,،]+", " ", text).casefold()
    names = _months(language_code(edition), edition.calendar)
    found = (n for n, name in enumerate(names, 1) if _latin(name).casefold() in words)
    return next(found, 0)


@cache
def _months(language: str, calendar: Calendar) -> tuple[str, ...]:
    """The months' names, read off the words that the edition would write."""
    probe = _probe(language, calendar)
    found = []
    for month in range(1, 13):
        day = from_parts(1400 if calendar is Calendar.JALALI else 2020, month, 15, probe)
        assert day is not None  # noqa: S101 - every month has a 15th
        words = date_words(instant(day, time(12), probe), probe)
        found.append(re.sub(r"[\d,،\s]+", " ", words).strip())
    return tuple(found)


def _probe(language: str, calendar: Calendar) -> Edition:
    return Edition(
        language, language, "", Direction.LTR, "UTC", calendar, Digits.LATIN, ("", ""), ""
    )


def _latin(text: str) -> str:
    """The text with Latin digits and Persian letters for the Arabic ones that keyboards make."""
    letters = text.translate(str.maketrans("يك", "یک"))
    return "".join(
        str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in letters
    )
