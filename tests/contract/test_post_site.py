"""What a site of posts promises, on a real WordPress and on the simulated one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from nejat_desktop.domain.ports.posts import (
    DRAFT,
    FUTURE,
    PAGE,
    POST,
    PUBLISHED,
    TRASH,
    RefusedError,
    ShutOutError,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.contract.rest import Ground
from tests.contract.site_world import ARTICLE, LONG_AGO, SiteWorld, ahead, can, fields

OTHER = Uid("0192f0c1a2b37c4d8e5f60718293a4b6")


@pytest.fixture
def world(ground: Ground) -> SiteWorld:
    """An emptied site."""
    return SiteWorld(ground)


# who is there


def test_a_site_says_what_it_is_and_who_we_are(world: SiteWorld) -> None:
    identity = world.site.identity()
    assert identity.home.rstrip("/") == world.ground.home.rstrip("/")
    assert identity.name
    account = world.site.account()
    assert account.roles == ("editor",)
    assert can(account, "publish_posts", "edit_others_posts", "upload_files", "manage_categories")
    assert account.id == world.site.reserve(POST, ARTICLE).author


def test_a_wrong_password_shuts_us_out_of_everything_but_what_everybody_sees(
    world: SiteWorld,
) -> None:
    post = world.published()
    login = Login("editor", "wrong wrong")
    client = Client(world.transport, world.ground.root, login, lambda: False)
    site = WordPressSite("wp-1", client)
    assert site.identity() == world.site.identity()
    for act in (
        site.account,
        lambda: list(site.changes("")),
        lambda: site.posts(POST, [post.id]),
        lambda: site.post(POST, post.id),
        lambda: site.reserved(POST, [ARTICLE]),
        lambda: site.revisions(POST, post.id, 0),
        lambda: site.reserve(POST, ARTICLE),
        lambda: site.fill(post.id, fields()),
        lambda: site.bin(POST, post.id),
    ):
        with pytest.raises(ShutOutError, match="does not know who is asking"):
            act()
    assert world.site.post(POST, post.id) == post


def test_plain_permalinks_serve_as_well(world: SiteWorld) -> None:
    site, _ = world.of("editor", world.ground.plain_permalinks())
    post = site.fill(site.reserve(POST, ARTICLE).id, fields(title="Sturm & Drang?"))
    assert site.post(POST, post.id) == post
    assert [one.id for page in site.changes("") for one in page.posts] == [post.id]


# reserve


@pytest.mark.parametrize("type", [POST, PAGE])
def test_a_reserved_post_is_an_empty_draft_that_is_found_again(world: SiteWorld, type: str) -> None:
    assert world.site.reserved(type, [ARTICLE]) == {}
    post = world.site.reserve(type, ARTICLE)
    assert (post.fields.type, post.fields.status, post.marked) == (type, DRAFT, ARTICLE)
    assert world.site.is_stub(post)
    other = world.site.reserve(type, OTHER)
    found = world.site.reserved(type, [ARTICLE, OTHER])
    assert found == {ARTICLE: [post], OTHER: [other]}


def test_what_was_reserved_twice_is_found_twice_the_lowest_first_in_the_bin_too(
    world: SiteWorld,
) -> None:
    first, second, third = (world.site.reserve(POST, ARTICLE) for _ in range(3))
    world.site.bin(POST, second.id)
    found = world.site.reserved(POST, [ARTICLE])[ARTICLE]
    assert [post.id for post in found] == [first.id, second.id, third.id]
    assert [post.fields.status for post in found] == [DRAFT, TRASH, DRAFT]
    assert all(world.site.is_stub(post) for post in found)
    many = [ARTICLE, *(Uid(f"{number:032x}") for number in range(19))]
    assert world.count(lambda: world.site.reserved(POST, many)) == 1
    assert set(world.site.reserved(POST, many)) == {ARTICLE}


def test_what_was_filled_is_not_reserved_any_more(world: SiteWorld) -> None:
    post = world.published()
    assert not world.site.is_stub(post)
    assert world.site.reserved(POST, [ARTICLE]) == {}


@pytest.mark.parametrize("change", [{"title": "x"}, {"content": "<p>x</p>"}, {"status": "publish"}])
def test_a_stub_in_which_somebody_wrote_is_none(world: SiteWorld, change: dict[str, str]) -> None:
    post = world.site.reserve(POST, ARTICLE)
    world.edit(post.id, **change)
    now = world.site.post(POST, post.id)
    assert now is not None
    assert not world.site.is_stub(now)


# fill


def test_what_is_filled_is_stored_to_the_letter(world: SiteWorld) -> None:
    text = "<p>می\u200cخواهم \u200f(R)\u200f &amp; \u00a0<b>x</b> \\ 😀 \"'</p>\n\n<p>end</p>"
    section = world.rest.post("wp/v2/categories", {"name": "News"}).json["id"]
    tags = [world.rest.post("wp/v2/tags", {"name": n}).json["id"] for n in ("b", "a")]
    sent = fields(
        content=text,
        title="پل \u200f“old” ۱۲",
        excerpt="Short.",
        format="gallery",
        sections=(section,),
        tags=tuple(sorted(tags)),
        comments_open=False,
    )
    post = world.site.fill(world.site.reserve(POST, ARTICLE).id, sent)
    assert post.fields == sent
    assert post.fields.digest == sent.digest
    assert world.site.post(POST, post.id) == post
    assert post.address.endswith("/the-bridge/")


def test_a_page_is_filled_as_a_page(world: SiteWorld) -> None:
    post = world.published(type=PAGE, slug="about-us", comments_open=False)
    assert post.fields == fields(type=PAGE, slug="about-us", comments_open=False)
    assert world.site.post(PAGE, post.id) == post
    assert world.site.post(POST, post.id) is None


def test_filled_twice_is_as_filled_once(world: SiteWorld) -> None:
    first = world.published()
    second = world.site.fill(first.id, first.fields)
    assert second.fields == first.fields
    assert (second.id, second.revisions) == (first.id, first.revisions)


def test_a_date_ahead_waits_and_has_the_digest_of_what_came_out(world: SiteWorld) -> None:
    date = ahead(world, 3)
    post = world.published(date=date)
    assert (post.fields.status, post.fields.date) == (FUTURE, date)
    assert post.fields.digest == fields(date=date).digest
    world.ground.pass_time(4 * 3600)
    world.ground.publish_due()
    world.site.identity()  # a visit, after which the simulated one does what is due
    out = world.site.post(POST, post.id)
    assert out is not None
    assert out.fields.status == PUBLISHED


def test_what_is_unpublished_keeps_everything_and_comes_back(world: SiteWorld) -> None:
    post = world.published()
    off = world.site.fill(post.id, replace(post.fields, status=DRAFT))
    assert off.fields == replace(post.fields, status=DRAFT)
    again = world.site.fill(post.id, post.fields)
    assert replace(again.fields, sections=()) == replace(post.fields, sections=())


def test_what_the_site_does_not_know_is_left_out_and_the_answer_says_so(world: SiteWorld) -> None:
    post = world.published(sections=(99_991,), tags=(99_992,), lead=99_993)
    assert (post.fields.sections, post.fields.tags, post.fields.lead) == ((), (), 0)


def test_a_slug_that_is_taken_gets_another_and_the_answer_says_so(world: SiteWorld) -> None:
    world.published()
    post = world.site.reserve(POST, OTHER)
    assert world.site.fill(post.id, fields()).fields.slug == "the-bridge-2"


def test_what_is_gone_is_not_made_anew(world: SiteWorld) -> None:
    post = world.published()
    world.rest.delete(f"wp/v2/posts/{post.id}?force=true")
    assert world.site.post(POST, post.id) is None
    with pytest.raises(RefusedError, match="not at the site any more"):
        world.site.fill(post.id, fields())


# the bin


def test_the_bin_keeps_what_it_is_given_and_fill_brings_it_back(world: SiteWorld) -> None:
    post = world.published()
    for _ in range(2):
        world.site.bin(POST, post.id)
    binned = world.site.post(POST, post.id)
    assert binned is not None
    assert (binned.fields.status, binned.marked) == (TRASH, ARTICLE)
    back = world.site.fill(post.id, post.fields)
    assert back.fields == post.fields


def test_nothing_happens_to_what_is_gone(world: SiteWorld) -> None:
    post = world.published()
    world.rest.delete(f"wp/v2/posts/{post.id}?force=true")
    world.site.bin(POST, post.id)
    assert world.site.posts(POST, [post.id]) == {}


# looking


def test_posts_are_read_by_their_numbers_in_any_state(world: SiteWorld) -> None:
    out, draft, binned = (world.site.reserve(POST, ARTICLE) for _ in range(3))
    out = world.site.fill(out.id, fields())
    world.site.bin(POST, binned.id)
    found = world.site.posts(POST, [binned.id, out.id, draft.id, 99_999])
    assert set(found) == {out.id, draft.id, binned.id}
    assert (found[out.id], found[draft.id]) == (out, draft)
    assert world.count(lambda: world.site.posts(POST, list(range(1, 251)))) == 3
    assert world.site.posts(POST, []) == {}


def test_an_account_that_does_not_see_a_post_is_told_so_and_not_that_it_is_gone(
    world: SiteWorld,
) -> None:
    post = world.published()
    author, _ = world.of("author")
    with pytest.raises(ShutOutError, match="may not see all posts"):
        author.posts(POST, [post.id])
    with pytest.raises(ShutOutError, match="may not edit this post"):
        author.post(POST, post.id)


def test_the_first_look_shows_everything_and_the_next_what_changed(world: SiteWorld) -> None:
    posts = [world.site.reserve(POST, ARTICLE).id for _ in range(3)]
    page = world.published(type=PAGE, slug="about").id
    world.ground.pass_time(3600)
    found, last = world.look("")
    assert sorted(found) == sorted([*posts, page])
    assert last.complete
    assert last.counts == {"post": 3, "page": 1}
    world.edit(posts[1], title="Changed")
    world.rest.delete(f"wp/v2/posts/{posts[2]}")
    found, last = world.look(last.cursor)
    assert {posts[1], posts[2]} <= set(found)
    assert found[posts[1]].fields.title == "Changed"
    assert found[posts[2]].fields.status == TRASH
    assert not last.complete
    assert last.counts["post"] == 2


def test_a_post_that_waits_far_ahead_hides_no_later_change(world: SiteWorld) -> None:
    mine = world.published().id
    world.ground.pass_time(3600)
    far = (world.now() + timedelta(days=900)).replace(tzinfo=None).isoformat()
    made = world.rest.new(title="Far", status="future", date_gmt=far)
    assert made["modified_gmt"] == far
    _, first = world.look("")
    world.edit(mine, title="Changed")
    found, _ = world.look(first.cursor)
    assert found[mine].fields.title == "Changed"


def test_a_deletion_for_good_is_told_though_another_post_was_made(world: SiteWorld) -> None:
    gone = world.published()
    world.published(slug="another")
    _, last = world.look("")
    world.rest.delete(f"wp/v2/posts/{gone.id}", force=True)
    world.published(slug="in-its-place")
    _, told = world.look(last.cursor)
    assert (last.counts["post"], told.counts["post"]) == (2, 2)
    assert (told.ranks[POST].fewer, told.ranks[PAGE].fewer) == (1, 0)
    _, after = world.look(told.cursor)
    assert after.ranks[POST].fewer == 0


def test_what_is_gone_is_found_by_counting_whatever_lies_in_the_bin(world: SiteWorld) -> None:
    ids = [world.rest.new(title=f"{n}", status="publish")["id"] for n in range(5)]
    world.rest.delete(f"wp/v2/posts/{ids[1]}")
    never = [*range(ids[-1] + 1, ids[-1] + 201)]
    assert [*world.site.in_doubt(POST, ids)] == []
    assert world.count(lambda: world.site.in_doubt(POST, ids)) == 1
    world.rest.delete(f"wp/v2/posts/{ids[3]}", force="true")
    doubted = world.site.in_doubt(POST, [*ids, *never])
    assert {ids[3], *never} <= {*doubted}
    assert world.site.posts(POST, ids).keys() == {*ids} - {ids[3]}


def test_nothing_to_do_costs_eight_requests(world: SiteWorld) -> None:
    world.published()
    _, last = world.look("")

    def look() -> None:
        world.site.identity()
        world.site.account()
        world.look(last.cursor)

    assert world.count(look) == 8


def test_an_author_sees_what_is_his(world: SiteWorld) -> None:
    world.published()
    author, _ = world.of("author")
    mine = author.reserve(POST, OTHER)
    author.account()
    seen = list(author.changes(""))
    assert [post.id for page in seen for post in page.posts] == [mine.id]


# revisions


def test_what_somebody_changed_after_a_revision_is_told_with_his_name(world: SiteWorld) -> None:
    world.rest.new(title="His own", status="publish")  # an editor sees the names of those who wrote
    post = world.published()
    assert post.revision > 0
    assert world.site.revisions(POST, post.id, post.revision) == []
    for title in ("Second", "Third"):
        world.edit(post.id, title=title)
    found = world.site.revisions(POST, post.id, post.revision)
    assert [revision.texts[0] for revision in found] == ["Second", "Third"]
    assert all(revision.texts[1] == post.fields.content for revision in found)
    assert found[0].author == world.rest.get("wp/v2/users/me").json["id"]
    assert found[0].who
    now = world.site.post(POST, post.id)
    assert now is not None
    assert (now.revision, now.revisions) == (found[-1].id, post.revisions + 2)


def test_many_revisions_are_read_to_the_one_that_is_known(world: SiteWorld) -> None:
    post = world.published()
    for number in range(25):
        world.edit(post.id, title=f"Number {number}")
    found = world.site.revisions(POST, post.id, post.revision)
    assert [revision.texts[0] for revision in found] == [f"Number {n}" for n in range(25)]


def test_whether_the_site_filters_what_we_write_is_seen_on_a_post(world: SiteWorld) -> None:
    assert world.published().is_filtered is world.ground.filtered
    author, _ = world.of("author")
    assert author.reserve(POST, OTHER).is_filtered


def test_a_draft_has_a_date_only_once_it_is_given_one(world: SiteWorld) -> None:
    post = world.published(status=DRAFT, date=LONG_AGO)
    assert post.fields.date == LONG_AGO
    assert post.fields.digest == fields(status=DRAFT, date=None).digest


def test_a_post_is_moved_by_its_status_alone(world: SiteWorld) -> None:
    post = world.published(sections=(1,))
    moved = world.site.move(POST, post.id, DRAFT)
    assert (moved.fields.status, moved.fields.texts) == (DRAFT, post.fields.texts)
    again = world.site.move(POST, post.id, PUBLISHED)
    assert replace(again.fields, sections=()) == replace(post.fields, sections=())


def test_every_post_with_the_marker_of_an_article_is_found_in_the_bin_too(
    world: SiteWorld,
) -> None:
    first, second = world.site.reserve(POST, ARTICLE), world.site.reserve(POST, ARTICLE)
    world.site.reserve(POST, OTHER)
    assert [post.id for post in world.site.marked(POST, ARTICLE)] == [first.id, second.id]
    world.site.bin(POST, first.id)
    found = {post.id: post.fields.status for post in world.site.marked(POST, ARTICLE)}
    assert found == {first.id: TRASH, second.id: DRAFT}
