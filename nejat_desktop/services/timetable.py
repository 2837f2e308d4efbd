"""What is dated ahead in the site folder, and when it is due: the first sync after it publishes it.

On a connected site it lies there already, and the site publishes it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from nejat_desktop.services.context import Context
from nejat_desktop.store.dated import dates_ahead


@dataclass(frozen=True, slots=True)
class Timed:
    """How it stands with what is dated ahead, at an instant."""

    due: int = 0
    """So many articles wait for nothing but a sync."""
    next: datetime | None = None
    """When the next one is due; None: nothing else is dated ahead."""


class Timetable:
    """Says what is due. `away`: the editions that are published elsewhere."""

    def __init__(self, context: Context, away: Callable[[], Mapping[str, bool]]) -> None:
        self._context, self._away = context, away

    def look(self) -> Timed:
        """How it stands now, by the newsroom's clock."""
        away = self._away()
        editions = [one.code for one in self._context.newsroom().editions if one.code not in away]
        dates = self._context.read(lambda c: dates_ahead(c, editions))
        now = self._context.clock()
        ahead = [date for date in dates if date > now]
        return Timed(len(dates) - len(ahead), ahead[0] if ahead else None)
