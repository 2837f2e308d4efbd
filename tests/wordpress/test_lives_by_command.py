"""A story of each of three kinds through all its states, synced by the program's own command.

Where not all is asked for: the one kind that has a picture.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from nejat_desktop.bootstrap import create_newsroom, default_newsroom
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from tests.contract.pictures import picture
from tests.rooms import content
from tests.wordpress.fault_proxy import FaultProxy
from tests.wordpress.newsroom import OWNER, Line, Newsroom
from tests.wordpress.sampled import WHOLE
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
KINDS = (Kind.ARTICLE, Kind.NEWSPIC, Kind.PAGE) if WHOLE in os.environ else (Kind.NEWSPIC,)
Deed = Callable[[Services, Uid], object]
Post = dict[str, Any]


@pytest.fixture(scope="module")
def newsroom(wordpress: WordPress, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """A new newsroom whose English edition was connected by the command."""
    folder = tmp_path_factory.mktemp("commands") / "room"
    wordpress.reset("en")
    create_newsroom(folder, default_newsroom("Test"), "Leila")
    with FaultProxy(wordpress.host, Random(1)) as proxy:
        line = Line(wordpress, proxy)
        made = Newsroom(folder, line)
        words = ("connect", "en", line.home("en"), "--user", OWNER)
        made.command(*words, typed=f"{line.password('en')}\n")
        yield made


class Lived:
    """One story, and the post that it is."""

    def __init__(self, newsroom: Newsroom, kind: Kind) -> None:
        self.newsroom, self.kind = newsroom, kind
        self.tomorrow = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
        with newsroom.opened() as room:
            text = content(room.services, f"Life of {kind.value}", "One.", "Two.")
            made = room.services.editing.new_story(kind, "en", replace(text, date=self.tomorrow))
            self.uid, self.story = made.uid, made.story
            if kind is Kind.NEWSPIC:
                photo = room.services.library.add(picture(), "a.png")
                words = Description("A bridge.", "A bridge.", "Leila")
                room.services.library.describe(photo.uid, "en", words)
                room.services.stories.set_pictures(made.story, [photo.uid])
            room.services.publishing.approve(made.uid)

    def after(self, deed: Deed | None = None) -> Post:
        """Its one post once something was done here and synced; a second sync writes nothing."""
        if deed is not None:
            with self.newsroom.opened() as room:
                deed(room.services, self.uid)
        self.newsroom.command("sync")
        since = len(self.newsroom.line.proxy.requests)
        assert "nothing to do" in self.newsroom.command("sync")
        assert self.newsroom.line.writes(since) == []
        marker = f"nejat:uid={self.uid}"
        there = self.newsroom.line.everything("en")
        (post,) = (one for one in there if marker in one["content"]["raw"])
        assert post["type"] == ("page" if self.kind is Kind.PAGE else "post")
        return post


def changed(**fields: Any) -> Deed:
    """Other fields of its content, approved."""

    def deed(services: Services, uid: Uid) -> None:
        now = services.editing.article(uid)
        services.editing.save(uid, now.version, replace(now.content, **fields))
        services.publishing.approve(uid)

    return deed


def binned_at_once(services: Services, uid: Uid) -> None:
    """Withdrawn and in the bin before anything is synced."""
    services.publishing.withdraw(uid)
    services.stories.move_to_bin([services.editing.article(uid).story])


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_each_state_here_is_the_state_there_and_a_second_sync_writes_nothing(
    newsroom: Newsroom, kind: Kind
) -> None:
    one = Lived(newsroom, kind)
    first = one.after()
    assert (first["status"], first["date_gmt"]) == ("future", f"{one.tomorrow:%Y-%m-%dT%H:%M:%S}")

    yesterday = one.tomorrow - timedelta(days=2)
    out = one.after(changed(date=yesterday))
    assert (out["id"], out["status"]) == (first["id"], "publish")
    assert out["date_gmt"] == f"{yesterday:%Y-%m-%dT%H:%M:%S}"

    again = one.after(changed(headline=f"Another life of {kind.value}"))
    assert again["title"]["raw"] == f"Another life of {kind.value}"
    assert all(again[name] == out[name] for name in ("id", "status", "slug", "link", "date_gmt"))

    moved = one.after(changed(slug=f"moved-{kind.value}"))
    assert (moved["id"], moved["slug"]) == (out["id"], f"moved-{kind.value}")

    hidden = one.after(lambda services, uid: services.publishing.withdraw(uid))
    assert (hidden["id"], hidden["status"], hidden["slug"]) == (out["id"], "draft", moved["slug"])

    story = one.story
    followed = one.after(lambda services, uid: services.stories.move_to_bin([story]))
    assert (followed["id"], followed["status"]) == (out["id"], "trash")
    one.after(lambda services, uid: services.stories.take_from_bin([story]))

    shown = one.after(lambda services, uid: services.publishing.approve(uid))
    assert all(shown[name] == moved[name] for name in ("id", "status", "slug", "link", "date_gmt"))

    binned = one.after(binned_at_once)
    assert (binned["id"], binned["status"]) == (out["id"], "trash")

    taken = one.after(lambda services, uid: services.stories.take_from_bin([story]))
    assert taken["status"] != "publish", "nobody has let it out yet"

    back = one.after(lambda services, uid: services.publishing.approve(uid))
    assert all(back[name] == moved[name] for name in ("id", "slug", "link", "date_gmt"))
    assert back["status"] == "publish"
