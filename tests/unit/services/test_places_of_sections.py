"""Sections that stand in another category of the site than one with their own name."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.settings import save_newsroom
from tests.pulled import World, archive_site, connected
from tests.rooms import article
from tests.simulated.things import Entry


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with connected(tmp_path / "room", monkeypatch, archive_site(0)) as made:
        yield made


def published(world: World, headline: str = "Harbour") -> Article:
    one = article(world.room.services, headline, "Ships.")
    world.room.services.publishing.approve(one.uid)
    world.sync()
    return one


def post(world: World, title: str = "Harbour") -> Entry:
    (found,) = (one for one in world.wordpress.posts.values() if one.title == title)
    return found


def put(world: World, section: Uid, *place: str) -> None:
    """The rules put a section into a category; into none: its own."""
    sections = {"en": {str(section): place}} if place else {}
    world.room.services.connecting.set_rules(PostRules(sections=sections))


def named(world: World, one: Entry) -> list[str]:
    """What a post stands under, from the top down: "Towns/Ports"."""
    terms = world.wordpress.site.terms

    def path(number: int) -> str:
        term = terms[number]
        return f"{path(term.parent)}/{term.name}" if term.parent else term.name

    return sorted(path(number) for number in one.categories)


def approved_anew(world: World, one: Article) -> None:
    """Of boats instead of ships, and sent."""
    services = world.room.services
    now = services.editing.article(one.uid)
    changed = replace(now.content, body=now.content.body.replace("Ships", "Boats"))
    services.editing.save(now.uid, now.version, changed)
    services.publishing.approve(now.uid)
    world.sync()


def is_quiet(world: World) -> bool:
    writes = world.writes
    world.sync()
    return world.writes == writes


def test_a_section_moves_to_the_category_that_the_rules_name_and_back(world: World) -> None:
    """The one that is there is used; what others put the post under stays; the text is the same."""
    people = world.wordpress.people
    theirs = people.add_term("category", "Picked")
    ports = people.add_term("category", "Ports")
    one = published(world)
    own = named(world, post(world))
    people.edit(post(world).id, categories=[*post(world).categories, theirs.id])
    world.sync()
    (section,) = one.content.sections
    put(world, section, "Ports")
    world.sync()
    assert named(world, post(world)) == ["Picked", "Ports"]
    assert ports.id in post(world).categories
    assert world.room.services.editing.article(one.uid).content.sections == (section,)
    assert is_quiet(world)
    put(world, section)
    world.sync()
    assert named(world, post(world)) == sorted([*own, "Picked"])
    assert is_quiet(world)


def test_a_category_in_another_one_is_made_with_what_it_stands_in(world: World) -> None:
    """Somebody who puts the post right into the upper one keeps it there."""
    one = article(world.room.services, "Harbour", "Ships.")
    (section,) = one.content.sections
    put(world, section, "Towns", "Ports")
    world.room.services.publishing.approve(one.uid)
    world.sync()
    assert named(world, post(world)) == ["Towns/Ports"]
    upper = next(t for t in world.wordpress.site.terms.values() if t.name == "Towns")
    people = world.wordpress.people
    people.edit(post(world).id, categories=[*post(world).categories, upper.id], title="Haven")
    world.sync()
    now = world.room.services.editing.article(one.uid)
    assert (now.content.headline, now.content.sections) == ("Haven", (section,))
    approved_anew(world, one)
    assert named(world, post(world, "Haven")) == ["Towns", "Towns/Ports"]
    assert "Boats" in post(world, "Haven").content
    assert is_quiet(world)


def test_a_text_that_was_changed_there_before_the_move_keeps_its_sections(world: World) -> None:
    one = published(world)
    second = published(world, "Bridge")
    (section,) = one.content.sections
    put(world, section, "Ports")
    world.wordpress.people.edit(post(world).id, title="Haven")
    world.sync()
    services = world.room.services
    for uid in (one.uid, second.uid):
        assert services.editing.article(uid).content.sections == (section,)
    assert services.editing.article(one.uid).content.headline == "Haven"
    assert named(world, post(world, "Bridge")) == ["Ports"]
    assert is_quiet(world), "the site's own text is sent with its next approval"
    approved_anew(world, one)
    assert named(world, post(world, "Haven")) == ["Ports"]
    assert is_quiet(world)


def test_two_sections_can_share_a_category(world: World) -> None:
    services = world.room.services
    first, second = (services.settings.add_section({"en": n}, n.lower()) for n in ("One", "Two"))
    rules = {str(first.uid): ("Both",), str(second.uid): ("Both",)}
    services.connecting.set_rules(PostRules(sections={"en": rules}))
    one = article(services, "Harbour", "Ships.")
    under = replace(one.content, sections=(second.uid, first.uid))
    services.editing.save(one.uid, one.version, under)
    services.publishing.approve(one.uid)
    world.sync()
    assert named(world, post(world)) == ["Both"]
    world.wordpress.people.edit(post(world).id, title="Haven")
    world.sync()
    assert services.editing.article(one.uid).content.sections == (second.uid, first.uid)
    assert is_quiet(world)


def test_taken_off_its_category_there_a_text_leaves_the_section_here(world: World) -> None:
    one = published(world)
    (section,) = one.content.sections
    put(world, section, "Ports")
    world.sync()
    other = world.wordpress.people.add_term("category", "Picked")
    world.wordpress.people.edit(post(world).id, categories=[other.id])
    world.sync()
    assert world.room.services.editing.article(one.uid).content.sections == ()


@pytest.mark.parametrize("fetched_before", [False, True])
def test_an_archive_comes_into_the_section_that_stands_in_its_category(
    world: World, *, fetched_before: bool
) -> None:
    """What stands in the category with the section's own name comes into another section."""
    people, services = world.wordpress.people, world.room.services
    section = services.settings.newsroom().sections[0]
    own = people.add_term("category", section.name("en"), section.slug)
    ports = people.add_term("category", "Ports")
    if fetched_before:
        world.pull()
    put(world, section.uid, "Ports")
    people.write("Old", "<p>Cranes.</p>", status="publish", categories=[ports.id])
    people.write("Other", "<p>Boats.</p>", status="publish", categories=[own.id])
    world.pull()

    def sections(headline: str) -> tuple[Uid, ...]:
        (found,) = services.desk.headlines(headline, 5)
        return services.editing.article(found.article).content.sections

    assert sections("Old") == (section.uid,)
    (other,) = sections("Other")
    assert other != section.uid
    assert is_quiet(world)
    one = published(world)
    assert one.content.sections == (section.uid,)
    assert named(world, post(world)) == ["Ports"]
    assert is_quiet(world)


