"""What comes from a site is looked at before it is believed."""

import json
from base64 import b64decode
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.ports.posts import (
    Fields,
    MediaNeed,
    Payload,
    ShutOutError,
    TermNeed,
)
from nejat_desktop.domain.ports.transport import UnreachableError
from nejat_desktop.sites.wordpress.addresses import rest_url
from nejat_desktop.sites.wordpress.answers import (
    OddAnswerError,
    address,
    count,
    identifier,
    identifiers,
    moment,
    parsed,
    records,
    text,
)
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.library import WordPressLibrary, name_key, searches
from nejat_desktop.sites.wordpress.marker import is_stub_slug, stub_slugs
from nejat_desktop.sites.wordpress.media import headers
from nejat_desktop.sites.wordpress.posts import body_of, is_stub, post_of, stamp
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.fakes.told_transport import ToldTransport, answer, page

PRETTY = "https://x.test/sub/wp-json/"
PLAIN = "https://x.test/index.php?lang=fa&rest_route=/"
ARTICLE = "0192f0c1a2b37c4d8e5f60718293a4b5"


def raw_post(**changes: Any) -> dict[str, Any]:
    """A post as WordPress 6.1 answers it."""
    return {
        "id": 7,
        "type": "post",
        "status": "publish",
        "slug": "one",
        "link": "https://x.test/one/",
        "date_gmt": "2026-01-02T03:04:05",
        "modified_gmt": "2026-01-02T03:04:05",
        "title": {"raw": "One"},
        "content": {"raw": "<p>Text</p>"},
        "excerpt": {"raw": ""},
        "author": 3,
        "featured_media": 0,
        "comment_status": "open",
        "format": "standard",
        "categories": [9, 2],
        "tags": [],
        "_links": {
            "version-history": [{"count": 4}],
            "predecessor-version": [{"id": 12}],
            "wp:action-unfiltered-html": [{}],
        },
        **changes,
    }


def site(*replies: Any) -> tuple[WordPressSite, ToldTransport]:
    transport = ToldTransport(replies)
    client = Client(transport, PRETTY, Login("d", "a b"), lambda: False)
    return WordPressSite("wp-1", client), transport


# values


@pytest.mark.parametrize("value", [0, -1, 2**63, True, 1.0, "7", None, [], {}])
def test_only_a_number_above_nought_is_an_identifier(value: object) -> None:
    with pytest.raises(OddAnswerError):
        identifier(value)


@pytest.mark.parametrize("value", [-1, True, 1.5, "7", [], {}])
def test_a_count_is_a_whole_number_or_none(value: object) -> None:
    with pytest.raises(OddAnswerError):
        count(value)
    assert [count(nothing) for nothing in (None, False, "", 0)] == [0, 0, 0, 0]


def test_identifiers_come_in_order_and_once() -> None:
    assert identifiers([9, 2, 9]) == (2, 9)
    assert identifiers(None) == ()
    for odd in ({"1": 2}, [1, "2"], "1,2"):
        with pytest.raises(OddAnswerError):
            identifiers(odd)


def test_halves_of_characters_are_no_harm() -> None:
    """They would break the database; no site sends them on purpose."""
    assert text(json.loads(r'"\ud83d\ude00 \ud83d"')) == "😀 \ufffd"
    with pytest.raises(OddAnswerError):
        text({"raw": "x"})


@pytest.mark.parametrize(
    "odd", ["", "javascript:alert(1)", "file:///etc/passwd", "/one/", "https://", "http://[::1"]
)
def test_an_address_is_one_of_the_web(odd: str) -> None:
    with pytest.raises(OddAnswerError):
        address(odd)
    with pytest.raises(OddAnswerError):
        address("https://x.test/" + "a" * 5000)
    assert address("https://x.test/ب/?p=1") == "https://x.test/ب/?p=1"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-01-02T03:04:05", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05.7+03:30", datetime(2026, 1, 1, 23, 34, 5, tzinfo=UTC)),
        (None, None),
        ("0000-00-00T00:00:00", None),
        ("-0001-11-30T00:00:00", None),
    ],
)
def test_an_instant_is_utc_and_wordpress_nought_is_none(said: str, meant: datetime | None) -> None:
    assert moment(said) == meant
    if meant is not None:
        assert moment(stamp(meant)) == meant


@pytest.mark.parametrize("odd", ["", "yesterday", 7, "2026-13-01T00:00:00"])
def test_what_is_no_instant_is_odd(odd: object) -> None:
    with pytest.raises(OddAnswerError):
        moment(odd)


def test_a_list_of_something_else_is_odd() -> None:
    for odd in ({}, None, [1], [[]], "[]"):
        with pytest.raises(OddAnswerError):
            records(odd)


