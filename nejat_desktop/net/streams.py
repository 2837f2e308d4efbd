"""The sockets below HTTP, watched: each says which request it serves, so that it can be ended."""

import ssl
from collections.abc import Iterable
from threading import local
from typing import Any

import httpcore2

from nejat_desktop.net.exchange import Exchange

_PIECE = 64 * 1024
"""Bytes written at once: a slow line shows that it moves."""


class Network(httpcore2.NetworkBackend):
    """Opens connections for the exchange of the thread that asks."""

    def __init__(self) -> None:
        self._real = httpcore2.SyncBackend()
        self._current = local()

    def serve(self, exchange: Exchange) -> None:
        """What this thread opens, reads and writes from now on is for `exchange`."""
        self._current.exchange = exchange

    @property
    def exchange(self) -> Exchange:
        """What this thread works for."""
        found: Exchange = self._current.exchange
        return found

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection; names are asked of this computer, so a proxy is the only name it sees."""
        self.exchange.demand_waiting()
        stream = self._real.connect_tcp(host, port, timeout, local_address, socket_options)
        self.exchange.take(stream)
        return Stream(self, stream)


class Stream(httpcore2.NetworkStream):
    """A connection, plain or encrypted, that serves one exchange after the other."""

    def __init__(
        self, network: Network, real: httpcore2.NetworkStream, *, encrypted: bool = False
    ) -> None:
        self._network, self._real, self._encrypted = network, real, encrypted

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes; none when the other side has ended."""
        exchange = self._network.exchange
        exchange.take(self._real)
        data = self._real.read(max_bytes, timeout)
        exchange.carried(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it."""
        exchange = self._network.exchange
        view = memoryview(buffer)
        while view:
            exchange.take(self._real)
            exchange.sends(encrypted=self._encrypted)
            self._real.write(bytes(view[:_PIECE]), timeout)
            exchange.carried(len(view[:_PIECE]))
            view = view[_PIECE:]

    def close(self) -> None:
        """End it."""
        self._real.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """The same connection, encrypted."""
        self._network.exchange.take(self._real)
        stream = self._real.start_tls(ssl_context, server_hostname, timeout)
        return Stream(self._network, stream, encrypted=True)

    def get_extra_info(self, info: str) -> Any:
        """What the connection knows of itself."""
        return self._real.get_extra_info(info)
