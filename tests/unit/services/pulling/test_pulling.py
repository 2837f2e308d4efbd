"""The archive of a connected site comes in whole, once, and no sync after it has to write."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nejat_desktop.cli.taking_in import report_lines
from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.errors import BadInputError, NotFoundError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.ports.transport import Request
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.pulling import run
from nejat_desktop.services.pulling.fetched import Fetched
from nejat_desktop.services.pulling.items import Around, attachment_of
from nejat_desktop.services.pulling.pulling import MediaFiles
from nejat_desktop.sites.wordpress import walking
from nejat_desktop.sites.wordpress.archive import WordPressArchive
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.site import WordPressSite
from nejat_desktop.store.at_site import known_terms
from tests.archives import Stopper, by_post, holdings, take_in
from tests.fakes.fuse import Fuse, KilledError
from tests.pulled import World, archive_site, connected, exported, picture
from tests.rooms import article
from tests.simulated import PASSWORD
from tests.simulated.things import Entry

POSTS = 60


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with connected(tmp_path / "room", monkeypatch, archive_site(POSTS)) as made:
        yield made


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of seven, parts of three: many places to be killed or to drift at."""
    monkeypatch.setattr(walking, "PER_PAGE", 7)
    monkeypatch.setattr(run, "TOGETHER", 3)


def of_status(world: World, status: str) -> list[Article]:
    numbers = [id for id, entry in world.wordpress.posts.items() if entry.status == status]
    here = by_post(world.room)
    return [here[number] for number in numbers]


def test_every_post_and_page_is_an_article_and_stands_as_it_stands_there(world: World) -> None:
    report = world.pull()
    assert len(by_post(world.room)) == len(world.wordpress.posts) == POSTS + 2
    assert report.came.total() == report.items.total() == report.expected
    assert report.left == report.hidden == 0
    assert {a.live for a in of_status(world, "future")} == {Live.SCHEDULED}
    assert {(a.status, a.live) for a in of_status(world, "draft")} == {(Status.DRAFT, Live.NEVER)}
    assert {a.status for a in of_status(world, "pending")} == {Status.IN_REVIEW}
    assert {a.release for a in of_status(world, "private")} == {None}
    published = of_status(world, "publish")
    assert {a.live for a in published} == {Live.PUBLISHED}
    assert report.agreed == len(published) + len(of_status(world, "future"))
    assert report.held == 0
    (binned,) = of_status(world, "trash")
    assert world.room.services.stories.story(binned.story).binned is not None


def test_what_this_newsroom_uploaded_is_not_fetched_back_as_other_pictures(world: World) -> None:
    services = world.room.services
    photo = services.library.add(picture(9), "harbour.png")
    services.library.describe(photo.uid, "en", Description("Harbour.", "Harbour.", ""))
    story = article(services, "Harbour", "Ships.")
    services.stories.set_pictures(story.story, [photo.uid])
    services.publishing.approve(story.uid)
    world.sync()
    before = services.library.newest()
    theirs = len(world.wordpress.site.uploads) - 1
    for _ in range(2):
        report = world.pull(MediaFiles.ALL)
        assert len(services.library.newest()) == len(before) + theirs
    assert report.came == {}
    writes = world.writes
    world.sync()
    assert world.writes == writes


def test_texts_terms_names_dates_and_comments_are_those_of_the_site(world: World) -> None:
    world.pull()
    here, newsroom = by_post(world.room), world.room.services.settings.newsroom()
    for number, entry in world.wordpress.posts.items():
        article, text = here[number], here[number].content
        assert text.body == entry.content
        assert text.headline == entry.title.replace("&amp;", "&")
        assert text.credits.author in ("editor", "Editor")
        assert article.reader_comments == sum(
            one.post == number for one in world.wordpress.site.comments.values()
        )
        names = [world.wordpress.site.terms[one].name for one in entry.categories]
        told = [newsroom.section(uid) for uid in text.sections]
        assert len(told) == len(names)
        if article.release:
            assert text.date is not None
            assert int(text.date.timestamp()) == entry.date
    below = next(s for s in newsroom.sections if s.name("en") == "از روستا")
    above = newsroom.section(below.parent) if below.parent else None
    assert above is not None and above.slug == "reports"


