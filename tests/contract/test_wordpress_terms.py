"""Categories and tags over WordPress's REST interface, and the terms of a post."""

from typing import Any

import pytest

from tests.contract.rest import Rest

NOBODY = 999_999


def term(rest: Rest, many: str = "categories", **fields: Any) -> dict[str, Any]:
    made = rest.post(f"wp/v2/{many}", fields)
    assert made.status == 201, made.json
    found: dict[str, Any] = made.json
    return found


def test_unknown_terms_and_pictures_are_passed_over_in_silence(rest: Rest) -> None:
    known = term(rest, name="Known")["id"]
    fields = {"categories": [known, NOBODY], "tags": [NOBODY], "featured_media": NOBODY}
    made = rest.new(**fields)
    assert (made["categories"], made["tags"], made["featured_media"]) == ([known], [], 0)


def test_an_unknown_picture_in_an_update_is_passed_over_too(rest: Rest) -> None:
    made = rest.new()
    changed = rest.post(f"wp/v2/posts/{made['id']}", {"featured_media": NOBODY, "tags": [NOBODY]})
    assert changed.status == 200
    assert (changed.json["featured_media"], changed.json["tags"]) == (0, [])


@pytest.mark.parametrize("field", ["categories", "tags"])
def test_terms_that_are_no_numbers_are_refused(rest: Rest, field: str) -> None:
    answer = rest.post("wp/v2/posts", {"title": "T", field: ["word"]})
    assert answer.error == (400, "rest_invalid_param")


def test_without_categories_a_post_stands_in_the_default_one(rest: Rest) -> None:
    assert rest.new(status="publish")["categories"] == [1]


def test_categories_of_an_update_replace_the_whole_list(rest: Rest) -> None:
    one, two = term(rest, name="One")["id"], term(rest, name="Two")["id"]
    made = rest.new(categories=[one], status="publish")
    path = f"wp/v2/posts/{made['id']}"
    assert rest.post(path, {"categories": [two]}).json["categories"] == [two]
    assert rest.post(path, {"title": "Other"}).json["categories"] == [two]
    assert rest.post(path, {"categories": []}).json["categories"] == []


def test_a_category_that_is_there_is_told_with_its_number(rest: Rest) -> None:
    made = term(rest, name="Missions of ours")
    for name in ("Missions of ours", "missions of ours"):
        again = rest.post("wp/v2/categories", {"name": name})
        assert again.error == (400, "term_exists")
        assert again.json["data"]["term_id"] == made["id"]


def test_the_same_name_may_stand_under_another_category(rest: Rest) -> None:
    above = term(rest, name="Above")
    term(rest, name="Same")
    below = term(rest, name="Same", parent=above["id"])
    assert (below["parent"], below["slug"]) == (above["id"], "same-above")


def test_a_tag_is_there_once_whatever_its_capitals(rest: Rest) -> None:
    made = term(rest, "tags", name="Human rights")
    again = rest.post("wp/v2/tags", {"name": "HUMAN rights"})
    assert again.error == (400, "term_exists")
    assert again.json["data"]["term_id"] == made["id"]


def test_an_ampersand_in_a_name_comes_back_escaped(rest: Rest) -> None:
    made = term(rest, name="Arts & letters")
    assert made["name"] == "Arts &amp; letters"
    found = rest.get("wp/v2/categories", search="Arts", per_page=100).json
    assert made["id"] in [one["id"] for one in found]


def test_a_slug_of_a_category_that_is_taken_gets_a_number(rest: Rest) -> None:
    term(rest, name="First", slug="taken")
    assert term(rest, name="Second", slug="taken")["slug"] == "taken-2"


def test_a_category_below_none_that_is_there_is_refused(rest: Rest) -> None:
    answer = rest.post("wp/v2/categories", {"name": "X", "parent": NOBODY})
    assert answer.error == (400, "rest_term_invalid")


def test_a_term_is_deleted_by_force_alone(rest: Rest) -> None:
    path = f"wp/v2/tags/{term(rest, 'tags', name='Brief')['id']}"
    assert rest.delete(path).error == (501, "rest_trash_not_supported")
    assert rest.delete(path, force="true").json["deleted"] is True
    assert rest.get(path).error == (404, "rest_term_invalid")


def test_a_term_counts_the_posts_that_are_out(rest: Rest) -> None:
    made = term(rest, name="Counted")
    rest.new(categories=[made["id"]], status="publish")
    rest.new(categories=[made["id"]])
    assert rest.get(f"wp/v2/categories/{made['id']}").json["count"] == 1


def test_posts_are_listed_by_their_terms(rest: Rest) -> None:
    made = term(rest, name="Listed")
    rest.new(categories=[made["id"]], status="publish", slug="in")
    rest.new(status="publish", slug="out")
    assert rest.slugs(categories=made["id"]) == ["in"]


def test_a_deleted_term_leaves_its_posts_without_a_word(rest: Rest) -> None:
    tag = term(rest, "tags", name="Fleeting")["id"]
    alone, beside = term(rest, name="Fleeting")["id"], term(rest, name="Lasting")["id"]
    first = rest.new(categories=[alone], tags=[tag], status="publish")
    second = rest.new(categories=[alone, beside], status="publish")
    rest.delete(f"wp/v2/tags/{tag}", force="true")
    rest.delete(f"wp/v2/categories/{alone}", force="true")
    orphan, kept = rest.read(first["id"]), rest.read(second["id"])
    assert (orphan["categories"], orphan["tags"]) == ([1], [])
    assert kept["categories"] == [beside]
    assert orphan["modified_gmt"] == first["modified_gmt"], "no look by dates shows it"
