"""Looks through a WordPress site: nothing is missed, whatever happens while they go on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.ports.posts import Post, Seen
from nejat_desktop.domain.ports.transport import OverlongError, Reply, Request, Stop
from nejat_desktop.sites.wordpress import walking
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.looks import Stamped, newest_stamp, place_of
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.simulated.clock import VirtualClock
from tests.simulated.transport import SimulatedTransport
from tests.simulated.wordpress import PASSWORD, SimulatedWordPress

HOUR = 3600


class DatedTransport(SimulatedTransport):
    """Says what time it is at the server, as web servers do; `ahead` of WordPress by seconds.

    Lists may have another `order` than was asked for, and answers be cut off at `most` bytes.
    """

    ahead = 0
    order = ""
    replaced = "orderby=id&order=asc"
    most = 10**9

    def send(self, request: Request, stop: Stop = lambda: False) -> Reply:
        """The answer, with a date."""
        if self.order:
            url = request.url.replace(self.replaced, self.order)
            request = replace(request, url=url)
        reply = super().send(request, stop)
        if len(reply.body) > self.most:
            raise OverlongError("Too much.", maybe_done=True)
        date = format_datetime(self._clock() + timedelta(seconds=self.ahead), usegmt=True)
        return replace(reply, headers={**reply.headers, "date": date})


class Stage:
    """A simulated site, and ours over it."""

    def __init__(self, role: str = "administrator") -> None:
        self.clock = VirtualClock()
        self.wordpress = SimulatedWordPress(self.clock, Random(3), role=role)
        self.people = self.wordpress.people
        self.transport = DatedTransport(self.wordpress, self.clock, Random(5))
        root = f"{self.wordpress.settings.home}wp-json/"
        client = Client(self.transport, root, Login("desk", PASSWORD), lambda: False)
        self.site = WordPressSite("wp-1", client)
        self.known: dict[int, Post] = {}
        """As the looks have shown them."""

    def write(self, count: int, **more: object) -> list[int]:
        """Posts of somebody else, an hour ago."""
        made = [self.people.write(f"Post {n}", f"<p>{n}</p>", **more).id for n in range(count)]
        self.clock.advance(HOUR)
        return made

    def look(self, cursor: str = "") -> Seen:
        """The last page of a look; what it showed is known."""
        for seen in self.site.changes(cursor):
            self.known |= {post.id: post for post in seen.posts}
        return seen

    def shown(self, cursor: str) -> set[int]:
        """The numbers that a look shows."""
        return {post.id for seen in self.site.changes(cursor) for post in seen.posts}

    @property
    def requests(self) -> list[Request]:
        """What arrived."""
        return self.wordpress.record.requests

    def assert_nothing_was_missed(self) -> None:
        """What the looks showed last is what stands there now."""
        for id, entry in self.wordpress.posts.items():
            assert id in self.known, f"{id} ({entry.status}) was never shown"
            shown = self.known[id].fields
            assert (shown.status, shown.title) == (entry.status, entry.title)


@pytest.fixture(autouse=True, scope="module")
def short_pages() -> Iterator[None]:
    """Lists have pages of five, so that short ones have several."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(walking, "PER_PAGE", 5)
        yield


def test_a_look_at_everything_shows_each_post_and_page_once_by_its_number() -> None:
    stage = Stage()
    posts, pages = stage.write(23), stage.write(7, kind="page")
    seen = list(stage.site.changes(""))
    assert [post.id for page in seen for post in page.posts] == posts + pages
    assert all(page.complete for page in seen)
    assert [bool(page.counts) for page in seen] == [False] * (len(seen) - 1) + [True]
    assert seen[-1].counts == {"post": 23, "page": 7}


def test_an_empty_site_is_one_look_that_shows_nothing_and_the_next_shows_what_came() -> None:
    stage = Stage()
    first = stage.look()
    made = stage.write(1)
    assert stage.shown(first.cursor) == set(made)


def test_a_look_goes_on_at_any_page() -> None:
    stage = Stage()
    stage.write(18)
    stage.write(6, kind="page")
    pages = list(stage.site.changes(""))
    everything = [post.id for page in pages for post in page.posts]
    for number, page in enumerate(pages[:-1]):
        before = [post.id for seen in pages[: number + 1] for post in seen.posts]
        rest = list(stage.site.changes(page.cursor))
        assert before + [post.id for seen in rest for post in seen.posts] == everything
        assert rest[-1].counts == {"post": 18, "page": 6}
        assert not rest[-1].complete


@pytest.mark.parametrize("gone", [1, 4, 5, 9])
def test_a_list_that_becomes_shorter_while_it_is_read_loses_nothing(gone: int) -> None:
    """Posts before the place move the rest up: without an overlap some would be skipped."""
    stage = Stage()
    posts = stage.write(30)
    shown: set[int] = set()
    for number, page in enumerate(stage.site.changes("")):
        shown |= {post.id for post in page.posts}
        if number == 1:
            for id in posts[:gone]:
                stage.people.delete(id)
    assert shown >= set(posts[gone:])


