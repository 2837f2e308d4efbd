"""A proxy on loopback before a site: real requests over a line on which things go wrong."""

import http.client
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from threading import Event, Lock, Thread
from typing import Any, Self, cast
from urllib.parse import unquote

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated.faults import PASSING, Fault, Faults, instead, spoilt

ON_THE_WIRE = tuple(sorted(PASSING - {Fault.UNREACHED, Fault.DRIFT}))
"""What passes by itself and can be done to a connection that was made."""
PATIENCE = 120.0
"""Seconds that the site gets to answer."""
_OF_A_CONNECTION = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length"})


@dataclass(frozen=True, slots=True)
class Passed:
    """A request that arrived at the proxy, and what happened to it."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fault: Fault | None

    def told(self) -> list[bytes]:
        """The address, plain too, the headers without the password, the body."""
        said = [f"{k}: {v}" for k, v in self.headers if k.lower() != "authorization"]
        return [*(text.encode() for text in (self.path, unquote(self.path), *said)), self.body]


class FaultProxy:
    """Stands before `host` (address and port) under an address of its own, in a `with`.

    Faults are drawn in the order in which requests arrive: the same seed gives the same ones to
    whoever asks one thing after the other. `slow` is the share of requests that wait `delay`
    seconds, whatever else happens to them.
    """

    def __init__(
        self,
        host: str,
        random: Random,
        faults: Faults | None = None,
        *,
        slow: float = 0.0,
        delay: float = 0.2,
    ) -> None:
        self.target, self.faults = host, faults or Faults(random)
        self.requests: list[Passed] = []
        """Everything that went over the wire to here."""
        self.errors: list[BaseException] = []
        """What went wrong in the proxy itself: nothing, or a test is worth nothing."""
        self._random, self._slow, self._delay = random, slow, delay
        self._lock, self._over = Lock(), Event()
        self._late: list[tuple[int, Passed]] = []
        self._server = _Server(self)
        self.host = f"127.0.0.1:{self._server.server_port}"
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @classmethod
    def evenly(cls, host: str, seed: int, rate: float, **more: Any) -> Self:
        """A line on which so many requests suffer from something `ON_THE_WIRE`."""
        random = Random(seed)
        return cls(host, random, Faults.evenly(random, rate, ON_THE_WIRE), **more)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        assert not self.errors, self.errors

    def through(self, url: str) -> str:
        """An address of the site, by way of the proxy."""
        return url.replace(f"//{self.target}/", f"//{self.host}/", 1)

    def settle(self) -> None:
        """Everything that is still on its way arrives."""
        self._deliver(everything=True)

    def sent(self) -> bytes:
        """All that ever came here but passwords, in bytes, for finding what must not."""
        return b"\n".join(part for one in self.requests for part in one.told())

    # one request

    def answer(
        self, method: str, path: str, headers: Sequence[tuple[str, str]], body: bytes
    ) -> tuple[Reply, int] | None:
        """What the client gets: a reply and how many bytes of it; None: the line goes dead."""
        with self._lock:
            fault = self.faults.draw()
            waits = self._random.random() < self._slow
            other = None if fault is None else instead(fault, path, self._random)
            broken = self._random.random() < 0.5
            asked = Passed(method, path, tuple(headers), body, fault)
            self.requests.append(asked)
            if fault is Fault.LATE:
                self._late.append((len(self.requests) + self._random.randint(1, 4), asked))
        self._deliver()
        if waits:
            self._over.wait(self._delay)
        if fault in (Fault.TIMEOUT_BEFORE, Fault.LATE):
            return None
        if other is not None and fault is not Fault.ERROR_AFTER:
            return other, len(other.body)
        reply = self._forward(asked)
        if fault is Fault.DOUBLED:
            reply = self._forward(asked)
        if fault is Fault.TIMEOUT_AFTER:
            return None
        if fault is Fault.CUT_BODY and broken:
            return reply, len(reply.body) // 2
        with self._lock:
            shown = other or spoilt(fault, reply, self._random)
        return shown, len(shown.body)

    def _forward(self, asked: Passed) -> Reply:
        line = http.client.HTTPConnection(self.target, timeout=PATIENCE)
        try:
            line.putrequest(asked.method, asked.path, skip_host=True, skip_accept_encoding=True)
            for name, value in asked.headers:
                if name.lower() not in _OF_A_CONNECTION:
                    line.putheader(name, value)
            line.putheader("Content-Length", str(len(asked.body)))
            line.endheaders(asked.body)
            answer = line.getresponse()
            names = {name.lower() for name, _ in answer.getheaders()} - _OF_A_CONNECTION
            kept = {name: str(answer.getheader(name)) for name in names}
            return Reply(answer.status, kept, answer.read())
        except (OSError, http.client.HTTPException) as error:
            self.errors.append(error)
            raise
        finally:
            line.close()

    def _deliver(self, *, everything: bool = False) -> None:
        with self._lock:
            now = len(self.requests)
            due = [pair for pair in self._late if everything or pair[0] <= now]
            self._late = [] if everything else [pair for pair in self._late if pair[0] > now]
        for _, asked in due:
            self._forward(asked)


class _Server(ThreadingHTTPServer):
    """Gives each connection to a thread; says nothing."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, proxy: FaultProxy) -> None:
        self.proxy = proxy
        super().__init__(("127.0.0.1", 0), _Line)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error; anything else is."""
        error = sys.exception()
        if error is not None and not isinstance(error, ConnectionError):
            self.proxy.errors.append(error)


class _Line(BaseHTTPRequestHandler):
    """One connection of a client."""

    protocol_version = "HTTP/1.1"
    timeout = PATIENCE
    disable_nagle_algorithm = True  # else a body waits 40 ms for word of its headers

    def __getattr__(self, name: str) -> Any:
        """Every method is handled alike."""
        if name.startswith("do_"):
            return self.handle_any
        raise AttributeError(name)

    def handle_any(self) -> None:
        """Any request; one that was broken off is dropped."""
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(size)
        if len(body) < size:
            self.close_connection = True
            return
        proxy = cast(_Server, self.server).proxy
        answer = proxy.answer(self.command, self.path, self.headers.items(), body)
        if answer is None:
            self.close_connection = True
            return
        self._send(*answer)

    def _send(self, reply: Reply, length: int) -> None:
        self.send_response_only(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body[:length])
        if length < len(reply.body):
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""
