"""Uploads over WordPress's REST interface."""

from hashlib import md5
from typing import Any

import pytest

from tests.contract.pictures import PDF, picture
from tests.contract.rest import Answer, Rest

PNG = "image/png"


def put(rest: Rest, name: str = "a.png", data: bytes | None = None, **params: Any) -> Answer:
    return rest.put_file(name, picture() if data is None else data, PNG, **params)


def told(rest: Rest, name: str, **params: Any) -> list[Any]:
    """A field of each upload in a list."""
    return [one[name] for one in rest.get("wp/v2/media", **params).json]


def test_raw_bytes_become_a_file_that_can_be_fetched(rest: Rest) -> None:
    answer = put(rest, "ferry.png")
    assert answer.status == 201
    made = answer.json
    assert (made["slug"], made["mime_type"], made["media_type"]) == ("ferry", PNG, "image")
    assert made["media_details"]["width"] == 8
    assert made["media_details"]["height"] == 6
    assert "/wp-content/uploads/" in made["source_url"]
    assert made["source_url"].endswith("/ferry.png")
    fetched = Rest(rest.ground, made["source_url"]).ask("GET", "")
    assert fetched.status == 200
    assert fetched.headers["content-type"] == PNG
    assert fetched.reply.body == picture()


def test_words_go_along_as_parameters(rest: Rest) -> None:
    words = {"title": "The ferry", "alt_text": "A ferry", "caption": "At sea", "slug": "n-hash"}
    made = put(rest, **words).json
    found = rest.read(made["id"], "media")
    assert found["title"]["raw"] == "The ferry"
    assert found["caption"]["raw"] == "At sea"
    assert (found["alt_text"], found["slug"]) == ("A ferry", "n-hash")


def test_words_may_come_afterwards(rest: Rest) -> None:
    path = f"wp/v2/media/{put(rest).json['id']}"
    words = {"alt_text": "پل", "caption": "<b>Bridge</b>", "description": "D", "title": "T"}
    assert rest.post(path, words).status == 200
    found = rest.get(path, context="edit").json
    assert (found["alt_text"], found["caption"]["raw"]) == ("پل", "<b>Bridge</b>")
    assert (found["description"]["raw"], found["title"]["raw"]) == ("D", "T")


@pytest.mark.parametrize("name", ["caption", "description"])
def test_words_are_asked_for_whole_or_not_given(rest: Rest, name: str) -> None:
    made = put(rest, **{name: "At sea"}).json
    path = f"wp/v2/media/{made['id']}"
    assert rest.get(path, context="edit", _fields=f"id,{name}.raw").json == {"id": made["id"]}
    found = rest.get(path, context="edit", _fields=name).json
    assert found[name]["raw"] == "At sea"


def test_an_alternative_text_has_no_tags(rest: Rest) -> None:
    assert put(rest, alt_text="A <b>ferry</b>").json["alt_text"] == "A ferry"


def test_the_same_file_again_is_another_upload_with_a_number(rest: Rest) -> None:
    made = [put(rest, "same.png").json for _ in range(3)]
    assert [one["slug"] for one in made] == ["same", "same-1", "same-2"]
    files = [one["source_url"].rpartition("/")[2] for one in made]
    assert files == ["same.png", "same-1.png", "same-2.png"]
    assert len({one["id"] for one in made}) == 3


def test_a_slug_of_ours_is_found_again(rest: Rest) -> None:
    made = put(rest, "x.png", slug="nejat-media-abc").json
    put(rest, "y.png")
    assert told(rest, "id", slug="nejat-media-abc") == [made["id"]]
    assert told(rest, "id", slug="nejat-media-other") == []
    assert put(rest, "x.png", slug="nejat-media-abc").json["slug"] == "nejat-media-abc-2"


def test_an_upload_says_its_number_in_a_header_too(rest: Rest) -> None:
    answer = put(rest)
    assert answer.headers["x-wp-upload-attachment-id"] == str(answer.json["id"])


def test_a_picture_gets_smaller_sizes(rest: Rest) -> None:
    answer = rest.put_file("big.jpg", picture(1200, 800, "JPEG"), "image/jpeg")
    sizes = answer.json["media_details"]["sizes"]
    assert {"thumbnail", "medium", "large", "full"} <= set(sizes)
    assert sizes["full"]["source_url"] == answer.json["source_url"]
    assert (sizes["medium"]["width"], sizes["medium"]["height"]) == (300, 200)


def test_without_a_disposition_nothing_is_taken(rest: Rest) -> None:
    kind = {"Content-Type": PNG}
    answer = rest.ask("POST", "wp/v2/media", None, picture(), kind)
    assert answer.error == (400, "rest_upload_no_content_disposition")
    kind["Content-Disposition"] = "attachment; filename*=UTF-8''a.png"
    answer = rest.ask("POST", "wp/v2/media", None, picture(), kind)
    assert answer.error == (400, "rest_upload_invalid_disposition")


def test_without_bytes_nothing_is_taken(rest: Rest) -> None:
    assert put(rest, data=b"").error == (400, "rest_upload_no_data")


