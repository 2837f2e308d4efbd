"""What comments of readers at a site promise, on a real WordPress and on the simulated one."""

from dataclasses import replace

import pytest

from nejat_desktop.domain.ports.posts import ShutOutError
from nejat_desktop.domain.ports.site_remarks import (
    SEEN,
    RemarksSeen,
    RemarksWaiting,
    RemarkThere,
    SiteRemarks,
)
from nejat_desktop.sites.wordpress import remarks as over_rest
from nejat_desktop.sites.wordpress import walking
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.remarks import WordPressRemarks
from tests.contract.rest import Ground
from tests.contract.site_world import SiteWorld


@pytest.fixture
def world(ground: Ground) -> SiteWorld:
    """An emptied site."""
    return SiteWorld(ground)


def remarks_of(world: SiteWorld, login: str = "editor", secret: str | None = None) -> SiteRemarks:
    """The comments, as somebody sees them."""
    who = Login(login, world.ground.password(login) if secret is None else secret)
    return WordPressRemarks(Client(world.transport, world.ground.root, who, lambda: False))


@pytest.fixture
def remarks(world: SiteWorld) -> SiteRemarks:
    """The comments, as an editor sees them."""
    return remarks_of(world)


def waiting(remarks: SiteRemarks) -> list[RemarkThere]:
    return [one for page in remarks.waiting() for one in page]


def test_nobody_has_said_anything_yet(remarks: SiteRemarks) -> None:
    assert remarks.seen() == RemarksSeen(0, {})
    assert [*map(list, remarks.posts_of_seen())] == [[]]
    assert waiting(remarks) == []


def test_what_readers_see_is_counted_and_stands_at_its_post(
    world: SiteWorld, remarks: SiteRemarks
) -> None:
    post, other = (world.rest.new(status="publish")["id"] for _ in range(2))
    ids = [
        world.ground.reader_says(post, "A", f"Well said, {number}.", approved=True)
        for number in range(3)
    ]
    last = world.ground.reader_says(other, "B", "Not for me.", approved=True)
    world.ground.reader_says(other, "C", "Wait.", approved=False)
    seen = remarks.seen()
    assert seen == RemarksSeen(4, {last: other, **dict.fromkeys(reversed(ids), post)})
    assert list(seen.newest) == [last, *reversed(ids)], "the newest first"
    assert sorted(one for page in remarks.posts_of_seen() for one in page) == [
        *(post, post, post),
        other,
    ]
    assert [one for page in remarks.posts_of_seen([other]) for one in page] == [other]


