"""A transport to simulated sites: time passes, and what may go wrong on the way does."""

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from threading import RLock
from typing import NoReturn

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, UnreachableError
from tests.simulated.clock import VirtualClock
from tests.simulated.faults import Fault, Faults, instead, spoilt
from tests.simulated.wordpress import SimulatedWordPress

PATIENCE = 60.0
"""Seconds until a request without an answer is given up."""
LONGEST_LATE = 120.0
"""Seconds after which a late request has arrived at last."""
_FURTHER_PAGE = re.compile(r"[?&]page=([2-9]|\d\d)")


class SimulatedTransport:
    """Implements `Transport` for any number of sites; each request takes virtual time."""

    def __init__(
        self,
        sites: SimulatedWordPress | Sequence[SimulatedWordPress],
        clock: VirtualClock,
        random: Random,
        faults: Faults | None = None,
    ) -> None:
        self.sites = [sites] if isinstance(sites, SimulatedWordPress) else list(sites)
        self.faults = faults or Faults(random)
        self.sent = 0
        """How many requests were sent, whatever became of them."""
        self._clock, self._random, self._lock = clock, random, RLock()
        self._late: list[tuple[int, float, Request]] = []
        """What is still on its way: after which request, or at which second, it arrives."""

    def send(self, request: Request, stop: Stop = lambda: False) -> Reply:
        """The answer of the site that the address belongs to, or what comes in its place."""
        with self._lock:
            if stop():
                raise CancelledError("Stopped before anything was sent.")
            self.sent += 1
            self._clock.advance(self._random.uniform(0.05, 0.4))
            self._deliver(self._seconds())
            reply = self._carry(request, self.faults.draw(), stop)
            self._deliver(self._seconds())
            return reply

    def settle(self) -> None:
        """Everything that is still on its way arrives."""
        with self._lock:
            late, self._late = self._late, []
            for _, _, request in late:
                self._site(request).answer(request)

    def _carry(self, request: Request, fault: Fault | None, stop: Stop) -> Reply:
        site = self._site(request)
        match fault:
            case None:
                return site.answer(request)
            case Fault.UNREACHED:
                raise UnreachableError("The site cannot be reached.", maybe_done=False)
            case Fault.TIMEOUT_BEFORE | Fault.TIMEOUT_AFTER | Fault.LATE:
                self._lose(site, request, fault)
                self._give_up(stop)
            case Fault.DOUBLED:
                replies = (site.answer(request), site.answer(request))
                return self._random.choice(replies)
            case Fault.LOGIN_LOST:
                kept = {k: v for k, v in request.headers.items() if k.lower() != "authorization"}
                return site.answer(replace(request, headers=kept))
        return self._garbled(site, request, fault)

    def _lose(self, site: SimulatedWordPress, request: Request, fault: Fault) -> None:
        """No answer comes; the site hears of it now, later or never."""
        if fault is Fault.LATE:
            due = self.sent + self._random.randint(1, 4)
            self._late.append((due, self._seconds() + LONGEST_LATE, request))
        elif fault is Fault.TIMEOUT_AFTER:
            site.answer(request)

    def _garbled(self, site: SimulatedWordPress, request: Request, fault: Fault) -> Reply:
        """An answer comes, and not the one that the site gave, or not whole."""
        if fault is Fault.DRIFT and _FURTHER_PAGE.search(request.url):
            self._drift(site)
        if fault is Fault.ERROR_AFTER:
            site.answer(request)
        other = instead(fault, request.url, self._random)
        return other if other is not None else spoilt(fault, site.answer(request), self._random)

    def _give_up(self, stop: Stop) -> NoReturn:
        self._clock.advance(PATIENCE)
        if stop():
            raise CancelledError("Stopped while a request was on its way.")
        raise UnreachableError("The site did not answer in time.")

    def _drift(self, site: SimulatedWordPress) -> None:
        """The rows of a list move by one, up or down."""
        theirs = [one for one in site.posts.values() if site.is_foreign(one)]
        if theirs and self._random.random() < 0.5:
            site.people.bin(self._random.choice(theirs).id)
        else:
            number = len(site.record.states)
            site.people.write(f"Meanwhile {number}", f"<p>Something else, {number}.</p>")

    def _deliver(self, now: float) -> None:
        if not self._late:
            return
        arrived = [one for one in self._late if one[0] < self.sent or one[1] <= now]
        self._late = [one for one in self._late if one not in arrived]
        for _, _, request in arrived:
            self._site(request).answer(request)

    def _seconds(self) -> float:
        return self._clock().timestamp()

    def _site(self, request: Request) -> SimulatedWordPress:
        for site in self.sites:
            if site.owns(request.url):
                return site
        raise UnreachableError("No such site is there.", maybe_done=False)
