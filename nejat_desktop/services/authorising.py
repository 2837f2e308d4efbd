"""An application password by the site's own page: the browser brings it to this computer, once."""

import hmac
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from time import monotonic
from typing import Self
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

from nejat_desktop.domain.errors import BadInputError, CancelledError, NotAllowedError
from nejat_desktop.domain.ports.transport import Stop
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.sites.wordpress.discovery import Found
from nejat_desktop.sites.wordpress.finding import same_place

APP_NAME = "Nejat Desktop"
APP_ID = "0199c0de-6e65-7a61-8064-6b746f700001"
"""What sites know the program by among a person's application passwords; always the same."""
LONGEST = 600.0
"""Seconds that a person has to log in and agree."""
_LOCAL = "127.0.0.1"
_LONGEST_LINE = 4096
_ASKED = 0.05
"""How often the waiting one asks whether to stop."""
_SHOWN = 3.0
"""Seconds in which the browser fetches the page that says so."""
_DONE = "done"

NOT_OFFERED = (
    "The site has no page for application passwords, or they are switched off there. Nothing was "
    "changed; make one on your profile page there and enter it here."
)
DECLINED = "The site’s page was answered with no. Nothing was changed."
TOO_LATE = (
    "Nobody agreed on the site’s page in ten minutes. Nothing was changed; try again, or make an "
    "application password on your profile page there and enter it here."
)
PAGE = (
    "<!doctype html><meta charset=utf-8><title>Nejat Desktop</title>"
    "<body style='font:1.1em sans-serif;margin:20vh auto;max-width:30em'><p>{words}</p>"
)
WORDS = {True: "Nejat Desktop has it. You can close this page.", False: "Nothing was changed."}


def authorization_page(found: Found, back: str = "") -> str:
    """The address to open in a browser; `back` is where the site sends it afterwards.

    Without it, the site shows the new password, to be copied. `NotAllowedError` where it has no
    such page.
    """
    if not found.authorize:
        raise NotAllowedError(NOT_OFFERED)
    parts = urlsplit(found.authorize)
    asked = {"app_name": APP_NAME, "app_id": APP_ID} | ({"success_url": back} if back else {})
    query = "&".join(part for part in (parts.query, urlencode(asked)) if part)
    return urlunsplit((*parts[:3], query, ""))


@dataclass(frozen=True, slots=True)
class Brought:
    """What the browser brought."""

    user: str
    password: str = field(repr=False)


class Listener:
    """Waits on loopback, at a path that nobody can guess, for one browser with one password.

    `token` is that path; `ticks` a clock in seconds that only goes forward.
    """

    def __init__(self, found: Found, token: str, ticks: Callable[[], float] = monotonic) -> None:
        self._found, self._token, self._ticks = found, token, ticks
        self._answer = _Answer()
        handler = partial(_Handler, found, token, self._answer)
        try:
            self._server = _Server((_LOCAL, 0), handler)
        except OSError as error:
            raise BadInputError(
                f"This computer takes no connections from its own browser: {error.strerror}. "
                "Nothing was changed; make an application password on your profile page there "
                "and enter it here."
            ) from error
        self._server.timeout = _ASKED

    @property
    def page(self) -> str:
        """The address to open in a browser."""
        return authorization_page(self._found, self.back)

    @property
    def back(self) -> str:
        """Where the site sends the browser."""
        return f"http://{_LOCAL}:{self._server.server_port}/{self._token}"

    def wait(self, stop: Stop) -> Login:
        """The name and password, when the person has agreed; nothing listens afterwards.

        `CancelledError` when it was stopped, `NotAllowedError` when she did not agree, or not in
        time.
        """
        until = self._ticks() + LONGEST
        try:
            while not self._answer.is_shown:
                if stop():
                    raise CancelledError("Stopped. Nothing was changed.")
                if self._ticks() >= until:
                    if not self._answer.came:
                        raise NotAllowedError(TOO_LATE)
                    break
                self._server.handle_request()
                if self._answer.came:
                    until = min(until, self._ticks() + _SHOWN)
        finally:
            self.close()
        brought = self._answer.brought
        if brought is None:
            raise NotAllowedError(DECLINED)
        return Login(brought.user, brought.password)

    def close(self) -> None:
        """Listen no more."""
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Answer:
    """What has come so far."""

    def __init__(self) -> None:
        self.came = False
        self.brought: Brought | None = None
        self.is_shown = False
        self._lock = Lock()

    def take(self, brought: Brought | None) -> bool:
        """Take the first answer, None for a no; False for any later one."""
        with self._lock:
            first, self.came = not self.came, True
            if first:
                self.brought = brought
            return first


class _Server(ThreadingHTTPServer):
    """Waits for no browser that says nothing, and says nothing of errors."""

    allow_reuse_address = False
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that went away is no event; what it asked for holds a password."""


class _Handler(BaseHTTPRequestHandler):
    """Answers the one address."""

    server_version = "Nejat"
    sys_version = ""
    timeout = 2

    def __init__(self, found: Found, token: str, answer: _Answer, *args: object) -> None:
        self._found, self._token, self._answer = found, token, answer
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        token, _, rest = parts.path.removeprefix("/").partition("/")
        if not self._is_for_us() or not _same(token, self._token) or len(self.path) > _LONGEST_LINE:
            self._say(HTTPStatus.NOT_FOUND, "")
        elif rest == _DONE and self._answer.came:
            self._say(HTTPStatus.OK, PAGE.format(words=WORDS[self._answer.brought is not None]))
            self._answer.is_shown = True
        elif rest or self._answer.came:
            self._say(HTTPStatus.NOT_FOUND, "")
        else:
            self._take(parse_qs(parts.query))

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the address holds the password."""

    def _take(self, said: dict[str, list[str]]) -> None:
        """The password, or a no; then on to a page whose address may stay in the history."""
        user, password, site, success = (
            said.get(name, [""])[0] for name in ("user_login", "password", "site_url", "success")
        )
        fits = bool(user and password) and same_place(site, self._found.home)
        brought = Brought(user, password) if fits and success != "false" else None
        if not (fits or success == "false") or not self._answer.take(brought):
            self._say(HTTPStatus.NOT_FOUND, "")
            return
        self._say(HTTPStatus.SEE_OTHER, "", location=f"/{self._token}/{_DONE}")

    def _is_for_us(self) -> bool:
        """Whether the request names this server: a foreign page cannot lead here by DNS."""
        port = self.connection.getsockname()[1]
        return self.headers.get("Host", "") == f"{_LOCAL}:{port}"

    def _say(self, status: HTTPStatus, page: str, *, location: str = "") -> None:
        data = page.encode()
        with suppress(ConnectionError):
            self.send_response(status)
            for name, value in {
                "Content-Type": "text/html; charset=utf-8",
                "Content-Length": str(len(data)),
                "Cache-Control": "no-store",
                "Referrer-Policy": "no-referrer",
                "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
                "Connection": "close",
                **({"Location": location} if location else {}),
            }.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
