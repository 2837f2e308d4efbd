"""A clock that stands still until somebody moves it."""

from datetime import UTC, datetime, timedelta


class VirtualClock:
    """A `Clock`: called, it gives its present instant; nothing but `advance` moves it."""

    def __init__(self, start: datetime = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)) -> None:
        self.instant = start

    def __call__(self) -> datetime:
        return self.instant

    def advance(self, seconds: float) -> None:
        """Let so much time pass."""
        self.instant += timedelta(seconds=seconds)
