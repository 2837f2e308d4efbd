"""Changes of a picture's tag: its alternative text, its photo."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape

from nejat_desktop.domain.body.model import Row

_ALT = re.compile(r"""\salt\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_SRC = re.compile(r"""\ssrc\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_END = re.compile(r"\s*/?>$")


def with_alt(row: Row, alt: str) -> Row:
    """The picture with another alternative text; nothing else of it changes."""
    return _with(row, _ALT, f' alt="{escape(alt)}"')


def with_source(row: Row, src: str) -> Row:
    """The row with another picture."""
    return _with(row, _SRC, f' src="{escape(src)}"')


def _with(row: Row, pattern: re.Pattern[str], attribute: str) -> Row:
    if pattern.search(row.inner):
        return replace(row, inner=pattern.sub(lambda _m: attribute, row.inner, count=1))
    ending = _END.search(row.inner)
    at = ending.start() if ending else len(row.inner)
    return replace(row, inner=row.inner[:at] + attribute + row.inner[at:])


Change = Callable[[Row], Row]
