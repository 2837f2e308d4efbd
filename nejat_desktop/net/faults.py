"""What can go wrong on the way, as a sentence: what happened, what it means, what to do next."""

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import httpcore2
import httpx2
from socksio import SOCKSError

from nejat_desktop.domain.ports.transport import OverlongError, UnreachableError


class TooLargeError(Exception):
    """The answer went over the cap."""


class Fault(Enum):
    """A kind of failure, and its sentence; the request had not left when it says so."""

    NO_SUCH_NAME = (
        "There is no “{host}” on the network. Nothing was sent; look at the address, and whether "
        "this computer is online."
    )
    REFUSED = "“{host}” takes no connections now. Nothing was sent; try again later."
    NO_CONNECTION = (
        "“{host}” did not take the connection in time. Nothing was sent; try again later."
    )
    NO_WAY = (
        "“{host}” can’t be reached ({reason}). Nothing was sent; look whether this computer is "
        "online."
    )
    NOT_TRUSTED = (
        "“{host}” could not prove that it is the site ({reason}). Nothing was sent; if the date of "
        "this computer is right, ask whoever runs the site."
    )
    NOT_SECURE = (
        "No secure connection to “{host}” came about. Nothing was sent; ask whoever runs the site."
    )
    NO_PROXY = (
        "The proxy “{proxy}” does not answer. Nothing was sent, and nothing goes round it; start "
        "it, or change it in Settings."
    )
    PROXY_REFUSED = (
        "The proxy “{proxy}” did not lead to “{host}”. Nothing was sent, and nothing goes round "
        "it; try again later."
    )
    BROKEN_EARLY = "The connection to “{host}” broke off before anything was sent. Try again later."
    NO_ANSWER = (
        "“{host}” did not answer in time. It may have done what it was asked; that is looked at "
        "before anything is sent again."
    )
    NOT_WHOLE = (
        "No whole answer came from “{host}”: it broke off or is damaged. It may have done what it "
        "was asked; that is looked at before anything is sent again."
    )
    TOO_LARGE = (
        "The answer of “{host}” is larger than {size} MB and was not read to its end. If that goes "
        "on, ask whoever runs the site."
    )

    @property
    def maybe_done(self) -> bool:
        """Whether the site may have carried the request out."""
        return self in (Fault.NO_ANSWER, Fault.NOT_WHOLE, Fault.TOO_LARGE)


@dataclass(frozen=True, slots=True)
class Way:
    """Where a request goes and through what, for its sentences."""

    host: str
    proxy: str
    size: int
    """The cap of an answer in MB."""

    def error(self, fault: Fault, reason: str = "") -> UnreachableError:
        """The error of a fault."""
        sentence = fault.value.format(
            host=self.host, proxy=self.proxy, size=self.size, reason=reason or "no reason given"
        )
        kind = OverlongError if fault is Fault.TOO_LARGE else UnreachableError
        return kind(sentence, maybe_done=fault.maybe_done)


def fault_of(
    error: Exception, *, connected: bool, sent: bool, proxied: bool
) -> tuple[Fault, str] | None:
    """The fault behind an error of the libraries, and its reason; None: it is a bug."""
    if isinstance(error, TooLargeError):
        return Fault.TOO_LARGE, ""
    if not isinstance(error, httpx2.TransportError | httpx2.DecodingError | SOCKSError | OSError):
        # A proxy that answers nonsense trips over the library's own assertions.
        return (Fault.PROXY_REFUSED, "") if proxied and _is_before_the_site(error, sent) else None
    if sent:
        late = isinstance(error, httpx2.TimeoutException)
        return (Fault.NO_ANSWER if late else Fault.NOT_WHOLE), ""
    return _proxys(error, connected=connected) if proxied else _before(error)


def _is_before_the_site(error: Exception, sent: bool) -> bool:
    return not sent and isinstance(error, AssertionError | ValueError | IndexError)


def _proxys(error: Exception, *, connected: bool) -> tuple[Fault, str]:
    if not connected:
        return Fault.NO_PROXY, ""
    secure = _secure(error)
    return secure if secure is not None else (Fault.PROXY_REFUSED, "")


def _before(error: Exception) -> tuple[Fault, str]:
    secure = _secure(error)
    if secure is not None:
        return secure
    roots = list(_roots(error))
    if any(isinstance(root, socket.gaierror) for root in roots):
        return Fault.NO_SUCH_NAME, ""
    if any(isinstance(root, ConnectionRefusedError) for root in roots):
        return Fault.REFUSED, ""
    if isinstance(error, httpx2.TimeoutException):
        return Fault.NO_CONNECTION, ""
    if isinstance(error, httpx2.ConnectError):
        reasons = [root.strerror for root in roots if isinstance(root, OSError) and root.strerror]
        return Fault.NO_WAY, reasons[-1] if reasons else ""
    return Fault.BROKEN_EARLY, ""


def _secure(error: Exception) -> tuple[Fault, str] | None:
    """What the agreement of keys failed on, if it did."""
    for root in _roots(error):
        if isinstance(root, ssl.SSLCertVerificationError):
            return Fault.NOT_TRUSTED, root.verify_message
        if isinstance(root, ssl.SSLError):
            return Fault.NOT_SECURE, ""
    return None


def _roots(error: BaseException) -> Iterator[BaseException]:
    """The error and those that it came from; the libraries also wrap them as arguments."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        found = waiting.pop(0)
        if found is None or any(found is other for other in seen):
            continue
        seen.append(found)
        yield found
        inner = [a for a in found.args if isinstance(a, BaseException)]
        waiting += [found.__cause__, found.__context__, *inner]


LIBRARY_LOGS = (httpx2.__name__, httpcore2.__name__)
"""They tell of headers, addresses and a proxy's name when somebody turns on debugging."""
