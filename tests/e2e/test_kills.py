"""kill -9 at any moment: no acknowledged text is lost, and every page of the site is whole."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.services.jobs import Job
from tests.rooms import StillClock, article, content, empty_room

CHILD = [sys.executable, "-m", "tests.e2e.killed"]
ROOT = Path(__file__).parents[2]
KILLS = 500


def test_no_acknowledged_text_is_lost_by_500_kills(tmp_path: Path) -> None:
    """A process types and saves as fast as it can, and is killed 500 times at odd moments."""
    command = [*CHILD, "kills", str(tmp_path / "room"), str(KILLS)]
    found = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    assert found["acknowledged"] > KILLS
    assert not found["lost"]


@pytest.mark.parametrize("moment", ["first", "first beside files of others", "second"])
def test_at_every_journal_line_the_site_is_whole(tmp_path: Path, moment: str) -> None:
    """A sync is killed at each line of its journal; every page is whole, every link resolves,
    and the next run ends at the same site as one that was never killed."""
    master = tmp_path / "master"
    _newsroom(master, synced_before=moment == "second")
    if moment == "first beside files of others":
        (master / "site").mkdir()
        (master / "site" / "CNAME").write_text("news.example")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    command = [*CHILD, "sweep", str(master), str(scratch)]
    found = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    assert found["lines"] > 15, "the sync was killed at many moments"
    assert not found["problems"]
    assert not found["strays"]


def _newsroom(folder: Path, *, synced_before: bool) -> None:
    """Stories in two editions with a picture; the second time one is new, changed, withdrawn."""
    with empty_room(folder, StillClock()) as room:
        services = room.services
        file = sorted((ROOT / "resources" / "sample" / "photos").glob("*.jpg"))[0]
        photo = services.library.add(file.read_bytes(), file.name)
        for edition in ("en", "fa"):
            services.library.describe(photo.uid, edition, Description("A town.", "Houses.", "Me"))
        made = [article(services, f"Story {n}") for n in range(3)]
        services.stories.set_pictures(made[0].story, [photo.uid])
        for one in made:
            services.publishing.approve(one.uid)
        if not synced_before:
            return
        services.publishing.sync(Job("sync", lambda job, progress: None))
        services.publishing.withdraw(made[1].uid)
        now = services.editing.article(made[2].uid)
        changed = replace(now.content, headline="Story 2, changed")
        services.editing.save(now.uid, now.version, changed)
        services.publishing.approve(now.uid)
        text = content(services, "پل سنگی")
        farsi = services.editing.new_story(Kind.ARTICLE, "fa", text)
        services.publishing.approve(farsi.uid)
