"""Another rule for a kind, while its stories stand at a site already."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.connection import KIND_RULES, KindRule, PostRules
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.joining import Choice, Chosen
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.ports.post_journal import PostBase
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.uid import Uid
from tests.pulled import World, archive_site, connected, picture
from tests.rooms import article
from tests.simulated.things import Entry
from tests.site_samples import release
from tests.wire_samples import wire


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with connected(tmp_path / "room", monkeypatch, archive_site(0)) as made:
        yield made


def the_post(world: World) -> Entry:
    (post,) = (one for one in world.wordpress.posts.values() if one.title == "Harbour")
    return post


def set_type(world: World, type: str) -> None:
    kinds = {**KIND_RULES, Kind.ARTICLE.value: KindRule(type=type)}
    world.room.services.connecting.set_rules(PostRules(kinds=kinds))


def test_a_post_whose_kind_becomes_pages_stays_a_post_under_what_it_stands_under(
    world: World,
) -> None:
    services = world.room.services
    one = article(services, "Harbour", "Ships.")
    tagged = replace(one.content, tags=("Water",))
    services.editing.save(one.uid, one.version, tagged)
    services.publishing.approve(one.uid)
    world.sync()
    post = the_post(world)
    stood = (post.categories, post.tags)
    assert all(stood)
    set_type(world, "page")
    world.sync()
    assert (the_post(world).categories, the_post(world).tags) == stood
    writes = world.writes
    world.sync()
    assert world.writes == writes
    set_type(world, "post")
    world.sync()
    assert (the_post(world).id, the_post(world).categories, the_post(world).tags) == (
        post.id,
        *stood,
    )


def test_a_page_whose_kind_becomes_posts_stays_a_page(world: World) -> None:
    set_type(world, "page")
    one = article(world.room.services, "Harbour", "Ships.")
    world.room.services.publishing.approve(one.uid)
    world.sync()
    number = the_post(world).id
    set_type(world, "post")
    world.sync()
    assert the_post(world).id == number
    writes = world.writes
    world.sync()
    assert world.writes == writes


def test_tags_and_excerpt_that_the_rules_do_not_send_stay_as_the_site_has_them(
    world: World,
) -> None:
    """A rule that is switched off leaves them alone: what people chose there is not wiped."""
    services, people = world.room.services, world.wordpress.people
    one = article(services, "Harbour", "Ships.")
    told = replace(one.content, tags=("Water",), excerpt="Of ships.")
    services.editing.save(one.uid, one.version, told)
    services.publishing.approve(one.uid)
    world.sync()
    water = the_post(world).tags
    services.connecting.set_rules(PostRules(tags=False, excerpt=False))
    world.sync()
    assert (the_post(world).tags, the_post(world).excerpt) == (water, "Of ships.")
    ours = [*water, people.add_term("post_tag", "Theirs").id]
    people.edit(the_post(world).id, tags=ours, excerpt="Theirs.")
    world.sync()
    now = services.editing.article(one.uid)
    assert (now.content.tags, now.content.excerpt) == (("Water",), "Of ships.")
    again = replace(
        now.content, headline="Harbour", body=now.content.body.replace("Ships", "Boats")
    )
    services.editing.save(now.uid, now.version, again)
    services.publishing.approve(now.uid)
    world.sync()
    post = the_post(world)
    assert "Boats" in post.content
    assert (sorted(post.tags), post.excerpt) == (sorted(ours), "Theirs.")
    writes = world.writes
    world.sync()
    assert world.writes == writes


def with_lead(world: World) -> Article:
    """A story with a lead picture, approved."""
    services = world.room.services
    one = article(services, "Harbour", "Ships.")
    photo = services.library.add(picture(3), "ferry.png").uid
    services.library.describe(photo, "en", Description("A ferry.", "A ferry", "Tomas Weil"))
    services.stories.set_pictures(one.story, [photo])
    return services.publishing.approve(one.uid)


def approve_again(world: World, one: Article, excerpt: str) -> None:
    services = world.room.services
    now = services.editing.article(one.uid)
    services.editing.save(now.uid, now.version, replace(now.content, excerpt=excerpt))
    services.publishing.approve(now.uid)


def sync_all(world: World) -> None:
    """Everything is there after it."""
    world.sync()
    writes = world.writes
    world.sync()
    assert world.writes == writes


def send_leads(world: World, yes: bool) -> None:
    world.room.services.connecting.set_rules(PostRules(lead=yes))


def picture_of_theirs(world: World) -> int:
    """Somebody at the site gives the post another lead picture."""
    people = world.wordpress.people
    theirs = people.upload("theirs.png", picture(4)).id
    people.edit(the_post(world).id, featured=theirs)
    return theirs


def test_without_the_rule_a_lead_picture_neither_goes_out_nor_wipes_the_one_there(
    world: World,
) -> None:
    """A lead picture that no reader would see is not uploaded, nor is its photographer named."""
    send_leads(world, False)
    one, before = with_lead(world), len(world.wordpress.site.uploads)
    sync_all(world)
    assert (the_post(world).featured, len(world.wordpress.site.uploads)) == (0, before)
    assert "Tomas Weil" not in the_post(world).content
    theirs = picture_of_theirs(world)
    world.sync()
    approve_again(world, one, "Of ships.")
    sync_all(world)
    assert (the_post(world).featured, the_post(world).excerpt) == (theirs, "Of ships.")
    assert world.room.services.conflicts.open() == ()
    send_leads(world, True)
    sync_all(world)
    assert the_post(world).featured not in (0, theirs) and "Tomas Weil" in the_post(world).content


def test_a_lead_picture_that_stands_there_keeps_its_credit_without_the_rule(world: World) -> None:
    one = with_lead(world)
    sync_all(world)
    ours, text, writes = the_post(world).featured, the_post(world).content, world.writes
    send_leads(world, False)
    world.sync()
    assert (the_post(world).featured, the_post(world).content) == (ours, text)
    assert world.writes == writes
    approve_again(world, one, "Of ships.")
    sync_all(world)
    assert (the_post(world).featured, the_post(world).content) == (ours, text)


def test_a_lead_picture_of_ours_that_is_taken_off_here_goes_there_too(world: World) -> None:
    """Nobody may show it any more, perhaps: the rule is about sending pictures."""
    one = with_lead(world)
    sync_all(world)
    send_leads(world, False)
    world.sync()
    world.room.services.stories.set_pictures(one.story, [])
    approve_again(world, one, "Of ships.")
    sync_all(world)
    assert (the_post(world).featured, "Tomas Weil" in the_post(world).content) == (0, False)


@pytest.mark.parametrize("sent", [True, False])
def test_a_lead_picture_that_is_taken_off_a_withdrawn_story_does_not_come_back_with_it(
    world: World, sent: bool
) -> None:
    """It may be why the story was withdrawn."""
    services, one = world.room.services, with_lead(world)
    sync_all(world)
    services.publishing.withdraw(one.uid)
    sync_all(world)
    send_leads(world, sent)
    services.stories.set_pictures(one.story, [])
    services.publishing.approve(one.uid)
    sync_all(world)
    post = the_post(world)
    assert (post.status, post.featured, "Tomas Weil" in post.content) == ("publish", 0, False)


def test_a_lead_picture_of_theirs_outlives_one_of_ours_that_was_never_sent(world: World) -> None:
    send_leads(world, False)
    one = with_lead(world)
    sync_all(world)
    theirs = picture_of_theirs(world)
    world.sync()
    world.room.services.stories.set_pictures(one.story, [])
    approve_again(world, one, "Of ships.")
    send_leads(world, True)
    sync_all(world)
    assert the_post(world).featured == theirs


def test_ours_is_sent_where_a_person_chose_it_over_a_lead_picture_of_theirs(world: World) -> None:
    """The site's is none of ours and can't be a lead here: to keep ours is a change there."""
    services = world.room.services
    with_lead(world)
    sync_all(world)
    ours, theirs = the_post(world).featured, picture_of_theirs(world)
    world.sync()
    (asked,) = services.conflicts.open()
    view = services.conflicts.view(asked.uid)
    mine = {"lead": Chosen(Choice.HERE)}
    after = services.conflicts.decide(asked.uid, mine, view.article.version)
    assert (after.status, the_post(world).featured) == (Status.DRAFT, theirs)
    services.publishing.approve(after.uid)
    sync_all(world)
    assert the_post(world).featured == ours


def test_an_archive_that_was_fetched_is_not_written_for_other_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its posts stay as they came until somebody changes them here; from then on rules hold."""
    with connected(tmp_path / "room", monkeypatch, archive_site(20)) as world:
        world.pull()
        services, rules = world.room.services, PostRules(credits=False, tags=False)
        writes = world.writes
        services.connecting.set_rules(rules)
        world.sync()
        assert world.writes == writes
        world.clock.advance(200_000_000)  # what was scheduled comes out
        world.sync()
        world.sync()
        assert world.writes == writes
        (found,) = services.desk.headlines("Story 2 ", 5)
        now = services.editing.article(found.article)
        services.editing.save(now.uid, now.version, replace(now.content, headline="Haven"))
        services.publishing.approve(now.uid)
        world.sync()
        (changed,) = (one for one in world.wordpress.posts.values() if one.title == "Haven")
        assert "nejat:uid" in changed.content and "Editor" not in changed.content
        services.connecting.set_rules(PostRules())
        writes = world.writes
        world.sync()
        assert "Editor" in changed.content
        assert world.writes == writes + 1


