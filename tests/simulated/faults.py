"""What goes wrong between us and a site, by name and by rate, drawn from one seeded source."""

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from enum import StrEnum
from random import Random

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated.answers import JSON_TYPE, html_reply

_NOTICE = b"<br />\n<b>Warning</b>:  Undefined array key 3 in <b>x.php</b> on line <b>7</b><br />\n"


class Fault(StrEnum):
    """One thing that happens to one request."""

    UNREACHED = "unreached"
    """No connection: nothing was sent, and that is known."""
    TIMEOUT_BEFORE = "timeout_before"
    """No answer; the request never arrived."""
    TIMEOUT_AFTER = "timeout_after"
    """No answer; the request was carried out."""
    ERROR_BEFORE = "error_before"
    """A 5xx page; nothing was done."""
    ERROR_AFTER = "error_after"
    """A 5xx page; it was carried out."""
    CUT_BODY = "cut_body"
    """Half of the answer, with its own status."""
    LATE = "late"
    """No answer; the request is carried out later, after some of the next ones."""
    DOUBLED = "doubled"
    """Something on the way sent it twice."""
    TOO_MANY = "too_many"
    """429 with Retry-After; nothing was done."""
    MAINTENANCE = "maintenance"
    """503 with a page and Retry-After; nothing was done."""
    PORTAL = "portal"
    """The page of a captive portal, with status 200; nothing was done."""
    NOTICE = "notice"
    """It was carried out; words of PHP stand before the JSON."""
    BOM = "bom"
    """It was carried out; a byte order mark stands before the JSON."""
    DRIFT = "drift"
    """Other people publish or bin something before a further page of a list is read."""
    LOGIN_LOST = "login_lost"
    """The Authorization header does not reach the site."""
    FIREWALL = "firewall"
    """403 with a page; nothing was done."""
    MOVED = "moved"
    """301 to another address; nothing was done."""


PASSING = frozenset(Fault) - {Fault.LOGIN_LOST, Fault.FIREWALL, Fault.MOVED}
"""Those that go by themselves: trying again later is right."""
DONE = frozenset(
    {Fault.TIMEOUT_AFTER, Fault.ERROR_AFTER, Fault.CUT_BODY, Fault.LATE, Fault.DOUBLED,
     Fault.NOTICE, Fault.BOM, Fault.DRIFT, Fault.LOGIN_LOST}
)  # fmt: skip
"""Those with which the site hears of the request, sooner or later."""


class Faults:
    """Draws what happens to each request; `counts` says how often each thing did."""

    def __init__(self, random: Random, rates: Mapping[Fault, float] | None = None) -> None:
        self._random, self._next = random, deque[Fault | None]()
        self.rates = dict(rates or {})
        """How likely each is for a request; together at most 1. May be changed at any time."""
        self.counts: Counter[Fault] = Counter()

    @classmethod
    def evenly(
        cls, random: Random, rate: float, among: Iterable[Fault] = sorted(PASSING)
    ) -> "Faults":
        """So many of all requests go wrong, in each of these ways as often as in the others."""
        kinds = list(among)
        return cls(random, {kind: rate / len(kinds) for kind in kinds})

    def then(self, *faults: Fault | None) -> None:
        """What happens to the next requests, one each; None: nothing."""
        self._next.extend(faults)

    def stop(self) -> None:
        """From now on all goes well."""
        self.rates, self._next = {}, deque()

    def draw(self) -> Fault | None:
        """What happens to one request."""
        found = self._next.popleft() if self._next else self._drawn()
        if found is not None:
            self.counts[found] += 1
        return found

    def _drawn(self) -> Fault | None:
        left = self._random.random()
        for fault, rate in self.rates.items():
            left -= rate
            if left < 0:
                return fault
        return None


def instead(fault: Fault, url: str, random: Random) -> Reply | None:
    """The answer that something else gives in the site's place; None: the site answers itself."""
    match fault:
        case Fault.ERROR_BEFORE | Fault.ERROR_AFTER:
            status = random.choice((500, 502, 504))
            return html_reply(f"{status} Server Error", status)
        case Fault.TOO_MANY:
            wait = str(random.choice((1, 5, 30)))
            return html_reply("429 Too Many Requests", 429, {"retry-after": wait})
        case Fault.MAINTENANCE:
            says = "Briefly unavailable for scheduled maintenance. Check back in a minute."
            return html_reply("Maintenance", 503, {"retry-after": "600"}, says)
        case Fault.PORTAL:
            return html_reply("Welcome to the hotel", inside='<form action="/login">Room</form>')
        case Fault.FIREWALL:
            return html_reply("403 Forbidden", 403)
        case Fault.MOVED:
            return html_reply("Moved", 301, {"location": url.replace("://", "://www.", 1)})
    return None


def spoilt(fault: Fault | None, reply: Reply, random: Random) -> Reply:
    """An answer of the site after what happened to it on the way."""
    if not reply.headers.get("content-type", "").startswith(JSON_TYPE):
        return reply
    match fault:
        case Fault.CUT_BODY:
            return Reply(reply.status, reply.headers, reply.body[: len(reply.body) // 2])
        case Fault.NOTICE:
            kind = random.choice((JSON_TYPE, "text/html; charset=UTF-8"))
            headers = {**reply.headers, "content-type": kind}
            return Reply(reply.status, headers, _NOTICE + reply.body)
        case Fault.BOM:
            return Reply(reply.status, reply.headers, b"\xef\xbb\xbf" + reply.body)
    return reply
