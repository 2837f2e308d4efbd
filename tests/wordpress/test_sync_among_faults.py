"""Each fault of a host, met by a whole sync: it is told, other editions go on, nothing doubles."""

import json
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.transport import Reply
from nejat_desktop.services.lanes import InTurn
from nejat_desktop.sync.posts.resting import ASKED
from tests.agreeing import ANYTHING
from tests.contract.pictures import picture
from tests.wordpress.fault_proxy import FaultProxy
from tests.wordpress.newsroom import Line, connected, sync, watcher
from tests.wordpress.sampled import WHOLE
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import MovingClock, Told, told
from tests.wordpress.window import Window

pytestmark = pytest.mark.wordpress
Desk = tuple[Opened, Line, Window]
SHUT = {"waf403": "A firewall before the site", "noauth": "does not know who is asking"}
AWAY = {
    "http500": "an error of its own (500)",
    "html200": "A web page came",
    "http429": "asks for fewer requests",
    "norest": "REST interface can’t be found",
    "truncate": "broke off",
    "https": "sends every request on",
    "maintenance": "being looked after just now",
}
IN_MIDST = ("noauth", "html200", "maintenance", "truncate", "lostwrite")
"""Where not all is asked for: one of each sort."""
REST_OF_OURS = 60.0
"""Seconds that are longer than what we would leave a site alone for after a few failures."""
LOOK = 8
"""Requests of a look; the next one writes or prepares a write."""