@given(st.binary(max_size=99))
def test_any_bytes_are_json_or_odd(body: bytes) -> None:
    try:
        parsed(body)
    except OddAnswerError:
        return
    json.loads(body.decode("utf-8-sig"))


# posts


def test_a_post_is_read_whole() -> None:
    post = post_of(raw_post(content={"raw": f"<!-- nejat:uid={ARTICLE} -->\n<p>Text</p>"}))
    assert post.fields == Fields(
        type="post",
        status="publish",
        slug="one",
        title="One",
        content=f"<!-- nejat:uid={ARTICLE} -->\n<p>Text</p>",
        date=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        sections=(2, 9),
    )
    assert (post.id, post.author, post.revision, post.revisions) == (7, 3, 12, 4)
    assert (post.marked, post.is_filtered) == (ARTICLE, False)


def test_a_page_has_no_terms_and_a_site_without_revisions_no_links_to_them() -> None:
    raw = raw_post(type="page", comment_status="closed")
    for name in ("format", "categories", "tags", "_links"):
        del raw[name]
    post = post_of(raw)
    assert (post.fields.sections, post.fields.tags, post.fields.format) == ((), (), "standard")
    assert (post.revision, post.revisions, post.is_filtered) == (0, 0, True)
    assert not post.fields.comments_open


@pytest.mark.parametrize(
    "odd",
    [
        {"id": 0},
        {"id": "7"},
        {"type": "product"},
        {"title": None},
        {"title": {"rendered": "One"}},
        {"content": "<p>Text</p>"},
        {"content": {"raw": 7}},
        {"categories": {"0": 2}},
        {"modified_gmt": "soon"},
        {"link": "javascript:alert(1)"},
        {"featured_media": -3},
        {"_links": {"predecessor-version": ["x"]}},
    ],
)
def test_a_post_of_another_form_is_not_taken_for_one(odd: dict[str, Any]) -> None:
    """A text that is not there must not be taken for an empty one."""
    ours, _ = site(answer(raw_post(**odd)))
    with pytest.raises(UnreachableError, match="not of the form"):
        ours.post("post", 7)


def test_a_write_whose_answer_is_odd_may_have_been_done() -> None:
    ours, _ = site(answer({"id": 7}), answer({"id": 7}))
    with pytest.raises(UnreachableError) as read:
        ours.post("post", 7)
    with pytest.raises(UnreachableError) as written:
        ours.reserve("post", ARTICLE)  # type: ignore[arg-type]
    assert (read.value.maybe_done, written.value.maybe_done) == (False, True)


def test_what_is_sent_says_everything_of_the_wire_form_and_nothing_else() -> None:
    sent = Fields("post", "publish", "one", "One", "<p>Text</p>", sections=(2,), lead=4)
    assert set(body_of(sent)) == {
        *("status", "slug", "title", "content", "excerpt", "featured_media", "comment_status"),
        *("format", "categories", "tags"),
    }
    paged = Fields("page", "draft", "one", "One", "", date=datetime(987, 6, 5, tzinfo=UTC))
    assert body_of(paged)["date_gmt"] == "0987-06-05T00:00:00Z"
    assert not {"format", "categories", "tags"} & set(body_of(paged))


@pytest.mark.parametrize(
    ("changes", "stub"),
    [
        ({}, True),
        ({"status": "trash", "slug": f"nejat-{ARTICLE}__trashed"}, True),
        ({"slug": f"nejat-{ARTICLE}-2"}, True),
        ({"slug": "one"}, False),
        ({"status": "publish"}, False),
        ({"status": "pending"}, False),
        ({"title": {"raw": "x"}}, False),
        ({"excerpt": {"raw": "x"}}, False),
        ({"featured_media": 3}, False),
        ({"content": {"raw": f"<!-- nejat:uid={ARTICLE} --><p>x</p>"}}, False),
        ({"content": {"raw": ""}}, False),
    ],
)
def test_a_stub_is_a_sleeping_post_of_ours_in_which_nothing_stands(
    changes: dict[str, Any], stub: bool
) -> None:
    empty = {"status": "draft", "slug": f"nejat-{ARTICLE}", "title": {"raw": ""}}
    marked = {"content": {"raw": f"<!-- nejat:uid={ARTICLE} -->\n"}}
    assert is_stub(post_of(raw_post(**{**empty, **marked, **changes}))) is stub


def test_every_slug_that_a_stub_may_have_is_one_of_a_stub() -> None:
    slugs = stub_slugs(ARTICLE)  # type: ignore[arg-type]
    assert len(set(slugs)) == 6
    assert all(is_stub_slug(slug) for slug in slugs)
    assert not any(is_stub_slug(slug) for slug in ("nejat-one", f"x-nejat-{ARTICLE}", ARTICLE))


