"""Accounts over WordPress's REST interface: logging in, roles, and what is filtered."""

import pytest

from tests.contract.pictures import picture
from tests.contract.rest import Rest
from tests.contract.test_wordpress_changes import MARKER

ROLES = ["administrator", "editor", "author", "contributor"]


@pytest.mark.parametrize("role", ROLES)
def test_an_account_says_who_it_is_and_what_it_may(rest: Rest, role: str) -> None:
    me = rest.called(role).get("wp/v2/users/me", context="edit").json
    assert (me["username"], me["roles"]) == (role, [role])
    may = me["capabilities"]
    assert bool(may.get("publish_posts")) == (role != "contributor")
    assert bool(may.get("upload_files")) == (role != "contributor")
    assert bool(may.get("edit_others_posts")) == (role in ROLES[:2])
    assert bool(may.get("manage_categories")) == (role in ROLES[:2])
    assert bool(may.get("unfiltered_html")) == (role in ROLES[:2])


@pytest.mark.parametrize("login", ["administrator", "nobody", ""])
def test_a_wrong_password_is_told_on_protected_routes_alone(rest: Rest, login: str) -> None:
    stranger = rest.called(login, "wrong")
    assert stranger.get("wp/v2/users/me").error == (401, "rest_not_logged_in")
    assert stranger.get("wp/v2/posts").status == 200
    assert stranger.post("wp/v2/posts", {"title": "T"}).error == (401, "rest_cannot_create")


def test_a_password_is_taken_with_and_without_blanks(rest: Rest) -> None:
    secret = rest.ground.password("editor")
    for one in (secret, secret.replace(" ", "")):
        assert rest.called("editor", one).get("wp/v2/users/me").status == 200


def test_the_address_of_an_account_logs_in_too(rest: Rest) -> None:
    by_mail = rest.called("editor@example.test", rest.ground.password("editor"))
    assert by_mail.get("wp/v2/users/me").json["name"] == "Editor"


def test_a_contributor_may_write_drafts_and_publish_nothing(rest: Rest) -> None:
    contributor = rest.called("contributor")
    made = contributor.new()
    path = f"wp/v2/posts/{made['id']}"
    data = {"title": "T", "status": "publish"}
    assert contributor.post("wp/v2/posts", data).error == (403, "rest_cannot_publish")
    assert contributor.post(path, {"status": "publish"}).error == (403, "rest_cannot_publish")
    assert contributor.post(path, {"title": "Other"}).status == 200


@pytest.mark.parametrize("role", ROLES[2:])
def test_who_may_not_edit_others_posts_is_told_so(rest: Rest, role: str) -> None:
    made = rest.new(status="publish")
    path = f"wp/v2/posts/{made['id']}"
    other = rest.called(role)
    assert other.post(path, {"title": "Mine"}).error == (403, "rest_cannot_edit")
    assert other.delete(path).error == (403, "rest_cannot_delete")
    assert other.get(path, context="edit").error == (403, "rest_forbidden_context")
    data = {"title": "T", "author": made["author"]}
    assert other.post("wp/v2/posts", data).error == (403, "rest_cannot_edit_others")


def test_an_author_publishes_and_sees_what_is_ones_own(rest: Rest) -> None:
    rest.new(status="publish", slug="theirs")
    author = rest.called("author")
    assert author.new(status="publish", slug="mine")["status"] == "publish"
    assert author.slugs(context="edit") == ["mine"]
    assert sorted(author.slugs()) == ["mine", "theirs"]


def test_revisions_of_others_are_not_for_an_author(rest: Rest) -> None:
    made = rest.new(status="publish")
    answer = rest.called("author").get(f"wp/v2/posts/{made['id']}/revisions")
    assert answer.error == (403, "rest_cannot_read")


def test_an_author_makes_tags_and_no_categories(rest: Rest) -> None:
    author = rest.called("author")
    assert author.post("wp/v2/tags", {"name": "Tag"}).status == 201
    answer = author.post("wp/v2/categories", {"name": "Category"})
    assert answer.error == (403, "rest_cannot_create")


def test_an_author_writes_no_words_to_what_somebody_else_uploaded(rest: Rest) -> None:
    made = rest.put_file("a.png", picture(), "image/png").json
    path = f"wp/v2/media/{made['id']}"
    answer = rest.called("author").post(path, {"caption": "Mine"})
    assert answer.error == (403, "rest_cannot_edit")


def test_an_author_makes_no_pages(rest: Rest) -> None:
    answer = rest.called("author").post("wp/v2/pages", {"title": "Page"})
    assert answer.error == (403, "rest_cannot_create")


