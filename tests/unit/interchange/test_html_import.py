"""Whole HTML pages as articles."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.html_import import decode_page, read_page

PAGE = """<!DOCTYPE html>
<html lang="fa-IR"><head><meta charset="utf-8">
<title>پل دوباره باز شد – روزنامه</title>
<meta property="og:site_name" content="روزنامه">
<meta name="author" content="Ana Kovač">
<meta property="article:published_time" content="2019-05-01T08:30:00+03:30">
<meta name="description" content="Short &amp; good">
<meta name="keywords" content="river, پل، river">
<meta property="article:section" content="News">
</head><body>
<nav><a href="/">Home</a> <ul><li>Menu</li></ul></nav>
<article><header><h1>The <em>bridge</em></h1></header>
<p>One <b>bold</b> word.</p><script>alert(1)</script>
<aside><p>Advertisement</p></aside>
<figure><img src="pictures/bridge.jpg" alt="A bridge"><figcaption>Stone</figcaption></figure>
<p onclick="x()">Two.</p></article>
<footer><p>Imprint</p></footer></body></html>"""


def test_a_page_says_what_it_is_and_its_text_stands_alone() -> None:
    found = read_page(PAGE, "bridge.html")
    assert (found.headline, found.lang, found.author) == ("The bridge", "fa-IR", "Ana Kovač")
    assert found.date == datetime(2019, 5, 1, 8, 30, tzinfo=timezone(timedelta(hours=3.5)))
    assert (found.excerpt, found.tags) == ("Short & good", ("river", "پل"))
    assert found.sections == ("News",)
    assert [p.path for p in found.pictures] == ["pictures/bridge.jpg"]
    for word in ("Home", "Menu", "Advertisement", "Imprint", "alert", "onclick", "The bridge"):
        assert word not in found.body
    assert "<strong>bold</strong>" in found.body
    assert "<!-- wp:paragraph -->" in found.body


def test_without_a_heading_the_title_is_the_headline_without_the_site() -> None:
    page = PAGE.replace("<h1>The <em>bridge</em></h1>", "")
    assert read_page(page, "x.html").headline == "پل دوباره باز شد"


def test_an_element_with_the_class_of_a_text_wins_over_what_is_around_it() -> None:
    page = "<article><p>Share</p><div class='x entry-content'><p>Text</p></div></article>"
    assert "Share" not in read_page(page, "x.html").body


@pytest.mark.parametrize("part", ["<p>Only a part</p>", "Only a part", "<div><p>Only a part"])
def test_a_part_of_a_page_is_taken_whole(part: str) -> None:
    found = read_page(part, "only-a-part.html")
    assert "Only a part" in found.body
    assert found.headline == "only a part"


def test_a_date_that_cannot_be_read_keeps_nothing_out() -> None:
    page = "<meta name=date content=yesterday><time datetime=2020-01-02></time><p>Text</p>"
    assert read_page(page, "x.html").date == datetime(2020, 1, 2)  # noqa: DTZ001 - as written
    assert read_page("<meta name=date content=soon><p>Text</p>", "x.html").date is None


@pytest.mark.parametrize("page", ["", "<html><body></body></html>", "<nav>Menu</nav>"])
def test_a_page_without_a_text_is_refused(page: str) -> None:
    with pytest.raises(BadInputError, match="has no text"):
        read_page(page, "x.html")


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256", "utf-16"])
def test_letters_are_those_of_the_encoding_that_a_page_names(encoding: str) -> None:
    page = f'<meta charset="{encoding}"><p>سلام پل</p>'
    assert "سلام پل" in decode_page(page.encode(encoding))


def test_an_unknown_encoding_is_read_as_well_as_can_be() -> None:
    assert "پل" in decode_page('<meta charset="klingon"><p>پل</p>'.encode("cp1256"))


@given(st.text())
def test_any_text_gives_a_page_or_a_sentence(text: str) -> None:
    try:
        assert read_page(text, "x.html").headline
    except BadInputError as error:
        assert "x.html" in str(error)


def test_utc_is_read() -> None:
    page = '<meta itemprop="datePublished" content="2019-05-01T08:30:00Z"><p>Text</p>'
    assert read_page(page, "x.html").date == datetime(2019, 5, 1, 8, 30, tzinfo=UTC)