def test_a_category_that_another_section_has_now_is_that_ones(world: World) -> None:
    """Though the posts of the first stood there before."""
    services = world.room.services
    first, second = (services.settings.add_section({"en": n}, n.lower()) for n in ("One", "Two"))
    put(world, first.uid, "Ports")
    one, two = article(services, "Harbour", "Ships."), article(services, "Bridge", "Stones.")
    services.editing.save(one.uid, one.version, replace(one.content, sections=(first.uid,)))
    services.publishing.approve(one.uid)
    world.sync()
    (ports,) = post(world).categories
    put(world, second.uid, "Ports")
    services.editing.save(two.uid, two.version, replace(two.content, sections=(second.uid,)))
    services.publishing.approve(two.uid)
    world.sync()
    assert (named(world, post(world)), named(world, post(world, "Bridge"))) == (["One"], ["Ports"])
    world.wordpress.people.edit(post(world).id, categories=[ports])
    world.sync()
    assert services.editing.article(one.uid).content.sections == (second.uid,)
    approved_anew(world, one)
    assert named(world, post(world)) == ["Ports"]
    assert is_quiet(world)


def test_a_section_that_is_taken_off_goes_though_another_one_stands_below_it(world: World) -> None:
    services = world.room.services
    towns, sea = (services.settings.add_section({"en": n}, n.lower()) for n in ("Towns", "Sea"))
    put(world, sea.uid, "Towns", "Harbour")
    one = article(services, "Harbour", "Ships.")
    both = replace(one.content, sections=(sea.uid, towns.uid))
    services.editing.save(one.uid, one.version, both)
    services.publishing.approve(one.uid)
    world.sync()
    assert named(world, post(world)) == ["Towns", "Towns/Harbour"]
    now = services.editing.article(one.uid)
    services.editing.save(now.uid, now.version, replace(now.content, sections=(sea.uid,)))
    services.publishing.approve(now.uid)
    world.sync()
    assert named(world, post(world)) == ["Towns/Harbour"]
    assert is_quiet(world)


def test_a_section_goes_where_what_it_stands_in_is_put(world: World) -> None:
    """A post that stood under it already goes along."""
    services = world.room.services
    village, river = (services.settings.add_section({"en": n}, n.lower()) for n in ("Up", "River"))
    newsroom = services.settings.newsroom()
    nested = tuple(
        replace(one, parent=village.uid) if one.uid == river.uid else one
        for one in newsroom.sections
    )
    services.context.write(lambda c: save_newsroom(c, replace(newsroom, sections=nested)))
    one = article(services, "Harbour", "Ships.")
    services.editing.save(one.uid, one.version, replace(one.content, sections=(river.uid,)))
    services.publishing.approve(one.uid)
    world.sync()
    assert named(world, post(world)) == ["Up/River"]
    put(world, village.uid, "Places", "Towns")
    world.sync()
    assert named(world, post(world)) == ["Places/Towns/River"]
    assert services.editing.article(one.uid).content.sections == (river.uid,)
    assert is_quiet(world)


def test_a_fetch_makes_no_sections_of_categories_that_stand_around_such_a_place(
    world: World,
) -> None:
    """Neither of the upper one, nor of the one that a section left; and a section that is put
    back is the one whose name stands there."""
    services = world.room.services
    one = published(world)
    (section,) = one.content.sections
    put(world, section, "Towns", "Ports")
    world.sync()
    before = services.settings.newsroom().sections
    world.pull()
    world.pull()
    after = {uid.uid for uid in services.settings.newsroom().sections}
    names = [s.name("en") for s in services.settings.newsroom().sections]
    assert {s.uid for s in before} <= after
    assert "Towns" not in names and names.count("News") == 1
    put(world, section)
    world.sync()
    own = list(post(world).categories)
    world.wordpress.people.write("New", "<p>Cranes.</p>", status="publish", categories=own)
    world.pull()
    (found,) = services.desk.headlines("New", 5)
    assert services.editing.article(found.article).content.sections == (section,)
