"""A door on loopback: each connection is served in a thread of its own until the test ends."""

import socket
from abc import ABC, abstractmethod
from contextlib import suppress
from threading import Thread
from typing import Self


class Door(ABC):
    """What listens on 127.0.0.1; leaving it ends every connection in `_open`."""

    def __init__(self, listening: socket.socket | None = None) -> None:
        """Take `listening`, which listens already, or a port that is free. Nobody is let in
        before `_let_in` is called: a server may have more to make ready."""
        self._listening = listening or socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.port: int = self._listening.getsockname()[1]
        self.connections = 0

    @abstractmethod
    def _serve(self, client: socket.socket) -> None:
        """All that is said on one connection."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for opened in (self._listening, *self._open):
            with suppress(OSError):
                opened.shutdown(socket.SHUT_RDWR)
            opened.close()

    def _let_in(self) -> None:
        Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.connections += 1
                self._open.append(client)
                Thread(target=self._serve, args=(client,), daemon=True).start()