def test_a_category_that_stands_for_a_kind_is_the_kind_and_no_section(world: World) -> None:
    """By the table of what becomes of what; under another parent, the same name is a section."""
    people = world.wordpress.people
    media = people.add_term("category", "Media")
    cartoons = people.add_term("category", "Cartoons", "drawn", parent=media.id)
    talks = people.add_term("category", "Talks", parent=media.id)
    videos = people.add_term("category", "Videos", "films")
    where = {
        "Drawn": [cartoons.id],
        "Both": [media.id, cartoons.id],
        "Above": [media.id],
        "Talk": [talks.id],
        "Film": [videos.id],
    }
    posts = {
        title: people.write(title, "<p>It.</p>", status="publish", categories=ids)
        for title, ids in where.items()
    }
    world.pull()
    services, here = world.room.services, by_post(world.room)
    newsroom = services.settings.newsroom()
    found = {}
    for title, post in posts.items():
        article = here[post.id]
        sections = [newsroom.section(uid) for uid in article.content.sections]
        names = [one.name("en") for one in sections if one]
        found[title] = (services.stories.story(article.story).kind, names)
    assert found == {
        "Drawn": (Kind.CARTOON, []),
        "Both": (Kind.CARTOON, ["Media"]),
        "Above": (Kind.ARTICLE, ["Media"]),
        "Talk": (Kind.ARTICLE, ["Talks"]),
        "Film": (Kind.ARTICLE, ["Videos"]),
    }
    terms, writes = len(world.wordpress.site.terms), world.writes
    world.sync()
    assert world.writes == writes
    assert not [s for s in newsroom.sections if s.name("en") == "Cartoons"]
    for title in ("Above", "Talk"):
        now = here[posts[title].id]
        text = replace(now.content, headline=f"{title}!")
        services.editing.save(now.uid, now.version, text)
        services.publishing.approve(now.uid)
    world.sync()
    assert len(world.wordpress.site.terms) == terms, "no category is made a second time"
    there = {post.title: list(post.categories) for post in world.wordpress.posts.values()}
    assert there["Above!"] == [media.id] and there["Talk!"] == [talks.id]
    known = services.context.read(lambda c: known_terms(c, world.connection.site, "category"))
    assert {"kind:Media", "kind:Media/Cartoons"} <= set(known)


def test_the_next_sync_has_nothing_to_write_and_does_not_read_it_all_again(world: World) -> None:
    world.pull()
    writes, sent = world.writes, world.transport.sent
    assert set(world.sync()) <= {"swept"}
    assert world.writes == writes
    assert world.transport.sent - sent <= 20


def test_fetched_twice_nothing_is_added(world: World) -> None:
    world.pull()
    before, writes = holdings(world.room), world.writes
    report = world.pull()
    assert holdings(world.room) == before
    assert report.came.total() == 0 and report.left == report.hidden == 0
    assert report.changed == 0 and not report.needs_a_person
    assert world.writes == writes


def test_a_page_that_the_site_counts_and_does_not_show_is_told_and_nothing_is_left(
    world: World,
) -> None:
    """WordPress's privacy page is for administrators alone: to fetch again would not bring it."""
    page = world.wordpress.people.write("Privacy", "<p>Who we are.</p>", kind="page")
    page.is_privacy = True
    world.wordpress.account.can -= {"manage_options"}
    report = world.pull()
    assert (report.hidden, report.left, report.needs_a_person) == (1, 0, False)
    assert page.id not in by_post(world.room)
    line = "  not shown to this account (the privacy page, for instance): 1"
    assert line in report_lines(report)


def test_the_window_may_take_its_time_and_hears_of_settings_once(world: World) -> None:
    heard = list[Changes]()
    world.room.services.changes.listen(heard.append)
    world.pull()
    assert sum(one.settings for one in heard) == 1, "the sections that were made"
    told = [one for one in heard if one.stories]
    assert len(told) > 2 and all(one.flowing for one in told)
    assert not heard[-1].flowing, "the last word is answered at once"
    heard.clear()
    world.pull()
    assert not any(one.settings or one.stories for one in heard)


