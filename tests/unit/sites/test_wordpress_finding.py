"""From what people type to the address of a site, and from a page to its REST root."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.sites.wordpress.finding import (
    linked_root,
    normal_address,
    on_the_way,
    same_place,
    version_of,
)

HOME = "https://news.example/"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("news.example", HOME),
        ("  https://news.example/ ", HOME),
        ("\u200f\u2066https://news.example/fa\u2069\u200e ", "https://news.example/fa/"),
        ("\ufeffnews.example\u00a0", HOME),
        ("http://news.example", HOME),
        ("HTTPS://News.Example", HOME),
        ("news.example.", HOME),
        ("https://news.example:443/", HOME),
        ("http://news.example:80/", HOME),
        ("https://news.example/wp-admin/post.php?post=1&action=edit", HOME),
        ("https://news.example/wp-login.php?redirect_to=x", HOME),
        ("https://news.example/wp-json/wp/v2/posts", HOME),
        ("https://news.example/?p=7#comments", HOME),
        ("https://news.example/index.php", HOME),
        ("https://news.example/index.php/wp-json/", HOME),
        ("https://news.example/fa/index.php/wp-json/wp/v2", "https://news.example/fa/"),
        ("news.example/fa", "https://news.example/fa/"),
        ("news.example/fa/wp-admin", "https://news.example/fa/"),
        ("news.example:8443/fa/", "https://news.example:8443/fa/"),
        ("https://خبر.example/", "https://خبر.example/"),
        ("127.0.0.1:8810/en", "http://127.0.0.1:8810/en/"),
        ("http://localhost:8810/en/", "http://localhost:8810/en/"),
        ("https://localhost/", "https://localhost/"),
        ("[::1]:8810", "http://[::1]:8810/"),
        ("https://192.0.2.7/blog", "https://192.0.2.7/blog/"),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, address: str) -> None:
    assert normal_address(typed) == address
    assert normal_address(address) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "news",
        "our news site",
        "parto@news.example",
        "https://parto:word@news.example/",
        "ftp://news.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https://news.example:port/",
        "https://news.example:99999/",
        "https://news .example/",
        "https://[::1",
        "https://" + "a" * 64 + ".example/",
    ],
)
def test_what_is_no_address_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(BadInputError, match=r"https://news\.example"):
        normal_address(typed)


@given(st.text(max_size=60))
def test_anything_typed_is_an_address_that_stays_or_is_refused(typed: str) -> None:
    try:
        address = normal_address(typed)
    except BadInputError:
        return
    assert normal_address(address) == address
    assert address.startswith(("https://", "http://")) and address.endswith("/")


@pytest.mark.parametrize(
    "header",
    [
        '<https://news.example/wp-json/>; rel="https://api.w.org/"',
        "<https://news.example/wp-json/>; rel=https://api.w.org/",
        '</wp-json/>; title="a, b; c"; REL="shortlink https://api.w.org/"',
        '<https://news.example/?p=1>; rel=shortlink, <wp-json/>;rel="https://api.w.org/"',
        '<http://news.example/wp-json/>; rel="https://api.w.org/"',
        '<https://news.example/wp-json/wp/v2/pages/2>; rel="alternate"; type="application/json", '
        '<https://news.example/wp-json/>; rel="https://api.w.org/"',
    ],
)
def test_the_header_names_the_root(header: str) -> None:
    assert linked_root({"link": header}, b"", HOME) == "https://news.example/wp-json/"


def test_plain_permalinks_are_named_as_they_are() -> None:
    header = '<https://news.example/index.php?rest_route=/>; rel="https://api.w.org/"'
    root = "https://news.example/index.php?rest_route=/"
    assert linked_root({"link": header}, b"", HOME) == root


@pytest.mark.parametrize(
    "page",
    [
        b'<link rel="https://api.w.org/" href="https://news.example/wp-json/" />',
        b"<head><LINK href='/wp-json/' REL='https://api.w.org/'>",
        b'<link rel="https://api.w.org/" href="/wp-json/?a=1&amp;b=2">',
        b'<head><![ 1 ]><![note[ x ]]><link rel="https://api.w.org/" href="/wp-json/">',
    ],
)
def test_the_page_names_the_root_when_the_header_does_not(page: bytes) -> None:
    assert linked_root({}, page, HOME).startswith("https://news.example/wp-json/")


@pytest.mark.parametrize(
    ("header", "page"),
    [
        ("", b""),
        ("<https://news.example/>; rel=shortlink", b"<p>rel=https://api.w.org/</p>"),
        ('<https://evil.example/>; title="rel=https://api.w.org/"', b""),
        ("<<<<;;;;,,,", b"<link rel='https://api.w.org/'>"),
        ("", b"<!-- <link rel='https://api.w.org/' href='/wp-json/'> -->"),
    ],
)
def test_what_only_looks_like_it_names_no_root(header: str, page: bytes) -> None:
    assert linked_root({"link": header}, page, HOME) == ""


@given(st.text(max_size=300), st.binary(max_size=300))
def test_no_header_and_no_page_breaks_the_reader(header: str, page: bytes) -> None:
    linked_root({"link": header}, page, HOME)
    version_of(page)


def test_a_long_bad_header_is_read_at_once() -> None:
    """A reader that goes back over it again and again would not end."""
    assert linked_root({"link": "<a>" + ';a="' * 20_000}, b"", HOME) == ""


def test_a_site_that_believes_to_be_on_plain_http_is_asked_with_https() -> None:
    assert on_the_way("http://news.example/wp-json/", HOME) == "https://news.example/wp-json/"
    assert on_the_way("http://other.example/", HOME) == "http://other.example/"
    assert on_the_way("https://news.example/a", "http://news.example/").startswith("https://")


def test_places_are_told_apart_by_host_and_port() -> None:
    assert same_place("http://news.example/a", "https://news.example:443/b")
    assert not same_place("https://www.news.example/", HOME)
    assert not same_place("https://news.example:8443/", HOME)
    assert not same_place("https://news.example.evil.example/", HOME)


@pytest.mark.parametrize(
    ("page", "version"),
    [
        (b'<meta name="generator" content="WordPress 6.8.7" />', (6, 8)),
        (b'<meta content="WordPress 7.1" name="Generator">', (7, 1)),
        (b'<meta name="generator" content="Hugo 0.1">', ()),
        (b"", ()),
    ],
)
def test_a_page_may_tell_its_version(page: bytes, version: tuple[int, ...]) -> None:
    assert version_of(page) == version
