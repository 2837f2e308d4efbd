"""At the end of a history, one article that fails at every try: what becomes of the others."""

from collections.abc import Iterator
from unittest.mock import patch

from nejat_desktop.domain.ports.posts import OUT
from nejat_desktop.domain.ports.transport import Reply, Request, Stop
from tests.simulation.history import SITE, History

_HIDES = b'{"status":"draft"}'
_FIREWALL = Reply(403, {"content-type": "text/html"}, b"<html>Forbidden</html>")
TRIES = 2
"""In the first it fails; the second begins with the others."""


def nothing_starves(history: History) -> Iterator[str]:
    """A withdrawal that a firewall turns away at every try keeps no new story from going out."""
    desk, at = history.desk, history.places[0]
    bases = desk.journal.bases(SITE)
    out = [uid for uid in desk.articles if uid in bases and bases[uid].status in OUT]
    if len(history.desks) > 1 or len(history.places) > 1 or not out:
        return  # another laptop may publish what this one withdraws
    send = at.inner.send

    def turned_away(request: Request, stop: Stop = lambda: False) -> Reply:
        is_met = request.method == "POST" and request.body == _HIDES
        return _FIREWALL if is_met else send(request, stop)

    desk.reader.withdraw(out[0], history.clock(), binned=False)
    new = desk.approve_new()
    with patch.object(at.inner, "send", turned_away):
        for _ in range(TRIES):
            history.clock.advance(5000)
            history.sync(desk, at)
    if new not in desk.journal.bases(SITE):
        yield f"{new[:8]} is held up by {out[0][:8]}"
