"""What the terms and media of a site promise, on a real WordPress and on the simulated one."""

from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from nejat_desktop.domain.ports.posts import (
    MediaNeed,
    MediaThere,
    RefusedError,
    ShutOutError,
    TermNeed,
)
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, UnreachableError
from nejat_desktop.sites.wordpress import library, media
from tests.contract.pictures import PDF
from tests.contract.rest import Ground
from tests.contract.site_world import SiteWorld, payload, png

NEED = MediaNeed(
    sha256="a" * 64,
    name="The bridge at night",
    caption="پل در شب, “old” & new <b>",
    alt="A bridge over a river",
    credit="Photo: Erik Lund",
    title="The bridge",
)


@pytest.fixture
def world(ground: Ground) -> SiteWorld:
    """An emptied site."""
    return SiteWorld(ground)


def category(name: str, slug: str = "") -> TermNeed:
    return TermNeed("category", "section-uid", name, slug)


def tag(name: str) -> TermNeed:
    return TermNeed("post_tag", name.casefold(), name)


# terms


@pytest.mark.parametrize("name", ["Culture", "Arts & Letters", "فرهنگ و هنر", "“Quoted” News"])
def test_a_new_term_is_found_again_under_its_name(world: SiteWorld, name: str) -> None:
    for need in (category(name), tag(name)):
        assert world.library.term(need, 0) is None
        made = world.library.add_term(need, 0)
        assert world.library.term(need, 0) == made
        assert world.library.terms_named(need.taxonomy, [made, 99_999]) == {made: name}


def test_a_term_that_turns_out_to_be_there_is_adopted(world: SiteWorld) -> None:
    for need in (category("Culture"), tag("Culture")):
        made = world.library.add_term(need, 0)
        assert world.library.add_term(need, 0) == made


def test_a_category_is_one_of_its_parent(world: SiteWorld) -> None:
    above = world.library.add_term(category("Features"), 0)
    below = world.library.add_term(category("Series"), above)
    assert world.library.term(category("Series"), above) == below
    assert world.library.term(category("Series"), 0) is None
    assert world.library.add_term(category("Series"), 0) != below


def test_spellings_of_a_name_are_one_term(world: SiteWorld) -> None:
    """For the site they are two: a newsroom that types Persian letters would double them."""
    made = world.library.add_term(tag("علي كريمي"), 0)
    assert world.library.term(tag("علی کریمی"), 0) == made
    news = world.library.add_term(tag("Breaking  News"), 0)
    assert world.library.term(tag("breaking news"), 0) == news


def test_a_name_that_holds_another_is_another(world: SiteWorld) -> None:
    world.library.add_term(tag("Artists"), 0)
    assert world.library.term(tag("Art"), 0) is None


def test_a_category_that_was_renamed_there_is_found_by_its_slug(world: SiteWorld) -> None:
    need = category("Culture", "culture")
    made = world.library.add_term(need, 0)
    world.rest.post(f"wp/v2/categories/{made}", {"name": "Kultur"})
    assert world.library.term(need, 0) == made


def test_many_terms_that_hold_a_name_do_not_hide_it(
    world: SiteWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "PER_PAGE", 3)
    for number in range(7):
        world.library.add_term(tag(f"Art {number}"), 0)
    made = world.library.add_term(tag("Art"), 0)
    assert world.library.term(tag("Art"), 0) == made


def test_an_author_may_not_make_categories_and_hears_it(world: SiteWorld) -> None:
    _, library = world.of("author")
    with pytest.raises(ShutOutError, match="may not make categories"):
        library.add_term(category("Culture"), 0)


# media


def test_a_picture_is_found_again_by_its_digest_with_its_words(world: SiteWorld) -> None:
    sent = payload(png(640, 480))
    assert world.library.media([sent.digest]) == {}
    made = world.library.upload(NEED, sent)
    assert (made.digest, made.words) == (sent.digest, NEED.words)
    found = world.library.media([sent.digest, "0" * 64])
    assert found == {sent.digest: [replace(made, words="")]}
    stored = world.rest.get(f"wp/v2/media/{made.id}?context=edit").json
    assert stored["caption"]["raw"] == "پل در شب, “old” &amp; new &lt;b&gt;"
    assert stored["alt_text"] == NEED.alt
    assert stored["title"]["raw"] == NEED.title
    assert stored["description"]["raw"] == NEED.credit
    assert stored["mime_type"] == "image/png"


def test_a_picture_has_an_address_under_the_name_of_ours_and_its_sizes(world: SiteWorld) -> None:
    made = world.library.upload(NEED, payload(png(640, 480)))
    assert urlsplit(made.url).path.endswith("/The-bridge-at-night.png")
    assert (made.width, made.height) == (640, 480)
    assert made.sizes["medium"][1:] == (300, 225)
    assert urlsplit(made.sizes["medium"][0]).path.endswith("-300x225.png")


def test_the_bytes_come_there_whole(world: SiteWorld) -> None:
    sent = payload(png(64, 48))
    made = world.library.upload(NEED, sent)
    reply = world.ground.transport.send(Request("GET", made.url), lambda: False)
    assert (reply.status, reply.body) == (200, sent.data)


def test_what_was_uploaded_twice_is_found_twice_the_lowest_first(world: SiteWorld) -> None:
    sent = payload(png(64, 48))
    made = [world.library.upload(NEED, sent).id for _ in range(3)]
    found = world.library.media([sent.digest])[sent.digest]
    assert [one.id for one in found] == sorted(made)


