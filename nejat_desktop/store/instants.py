"""Instants as the tables hold them: ISO 8601 in UTC, which sorts as text."""

from datetime import UTC, datetime


def to_text(moment: datetime) -> str:
    """An aware instant as sortable text, to the microsecond."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_text_or_none(moment: datetime | None) -> str | None:
    """As `to_text`, for a column that may be empty."""
    return None if moment is None else to_text(moment)


def from_text(text: str) -> datetime:
    """The instant that `to_text` wrote."""
    return datetime.fromisoformat(text)


def from_text_or_none(text: str | None) -> datetime | None:
    """As `from_text`, for a column that may be empty."""
    return None if text is None else from_text(text)
