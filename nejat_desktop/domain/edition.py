"""Editions: one language of the site, with its direction, calendar, digits and wording."""

from dataclasses import dataclass, field
from enum import StrEnum
from zoneinfo import ZoneInfo


class Direction(StrEnum):
    """The writing direction of a language."""

    LTR = "ltr"
    RTL = "rtl"


class Calendar(StrEnum):
    """The calendar that readers of an edition see."""

    GREGORIAN = "gregorian"
    JALALI = "jalali"


class Digits(StrEnum):
    """The digits that readers of an edition see."""

    LATIN = "latin"
    ARABIC = "arabic"
    PERSIAN = "persian"


@dataclass(frozen=True, slots=True)
class Edition:
    """One language of the site. `code` is the folder in addresses and the chip in lists."""

    code: str
    language: str
    """Its BCP 47 tag, `lang` on pages: fa."""
    name: str
    """Its own name in the menu: English, عربي, فارسی, Shqip."""
    direction: Direction
    time_zone: str
    calendar: Calendar
    digits: Digits
    quotes: tuple[str, str]
    site_name: str
    tagline: str = ""
    wording: dict[str, str] = field(default_factory=dict)
    """Overrides of the shipped wording of the published pages, by key."""

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which the edition shows its dates."""
        return ZoneInfo(self.time_zone)

    @property
    def is_rtl(self) -> bool:
        """Whether its text runs from right to left."""
        return self.direction is Direction.RTL
