"""Imprints: the digest of everything that a page is made of, so that the same is not made again.

What prints a page gets values that know their imprint (items, settings), plain values, and tuples
and dataclasses of them, and nothing else. So a page whose imprint is the same has the same bytes.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path
from typing import Any

_PRINTERS = ("domain/**/*.py", "sites/*.py", "sites/folder/**/*.py")
"""The modules that pages are printed with."""
_LIBRARIES = ("nejat-desktop", "Jinja2", "MarkupSafe", "jdatetime", "tzdata")
_PLAIN = frozenset({str, int, float, bool, type(None), bytes})


def imprint_of(*values: object) -> str:
    """The digest of values; `TypeError` for one of which nobody can say what a page reads."""
    text = repr(_all(values))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@cache
def program_imprint() -> str:
    """The digest of the program that prints pages: another one may print them in another way."""
    own = Path(__file__).parents[2]
    sources = (f for pattern in _PRINTERS for f in sorted(own.glob(pattern)))
    versions = tuple(version(name) for name in _LIBRARIES)
    return imprint_of(versions, tuple(source.read_bytes() for source in sources))


def _flat(value: object) -> object:
    """The value as nothing but plain values, lists and imprints."""
    kind = type(value)
    return value if kind in _PLAIN else _way(kind)(value)  # type: ignore[arg-type]


@cache
def _way(kind: Any) -> Callable[[Any], object]:
    """How a value of a type is made flat; found out once for each type."""
    if issubclass(kind, tuple):
        return _all
    if hasattr(kind, "imprint"):
        return attrgetter("imprint")
    if issubclass(kind, Enum | date):
        return str
    if issubclass(kind, Mapping):
        return lambda value: sorted((key, _flat(item)) for key, item in value.items())
    if is_dataclass(kind):
        return _parts_of(tuple(item.name for item in fields(kind)))
    raise TypeError(f"A page can’t be made of a {kind.__name__}: it has no imprint.")


def _parts_of(names: tuple[str, ...]) -> Callable[[Any], object]:
    parts = attrgetter(*names)
    return (lambda value: _all(parts(value))) if len(names) > 1 else lambda v: _flat(parts(v))


def _all(values: Iterable[object]) -> list[object]:
    return [v if type(v) in _PLAIN else _way(type(v))(v) for v in values]  # type: ignore[arg-type]
