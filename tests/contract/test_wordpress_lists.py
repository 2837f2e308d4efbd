"""Lists, pages of lists and addresses of WordPress's REST interface."""

import re
from datetime import datetime, timedelta

import pytest

from tests.contract.rest import Rest


def test_a_list_says_how_many_there_are(rest: Rest) -> None:
    for number in range(5):
        rest.new(status="publish", slug=f"n{number}")
    answer = rest.get("wp/v2/posts", per_page=2, page=2)
    assert (answer.headers["x-wp-total"], answer.headers["x-wp-totalpages"]) == ("5", "3")
    assert len(answer.json) == 2
    assert 'rel="prev"' in answer.headers["link"]
    assert 'rel="next"' in answer.headers["link"]


def test_a_head_says_it_without_the_list(rest: Rest) -> None:
    rest.new(status="publish")
    answer = rest.ask("HEAD", "wp/v2/posts")
    assert (answer.status, answer.headers["x-wp-total"]) == (200, "1")
    assert answer.reply.body == b""


def test_a_page_past_the_end_is_refused(rest: Rest) -> None:
    rest.new(status="publish")
    answer = rest.get("wp/v2/posts", per_page=10, page=2)
    assert answer.error == (400, "rest_post_invalid_page_number")
    assert rest.get("wp/v2/posts", slug="nothing").json == []


def test_more_than_a_hundred_at_once_are_refused(rest: Rest) -> None:
    assert rest.get("wp/v2/posts", per_page=100).status == 200
    assert rest.get("wp/v2/posts", per_page=101).error == (400, "rest_invalid_param")


def test_a_list_comes_by_date_the_newest_first_or_as_asked(rest: Rest) -> None:
    for slug, date in (("old", "2020-01-01T00:00:00"), ("new", "2022-01-01T00:00:00")):
        rest.new(status="publish", slug=slug, date_gmt=date)
    assert rest.slugs() == ["new", "old"]
    assert rest.slugs(order="asc") == ["old", "new"]
    assert rest.slugs(orderby="id", order="asc") == ["old", "new"]
    assert rest.slugs(orderby="id", order="desc") == ["new", "old"]
    assert rest.slugs(orderby="modified", order="asc") == ["old", "new"]


def test_asked_by_numbers_a_list_holds_those(rest: Rest) -> None:
    made = [rest.new(status="publish", slug=f"n{number}")["id"] for number in range(3)]
    assert sorted(rest.slugs(include=f"{made[0]},{made[2]}")) == ["n0", "n2"]
    assert rest.slugs(exclude=f"{made[0]},{made[2]}") == ["n1"]


def test_of_a_post_come_the_fields_that_were_asked_for(rest: Rest) -> None:
    made = rest.new(status="publish", slug="one")
    found = rest.get("wp/v2/posts", context="edit", _fields="id,slug,content.raw").json
    assert found == [{"id": made["id"], "slug": "one", "content": {"raw": "<p>C</p>"}}]


def test_modified_after_is_strict_to_the_second(rest: Rest) -> None:
    made = rest.new(status="publish", slug="one")
    rest.post(f"wp/v2/posts/{made['id']}", {"title": "Other"})
    at = datetime.fromisoformat(rest.read(made["id"])["modified_gmt"])
    second = timedelta(seconds=1)
    assert rest.slugs(modified_after=f"{(at - second).isoformat()}Z") == ["one"]
    assert rest.slugs(modified_after=f"{at.isoformat()}Z") == []
    assert rest.slugs(modified_before=f"{(at + second).isoformat()}Z") == ["one"]


def test_a_new_post_of_an_old_date_is_not_modified_after(rest: Rest) -> None:
    before = datetime.fromisoformat(rest.new(status="publish")["date_gmt"]) - timedelta(hours=1)
    rest.new(status="publish", slug="old", date_gmt="2020-01-01T00:00:00")
    assert "old" not in rest.slugs(modified_after=f"{before.isoformat()}Z")


def test_statuses_are_for_those_who_may_see_them(rest: Rest) -> None:
    rest.new(slug="draft")
    rest.new(slug="out", status="publish")
    assert rest.slugs() == ["out"]
    assert sorted(rest.slugs(status="any")) == ["draft", "out"]
    assert rest.slugs(status="draft") == ["draft"]
    refused = rest.called("").get("wp/v2/posts", status="any")
    assert refused.error == (400, "rest_invalid_param")
    assert list(refused.json["data"]["params"]) == ["status"]


def test_any_status_is_every_one_but_the_bin(rest: Rest) -> None:
    for status in ("draft", "pending", "private", "publish"):
        rest.new(slug=status, status=status)
    rest.new(slug="future", status="future", date_gmt="2040-01-01T00:00:00")
    gone = rest.new(slug="gone")
    rest.delete(f"wp/v2/posts/{gone['id']}")
    found = sorted(rest.slugs(status="any"))
    assert found == ["draft", "future", "pending", "private", "publish"]


def test_the_home_page_says_where_the_interface_is(rest: Rest) -> None:
    home = Rest(rest.ground, rest.ground.home)
    for method in ("GET", "HEAD"):
        links = home.ask(method, "").headers["link"]
        assert f'<{rest.root}>; rel="https://api.w.org/"' in links
    index = rest.called("").get("").json
    assert index["url"] == rest.ground.home.rstrip("/")
    assert index["timezone_string"] == "Europe/London"
    assert "wp/v2" in index["namespaces"]
    found = index["authentication"]["application-passwords"]["endpoints"]["authorization"]
    assert found == f"{rest.ground.home}wp-admin/authorize-application.php"


def test_with_plain_permalinks_the_root_is_a_parameter(rest: Rest) -> None:
    made = rest.new(status="publish", slug="one")
    root = rest.ground.plain_permalinks()
    links = Rest(rest.ground, rest.ground.home).ask("GET", "").headers["link"]
    assert f'<{root}>; rel="https://api.w.org/"' in links
    plain = Rest(rest.ground, root, "administrator")
    assert plain.slugs(slug="one") == ["one"]
    assert plain.read(made["id"])["link"] == f"{rest.ground.home}?p={made['id']}"
    pretty = rest.get("")
    assert pretty.status == 200
    assert "html" in pretty.headers["content-type"]


def test_what_is_no_route_is_told(rest: Rest) -> None:
    assert rest.get("wp/v2/nothing").error == (404, "rest_no_route")
    assert rest.ask("PATCH", "wp/v2/users/me/nothing").error == (404, "rest_no_route")
    assert rest.get("wp/v2/posts/999999").error == (404, "rest_post_invalid_id")


@pytest.mark.parametrize("words", ["river", "رودخانه"])
def test_a_search_looks_into_titles_and_texts(rest: Rest, words: str) -> None:
    rest.new(status="publish", slug="title", title=f"The {words}")
    rest.new(status="publish", slug="text", content=f"<p>At the {words}.</p>")
    rest.new(status="publish", slug="neither")
    assert sorted(rest.slugs(search=words)) == ["text", "title"]


def test_a_post_is_shown_where_its_link_says(rest: Rest) -> None:
    made = rest.new(status="publish", slug="shown", content="<p>Here it is.</p>")
    assert made["link"] == f"{rest.ground.home}shown/"
    page = Rest(rest.ground, made["link"]).ask("GET", "")
    assert page.status == 200
    assert re.search(rb"<p[^>]*>Here it is\.</p>", page.reply.body)
    assert Rest(rest.ground, f"{rest.ground.home}nowhere/").ask("GET", "").status == 404
