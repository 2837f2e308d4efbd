"""A transport that answers from a list, and keeps what was asked."""

import json
from collections.abc import Iterable
from urllib.parse import parse_qs, urlsplit

from nejat_desktop.domain.ports.transport import Reply, Request, Stop


def answer(value: object, status: int = 200, **headers: str) -> Reply:
    """A reply of JSON; headers by names with underscores (`x_wp_total="3"`)."""
    named = {name.replace("_", "-"): said for name, said in headers.items()}
    body = json.dumps(value, ensure_ascii=False).encode()
    return Reply(status, {"content-type": "application/json; charset=UTF-8", **named}, body)


def complaint(code: str, status: int, **data: object) -> Reply:
    """How WordPress refuses something."""
    told = {"code": code, "message": "<b>No</b>,\n sorry.", "data": {"status": status, **data}}
    return answer(told, status)


def page(status: int, title: str = "Forbidden", **headers: str) -> Reply:
    """A web page, as servers, firewalls and networks send it."""
    named = {name.replace("_", "-"): said for name, said in headers.items()}
    body = f"<!DOCTYPE html><html><head><style>\n{{a:b}}</style></head><h1>{title}</h1></html>"
    return Reply(status, {"content-type": "text/html", **named}, body.encode())


class ToldTransport:
    """Gives the replies of a list, one for each request."""

    def __init__(self, replies: Iterable[Reply]) -> None:
        self.replies = list(replies)
        self.requests: list[Request] = []

    def send(self, request: Request, stop: Stop) -> Reply:
        """The next reply."""
        self.requests.append(request)
        return self.replies.pop(0)

    def asked(self, number: int = -1) -> dict[str, str]:
        """The parameters of a request's address."""
        query = parse_qs(urlsplit(self.requests[number].url).query, keep_blank_values=True)
        return {name: values[-1] for name, values in query.items()}
