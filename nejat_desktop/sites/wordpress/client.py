"""The REST interface of a site over a transport: one call is one request, and one typed value."""

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.transport import (
    LONGEST_HERE,
    OverlongError,
    Reply,
    Request,
    Stop,
    Transport,
    UnreachableError,
)
from nejat_desktop.sites.wordpress.addresses import Params, rest_url
from nejat_desktop.sites.wordpress.answers import OddAnswerError, records
from nejat_desktop.sites.wordpress.failures import ODD, READS, Answer, CrowdedError, judged

T = TypeVar("T")

PER_PAGE = 100
"""The most that WordPress lists at once."""
Read = Callable[[Any], T]
"""What makes a value of an answer's JSON; `OddAnswerError` when it is of another form."""
Pause = Callable[[float, Stop], None]
"""Waits so many seconds; `CancelledError` when a person stops it."""
AGAIN = (0.5, 2.0)
"""Seconds before a look is sent once more. A site that has not answered yet gets the first alone:
where there is no network, nobody waits for it."""
_FEWEST = 6
"""No site lists fewer at once."""


@dataclass(frozen=True, slots=True)
class Login:
    """Who asks: a user name or e-mail address, and an application password."""

    user: str
    password: str = field(repr=False)

    @property
    def header(self) -> str:
        """The Authorization header. The spaces that WordPress shows in passwords don't count."""
        secret = f"{self.user}:{''.join(self.password.split())}"
        return f"Basic {b64encode(secret.encode()).decode()}"


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """One page of a list."""

    items: tuple[T, ...]
    total: int | None
    """How many there are on all pages; None: the site does not say, or counts none that it shows.
    """
    at_once: int = PER_PAGE
    """So many of them at most it gives on a page: fewer than were asked for where a plugin says."""
    when: datetime | None = None
    """The server's clock, if it says."""


class Client:
    """Asks one site, as one account, until `stop` says yes.

    Every call raises `UnreachableError`, `ShutOutError`, `RefusedError` (`GoneError` for what is
    not there) or `CancelledError`, and nothing else that is expected. With a `pause` a look that
    got no whole answer is sent again; what changes anything is sent once, whatever becomes of it.
    A moment that the site asks for is waited before its failure is told.
    With a `clock` it is learned how far the server's is apart from it.
    """

    def __init__(
        self,
        transport: Transport,
        root: str,
        login: Login,
        stop: Stop,
        pause: Pause | None = None,
        *,
        clock: Clock | None = None,
    ) -> None:
        self._transport = transport
        self._root = root
        self._login = login
        self._stop = stop
        self._pause = pause
        self._clock = clock
        self.apart = timedelta()
        """How far the server's clock is ahead of ours, as its last answer told."""
        self._has_answered = False
        self._at_most = PER_PAGE
        """How many the site lists at once."""

    def get(self, route: str, params: Params, read: Read[T]) -> T:
        """One thing."""
        request = self._request("GET", route, params, {"Cache-Control": "no-cache"})
        return self._read(request, self._asked(request).value, read)

    def listed(self, route: str, params: Params, read: Read[T]) -> Listed[T]:
        """One page of a list, with no more on it than the site gives at once."""

        def each(value: object) -> tuple[T, ...]:
            return tuple(read(item) for item in records(value))

        while True:
            asked = self._fewer(params)
            request = self._request("GET", route, asked, {"Cache-Control": "no-cache"})
            try:
                answer = self._asked(request)
            except CrowdedError:
                if self._at_most <= _FEWEST:
                    raise
                self._at_most = max(_FEWEST, self._at_most // 2)
                continue
            items = self._read(request, answer.value, each)
            total = answer.total if answer.total is None or answer.total >= len(items) else None
            return Listed(items, total, _at_once(asked, total, answer.pages), answer.when)

    def _fewer(self, params: Params) -> Params:
        """What is asked of a list, with no more at once than the site gives."""
        wanted = params.get("per_page")
        if not isinstance(wanted, int) or wanted <= self._at_most:
            return params
        return {**params, "per_page": self._at_most}

    def post(self, route: str, params: Params, body: Mapping[str, Any], read: Read[T]) -> T:
        """Write something as JSON."""
        data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        form = {"Content-Type": "application/json; charset=utf-8"}
        request = self._request("POST", route, params, form, data)
        return self._read(request, self._asked(request).value, read)

    def upload(
        self, route: str, params: Params, headers: Mapping[str, str], data: bytes, read: Read[T]
    ) -> T:
        """Send bytes as they are."""
        request = self._request("POST", route, params, headers, data)
        return self._read(request, self._asked(request).value, read)

    def delete(self, route: str, params: Params) -> None:
        """Take something away."""
        self._asked(self._request("DELETE", route, params, {}))

    def _request(
        self, method: str, route: str, params: Params, headers: Mapping[str, str], body: bytes = b""
    ) -> Request:
        own = {"Accept": "application/json", "Authorization": self._login.header}
        return Request(method, rest_url(self._root, route, params), {**own, **headers}, body)

    def _asked(self, request: Request) -> Answer:
        for seconds in self._pauses(request):
            try:
                return self._asked_once(request)
            except UnreachableError as error:
                asked = error.retry_after or 0.0
                if self._pause is None or isinstance(error, OverlongError) or asked > LONGEST_HERE:
                    raise
                self._pause(max(seconds, asked), self._stop)
        try:
            return self._asked_once(request)
        except UnreachableError as error:
            self._leave_alone(error.retry_after or 0.0)
            raise

    def _leave_alone(self, asked: float) -> None:
        """Give the site the moment that it asks for, before anything else is sent there."""
        if self._pause is not None and 0 < asked <= LONGEST_HERE:
            self._pause(asked, self._stop)

    def _pauses(self, request: Request) -> tuple[float, ...]:
        if self._pause is None or request.method not in READS:
            return ()
        return AGAIN if self._has_answered else AGAIN[:1]

    def _asked_once(self, request: Request) -> Answer:
        outcome = judged(request, self._sent(request))
        if isinstance(outcome, SiteError):
            raise outcome
        self._has_answered = True
        if outcome.when is not None and self._clock is not None:
            self.apart = outcome.when - self._clock()
        return outcome

    def _sent(self, request: Request) -> Reply:
        """The reply. A look that did not come back whole has changed nothing all the same."""
        try:
            return self._transport.send(request, self._stop)
        except UnreachableError as error:
            error.maybe_done = error.maybe_done and request.method not in READS
            raise

    @staticmethod
    def _read(request: Request, value: object, read: Read[T]) -> T:
        try:
            return read(value)
        except OddAnswerError as error:
            raise UnreachableError(ODD, maybe_done=request.method not in READS) from error


def _at_once(asked: Params, total: int | None, pages: int | None) -> int:
    """How many a page holds: more pages than were to be expected are smaller ones."""
    wanted = asked.get("per_page")
    at_once = wanted if isinstance(wanted, int) else PER_PAGE
    is_fewer = total is not None and pages is not None and pages > -(-total // at_once)
    return -(-total // pages) if is_fewer and total and pages else at_once
