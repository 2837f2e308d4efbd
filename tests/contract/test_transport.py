"""What every transport promises: the real one over a socket, and those in memory.

Another one is run through this by an entry in `LINES`.
"""

import gzip
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from random import Random

import pytest

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.transport import Reply, Request, Transport, UnreachableError
from nejat_desktop.net import HttpTransport
from tests import loopback
from tests.fakes import scripted_transport as scripted
from tests.fakes.scripted_transport import ScriptedTransport
from tests.loopback import Loopback, closed_port
from tests.simulated import Settings, SimulatedWordPress, VirtualClock
from tests.simulated.faults import Fault
from tests.simulated.transport import SimulatedTransport


@dataclass(frozen=True)
class Line:
    """A transport, and a site at its end that does what it is told."""

    transport: Transport
    url: str
    answers: Callable[[int, bytes, dict[str, str]], None]
    """From now on: this answer to everything."""
    loses: Callable[[], object]
    """From now on: what is asked arrives, and no answer comes back."""
    is_silent: Callable[[], object]
    """From now on: what is asked arrives, and nothing happens."""
    is_away: Callable[[], str]
    """An address at which nothing takes a request."""
    arrived: Callable[[], Sequence[tuple[str, str, bytes]]]
    """Method, target and body of what reached the site."""


@contextmanager
def over_a_socket() -> Iterator[Line]:
    with Loopback() as server, HttpTransport() as transport, closed_port() as closed:
        yield Line(
            transport,
            server.url,
            lambda status, body, headers: server.will(loopback.answers(status, body, **headers)),
            lambda: server.will(loopback.hangs_up),
            lambda: server.will(loopback.silent),
            lambda: f"http://127.0.0.1:{closed}/",
            lambda: [(r.method, r.target, r.body) for r in server.requests],
        )


@contextmanager
def in_memory() -> Iterator[Line]:
    url = "https://news.example/"
    transport = ScriptedTransport()

    def will(script: scripted.Script) -> None:
        transport.scripts[:] = [script]

    def answers(status: int, body: bytes, headers: dict[str, str]) -> None:
        named = {k.lower().replace("_", "-"): v for k, v in headers.items()}
        will(lambda request: Reply(status, named, body))

    def away() -> str:
        will(scripted.unreachable(maybe_done=False))
        return url

    yield Line(
        transport,
        url,
        answers,
        lambda: will(scripted.unreachable(maybe_done=True)),
        lambda: will(scripted.silent),
        away,
        lambda: [(r.method, "/" + r.url.removeprefix(url), r.body) for r in transport.requests],
    )


class Told(SimulatedWordPress):
    """A simulated site that says the same to everything."""

    reply = Reply(200, {}, b"")

    def _answer(self, request: Request) -> Reply:
        return self.reply


@contextmanager
def simulated() -> Iterator[Line]:
    clock, random = VirtualClock(), Random(1)
    site = Told(clock, random, Settings(home="https://news.example/"))
    transport = SimulatedTransport(site, clock, random)

    def answers(status: int, body: bytes, headers: dict[str, str]) -> None:
        transport.faults.rates.clear()
        named = {k.lower().replace("_", "-"): v for k, v in headers.items()}
        site.reply = Reply(status, named, body)

    def always(fault: Fault) -> str:
        transport.faults.rates = {fault: 1.0}
        return url

    url = site.settings.home
    yield Line(
        transport,
        url,
        answers,
        lambda: always(Fault.TIMEOUT_AFTER),
        lambda: always(Fault.TIMEOUT_AFTER),
        lambda: always(Fault.UNREACHED),
        lambda: [(r.method, "/" + r.url.removeprefix(url), r.body) for r in site.record.requests],
    )


LINES: dict[str, Callable[[], AbstractContextManager[Line]]] = {
    "socket": over_a_socket,
    "memory": in_memory,
    "simulated": simulated,
}


