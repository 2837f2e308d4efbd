"""Inline tokens, plain text and words."""

import pytest
from body_samples import QUICK, soup
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.body import (
    Spacing,
    TokenKind,
    attribute,
    parse,
    plain_text,
    text_of,
    tokens,
    with_attribute,
    word_count,
)


def _seen(inner: str, spacing: Spacing = Spacing.COLLAPSE) -> list[tuple[str, str, str]]:
    return [(t.kind.value, t.raw, t.shown) for t in tokens(inner, spacing)]


@QUICK
@given(soup, st.sampled_from(Spacing))
def test_raws_join_to_the_text(inner: str, spacing: Spacing) -> None:
    """However broken the markup is."""
    assert "".join(token.raw for token in tokens(inner, spacing)) == inner


def test_tags_and_text_are_tokens() -> None:
    """Tags show nothing; a plain space belongs to the text."""
    assert _seen('a <b class="x">c</b>') == [
        ("text", "a ", "a "),
        ("open", '<b class="x">', ""),
        ("text", "c", "c"),
        ("close", "</b>", ""),
    ]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("&amp;", "&"),
        ("&nbsp;", "\u00a0"),
        ("&#8217;", "’"),
        ("&zwnj;", "\u200c"),
        ("&#x1;", "\ufffd"),
    ],
)
def test_an_entity_shows_its_character(raw: str, shown: str) -> None:
    """And stays written as it is."""
    assert _seen(raw) == [("entity", raw, shown)]


@pytest.mark.parametrize("raw", ["&bogus;", "a & b", "5 < 6", "[sic]", "[1]", "&amp"])
def test_what_only_looks_like_markup_is_text(raw: str) -> None:
    """It is shown as it stands there."""
    assert _seen(raw) == [("text", raw, raw)]


def test_white_space_is_shown_as_its_place_demands() -> None:
    """One space in HTML, a line break in classic text, itself in preformatted text."""
    assert _seen(" \n ") == [("space", " \n ", " ")]
    assert _seen(" \n ", Spacing.BREAK) == [("space", " \n ", "\u2028")]
    assert _seen("a  b\nc", Spacing.KEEP)[1:2] == [("space", "\n", "\u2028")]
    assert plain_text("a  b\r\nc", Spacing.KEEP) == "a  b\nc"


def test_a_break_is_one_character_and_takes_its_newline_along() -> None:
    """WordPress writes a newline behind it."""
    assert _seen("a<br />\nb")[1] == ("void", "<br />\n", "\u2028")
    assert plain_text("a<br />\nb", Spacing.BREAK) == "a\nb"


def test_objects_comments_and_shortcodes() -> None:
    """A picture is one object; comments and shortcodes show nothing."""
    found = tokens('<img src="a"><!-- c -->[video src="x"]')
    assert [t.kind for t in found] == [TokenKind.VOID, TokenKind.COMMENT, TokenKind.SHORTCODE]
    assert [t.shown for t in found] == ["\ufffc", "", ""]
    assert plain_text('<img src="a">text') == "text"


def test_text_of_a_body_is_a_row_a_line() -> None:
    """Cards have no text."""
    body = parse("<h2>A</h2><ul><li>b<br>c</li><li></li></ul><hr><p>d &amp; e</p>")
    assert text_of(body) == "A\nb c\nd & e"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one two,  three.", 3),
        ("کتاب‌ها را می‌خوانم", 3),
        ("مَدْرَسَةٌ كَبِيرَة", 2),
        ("a — b … ? 2,500", 3),
        ("Tiranë–Prishtinë", 2),
        ("well-known", 1),
    ],
)
def test_words_are_counted_as_readers_count(text: str, count: int) -> None:
    """ZWNJ and harakat do not end a word; signs are none."""
    assert word_count(text) == count


def test_an_attribute_is_read_and_set() -> None:
    """The rest of the tag keeps its bytes."""
    tag = "<img  alt='a &amp; b' data-x=1 SRC=\"u\" />"
    assert attribute(tag, "alt") == "a & b"
    assert attribute(tag, "src") == "u"
    assert attribute(tag, "title") is None
    assert with_attribute(tag, "alt", 'say "x"') == (
        '<img alt="say &quot;x&quot;" data-x=1 SRC="u" />'
    )
    assert with_attribute("<p>", "dir", "rtl") == '<p dir="rtl">'
    assert with_attribute('<p dir="rtl">', "dir", None) == "<p>"
