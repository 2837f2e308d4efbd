"""Backups that a newsroom keeps of itself: what they are called, and which of them may go. Pure."""

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

RECENT, DAYS, WEEKS = 5, 7, 4
HOURLY, DAILY = timedelta(hours=1), timedelta(days=1)
_NAME = re.compile(r"(?P<why>[a-z]+)(?:-\d{4})?-(?P<at>\d{8}T\d{6})Z?(?:-\d+)?\.(?P<form>db|zip)")


class Reason(StrEnum):
    """Why a backup was made; its file name begins so."""

    START = "start"
    """A window was opened."""
    DAILY = "daily"
    IMPORT = "import"
    """Before much came in at once."""
    RESTORE = "restore"
    """Before another backup took the newsroom's place."""
    BEFORE = "before"
    """Before the database of an older version was brought up to date."""
    NEWSROOM = "newsroom"
    """A person made it: everything in one file."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A backup in the folder `backups`."""

    name: str
    reason: Reason
    at: datetime
    size: int = 0
    """Bytes."""

    @property
    def is_whole(self) -> bool:
        """Whether the originals are in it too."""
        return self.name.endswith(".zip")

    @property
    def rotates(self) -> bool:
        """Whether the program made it by itself, and may take it away."""
        return self.reason is not Reason.NEWSROOM and not self.is_whole


def file_name(reason: Reason, at: datetime, number: int = 0) -> str:
    """What a backup of the database is called; a number when there is one of that second."""
    tail = f"-{number}" if number else ""
    return f"{reason.value}-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}{tail}.db"


def read_name(name: str) -> Shelved | None:
    """A backup by its file's name; None for any other file."""
    found = _NAME.fullmatch(name)
    if found is None or found["why"] not in set(Reason):
        return None
    try:
        at = datetime.strptime(found["at"], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Shelved(name, Reason(found["why"]), at)


def is_due(shelf: Iterable[Shelved], now: datetime, after: timedelta) -> bool:
    """Whether the last backup is older than that; a clock that was set back makes it due too."""
    last = max((kept.at for kept in shelf), default=None)
    return last is None or not timedelta(0) <= now - last < after


def superfluous(shelf: Iterable[Shelved]) -> tuple[Shelved, ...]:
    """Those that may go: not among the five newest, nor the newest of one of the last seven days
    or four weeks that have any. What a person made never goes."""
    mine = sorted((k for k in shelf if k.rotates), key=lambda kept: (kept.at, kept.name))[::-1]
    staying = {kept.name for kept in mine[:RECENT]}
    staying |= _newest_of_each(mine, lambda at: at.date(), DAYS)
    staying |= _newest_of_each(mine, lambda at: at.isocalendar()[:2], WEEKS)
    return tuple(kept for kept in mine if kept.name not in staying)


def _newest_of_each(
    newest_first: Iterable[Shelved], span: Callable[[datetime], Hashable], count: int
) -> set[str]:
    found: dict[Hashable, str] = {}
    for kept in newest_first:
        found.setdefault(span(kept.at), kept.name)
    return set(list(found.values())[:count])
