"""What every release reader promises: the newsroom's own, and the one in memory."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest

from nejat_desktop.bootstrap import new_uid
from nejat_desktop.domain.errors import CancelledError, DamagedError, NotFoundError
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.ports.releases import ReleaseReader
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.release_reader import StoredReleases
from nejat_desktop.store.vault import Vault
from tests.fakes.memory_reader import MemoryReader
from tests.pulled import picture as a_picture
from tests.rooms import NOON, StillClock, article, empty_room
from tests.site_samples import newsroom, picture, release


class Room(Protocol):
    """A newsroom as these tests need it."""

    @property
    def reader(self) -> ReleaseReader:
        """What the tests are about."""
        ...

    def approve(self, headline: str, days: int = 0, edition: str = "en") -> Uid:
        """A new article, approved, dated so many days from now; its uid."""
        ...

    def approve_again(self, article: Uid, headline: str) -> None:
        """Another release."""
        ...

    def draft(self, article: Uid, headline: str) -> None:
        """Words over the release that nobody approved."""
        ...

    def withdraw(self, article: Uid) -> None:
        """For readers no more."""
        ...

    def lead_by(self, article: Uid, number: int) -> str:
        """Another release, which a picture leads; its digest."""
        ...

    def keep(self, data: bytes) -> str:
        """An original; its digest."""
        ...


class MemoryRoom:
    """Over the reader in memory."""

    def __init__(self) -> None:
        self.reader = MemoryReader(newsroom())

    def approve(self, headline: str, days: int = 0, edition: str = "en") -> Uid:
        uid = new_uid()
        made = release(headline.lower(), headline=headline, edition=edition)
        date = NOON + timedelta(days=days)
        self.reader.approve(replace(made, uid=new_uid(), article=uid, date=date))
        return uid

    def approve_again(self, article: Uid, headline: str) -> None:
        head = next(h for h in self.reader.heads() if h.article == article)
        before = self.reader.release(head.release)
        content = replace(before.content, headline=headline)
        number = before.number + 1
        self.reader.approve(replace(before, uid=new_uid(), number=number, content=content))

    def draft(self, article: Uid, headline: str) -> None:
        """The reader in memory holds no drafts."""

    def withdraw(self, article: Uid) -> None:
        self.reader.withdraw(article)

    def lead_by(self, article: Uid, number: int) -> str:
        before = self.reader.release(self.reader.newest([article])[article].release)
        lead = picture(f"picture {number}")
        later = {"uid": new_uid(), "number": before.number + 1}
        self.reader.approve(replace(before, pictures=(lead,), lead=lead.photo, **later))  # type: ignore[arg-type]
        return lead.sha256

    def keep(self, data: bytes) -> str:
        digest = hashlib.sha256(data).hexdigest()
        self.reader.originals[digest] = data
        return digest


class StoredRoom:
    """Over a newsroom on disk."""

    def __init__(self, folder: Path, services: object) -> None:
        from nejat_desktop.services.bundle import Services

        assert isinstance(services, Services)
        self._services, self._vault = services, Vault(folder / "photos")
        self.reader = StoredReleases(services.context.database, self._vault)

    def approve(self, headline: str, days: int = 0, edition: str = "en") -> Uid:
        made = article(self._services, headline, edition=edition)
        date = NOON + timedelta(days=days)
        dated = replace(made.content, date=date)
        self._services.editing.save(made.uid, made.version, dated)
        self._services.publishing.approve(made.uid)
        return made.uid

    def approve_again(self, article: Uid, headline: str) -> None:
        self.draft(article, headline)
        self._services.publishing.approve(article)

    def draft(self, article: Uid, headline: str) -> None:
        now = self._services.editing.article(article)
        content = replace(now.content, headline=headline)
        self._services.editing.save(article, now.version, content)

    def withdraw(self, article: Uid) -> None:
        self._services.publishing.withdraw(article)

    def lead_by(self, article: Uid, number: int) -> str:
        services = self._services
        photo = services.library.add(a_picture(number), "a.png")
        services.library.describe(photo.uid, "en", Description("A boat.", "A boat", "Lens"))
        services.stories.set_pictures(services.editing.article(article).story, [photo.uid])
        self.approve_again(article, f"Led by {number}")
        return photo.sha256

    def keep(self, data: bytes) -> str:
        return self._vault.put(data)


@pytest.fixture(params=["stored", "memory"])
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Room]:
    if request.param == "memory":
        yield MemoryRoom()
        return
    with empty_room(tmp_path / "room", StillClock()) as opened:
        yield StoredRoom(tmp_path / "room", opened.services)


def headlines(room: Room) -> list[str]:
    return [head.headline for head in room.reader.heads()]


def test_a_new_newsroom_has_released_nothing(room: Room) -> None:
    assert headlines(room) == []
    assert list(room.reader.withdrawn()) == []
    assert room.reader.newsroom().editions


def test_releases_come_by_their_dates_those_ahead_among_them(room: Room) -> None:
    for headline, days in (("Later", 2), ("Earlier", -3), ("Now", 0)):
        room.approve(headline, days)
    assert headlines(room) == ["Earlier", "Now", "Later"]


def test_a_draft_is_out_of_reach(room: Room) -> None:
    uid = room.approve("Approved")
    room.draft(uid, "Pelican-shaped")
    assert headlines(room) == ["Approved"]


def test_heads_of_some_editions_are_those_of_the_others_left_out(room: Room) -> None:
    room.approve("Bridge")
    room.approve("Ura", days=2, edition="sq")
    room.approve("پل", days=1, edition="fa")
    shown = [head.headline for head in room.reader.heads(editions={"sq", "fa"})]
    assert shown == ["پل", "Ura"]
    assert list(room.reader.heads(editions=())) == [] and len(headlines(room)) == 3


def test_the_newest_release_stands_for_an_article_and_older_ones_are_kept(room: Room) -> None:
    uid = room.approve("First")
    (first,) = room.reader.heads()
    whole = room.reader.release(first.release)
    room.approve_again(uid, "Second")
    (second,) = room.reader.heads()
    assert (second.headline, second.number) == ("Second", first.number + 1)
    assert room.reader.release(first.release) == whole
    assert room.reader.heads_of([first.release, new_uid()]) == {first.release: first}


def test_a_head_tells_of_its_release_all_but_the_body(room: Room) -> None:
    room.approve("Bridge")
    (head,) = room.reader.heads()
    assert head == head_of(room.reader.release(head.release))


def test_what_was_withdrawn_is_told_and_can_come_back(room: Room) -> None:
    kept, gone = room.approve("Kept"), room.approve("Gone")
    room.withdraw(gone)
    assert headlines(room) == ["Kept"]
    assert [left.article for left in room.reader.withdrawn()] == [gone]
    assert kept != gone


def test_the_newest_release_of_an_article_is_found_though_readers_see_it_no_more(
    room: Room,
) -> None:
    kept, gone = room.approve("Kept"), room.approve("Gone")
    room.approve_again(kept, "Kept again")
    room.withdraw(gone)
    found = room.reader.newest([kept, gone, new_uid()])
    assert {uid: head.headline for uid, head in found.items()} == {kept: "Kept again", gone: "Gone"}
    assert [left.binned for left in room.reader.withdrawn()] == [False]


def test_when_words_were_approved_is_known_of_every_release(room: Room) -> None:
    uid = room.approve("First")
    (first,) = room.reader.heads()
    room.approve_again(uid, "Second")
    (second,) = room.reader.heads()
    both = [first.release, second.release]
    found = room.reader.worded([*both, new_uid()])
    assert found == {uid: room.reader.release(uid).approved.at for uid in both}


def test_every_picture_that_led_an_article_is_known_whatever_became_of_it(room: Room) -> None:
    led, other = room.approve("Bridge"), room.approve("Mill")
    digests = {room.lead_by(led, 1), room.lead_by(led, 2)}
    room.withdraw(led)
    assert {*room.reader.led(led)} == digests and len(digests) == 2
    assert not room.reader.led(other) and not room.reader.led(new_uid())


def test_a_release_that_was_never_made_is_not_found(room: Room) -> None:
    with pytest.raises(NotFoundError):
        room.reader.release(new_uid())


def test_originals_come_back_untouched_or_not_at_all(room: Room) -> None:
    digest = room.keep(b"a picture")
    assert room.reader.original(digest) == b"a picture"
    with pytest.raises(DamagedError):
        room.reader.original("0" * 64)


def test_who_stops_waits_for_no_archive_of_heads(room: Room) -> None:
    room.approve("Bridge")
    room.approve("Ferry")

    def stop() -> None:
        raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        room.reader.heads(stop)
    assert sorted(headlines(room)) == ["Bridge", "Ferry"]
