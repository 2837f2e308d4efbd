"""A server on loopback that answers as it is told, whole, cut, late or not at all."""

import socket
import ssl
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event

from tests.door import Door


@dataclass(frozen=True)
class Arrived:
    """A request as it came."""

    line: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def method(self) -> str:
        """GET, POST, …"""
        return self.line.split(" ")[0]

    @property
    def target(self) -> str:
        """What was asked for."""
        return self.line.split(" ")[1]


@dataclass(frozen=True)
class Visit:
    """One request on its connection."""

    socket: socket.socket
    arrived: Arrived
    server: "Loopback"

    def say(self, *pieces: bytes) -> None:
        """Send some bytes; the other side may be gone."""
        with suppress(OSError):
            for piece in pieces:
                self.socket.sendall(piece)

    def hold(self) -> None:
        """Keep the connection as it is until the test ends or the other side is gone."""
        with suppress(OSError):
            while self.socket.recv(1):
                pass
        self.server.left.set()


Behaviour = Callable[[Visit], bool]
"""Answers a request; says whether the connection goes on."""


def answers(status: int = 200, body: bytes = b"{}", **headers: str) -> Behaviour:
    """A whole answer."""

    def behave(visit: Visit) -> bool:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        visit.say(_head(status, {"Content-Length": str(len(body)), **named}))
        if visit.arrived.method != "HEAD":
            visit.say(body)
        return True

    return behave


def cut(body: bytes = b"half", whole: int = 1000) -> Behaviour:
    """An answer that ends before it is whole."""

    def behave(visit: Visit) -> bool:
        visit.say(_head(200, {"Content-Length": str(whole)}), body)
        return False

    return behave


def slow_header(visit: Visit) -> bool:
    """A header that begins and never ends."""
    visit.say(b"HTTP/1.1 200 O")
    visit.hold()
    return False


def silent(visit: Visit) -> bool:
    """No answer at all."""
    visit.hold()
    return False


def stalled_body(visit: Visit) -> bool:
    """A body that begins and never ends."""
    visit.say(_head(200, {"Content-Length": "1000"}), b"{")
    visit.hold()
    return False


def reset(visit: Visit) -> bool:
    """The connection is torn down."""
    visit.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def nonsense(visit: Visit) -> bool:
    """Something that is no HTTP."""
    visit.say(b"220 mail.example ESMTP\r\n\r\n")
    return False


def hangs_up(visit: Visit) -> bool:
    """Closed without a word."""
    return False


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Said", *(f"{k}: {v}" for k, v in headers.items()), "", ""]
    return "\r\n".join(lines).encode()


class Loopback(Door):
    """Serves on 127.0.0.1: each request takes the next behaviour, the last one for ever."""

    def __init__(self, *behaviours: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        super().__init__()
        self.behaviours: list[Behaviour] = list(behaviours) or [answers()]
        self.requests: list[Arrived] = []
        self.came = Event()
        """A request is here whole."""
        self.left = Event()
        """Whoever was kept waiting is gone."""
        self.ended = Event()
        """A connection is closed here."""
        self._tls = tls
        self._let_in()

    @property
    def url(self) -> str:
        """Its address, with a slash at the end."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}/"

    def will(self, *behaviours: Behaviour) -> None:
        """What it does from now on."""
        self.behaviours[:] = behaviours

    def _serve(self, client: socket.socket) -> None:
        try:
            with suppress(OSError):
                client = self._secured(client)
                while (arrived := read_request(client)) is not None:
                    self.requests.append(arrived)
                    self.came.set()
                    if not self._next()(Visit(client, arrived, self)):
                        break
        finally:
            client.close()
            self.ended.set()

    def _secured(self, client: socket.socket) -> socket.socket:
        if self._tls is None:
            return client
        secured = self._tls.wrap_socket(client, server_side=True)
        self._open.append(secured)
        return secured

    def _next(self) -> Behaviour:
        return self.behaviours.pop(0) if len(self.behaviours) > 1 else self.behaviours[0]


def read_request(client: socket.socket) -> Arrived | None:
    """The next request, None when the other side has ended."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = client.recv(65536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    line, *rest = head.decode("latin-1").split("\r\n")
    headers = {k.strip().lower(): v.strip() for k, _, v in (r.partition(":") for r in rest)}
    wanted = int(headers.get("content-length", "0"))
    while len(body) < wanted:
        more = client.recv(65536)
        if not more:
            return None
        body += more
    return Arrived(line, headers, body)


@contextmanager
def closed_port() -> Iterator[int]:
    """A port of loopback on which nobody listens, and that nobody else is given meanwhile."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def lines(requests: Sequence[Arrived]) -> list[str]:
    """What was asked, in order."""
    return [f"{r.method} {r.target}" for r in requests]
