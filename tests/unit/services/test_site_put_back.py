"""What somebody puts back at the site is theirs; what a plug-in writes into our draft is ours."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.workflow import IN_SIGHT
from tests.site_changes import PARAGRAPHS
from tests.unit.services.test_site_round import Round, a_round


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Round]:
    with a_round(tmp_path / "room", "administrator", *PARAGRAPHS) as (begun, _):
        yield begun


def put_back(made: Round, content: str) -> None:
    """The site's editor restores an older revision."""
    (post,) = made.wordpress.posts.values()
    made.wordpress.people.edit(post.id, content=content)


def text_there(made: Round) -> str:
    (post,) = made.wordpress.posts.values()
    return post.content


def settles(made: Round, paragraphs: list[str], writes: int) -> None:
    """The site's text comes in, and nothing is written there."""
    for _ in range(2):
        made.sync()
        assert made.here == made.there == paragraphs
    article = made.room.services.editing.article(made.uid)
    assert (article.status, article.live) == (Status.APPROVED, Live.PUBLISHED)
    assert made.writes == writes


def test_a_text_of_ours_that_is_put_back_there_after_a_newer_one_of_ours_comes_in(
    made: Round,
) -> None:
    first = text_there(made)
    made.write_here(0, "The ferry leaves at seven.")
    made.room.services.publishing.approve(made.uid)
    made.sync()
    writes = made.writes
    put_back(made, first)
    settles(made, list(PARAGRAPHS), writes)


def test_a_change_of_theirs_that_they_take_back_is_not_made_again_by_us(made: Round) -> None:
    first, writes = text_there(made), made.writes
    for _ in range(2):
        made.write_there(0, "The ferry leaves at seven.")
        settles(made, ["The ferry leaves at seven.", *PARAGRAPHS[1:]], writes)
        put_back(made, first)
        settles(made, list(PARAGRAPHS), writes)


def test_what_we_once_hid_and_they_hide_again_is_asked_about(made: Round) -> None:
    publishing = made.room.services.publishing
    publishing.withdraw(made.uid)
    made.sync()
    publishing.approve(made.uid)
    made.sync()
    (post,) = made.wordpress.posts.values()
    made.wordpress.people.edit(post.id, status="draft")
    writes = made.writes
    made.sync()
    (one,) = made.room.services.conflicts.open()
    assert one.kind is ConflictKind.UNPUBLISHED
    assert (made.writes, post.status) == (writes, "draft")


def test_what_we_withdrew_and_they_publish_is_published_here_too_until_it_is_withdrawn_again(
    made: Round,
) -> None:
    publishing, (post,) = made.room.services.publishing, made.wordpress.posts.values()
    for _ in range(2):
        publishing.withdraw(made.uid)
        made.sync()
        assert post.status == "draft"
        made.wordpress.people.edit(post.id, status="publish")
        writes = made.writes
        told = made.sync().errands.notes
        assert [(n.article, n.kind, n.headline) for n in told] == [(made.uid, "shown", "Bridge")]
        assert made.room.services.editing.article(made.uid).live is Live.PUBLISHED
        made.sync()
        assert (made.writes, post.status) == (writes, "publish")


@pytest.mark.parametrize("changed", [False, True])
def test_what_lies_in_our_bin_and_they_publish_comes_out_of_it_and_is_told(
    made: Round, changed: bool
) -> None:
    services, (post,) = made.room.services, made.wordpress.posts.values()
    story = services.editing.article(made.uid).story
    services.publishing.withdraw(made.uid)
    services.stories.move_to_bin([story])
    made.sync()
    assert post.status == "trash"
    if changed:
        made.write_there(0, "The ferry leaves at seven.")
    made.wordpress.people.edit(post.id, status="publish")
    writes = made.writes
    told = made.sync().errands.notes
    assert (told[0].article, told[0].kind) == (made.uid, "shown")
    assert services.stories.story(story).binned is None
    assert services.editing.article(made.uid).live in IN_SIGHT
    assert services.conflicts.count() == changed, "other words are asked about"
    assert made.sync().errands.notes == [], "it is told once"
    assert (made.writes, post.status) == (writes, "publish")
    assert list(services.stories.articles_of(story))


def test_what_we_withdrew_and_they_rewrite_and_publish_is_asked_about(made: Round) -> None:
    made.room.services.publishing.withdraw(made.uid)
    made.sync()
    (post,) = made.wordpress.posts.values()
    made.write_there(0, "The ferry leaves at seven.")
    made.wordpress.people.edit(post.id, status="publish")
    writes = made.writes
    made.sync()
    assert made.room.services.conflicts.count() == 1
    assert made.room.services.editing.article(made.uid).live in IN_SIGHT
    assert (made.writes, post.status) == (writes, "publish")


def signed(text: str) -> str:
    """A plug-in that puts a line under every text."""
    line = "\n<p>Support us.</p>"
    return text.removesuffix(line) + line


def unmarked(text: str) -> str:
    """One that takes comments out."""
    return text.partition("<!-- nejat")[0] or "<p></p>"


@pytest.mark.parametrize("plugin", [signed, unmarked])
def test_a_plug_in_that_writes_into_what_is_reserved_keeps_nothing_from_going_out_once(
    tmp_path: Path, plugin: Callable[[str], str]
) -> None:
    with a_round(tmp_path / "room", "administrator", *PARAGRAPHS, rewrite=plugin) as (made, first):
        assert first.errands.counts["filled"] == 1 and not first.trouble
        assert not made.room.services.conflicts.count()
        (post,) = made.wordpress.posts.values()
        assert post.status == "publish" and PARAGRAPHS[0] in post.content
        writes = made.writes
        made.sync()
        assert made.writes == writes