@pytest.mark.parametrize("order", ["orderby=id&order=desc", "orderby=slug&order=asc"])
def test_a_site_that_sorts_its_lists_otherwise_is_seen_whole_all_the_same(order: str) -> None:
    stage = Stage()
    posts = [stage.people.write("x", "x", slug=f"s-{n * 7 % 23}").id for n in range(23)]
    stage.transport.order = order
    shown = [post.id for page in stage.site.changes("") for post in page.posts]
    assert sorted(set(shown)) == posts


def test_long_texts_come_in_shorter_pages() -> None:
    stage = Stage()
    posts = [stage.people.write("Long", "x" * 9000).id for _ in range(9)]
    stage.transport.most = 25_000
    pages = list(stage.site.changes(""))
    assert [post.id for page in pages for post in page.posts] == posts
    assert set(stage.site.posts("post", posts)) == set(posts)
    stage.transport.most = 15_000
    assert set(stage.site.posts("post", posts)) == set(posts)
    with pytest.raises(OverlongError) as refused:
        list(stage.site.changes(""))
    assert not refused.value.maybe_done


def test_everything_before_the_place_may_go() -> None:
    stage = Stage()
    posts = stage.write(30)
    look = stage.site.changes("")
    next(look), next(look)
    for id in posts[:10]:
        stage.people.delete(id)
    assert {post.id for page in look for post in page.posts} == set(posts[10:])


def test_nothing_to_do_costs_eight_requests_however_much_there_is() -> None:
    stage = Stage()
    posts = stage.write(40)
    stage.people.edit(posts[7], title="The last change")
    stage.clock.advance(HOUR)
    cursor = stage.look().cursor
    before = len(stage.requests)
    stage.site.identity()
    stage.site.account()
    assert list(stage.site.changes(cursor))[-1].counts["post"] == 40
    assert len(stage.requests) - before == 8


def test_right_after_a_busy_time_a_look_shows_the_last_minutes_again_and_later_not() -> None:
    """What was begun before may come to sight only now."""
    stage = Stage()
    posts = stage.write(9)
    for id in posts:
        stage.people.edit(id, title=f"Edited {id}")
        stage.clock.advance(30)
    first = stage.look().cursor
    assert stage.shown(first) == set(posts[-3:])
    stage.clock.advance(HOUR)
    second = stage.look(first).cursor
    assert stage.shown(second) == {posts[-1]}


@pytest.mark.parametrize("ahead", [-2 * HOUR, 2 * HOUR])
def test_a_server_whose_clock_is_not_that_of_its_wordpress_hides_nothing(ahead: int) -> None:
    stage = Stage()
    posts = stage.write(9)
    stage.transport.ahead = ahead
    cursor = stage.look().cursor
    for id in posts:
        stage.people.edit(id, title="Edited")
        stage.clock.advance(60)
        cursor = stage.look(cursor).cursor
        stage.assert_nothing_was_missed()


def test_after_a_quiet_time_a_look_shows_what_changed_since_and_its_last_neighbours() -> None:
    stage = Stage()
    posts = stage.write(12)
    stage.people.edit(posts[11], title="Last")
    stage.clock.advance(HOUR)
    cursor = stage.look().cursor
    stage.people.edit(posts[3], title="New")
    stage.people.bin(posts[4])
    assert stage.shown(cursor) == {posts[3], posts[4], posts[11]}


def test_a_post_that_is_dated_years_ahead_blinds_no_look() -> None:
    """Made over REST it is stamped with its date, which is not when it was made."""
    stage = Stage()
    posts = stage.write(3)
    far = stage.clock() + timedelta(days=2000)
    stage.people.write("Far", "<p>Far</p>", status="future", date=far)
    stage.people.write("Draft", "<p>Far</p>", status="draft", date=far)
    stage.clock.advance(HOUR)
    cursor = stage.look().cursor
    stage.clock.advance(HOUR)
    stage.people.edit(posts[0], title="Edited")
    assert posts[0] in stage.shown(cursor)


def test_what_was_deleted_for_good_is_told_whatever_was_made_meanwhile() -> None:
    stage = Stage()
    posts = stage.write(23)
    first = stage.look()
    assert first.ranks == {}
    for made in (0, 1, 7, 150):
        stage.people.delete(posts.pop())
        posts += stage.write(made)
        second = stage.look(first.cursor)
        assert second.ranks["post"].fewer > 0
        assert second.ranks["page"].fewer == 0
        first = stage.look(second.cursor)
        assert first.ranks["post"].fewer == 0


@pytest.mark.parametrize("made", [0, 1, 101, 250])
def test_what_is_made_binned_or_brought_back_is_no_deletion(made: int) -> None:
    stage = Stage()
    posts = stage.write(9)
    stage.people.bin(posts[3])
    cursor = stage.look().cursor
    stage.people.bin(posts[2])
    stage.people.restore(posts[3])
    stage.people.edit(posts[4], title="Edited")
    stage.write(made)
    assert stage.look(cursor).ranks["post"].fewer == 0


