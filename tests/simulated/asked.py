"""A request, taken apart as WordPress takes it apart."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, unquote

from nejat_desktop.domain.ports.transport import Request
from tests.simulated.answers import RestError, invalid_param

_WRITING = frozenset({"POST", "PUT", "PATCH"})


class Asked:
    """The method, the route below the REST root, the parameters, the bytes and who asks."""

    __slots__ = ("body", "fields", "headers", "method", "params", "route", "sent", "user")

    def __init__(self, request: Request, method: str, route: str, query: dict[str, Any]) -> None:
        self.method, self.route = method, route
        self.headers: Mapping[str, str] = {k.lower(): v for k, v in request.headers.items()}
        self.body = request.body
        self.user: Any = None
        self.sent: dict[str, Any] = {}
        """What came in the body, by name."""
        if self.body and method in _WRITING:
            self.sent = self._sent()
        self.params: dict[str, Any] = {**query, **self.sent} if self.sent else query
        asked = self.params.get("_fields")
        self.fields = (
            wanted(asked if isinstance(asked, str) else ",".join(asked)) if asked else None
        )
        """What is asked for, by the first word of its name, and which parts of it; None: all."""

    @property
    def context(self) -> str:
        """`view`, `edit` or `embed`."""
        return str(self.params.get("context", "view"))

    def _sent(self) -> dict[str, Any]:
        kind = self.headers.get("content-type", "")
        if "json" in kind:
            return _json(self.body)
        if kind.startswith("application/x-www-form-urlencoded"):
            return parameters(self.body.decode())
        return {}

    def numbers(self, name: str) -> list[int] | None:
        """A parameter that is a list of numbers; None: it was not given."""
        return None if name not in self.params else whole_numbers(name, self.params[name])

    def words(self, name: str) -> list[str] | None:
        """A parameter that is a list of words; None: it was not given."""
        value = self.params.get(name)
        if value is None:
            return None
        return [str(one) for one in value] if isinstance(value, list) else split(str(value))

    def number(self, name: str, default: int, low: int = 0, high: int | None = None) -> int:
        """A parameter that is a number within bounds."""
        value = self.params.get(name)
        if value is None:
            return default
        return bounded(name, value, low, high)

    def flag(self, name: str, default: bool = False) -> bool:
        """A parameter that says yes or no."""
        value = self.params.get(name)
        return default if value is None else str(value).lower() in ("1", "true")


def bounded(name: str, value: Any, low: int, high: int | None) -> int:
    """A whole number within bounds, or WordPress's complaint."""
    try:
        number = int(value)
    except (TypeError, ValueError):
        message = f"{name} is not of type integer."
        raise invalid_param(name, message, "rest_invalid_type", {"param": name}) from None
    if number < low or (high is not None and number > high):
        says = f"{name} must be between {low} (inclusive) and {high} (inclusive)"
        if high is None:
            says = f"{name} must be greater than or equal to {low}"
        raise invalid_param(name, says, "rest_out_of_bounds")
    return number


def whole_numbers(name: str, value: Any) -> list[int]:
    """A list of numbers: an array, or words between commas."""
    items = value if isinstance(value, list) else split(str(value))
    found = []
    for place, item in enumerate(items):
        try:
            found.append(int(item))
        except (TypeError, ValueError):
            message = f"{name}[{place}] is not of type integer."
            raise invalid_param(
                name, message, "rest_invalid_type", {"param": f"{name}[{place}]"}
            ) from None
    return found


def split(text: str) -> list[str]:
    """Words between commas or blanks."""
    return [word for word in text.replace(",", " ").split() if word]


Wanted = Mapping[str, tuple[tuple[str, ...], ...]]


@lru_cache(maxsize=512)
def wanted(text: str) -> Wanted:
    """What `_fields` asks for; of a name without parts (an empty tuple of them) the whole."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for word in split(text):
        first, *rest = word.split(".")
        found.setdefault(first, []).append(tuple(rest))
    return {name: () if () in parts else tuple(parts) for name, parts in found.items()}


def picked(value: dict[str, Any], fields: Wanted | None) -> dict[str, Any]:
    """Of an answer, what was asked for."""
    if fields is None:
        return value
    return {name: _parts(value[name], parts) for name, parts in fields.items() if name in value}


def wholly(fields: Wanted | None, *names: str) -> Wanted | None:
    """What is asked for where these names are given whole alone: parts of them are nothing."""
    if fields is None:
        return None
    return {name: parts for name, parts in fields.items() if name not in names or not parts}


def _parts(value: Any, parts: tuple[tuple[str, ...], ...]) -> Any:
    if not parts or not isinstance(value, dict):
        return value
    found: dict[str, list[tuple[str, ...]]] = {}
    for first, *rest in parts:
        found.setdefault(first, []).append(tuple(rest))
    return {
        name: _parts(value[name], () if () in below else tuple(below))
        for name, below in found.items()
        if name in value
    }


def parameters(query: str) -> dict[str, Any]:
    """A query string as PHP reads it: `a[]=1&a[]=2` makes a list."""
    found: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name.endswith("]"):
            found.setdefault(name.partition("[")[0], []).append(value)
        else:
            found[name] = value
    return found


def _json(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except ValueError:
        raise RestError(
            400,
            "rest_invalid_json",
            "Invalid JSON body passed.",
            json_error_code=4,
            json_error_message="Syntax error",
        ) from None
    return value if isinstance(value, dict) else {}


def apart(url: str) -> tuple[str, str]:
    """The path of an address, decoded, and its query."""
    rest = url.partition("://")[2] or url
    place = rest.find("/")
    path, _, query = (rest[place:] if place >= 0 else "/").partition("?")
    return (unquote(path) if "%" in path else path), query.partition("#")[0]
