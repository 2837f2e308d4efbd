"""When a site can't be reached: how long it is left alone, and when a run gives up. Pure."""

from collections.abc import Callable
from datetime import datetime, timedelta

LONGEST = 300.0
"""Seconds between two tries, at most, unless the site itself asks for more."""
LONGEST_ASKED = 3600.0
"""A site is believed up to this many seconds."""
IN_A_ROW = 5
"""So many errands that can't be done one after another end a run."""


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
