"""Two laptops on one real site: one has the newsroom, the other fetched what stands there."""

import os
import re
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from nejat_desktop.bootstrap import create_newsroom, default_newsroom
from nejat_desktop.domain.errors import ChecksFailedError
from nejat_desktop.domain.uid import Uid
from tests.wordpress import sampled
from tests.wordpress.fault_proxy import FaultProxy
from tests.wordpress.newsroom import Line, Newsroom, connect, sync
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
EDITION = "en"
BY = re.compile(r"<!-- nejat:by=[0-9a-f]{16} -->")
CHANGED = ("Stone bridge reopens",)
"""With credits, a series, other editions: nothing of it is in their texts."""
WORKS = ("The NewsLetter, No. 118", "The River and the Stone")
"""With a file and its contents, with a cover: without them the checks let nothing out."""

FETCHES = (True, False) if sampled.WHOLE in os.environ else (True,)
"""With files, and of texts alone."""


def change(newsroom: Newsroom, *, is_whole: bool) -> None:
    """Another headline for each of these, approved where it may be, and sent."""
    listed = newsroom.command_json("list", "--edition", EDITION)
    with newsroom.opened() as room:
        services = room.services
        for one in (one for one in listed if one["headline"].startswith(CHANGED + WORKS)):
            article = services.editing.article(Uid(one["article"]))
            content = replace(article.content, headline=f"{article.content.headline}!")
            services.editing.save(article.uid, article.version, content)
            lacks = one["headline"].startswith(WORKS) and not is_whole
            with pytest.raises(ChecksFailedError) if lacks else nullcontext():
                services.publishing.approve(article.uid)
        sync(room, agreed=False)


def contents(line: Line) -> dict[str, str]:
    """The text of every post by its title, but for their excitement."""
    return {
        post["title"]["raw"].rstrip("!"): post["content"]["raw"] for post in line.posts(EDITION)
    }


@pytest.mark.parametrize("is_whole", FETCHES, ids={True: "files_too", False: "texts_alone"}.get)
def test_what_the_other_laptop_generated_around_a_text_stays_when_only_the_text_is_changed(
    wordpress: WordPress, tmp_path: Path, *, is_whole: bool
) -> None:
    """The one that fetched knows nothing of series and other editions, nor, as it may be, files."""
    wordpress.reset(EDITION)
    sampled.make(tmp_path / "desk", tmp_path)
    create_newsroom(tmp_path / "home", default_newsroom("Home"), "Mira")
    with FaultProxy(wordpress.host, Random(1)) as proxy:
        line = Line(wordpress, proxy)
        desk, home = Newsroom(tmp_path / "desk", line), Newsroom(tmp_path / "home", line)
        for one in (desk, home):
            with one.opened() as room:
                connect(room, line, EDITION)
        desk.command("sync")
        before = contents(line)
        home.command("pull", "--media", "all" if is_whole else "none")
        change(home, is_whole=is_whole)
        after = contents(line)
        changed = [p for p in line.posts(EDITION) if p["title"]["raw"].endswith("!")]
        assert len(changed) == len(CHANGED) + len(WORKS) * is_whole
        assert after == before and all(BY.search(text) for text in after.values())

        desk.command("sync")
        since = len(proxy.requests)
        home.command("sync")
        desk.command("sync")
        assert line.writes(since) == []
