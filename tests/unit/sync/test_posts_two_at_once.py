"""What two laptops put there in the same moment is used by both, and taken away by neither."""

from collections.abc import Callable

from nejat_desktop.domain.ports.posts import OUT
from nejat_desktop.domain.ports.transport import Reply, Request, UnreachableError
from tests.simulation.calm import calm_history
from tests.simulation.history import History
from tests.simulation.laws import violations
from tests.unit.sync.test_posts_odd_sites import behind

Send = Callable[[Request], Reply]


def illustrated() -> History:
    """The first history in which the desk has just approved a story with a picture."""
    for seed in range(1, 50):
        made = calm_history(seed)
        made.desk.approve_new()
        (release,) = made.desk.reader.releases()
        if release.lead is not None:
            return made
    raise AssertionError("no story has a picture")


def test_of_two_uploads_in_one_moment_the_first_is_shown_and_stays() -> None:
    history = illustrated()

    def twice(request: Request, send: Send) -> Reply:
        """The other laptop's upload of the same arrives just before ours."""
        if request.method == "POST" and request.url.partition("?")[0].endswith("/media"):
            send(request)
        return send(request)

    end = behind(history, twice)
    history.sync()
    end()
    for _ in range(2):
        history.clock.advance(5000)
        history.sync()
    (post,) = (one for one in history.wordpress.posts.values() if one.status in OUT)
    (upload,) = history.wordpress.site.uploads.values()
    theirs = min(number for number, *_ in history.wordpress.record.uploads)
    assert post.featured == upload.id == theirs


def test_a_draft_whose_reserving_was_not_answered_is_not_binned_under_another_laptop() -> None:
    history = calm_history()
    history.desk.approve_new()

    def unanswered(request: Request, send: Send) -> Reply:
        reply = send(request)
        if request.method == "POST" and request.url.partition("?")[0].endswith("/posts"):
            raise UnreachableError("Nothing came back.")
        return reply

    end = behind(history, unanswered)
    history.sync()
    end()
    (stub,) = history.wordpress.posts.values()
    assert stub.status == "draft"
    history.clock.advance(5000)
    history.sync()
    (post,) = history.wordpress.posts.values()
    assert post.id == stub.id and post.status in OUT
    assert violations(history) == []
