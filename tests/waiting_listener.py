"""The listener of an authorisation, waiting on a thread of its own as it does in the window."""

from threading import Event, Thread

from nejat_desktop.domain.errors import CancelledError, NotAllowedError
from nejat_desktop.services.authorising import Listener
from nejat_desktop.sites.wordpress.client import Login


class Waiting:
    """Waits from when it is made until it is answered, refused, or `stopped`."""

    def __init__(self, listener: Listener, longest_s: float = 20) -> None:
        self.listener, self.stopped = listener, Event()
        self.got: Login | None = None
        self.error: Exception | None = None
        self._longest_s = longest_s
        self._thread = Thread(target=self._wait)
        self._thread.start()

    def _wait(self) -> None:
        try:
            self.got = self.listener.wait(self.stopped.is_set)
        except (CancelledError, NotAllowedError) as error:
            self.error = error

    def end(self) -> None:
        """Until it has ended by itself."""
        self._thread.join(self._longest_s)
        assert not self._thread.is_alive()
