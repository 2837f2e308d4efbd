"""Stories of two editions are offered as one, joined, parted, refused; no site is written to."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.pairing import Offer, Reason
from nejat_desktop.services.pairing_offers import PairingOffers
from nejat_desktop.store.revisions import load_release
from tests.archives import by_post, dump_digest, watch
from tests.pulled import World, archive_site, connected
from tests.rooms import article, content


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    site = archive_site(3)
    site.people.write("Karimi on 250 houses", "<p>Words.</p>", date=site.site.clock())
    with connected(tmp_path / "room", monkeypatch, site) as made:
        made.pull()
        yield made


def pairs(world: World) -> PairingOffers:
    return world.room.services.pairs


def theirs(world: World) -> Article:
    """The article that was fetched."""
    return next(a for a in by_post(world.room).values() if "Karimi" in a.content.headline)


def ours(world: World) -> Article:
    """The same story, told here in Persian on the same day."""
    made = replace(content(world.room.services, "کریمی: ۲۵۰ خانه"), date=theirs(world).content.date)
    return world.room.services.editing.new_story(Kind.ARTICLE, "fa", made)


def only(world: World) -> Offer:
    (offer,) = pairs(world).find(watch())
    return offer


def test_one_is_offered_with_its_reasons(world: World) -> None:
    mine = ours(world)
    offer = only(world)
    assert {offer.one.article, offer.other.article} == {theirs(world).uid, mine.uid}
    assert {reason for reason, _ in offer.reasons} >= {Reason.DATE, Reason.NUMBER, Reason.NAME}


def test_joined_they_are_one_story_and_the_next_sync_writes_nothing(world: World) -> None:
    mine, writes = ours(world), world.writes
    pairs(world).confirm([only(world)])
    services = world.room.services
    story = services.editing.article(mine.uid).story
    assert theirs(world).story == story
    assert {a.edition for a in services.stories.articles_of(story)} == {"en", "fa"}
    release = theirs(world).release
    assert release is not None
    assert services.context.read(lambda c: load_release(c, release)).story == story
    assert world.sync().keys() <= {"swept"} and world.writes == writes
    assert pairs(world).find(watch()) == []


def test_parted_again_everything_is_as_it_was(world: World) -> None:
    ours(world)
    offer, before = only(world), dump_digest(world.room)
    joined = pairs(world).confirm([offer])
    assert dump_digest(world.room) != before
    pairs(world).part(joined)
    assert only(world) == offer
    with pytest.raises(NotAllowedError):
        pairs(world).part(joined)


def test_a_refused_pair_is_remembered_until_that_is_taken_back(world: World) -> None:
    ours(world)
    offer = only(world)
    pairs(world).refuse([offer, offer])
    assert pairs(world).find(watch()) == []
    pairs(world).offer_again([offer])
    assert only(world) == offer


def test_two_texts_of_one_edition_have_no_room_in_one_story_and_none_is_joined(
    world: World,
) -> None:
    ours(world)
    offer = only(world)
    services = world.room.services
    services.translating.start(theirs(world).story, "fa")
    before = dump_digest(world.room)
    with pytest.raises(NotAllowedError):
        pairs(world).confirm([offer])
    assert dump_digest(world.room) == before


def test_confirmed_twice_it_is_joined_once(world: World) -> None:
    ours(world)
    offer = only(world)
    assert len(pairs(world).confirm([offer, offer])) == 1
    assert pairs(world).confirm([offer]) == []


def test_stories_that_have_nothing_in_common_are_not_offered(world: World) -> None:
    article(world.room.services, "Nothing like it", edition="fa")
    assert pairs(world).find(watch()) == []
