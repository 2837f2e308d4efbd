"""Proxies on loopback: SOCKS 5 and HTTP CONNECT, that lead somewhere, refuse or babble."""

import socket
from contextlib import suppress
from threading import Thread

from tests.door import Door
from tests.loopback import read_request

LEADS, REFUSES, BABBLES = "leads", "refuses", "babbles"


class LoopbackProxy(Door):
    """Leads every name to one port of loopback; `asked` keeps the names that it was given."""

    def __init__(self, scheme: str, port: int, manner: str = LEADS) -> None:
        super().__init__()
        self._scheme, self._leads_to, self._manner = scheme, port, manner
        self.asked: list[str] = []
        self._let_in()

    @property
    def address(self) -> str:
        """As it stands in the settings."""
        return f"{self._scheme}://127.0.0.1:{self.port}"

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError, IndexError, ValueError):
            if self._scheme == "socks5h":
                self._socks(client)
            else:
                self._http(client)
        client.close()

    def _socks(self, client: socket.socket) -> None:
        client.recv(3)
        if self._manner == BABBLES:
            client.sendall(b"hello, who is there?")
            return
        client.sendall(b"\x05\x00")
        asked = client.recv(512)
        kind, size = asked[3], asked[4]
        self.asked.append(asked[5 : 5 + size].decode() if kind == 3 else f"a number: {kind}")
        code = b"\x00" if self._manner == LEADS else b"\x05"
        client.sendall(b"\x05" + code + b"\x00\x01\x7f\x00\x00\x01\x00\x00")
        if self._manner == LEADS:
            self._join(client)

    def _http(self, client: socket.socket) -> None:
        arrived = read_request(client)
        assert arrived is not None
        self.asked.append(arrived.target.rpartition(":")[0])
        if self._manner == BABBLES:
            client.sendall(b"hello, who is there?\r\n\r\n")
        elif self._manner == REFUSES:
            client.sendall(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n")
        else:
            client.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
            self._join(client)

    def _join(self, client: socket.socket) -> None:
        there = socket.create_connection(("127.0.0.1", self._leads_to))
        self._open.append(there)
        Thread(target=_copy, args=(there, client), daemon=True).start()
        _copy(client, there)


def _copy(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
