"""A simulated WordPress on loopback that falls silent when it is told to, at a certain point."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from enum import StrEnum
from random import Random
from threading import Event, Lock

from nejat_desktop.domain.ports.transport import Reply, Request
from tests.door import Door
from tests.simulated import Settings, SimulatedWordPress, VirtualClock

SMALL = 4096
"""Bytes that lie ready for a server which reads nothing: an upload soon stands still."""


class Silence(StrEnum):
    """Where the site falls silent."""

    NONE = "none"
    ANSWER = "answer"
    """A request is read, and no answer comes."""
    BODY = "body"
    """An answer begins, and never ends."""
    UPLOAD = "upload"
    """The head of an upload is read, and nothing more of it."""


class MuteSite(Door):
    """`wordpress` over HTTP, one request after the other."""

    def __init__(self) -> None:
        super().__init__(_small_door())
        self.url = f"http://127.0.0.1:{self.port}/"
        self.clock = VirtualClock()
        self.wordpress = SimulatedWordPress(self.clock, Random(5), Settings(home=self.url))
        self.silence = Silence.NONE
        self.held = Event()
        """Somebody is kept waiting."""
        self._lock, self._over = Lock(), Event()
        self._let_in()

    def fall_silent(self, where: Silence) -> None:
        """From the next request on that comes to this point."""
        self.held.clear()
        self.silence = where

    def speak(self) -> None:
        """Answer again."""
        self.silence = Silence.NONE

    def __exit__(self, *error: object) -> None:
        self._over.set()
        super().__exit__(*error)

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError):
            while (asked := self._read(client)) is not None:
                if self.silence is Silence.ANSWER:
                    self._hold()
                    break
                with self._lock:
                    reply = self.wordpress.answer(asked)
                head, body = _printed(reply)
                if self.silence is Silence.BODY and asked.method == "GET":
                    client.sendall(head + body[: len(body) // 2])
                    self._hold()
                    break
                client.sendall(head + (body if asked.method != "HEAD" else b""))

    def _read(self, client: socket.socket) -> Request | None:
        data = b""
        while b"\r\n\r\n" not in data:
            more = client.recv(SMALL)
            if not more:
                return None
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        line, *rest = head.decode("latin-1").split("\r\n")
        headers = {k.strip().title(): v.strip() for k, _, v in (r.partition(":") for r in rest)}
        method, target, _ = line.split(" ")
        wanted = int(headers.get("Content-Length", "0"))
        if self.silence is Silence.UPLOAD and "image" in headers.get("Content-Type", ""):
            self._hold()
            return None
        while len(body) < wanted:
            body += client.recv(65536)
        return Request(method, self.url + target.lstrip("/"), headers, body)

    def _hold(self) -> None:
        self.held.set()
        self._over.wait()


def _small_door() -> socket.socket:
    door = socket.socket()  # its clients' sockets inherit the size only if it is set before
    door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL)
    door.bind(("127.0.0.1", 0))
    door.listen()
    return door


def _printed(reply: Reply) -> tuple[bytes, bytes]:
    headers = {**reply.headers, "content-length": str(len(reply.body))}
    lines = [f"HTTP/1.1 {reply.status} Said", *(f"{k}: {v}" for k, v in headers.items()), "", ""]
    return "\r\n".join(lines).encode(), reply.body


@contextmanager
def full_door() -> Iterator[str]:
    """An address of loopback at which connecting neither comes about nor fails."""
    with ExitStack() as opened:
        door = opened.enter_context(socket.socket())
        door.bind(("127.0.0.1", 0))
        door.listen(0)
        for _ in range(4):  # more than wait there for somebody who takes them
            knocking = opened.enter_context(socket.socket())
            knocking.setblocking(False)
            knocking.connect_ex(door.getsockname())
        yield f"http://127.0.0.1:{door.getsockname()[1]}/"
