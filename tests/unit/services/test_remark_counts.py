"""Counts of readers’ comments: right after each change at the site, cheap where there is none."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Live
from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.ports.posts import ShutOutError
from nejat_desktop.domain.site_remark import Tally
from nejat_desktop.services import remark_counts
from nejat_desktop.services.remark_counts import ANEW
from nejat_desktop.sites.wordpress import remarks as over_rest
from nejat_desktop.store.connections import save_connection
from tests.agreeing import ANYTHING
from tests.archives import by_post, watch
from tests.pulled import World, archive_site, connected
from tests.simulated.things import Comment

QUIET = 20
"""Requests of a sync with nothing to do, at most."""


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A newsroom that fetched a site, where the newest three comments are a page."""
    monkeypatch.setattr(over_rest, "PER_PAGE", 3)
    with connected(tmp_path / "room", monkeypatch, archive_site(12)) as made:
        may = replace(made.connection, powers=frozenset({Power.COMMENTS.value}))
        made.room.services.context.write(lambda c: save_connection(c, may))
        made.wordpress.site.comments.clear()
        made.pull()
        yield made


def out(world: World) -> list[int]:
    """The posts that readers see."""
    return [n for n, one in by_post(world.room).items() if one.live is Live.PUBLISHED]


def said(world: World, post: int, status: str = "approved") -> Comment:
    return world.wordpress.people.comment(post, "Ana", "Words", status)


def here(world: World) -> dict[int, int]:
    """How many are counted here, where there is any."""
    found = {n: one.reader_comments or 0 for n, one in by_post(world.room).items()}
    return {n: count for n, count in found.items() if count}


def there(world: World) -> dict[int, int]:
    """How many readers see there."""
    comments = world.wordpress.site.comments.values()
    return dict(Counter(one.post for one in comments if one.status == "approved"))


def look(world: World) -> int:
    """A look at the comments; how many requests it made."""
    before = world.transport.sent
    world.room.services.remarks.look(watch())
    return world.transport.sent - before


def sync(world: World) -> int:
    """A sync; how many requests it made."""
    before = world.transport.sent
    world.room.services.publishing.sync(watch(), agreed=ANYTHING)
    return world.transport.sent - before


def test_as_many_as_before_under_other_posts_is_a_change(world: World) -> None:
    first, second = out(world)[:2]
    one = said(world, first)
    look(world)
    assert here(world) == {first: 1}
    one.status = "trash"
    said(world, second)
    look(world)
    assert here(world) == {second: 1} == there(world)


@pytest.mark.parametrize("gone", ["trash", "hold", "spam"])
@pytest.mark.parametrize("many", [1, 9])
def test_one_is_let_out_there_while_another_is_taken_away(
    world: World, gone: str, many: int
) -> None:
    first, second = out(world)[:2]
    old, waits = said(world, first), said(world, second, "hold")
    for _ in range(many):
        said(world, first)
    look(world)
    old.status, waits.status = gone, "approved"
    look(world)
    assert here(world) == there(world) == {first: many, second: 1}


def test_new_ones_are_added_without_counting_all_anew(world: World) -> None:
    first, second = out(world)[:2]
    for _ in range(9):
        said(world, first)
    look(world)
    said(world, second)
    said(world, first)
    said(world, second, "hold")
    assert look(world) == 2
    assert here(world) == there(world) == {first: 10, second: 1}


def test_more_new_ones_than_are_told_at_once_are_all_counted(world: World) -> None:
    first, second = out(world)[:2]
    for _ in range(4):
        said(world, first)
    look(world)
    for _ in range(5):
        said(world, second)
    look(world)
    assert here(world) == there(world) == {first: 4, second: 5}


def test_an_exchange_of_old_ones_out_of_spam_is_found_a_day_later(world: World) -> None:
    first, second = out(world)[:2]
    old, hidden = said(world, first), said(world, second, "spam")
    for _ in range(4):
        said(world, first)
    look(world)
    old.status, hidden.status = "trash", "approved"
    look(world)
    world.clock.advance(ANEW.total_seconds())
    look(world)
    assert here(world) == there(world) == {first: 4, second: 1}
    assert look(world) == 2, "and then it is relied on again"


def test_a_sync_counts_and_brings_what_waits(world: World) -> None:
    first = out(world)[0]
    sync(world)
    said(world, first)
    waits = said(world, first, "hold")
    cost = sync(world)
    assert here(world) == {first: 1}
    assert [one.id for one in world.room.services.remarks.waiting()] == [waits.id]
    assert cost <= QUIET


def test_a_sync_with_nothing_to_do_asks_twice_about_comments(world: World) -> None:
    for post in out(world):
        said(world, post)
        said(world, post, "hold")
    sync(world)
    world.clock.advance(600)
    sync(world)
    world.clock.advance(600)
    before = len(world.wordpress.record.requests)
    cost = sync(world)
    asked = [one for one in world.wordpress.record.requests[before:] if "comments" in one.url]
    assert (len(asked), cost <= QUIET) == (2, True)


