"""The transport: one request to a site, one answer, and what can go wrong on the way."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from nejat_desktop.domain.errors import SiteError

LONGEST_HERE = 5.0
"""Seconds that a site may ask for and gets on the spot; when it asks for more, a run ends."""
Stop = Callable[[], bool]
"""Whether a person asked to stop; asked many times a second while a request waits."""


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request. It is sent once: no transport sends a request a second time by itself."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """The whole answer, whatever its status; redirections are answers too, never followed."""

    status: int
    headers: Mapping[str, str]
    """By their names in small letters."""
    body: bytes = field(repr=False)


class UnreachableError(SiteError):
    """No whole answer came, or none that is the site's own: it may be tried again later.

    `maybe_done` says whether the site may have carried the request out all the same.
    `retry_after` is how long the site asked to be left alone, in seconds, if it did.
    """

    def __init__(
        self, sentence: str, *, maybe_done: bool = True, retry_after: float | None = None
    ) -> None:
        super().__init__(sentence)
        self.maybe_done = maybe_done
        self.retry_after = retry_after


class OverlongError(UnreachableError):
    """The answer is larger than any that is read: less has to be asked for at once."""


class Transport(Protocol):
    """Carries requests over a network, real or simulated."""

    def send(self, request: Request, stop: Stop) -> Reply:
        """The answer to a request.

        `UnreachableError` when none came whole in time; `CancelledError` within 200 ms after `stop`
        first says yes, and then it is unknown whether the site carried it out.
        """
        ...
