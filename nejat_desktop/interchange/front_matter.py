"""What stands above a Markdown text: title, language, date, sections, author and the like."""

import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime

import yaml

from nejat_desktop.domain.dates import is_in_reach
from nejat_desktop.domain.errors import BadInputError

Value = str | tuple[str, ...]

_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_PLUSES = re.compile(r"\A\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_NOTHING = frozenset({"", "~", "null"})
_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)
_DATE = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(.+))?")
_TIME = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|z|[+-]\d\d:?\d\d)?")
_FIRST_YEAR = 1800
"""Years before it are of another calendar: 1404 is 2025 in Iran."""
_LISTED = re.compile(r"[,،;؛\n]")


class _Words(yaml.SafeLoader):
    """YAML in which every value stays the text that it is: `No` is no, and 12:30 no number."""


_Words.yaml_implicit_resolvers = {}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Fields by lower-case name, and how many lines they took above the text."""

    fields: Mapping[str, Value] = field(default_factory=dict)
    lines: int = 0

    def text(self, *names: str) -> str:
        """The first of these fields that says something; a list as text with commas."""
        for name in names:
            value = self.fields.get(name, "")
            joined = value if isinstance(value, str) else ", ".join(value)
            if joined:
                return joined
        return ""

    def several(self, *names: str) -> tuple[str, ...]:
        """The first of these fields that says something, as a list; text is cut at commas."""
        for name in names:
            value = self.fields.get(name, "")
            parts = _LISTED.split(value) if isinstance(value, str) else value
            if found := tuple(part.strip() for part in parts if part.strip()):
                return found
        return ()

    def date(self, *names: str) -> datetime | None:
        """The first of these fields as a date; without a zone if none is given."""
        text = self.text(*names)
        return date_in(text) if text else None


def split(text: str, name: str) -> tuple[FrontMatter, str]:
    """Front matter and the text below it. Raises BadInputError that names the broken line."""
    found = _MATTER.match(text)
    if found is None:
        return _toml(text, name)
    try:
        loader = _Words(found.group(1))
        try:
            tree = loader.get_single_data()
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, RecursionError, TypeError) as error:
        raise BadInputError(_broken(name, error, found.group(1))) from error
    if tree is None:
        tree = {}
    if not isinstance(tree, dict):
        return FrontMatter(), text
    fields = {str(key).strip().lower(): _value(value) for key, value in tree.items()}
    above = text[: found.end()]
    return FrontMatter(fields, above.count("\n")), text[found.end() :]


def _toml(text: str, name: str) -> tuple[FrontMatter, str]:
    """The same between lines of three plus signs, as Hugo writes it."""
    found = _PLUSES.match(text)
    if found is None:
        return FrontMatter(), text
    try:
        tree = tomllib.loads(found.group(1))
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits, too
        raise BadInputError(_broken(name, error, found.group(1))) from error
    fields = {key.strip().lower(): _value(value) for key, value in tree.items()}
    return FrontMatter(fields, found.group().count("\n")), text[found.end() :]


def _value(value: object) -> Value:
    """Text, or a list of texts; deeper structures say nothing that an article has."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return "" if value.strip().lower() in _NOTHING else value.strip()
    if isinstance(value, list):
        return tuple(one.strip() for one in value if isinstance(one, str))
    return ""


def date_in(text: str) -> datetime:
    """A date as people write it into files. Raises BadInputError for what is none."""
    parts = _DATE.fullmatch(text.translate(_DIGITS).strip())
    time = _TIME.fullmatch((parts.group(4) or "0:00").strip()) if parts else None
    if parts is not None and time is not None and int(parts.group(1)) >= _FIRST_YEAR:
        year, month, day = (int(number) for number in parts.group(1, 2, 3))
        hour, minute, second, zone = time.groups()
        written = f"{year:04}-{month:02}-{day:02}T{int(hour):02}:{minute}:{second or '00'}"
        with suppress(ValueError):
            moment = datetime.fromisoformat(written + (zone or "").upper())
            if is_in_reach(moment):
                return moment
    raise BadInputError(
        f"The date “{text}” cannot be read. "
        "Write it as 2026-03-08 or 2026-03-08 14:30, in the Gregorian calendar."
    )


def _broken(name: str, error: Exception, matter: str) -> str:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        line = mark.line + 2
    else:
        position = getattr(error, "position", 0)
        line = matter.count("\n", 0, position if isinstance(position, int) else 0) + 2
    return (
        f"Line {line} of “{name}”, above the text, cannot be read. "
        "If a value has a colon or begins with a sign, put it in straight quotes, as in "
        'title: "One: two".'
    )
