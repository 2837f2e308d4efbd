"""One request on its way: what it may still take, whether it was sent, and how it is broken off."""

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Lock

import httpcore2

from nejat_desktop.net.limits import Limits

Ticks = Callable[[], float]
"""A clock that only goes forward, in seconds."""


class BrokenOffError(Exception):
    """Nobody waits for this request any more; it goes no further."""


class Exchange:
    """Shared by the thread that carries a request and the one that waits for it."""

    def __init__(self, *, secure: bool, limits: Limits, ticks: Ticks) -> None:
        self._secure, self._limits, self._ticks = secure, limits, ticks
        self._begun = ticks()
        self._carried = 0
        self._stream: httpcore2.NetworkStream | None = None
        self._is_broken_off = False
        self._lock = Lock()
        self.connected = False
        """Whether somebody at all took the connection: the site, or the proxy."""
        self.sent = False
        """Whether anything of the request itself left: the site may have carried it out."""

    @property
    def left(self) -> float:
        """Seconds that it may still take."""
        allowed = self._limits.whole + self._carried / self._limits.pace
        return self._begun + allowed - self._ticks()

    def take(self, stream: httpcore2.NetworkStream) -> None:
        """Go on with a stream; `BrokenOffError` when nobody waits any more."""
        with self._lock:
            self._stream = stream
            self.connected = True
            if self._is_broken_off:
                raise BrokenOffError

    def demand_waiting(self) -> None:
        """`BrokenOffError` when nobody waits any more."""
        with self._lock:
            if self._is_broken_off:
                raise BrokenOffError

    def sends(self, *, encrypted: bool) -> None:
        """Something is about to be written. Before the keys are agreed it is the proxy's."""
        self.sent = self.sent or encrypted or not self._secure

    def carried(self, size: int) -> None:
        """So many bytes went or came."""
        self._carried += size

    def drop(self) -> None:
        """Close what it failed on: the library forgets a connection that a proxy refused."""
        with self._lock:
            if self._stream is not None:
                self._stream.close()

    def break_off(self) -> None:
        """Whoever reads or writes is woken at once. Closing a socket would not do that."""
        with self._lock:
            self._is_broken_off = True
            stream = self._stream
        raw = stream.get_extra_info("socket") if stream is not None else None
        if isinstance(raw, socket.socket):
            with suppress(OSError):  # it is closed already
                # Not the method of a TLS socket, which takes the keys from under its reader.
                socket.socket.shutdown(raw, socket.SHUT_RDWR)
