"""Posts over WordPress's REST interface: what a real one does, and the simulated one after it."""

from tests.contract.rest import Rest


def test_a_new_post_is_a_draft_at_an_address_of_its_own(rest: Rest) -> None:
    made = rest.post("wp/v2/posts", {"title": "One", "content": "<p>Text</p>", "slug": "one"})
    assert made.status == 201
    assert made.headers["location"] == f"{rest.root}wp/v2/posts/{made.json['id']}"
    assert (made.json["status"], made.json["slug"]) == ("draft", "one")


def test_texts_come_back_to_the_byte_for_who_is_not_filtered(rest: Rest) -> None:
    text = "می\u200cخواهم \u200f(R)\u200f &\u00a0<b>x</b> \\ 😀 \"'  \r\n<p>end</p>  "
    made = rest.called("owner").new(title=f"A & B {text[:12]}", content=text, excerpt=text)
    assert made["content"]["raw"] == text
    assert made["excerpt"]["raw"] == text
    assert made["title"]["raw"] == f"A & B {text[:12]}"


def test_a_slug_that_is_taken_gets_a_number(rest: Rest) -> None:
    assert [rest.new(slug="same")["slug"] for _ in range(3)] == ["same", "same-2", "same-3"]
    assert rest.new(slug="same", status="publish")["slug"] == "same-4"


def test_a_draft_that_does_not_name_its_status_keeps_a_slug_that_is_taken(rest: Rest) -> None:
    rest.new(slug="same")
    made = rest.post("wp/v2/posts", {"title": "T", "slug": "same"}).json
    assert (made["status"], made["slug"]) == ("draft", "same")


def test_a_slug_is_looked_up_exactly_and_not_in_the_bin(rest: Rest) -> None:
    first, second = rest.new(slug="same"), rest.new(slug="same", status="publish")
    assert rest.slugs(slug="same", status="any") == ["same"]
    assert rest.slugs(slug="same", status="publish,draft,future,pending,private,trash") == ["same"]
    assert sorted(rest.slugs(slug="same,same-2", status="any")) == ["same", "same-2"]
    assert rest.slugs(slug="same") == []
    rest.delete(f"wp/v2/posts/{first['id']}")
    assert rest.slugs(slug="same", status="any") == []
    assert rest.slugs(slug=second["slug"]) == ["same-2"]


def test_what_goes_to_the_bin_leaves_its_slug_and_gets_it_back(rest: Rest) -> None:
    made = rest.new(slug="gone", status="publish")
    assert rest.delete(f"wp/v2/posts/{made['id']}").json["status"] == "trash"
    assert rest.read(made["id"])["slug"] == "gone__trashed"
    assert rest.slugs(slug="gone__trashed", status="trash") == ["gone__trashed"]
    back = rest.post(f"wp/v2/posts/{made['id']}", {"status": "publish"}).json
    assert (back["status"], back["slug"]) == ("publish", "gone")


def test_restored_from_the_bin_a_slug_taken_meanwhile_gets_a_number(rest: Rest) -> None:
    made = rest.new(slug="gone", status="publish")
    rest.delete(f"wp/v2/posts/{made['id']}")
    assert rest.new(slug="gone", status="publish")["slug"] == "gone"
    assert rest.post(f"wp/v2/posts/{made['id']}", {"status": "publish"}).json["slug"] == "gone-2"


def test_binned_twice_is_gone_and_by_force_it_is_no_more(rest: Rest) -> None:
    path = f"wp/v2/posts/{rest.new()['id']}"
    assert rest.delete(path).status == 200
    assert rest.delete(path).error == (410, "rest_already_trashed")
    ended = rest.delete(path, force="true")
    assert ended.status == 200
    assert ended.json["deleted"] is True
    assert ended.json["previous"]["status"] == "trash"
    assert rest.get(path).error == (404, "rest_post_invalid_id")
    assert rest.delete(path).error == (404, "rest_post_invalid_id")


def test_a_post_without_any_text_is_refused(rest: Rest) -> None:
    for data in ({}, {"title": "", "content": "", "excerpt": ""}, {"slug": "x"}):
        assert rest.post("wp/v2/posts", data).error == (400, "empty_content")


def test_a_body_that_is_no_json_is_refused(rest: Rest) -> None:
    kind = {"Content-Type": "application/json"}
    assert rest.ask("POST", "wp/v2/posts", None, b"{no", kind).error == (400, "rest_invalid_json")
