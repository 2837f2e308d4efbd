"""What the archive of a site promises, on a real WordPress and on the simulated one."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from nejat_desktop.domain.ports.posts import RefusedError, ShutOutError
from nejat_desktop.domain.ports.site_archive import ArchivedMedia, SiteArchive
from nejat_desktop.sites.wordpress import walking
from nejat_desktop.sites.wordpress.archive import WordPressArchive
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.contract.pictures import PDF, picture
from tests.contract.rest import Ground
from tests.contract.site_world import ARTICLE, SiteWorld, can, png


@pytest.fixture
def world(ground: Ground) -> SiteWorld:
    """An emptied site."""
    return SiteWorld(ground)


def archive_of(world: SiteWorld, login: str = "editor", secret: str | None = None) -> SiteArchive:
    """The archive, as somebody sees it."""
    who = Login(login, world.ground.password(login) if secret is None else secret)
    client = Client(world.transport, world.ground.root, who, lambda: False)
    site = WordPressSite("wp-1", client)
    return WordPressArchive(site, client, world.transport, lambda: False)


@pytest.fixture
def archive(world: SiteWorld) -> SiteArchive:
    """The archive, as an editor sees it, who was asked who he is."""
    found = archive_of(world)
    found.account()
    return found


def numbers(archive: SiteArchive, cursor: str = "") -> list[int]:
    return [one.post.id for leaf in archive.posts(cursor) for one in leaf.items]


def library(archive: SiteArchive, cursor: str = "") -> list[ArchivedMedia]:
    return [one for leaf in archive.media(cursor) for one in leaf.items]


def put(world: SiteWorld, name: str = "ferry.png", data: bytes = b"", **words: str) -> int:
    """An upload of somebody else."""
    made = world.rest.put_file(name, data or png(640, 480), "image/png", **words)
    return int(made.json["id"])


def test_it_says_who_we_are_and_how_much_there_is(world: SiteWorld) -> None:
    archive = archive_of(world)
    assert can(archive.account(), "edit_others_posts", "upload_files")
    assert archive.totals() == {"post": 0, "page": 0, "attachment": 0}
    for status in ("publish", "draft", "private"):
        world.rest.new(status=status)
    world.rest.delete(f"wp/v2/posts/{world.rest.new()['id']}")
    world.rest.post("wp/v2/pages", {"title": "About", "status": "publish"})
    put(world)
    assert archive.totals() == {"post": 4, "page": 1, "attachment": 1}


def test_posts_of_every_status_come_first_then_pages_each_once(
    world: SiteWorld, archive: SiteArchive
) -> None:
    made = [world.rest.new(status=status)["id"] for status in ("publish", "draft", "pending")]
    page = world.rest.post("wp/v2/pages", {"title": "About", "status": "publish"}).json["id"]
    made += [world.rest.new(status="private")["id"]]
    binned = world.rest.new(title="Binned")["id"]
    world.rest.delete(f"wp/v2/posts/{binned}")
    assert numbers(archive) == [*made, binned, page]


def test_some_posts_and_things_of_the_library_are_given_by_their_numbers_as_in_the_lists(
    world: SiteWorld, archive: SiteArchive
) -> None:
    made = [world.rest.new(status=s)["id"] for s in ("publish", "draft", "private", "pending")]
    world.rest.delete(f"wp/v2/posts/{made[3]}")
    page = world.rest.post("wp/v2/pages", {"title": "About", "status": "publish"}).json["id"]
    uploads = [put(world, f"ferry-{number}.png") for number in range(3)]
    listed = {one.post.id: one for leaf in archive.posts("") for one in leaf.items}
    wanted = [made[3], made[0], made[2], 99_999]
    assert {one.post.id: one for one in archive.some_posts("post", wanted)} == {
        id: listed[id] for id in (made[0], made[2], made[3])
    }
    assert [one.post.id for one in archive.some_posts("page", [page, made[0]])] == [page]
    shelf = {one.id: one for one in library(archive)}
    found = archive.some_media([uploads[2], uploads[0], 99_999, 0])
    assert {one.id: one for one in found} == {id: shelf[id] for id in (uploads[0], uploads[2])}
    assert archive.some_posts("post", []) == archive.some_media([]) == []


def test_a_post_comes_with_what_no_sync_needs(world: SiteWorld, archive: SiteArchive) -> None:
    above = world.rest.post("wp/v2/pages", {"title": "Above", "status": "publish"}).json["id"]
    below = {"title": "Below", "status": "publish", "parent": above, "menu_order": -3}
    below_id = world.rest.post("wp/v2/pages", below).json["id"]
    sticky = world.rest.new(status="publish", sticky=True, ping_status="closed")["id"]
    secret = world.rest.new(status="publish", password="open sesame", ping_status="open")["id"]
    found = {one.post.id: one for leaf in archive.posts("") for one in leaf.items}
    assert (found[below_id].parent, found[below_id].order, found[above].parent) == (above, -3, 0)
    assert (found[sticky].is_sticky, found[sticky].pings_open) == (True, False)
    assert (found[secret].is_sticky, found[secret].pings_open) == (False, True)
    assert (found[secret].password, found[sticky].password) == ("open sesame", "")
    assert found[secret].guid.startswith(world.ground.home)
    assert not any(one.is_stub for one in found.values())


def test_a_draft_that_we_reserved_is_known_as_ours(world: SiteWorld, archive: SiteArchive) -> None:
    world.site.reserve("post", ARTICLE)
    assert [one.is_stub for leaf in archive.posts("") for one in leaf.items] == [True]


def test_reading_goes_on_from_the_cursor_of_any_page(
    world: SiteWorld, archive: SiteArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walking, "PER_PAGE", 3)
    made = [world.rest.new(title=f"{number}")["id"] for number in range(8)]
    leaves = list(archive.posts(""))
    assert [one.post.id for leaf in leaves for one in leaf.items] == made
    assert len(leaves) > 3
    assert all(leaf.complete for leaf in leaves)
    seen: list[int] = []
    for leaf in leaves[:-1]:
        seen += [one.post.id for one in leaf.items]
        rest = numbers(archive, leaf.cursor)
        assert rest == made[len(seen) :]
    assert leaves[-1].counts["post"] == 8


def test_the_library_tells_all_of_a_picture(world: SiteWorld, archive: SiteArchive) -> None:
    words = {"title": "The ferry", "alt_text": "A ferry", "caption": "At sea", "description": "D"}
    before = world.now()
    id = put(world, **words, slug="ferry-1")
    [one] = library(archive)
    assert (one.id, one.title, one.alt, one.caption, one.description) == (
        *(id, "The ferry", "A ferry", "At sea", "D"),
    )
    assert (one.slug, one.post, one.original) == ("ferry-1", 0, "")
    assert one.path.endswith("/ferry.png")
    assert one.url.endswith(f"/wp-content/uploads/{one.path}") or f"/{one.path}" in one.url
    assert one.guid.endswith("/ferry.png")
    assert one.link.startswith(world.ground.home)
    assert (one.width, one.height, one.sizes["medium"][1:]) == (640, 480, (300, 225))
    assert one.date is not None
    assert 0 <= (one.date - before).total_seconds() < 60
    assert one.date.tzinfo is UTC
    assert one.author > 0


def test_a_picture_that_was_scaled_down_tells_of_the_one_that_was_uploaded(
    world: SiteWorld, archive: SiteArchive
) -> None:
    made = world.rest.put_file("wide.jpg", picture(2700, 30, "JPEG"), "image/jpeg").json
    [one] = library(archive)
    assert one.url == made["source_url"]
    assert one.url.endswith("/wide-scaled.jpg")
    assert one.original.endswith("/wide.jpg")
    assert one.path.endswith("/wide.jpg")
    assert one.width == 2560


def test_the_library_is_read_on_from_the_cursor_of_any_page(
    world: SiteWorld, archive: SiteArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walking, "PER_PAGE", 3)
    made = [put(world, f"n{number}.png", png(8, 6 + number)) for number in range(7)]
    leaves = list(archive.media(""))
    assert [one.id for leaf in leaves for one in leaf.items] == made
    assert all(leaf.complete for leaf in leaves)
    assert leaves[-1].cursor == ""
    seen = 0
    for leaf, _ in pairwise(leaves):
        seen += len(leaf.items)
        assert [one.id for one in library(archive, leaf.cursor)] == made[seen:]
    assert not any(leaf.complete for leaf in archive.media(leaves[0].cursor))


def test_files_are_given_to_anybody_and_no_password_goes_with_the_question(
    world: SiteWorld, archive: SiteArchive
) -> None:
    data = png(64, 48)
    put(world, "a.png", data)
    world.rest.put_file("issue.pdf", PDF, "application/pdf")
    assert [archive.file(one.url) for one in library(archive)] == [data, PDF]
    assert all("Authorization" not in one.headers for one in world.transport.requests[-2:])


def test_a_file_that_is_not_there_is_one_file_less(world: SiteWorld, archive: SiteArchive) -> None:
    id = put(world)
    [one] = library(archive)
    world.rest.delete(f"wp/v2/media/{id}", force="true")
    with pytest.raises(RefusedError, match="has no file at"):
        archive.file(one.url)


def test_terms_come_with_their_places_those_too_under_which_nothing_stands(
    world: SiteWorld, archive: SiteArchive
) -> None:
    new = {"name": "Arts & Letters", "slug": "arts", "description": "All of them"}
    above = world.rest.post("wp/v2/categories", new).json["id"]
    below = world.rest.post("wp/v2/categories", {"name": "نامه", "parent": above}).json["id"]
    tag = world.rest.post("wp/v2/tags", {"name": "Rail"}).json["id"]
    found = {term.id: term for term in archive.terms("category")}
    assert list(found) == sorted(found)
    assert (found[above].slug, found[above].name) == ("arts", "Arts &amp; Letters")
    assert (found[above].parent, found[above].description) == (0, "All of them")
    assert (found[below].parent, found[below].name) == (above, "نامه")
    assert [(term.id, term.name) for term in archive.terms("post_tag")] == [(tag, "Rail")]


def test_authors_are_told_by_their_names_and_strangers_left_out(
    world: SiteWorld, archive: SiteArchive
) -> None:
    post = world.published()
    names = archive.authors([post.author, 999_999, 0])
    assert list(names) == [post.author]
    assert names[post.author].name
    assert names[post.author].slug


def test_an_editor_is_told_the_names_of_those_too_who_have_published_nothing(
    world: SiteWorld, archive: SiteArchive
) -> None:
    draft = world.rest.called("contributor").new(title="A first try")
    assert archive.account().roles == ("editor",)
    names = archive.authors([draft["author"], world.published().author])
    assert names[draft["author"]].name == "Contributor"
    assert len(names) == 2


def test_comments_that_readers_see_are_told_by_their_posts(
    world: SiteWorld, archive: SiteArchive
) -> None:
    post = world.rest.new(status="publish")["id"]
    for approved in (True, False, True):
        world.ground.reader_says(post, "A", f"Said {approved}.", approved=approved)
    assert [one for page in archive.comments() for one in page] == [post, post]


def test_an_author_reads_what_is_his(world: SiteWorld) -> None:
    world.published()
    put(world)
    theirs, _ = world.of("author")
    mine = theirs.reserve("post", ARTICLE).id
    own = world.rest.called("author").put_file("own.png", png(8, 6), "image/png").json["id"]
    archive = archive_of(world, "author")
    archive.account()
    assert numbers(archive) == [mine]
    assert [one.id for one in library(archive)] == [own]
    assert archive.totals() == {"post": 1, "attachment": 1}


def test_a_wrong_password_shuts_us_out(world: SiteWorld) -> None:
    archive = archive_of(world, secret="wrong wrong")
    for act in (archive.account, lambda: numbers(archive), lambda: library(archive)):
        with pytest.raises(ShutOutError, match="does not know who is asking"):
            act()


def test_what_was_made_long_ago_keeps_its_date(world: SiteWorld, archive: SiteArchive) -> None:
    world.rest.new(status="publish", date_gmt="2009-06-15T10:00:00")
    [leaf] = [leaf for leaf in archive.posts("") if leaf.items]
    assert leaf.items[0].post.fields.date == datetime(2009, 6, 15, 10, tzinfo=UTC)
