"""Changes of posts over WordPress's REST interface: when, by what, and what is left of before."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.contract.rest import Rest

MARKER = "<!-- nejat:uid=0123456789abcdef0123456789abcdef -->"


def clock(rest: Rest) -> datetime:
    """What time it is at the site: that of a post made now."""
    made = rest.post("wp/v2/posts", {"title": "clock", "status": "publish"}).json
    return datetime.fromisoformat(made["date_gmt"]).replace(tzinfo=UTC)


def text(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%dT%H:%M:%S")


def newest_revision(rest: Rest, id: int) -> int:
    """What the post's `predecessor-version` says."""
    return int(rest.read(id)["_links"]["predecessor-version"][0]["id"])


def test_on_creation_it_was_modified_at_its_date_and_later_at_the_change(rest: Rest) -> None:
    for date in ("2019-03-04T05:06:07", "2035-03-04T05:06:07"):
        made = rest.new(date_gmt=date, status="publish")
        assert made["date_gmt"] == made["modified_gmt"] == date
        now = text(clock(rest) - timedelta(seconds=1))
        changed = rest.post(f"wp/v2/posts/{made['id']}", {"title": "Other"}).json
        assert now <= changed["modified_gmt"] < "2035"


def test_when_it_was_modified_cannot_be_said(rest: Rest) -> None:
    made = rest.new(status="publish")
    changed = rest.post(f"wp/v2/posts/{made['id']}", {"modified_gmt": "2001-01-01T00:00:00"})
    assert changed.status == 200
    assert changed.json["modified_gmt"] > "2020"


def test_two_changes_in_one_second_are_modified_at_the_same_time(rest: Rest) -> None:
    made = rest.new(status="publish")
    times = {
        rest.post(f"wp/v2/posts/{made['id']}", {"title": f"{n}"}).json["modified_gmt"]
        for n in range(8)
    }
    assert len(times) < 8
    assert all(len(time) == len("2026-01-01T00:00:00") for time in times)


def test_an_update_of_nothing_is_a_modification(rest: Rest) -> None:
    made = rest.new(status="publish")
    rest.ground.pass_time(100)
    before = rest.read(made["id"])["modified_gmt"]
    assert rest.post(f"wp/v2/posts/{made['id']}").json["modified_gmt"] > before


def test_no_condition_holds_an_update_back(rest: Rest) -> None:
    made = rest.new(status="publish")
    headers = {
        "Content-Type": "application/json",
        "If-Match": '"other"',
        "If-Unmodified-Since": "Mon, 01 Jan 2001 00:00:00 GMT",
    }
    answer = rest.ask("POST", f"wp/v2/posts/{made['id']}", None, b'{"title": "New"}', headers)
    assert answer.status == 200
    assert "etag" not in answer.headers
    assert "last-modified" not in answer.headers


def test_each_other_text_is_a_revision_and_the_same_text_is_none(rest: Rest) -> None:
    made = rest.new(content="<p>1</p>", status="publish")
    first = rest.read(made["id"])["_links"]["version-history"][0]
    path = f"wp/v2/posts/{made['id']}"
    assert first["href"] == f"{rest.root}{path}/revisions"
    rest.post(path, {"content": "<p>2</p>"})
    second = newest_revision(rest, made["id"])
    rest.post(path, {"content": "<p>2</p>"})
    assert newest_revision(rest, made["id"]) == second
    rest.post(path, {"content": "<p>3</p>"})
    third = newest_revision(rest, made["id"])
    assert third > second
    history = rest.get(f"{path}/revisions", context="edit").json
    assert [one["content"]["raw"] for one in history][:2] == ["<p>3</p>", "<p>2</p>"]
    assert [one["id"] for one in history][:2] == [third, second]
    count = rest.read(made["id"])["_links"]["version-history"][0]["count"]
    assert count == len(history)


def test_a_marker_survives_and_a_search_finds_it(rest: Rest) -> None:
    made = rest.new(content=f"<p>Text</p>\n{MARKER}")
    assert made["content"]["raw"] == f"<p>Text</p>\n{MARKER}"
    rest.new(content="<p>Another text</p>")
    for words in (MARKER[5:-4], MARKER.partition("=")[2][:-4]):
        found = rest.get("wp/v2/posts", search=words, status="any", context="edit").json
        assert [one["id"] for one in found] == [made["id"]]