def test_a_draft_is_not_for_strangers(rest: Rest) -> None:
    made = rest.new()
    assert rest.called("").get(f"wp/v2/posts/{made['id']}").error == (401, "rest_forbidden")


def test_an_author_nobody_knows_is_refused(rest: Rest) -> None:
    answer = rest.post("wp/v2/posts", {"title": "T", "author": 999_999})
    assert answer.error == (400, "rest_invalid_author")


@pytest.mark.parametrize("role", ROLES)
def test_the_marker_survives_whoever_writes_it(rest: Rest, role: str) -> None:
    made = rest.called(role).new(content=f"<p>Text</p>\n{MARKER}")
    assert made["content"]["raw"] == f"<p>Text</p>\n{MARKER}"


FILTERED = [
    ("<p>A &amp; B</p>", "<p>A &amp; B</p>"),
    ("<p>A & B</p>", "<p>A &amp; B</p>"),
    ('<p dir="rtl" lang="fa">می\u200cخواهم</p>', '<p dir="rtl" lang="fa">می\u200cخواهم</p>'),
    ('<iframe src="https://example.test/"></iframe><p>x</p>', "<p>x</p>"),
    ("<p>x</p><script>alert(1)</script>", "<p>x</p>alert(1)"),
    ('<p onclick="x()">x</p>', "<p>x</p>"),
    ("<bdi>x</bdi>", "x"),
    ('<img src="a.jpg" alt="x"/>', '<img src="a.jpg" alt="x" />'),
    ('<a href="javascript:x()">x</a>', '<a href="x()">x</a>'),
    ("<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->",) * 2,
    ('<figure class="c"><figcaption>x</figcaption></figure>',) * 2,
    ("<form><input></form>x", "x"),
]


@pytest.mark.parametrize(("sent", "kept"), FILTERED)
def test_an_authors_text_is_filtered(rest: Rest, sent: str, kept: str) -> None:
    made = rest.called("author").new(content=f"<p>First</p>{sent}")
    assert made["content"]["raw"] == f"<p>First</p>{kept}"
    again = rest.called("author").new(content=made["content"]["raw"])
    assert again["content"]["raw"] == made["content"]["raw"]
    assert "wp:action-unfiltered-html" not in made["_links"]


@pytest.mark.parametrize("role", ROLES[:2])
def test_who_is_not_filtered_is_told_by_a_link(rest: Rest, role: str) -> None:
    made = rest.called(role).new(title="A & B <i>c</i>", content=FILTERED[3][0])
    free = not rest.ground.filtered
    assert ("wp:action-unfiltered-html" in made["_links"]) == free
    assert (made["content"]["raw"] == FILTERED[3][0]) == free
    assert (made["title"]["raw"] == "A & B <i>c</i>") == free


def test_a_title_that_is_filtered_has_its_ampersand_escaped(rest: Rest) -> None:
    made = rest.called("author").new(title="A & B")
    assert made["title"]["raw"] == "A &amp; B"


def test_an_account_that_is_filtered_filters_the_text_of_others(rest: Rest) -> None:
    author = rest.called("author")
    made = author.new(content="<p>x</p>")
    path = f"wp/v2/posts/{made['id']}"
    frame = "<p>x</p><iframe src='https://example.test/'></iframe>"
    assert rest.called("owner").post(path, {"content": frame}).json["content"]["raw"] == frame
    after = author.post(path, {"title": "Other"}).json
    assert after["content"]["raw"] == "<p>x</p>"


def test_people_are_named_by_their_numbers(rest: Rest) -> None:
    made = rest.called("author").new(status="publish")
    me = rest.get("wp/v2/users/me").json["id"]
    found = rest.get("wp/v2/users", include=f"{me},{made['author']}", _fields="id,name").json
    assert {one["id"]: one["name"] for one in found} == {
        me: "Administrator",
        made["author"]: "Author",
    }


def test_who_has_published_nothing_is_named_to_an_editor_who_asks_for_those_who_write(
    rest: Rest,
) -> None:
    """So a change is told with its author's name, whoever made it."""
    editor, silent = rest.called("editor"), rest.called("contributor").get("wp/v2/users/me").json
    asked = {"include": silent["id"], "_fields": "id,name"}
    assert editor.get("wp/v2/users", **asked).json == []
    assert editor.get("wp/v2/users", who="authors", **asked).json == [
        {"id": silent["id"], "name": "Contributor"}
    ]