def test_an_archive_that_came_by_an_export_is_adopted(world: World, tmp_path: Path) -> None:
    take_in(world.room, exported(world.wordpress), tmp_path, edition="en")
    before = {post: article.uid for post, article in by_post(world.room).items()}
    assert {a.live for a in of_status(world, "publish")} == {Live.HELD}
    report, writes = world.pull(), world.writes
    assert {post: article.uid for post, article in by_post(world.room).items()} == before
    assert set(report.came) == {("attachment", "inherit")} and report.changed == 0
    assert {a.live for a in of_status(world, "publish")} == {Live.PUBLISHED}
    assert {a.live for a in of_status(world, "future")} == {Live.SCHEDULED}
    assert set(world.sync()) <= {"swept"}
    assert world.writes == writes


def test_what_was_changed_there_since_the_export_is_left_to_the_sync(
    world: World, tmp_path: Path
) -> None:
    take_in(world.room, exported(world.wordpress), tmp_path, edition="en")
    number = next(i for i, one in world.wordpress.posts.items() if one.status == "publish")
    world.wordpress.people.edit(number, content="<p>Rewritten there.</p>")
    report = world.pull()
    assert [one.post for one in report.changed_items] == [number]
    assert by_post(world.room)[number].content.body != "<p>Rewritten there.</p>"
    states = len(world.wordpress.record.states)
    world.sync()
    assert by_post(world.room)[number].content.body == "<p>Rewritten there.</p>"
    assert "<p>Rewritten there.</p>" in world.wordpress.posts[number].content
    assert {one.id for one in world.wordpress.record.states[states:]} <= {number}