@pytest.fixture(scope="module")
def desk(wordpress: WordPress, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A newsroom with two editions on WordPress, one asked after the other: requests count."""
    folder, both = tmp_path_factory.mktemp("faults") / "room", ("en", "fa")
    with connected(folder, wordpress, *both, proxy=Window, lanes=InTurn, clock=MovingClock()) as (
        room,
        line,
    ):
        assert isinstance(line.proxy, Window)
        yield room, line, line.proxy


def two(desk: Desk, name: str) -> tuple[Told, Told]:
    """A story in each edition that waits for the next sync."""
    room, line, _ = desk
    return told(room, line, name, picture(9, len(name))), told(room, line, name, edition="fa")


def sentences(sync_report: Any, edition: str) -> list[str]:
    """What people are told about one edition."""
    (report,) = (one for one in sync_report.posts if one.edition == edition)
    notes = [note.words for note in report.errands.notes]
    return [said for said in (report.shut_out, report.trouble, *notes) if said]


def wait_as_asked(here: Told, sync_report: Any) -> None:
    """A site that asked for minutes hears nothing before they are over; then they are over."""
    (until,) = (one.resting for one in sync_report.posts if one.edition == here.edition)
    clock = here.room.services.context.clock
    assert isinstance(clock, MovingClock)
    if until is not None and (until - clock()).total_seconds() > REST_OF_OURS:
        assert sentences(sync(here.room), here.edition) == [ASKED]
        clock.ahead += until - clock()


def is_told(said: list[str], words: str) -> bool:
    """Whether a whole sentence says it."""
    return any(words in one and one.endswith(".") and len(one.split()) > 8 for one in said)


@pytest.mark.parametrize("kind", [*SHUT, *AWAY])
def test_a_site_that_fails_from_the_start_is_told_and_the_other_edition_goes_on(
    desk: Desk, kind: str
) -> None:
    room, line, proxy = desk
    here, other = two(desk, f"From the start {kind}")
    since = len(proxy.requests)
    with line.wordpress.fault("en", kind):
        report = sync(room)
    assert is_told(sentences(report, "en"), (SHUT | AWAY)[kind])
    assert sentences(report, "fa") == []
    assert line.asked(since)["en"] <= 2, "it is left alone at once"
    assert (here.all_posts(), other.post["status"]) == ([], "publish")
    wait_as_asked(here, report)
    here.rounds()
    assert here.post["status"] == "publish"
    assert here.rounds() == 0


@pytest.mark.parametrize("kind", [*SHUT, *AWAY, "lostwrite"] if WHOLE in os.environ else IN_MIDST)
def test_a_site_that_fails_in_the_middle_loses_and_doubles_nothing(desk: Desk, kind: str) -> None:
    room, line, proxy = desk
    here, other = two(desk, f"In the middle {kind}")
    since = len(proxy.requests)
    proxy.then(LOOK, lambda: line.wordpress.fault("en", kind))
    report = sync(room)
    asked = line.asked(since)["en"]
    line.wordpress.fault("en", None)
    words = (SHUT | AWAY | {"lostwrite": "an error of its own (502)"})[kind]
    assert is_told(sentences(report, "en"), words)
    if kind in SHUT:
        assert asked == LOOK + 1, "it is left alone at once"
    assert other.post["status"] == "publish"
    wait_as_asked(here, report)
    here.rounds()
    assert here.post["status"] == "publish"
    pictures = [one["id"] for one in line.media("en")]
    assert pictures.count(here.post["featured_media"]) == 1
    leads = {post["featured_media"] for post in line.posts("en")} - {0}
    assert set(pictures) == leads, "no picture is there that nothing shows"
    assert here.rounds() == 0


@pytest.mark.parametrize(("after", "sizes"), [(1, {"medium", "large", "thumbnail"}), (0, set())])
def test_a_site_that_dies_of_pictures_shows_the_story_with_its_picture_all_the_same(
    desk: Desk, after: int, sizes: set[str]
) -> None:
    room, line, _ = desk
    here = told(room, line, f"Dies after {after}", picture(1100, 700, shade=after))
    with line.wordpress.fault("en", f"sizes:{after}"):
        report = sync(room)
    assert sentences(report, "en") == []
    post = here.post
    assert post["status"] == "publish"
    (lead,) = [one for one in line.media("en") if one["id"] == post["featured_media"]]
    assert lead["media_details"]["width"] == 1100
    assert set(lead["media_details"]["sizes"]) >= sizes
    assert here.rounds() == 0


def test_a_slow_site_gets_everything_all_the_same(desk: Desk) -> None:
    room, line, _ = desk
    here, _ = two(desk, "Slow")
    with line.wordpress.fault("en", "slow:0.1"):
        report = sync(room)
    assert sentences(report, "en") == []
    assert here.post["status"] == "publish"


def test_who_stops_a_sync_is_answered_while_the_site_still_thinks(desk: Desk) -> None:
    """Within 200 ms, and a machine that is busy with other things gets some more."""
    room, line, proxy = desk
    here, _ = two(desk, "Stopped")
    job, ended = watcher(), list[object]()

    def run() -> None:
        try:
            room.services.publishing.sync(job, agreed=ANYTHING)
        except CancelledError as error:
            ended.append(error)

    with line.wordpress.fault("en", "slow:5"):
        since = len(proxy.requests)
        thread = threading.Thread(target=run)
        thread.start()
        while len(proxy.requests) == since:
            thread.join(0.01)
        asked = time.monotonic()
        job.cancel()
        thread.join(30)
        took = time.monotonic() - asked
    assert [str(error) for error in ended] != []
    assert took < 4.0, "the site would have taken five seconds"
    here.rounds()
    assert here.post["status"] == "publish"


class Refusing(FaultProxy):
    """Answers certain writes as a site that does not take them."""

    def answer(self, method: str, path: str, headers: Any, body: bytes) -> tuple[Reply, int] | None:
        """A refusal in WordPress's own form where the text says so."""
        if method == "POST" and b"REFUSED" in body:
            told = {"code": "rest_invalid_param", "message": "No.", "data": {"status": 400}}
            page = json.dumps(told).encode()
            return Reply(400, {"content-type": "application/json"}, page), len(page)
        return super().answer(method, path, headers, body)


def test_what_the_site_refuses_is_parked_and_the_rest_goes_on(
    wordpress: WordPress, tmp_path: Path
) -> None:
    def refusing(host: str) -> FaultProxy:
        return Refusing(host, Random(1))

    with connected(tmp_path / "room", wordpress, "en", proxy=refusing) as (room, line):
        bad, good = told(room, line, "REFUSED"), told(room, line, "Taken")
        report = sync(room)
        (note,) = report.posts[0].errands.notes
        assert (note.article, note.kind) == (bad.uid, "parked")
        assert is_told([note.words], "")
        assert good.post["status"] == "publish"
        assert good.rounds() == 0, "what is parked waits for a person"
        bad.save(headline="Taken too")
        bad.approve()
        bad.rounds()
        assert bad.post["status"] == "publish"
        assert bad.rounds() == 0