@pytest.fixture(params=sorted(LINES))
def line(request: pytest.FixtureRequest) -> Iterator[Line]:
    with LINES[request.param]() as opened:
        yield opened


def never() -> bool:
    """Nobody stops anything."""
    return False


class Person:
    """Stops once a request is with the site, and counts how often she is asked."""

    def __init__(self, line: Line) -> None:
        self._line, self.said_yes = line, 0

    def __call__(self) -> bool:
        self.said_yes += bool(self._line.arrived())
        return self.said_yes > 0


@pytest.mark.parametrize("status", [200, 201, 207, 400, 401, 404, 429, 500, 503])
def test_an_answer_is_an_answer_whatever_its_status(line: Line, status: int) -> None:
    line.answers(status, b'{"code": "x"}', {"X_WP_Total": "7"})
    reply = line.transport.send(Request("GET", line.url), never)
    assert (reply.status, reply.body) == (status, b'{"code": "x"}')
    assert reply.headers["x-wp-total"] == "7"


def test_headers_are_known_by_their_names_in_small_letters(line: Line) -> None:
    line.answers(200, b"", {"Retry_After": "30", "ETag": "a"})
    headers = line.transport.send(Request("GET", line.url), never).headers
    assert (headers["retry-after"], headers["etag"]) == ("30", "a")
    assert all(name == name.lower() for name in headers)


def test_a_redirection_is_an_answer_and_is_not_followed(line: Line) -> None:
    line.answers(301, b"", {"Location": line.url + "elsewhere"})
    reply = line.transport.send(Request("GET", line.url), never)
    assert (reply.status, reply.headers["location"]) == (301, line.url + "elsewhere")
    assert line.arrived() == [("GET", "/", b"")]


def test_what_is_sent_arrives_to_the_byte(line: Line) -> None:
    body = "سلام\u200c\r\n\0".encode() * 5000
    line.answers(201, b"", {})
    line.transport.send(Request("POST", line.url + "wp/v2/posts?a=%D8%B3", {}, body), never)
    assert line.arrived() == [("POST", "/wp/v2/posts?a=%D8%B3", body)]


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_a_request_without_an_answer_is_sent_once_and_may_be_done(line: Line, method: str) -> None:
    line.loses()
    with pytest.raises(UnreachableError) as raised:
        line.transport.send(Request(method, line.url, {}, b""), never)
    assert raised.value.maybe_done
    assert line.arrived() == [(method, "/", b"")]


def test_what_never_left_is_not_done(line: Line) -> None:
    with pytest.raises(UnreachableError) as raised:
        line.transport.send(Request("POST", line.is_away(), {}, b"{}"), never)
    assert not raised.value.maybe_done
    assert line.arrived() == []


def test_the_line_goes_on_after_a_failure(line: Line) -> None:
    line.loses()
    with pytest.raises(UnreachableError):
        line.transport.send(Request("GET", line.url), never)
    line.answers(200, b"again", {})
    assert line.transport.send(Request("GET", line.url), never).body == b"again"


def test_nothing_is_sent_when_it_was_stopped_before(line: Line) -> None:
    line.answers(200, b"", {})
    with pytest.raises(CancelledError):
        line.transport.send(Request("POST", line.url, {}, b"{}"), lambda: True)
    assert line.arrived() == []


def test_who_stops_is_obeyed_the_first_time(line: Line) -> None:
    line.is_silent()
    person = Person(line)
    with pytest.raises(CancelledError):
        line.transport.send(Request("POST", line.url, {}, b"{}"), person)
    assert person.said_yes == 1
    assert len(line.arrived()) == 1


def test_a_request_shows_neither_headers_nor_body() -> None:
    request = Request("POST", "https://a.example/", {"Authorization": "canary"}, b"canary")
    assert "canary" not in repr(request)
    assert "canary" not in repr(Reply(200, {}, gzip.compress(b"canary") + b"canary"))
