"""Dates, numbers and years as the readers of an edition see them: its zone, calendar, digits."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

import jdatetime

from nejat_desktop.domain.edition import Calendar, Digits, Edition

_DIGITS = {
    Digits.LATIN: "0123456789",
    Digits.ARABIC: "٠١٢٣٤٥٦٧٨٩",
    Digits.PERSIAN: "۰۱۲۳۴۵۶۷۸۹",
}
_LATIN = _DIGITS[Digits.LATIN]
_FIRST_YEAR, _LAST_YEAR = 1000, 9999

_GREGORIAN_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "fa": "ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
}
_JALALI_MONTHS = {
    "fa": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "ar": "فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند",
    "en": "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand",
    "sq": "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dej Bahman Esfand",
}
_MONTHS = {Calendar.GREGORIAN: _GREGORIAN_MONTHS, Calendar.JALALI: _JALALI_MONTHS}
_ORDERS = {"en": "{month} {day}, {year}"}
_LEFT_WHOLE = {"en": 0, "sq": 5}
"""In lists longer names of months than this are cut to three letters, where that is usual."""
_DAY_FIRST = "{day} {month} {year}"


def is_in_reach(moment: date) -> bool:
    """Whether every zone and calendar can show it: from the year 1001 to 9998.

    Databases of WordPress hold `9999-12-31` and years without thousands; in another zone they fall
    out of what a date can be.
    """
    return _FIRST_YEAR < moment.year < _LAST_YEAR


def local_date(moment: datetime, edition: Edition) -> date:
    """The Gregorian day of an aware instant in the edition's zone."""
    return moment.astimezone(edition.zone).date()


def gregorian_year(moment: datetime, edition: Edition) -> int:
    """The Gregorian year of an instant in the edition's zone: it stands in addresses."""
    return local_date(moment, edition).year


def iso_date(moment: datetime, edition: Edition) -> str:
    """The Gregorian day as `YYYY-MM-DD`, for machines."""
    return local_date(moment, edition).isoformat()


def in_digits(text: str, digits: Digits) -> str:
    """The text with its Latin digits written in the given ones."""
    return text.translate(str.maketrans(_LATIN, _DIGITS[digits]))


def number_words(number: int, edition: Edition) -> str:
    """A whole number in the edition's digits."""
    return in_digits(str(number), edition.digits)


def date_words(moment: datetime, edition: Edition) -> str:
    """The day in words: “October 1, 2023”, “1 tetor 2023”, “١ أكتوبر ٢٠٢٣”, “۹ مهر ۱۴۰۲”."""
    year, month, day = parts_of(local_date(moment, edition), edition.calendar)
    order = _ORDERS.get(_language(edition), _DAY_FIRST)
    words = order.format(day=day, month=_month(month, edition), year=year)
    return in_digits(words, edition.digits)


def short_date_words(moment: datetime, edition: Edition) -> str:
    """The day as lists show it: “8 Oct 2026”, “8 tetor 2026”, “۱۶ مهر ۱۴۰۵”."""
    return in_digits(
        f"{_day_and_month(moment, edition)} {year_words(moment, edition)}", edition.digits
    )


def day_words(moment: datetime, edition: Edition) -> str:
    """The day without its year: “6 Oct”, “۱۴ مهر”."""
    return in_digits(_day_and_month(moment, edition), edition.digits)


def time_words(moment: datetime, edition: Edition) -> str:
    """The time of day in the edition's zone, in its digits: “14:05”."""
    return in_digits(f"{moment.astimezone(edition.zone):%H:%M}", edition.digits)


def month_words(moment: datetime, edition: Edition) -> str:
    """The month and the year: “October 2023”, “مهر ۱۴۰۲”."""
    year, month, _ = parts_of(local_date(moment, edition), edition.calendar)
    return in_digits(f"{_month(month, edition)} {year}", edition.digits)


def months_back(last: datetime, first: datetime, edition: Edition) -> tuple[datetime, ...]:
    """Where months begin in the edition's calendar and zone (UTC instants), newest first.

    The first begins after `last`, the one in the end not after `first`: two neighbours are a month.
    """
    start = _month_start(local_date(last, edition), edition.calendar)
    following = _month_start(start + timedelta(days=40), edition.calendar)
    starts = [midnight(following, edition), midnight(start, edition)]
    while starts[-1] > first:
        start = _month_start(start - timedelta(days=1), edition.calendar)
        starts.append(midnight(start, edition))
    return tuple(starts)


def _month_start(day: date, calendar: Calendar) -> date:
    return day - timedelta(days=parts_of(day, calendar)[2] - 1)


def midnight(day: date, edition: Edition) -> datetime:
    """When a day begins in the edition's zone (UTC)."""
    return datetime.combine(day, time(), edition.zone).astimezone(UTC)


def year_words(moment: datetime, edition: Edition) -> str:
    """The year of an instant in the edition's calendar and digits."""
    year, _, _ = parts_of(local_date(moment, edition), edition.calendar)
    return number_words(year, edition)


def reader_year(moment: datetime, edition: Edition) -> int:
    """The year of an instant in the edition's zone and calendar: lists are split by it."""
    return parts_of(local_date(moment, edition), edition.calendar)[0]


def issue_words(issued: str, edition: Edition) -> str:
    """The month or day of an issue, written `2026-11` or `2026-11-15`, as readers see it.

    A month of another calendar falls into two of theirs: they see the one that its middle is in.
    Empty for anything else.
    """
    a_day = len(issued) == len("2026-11-15")
    try:
        found = date.fromisoformat(issued if a_day else f"{issued}-15")
    except ValueError:
        return ""
    noon = datetime(found.year, found.month, found.day, 12, tzinfo=edition.zone)
    return date_words(noon, edition) if a_day else month_words(noon, edition)


def founding_year_words(gregorian: int, edition: Edition) -> str:
    """A Gregorian year that is known without its day: the one that most of it falls into."""
    year, _, _ = parts_of(date(gregorian, 7, 1), edition.calendar)
    return number_words(year, edition)


def _day_and_month(moment: datetime, edition: Edition) -> str:
    _, month, day = parts_of(local_date(moment, edition), edition.calendar)
    name = _month(month, edition)
    whole = _LEFT_WHOLE.get(_language(edition), len(name))
    return f"{day} {name if len(name) <= whole else name[:3]}"


@lru_cache(maxsize=20_000)
def parts_of(day: date, calendar: Calendar) -> tuple[int, int, int]:
    """Year, month and day of a Gregorian day in a calendar."""
    match calendar:
        case Calendar.GREGORIAN:
            return day.year, day.month, day.day
        case Calendar.JALALI:
            solar = jdatetime.date.fromgregorian(date=day)
            return solar.year, solar.month, solar.day


def day_of(year: int, month: int, day: int, calendar: Calendar) -> date | None:
    """The Gregorian day of year, month and day in a calendar; None where there is none in reach."""
    try:
        found: date = (
            jdatetime.date(year, month, day).togregorian()
            if calendar is Calendar.JALALI
            else date(year, month, day)
        )
    except (ValueError, OverflowError):
        return None
    return found if is_in_reach(found) else None


def _month(number: int, edition: Edition) -> str:
    """The month's name in the edition's language; English ones where a language has none yet."""
    names = _MONTHS[edition.calendar]
    return names.get(_language(edition), names["en"]).split()[number - 1]


def _language(edition: Edition) -> str:
    """The language of an edition without its region: that of `fa-IR` is `fa`."""
    return edition.language.partition("-")[0].lower()
