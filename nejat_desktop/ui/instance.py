"""One window for each newsroom: a second start raises the first window."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RAISE = b"raise\n"
_PATIENCE_MS = 1500


def server_name(folder: Path) -> str:
    """The name under which the window of a newsroom listens."""
    return "nejat-desktop-" + sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def raise_first_window(folder: Path) -> bool:
    """Ask the window that shows this newsroom to come to the front; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_RAISE)
    socket.waitForBytesWritten(_PATIENCE_MS)
    socket.disconnectFromServer()
    return True


class FirstWindow(QObject):
    """Listens for second starts for as long as it lives."""

    def __init__(self, folder: Path, come_up: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._come_up = come_up
        name = server_name(folder)
        QLocalServer.removeServer(name)  # what a kill left behind; the newsroom's lock is ours
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)
        self._server.listen(name)

    def _heard(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self._come_up()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