def waiting(world: World) -> list[int]:
    """The numbers of those that wait, as the desk knows them."""
    return sorted(one.id for one in world.room.services.remarks.waiting())


def comment_requests(world: World) -> int:
    """A sync; how many of its requests were about comments."""
    world.clock.advance(600)
    before = len(world.wordpress.record.requests)
    sync(world)
    return sum("comments" in one.url for one in world.wordpress.record.requests[before:])


def test_of_many_that_wait_a_sync_asks_for_the_newest_alone_while_the_others_stay(
    world: World,
) -> None:
    post = out(world)[0]
    all_of_them = [said(world, post, "hold").id for _ in range(9)]
    sync(world)
    assert waiting(world) == all_of_them
    assert comment_requests(world) == 2
    all_of_them += [said(world, post, "hold").id for _ in range(2)]
    assert comment_requests(world) == 2
    assert waiting(world) == all_of_them
    world.wordpress.site.comments[all_of_them.pop(1)].status = "spam"
    comment_requests(world)
    assert waiting(world) == all_of_them, "an older one is gone: they are read anew"


def test_of_very_many_that_wait_a_sync_brings_the_new_ones_and_a_look_all_others(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = out(world)[0]
    all_of_them = [said(world, post, "hold").id for _ in range(9)]
    sync(world)
    assert waiting(world) == all_of_them
    monkeypatch.setattr(remark_counts, "IN_PASSING", 5)
    world.wordpress.site.comments[all_of_them[1]].status = "spam"
    all_of_them.append(said(world, post, "hold").id)
    assert comment_requests(world) <= 4
    assert waiting(world) == all_of_them
    look(world)
    del all_of_them[1]
    assert waiting(world) == all_of_them


def test_a_sync_counts_very_many_anew_once_a_day_and_a_look_at_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = out(world)[0]
    old = [said(world, post) for _ in range(9)]
    sync(world)
    monkeypatch.setattr(remark_counts, "IN_PASSING", 5)
    old[0].status = "spam"
    assert comment_requests(world) == 2
    assert here(world) == {post: 9}
    world.clock.advance(ANEW.total_seconds())
    sync(world)
    assert here(world) == there(world) == {post: 8}
    old[1].status = "spam"
    assert comment_requests(world) == 2
    look(world)
    assert here(world) == there(world) == {post: 7}


def test_a_fetch_brings_counts_and_what_waits(world: World) -> None:
    first = out(world)[0]
    said(world, first)
    waits = said(world, first, "hold")
    world.pull()
    assert here(world) == {first: 1}
    assert [one.id for one in world.room.services.remarks.waiting()] == [waits.id]


def test_a_site_that_shuts_its_comments_stops_no_sync(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(world, out(world)[0])
    look(world)

    def shut(*_: object) -> None:
        raise ShutOutError("Comments are for somebody else.")

    monkeypatch.setattr(over_rest.WordPressRemarks, "newest_waiting", shut)
    report = world.room.services.publishing.sync(watch(), agreed=ANYTHING)
    assert (report.posts[0].trouble, report.posts[0].shut_out) == ("", "")
    assert here(world) == {out(world)[0]: 1}, "what was counted stays"


WHEN = datetime(2026, 11, 29, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "growth"),
    [
        (((9, 8, 7), (), 5), set()),
        (((10, 9, 8), (), 6), {10}),
        (((10, 9, 8), (), 5), None),
        (((9, 8, 7), (), 6), None),
        (((9, 7, 6), (), 5), None),
        (((12, 11, 10), (), 8), {10, 11, 12}),
        (((9, 8, 7), (11,), 5), set()),
        (((9, 8, 7), (3,), 5), None),
    ],
)
def test_what_came_is_told_by_the_newest_or_cannot_be_told(
    now: tuple[tuple[int, ...], tuple[int, ...], int], growth: set[int] | None
) -> None:
    newest, waiting, total = now
    before = Tally(5, (9, 8, 7), (), WHEN)
    assert before.growth(Tally(total, newest, waiting, WHEN)) == growth


def test_one_that_waits_no_more_was_decided_about_by_somebody() -> None:
    before = Tally(5, (9, 8, 7), (6, 10), WHEN)
    assert before.growth(Tally(5, (9, 8, 7), (10,), WHEN)) is None
    here = before.decided(6, seen=False)
    assert here.growth(Tally(5, (9, 8, 7), (10,), WHEN)) == frozenset()
    out = before.decided(10, seen=True)
    assert out.growth(Tally(6, (10, 9, 8), (6,), WHEN)) == frozenset()
