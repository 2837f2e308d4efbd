"""Comments of readers over WordPress's REST interface."""

from typing import Any

import pytest

from tests.contract.rest import Rest


@pytest.fixture
def post(rest: Rest) -> int:
    """A post that is out."""
    return int(rest.new(status="publish")["id"])


def listed(rest: Rest, **params: Any) -> list[tuple[int, str]]:
    """Number and status of each comment in a list."""
    found = rest.get("wp/v2/comments", context="edit", **params).json
    return [(one["id"], one["status"]) for one in found]


def test_a_comment_stands_at_its_post_and_says_whose_it_is(rest: Rest, post: int) -> None:
    other = rest.new(status="publish")["id"]
    id = rest.ground.reader_says(post, "A Reader", "Well said.", approved=True)
    found = rest.get("wp/v2/comments", post=post, context="edit")
    assert found.headers["x-wp-total"] == "1"
    (comment,) = found.json
    assert (comment["id"], comment["post"], comment["author"]) == (id, post, 0)
    assert (comment["author_name"], comment["status"]) == ("A Reader", "approved")
    assert comment["content"]["raw"] == "Well said."
    assert rest.get("wp/v2/comments", post=other).json == []


def test_the_text_of_a_comment_is_asked_for_whole_or_not_given(rest: Rest, post: int) -> None:
    id = rest.ground.reader_says(post, "A Reader", "Well said.", approved=True)
    path, asked = f"wp/v2/comments/{id}", {"context": "edit"}
    assert rest.get(path, **asked, _fields="id,content.raw").json == {"id": id}
    found = rest.get(path, **asked, _fields="content").json
    assert found["content"]["raw"] == "Well said."


def test_comments_that_wait_are_for_moderators_alone(rest: Rest, post: int) -> None:
    id = rest.ground.reader_says(post, "A Reader", "Wait.", approved=False)
    assert listed(rest, post=post) == []
    assert listed(rest, post=post, status="hold") == [(id, "hold")]
    stranger = rest.called("")
    assert stranger.get("wp/v2/comments", post=post).json == []
    refused = stranger.get("wp/v2/comments", post=post, status="hold")
    assert refused.error == (401, "rest_forbidden_param")
    assert rest.called("author").get(f"wp/v2/comments/{id}").status == 403


def test_a_moderator_approves_a_comment(rest: Rest, post: int) -> None:
    id = rest.ground.reader_says(post, "A Reader", "Wait.", approved=False)
    assert rest.post(f"wp/v2/comments/{id}", {"status": "approved"}).json["status"] == "approved"
    assert listed(rest, post=post) == [(id, "approved")]


def test_a_comment_goes_to_the_bin_and_is_no_more_listed(rest: Rest, post: int) -> None:
    id = rest.ground.reader_says(post, "A Reader", "Well said.", approved=True)
    assert rest.delete(f"wp/v2/comments/{id}").json["status"] == "trash"
    assert listed(rest, post=post) == []
    assert listed(rest, post=post, status="trash") == [(id, "trash")]
    assert rest.get("wp/v2/comments/999999").error == (404, "rest_comment_invalid_id")
