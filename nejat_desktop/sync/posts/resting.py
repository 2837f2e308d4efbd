"""When a site can't be reached: how long it is left alone, and when a run gives up. Pure."""

from collections.abc import Callable
from datetime import datetime, timedelta

LONGEST = 300.0
"""Seconds between two tries, at most, unless the site itself asks for more."""
LONGEST_ASKED = 3600.0
"""A site is believed up to this many seconds."""
IN_A_ROW = 5
"""So many errands that can't be done one after another end a run."""
ASKED = (
    "The site asked to be left alone for a while. It was not asked for anything; what is to be "
    "sent is kept, and goes later."
)


def rest_until(
    now: datetime,
    failures: int,
    retry_after: float | None,
    jitter: Callable[[float], float],
) -> datetime:
    """Until when to leave a site alone, after so many failures in a row (from 1)."""
    pause = jitter(min(LONGEST, 2.0 ** min(failures, 30)))
    if retry_after is not None:
        pause = max(pause, min(retry_after, LONGEST_ASKED))
    return now + timedelta(seconds=pause)


def is_asked(now: datetime, until: datetime | None, failures: int) -> bool:
    """Whether the site itself asked for this rest: no person's hand shortens it.

    It answered then, so no failures are counted with it. A laptop whose clock was set back is not
    held up for longer than any site is believed.
    """
    return until is not None and not failures and 0 < (until - now).total_seconds() <= LONGEST_ASKED
