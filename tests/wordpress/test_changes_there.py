"""What an editor of the site writes, bins, deletes or hides comes in; nothing goes over it."""

from collections.abc import Iterator

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live, RevisionReason, Status
from nejat_desktop.domain.conflict import OpenConflict
from nejat_desktop.domain.joining import Choice, Chosen
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.services.conflicts import ConflictView
from tests.site_changes import PARAGRAPHS
from tests.wordpress.newsroom import Line, connected
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import Told, told

pytestmark = pytest.mark.wordpress
Desk = tuple[Opened, Line]


@pytest.fixture(scope="module")
def desk(wordpress: WordPress, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A newsroom whose English edition stands on WordPress."""
    folder = tmp_path_factory.mktemp("changes")
    with connected(folder / "room", wordpress, "en") as (room, line):
        yield room, line


@pytest.fixture
def story(desk: Desk, request: pytest.FixtureRequest) -> Told:
    """A story that was synced."""
    made = told(*desk, request.node.name[5:60])
    made.rounds()
    return made


def asked(story: Told) -> OpenConflict:
    """The one thing that a person is asked about a story."""
    (one,) = (c for c in story.room.services.conflicts.open() if c.article == story.uid)
    return one


def view(story: Told) -> ConflictView:
    """It, held against the text here."""
    return story.room.services.conflicts.view(asked(story).uid)


def test_a_plain_change_comes_in_with_its_author_and_is_what_readers_see(story: Told) -> None:
    story.write_there(0, "The ferry leaves at seven.")
    assert story.rounds(2) == 0
    assert story.here == story.there == ["The ferry leaves at seven.", *PARAGRAPHS[1:]]
    assert [*story.lives()] == [Status.APPROVED, Live.PUBLISHED]
    newest = story.room.services.editing.history(story.uid)[0]
    assert newest.reason is RevisionReason.FROM_SITE
    story.write_here(2, "Everybody came.")
    story.approve()
    assert story.rounds() == 1
    assert story.there == ["The ferry leaves at seven.", PARAGRAPHS[1], "Everybody came."]


def test_a_headline_and_an_excerpt_come_in_too(story: Told) -> None:
    story.edit(post_title="Bread & wine", post_excerpt="In < brief")
    assert story.rounds(2) == 0
    content = story.article.content
    assert (content.headline, content.excerpt) == ("Bread & wine", "In < brief")


def test_what_joins_itself_is_a_draft_and_goes_out_when_it_is_approved(story: Told) -> None:
    story.write_here(2, "Everybody came.")
    story.write_there(0, "The ferry leaves at seven.")
    assert story.rounds(2) == 0
    both = ["The ferry leaves at seven.", PARAGRAPHS[1], "Everybody came."]
    assert (story.here, story.article.status) == (both, Status.DRAFT)
    assert story.there == ["The ferry leaves at seven.", *PARAGRAPHS[1:]]
    story.approve()
    assert story.rounds() == 1
    assert story.there == both


def test_a_conflict_waits_for_a_person_and_the_site_gets_what_was_decided(story: Told) -> None:
    story.write_here(0, "The ferry leaves at eight.")
    story.approve()
    story.write_there(0, "The old ferry leaves at six.")
    assert story.rounds(3) == 0
    assert story.there[0] == "The old ferry leaves at six."
    laid = view(story)
    assert laid.joining is not None
    choices = {key: Chosen(Choice.WORDS) for key in laid.joining.open_keys}
    conflicts = story.room.services.conflicts
    conflicts.decide(asked(story).uid, choices, laid.article.version)
    assert story.rounds() == 0, "nobody has approved it"
    story.approve()
    assert story.rounds() == 1
    assert story.there[0] == story.here[0] == "The old ferry leaves at eight."
    texts = [revision.content.body for revision in story.room.services.editing.history(story.uid)]
    for kept in ("The ferry leaves at eight.", "The old ferry leaves at six."):
        assert any(kept in text for text in texts), "both sides stay in the history"


def test_ours_goes_over_theirs_only_when_a_person_chose_it(story: Told) -> None:
    story.write_here(0, "The ferry leaves at eight.")
    story.approve()
    story.write_there(0, "No ferry leaves.")
    assert story.rounds() == 0
    laid = view(story)
    assert laid.joining is not None
    choices = {key: Chosen(Choice.HERE) for key in laid.joining.open_keys}
    story.room.services.conflicts.decide(asked(story).uid, choices, laid.article.version)
    story.approve()
    assert story.rounds() == 1
    assert story.there == ["The ferry leaves at eight.", *PARAGRAPHS[1:]]
    assert story.rounds() == 0


DEEDS = {
    "bin": "wp_trash_post",
    "delete": "wp_delete_post",
    "hide": "",
}


def do(story: Told, deed: str) -> None:
    """An editor does it."""
    if deed == "hide":
        story.edit(post_status="draft")
        return
    more = ", true" if deed == "delete" else ""
    call = f"{DEEDS[deed]}({story.post['id']}{more})"
    story.line.wordpress.php("en", f"return (bool) {call};")


@pytest.mark.parametrize("deed", DEEDS)
def test_what_is_missing_there_is_asked_and_comes_out_again_once(story: Told, deed: str) -> None:
    number = story.post["id"]
    do(story, deed)
    assert story.rounds(2) == 0
    kind = ConflictKind.UNPUBLISHED if deed == "hide" else ConflictKind.GONE
    assert asked(story).kind is kind
    conflicts = story.room.services.conflicts
    conflicts.publish_again(asked(story).uid, view(story).article.version)
    story.rounds()
    (out,) = (post for post in story.all_posts() if post["status"] == "publish")
    assert (out["id"] == number) is (deed != "delete")
    assert len(story.all_posts()) == 1
    assert story.there == list(PARAGRAPHS)
    assert story.rounds() == 0


@pytest.mark.parametrize("deed", DEEDS)
def test_what_a_person_leaves_off_the_site_stays_off(story: Told, deed: str) -> None:
    do(story, deed)
    story.rounds()
    conflicts = story.room.services.conflicts
    conflicts.take_off(asked(story).uid, view(story).article.version)
    assert story.rounds(2) == 0
    assert "publish" not in {post["status"] for post in story.all_posts()}
    assert story.article.live is Live.WITHDRAWN


def test_a_text_that_was_emptied_there_is_asked_about(story: Told) -> None:
    raw = story.post["content"]["raw"]
    story.edit(post_content=raw[raw.index("<!-- wp:group") :])
    assert story.rounds(2) == 0
    assert asked(story).kind is ConflictKind.BOTH_CHANGED
    assert story.here == list(PARAGRAPHS)


def test_other_peoples_posts_are_left_alone(story: Told) -> None:
    wordpress = story.line.wordpress
    made = wordpress.php(
        "en",
        "return wp_insert_post(['post_title' => 'Theirs', 'post_content' => 'Theirs', "
        "'post_status' => 'publish']);",
    )
    assert story.rounds(2) == 0
    with story.line.straight("en") as rest:
        assert rest.read(made)["content"]["raw"] == "Theirs"
