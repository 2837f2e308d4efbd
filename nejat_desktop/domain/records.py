"""Domain values as JSON-able records and back, by their declared types."""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from nejat_desktop.domain.dates import is_in_reach
from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.text import whole

T = TypeVar("T")
Decoder = Callable[[Any], Any]


def to_record(value: object) -> Any:  # noqa: PLR0911 - one line for each kind of value
    """A value of dataclasses, enums, datetimes and containers as dicts, lists and strings."""
    match value:
        case Enum():
            return value.value
        case str() | int() | None:
            return value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case frozenset() | set():
            return sorted(to_record(item) for item in value)
        case tuple() | list():
            return [to_record(item) for item in value]
        case dict():
            return {str(key): to_record(item) for key, item in value.items()}
        case _ if is_dataclass(value):
            return {name: to_record(getattr(value, name)) for name in _names(value.__class__)}
    return value


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The names of a value's fields."""
    return tuple(item.name for item in fields(kind))


def whole_record(record: object) -> object:
    """A record from elsewhere whose texts files and databases can hold: JSON names halves too."""
    match record:
        case str():
            return whole(record)
        case list():
            return [whole_record(one) for one in record]
        case dict():
            return {whole_record(key): whole_record(one) for key, one in record.items()}
    return record


def from_record(kind: type[T], record: object) -> T:
    """The value that `to_record` wrote; absent fields take their defaults.

    `DamagedError` when the record does not fit the type: it was not written by this program.
    """
    try:
        return _decoder(kind)(record)  # type: ignore[no-any-return, arg-type]
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise DamagedError(f"A stored {kind.__name__} can’t be read: {error}.") from error


@cache
def _decoder(kind: Any) -> Decoder:  # noqa: PLR0911 - one line for each kind of type
    """What turns a record into a value of this type; worked out once for each type."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is not None:
        return _container(origin, get_args(kind))
    kind = getattr(kind, "__supertype__", kind)
    if is_dataclass(kind):
        return _fields(kind)
    if kind is datetime:
        return _instant
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if kind is Any or kind is object:
        return lambda record: record
    return partial(_plain, kind)


def _instant(record: str) -> datetime:
    found = datetime.fromisoformat(record)
    if not is_in_reach(found):
        raise ValueError(f"{record!r} is no date that can be shown")
    return found


def _plain(kind: type, record: object) -> object:
    if not isinstance(record, kind):
        raise TypeError(f"{record!r} is no {kind.__name__}")
    return record


def _optional(kind: Any) -> Decoder:
    inner = _decoder(next(arg for arg in get_args(kind) if arg is not type(None)))
    return lambda record: None if record is None else inner(record)


def _container(origin: Any, args: tuple[Any, ...]) -> Decoder:
    if origin is tuple and (len(args) < 2 or args[1] is not Ellipsis):
        each = [_decoder(arg) for arg in args]
        return lambda record: tuple(d(i) for d, i in zip(each, record, strict=True))
    if origin in (tuple, frozenset, list):
        one = _decoder(args[0])
        return lambda record: origin([one(item) for item in record])
    value = _decoder(args[1])
    return lambda record: {key: value(item) for key, item in record.items()}


def _fields(kind: Any) -> Decoder:
    needed = [
        item.name
        for item in fields(kind)
        if item.default is MISSING and item.default_factory is MISSING
    ]

    def decode(record: Mapping[str, Any]) -> Any:
        for name in needed:
            if name not in record:
                raise KeyError(name)
        decoders = _members(kind)
        return kind(**{n: decoders[n](v) for n, v in record.items() if n in decoders})

    return decode


@cache
def _members(kind: Any) -> dict[str, Decoder]:
    """The decoders of a value's fields; worked out at the first record, as it may hold its like."""
    hints = get_type_hints(kind)
    return {item.name: _decoder(hints[item.name]) for item in fields(kind)}
