"""How WordPress says what it has to say: JSON, its errors, and pages of HTML."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from nejat_desktop.domain.ports.transport import Reply

T = TypeVar("T")
JSON_TYPE = "application/json; charset=UTF-8"
HTML_TYPE = "text/html; charset=UTF-8"
_dump = json.JSONEncoder(separators=(",", ":")).encode


class RestError(Exception):
    """WordPress's own error: a code, a status, a sentence, and what else stands in `data`."""

    def __init__(
        self, status: int, code: str, message: str = "", *, bare: bool = False, **data: Any
    ) -> None:
        super().__init__(code)
        self.status, self.code, self.message = status, code, message
        self.data: dict[str, Any] | None = None if bare else {"status": status, **data}
        self.headers: dict[str, str] = {}

    def reply(self) -> Reply:
        """The answer that says so."""
        body = {"code": self.code, "message": self.message, "data": self.data}
        return json_reply(body, self.status, self.headers)


def invalid_param(name: str, message: str, code: str, data: Any = None) -> RestError:
    """The error for one parameter that does not fit."""
    return RestError(
        400,
        "rest_invalid_param",
        f"Invalid parameter(s): {name}",
        params={name: message},
        details={name: {"code": code, "message": message, "data": data}},
    )


def together(checks: Iterable[Callable[[], T]]) -> list[T]:
    """What all of these give; what is wrong with their parameters is told in one error."""
    found, wrong = [], dict[str, Any]()
    details: dict[str, Any] = {}
    for check in checks:
        try:
            found.append(check())
        except RestError as error:
            if error.code != "rest_invalid_param" or error.data is None:
                raise
            wrong |= error.data["params"]
            details |= error.data["details"]
    if wrong:
        names = ", ".join(wrong)
        message = f"Invalid parameter(s): {names}"
        raise RestError(400, "rest_invalid_param", message, params=wrong, details=details)
    return found


def no_route() -> RestError:
    """The error for an address, or a method there, that the interface does not know."""
    says = "No route was found matching the URL and request method."
    return RestError(404, "rest_no_route", says)


def json_reply(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """A value as the REST interface sends it."""
    found = {"content-type": JSON_TYPE, "x-content-type-options": "nosniff"}
    if headers:
        found.update(headers)
    return Reply(status, found, _dump(value).encode("ascii"))


def html_reply(
    title: str, status: int = 200, headers: Mapping[str, str] | None = None, inside: str = ""
) -> Reply:
    """A page for people."""
    body = f"<body>{inside or title}</body>"
    text = f"<!DOCTYPE html><html><head><title>{title}</title></head>{body}</html>"
    return Reply(status, {"content-type": HTML_TYPE, **(headers or {})}, text.encode())