def test_the_newest_that_wait_are_told_with_how_many_there_are(
    world: SiteWorld, remarks: SiteRemarks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(over_rest, "PER_PAGE", 2)
    assert remarks.newest_waiting() == RemarksWaiting(0, ())
    post = world.rest.new(status="publish")["id"]
    says = world.ground.reader_says
    ids = [says(post, "A", f"Wait {number}.", approved=False) for number in range(3)]
    says(post, "B", "Well said.", approved=True)
    glance = remarks.newest_waiting()
    assert (glance.total, [one.id for one in glance.newest]) == (3, ids[:0:-1])
    assert glance.newest[0] == waiting(remarks)[-1]
    assert world.count(remarks.newest_waiting) == 1
    with pytest.raises(ShutOutError):
        remarks_of(world, "author").newest_waiting()


def test_many_posts_are_asked_about_together_a_hundred_at_once(
    world: SiteWorld, remarks: SiteRemarks
) -> None:
    post = world.rest.new(status="publish")["id"]
    world.ground.reader_says(post, "A", "Well said.", approved=True)
    others = range(post + 1, post + 150)
    assert world.count(lambda: list(remarks.posts_of_seen([*others, post]))) == 2
    assert [one for page in remarks.posts_of_seen([*others, post]) for one in page] == [post]


@pytest.mark.parametrize("status", ["approved", "hold", "spam", "trash"])
def test_one_is_found_with_its_words_wherever_somebody_put_it(
    world: SiteWorld, remarks: SiteRemarks, status: str
) -> None:
    post, before = world.rest.new(status="publish")["id"], world.now()
    id = world.ground.reader_says(post, "Zoë", "Well <b>said</b>.", approved=False)
    world.rest.post(f"wp/v2/comments/{id}", {"status": status})
    found = remarks.find(id)
    assert found is not None
    told = RemarkThere(id, post, "Zoë", "Well <b>said</b>.", before, status)
    assert replace(found, at=before) == told


@pytest.mark.parametrize("text", ["Wait.", "صبر کنید، آقای «کریمی» & همکاران", "<b>Bold</b> words"])
def test_what_waits_is_told_as_the_reader_wrote_it(
    world: SiteWorld, remarks: SiteRemarks, text: str
) -> None:
    post, before = world.rest.new(status="publish")["id"], world.now()
    id = world.ground.reader_says(post, "Zoë خواننده", text, approved=False)
    [told] = waiting(remarks)
    assert replace(told, at=before) == RemarkThere(id, post, "Zoë خواننده", text, before)
    assert 0 <= (told.at - before).total_seconds() < 60


def test_what_is_approved_is_seen_and_waits_no_more(world: SiteWorld, remarks: SiteRemarks) -> None:
    post = world.rest.new(status="publish")["id"]
    ids = [world.ground.reader_says(post, "A", f"Wait {n}.", approved=False) for n in range(2)]
    assert remarks.approve(ids[0])
    assert remarks.approve(ids[0]), "twice is once"
    assert (remarks.seen().total, [one.id for one in waiting(remarks)]) == (1, ids[1:])
    found = remarks.find(ids[0])
    assert found is not None and found.status == SEEN


def test_what_is_binned_is_seen_by_nobody_and_can_be_taken_out_there(
    world: SiteWorld, remarks: SiteRemarks
) -> None:
    post = world.rest.new(status="publish")["id"]
    id = world.ground.reader_says(post, "A", "Wait.", approved=False)
    assert remarks.bin(id)
    assert remarks.bin(id), "twice is once"
    assert (remarks.seen().total, waiting(remarks)) == (0, [])
    assert world.rest.get(f"wp/v2/comments/{id}", context="edit").json["status"] == "trash"


def test_nothing_can_be_done_about_what_is_gone(world: SiteWorld, remarks: SiteRemarks) -> None:
    post = world.rest.new(status="publish")["id"]
    id = world.ground.reader_says(post, "A", "Wait.", approved=False)
    assert world.rest.delete(f"wp/v2/comments/{id}", force="true").status == 200
    assert remarks.find(id) is None
    assert not remarks.approve(id)
    assert not remarks.bin(id)


def test_a_long_list_is_read_page_by_page_and_each_once(
    world: SiteWorld, remarks: SiteRemarks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walking, "PER_PAGE", 3)
    post = world.rest.new(status="publish")["id"]
    ids = [world.ground.reader_says(post, "A", f"{n}.", approved=False) for n in range(8)]
    pages = [[one.id for one in page] for page in remarks.waiting()]
    assert [id for page in pages for id in page] == ids
    assert len(pages) == 4


@pytest.mark.parametrize("login", ["author", "contributor"])
def test_who_may_not_decide_about_comments_is_told_so(world: SiteWorld, login: str) -> None:
    post = world.rest.new(status="publish")["id"]
    id = world.ground.reader_says(post, "A", "Wait.", approved=False)
    theirs = remarks_of(world, login)
    assert theirs.seen().total == 0
    for act in (lambda: list(theirs.waiting()), lambda: theirs.approve(id), lambda: theirs.bin(id)):
        with pytest.raises(ShutOutError, match="may not do this at the site"):
            act()
    with pytest.raises(ShutOutError):
        theirs.find(id)
    assert [one.id for one in waiting(remarks_of(world))] == [id]


def test_a_wrong_password_shuts_us_out_of_what_waits(world: SiteWorld) -> None:
    ours = remarks_of(world, secret="wrong wrong")
    with pytest.raises(ShutOutError, match="does not know who is asking"):
        list(ours.waiting())
