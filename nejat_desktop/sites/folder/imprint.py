"""Imprints: the digest of everything that a page is made of, so that the same is not made again.

What prints a page gets values that know their imprint (items, settings), plain values, and tuples
and dataclasses of them, and nothing else. So a page whose imprint is the same has the same bytes.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

_PRINTERS = ("domain", "sites/folder")
"""The packages that pages are printed with."""
_LIBRARIES = ("nejat-desktop", "Jinja2", "MarkupSafe", "jdatetime", "tzdata")
_PLAIN = frozenset({str, int, float, bool, type(None), bytes})


def imprint_of(*values: object) -> str:
    """The digest of values; `TypeError` for one of which nobody can say what a page reads."""
    text = repr([_flat(value) for value in values])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@cache
def program_imprint() -> str:
    """The digest of the program that prints pages: another one may print them in another way."""
    own = Path(__file__).parents[2]
    sources = (f for name in _PRINTERS for f in sorted((own / name).rglob("*.py")))
    versions = tuple(version(name) for name in _LIBRARIES)
    return imprint_of(versions, tuple(source.read_bytes() for source in sources))


def _flat(value: object) -> object:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, tuple):
        return [_flat(item) for item in value]
    return getattr(value, "imprint", None) or _spread(value)


def _spread(value: object) -> object:
    """The parts of a value that has no imprint of its own."""
    match value:
        case Enum() | date():
            return str(value)
        case Mapping():
            return sorted((key, _flat(item)) for key, item in value.items())
        case _ if is_dataclass(value):
            names = _names(type(value))  # type: ignore[arg-type]
            return [_flat(getattr(value, name)) for name in names]
    raise TypeError(f"A page can’t be made of a {type(value).__name__}: it has no imprint.")


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(item.name for item in fields(kind))
