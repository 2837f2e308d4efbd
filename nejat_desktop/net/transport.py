"""Sends one request over HTTPS and brings the whole answer, or says in a sentence why not."""

import logging
import ssl
import time
from collections.abc import Callable, Mapping
from functools import partial
from threading import Event, Thread
from typing import Self

import httpcore2
import httpx2
import truststore

from nejat_desktop import __version__
from nejat_desktop.domain.connection import Proxy
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.transport import Reply, Request, Stop
from nejat_desktop.net.addresses import demand_safe, proxy_of
from nejat_desktop.net.exchange import Exchange, Ticks
from nejat_desktop.net.faults import LIBRARY_LOGS, Fault, TooLargeError, Way, fault_of
from nejat_desktop.net.limits import Limits
from nejat_desktop.net.streams import Network

_MEGABYTE = 1024 * 1024
_ALWAYS = {"User-Agent": f"NejatDesktop/{__version__}", "Accept-Encoding": "gzip"}

for _name in LIBRARY_LOGS:
    logging.getLogger(_name).setLevel(logging.WARNING)


STRAIGHT, USUAL = Proxy(), Limits()


def system_trust() -> ssl.SSLContext:
    """Trusts whom this computer trusts."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class HttpTransport:
    """Implements `domain.ports.transport.Transport`. Any number of threads may send.

    It takes nothing from the environment, follows nothing, keeps no cookies, and sends nothing a
    second time. With a proxy there is no way but through it. `BadInputError` for a bad proxy.
    """

    def __init__(
        self,
        proxy: Proxy = STRAIGHT,
        *,
        limits: Limits = USUAL,
        trust: Callable[[], ssl.SSLContext] = system_trust,
        ticks: Ticks = time.monotonic,
    ) -> None:
        self._limits, self._ticks = limits, ticks
        self._proxy = proxy_of(proxy)
        self._network = Network()
        self._client = httpx2.Client(
            transport=_Connections(self._network, self._proxy, trust(), limits),
            trust_env=False,
            follow_redirects=False,
        )
        connect = limits.connect if self._proxy is None else limits.connect_by_proxy
        self._timeout = httpx2.Timeout(limits.read, connect=connect).as_dict()

    def send(self, request: Request, stop: Stop) -> Reply:
        """The answer, whatever its status; see `Transport.send`.

        `CancelledError` when it was stopped, `UnreachableError` when no whole answer came.
        """
        parts = demand_safe(request.url, proxied=self._proxy is not None)
        _demand_plain(request.headers)
        exchange = Exchange(secure=parts.scheme == "https", limits=self._limits, ticks=self._ticks)
        carried = _Carried()
        work = partial(self._carry, request, exchange, carried)
        if stop():
            raise CancelledError("Stopped before anything was sent.")
        Thread(target=work, name="request", daemon=True).start()
        self._wait(carried, exchange, stop, self._way(parts.netloc))
        if carried.error is not None:
            raise self._told(carried.error, exchange, self._way(parts.netloc)) from None
        return carried.reply

    def close(self) -> None:
        """End all connections."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _wait(self, carried: "_Carried", exchange: Exchange, stop: Stop, way: Way) -> None:
        while not carried.done.wait(self._limits.notice):
            if stop():
                exchange.break_off()
                raise CancelledError("Stopped while a request was on its way.")
            if exchange.left <= 0:
                exchange.break_off()
                raise way.error(Fault.NO_ANSWER if exchange.sent else Fault.NO_CONNECTION)

    def _carry(self, request: Request, exchange: Exchange, carried: "_Carried") -> None:
        self._network.serve(exchange)
        try:
            carried.reply = self._asked(request)
        except Exception as error:  # noqa: BLE001 - it is raised again where the caller waits
            exchange.drop()
            carried.error = error
        finally:
            carried.done.set()

    def _asked(self, request: Request) -> Reply:
        headers = [(k.encode(), v.encode()) for k, v in {**_ALWAYS, **request.headers}.items()]
        asked = httpx2.Request(
            request.method,
            request.url,
            headers=headers,
            content=request.body or None,
            extensions={"timeout": self._timeout},
        )
        reply = self._client.send(asked, stream=True)
        try:
            body = self._whole(reply)
        finally:
            reply.close()
        names = {name.lower(): value for name, value in reply.headers.items()}
        return Reply(reply.status_code, names, body)

    def _whole(self, reply: httpx2.Response) -> bytes:
        body = bytearray()
        for piece in reply.iter_bytes():
            body += piece
            if len(body) > self._limits.size:
                raise TooLargeError
        return bytes(body)

    def _way(self, host: str) -> Way:
        proxy = self._proxy.url.origin if self._proxy is not None else ""
        return Way(host, str(proxy), self._limits.size // _MEGABYTE)

    def _told(self, error: Exception, exchange: Exchange, way: Way) -> Exception:
        fault = fault_of(
            error,
            connected=exchange.connected,
            sent=exchange.sent,
            proxied=self._proxy is not None,
        )
        return error if fault is None else way.error(*fault)


class _Carried:
    """What the carrying thread hands to the waiting one."""

    def __init__(self) -> None:
        self.done = Event()
        self.reply = Reply(0, {}, b"")
        self.error: Exception | None = None


class _Connections(httpx2.HTTPTransport):
    """The library's transport over connections that can be watched."""

    def __init__(
        self,
        network: Network,
        proxy: httpcore2.Proxy | None,
        trust: ssl.SSLContext,
        limits: Limits,
    ) -> None:
        self._pool = httpcore2.ConnectionPool(
            ssl_context=trust,
            proxy=proxy,
            max_connections=None,
            keepalive_expiry=limits.idle,
            network_backend=network,
        )


def _demand_plain(headers: Mapping[str, str]) -> None:
    """A header that would end early is a bug; the library would say its value aloud."""
    for name, value in headers.items():
        if any(c in "\r\n\0" for c in name + value):
            raise ValueError(f"the header {name!r} holds a line break")
