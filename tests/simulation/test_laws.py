"""The laws themselves: what they let pass, and what they do not."""

from nejat_desktop.domain.ports.transport import Request
from tests.simulation.broken import asks_nobody
from tests.simulation.history import SITE, History, Lot
from tests.simulation.laws import asked_first

HOUR = 3600


def _published() -> tuple[History, int]:
    """A quiet desk with one story out, and the number of its post."""
    history = History(1, Lot(faults=0, crashes=0, twins=0, pairs=0))
    history.is_calm = True
    article = history.desk.approve_new()
    history.clock.advance(2 * HOUR)
    history.sync()
    return history, history.desk.journal.bases(SITE)[article].id


def _bins_before_the_write(history: History, id: int) -> None:
    """Somebody bins the post when our write is on its way already."""

    def between(request: Request) -> None:
        if request.method == "POST" and f"/posts/{id}?" in request.url:
            history.wordpress.between = None
            history.wordpress.people.bin(id)

    history.wordpress.between = between


def test_a_post_binned_under_a_write_of_ours_stands_there_again_and_may_be_updated_later() -> None:
    history, id = _published()
    _bins_before_the_write(history, id)
    history.desk.approve_again()
    history.sync()
    history.clock.advance(2 * HOUR)
    history.desk.approve_again()
    history.sync()
    assert [s.what for s in history.wordpress.record.foreign] == ["binned"]
    assert history.wordpress.record.states[-1].by == "us"
    assert not list(asked_first(history, history.places[0]))


def test_once_it_stands_there_again_a_later_deletion_counts_like_the_first() -> None:
    history, id = _published()
    _bins_before_the_write(history, id)
    history.desk.approve_again()
    history.sync()
    history.wordpress.people.delete(id)
    history.clock.advance(2 * HOUR)
    with asks_nobody():
        history.sync()
    assert list(asked_first(history, history.places[0]))
