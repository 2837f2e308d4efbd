"""A transport in memory: each request takes the next thing that was said it would do."""

from collections.abc import Callable, Mapping

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, UnreachableError

Script = Callable[[Request], Reply]


class ScriptedTransport:
    """Implements `domain.ports.transport.Transport`. The last script serves for ever."""

    def __init__(self, *scripts: Script) -> None:
        self.scripts: list[Script] = list(scripts)
        self.requests: list[Request] = []
        """What reached the site."""

    def send(self, request: Request, stop: Stop) -> Reply:
        """What the next script says."""
        if stop():
            raise CancelledError("Stopped before anything was sent.")
        script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
        self.requests.append(request)
        try:
            return script(request)
        except UnreachableError as error:
            if not error.maybe_done:
                self.requests.pop()
            raise
        except WaitingError:
            while not stop():
                pass
            raise CancelledError("Stopped while a request was on its way.") from None


class WaitingError(Exception):
    """Raised by a script: the site says nothing until somebody stops."""


def by_address(replies: Mapping[str, Reply]) -> Script:
    """Answers each address with its own reply, and any other with 404."""

    def script(request: Request) -> Reply:
        missing = Reply(404, {"content-type": "text/html"}, b"<h1>Not found</h1>")
        return replies.get(request.url, missing)

    return script


def unreachable(*, maybe_done: bool) -> Script:
    """Nothing comes back."""

    def script(request: Request) -> Reply:
        raise UnreachableError("Nothing came back.", maybe_done=maybe_done)

    return script


def silent(request: Request) -> Reply:
    """Nothing happens until somebody stops."""
    raise WaitingError
