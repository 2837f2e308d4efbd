"""What goes wrong with the hosts of the running WordPress, when a test asks for it."""

import time

import pytest

from nejat_desktop.domain.ports.transport import UnreachableError
from tests.wordpress.asking import asking
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress


@pytest.mark.parametrize(
    ("kind", "status", "header"),
    [
        ("waf403", 403, None),
        ("http500", 500, None),
        ("html200", 200, None),
        ("http429", 429, ("retry-after", "1")),
        ("maintenance", 503, ("retry-after", "600")),
        ("norest", 404, None),
    ],
)
def test_a_page_comes_in_the_place_of_json(
    wordpress: WordPress, kind: str, status: int, header: tuple[str, str] | None
) -> None:
    with asking(wordpress, "en") as rest:
        with wordpress.fault("en", kind):
            answer = rest.get("wp/v2/posts")
            assert answer.status == status
            assert answer.headers["content-type"].startswith("text/html")
            if header:
                assert answer.headers[header[0]] == header[1]
            with pytest.raises(ValueError):
                assert answer.json
            with asking(wordpress, "fa") as other:
                assert other.get("wp/v2/posts").json == []
        assert rest.get("wp/v2/posts").json == []


def test_an_answer_is_cut_in_half(wordpress: WordPress) -> None:
    with asking(wordpress, "en") as rest:
        whole = rest.get("wp/v2/types").reply.body
        with wordpress.fault("en", "truncate"):
            cut = rest.get("wp/v2/types")
        assert cut.reply.body == whole[: len(whole) // 2]


def test_without_its_header_nobody_is_logged_in(wordpress: WordPress) -> None:
    with asking(wordpress, "en") as rest:
        assert rest.get("wp/v2/users/me").status == 200
        with wordpress.fault("en", "noauth"):
            assert rest.get("wp/v2/users/me").error == (401, "rest_not_logged_in")


def test_a_write_is_done_and_its_answer_is_lost(wordpress: WordPress) -> None:
    with asking(wordpress, "en") as rest, wordpress.fault("en", "lostwrite"):
        lost = rest.post("wp/v2/posts", {"title": "T", "slug": "lost", "status": "publish"})
        assert (lost.status, lost.headers["content-type"]) == (502, "text/html;charset=UTF-8")
        assert rest.slugs() == ["lost"]


def test_an_answer_takes_its_time(wordpress: WordPress) -> None:
    with asking(wordpress, "en") as rest, wordpress.fault("en", "slow:0.3"):
        before = time.monotonic()
        assert rest.get("wp/v2/posts").json == []
        assert time.monotonic() - before >= 0.3


def test_the_site_wants_another_scheme(wordpress: WordPress) -> None:
    with asking(wordpress, "en") as rest, wordpress.fault("en", "https"):
        answer = rest.get("wp/v2/posts")
        assert answer.status == 301
        assert answer.headers["location"] == f"{rest.root}wp/v2/posts".replace("http", "https", 1)


def test_a_site_that_is_not_there_cannot_be_reached(wordpress: WordPress) -> None:
    with asking(wordpress, "en") as rest:
        with WordPress(wordpress.choice) as other:
            gone = other.editions["en"].rest
        with pytest.raises(UnreachableError) as refused:
            type(rest)(rest.ground, gone).get("wp/v2/posts")
        assert not refused.value.maybe_done