def fused(world: World, fuse: Fuse, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the fuse blow before or after a transaction."""
    database = world.room.services.context.database
    real = database.write

    def write(work: Callable[[Any], Any]) -> Any:
        fuse.moment()
        done = real(work)
        fuse.moment()
        return done

    monkeypatch.setattr(database, "write", write)


@pytest.mark.usefixtures("small_steps")
def test_killed_at_any_step_and_fetched_again_it_is_the_newsroom_of_one_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fuse = Fuse()
    with connected(tmp_path / "whole", monkeypatch, archive_site(8)) as world:
        fused(world, fuse, monkeypatch)
        world.pull()
        whole = holdings(world.room)
    moments = fuse.moments
    assert moments > 30
    for at in range(1, moments + 1):
        with connected(tmp_path / f"killed{at}", monkeypatch, archive_site(8)) as world:
            fused(world, fuse, monkeypatch)
            fuse.set(at)
            with pytest.raises(KilledError):
                world.pull()
            report = world.pull()
            assert holdings(world.room) == whole, at
            assert not report.trouble
            writes = world.writes
            world.sync()
            assert world.writes == writes, at


@pytest.mark.usefixtures("small_steps")
def test_over_a_bad_line_it_is_the_same_newsroom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with connected(tmp_path / "good", monkeypatch, archive_site(40)) as world:
        world.pull()
        good = holdings(world.room)
    with connected(tmp_path / "bad", monkeypatch, archive_site(40), faults=0.1) as world:
        for _ in range(40):
            report = world.pull()
            if not (report.trouble or report.left or report.hidden):
                break
        assert not report.trouble
        there = [line for line in holdings(world.room) if line[1:2] != [0]]
        assert there == [line for line in good if line[1:2] != [0]]


@pytest.mark.usefixtures("small_steps")
def test_posts_that_come_and_go_meanwhile_hide_none_of_those_that_stay(world: World) -> None:
    people, seen = world.wordpress.people, 0
    numbers = sorted(world.wordpress.posts)

    def meanwhile(request: Request) -> None:
        nonlocal seen
        if request.method == "GET" and "/posts" in request.url and "offset" in request.url:
            seen += 1
            if seen % 2 and len(numbers) > seen:
                people.delete(numbers[seen])
            people.write(f"Meanwhile {seen}", "<p>New.</p>")

    world.wordpress.between = meanwhile
    world.pull()
    world.wordpress.between = None
    here = by_post(world.room)
    stayed = {number for number in numbers if number in world.wordpress.posts}
    assert seen > 8 and stayed <= set(here)
    world.pull()
    assert set(world.wordpress.posts) <= set(by_post(world.room))


@pytest.mark.usefixtures("small_steps")
def test_broken_off_at_any_page_while_posts_come_and_go_none_lacks_and_none_is_doubled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = range(1, 8)
    for page in pages:
        with connected(tmp_path / f"room{page}", monkeypatch, archive_site(POSTS)) as world:
            _break_off_at(world, page)
            people, read = world.wordpress.people, sorted(by_post(world.room))
            stayed = set(world.wordpress.posts)
            for number in [*read[::2], max(stayed)]:  # what was read moves the rest forward
                people.delete(number)
                stayed.discard(number)
            for late in range(3):
                people.write(f"Late {late}", "<p>New.</p>")
            report = world.pull()
            here = by_post(world.room)
            assert not report.trouble and report.left == report.hidden == 0
            assert set(world.wordpress.posts) >= stayed and set(world.wordpress.posts) <= set(here)
            assert len({article.uid for article in here.values()}) == len(here), page
            before = holdings(world.room)
            assert world.pull().came.total() == 0
            assert holdings(world.room) == before


def _break_off_at(world: World, page: int) -> None:
    """The process ends when it asks for this page of the posts."""
    asked = 0

    def ends(request: Request) -> None:
        nonlocal asked
        if request.method == "GET" and "/posts?" in request.url and "offset=" in request.url:
            asked += 1
            if asked == page:
                raise KilledError

    world.wordpress.between = ends
    with pytest.raises(KilledError):
        world.pull()
    world.wordpress.between = None


@pytest.mark.usefixtures("small_steps")
def test_stopped_by_a_person_it_goes_on_where_it_ended(world: World) -> None:
    report = world.pull(by=Stopper(30))
    came = report.came.total()
    assert report.cancelled and 0 < came < POSTS and report.left > 0
    sent = world.transport.sent
    again = world.pull()
    assert came + again.came.total() == POSTS + 6 and again.left == again.hidden == 0
    assert not again.cancelled
    assert world.transport.sent > sent


def test_one_file_comes_on_demand_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked for is read, as it was uploaded, and nothing is read before it is asked for."""
    with connected(tmp_path / "room", monkeypatch, archive_site(4)) as world:
        client = Client(
            world.transport,
            world.connection.rest,
            Login("desk", PASSWORD),
            lambda: False,
            lambda seconds, stop: world.clock.advance(seconds),
        )
        site = WordPressSite("site", client)
        archive = WordPressArchive(site, client, world.transport, lambda: False)
        (leaf,) = archive.media("")
        fetched = Fetched(archive)
        fetched.shows(leaf.items)
        items = [attachment_of(one, Around()) for one in leaf.items]
        places = [fetched.place_of(item) for item in items]
        assert _files_asked_for(world) == []
        wanted = places[2]
        assert wanted is not None
        assert fetched.read(wanted) == picture(2)
        assert _files_asked_for(world) == [leaf.items[2].url]


def _files_asked_for(world: World) -> list[str]:
    asked = world.wordpress.record.requests
    return [request.url for request in asked if "/uploads/" in request.url]


def test_all_pictures_come_when_they_are_asked_for_and_lead_their_stories(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with connected(tmp_path / "room", monkeypatch, archive_site(12)) as world:
        report = world.pull(MediaFiles.ALL)
        assert report.photos == 4 and report.without_file == 0
        number = next(
            i
            for i, one in world.wordpress.posts.items()
            if one.featured and one.status == "publish"
        )
        article = by_post(world.room)[number]
        story = world.room.services.stories.story(article.story)
        assert story.lead is not None
        assert all(
            "authorization" not in {name.lower() for name in request.headers}
            for request in world.wordpress.record.requests
            if "/uploads/" in request.url
        )
        uploads, lead = len(world.wordpress.site.uploads), world.wordpress.posts[number].featured
        rewrite(world, article)
        world.sync()
        assert world.wordpress.posts[number].featured == lead
        assert len(world.wordpress.site.uploads) == uploads


def test_pictures_that_are_fetched_after_the_texts_lead_their_stories_without_a_write(
    world: World,
) -> None:
    world.pull()
    here = by_post(world.room)
    changed = next(i for i, one in led(world).items() if one.status == "publish")
    rewrite(world, here[changed])  # what somebody works on stays as it is
    report = world.pull(MediaFiles.ALL)
    stories, editing = world.room.services.stories, world.room.services.editing
    leads = {number: stories.story(here[number].story).lead for number in led(world)}
    assert leads.pop(changed) is None
    assert all(leads.values()) and report.leads == len(leads)
    assert all(editing.article(here[n].uid).live is here[n].live for n in leads)
    world.sync()
    written = {one.id for one in world.wordpress.record.states if one.by == "us"}
    assert written == {changed}
    writes = world.writes
    world.pull(MediaFiles.ALL)
    world.sync()
    assert world.writes == writes


def led(world: World) -> dict[int, Entry]:
    """The posts with a lead picture."""
    return {i: one for i, one in world.wordpress.posts.items() if one.featured}


def rewrite(world: World, article: Article) -> None:
    """Change the text here, and approve it."""
    editing, publishing = world.room.services.editing, world.room.services.publishing
    article = editing.article(article.uid)
    text = article.with_content(body="<p>Written here.</p>").content
    saved = editing.save(article.uid, article.version, text)
    publishing.approve(saved.uid)


def test_a_change_here_is_written_into_its_own_post_and_no_other(world: World) -> None:
    people = world.wordpress.people
    upload = people.upload("theirs.png", picture(9))
    entry = people.write("روستا", "<p>Theirs.</p>", slug="روستای-من", featured=upload.id)
    slug = entry.slug
    assert "%" in slug
    world.pull()
    states = len(world.wordpress.record.states)
    rewrite(world, by_post(world.room)[entry.id])
    world.sync()
    now = world.wordpress.posts[entry.id]
    assert "<p>Written here.</p>" in now.content
    assert {one.id for one in world.wordpress.record.states[states:]} == {entry.id}
    assert (now.slug, now.featured) == (slug, upload.id)


def test_a_draft_of_theirs_that_is_approved_here_is_published_as_that_post(world: World) -> None:
    world.pull()
    number = next(i for i, one in world.wordpress.posts.items() if one.status == "draft")
    posts = len(world.wordpress.posts)
    rewrite(world, by_post(world.room)[number])
    world.sync()
    assert world.wordpress.posts[number].status == "publish"
    assert len(world.wordpress.posts) == posts


def test_what_we_published_there_ourselves_is_no_second_story(world: World) -> None:
    world.pull()
    rewrite(world, next(iter(of_status(world, "draft"))))
    world.sync()
    before = holdings(world.room)
    assert world.pull().came.total() == 0
    assert holdings(world.room) == before


def test_another_newsroom_takes_our_marked_posts_under_their_own_uids(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = archive_site(4)
    with connected(tmp_path / "first", monkeypatch, site) as world:
        world.pull()
        number = next(i for i, one in site.posts.items() if one.status == "draft")
        rewrite(world, by_post(world.room)[number])
        world.sync()
        uid = by_post(world.room)[number].uid
    with connected(tmp_path / "second", monkeypatch, site) as world:
        world.pull()
        article = by_post(world.room)[number]
        assert article.uid == uid
        assert article.content.body == "<p>Written here.</p>"
        assert article.live is Live.PUBLISHED
        writes = world.writes
        world.sync()
        assert world.writes == writes


def test_another_site_at_the_address_is_not_fetched(world: World) -> None:
    from dataclasses import replace

    from nejat_desktop.store.connections import save_connection

    told = replace(world.connection, name="Another", url=world.connection.home)
    world.room.services.context.write(lambda c: save_connection(c, told))
    with pytest.raises(BadInputError):
        world.pull()
    assert not by_post(world.room)


def test_an_edition_without_a_site_is_refused(world: World) -> None:
    with pytest.raises(NotFoundError):
        world.room.services.pulling.pull("fa", Stopper(100))
