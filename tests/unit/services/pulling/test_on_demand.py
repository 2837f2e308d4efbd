"""The pictures of some stories come when a person asks for them, and no others."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from nejat_desktop.services.jobs import Job, Progress
from nejat_desktop.services.pulling.pulling import MediaFiles
from nejat_desktop.store.database import Connection
from nejat_desktop.store.post_bases import posts_of_stories
from tests.archives import watch
from tests.pulled import World, archive_site, connected
from tests.simulated.faults import Fault
from tests.unit.services.pulling.test_pulling import by_post, led, rewrite


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with connected(tmp_path / "room", monkeypatch, archive_site(30)) as made:
        made.pull()
        yield made


def files_asked_for(world: World) -> set[str]:
    asked = world.wordpress.record.requests
    return {request.url for request in asked if "/uploads/" in request.url}


def published(world: World) -> list[int]:
    return [number for number, one in led(world).items() if one.status == "publish"]


def test_the_pictures_of_one_story_come_alone_lead_it_and_are_not_written_back(
    world: World,
) -> None:
    number = published(world)[0]
    article = by_post(world.room)[number]
    (report,) = world.room.services.pulling.illustrate([article.story], watch())
    stories = world.room.services.stories
    lead = world.wordpress.site.uploads[led(world)[number].featured]
    (asked,) = files_asked_for(world)
    assert asked.endswith(lead.file)
    assert report.photos == 1 and not report.needs_a_person
    assert stories.story(article.story).lead is not None
    others = [by_post(world.room)[n] for n in published(world)[1:]]
    same = [n for n in published(world) if led(world)[n].featured == lead.id]
    lacking = [a for n, a in zip(published(world)[1:], others, strict=True) if n not in same]
    assert lacking and all(stories.story(a.story).lead is None for a in lacking)
    writes = world.writes
    world.sync()
    assert world.writes == writes


def test_asked_for_twice_nothing_more_comes(world: World) -> None:
    story = by_post(world.room)[published(world)[0]].story
    world.room.services.pulling.illustrate([story], watch())
    files = len([one for one in world.wordpress.record.requests if "/uploads/" in one.url])
    (report,) = world.room.services.pulling.illustrate([story], watch())
    assert report.photos == 0
    again = len([one for one in world.wordpress.record.requests if "/uploads/" in one.url])
    assert again == files


def test_what_somebody_works_on_gets_its_picture_and_keeps_its_text(world: World) -> None:
    article = by_post(world.room)[published(world)[0]]
    rewrite(world, article)
    world.room.services.pulling.illustrate([article.story], watch())
    editing = world.room.services.editing
    assert editing.article(article.uid).content.body == "<p>Written here.</p>"


def test_a_whole_fetch_that_was_broken_off_still_goes_on_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with connected(tmp_path / "room", monkeypatch, archive_site(130)) as world:

        def stop(job: Job, progress: Progress) -> None:
            if progress.done >= 100:
                job.cancel()

        job = Job("pull", stop)
        first = world.pull(by=job)
        assert first.cancelled
        here = by_post(world.room)
        story = next(here[n].story for n in published(world) if n in here)
        world.room.services.pulling.illustrate([story], watch())
        rest = world.pull()
        assert first.came.total() + rest.came.total() == 130 + 6
        assert rest.left == rest.hidden == 0


def test_a_site_that_does_not_answer_is_told_in_the_report_and_nothing_is_lost(
    world: World,
) -> None:
    story = by_post(world.room)[published(world)[0]].story
    world.transport.faults.rates = {Fault.FIREWALL: 1.0}
    (report,) = world.room.services.pulling.illustrate([story], watch())
    assert report.needs_a_person and (report.problem or report.trouble)
    world.transport.faults.stop()
    (report,) = world.room.services.pulling.illustrate([story], watch())
    assert report.photos == 1


def test_however_many_are_selected_those_that_stand_there_are_found(world: World) -> None:
    here = by_post(world.room)
    (post, one), other = next(iter(here.items())), world.room.services.context.new_uid()
    many = [*[other] * 2_000, one.story]

    def work(connection: Connection) -> dict[str, list[int]]:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        before = driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 999)
        try:
            return posts_of_stories(connection, world.connection.site, many)
        finally:
            driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, before)

    found = world.room.services.context.read(work)
    assert post in {number for numbers in found.values() for number in numbers}


def test_stories_that_stand_at_no_site_ask_for_nothing(world: World) -> None:
    asked = world.transport.sent
    assert world.room.services.pulling.illustrate([], watch()) == ()
    assert world.transport.sent == asked


def test_all_of_them_by_hand_is_what_a_whole_fetch_with_files_gives(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories = [one.story for one in by_post(world.room).values()]
    world.room.services.pulling.illustrate(stories, watch())
    photos = {photo.sha256 for photo in world.room.services.library.newest()}
    with connected(tmp_path / "other", monkeypatch, archive_site(30)) as other:
        other.pull(MediaFiles.ALL)
        assert {photo.sha256 for photo in other.room.services.library.newest()} == photos