def test_a_post_that_comes_in_between_is_told_too() -> None:
    """An import gives numbers; an editor keeps one for a text that is not saved yet."""
    stage = Stage()
    posts = stage.write(30)
    cursor = stage.look().cursor
    entries = stage.wordpress.site.entries["post"]
    late = entries.pop(posts[7])
    without = stage.look(cursor)
    assert without.ranks["post"].fewer == 1
    entries[posts[7]] = late
    assert stage.look(without.cursor).ranks["post"].fewer == -1


def test_a_list_that_is_not_one_by_numbers_tells_nothing_of_deletions() -> None:
    stage = Stage()
    posts = stage.write(9)
    cursor = stage.look().cursor
    stage.people.delete(posts[3])
    stage.transport.order = "orderby=title&order=asc"
    stage.transport.replaced = "orderby=id&order=desc"
    assert "post" not in stage.look(cursor).ranks


def test_an_author_looks_at_what_is_his() -> None:
    stage = Stage(role="author")
    others = stage.write(12)
    stage.write(2, kind="page")
    mine = stage.site.reserve("post", "0" * 32)
    stage.site.account()
    seen = stage.look()
    assert set(stage.known) == {mine.id}
    assert seen.counts == {"post": 1}
    assert not set(others) & stage.shown(seen.cursor)


@pytest.mark.parametrize("cursor", ["{", "[]", "7", '{"since": 3}', '{"type": "user"}', "x" * 99])
def test_a_cursor_that_is_none_begins_anew(cursor: str) -> None:
    stage = Stage()
    posts = stage.write(3)
    assert place_of(cursor) is None
    assert stage.shown(cursor) == set(posts)


NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("row", "relied"),
    [
        (Stamped("publish", NOON, NOON), True),
        (Stamped("draft", NOON, NOON), False),
        (Stamped("future", NOON, NOON), False),
        (Stamped("draft", None, NOON), True),
        (Stamped("future", NOON + timedelta(days=9), NOON), True),
        (Stamped("publish", None, None), False),
        (Stamped("publish", None, NOON + timedelta(minutes=9)), False),
    ],
)
def test_a_stamp_is_relied_on_where_a_change_put_it(row: Stamped, relied: bool) -> None:
    assert newest_stamp([row], NOON) == (row.modified if relied else None)
    assert newest_stamp([], NOON) is None


ACTS = st.sampled_from(["edit", "bin", "restore", "delete", "write", "wait"])


@settings(max_examples=400)
@given(
    posts=st.integers(0, 22),
    acts=st.lists(st.tuples(st.integers(0, 14), ACTS, st.integers(0, 30)), max_size=12),
    stops=st.lists(st.integers(1, 4), max_size=3),
    ahead=st.sampled_from([0, -2 * HOUR, 2 * HOUR]),
)
def test_whatever_others_do_meanwhile_the_next_quiet_look_knows_all_of_it(
    posts: int, acts: list[tuple[int, str, int]], stops: list[int], ahead: int
) -> None:
    """Looks are interrupted by other people at any request, broken off at any page, and go on."""
    stage = Stage()
    stage.transport.ahead = ahead
    stage.write(posts)
    stage.write(posts // 4, kind="page")
    disturb(stage, acts)
    cursor = ""
    for pages in stops:
        for number, seen in enumerate(stage.site.changes(cursor)):
            stage.known |= {post.id: post for post in seen.posts}
            cursor = seen.cursor
            if number == pages:
                break
    for _ in range(2):
        place = place_of(cursor)
        if place is None or place.type:
            cursor = stage.look(cursor).cursor
    stage.wordpress.between = None
    stage.look(cursor)
    stage.assert_nothing_was_missed()


def disturb(stage: Stage, acts: list[tuple[int, str, int]]) -> None:
    """Let other people act before the n-th request."""
    start = len(stage.requests)

    def between(request: Request) -> None:
        for at, act, which in acts:
            if len(stage.requests) - start - 1 == at:
                one_act(stage, act, which)

    stage.wordpress.between = between


def one_act(stage: Stage, act: str, which: int) -> None:
    """What somebody does."""
    ids = sorted(stage.wordpress.posts)
    if act == "wait":
        stage.clock.advance(which * 40)
    elif act == "write":
        stage.people.write(f"New {which}", "<p>New</p>")
    elif ids:
        id = ids[which % len(ids)]
        entry = stage.wordpress.posts[id]
        if act == "edit" and entry.status != "trash":
            stage.people.edit(id, title=f"Edited {len(stage.requests)}")
        elif act == "bin":
            stage.people.bin(id)
        elif act == "restore" and entry.status == "trash":
            stage.people.restore(id)
        elif act == "delete":
            stage.people.delete(id)