def test_words_too_long_for_an_address_are_written_all_the_same(world: SiteWorld) -> None:
    need = replace(NEED, caption="پل در شب. " * 300, credit="")
    sent = payload(png(64, 48))
    made = world.library.upload(need, sent)
    assert made.words == need.words
    stored = world.rest.get(f"wp/v2/media/{made.id}?context=edit").json
    assert stored["caption"]["raw"].strip() == need.caption.strip()
    assert stored["description"]["raw"] == ""
    assert all(len(request.url) < 4000 for request in world.transport.requests)


def test_words_are_written_anew(world: SiteWorld) -> None:
    made = world.library.upload(NEED, payload(png(64, 48)))
    world.library.describe(made.id, replace(NEED, alt="Another"))
    stored = world.rest.get(f"wp/v2/media/{made.id}?context=edit").json
    assert stored["alt_text"] == "Another"


def test_an_upload_is_removed_once_and_for_all(world: SiteWorld) -> None:
    sent = payload(png(64, 48))
    made = world.library.upload(NEED, sent)
    for _ in range(2):
        world.library.remove_media(made.id)
    assert world.library.media([sent.digest]) == {}
    with pytest.raises(RefusedError, match="picture or file is not at the site"):
        world.library.describe(made.id, NEED)


def test_an_upload_that_somebody_deleted_is_missing_and_no_other(world: SiteWorld) -> None:
    first, second = (world.library.upload(NEED, payload(png(64, 48 + n))) for n in range(2))
    assert world.library.missing_media([]) == frozenset()
    assert world.library.missing_media([first.id, second.id]) == frozenset()
    world.library.remove_media(first.id)
    assert world.library.missing_media([second.id, first.id]) == {first.id}


def test_a_picture_leads_a_post(world: SiteWorld) -> None:
    made = world.library.upload(NEED, payload(png(64, 48)))
    assert world.published(lead=made.id).fields.lead == made.id


def test_what_the_site_does_not_take_is_refused(world: SiteWorld) -> None:
    with pytest.raises(RefusedError, match="does not take files of this kind"):
        world.library.upload(NEED, payload(b"<svg/>", "svg"))


def test_damaged_bytes_are_not_stored(world: SiteWorld) -> None:
    """The site compares a digest that we send with what came."""
    sent = payload(png(64, 48))
    transport = world.transport.inner

    class Damaging:
        def send(self, request: Request, stop: object) -> object:
            return transport.send(replace(request, body=request.body[:-1] + b"x"), lambda: False)

    world.transport.inner = Damaging()  # type: ignore[assignment]
    with pytest.raises(Exception, match="damaged on its way"):
        world.library.upload(NEED, sent)
    world.transport.inner = transport
    assert world.library.media([sent.digest]) == {}


@pytest.mark.parametrize("each", [1, 2])
def test_a_picture_over_which_the_site_dies_is_there_with_all_its_sizes(
    world: SiteWorld, each: int
) -> None:
    sent = payload(png(1200, 800))
    world.ground.dies_of_sizes(each)
    made = world.library.upload(NEED, sent)
    assert set(made.sizes) >= {"thumbnail", "medium", "medium_large", "large", "full"}
    assert (made.digest, made.words, made.width) == (sent.digest, NEED.words, 1200)
    assert world.library.media([sent.digest]) == {sent.digest: [replace(made, words="")]}
    stored = world.rest.get(f"wp/v2/media/{made.id}?context=edit").json
    assert (stored["alt_text"], stored["missing_image_sizes"]) == (NEED.alt, [])


def test_a_picture_that_is_too_much_for_the_site_stands_there_all_the_same(
    world: SiteWorld,
) -> None:
    sent = payload(png(1200, 800))
    world.ground.dies_of_sizes(0)
    made: list[MediaThere] = []
    requests = world.count(lambda: made.append(world.library.upload(NEED, sent)))
    assert requests == 1 + media.TRIES + 1
    assert (made[0].sizes, made[0].digest) == ({}, sent.digest)
    reply = world.ground.transport.send(Request("GET", made[0].url), lambda: False)
    assert reply.body == sent.data
    assert len(world.library.media([sent.digest])[sent.digest]) == 1


def test_a_picture_that_is_found_again_gets_the_sizes_that_it_lacks(world: SiteWorld) -> None:
    """The answer was lost on the way, and with it the number of what was taken."""
    sent = payload(png(1200, 800))
    world.ground.dies_of_sizes(2)
    inner = world.transport.inner

    class Silent:
        def send(self, request: Request, stop: Stop) -> Reply:
            return Reply(inner.send(request, stop).status, {}, b"")

    world.transport.inner = Silent()
    with pytest.raises(UnreachableError) as lost:
        world.library.upload(NEED, sent)
    assert lost.value.maybe_done
    world.transport.inner = inner
    [half] = world.library.media([sent.digest])[sent.digest]
    assert len(half.sizes) == 3
    whole = world.library.whole(half)
    assert (whole.id, set(whole.sizes) - set(half.sizes)) == (
        half.id,
        {"thumbnail", "medium_large"},
    )
    assert world.count(lambda: world.library.whole(whole)) == 1


def test_the_sizes_of_somebody_elses_upload_are_left_as_they_are(world: SiteWorld) -> None:
    made = world.library.upload(NEED, payload(png(640, 480)))
    _, author = world.of("author")
    assert author.whole(made) == made


def test_a_document_is_whole_as_it_is(world: SiteWorld) -> None:
    made = world.library.upload(NEED, payload(PDF, "pdf"))
    assert world.library.whole(made) == made
