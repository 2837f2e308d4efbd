"""Comments of readers: counted with a look, and decided about from the desk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Live
from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.errors import NotFoundError, StaleError
from nejat_desktop.services.remarks import Remarks
from nejat_desktop.store.connections import save_connection
from tests.archives import by_post, watch
from tests.pulled import World, archive_site, connected


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with connected(tmp_path / "room", monkeypatch, archive_site(12)) as made:
        may = replace(made.connection, powers=frozenset({Power.COMMENTS.value}))
        made.room.services.context.write(lambda c: save_connection(c, may))
        made.pull()
        yield made


def never() -> bool:
    return False


def remarks(world: World) -> Remarks:
    return world.room.services.remarks


def published(world: World) -> int:
    """The number of a post that readers see."""
    return next(n for n, a in by_post(world.room).items() if a.live is Live.PUBLISHED)


def counted(world: World, number: int) -> int | None:
    return by_post(world.room)[number].reader_comments


def test_what_readers_see_is_counted_with_a_look_and_only_when_it_changed(world: World) -> None:
    number = published(world)
    before = counted(world, number) or 0
    world.wordpress.people.comment(number, "Ana", "One more.", "approved")
    remarks(world).look(watch())
    assert counted(world, number) == before + 1
    sent = world.transport.sent
    remarks(world).look(watch())
    assert world.transport.sent - sent == 2


def test_those_that_wait_are_listed_with_their_articles_the_oldest_first(world: World) -> None:
    number = published(world)
    world.wordpress.people.comment(number, "Ana", "First <b>words</b>")
    world.clock.advance(60)
    world.wordpress.people.comment(number, "بهار", "دوم")
    draft = next(i for i, one in world.wordpress.posts.items() if one.status == "draft")
    world.wordpress.people.comment(draft, "Nobody", "Under no article that is out")
    look = remarks(world).look(watch())
    assert (look.waiting, look.elsewhere, look.troubles) == (2, 1, ())
    found = remarks(world).waiting()
    assert [(one.author, one.text) for one in found] == [
        ("Ana", "First <b>words</b>"),
        ("بهار", "دوم"),
    ]
    assert {one.article for one in found} == {by_post(world.room)[number].uid}


def test_one_that_is_approved_is_seen_there_and_counted_here(world: World) -> None:
    number = published(world)
    before = counted(world, number) or 0
    comment = world.wordpress.people.comment(number, "Ana", "Yes")
    remarks(world).look(watch())
    remarks(world).approve(remarks(world).waiting()[0], never)
    assert comment.status == "approved"
    assert remarks(world).waiting() == () and counted(world, number) == before + 1
    sent = world.transport.sent
    remarks(world).look(watch())
    assert world.transport.sent - sent == 2, "what was decided here is no reason to count anew"


def test_one_that_is_binned_lies_in_the_bin_there(world: World) -> None:
    number = published(world)
    comment = world.wordpress.people.comment(number, "Spam", "Buy")
    remarks(world).look(watch())
    remarks(world).bin(remarks(world).waiting()[0], never)
    assert comment.status == "trash" and remarks(world).count() == 0


def test_one_that_somebody_decided_about_there_is_gone_with_the_next_look(world: World) -> None:
    number = published(world)
    comment = world.wordpress.people.comment(number, "Ana", "Yes")
    remarks(world).look(watch())
    comment.status = "spam"
    remarks(world).look(watch())
    assert remarks(world).waiting() == ()


def test_one_that_was_deleted_there_meanwhile_is_settled(world: World) -> None:
    number = published(world)
    before = counted(world, number)
    comment = world.wordpress.people.comment(number, "Ana", "Yes")
    remarks(world).look(watch())
    (waiting,) = remarks(world).waiting()
    del world.wordpress.site.comments[comment.id]
    remarks(world).approve(waiting, never)
    assert remarks(world).waiting() == () and counted(world, number) == before


def test_a_site_that_is_not_connected_any_more_has_none_waiting(world: World) -> None:
    world.wordpress.people.comment(published(world), "Ana", "Yes")
    remarks(world).look(watch())
    (waiting,) = remarks(world).waiting()
    gone = replace(world.connection, removed=world.clock())
    world.room.services.context.write(lambda c: save_connection(c, gone))
    assert remarks(world).waiting() == ()
    with pytest.raises(NotFoundError):
        remarks(world).bin(waiting, never)


def test_a_site_that_cannot_be_reached_is_told_and_nothing_is_lost(world: World) -> None:
    world.wordpress.people.comment(published(world), "Ana", "Yes")
    remarks(world).look(watch())
    world.transport.sites.clear()
    look = remarks(world).look(watch())
    assert look.waiting == 1 and look.troubles


@pytest.mark.parametrize("status", ["spam", "trash"])
def test_what_somebody_took_away_there_is_not_approved_from_here(world: World, status: str) -> None:
    number = published(world)
    before = counted(world, number)
    comment = world.wordpress.people.comment(number, "Spam", "Buy")
    remarks(world).look(watch())
    comment.status = status
    with pytest.raises(StaleError, match="took this comment away"):
        remarks(world).approve(remarks(world).waiting()[0], never)
    assert comment.status == status
    assert remarks(world).waiting() == () and counted(world, number) == before


def test_what_somebody_let_readers_see_is_not_binned_from_here(world: World) -> None:
    number = published(world)
    before = counted(world, number) or 0
    comment = world.wordpress.people.comment(number, "Ana", "Yes")
    remarks(world).look(watch())
    comment.status = "approved"
    with pytest.raises(StaleError, match="let readers see this comment"):
        remarks(world).bin(remarks(world).waiting()[0], never)
    assert comment.status == "approved" and remarks(world).waiting() == ()
    remarks(world).look(watch())
    assert counted(world, number) == before + 1


@pytest.mark.parametrize("decide", ["approve", "bin"])
def test_words_that_were_changed_there_are_shown_before_anything_is_decided(
    world: World, decide: str
) -> None:
    comment = world.wordpress.people.comment(published(world), "Ana", "Yes")
    remarks(world).look(watch())
    comment.text = "Yes. Buy here"
    with pytest.raises(StaleError, match="changed this comment"):
        getattr(remarks(world), decide)(remarks(world).waiting()[0], never)
    assert comment.status == "hold"
    (again,) = remarks(world).waiting()
    assert again.text == "Yes. Buy here"
    getattr(remarks(world), decide)(again, never)
    assert comment.status == ("approved" if decide == "approve" else "trash")


@pytest.mark.parametrize(("decide", "status"), [("approve", "approved"), ("bin", "trash")])
def test_what_was_decided_there_just_so_is_done(world: World, decide: str, status: str) -> None:
    number = published(world)
    before = counted(world, number) or 0
    comment = world.wordpress.people.comment(number, "Ana", "Yes")
    remarks(world).look(watch())
    comment.status, writes = status, world.wordpress.record.writes
    getattr(remarks(world), decide)(remarks(world).waiting()[0], never)
    assert world.wordpress.record.writes == writes, "nothing was sent for it"
    assert counted(world, number) == before + (decide == "approve")
    remarks(world).look(watch())
    assert counted(world, number) == before + (decide == "approve")
