"""The proxy that makes a line bad: what it does to a request, and what it tells of it."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from random import Random

import pytest

from nejat_desktop.domain.ports.transport import UnreachableError
from tests.contract.pictures import picture
from tests.contract.rest import Rest
from tests.simulated.faults import Fault, Faults
from tests.wordpress.asking import asking, by_way_of
from tests.wordpress.fault_proxy import ON_THE_WIRE, FaultProxy
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
Line = Callable[..., AbstractContextManager[tuple[Rest, Rest, FaultProxy]]]


@pytest.fixture
def line(wordpress: WordPress) -> Line:
    """For faults to come: the interface straight, by way of the proxy, and the proxy."""

    @contextmanager
    def opened(*faults: Fault | None) -> Iterator[tuple[Rest, Rest, FaultProxy]]:
        random = Random(3)
        drawn = Faults(random)
        drawn.then(*faults)
        with (
            asking(wordpress, "en") as rest,
            FaultProxy(wordpress.host, random, drawn) as proxy,
        ):
            yield rest, by_way_of(rest, proxy.host), proxy

    return opened


def write(rest: Rest, slug: str = "one") -> object:
    """Publish a post; the status of the answer, or the word `lost`."""
    try:
        return rest.post("wp/v2/posts", {"title": "T", "slug": slug, "status": "publish"}).status
    except UnreachableError as error:
        assert error.maybe_done
        return "lost"


def test_without_a_fault_everything_passes_under_the_proxys_address(line: Line) -> None:
    with line() as (rest, bad, proxy):
        assert write(bad) == 201
        found = bad.get("wp/v2/posts").json[0]
        assert found["link"] == f"http://{proxy.host}/en/one/"
        assert proxy.through(rest.root) == bad.root
        home = Rest(bad.ground, bad.root.removesuffix("wp-json/")).ask("GET", "")
        assert f'<{bad.root}>; rel="https://api.w.org/"' in home.headers["link"]
        put = bad.put_file("a.png", picture(), "image/png").json
        assert Rest(bad.ground, put["source_url"]).ask("GET", "").reply.body == picture()


@pytest.mark.parametrize(
    ("fault", "answer", "posts"),
    [
        (Fault.TIMEOUT_BEFORE, "lost", 0),
        (Fault.TIMEOUT_AFTER, "lost", 1),
        (Fault.DOUBLED, 201, 2),
        (Fault.TOO_MANY, 429, 0),
        (Fault.MAINTENANCE, 503, 0),
        (Fault.PORTAL, 200, 0),
        (Fault.NOTICE, 201, 1),
        (Fault.BOM, 201, 1),
    ],
)
def test_a_write_suffers_what_was_asked_for(
    line: Line, fault: Fault, answer: object, posts: int
) -> None:
    with line(fault) as (rest, bad, proxy):
        assert write(bad) == answer
        assert len(rest.get("wp/v2/posts").json) == posts
        assert proxy.faults.counts == {fault: 1}
        assert [one.fault for one in proxy.requests] == [fault]
        assert write(bad, "next") == 201


def test_errors_come_before_the_write_or_after_it(line: Line) -> None:
    with line(Fault.ERROR_BEFORE, Fault.ERROR_AFTER) as (rest, bad, _):
        assert write(bad) in (500, 502, 504)
        assert rest.slugs() == []
        assert write(bad) in (500, 502, 504)
        assert rest.slugs() == ["one"]


def test_an_answer_is_cut_in_its_length_or_on_the_line(line: Line) -> None:
    with line(*[Fault.CUT_BODY] * 8) as (_, bad, _):
        seen = set()
        for _ in range(8):
            try:
                with pytest.raises(ValueError):
                    assert bad.get("wp/v2/types").json
                seen.add("short")
            except UnreachableError:
                seen.add("broken")
        assert seen == {"short", "broken"}


def test_what_is_late_arrives_after_others(line: Line) -> None:
    with line(Fault.LATE) as (rest, bad, proxy):
        assert write(bad) == "lost"
        assert rest.slugs() == []
        proxy.settle()
        assert rest.slugs() == ["one"]


def test_the_same_seed_gives_the_same_faults(wordpress: WordPress) -> None:
    def run() -> list[Fault | None]:
        with (
            asking(wordpress, "en") as rest,
            FaultProxy.evenly(wordpress.host, seed=5, rate=0.5) as proxy,
        ):
            for number in range(30):
                write(by_way_of(rest, proxy.host), f"n{number}")
            return [one.fault for one in proxy.requests]

    first = run()
    assert first == run()
    found = {fault for fault in first if fault}
    assert len(found) > 4
    assert found <= set(ON_THE_WIRE)


def test_all_that_was_sent_is_kept_but_the_password(line: Line) -> None:
    with line(Fault.TIMEOUT_BEFORE) as (rest, bad, proxy):
        secret = rest.ground.password("administrator")
        with pytest.raises(UnreachableError):
            bad.post("wp/v2/posts", {"title": "canary-in-a-body"})
        bad.get("wp/v2/posts", search="canary in an address")
        bad.put_file("canary-in-a-header.png", picture(), "image/png")
        sent = proxy.sent()
        for canary in (b"canary-in-a-body", b"canary-in-a-header", b"canary+in+an+address"):
            assert canary in sent
        assert b64encode(f"administrator:{secret}".encode()) not in sent