def test_a_date_ahead_schedules_and_a_date_that_passed_publishes(rest: Rest) -> None:
    now = clock(rest)
    made = rest.new(status="publish", date_gmt=text(now + timedelta(hours=2)))
    assert made["status"] == "future"
    made = rest.new(status="future", date_gmt=text(now - timedelta(hours=2)))
    assert made["status"] == "publish"


def test_a_date_some_seconds_ahead_is_published_at_once(rest: Rest) -> None:
    made = rest.new(status="future", date_gmt=text(clock(rest) + timedelta(seconds=10)))
    assert made["status"] == "publish"


def test_what_is_scheduled_comes_out_at_its_time(rest: Rest) -> None:
    made = rest.new(status="future", date_gmt=text(clock(rest) + timedelta(hours=1)))
    assert rest.called("").get(f"wp/v2/posts/{made['id']}").error == (401, "rest_forbidden")
    rest.ground.pass_time(3700)
    rest.ground.publish_due()
    rest.get("wp/v2/posts")
    out = rest.called("").get(f"wp/v2/posts/{made['id']}")
    assert (out.status, out.json["status"]) == (200, "publish")


def test_a_date_is_the_towns_own_or_greenwich(rest: Rest) -> None:
    summer = rest.new(status="publish", date="2024-07-01T12:00:00")
    assert summer["date_gmt"] == "2024-07-01T11:00:00"
    zulu = rest.new(status="publish", date_gmt="2024-07-01T12:00:00Z")
    assert (zulu["date_gmt"], zulu["date"]) == ("2024-07-01T12:00:00", "2024-07-01T13:00:00")


def test_a_published_post_made_a_draft_keeps_its_date_and_slug(rest: Rest) -> None:
    made = rest.new(status="publish", slug="kept", date_gmt="2020-02-02T02:02:02")
    back = rest.post(f"wp/v2/posts/{made['id']}", {"status": "draft"}).json
    assert (back["status"], back["slug"]) == ("draft", "kept")
    assert back["date_gmt"] == "2020-02-02T02:02:02"


def test_without_a_slug_a_draft_has_none_and_a_proposal(rest: Rest) -> None:
    made = rest.new(title="Some Words")
    assert (made["slug"], made["generated_slug"]) == ("", "some-words")
    out = rest.post(f"wp/v2/posts/{made['id']}", {"status": "publish"}).json
    assert out["slug"] == "some-words"


def test_a_slug_in_another_script_comes_back_encoded(rest: Rest) -> None:
    made = rest.new(slug="سلام-دنیا", status="publish")
    encoded = "%d8%b3%d9%84%d8%a7%d9%85-%d8%af%d9%86%db%8c%d8%a7"
    assert made["slug"] == encoded
    assert rest.slugs(slug="سلام-دنیا") == rest.slugs(slug=encoded) == [encoded]


@pytest.mark.parametrize("field", ["lang", "translations", "unknown"])
def test_a_field_that_nobody_knows_is_passed_over(rest: Rest, field: str) -> None:
    made = rest.new(**{field: "fa", "meta": {"unknown": "x"}})
    assert field not in made
    assert made["meta"] in ([], {}, {"footnotes": ""})


def test_only_known_statuses_and_formats_are_taken(rest: Rest) -> None:
    for data in ({"status": "odd"}, {"format": "odd"}):
        answer = rest.post("wp/v2/posts", {"title": "T", **data})
        assert answer.error == (400, "rest_invalid_param")
        assert list(answer.json["data"]["params"]) == list(data)
    assert rest.new(format="gallery")["format"] == "gallery"


def test_pages_have_their_own_list_and_a_place_below_another(rest: Rest) -> None:
    above = rest.post("wp/v2/pages", {"title": "A", "slug": "above", "status": "publish"}).json
    data = {"title": "B", "slug": "below", "status": "publish", "parent": above["id"]}
    below = rest.post("wp/v2/pages", data).json
    assert below["link"] == f"{rest.ground.home}above/below/"
    assert rest.get(f"wp/v2/posts/{below['id']}").error == (404, "rest_post_invalid_id")
    assert [one["slug"] for one in rest.get("wp/v2/pages", slug="below").json] == ["below"]
