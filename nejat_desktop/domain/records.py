"""Domain values as JSON-able records and back, by their declared types."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from nejat_desktop.domain.errors import DamagedError

T = TypeVar("T")


def to_record(value: object) -> Any:  # noqa: PLR0911 - one line for each kind of value
    """A value of dataclasses, enums, datetimes and containers as dicts, lists and strings."""
    match value:
        case Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case frozenset() | set():
            return sorted(to_record(item) for item in value)
        case tuple() | list():
            return [to_record(item) for item in value]
        case dict():
            return {str(key): to_record(item) for key, item in value.items()}
        case _ if is_dataclass(value):
            return {f.name: to_record(getattr(value, f.name)) for f in fields(value)}
    return value


def from_record(kind: type[T], record: object) -> T:
    """The value that `to_record` wrote; absent fields take their defaults.

    `DamagedError` when the record does not fit the type: it was not written by this program.
    """
    try:
        return _decode(kind, record)  # type: ignore[no-any-return]
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise DamagedError(f"A stored {kind.__name__} can’t be read: {error}.") from error


def _decode(kind: Any, record: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _decode_optional(kind, record)
    if origin is not None:
        return _decode_container(origin, get_args(kind), record)
    kind = getattr(kind, "__supertype__", kind)
    if is_dataclass(kind):
        return _decode_fields(kind, record)
    if kind is datetime:
        return datetime.fromisoformat(record)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(record)
    if kind is not Any and kind is not object and not isinstance(record, kind):
        raise TypeError(f"{record!r} is no {kind.__name__}")
    return record


def _decode_optional(kind: Any, record: Any) -> Any:
    if record is None:
        return None
    inner = next(arg for arg in get_args(kind) if arg is not type(None))
    return _decode(inner, record)


def _decode_container(origin: Any, args: tuple[Any, ...], record: Any) -> Any:
    if origin is tuple and (len(args) < 2 or args[1] is not Ellipsis):
        return tuple(_decode(arg, item) for arg, item in zip(args, record, strict=True))
    if origin in (tuple, frozenset, list):
        return origin(_decode(args[0], item) for item in record)
    return {key: _decode(args[1], item) for key, item in record.items()}


def _decode_fields(kind: Any, record: Mapping[str, Any]) -> Any:
    hints = _hints(kind)
    values = {}
    for item in fields(kind):
        if item.name in record:
            values[item.name] = _decode(hints[item.name], record[item.name])
        elif item.default is MISSING and item.default_factory is MISSING:
            raise KeyError(item.name)
    return kind(**values)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
