"""What stands around the texts of another newsroom comes in as fields."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.services.pulling.pulling import MediaFiles
from tests import file_samples as made
from tests.archives import by_post
from tests.pulled import World, archive_site, connected, picture

There = tuple[World, dict[Kind, Uid]]
CREDITS = Credits("Lena Marek", publication="Dalen", original_language="sv", translator="Ana Kola")
CONTENTS = ("The bridge & the river", "پل‌ها")


def put_there(world: World) -> dict[Kind, Uid]:
    """A gallery and a newsletter, published by the first newsroom."""
    services = world.room.services
    shown = [services.library.add(picture(n), f"{n}.png").uid for n in (11, 12, 13)]
    for uid in shown:
        services.library.describe(uid, "en", Description("A square.", "A square.", "Leila"))
    paper = services.files.add(made.saved(made.plain_pdf()), "letter.pdf")
    work = Work(file=paper.uid, number="118", issued="2026-11", contents=CONTENTS)
    section = services.settings.newsroom().sections[0].uid
    text = Content("A story", body=blocks.paragraph("Text."), sections=(section,), credits=CREDITS)
    found = {}
    for kind, pictures, facts in (
        (Kind.GALLERY, shown, Work()),
        (Kind.NEWSLETTER, shown[:1], work),
    ):
        content = replace(text, headline=f"A {kind.value}", work=facts)
        article = services.editing.new_story(kind, "en", content)
        services.stories.set_pictures(article.story, pictures)
        services.publishing.approve(article.uid)
        found[kind] = article.uid
    world.sync()
    return found


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[There]:
    """The second newsroom, and what the first has put on their site."""
    site = archive_site(2)
    with connected(tmp_path / "first", monkeypatch, site) as world:
        uids = put_there(world)
    with connected(tmp_path / "second", monkeypatch, site) as world:
        yield world, uids


def test_credits_facts_files_and_galleries_are_known_to_a_laptop_that_fetched_them(
    there: There,
) -> None:
    world, uids = there
    world.pull(MediaFiles.ALL)
    services = world.room.services
    letter = services.editing.article(uids[Kind.NEWSLETTER])
    assert letter.content.credits == CREDITS
    assert replace(letter.content.work, file=None) == Work(
        number="118", issued="2026-11", contents=CONTENTS
    )
    assert letter.content.work.file is not None
    assert services.files.file(letter.content.work.file).pages == 2
    gallery = services.editing.article(uids[Kind.GALLERY])
    assert len(services.stories.story(gallery.story).pictures) == 3
    writes = world.writes
    world.sync()
    assert world.writes == writes


def test_a_newsletter_that_was_fetched_whole_can_be_changed_there_and_keeps_its_surroundings(
    there: There,
) -> None:
    world, uids = there
    world.pull(MediaFiles.ALL)
    services = world.room.services
    letter = services.editing.article(uids[Kind.NEWSLETTER])
    number = next(n for n, one in by_post(world.room).items() if one.uid == letter.uid)
    before = world.wordpress.posts[number].content
    changed = letter.with_content(headline="Another headline").content
    services.editing.save(letter.uid, letter.version, changed)
    services.publishing.approve(letter.uid)
    world.sync()
    after = world.wordpress.posts[number]
    assert (after.title, after.content) == ("Another headline", before)


def test_without_its_file_a_work_has_the_rest(there: There) -> None:
    world, uids = there
    world.pull(MediaFiles.NONE)
    letter = world.room.services.editing.article(uids[Kind.NEWSLETTER])
    assert letter.content.work == Work(number="118", issued="2026-11", contents=CONTENTS)
    assert letter.content.credits == CREDITS


def test_files_and_pictures_that_are_fetched_later_come_to_the_stories_and_are_no_change(
    there: There,
) -> None:
    world, uids = there
    services = world.room.services
    world.pull(MediaFiles.NONE)
    published = services.editing.article(uids[Kind.NEWSLETTER])
    world.pull(MediaFiles.ALL)
    letter = services.editing.article(uids[Kind.NEWSLETTER])
    assert letter.content.work.file is not None
    assert letter.content.credits == CREDITS
    assert (letter.live, letter.status) == (published.live, published.status)
    gallery = services.editing.article(uids[Kind.GALLERY])
    assert len(services.stories.story(gallery.story).pictures) == 3
    writes = world.writes
    world.sync()
    assert world.writes == writes
    before = [services.editing.article(uid).release for uid in uids.values()]
    world.pull(MediaFiles.ALL)
    assert [services.editing.article(uid).release for uid in uids.values()] == before
