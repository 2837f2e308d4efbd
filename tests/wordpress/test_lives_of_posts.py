"""Dates, withdrawals, the bin, addresses, terms and pictures: one post all through its life."""

import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live
from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.joining import Choice, Chosen
from nejat_desktop.domain.photo import Description
from tests.contract.pictures import picture
from tests.site_changes import PARAGRAPHS
from tests.wordpress.newsroom import Line, connected
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import MovingClock, Told, told

pytestmark = pytest.mark.wordpress
Desk = tuple[Opened, Line, MovingClock]


@pytest.fixture(scope="module")
def desk(wordpress: WordPress, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A newsroom whose English edition stands on WordPress, and the clock of both."""
    clock, folder = MovingClock(), tmp_path_factory.mktemp("lives")
    with connected(folder / "room", wordpress, "en", clock=clock) as (room, line):
        yield room, line, clock


@pytest.fixture(autouse=True)
def nothing_is_asked(desk: Desk) -> Iterator[None]:
    """Nobody else writes at this site: whatever happens, no person is asked about it."""
    yield
    conflicts = desk[0].services.conflicts.open()
    assert not conflicts, conflicts


def story(desk: Desk, headline: str, shade: int = 0, **more: object) -> Told:
    """A story that was synced."""
    room, line, _ = desk
    made = told(room, line, headline, picture(shade=shade) if shade else b"", **more)
    made.rounds()
    return made


def test_another_date_moves_the_post_that_waits(desk: Desk) -> None:
    _, _, clock = desk
    first, later = ((clock() + timedelta(days=days)).replace(microsecond=0) for days in (2, 3))
    ahead = story(desk, "Next week", date=first)
    number = ahead.post["id"]
    ahead.save(date=later)
    ahead.approve()
    ahead.rounds()
    assert (ahead.post["id"], ahead.post["status"]) == (number, "future")
    assert ahead.post["date_gmt"] == f"{later:%Y-%m-%dT%H:%M:%S}"
    assert ahead.rounds() == 0


def test_a_newer_text_goes_into_the_same_post(desk: Desk) -> None:
    one = story(desk, "A newer text")
    before = one.post
    one.write_here(1, "The hall is empty.")
    assert one.rounds() == 0, "it is a draft yet"
    assert one.there == list(PARAGRAPHS)
    one.approve()
    assert one.rounds() == 1
    assert one.there == one.here
    for name in ("id", "slug", "link", "date_gmt", "status"):
        assert one.post[name] == before[name]


def test_what_is_withdrawn_is_a_draft_there_and_comes_back_at_its_address(desk: Desk) -> None:
    one = story(desk, "Withdrawn")
    before = one.post
    one.room.services.publishing.withdraw(one.uid)
    one.rounds()
    assert (one.post["id"], one.post["status"]) == (before["id"], "draft")
    assert one.article.live is Live.WITHDRAWN
    assert one.rounds() == 0
    one.approve()
    one.rounds()
    for name in ("id", "slug", "link", "status", "date_gmt"):
        assert one.post[name] == before[name]
    assert one.rounds() == 0


def test_what_is_binned_here_is_in_the_bin_there_and_comes_out_again(desk: Desk) -> None:
    one = story(desk, "Binned")
    before = one.post
    one.room.services.publishing.withdraw(one.uid)
    one.room.services.stories.move_to_bin([one.article.story])
    one.rounds()
    assert (one.post["id"], one.post["status"]) == (before["id"], "trash")
    assert one.rounds() == 0
    one.room.services.stories.take_from_bin([one.article.story])
    assert one.rounds() == 0, "nobody has let it out yet"
    one.approve()
    one.rounds()
    for name in ("id", "slug", "link", "status"):
        assert one.post[name] == before[name]
    assert one.rounds() == 0


def test_another_address_leaves_a_way_from_the_old_one(desk: Desk) -> None:
    one = story(desk, "An address")
    old = one.post["link"]
    one.save(slug="quite-another")
    one.approve()
    one.rounds()
    assert one.post["slug"] == "quite-another"
    assert one.rounds() == 0
    with one.line.straight("en") as rest:
        answer = type(rest)(rest.ground, one.line.proxy.through(old)).ask("GET", "")
    assert (answer.status, answer.headers["location"]) == (
        301,
        one.line.proxy.through(one.post["link"]),
    )


def test_a_section_with_another_name_there_stays_the_same_section(desk: Desk) -> None:
    one = story(desk, "A section")
    _, line, _ = desk
    (number,) = one.post["categories"]
    line.wordpress.php("en", f"return wp_update_term({number}, 'category', ['name' => 'Anew']);")
    before = line.terms("en")
    assert one.rounds() == 0
    other = story(desk, "The same section")
    one.write_here(0, "The ferry leaves at seven.")
    one.approve()
    one.rounds()
    assert one.post["categories"] == other.post["categories"] == [number]
    assert line.terms("en").keys() == before.keys()
    assert unescape(line.terms("en")[number]["name"]) == "Anew"


def test_a_section_that_was_deleted_there_is_made_anew_for_what_is_sent_next(desk: Desk) -> None:
    room, line, _ = desk
    one = story(desk, "A deleted section")
    (number,) = one.post["categories"]
    name = line.terms("en")[number]["name"]
    line.wordpress.php("en", f"return wp_delete_term({number}, 'category');")
    other = story(desk, "After it was deleted")
    (anew,) = other.post["categories"]
    assert anew != number
    section = room.services.settings.newsroom().sections[0]
    assert line.terms("en")[anew]["name"] in (name, section.name("en"))
    assert other.rounds() == 0
    assert other.article.content.sections == (section.uid,)
    one.edit(post_title="A section that was deleted")
    assert one.rounds() == 0
    content = one.article.content
    assert content.headline == "A section that was deleted"
    assert content.sections == (section.uid,), "nobody took it off this post"
    one.write_here(0, "The ferry leaves at eight.")
    one.approve()
    one.rounds()
    assert one.post["categories"] == [anew], "the default category was nobody's choice"


def test_a_tag_that_was_deleted_there_is_made_anew(desk: Desk) -> None:
    _, line, _ = desk
    one = story(desk, "A tag", tags=("Ferries",))
    (number,) = one.post["tags"]
    line.wordpress.php("en", f"return wp_delete_term({number}, 'post_tag');")
    other = story(desk, "A tag again", tags=("ferries",))
    (anew,) = other.post["tags"]
    assert (anew != number, line.terms("en", "tags")[anew]["name"].lower()) == (True, "ferries")


def test_a_picture_that_was_deleted_there_is_put_there_once_more(desk: Desk) -> None:
    """A person is asked about the post that lost it; of others it is sent without a question."""
    room, line, _ = desk
    one = story(desk, "A picture", 30)
    lead = one.post["featured_media"]
    slug = next(m["slug"] for m in line.media("en") if m["id"] == lead)
    line.wordpress.php("en", f"return (bool) wp_delete_attachment({lead}, true);")
    other = story(desk, "The same picture", 30)
    anew = other.post["featured_media"]
    assert anew not in (0, lead)
    (asked,) = room.services.conflicts.open()
    assert asked.article == one.uid
    view = room.services.conflicts.view(asked.uid)
    assert view.joining is not None
    assert view.joining.open_keys == {"lead"}
    ours = {"lead": Chosen(Choice.HERE)}
    room.services.conflicts.decide(asked.uid, ours, view.article.version)
    one.approve()
    one.rounds()
    assert one.post["featured_media"] == anew
    assert [m["id"] for m in line.media("en") if m["slug"].startswith(slug)] == [anew]
    assert other.rounds() == 0


def test_a_picture_of_the_text_that_was_deleted_there_is_sent_with_the_next_text(
    desk: Desk,
) -> None:
    room, line, _ = desk
    library = room.services.library
    photos = [library.add(picture(shade=shade), f"{shade}.png") for shade in (61, 62)]
    for photo in photos:
        library.describe(photo.uid, "en", Description("A boat.", "A boat.", ""))
    one = told(room, line, "A picture in the text")
    room.services.stories.set_pictures(one.article.story, [photo.uid for photo in photos])
    shown = (
        f'<figure class="wp-block-image"><img src="nejat:photo/{photos[1].uid}" alt=""/></figure>'
    )
    block = f"\n\n<!-- wp:image -->\n{shown}\n<!-- /wp:image -->"
    one.save(body=one.article.content.body + block)
    one.approve()
    one.rounds()
    before = re.findall(r'<img src="([^"]+)"', one.post["content"]["raw"])
    (gone,) = (m["id"] for m in line.media("en") if m["source_url"].split("/")[-1] in before[0])
    line.wordpress.php("en", f"return (bool) wp_delete_attachment({gone}, true);")
    one.write_here(0, "The ferry leaves at seven.")
    one.approve()
    one.rounds()
    (now,) = re.findall(r"wp-image-(\d+)", one.post["content"]["raw"])
    assert int(now) != gone and int(now) in {m["id"] for m in line.media("en")}
    assert one.rounds() == 0


def test_a_format_that_somebody_gave_it_there_stays(desk: Desk) -> None:
    one = story(desk, "In another format")
    one.line.wordpress.php("en", f"return set_post_format({one.post['id']}, 'aside');")
    one.write_here(0, "The ferry leaves at seven.")
    one.approve()
    one.rounds(2)
    assert (one.post["format"], one.there) == ("aside", one.here)
    assert one.rounds() == 0


def test_pictures_stand_there_once_for_all_stories_that_show_them(desk: Desk) -> None:
    _, line, _ = desk
    before = len(line.media("en"))
    one, other = story(desk, "Shown here", 50), story(desk, "Shown there", 50)
    assert one.post["featured_media"] == other.post["featured_media"] != 0
    assert len(line.media("en")) == before + 1


def test_what_is_dated_ahead_waits_there_and_comes_out_without_a_write(desk: Desk) -> None:
    _, line, clock = desk
    date = (clock() + timedelta(hours=2)).replace(microsecond=0)
    ahead = story(desk, "Tomorrow", date=date)
    assert (ahead.post["status"], ahead.article.live) == ("future", Live.SCHEDULED)
    assert ahead.post["date_gmt"] == f"{date:%Y-%m-%dT%H:%M:%S}"
    assert ahead.rounds() == 0
    line.wordpress.php("en", f"wp_publish_post({ahead.post['id']}); return true;")
    clock.ahead += timedelta(hours=3)
    assert ahead.rounds(2) == 0
    assert (ahead.post["status"], ahead.article.live) == ("publish", Live.PUBLISHED)


def test_a_laptop_whose_clock_is_ahead_delays_no_post(desk: Desk) -> None:
    _, _, clock = desk
    before = clock.ahead
    clock.ahead = timedelta(hours=9)
    try:
        one = story(desk, "At once")
        assert (one.post["status"], one.article.live) == ("publish", Live.PUBLISHED)
        clock.ahead = timedelta()
        assert one.post["date_gmt"] <= f"{clock():%Y-%m-%dT%H:%M:%S}"
        clock.ahead = timedelta(hours=9)
        assert one.rounds() == 0
    finally:
        clock.ahead = before


def test_what_the_rules_put_elsewhere_or_leave_alone_is_so_there(desk: Desk) -> None:
    """A section stands in a category that is there already, below another one; what people chose
    of lead picture, tags and excerpt is not wiped when these do not go along."""
    room, line, _ = desk
    service, section = room.services.connecting, room.services.settings.newsroom().sections[0]
    made = "$up = wp_insert_term('Towns', 'category')['term_id']; return "
    made += "wp_insert_term('Harbour & sea', 'category', ['parent' => $up])['term_id'];"
    harbour = int(line.wordpress.php("en", made))
    one = story(desk, "Put elsewhere", 37, tags=("Ferries",), excerpt="Of ships.")
    lead = one.post["featured_media"]
    (own,) = one.post["categories"]
    before = line.terms("en").keys()
    places = {"en": {str(section.uid): ("Towns", "Harbour & sea")}}
    service.set_rules(PostRules(sections=places, lead=False, tags=False, excerpt=False))
    try:
        one.rounds(2)
        assert one.post["categories"] == [harbour]
        assert line.terms("en").keys() == before
        one.edit(post_excerpt="Of boats.", tags_input=["Theirs"])
        line.wordpress.php("en", f"return delete_post_thumbnail({one.post['id']});")
        one.rounds()
        assert one.article.content.sections == (section.uid,)
        assert (one.article.content.excerpt, one.article.content.tags) == (
            "Of ships.",
            ("Ferries",),
        )
        one.write_here(0, "The ferry leaves at ten.")
        one.approve()
        one.rounds()
        assert one.there == one.here
        assert (one.post["categories"], one.post["excerpt"]["raw"]) == ([harbour], "Of boats.")
        assert [line.terms("en", "tags")[n]["name"] for n in one.post["tags"]] == ["Theirs"]
        assert (lead > 0, one.post["featured_media"]) == (True, 0)
        assert one.rounds() == 0
    finally:
        service.set_rules(PostRules())
    one.rounds(2)
    assert (one.post["categories"], one.post["excerpt"]["raw"]) == ([own], "Of ships.")
    assert one.post["featured_media"] == lead
    assert one.rounds() == 0


def test_at_the_end_of_all_that_no_story_stands_there_twice(desk: Desk) -> None:
    """Comes last: it counts what the others left."""
    _, line, _ = desk
    posts = line.everything("en")
    markers = [post["content"]["raw"].split("nejat:uid=")[1][:32] for post in posts]
    assert len(markers) == len(set(markers)) > 0
    assert not [post for post in posts if post["slug"].startswith("nejat-")]