def test_what_somebody_has_open_is_no_revision() -> None:
    def row(id: int, slug: str) -> dict[str, Any]:
        return raw_post(id=id, slug=slug, author=3)

    ours, transport = site(
        answer([row(14, "7-autosave-v1"), row(13, "7-revision-v1"), row(12, "7-revision-v1")]),
        page(403),
        page(403),
    )
    found = ours.revisions("post", 7, 12)
    assert [(one.id, one.who) for one in found] == [(13, "")]
    assert len(transport.requests) == 3, "asked for those who write, then for anybody"


def test_posts_that_are_there_but_not_shown_are_not_gone() -> None:
    ours, _ = site(answer([raw_post()], x_wp_total="2"))
    with pytest.raises(ShutOutError):
        ours.posts("post", [7, 8])


# addresses


def test_parameters_are_encoded_under_either_kind_of_root() -> None:
    params = {"search": "A & B + پل", "slug": ("a", "b"), "include": [1, 2], "force": True}
    for root in (PRETTY, PLAIN):
        url = rest_url(root, "wp/v2/posts/7", params)
        assert url.isascii()
        asked = parse_qs(urlsplit(url).query)
        assert asked["search"] == ["A & B + پل"]
        assert asked["slug"] == ["a,b"]
        assert asked["include"] == ["1,2"]
        assert asked["force"] == ["true"]
    assert rest_url(PRETTY, "wp/v2/posts/7", {}) == "https://x.test/sub/wp-json/wp/v2/posts/7"
    plain = "https://x.test/index.php?lang=fa&rest_route=/wp/v2/posts/7"
    assert rest_url(PLAIN, "wp/v2/posts/7", {}) == plain
    assert rest_url(PLAIN, "", {"_fields": "name"}).endswith("rest_route=/&_fields=name")


@given(st.text(max_size=30))
def test_any_text_comes_through_an_address(said: str) -> None:
    said = said.encode("utf-8", "replace").decode()
    for root in (PRETTY, PLAIN):
        url = rest_url(root, "wp/v2/tags", {"search": said})
        asked = parse_qs(urlsplit(url).query, keep_blank_values=True)
        assert asked["search"] == [said]


# the client


def test_the_password_is_sent_without_its_spaces_and_shown_nowhere() -> None:
    ours, transport = site(answer({"name": "X", "url": "u", "home": "h"}))
    ours.identity()
    sent = transport.requests[0].headers["Authorization"].removeprefix("Basic ")
    assert b64decode(sent) == b"d:ab"
    login = Login("d", "abcd secret")
    assert "secret" not in repr(login)
    assert sent not in repr(transport.requests[0])


# terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Breaking  News", "breaking news"),
        ("علي كريمي", "علی کریمی"),
        ("Café", "cafe"),
        ("۱۴۰۲", "1402"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Culture", ("Culture",)),
        ("Arts & Letters", ("Letters",)),
        ("“Quoted” News", ("Quoted",)),
        ("علی", ("علی", "علي")),
        ("&", ("&",)),
    ],
)
def test_a_name_is_looked_for_by_what_is_stored_as_it_is(name: str, asked: tuple[str]) -> None:
    assert searches(name) == asked


def test_a_name_that_the_site_shows_escaped_is_the_same_name() -> None:
    rows = [
        {"id": 4, "name": "Letters", "slug": "letters", "parent": 0},
        {"id": 5, "name": "Arts &amp; Letters", "slug": "arts-letters", "parent": 8},
        {"id": 6, "name": "Arts &#038; Letters", "slug": "arts-letters-2", "parent": 0},
    ]
    transport = ToldTransport([answer(rows), answer(rows)])
    library = WordPressLibrary("x", Client(transport, PRETTY, Login("d", "a"), lambda: False))
    need = TermNeed("category", "k", "arts & letters")
    assert library.term(need, 0) == 6
    assert library.term(need, 8) == 5


# media


@pytest.mark.parametrize(
    ("name", "suffix", "sent", "type"),
    [
        ("The bridge", "jpg", 'attachment; filename="The-bridge.jpg"', "image/jpeg"),
        ('"; evil="1\r\nX: y', "PNG", 'attachment; filename="evil-1-X-y.png"', "image/png"),
        ("../../etc", "p/h\np", 'attachment; filename="etc.php"', "application/octet-stream"),
        ("پل", "pdf", 'attachment; filename="nejat.pdf"', "application/pdf"),
    ],
)
def test_a_file_name_can_carry_nothing_else(name: str, suffix: str, sent: str, type: str) -> None:
    made = headers(MediaNeed("a" * 64, name=name), Payload(b"x", "0" * 64, suffix))
    assert made == {"Content-Disposition": sent, "Content-Type": type}
