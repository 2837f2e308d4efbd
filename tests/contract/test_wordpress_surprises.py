"""What WordPress does that one would not expect, found by random walks beside the simulated one."""

import pytest

from tests.contract.rest import Rest


def test_a_draft_without_a_slug_comes_back_from_the_bin_with_an_odd_one(rest: Rest) -> None:
    id = rest.new(title="Plain")["id"]
    assert rest.delete(f"wp/v2/posts/{id}").json["slug"] == "__trashed"
    rest.post(f"wp/v2/posts/{id}", {"status": "publish"})
    assert rest.read(id)["slug"] == "__trashed"
    rest.post(f"wp/v2/posts/{id}", {"slug": "plain"})
    assert rest.read(id)["slug"] == "plain"


def test_a_slug_that_is_sent_with_a_restoring_is_not_taken(rest: Rest) -> None:
    id = rest.new(slug="before")["id"]
    rest.delete(f"wp/v2/posts/{id}")
    rest.post(f"wp/v2/posts/{id}", {"status": "publish", "slug": "after"})
    assert rest.read(id)["slug"] == "before"
    rest.post(f"wp/v2/posts/{id}", {"slug": "after"})
    assert rest.read(id)["slug"] == "after"


def test_an_update_puts_a_post_without_categories_back_into_the_default_one(rest: Rest) -> None:
    made = rest.new(categories=[])
    assert made["categories"] == []
    rest.post(f"wp/v2/posts/{made['id']}", {"title": "Other"})
    usual = rest.read(made["id"])["categories"]
    assert usual == rest.new()["categories"]
    assert len(usual) == 1


def test_a_page_may_be_quite_empty(rest: Rest) -> None:
    made = rest.post("wp/v2/pages", {"status": "draft"})
    assert (made.status, made.json["content"]["raw"]) == (201, "")


@pytest.mark.parametrize("kind", ["posts", "pages"])
def test_a_slug_of_digits_alone_gets_a_number(rest: Rest, kind: str) -> None:
    fields = {"title": "T", "content": "C", "status": "publish", "slug": "2026"}
    assert rest.post(f"wp/v2/{kind}", fields).json["slug"] == "2026-2"


def test_a_post_without_slug_and_title_is_called_by_its_own_number(rest: Rest) -> None:
    made = rest.new(title="", status="publish")
    assert made["slug"] == f"{made['id']}-2"


def test_what_is_in_the_bin_may_be_told_to_stay_there(rest: Rest) -> None:
    id = rest.new()["id"]
    assert rest.post(f"wp/v2/posts/{id}", {"status": "trash"}).status == 400
    rest.delete(f"wp/v2/posts/{id}")
    assert rest.post(f"wp/v2/posts/{id}", {"status": "trash"}).status == 200


def test_the_first_update_keeps_a_revision_of_itself_and_none_of_what_was_before(
    rest: Rest,
) -> None:
    id = rest.new(content="<p>first</p>")["id"]
    rest.post(f"wp/v2/posts/{id}", {"content": "<p>second</p>"})
    kept = rest.get(f"wp/v2/posts/{id}/revisions", context="edit").json
    assert [one["content"]["raw"] for one in kept] == ["<p>second</p>"]


def test_of_other_blanks_alone_no_revision_is_kept(rest: Rest) -> None:
    id = rest.new(content="<p>one two</p>")["id"]
    for content in ("<p>one two</p>", "<p>one  two</p>\n\n", "<p>one\ttwo</p>"):
        rest.post(f"wp/v2/posts/{id}", {"content": content})
    assert rest.read(id)["content"]["raw"] == "<p>one\ttwo</p>"
    assert len(rest.get(f"wp/v2/posts/{id}/revisions", context="edit").json) == 1


def test_what_is_wrong_with_parameters_is_told_before_anything_else_and_all_at_once(
    rest: Rest,
) -> None:
    wrong = {"status": "bogus", "format": "poem", "date_gmt": "soon", "tags": ["a"]}
    for one in (rest, rest.called("")):
        told = one.post("wp/v2/posts/999999", wrong)
        assert told.error == (400, "rest_invalid_param")
        assert told.json["data"]["params"].keys() == wrong.keys()


def test_the_bin_takes_a_post_down_from_the_front(rest: Rest) -> None:
    id = rest.new(status="publish", sticky=True)["id"]
    assert rest.read(id)["sticky"]
    assert not rest.delete(f"wp/v2/posts/{id}").json["sticky"]
