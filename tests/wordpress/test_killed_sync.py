"""kill -9 of `nejat-desktop sync` at every step of its journal and after every answer."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Status
from nejat_desktop.domain.uid import Uid
from tests.contract.pictures import picture
from tests.site_changes import PARAGRAPHS
from tests.wordpress.newsroom import ROOT, Line, Newsroom, connected, without_keyring
from tests.wordpress.sampled import WHOLE
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import Told, told

pytestmark = pytest.mark.wordpress
ASKS = 1
"""How a sync ends whose conflicts wait for a person."""


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
    assert done.returncode in (0, ASKS, -signal.SIGKILL), done.stderr.decode()
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


@dataclass(frozen=True)
class Five:
    """Stories that stand there; each is met by another change between two syncs."""

    number: int
    uids: tuple[Uid, ...]

    @classmethod
    def published(cls, room: Opened, line: Line, number: int) -> "Five":
        """Approved, and not synced yet."""
        uids = (told(room, line, f"Five {number}, story {n}").uid for n in range(5))
        return cls(number, tuple(uids))

    def told(self, room: Opened, line: Line) -> list[Told]:
        """They themselves, in a newsroom that is open."""
        return [Told(room, line, uid) for uid in self.uids]

    def change(self, room: Opened, line: Line) -> None:
        """Here, taken back here, there, in two places, and both in the same place."""
        changed, gone, taken, joined, torn = self.told(room, line)
        changed.write_here(0, f"Here {self.number}.")
        changed.approve()
        room.services.publishing.withdraw(gone.uid)
        taken.write_there(0, f"There {self.number}.")
        joined.write_here(0, f"Here {self.number}.")
        joined.write_there(2, f"There {self.number}.")
        torn.write_here(0, f"Here {self.number}.")
        torn.approve()
        torn.write_there(0, f"There {self.number}.")

    def hold(self, room: Opened, line: Line) -> None:
        """Each stands once, as it was meant, and nothing of either side is lost."""
        changed, gone, taken, joined, torn = self.told(room, line)
        here, there = f"Here {self.number}.", f"There {self.number}."
        assert changed.there == [here, *PARAGRAPHS[1:]] and changed.post["status"] == "publish"
        assert gone.post["status"] == "draft"
        assert taken.here == taken.there == [there, *PARAGRAPHS[1:]]
        assert taken.article.status is Status.APPROVED
        assert joined.here == [here, PARAGRAPHS[1], there]
        assert joined.article.status is Status.DRAFT
        assert joined.there == [*PARAGRAPHS[:2], there]
        assert torn.there == [there, *PARAGRAPHS[1:]]
        open_ = [one for one in room.services.conflicts.open() if one.article == torn.uid]
        assert len(open_) == 1 and torn.here == [here, *PARAGRAPHS[1:]]


def test_after_a_kill_in_the_middle_of_changes_nothing_is_lost_doubled_or_overwritten(
    wordpress: WordPress, tmp_path: Path
) -> None:
    with connected(tmp_path / "room", wordpress, "en") as (room, line):
        whole = [Five.published(room, line, number) for number in (-2, -1)]
        whole[0].told(room, line)[0].rounds()
        newsroom = Newsroom(room.folder, line)
        room.close()
        for one in whole:  # the first round is told of what happens only once, too
            with newsroom.opened() as again:
                one.change(again, line)
            status, seen = moments(newsroom, "", tmp_path)
            assert status == ASKS
        names = list(dict.fromkeys(seen))
        wanted = {"SiteArrivals changed", "SqlPostJournal withdrawn", "SqlPostJournal confirm"}
        assert wanted < set(names)
        names = chosen(names)
        with newsroom.opened() as again:
            fives = [Five.published(again, line, number) for number in range(len(names))]
            fives[0].told(again, line)[0].rounds()
        for name, five in zip(names, fives, strict=True):
            with newsroom.opened() as again:
                five.change(again, line)
            status, _ = moments(newsroom, name, tmp_path)
            assert status == -signal.SIGKILL, name
        assert moments(newsroom, "", tmp_path)[0] == ASKS
        since = len(line.proxy.requests)
        newsroom.command("sync", code=ASKS)
        assert line.writes(since) == []
        with newsroom.opened() as again:
            for five in (*whole, *fives):
                five.hold(again, line)
