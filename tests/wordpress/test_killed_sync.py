"""kill -9 of `nejat-desktop sync` at every step of its journal and after every answer."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.pictures import picture
from tests.wordpress.newsroom import ROOT, Newsroom, connected, without_keyring
from tests.wordpress.sampled import WHOLE
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import told

pytestmark = pytest.mark.wordpress


def moments(newsroom: Newsroom, last: str, folder: Path) -> tuple[int, list[str]]:
    """Sync in a process of its own; how it ended, and the moments that it came by."""
    file = folder / "moments"
    file.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.wordpress.killed", str(newsroom.folder), last, str(file)],
        env={**without_keyring(), **newsroom.line.passwords()},
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, -signal.SIGKILL), done.stderr.decode()
    return done.returncode, file.read_text(encoding="utf-8").splitlines()


def chosen(names: list[str]) -> list[str]:
    """Every moment, where all is asked for; else a third of the journal's steps and the writes."""
    if WHOLE in os.environ:
        return names
    return [name for name in names if not name.startswith("GET ")][::3]


def test_after_a_kill_at_any_moment_each_story_stands_there_once(
    wordpress: WordPress, tmp_path: Path
) -> None:
    with connected(tmp_path / "room", wordpress, "en") as (room, line):
        told(room, line, "The first").rounds()  # so that the site folder has nothing to do any more
        made = [told(room, line, "The second", picture(90), tags=("Zero",)).uid]
        folder = room.folder
        room.close()
        newsroom = Newsroom(folder, line)
        status, seen = moments(newsroom, "", tmp_path)
        assert status == 0
        names = list(dict.fromkeys(seen))
        phases = {f"SqlPostJournal note_sending {n}" for n in ("intended", "reserved", "sent")}
        assert phases < set(names)
        assert {"POST posts", "POST posts #", "POST media", "SqlPostJournal confirm"} < set(names)
        for number, name in enumerate(chosen(names)):
            with newsroom.opened() as again:
                small, tags = picture(8, 10 + number), (f"T{number}",)
                made.append(told(again, line, f"No {number}", small, tags=tags).uid)
            status, _ = moments(newsroom, name, tmp_path)
            assert status == -signal.SIGKILL, name
        assert moments(newsroom, "", tmp_path)[0] == 0
        since = len(line.proxy.requests)
        assert "nothing to do" in newsroom.command("sync")
        assert line.writes(since) == []
        posts = [post for post in line.everything("en") if post["status"] != "trash"]
        markers = [post["content"]["raw"].split("nejat:uid=")[1][:32] for post in posts]
        assert len(markers) == len(set(markers))
        assert set(markers) > set(made)
        assert {post["status"] for post in posts} == {"publish"}
        media = line.media("en")
        leads = [post["featured_media"] for post in posts if post["featured_media"]]
        assert sorted(one["id"] for one in media) == sorted(leads)
        assert len(leads) == len(made) == len(posts) - 1
        tags = [one["name"] for one in line.terms("en", "tags").values()]
        assert len(tags) == len(set(tags)) == len(made)