@pytest.mark.parametrize("changed", ["title", "tag", "category", "format"])
def test_a_post_that_was_changed_there_alone_still_has_nothing_of_ours(
    world: World, changed: str
) -> None:
    people = world.wordpress.people
    old = people.write("Old", "<p>Cranes.</p>", status="publish")
    world.pull()
    changes: dict[str, object] = {
        "title": {"title": "Older"},
        "tag": {"tags": [people.add_term("post_tag", "Picked").id]},
        "category": {"categories": [people.add_term("category", "Picked").id]},
        "format": {"format": "aside"},
    }
    people.edit(old.id, **changes[changed])  # type: ignore[arg-type]
    world.sync()
    writes, text = world.writes, world.wordpress.posts[old.id].content
    world.room.services.connecting.set_rules(PostRules(credits=False))
    world.sync()
    assert (world.writes, world.wordpress.posts[old.id].content) == (writes, text)


def test_a_text_of_the_site_that_a_person_chose_still_has_nothing_of_ours(world: World) -> None:
    services, people = world.room.services, world.wordpress.people
    old = people.write("Old", "<p>Cranes.</p>", status="publish")
    world.pull()
    (found,) = services.desk.headlines("Old", 5)
    now = services.editing.article(found.article)
    services.editing.save(now.uid, now.version, replace(now.content, headline="Ours"))
    people.edit(old.id, title="Theirs")
    world.sync()
    (asked,) = services.conflicts.open()
    view = services.conflicts.view(asked.uid)
    assert view.joining is not None
    theirs = {key: Chosen(Choice.SITE) for key in view.joining.open_keys}
    services.conflicts.decide(asked.uid, theirs, view.article.version)
    world.sync()
    writes = world.writes
    services.connecting.set_rules(PostRules(credits=False))
    world.sync()
    assert world.writes == writes
    assert "nejat" not in world.wordpress.posts[old.id].content


def test_neighbours_that_the_rules_do_not_show_are_no_reason_to_write() -> None:
    """Nor is it that they are shown later: it gets them with its first change."""
    head, site = head_of(release("bridge")), "https://x.example/"
    hidden, shown = wire(rules=PostRules(editions=False)), wire()
    alone, beside = Refs(), Refs(editions={"fa": (site, "پل")})
    base = a_base(hidden.mark(head, alone, untouched=True))
    assert base.is_untouched
    assert base.fits(hidden.mark(head, beside, untouched=True))
    assert base.fits(shown.mark(head, beside, untouched=True))
    base = a_base(shown.mark(head, alone, untouched=True))
    assert base.fits(hidden.mark(head, beside, untouched=True))
    assert not base.fits(shown.mark(head, beside, untouched=True))
    linked = replace(head, links=(Uid("9" * 32),))
    assert not base.fits(shown.mark(linked, alone, untouched=True))


def a_base(mark: str) -> PostBase:
    uid = Uid("1" * 32)
    return PostBase(uid, "post", 7, uid, mark, "", "publish", datetime(2026, 1, 1, tzinfo=UTC))