def test_a_sum_that_does_not_fit_is_refused(rest: Rest) -> None:
    data = picture()
    headers = {"Content-Type": PNG, "Content-Disposition": 'attachment; filename="a.png"'}
    wrong = headers | {"Content-MD5": md5(b"other").hexdigest()}
    answer = rest.ask("POST", "wp/v2/media", None, data, wrong)
    assert answer.error == (412, "rest_upload_hash_mismatch")
    right = headers | {"Content-MD5": md5(data).hexdigest()}
    assert rest.ask("POST", "wp/v2/media", None, data, right).status == 201


def test_a_type_that_the_site_does_not_take_is_an_error(rest: Rest) -> None:
    answer = rest.put_file("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")
    assert answer.error == (500, "rest_upload_sideload_error")
    answer = rest.put_file("noname", picture(), PNG)
    assert answer.error == (500, "rest_upload_sideload_error")


def test_a_document_is_taken_as_it_is(rest: Rest) -> None:
    answer = rest.put_file("issue.pdf", PDF, "application/pdf")
    assert answer.status == 201
    assert (answer.json["media_type"], answer.json["mime_type"]) == ("file", "application/pdf")
    assert Rest(rest.ground, answer.json["source_url"]).ask("GET", "").reply.body == PDF


def test_an_upload_is_deleted_by_force_alone(rest: Rest) -> None:
    made = put(rest).json
    path = f"wp/v2/media/{made['id']}"
    assert rest.delete(path).error == (501, "rest_trash_not_supported")
    assert rest.delete(path, force="true").json["deleted"] is True
    assert rest.get(path).error == (404, "rest_post_invalid_id")
    assert Rest(rest.ground, made["source_url"]).ask("GET", "").status == 404


def test_a_picture_of_a_post_is_told_and_taken_back(rest: Rest) -> None:
    upload = put(rest).json["id"]
    made = rest.new(featured_media=upload)
    assert made["featured_media"] == upload
    changed = rest.post(f"wp/v2/posts/{made['id']}", {"featured_media": 0})
    assert changed.json["featured_media"] == 0


def test_uploads_are_listed_with_their_number(rest: Rest) -> None:
    made = [put(rest, f"n{number}.png").json["id"] for number in range(3)]
    answer = rest.get("wp/v2/media", per_page=2)
    assert answer.headers["x-wp-total"] == "3"
    assert sorted(told(rest, "id", include=f"{made[0]},{made[1]}")) == sorted(made[:2])


@pytest.mark.parametrize(("login", "status"), [("contributor", 403), ("", 401)])
def test_who_may_not_upload_is_told_so(rest: Rest, login: str, status: int) -> None:
    assert put(rest.called(login)).error == (status, "rest_cannot_create")


def test_an_author_uploads(rest: Rest) -> None:
    assert put(rest.called("author")).status == 201


def lacking(rest: Rest, id: int) -> set[str]:
    """The sizes that a picture is not there in."""
    return set(rest.get(f"wp/v2/media/{id}", context="edit").json["missing_image_sizes"])


def test_a_machine_that_dies_of_the_sizes_has_taken_the_picture(rest: Rest) -> None:
    rest.ground.dies_of_sizes(1)
    answer = rest.put_file("big.jpg", picture(1200, 800, "JPEG"), "image/jpeg", alt_text="A ferry")
    assert answer.status == 500
    made = int(answer.headers["x-wp-upload-attachment-id"])
    found = rest.read(made, "media")
    assert (found["slug"], found["alt_text"]) == ("big", "A ferry")
    details = found["media_details"]
    assert (details["width"], details["height"]) == (1200, 800)
    assert set(details["sizes"]) == {"medium", "full"}
    assert lacking(rest, made) == {"large", "thumbnail", "medium_large"}


def test_sizes_are_gone_on_with_one_after_the_other(rest: Rest) -> None:
    rest.ground.dies_of_sizes(1)
    answer = rest.put_file("big.jpg", picture(1200, 800, "JPEG"), "image/jpeg")
    made = int(answer.headers["x-wp-upload-attachment-id"])
    ask, action = f"wp/v2/media/{made}/post-process", {"action": "create-image-subsizes"}
    answers = [rest.post(ask, action) for _ in range(3)]
    assert [one.status for one in answers] == [500, 500, 200]
    assert "x-wp-upload-attachment-id" not in answers[0].headers
    assert {"thumbnail", "medium", "large", "full"} <= set(
        answers[2].json["media_details"]["sizes"]
    )
    assert lacking(rest, made) == set()
    again = rest.post(ask, action)
    assert (again.status, again.json["id"]) == (200, made)


def test_only_who_may_change_an_upload_goes_on_with_its_sizes(rest: Rest) -> None:
    ask = f"wp/v2/media/{put(rest).json['id']}/post-process"
    action = {"action": "create-image-subsizes"}
    assert rest.called("author").post(ask, action).error == (403, "rest_cannot_edit")
    assert rest.post(ask).error == (400, "rest_missing_callback_param")
    assert rest.post(ask, {"action": "other"}).error == (400, "rest_invalid_param")
    none = "wp/v2/media/999999/post-process"
    assert rest.post(none, action).error == (404, "rest_post_invalid_id")


def test_uploads_are_listed_by_who_put_them_there(rest: Rest) -> None:
    put(rest)
    made = put(rest.called("author")).json
    assert told(rest, "id", author=made["author"]) == [made["id"]]
