"""Answers of a site as values of known types: what comes from outside is data, and looked at."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NoReturn
from urllib.parse import urlsplit

from nejat_desktop.domain.dates import is_in_reach
from nejat_desktop.domain.text import whole

Record = Mapping[str, Any]

MOST_BYTES = 20 * 1024 * 1024
"""An answer larger than this is not read."""
MOST_ID = 2**63 - 1
_LONGEST_ADDRESS = 4096
_BOM = b"\xef\xbb\xbf"


class OddAnswerError(ValueError):
    """An answer is not of the form that WordPress gives it."""


def parsed(body: bytes) -> object:
    """The JSON of an answer; a byte order mark before it is no harm. `OddAnswerError` otherwise."""
    if len(body) > MOST_BYTES:
        raise OddAnswerError("too large")
    while body.startswith(_BOM):
        body = body[len(_BOM) :]
    try:
        return json.loads(body.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise OddAnswerError(str(error)) from error


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def record(value: object) -> Record:
    """An object of JSON."""
    if not isinstance(value, dict):
        raise OddAnswerError(f"no record: {type(value).__name__}")
    return value


def records(value: object) -> list[Record]:
    """A list of objects."""
    if not isinstance(value, list):
        raise OddAnswerError(f"no list: {type(value).__name__}")
    return [record(item) for item in value]


def inner(value: Record, *path: str) -> object:
    """What stands further in; None where there is nothing, or something that can't hold it."""
    found: object = value
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found


def identifier(value: object) -> int:
    """A number that the site knows something by."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= MOST_ID:
        raise OddAnswerError(f"no number of anything: {value!r:.40}")
    return value


def count(value: object) -> int:
    """A number of things, or 0 for none."""
    if value is None or value is False or value == "":
        return 0
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_ID:
        raise OddAnswerError(f"no count: {value!r:.40}")
    return value


def identifiers(value: object) -> tuple[int, ...]:
    """Numbers in ascending order, each once; none where there is no list."""
    if value is None:
        return ()
    if not isinstance(value, list):
        raise OddAnswerError(f"no list of numbers: {type(value).__name__}")
    return tuple(sorted({identifier(item) for item in value}))


def text(value: object) -> str:
    """A text, as files and databases can hold it."""
    if not isinstance(value, str):
        raise OddAnswerError(f"no text: {type(value).__name__}")
    return whole(value)


def address(value: object) -> str:
    """A web address; nothing else of that kind comes into a text of ours from outside."""
    found = text(value)
    try:
        parts = urlsplit(found)
    except ValueError as error:
        raise OddAnswerError(f"no address: {found:.60}") from error
    if parts.scheme not in ("http", "https") or not parts.netloc or len(found) > _LONGEST_ADDRESS:
        raise OddAnswerError(f"no address: {found:.60}")
    return found


def moment(value: object) -> datetime | None:
    """An instant that WordPress gives in UTC without saying so; None for its nought, and for years
    that no calendar shows."""
    if value is None:
        return None
    try:
        found = datetime.fromisoformat(text(value))
    except ValueError as error:
        if text(value).startswith(("0000-", "-")):
            return None
        raise OddAnswerError(f"no instant: {value!r:.40}") from error
    if not is_in_reach(found):
        return None
    found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    return found.replace(microsecond=0)
