"""Every fault of a host, at a real WordPress: the right error, and that it says the truth."""

from collections.abc import Callable, Iterator

import pytest

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.posts import Post, ShutOutError
from nejat_desktop.domain.ports.transport import UnreachableError
from nejat_desktop.net.transport import HttpTransport
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.contract.site_world import ARTICLE, fields
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
EDITION = "en"

Act = Callable[[WordPressSite, Post], object]
LOOKS: dict[str, Act] = {
    "account": lambda site, post: site.account(),
    "changes": lambda site, post: list(site.changes("")),
    "posts": lambda site, post: site.posts("post", [post.id]),
    "post": lambda site, post: site.post("post", post.id),
    "reserved": lambda site, post: site.reserved("post", [ARTICLE]),
}
WRITES: dict[str, Act] = {
    "reserve": lambda site, post: site.reserve("post", ARTICLE),
    "fill": lambda site, post: site.fill(post.id, fields(title="Changed")),
    "bin": lambda site, post: site.bin("post", post.id),
}


@pytest.fixture
def site(wordpress: WordPress) -> Iterator[WordPressSite]:
    """An emptied edition, as its editor sees it."""
    wordpress.reset(EDITION)
    edition = wordpress.editions[EDITION]
    login = Login("editor", edition.users["editor"].password)
    with HttpTransport() as transport:
        yield WordPressSite("wp-1", Client(transport, edition.rest, login, lambda: False))


@pytest.fixture
def post(site: WordPressSite) -> Post:
    """A post that is out."""
    return site.fill(site.reserve("post", ARTICLE).id, fields())


def standing(site: WordPressSite, post: Post) -> object:
    """Everything that a write of these tests could change."""
    return site.post("post", post.id), site.reserved("post", [ARTICLE])


@pytest.mark.parametrize(
    ("kind", "words", "seconds"),
    [
        ("http500", "an error of its own (500)", None),
        ("html200", "A web page came", None),
        ("http429", "asks for fewer requests", 1.0),
        ("norest", "REST interface can’t be found", None),
        ("truncate", "broke off", None),
        ("https", "sends every request on", None),
        ("maintenance", "being looked after just now", 600.0),
    ],
)
def test_a_site_that_is_out_of_reach_is_tried_again_later(
    wordpress: WordPress,
    site: WordPressSite,
    post: Post,
    kind: str,
    words: str,
    seconds: float | None,
) -> None:
    """Whether a write was done is never denied where it was: the site is looked at afterwards."""
    for name, act in (LOOKS | WRITES).items():
        before = standing(site, post)
        with wordpress.fault(EDITION, kind), pytest.raises(UnreachableError) as refused:
            act(site, post)
        assert words in str(refused.value)
        assert refused.value.retry_after == seconds
        assert not (name in LOOKS and refused.value.maybe_done)
        assert refused.value.maybe_done or standing(site, post) == before


@pytest.mark.parametrize("act", WRITES)
def test_a_write_whose_answer_is_lost_may_have_been_done_and_was(
    wordpress: WordPress, site: WordPressSite, post: Post, act: str
) -> None:
    with wordpress.fault(EDITION, "lostwrite"):
        with pytest.raises(UnreachableError) as lost:
            WRITES[act](site, post)
        assert lost.value.maybe_done
        assert site.post("post", post.id) is not None
    now = site.post("post", post.id)
    assert now is not None
    done = {
        "reserve": len(site.reserved("post", [ARTICLE]).get(ARTICLE, ())) == 1,
        "fill": now.fields.title == "Changed",
        "bin": now.fields.status == "trash",
    }
    assert [name for name, was in done.items() if was] == [act]


@pytest.mark.parametrize(
    ("kind", "words"),
    [("waf403", "A firewall before the site"), ("noauth", "does not know who is asking")],
)
def test_a_site_that_does_not_let_us_in_is_left_alone(
    wordpress: WordPress, site: WordPressSite, post: Post, kind: str, words: str
) -> None:
    for act in (*LOOKS.values(), *WRITES.values()):
        with wordpress.fault(EDITION, kind), pytest.raises(ShutOutError, match=words):
            act(site, post)
    assert site.posts("post", [post.id]) == {post.id: post}


def test_a_slow_site_is_left_when_somebody_stops(wordpress: WordPress, post: Post) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    edition = wordpress.editions[EDITION]
    login = Login("editor", edition.users["editor"].password)
    with HttpTransport() as transport, wordpress.fault(EDITION, "slow:3"):
        ours = WordPressSite("wp-1", Client(transport, edition.rest, login, stop))
        with pytest.raises(CancelledError):
            ours.post("post", post.id)
