"""Two laptops with the same newsroom, of which one syncs in the middle of the other's sync."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.backups import Reason
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.conflicts import ConflictView
from tests.contract.pictures import picture
from tests.rooms import article
from tests.site_changes import PARAGRAPHS
from tests.wordpress.newsroom import Line, Newsroom, connected, sync
from tests.wordpress.sampled import WHOLE
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import Told
from tests.wordpress.window import Window

pytestmark = pytest.mark.wordpress
EDITION = "en"
FIRST = 3
STEP, MOMENTS = (3, 6) if WHOLE in os.environ else (5, 3)
"""After which requests of the one the other begins."""


@dataclass
class Two:
    """The newsroom on both laptops, and their line."""

    desk: Opened
    home: Opened
    line: Line
    uids: Sequence[Uid]

    def publish(self) -> None:
        """All of it, by the desk; home knows it."""
        for uid in self.uids:
            for room in (self.desk, self.home):
                room.services.publishing.approve(uid)
        sync(self.desk)
        sync(self.home)
        self.demand_quiet(len(self.uids))

    def crossing(self, moment: int) -> None:
        """The desk syncs, and home does between two of its requests; then both until they rest."""
        proxy = self.line.proxy
        assert isinstance(proxy, Window)
        proxy.then(moment, self._home_syncs)
        sync(self.desk)
        assert proxy.happened
        for _ in range(3):
            since = len(proxy.requests)
            sync(self.home)
            sync(self.desk)
        assert self.line.writes(since) == [], "they come to rest"

    def _home_syncs(self) -> None:
        sync(self.home)

    def demand_quiet(self, stories: int) -> None:
        """Each story and each picture stands there once, and nobody is asked anything."""
        posts = [post for post in self.line.posts(EDITION) if post["status"] != "trash"]
        markers = {post["content"]["raw"].split("nejat:uid=")[1][:32] for post in posts}
        assert len(posts) == len(markers) == stories
        assert {post["status"] for post in posts} == {"publish"}
        leads = sorted(post["featured_media"] for post in posts)
        assert sorted(one["id"] for one in self.line.media(EDITION)) == leads
        for room in (self.desk, self.home):
            assert room.services.conflicts.open() == ()


@pytest.fixture
def two(wordpress: WordPress, tmp_path: Path) -> Iterator[Two]:
    """Drafts with pictures, one for each moment, and a backup of them restored at home."""
    with connected(tmp_path / "desk", wordpress, EDITION, proxy=Window) as (desk, line):
        uids = []
        for number in range(MOMENTS):
            made = article(desk.services, f"Story {number}", *PARAGRAPHS, edition=EDITION)
            photo = desk.services.library.add(picture(8, 10 + number), "a.png")
            desk.services.library.describe(photo.uid, EDITION, Description("A.", "A.", ""))
            desk.services.stories.set_pictures(made.story, [photo.uid])
            uids.append(made.uid)
        backup = desk.services.backups.make(Reason.DAILY)
        desk.services.backups.restore_beside(backup.name, tmp_path / "home")
        with Newsroom(tmp_path / "home", line).opened() as home:
            yield Two(desk, home, line, uids)


def test_what_both_publish_in_the_same_moment_stands_there_once(two: Two) -> None:
    for number, uid in enumerate(two.uids):
        for room in (two.desk, two.home):
            room.services.publishing.approve(uid)
        two.crossing(FIRST + STEP * number)
        two.demand_quiet(number + 1)


def test_the_same_change_on_both_is_no_conflict(two: Two) -> None:
    two.publish()
    for number, uid in enumerate(two.uids):
        for room in (two.desk, two.home):
            Told(room, two.line, uid).write_here(0, f"Entirely other words {number}.")
            room.services.publishing.approve(uid)
        two.crossing(FIRST + number)
        two.demand_quiet(MOMENTS)


def test_different_changes_of_one_paragraph_are_all_kept(two: Two) -> None:
    two.publish()
    for number, uid in enumerate(two.uids):
        said = {}
        for name, room in (("desk", two.desk), ("home", two.home)):
            story = Told(room, two.line, uid)
            said[name] = f"Words of the {name} {number}."
            story.write_here(0, said[name])
            story.approve()
        two.crossing(FIRST + number)
        (shown,) = set(said.values()) & set(Told(two.desk, two.line, uid).there)
        for name, room in (("desk", two.desk), ("home", two.home)):
            history = room.services.editing.history(uid)
            assert any(said[name] in one.content.body for one in history)
            asked = [one for one in room.services.conflicts.open() if one.article == uid]
            assert asked or shown in Told(room, two.line, uid).here
        views = (
            room.services.conflicts.view(one.uid)
            for room in (two.desk, two.home)
            for one in room.services.conflicts.open()
            if one.article == uid
        )
        assert any(holds(view, said.values()) for view in views), "somebody is asked"


def holds(view: ConflictView, texts: Iterable[str]) -> bool:
    """Whether a conflict shows all of these as its sides."""
    assert view.joining is not None
    sides = {side for row in view.joining.rows for side in (row.site, row.here)}
    return set(texts) <= sides
