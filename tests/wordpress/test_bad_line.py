"""Stories with pictures over a line on which a tenth of all requests suffers: each once."""

import os
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.store import post_bases
from tests.contract.pictures import picture
from tests.simulated.faults import Faults
from tests.wordpress.fault_proxy import ON_THE_WIRE
from tests.wordpress.newsroom import Line, connected, sync
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import MovingClock, told

pytestmark = pytest.mark.wordpress
STORIES = int(os.environ.get("NEJAT_WORDPRESS_STORIES", "50"))
FIGURES = os.environ.get("NEJAT_WORDPRESS_FIGURES")
"""A file that what it took is written to."""
BAD, SEED = 0.1, 7
MOST = 40 + STORIES // 4
"""Runs: each ends where the site asks for time, which one request in seventy does."""


@dataclass
class Figures:
    """What it took."""

    runs: int
    requests: int
    faults: int
    seconds: float

    def line(self) -> str:
        """For people."""
        return (
            f"{STORIES} stories, {BAD:.0%} faults: {self.requests} requests, {self.faults} faults, "
            f"{self.runs} runs, {self.seconds:.0f} s"
        )


def test_each_story_and_each_picture_stands_there_once(
    wordpress: WordPress, tmp_path: Path
) -> None:
    clock = MovingClock()
    with connected(tmp_path / "room", wordpress, "en", clock=clock) as (room, line):
        uids = {
            told(
                room,
                line,
                f"Story {number}",
                picture(8 + number % 100, 6, shade=number // 100 * 25),
            ).uid
            for number in range(STORIES)
        }
        figures = until_done(room, line, clock)
        if FIGURES:
            with Path(FIGURES).open("a", encoding="utf-8") as told_to:
                told_to.write(f"WordPress {wordpress.version}: {figures.line()}\n")
        assert figures.faults > figures.requests * BAD / 2
        posts = line.everything("en")
        shown = [post for post in posts if post["status"] != "trash"]
        markers = [post["content"]["raw"].split("nejat:uid=")[1][:32] for post in shown]
        assert len(markers) == len(uids)
        assert set(markers) == uids
        assert {post["status"] for post in shown} == {"publish"}
        for post in posts:
            assert post["status"] == "publish" or not post["title"]["raw"], "only stubs are binned"
        media = line.media("en")
        leads = {post["featured_media"] for post in shown}
        assert {one["id"] for one in media} == leads
        assert len(media) == STORIES
        since = len(line.proxy.requests)
        sync(room)
        assert line.writes(since) == []
        assert room.services.conflicts.count() == 0


def until_done(room: Opened, line: Line, clock: MovingClock) -> Figures:
    """Sync over the bad line until nothing is left, then once more over a good one. Where the site
    asks for time, it gets it by the laptop's clock."""
    random, begun = Random(SEED), time.monotonic()
    line.proxy.faults = Faults.evenly(random, BAD, ON_THE_WIRE)
    since, runs = len(line.proxy.requests), 0
    left = STORIES
    while left and runs < MOST:
        runs += 1
        until = sync(room).posts[0].resting
        clock.ahead += max(until - clock(), timedelta()) if until else timedelta()
        left = STORIES - known_to_be_out(room)
    assert not left, "all of it goes over the bad line"
    faults = sum(line.proxy.faults.counts.values())
    line.proxy.faults.stop()
    line.proxy.settle()
    for _ in range(2):
        sync(room)
    seconds = time.monotonic() - begun
    return Figures(runs, len(line.proxy.requests) - since, faults, seconds)


def known_to_be_out(room: Opened) -> int:
    """How many articles the newsroom has an agreement about with its site."""
    (connection,) = room.services.connecting.active()
    return room.services.context.read(lambda c: len(post_bases.load_bases(c, connection.site)))
