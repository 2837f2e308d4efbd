"""A transport to simulated sites: time passes, and what may go wrong on the way does."""

from collections.abc import Sequence
from random import Random
from threading import RLock

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, UnreachableError
from tests.simulated.clock import VirtualClock
from tests.simulated.wordpress import SimulatedWordPress


class SimulatedTransport:
    """Implements `Transport` for any number of sites; each request takes virtual time."""

    def __init__(
        self, sites: SimulatedWordPress | Sequence[SimulatedWordPress], clock: VirtualClock,
        random: Random,
    ) -> None:  # fmt: skip
        self.sites = [sites] if isinstance(sites, SimulatedWordPress) else list(sites)
        self._clock, self._random, self._lock = clock, random, RLock()

    def send(self, request: Request, stop: Stop = lambda: False) -> Reply:
        """The answer of the site that the address belongs to."""
        with self._lock:
            if stop():
                raise CancelledError("Stopped; what was finished is kept.")
            self._clock.advance(self._random.uniform(0.05, 0.4))
            return self._site(request).answer(request)

    def _site(self, request: Request) -> SimulatedWordPress:
        for site in self.sites:
            if site.owns(request.url):
                return site
        raise UnreachableError("No such site is there.", maybe_done=False)
