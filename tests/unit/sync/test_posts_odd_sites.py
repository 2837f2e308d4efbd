"""What a run makes of a site that says yes and does not do it, or hides what others may see."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from nejat_desktop.domain.ports.posts import OUT
from nejat_desktop.domain.ports.transport import Reply, Request, Stop
from tests.simulated.things import Entry
from tests.simulated.transport import SimulatedTransport
from tests.simulation.history import History
from tests.simulation.laws import violations
from tests.unit.sites.test_wordpress_unusual import Oddity, hidden_users


class _Behind(SimulatedTransport):
    """The same line, behind something odd."""

    odd: Oddity

    def send(self, request: Request, stop: Stop = lambda: False) -> Reply:
        """The answer, as the oddity has it."""
        return self.odd(request, super().send)


def behind(history: History, odd: Oddity) -> Callable[[], None]:
    """From now on the site is behind something odd; what ends it."""
    plain = history.inner
    line = _Behind(history.wordpress, history.clock, history.random, history.faults)
    line.odd = odd
    history.inner = line

    def end() -> None:
        history.inner = plain

    return end


def published(history: History) -> Entry:
    (post,) = (one for one in history.wordpress.posts.values() if one.status in OUT)
    return post


def stays_out(request: Request, send: Callable[[Request], Reply]) -> Reply:
    """Whoever hides or bins a post is told yes, and it stays where it is."""
    if request.method == "DELETE":
        return send(replace(request, method="GET"))
    if request.method == "POST" and request.body == b'{"status":"draft"}':
        return send(replace(request, body=b"{}"))
    return send(request)


@pytest.mark.parametrize("binned", [False, True])
def test_what_a_site_leaves_out_though_it_said_yes_is_not_taken_for_withdrawn(
    history: History, binned: bool
) -> None:
    post = published(history)
    (article,) = history.desk.articles
    end = behind(history, stays_out)
    history.desk.reader.withdraw(article, history.clock(), binned=binned)
    history.desk.withdrawn.add(article)
    history.desk.answered.add(article)
    for _ in range(2):
        history.clock.advance(300)
        report = history.sync()
        assert report is not None
        (said,) = (note.words for note in report.errands.notes if note.kind == "parked")
        assert "readers see it still" in said
        assert post.status in OUT

    end()
    history.settle()
    assert post.status not in OUT
    assert not violations(history)


def test_a_change_comes_in_from_a_site_that_hides_its_accounts(history: History) -> None:
    post = published(history)
    (article,) = history.desk.articles
    behind(history, hidden_users)
    history.wordpress.people.edit(post.id, title="Another headline")
    history.clock.advance(300)
    report = history.sync()
    assert report is not None and not report.trouble
    assert history.desk.reader.newest([article])[article].headline == "Another headline"
