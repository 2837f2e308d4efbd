"""New text is written as the WordPress block editor writes it."""

import json

import pytest
from body_samples import PHOTO, QUICK, shape
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.body import (
    Direction,
    bullets,
    document,
    escape,
    heading,
    links_in,
    numbers,
    paragraph,
    parse,
    photos_in,
    picture,
    plain_text,
    preformatted,
    quotation,
    separator,
    stories_in,
    verse,
)
from nejat_desktop.domain.body.blocks import code
from nejat_desktop.domain.body.delimiters import delimiters
from nejat_desktop.domain.body.tags import block_comment


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (paragraph("a"), "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->"),
        (
            paragraph("a", Direction.RTL),
            '<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl">a</p>\n<!-- /wp:paragraph -->',
        ),
        (
            heading(2, "a"),
            '<!-- wp:heading -->\n<h2 class="wp-block-heading">a</h2>\n<!-- /wp:heading -->',
        ),
        (
            heading(3, "a"),
            '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">a</h3>\n'
            "<!-- /wp:heading -->",
        ),
        (
            bullets(["a", "b"]),
            '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>a</li>\n'
            "<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>b</li>\n"
            "<!-- /wp:list-item --></ul>\n<!-- /wp:list -->",
        ),
        (
            numbers(["a"]),
            '<!-- wp:list {"ordered":true} -->\n<ol class="wp-block-list">'
            "<!-- wp:list-item -->\n<li>a</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->",
        ),
        (
            quotation(["a"], "b"),
            '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n'
            "<p>a</p>\n<!-- /wp:paragraph --><cite>b</cite></blockquote>\n<!-- /wp:quote -->",
        ),
        (
            separator(),
            '<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n'
            "<!-- /wp:separator -->",
        ),
        (
            picture("f" * 32, 'a "b"', "c"),
            '<!-- wp:image {"sizeSlug":"full","linkDestination":"none"} -->\n'
            f'<figure class="wp-block-image size-full"><img src="nejat:photo/{"f" * 32}" '
            'alt="a &quot;b&quot;"/><figcaption class="wp-element-caption">c</figcaption>'
            "</figure>\n<!-- /wp:image -->",
        ),
        (
            preformatted("a"),
            '<!-- wp:preformatted -->\n<pre class="wp-block-preformatted">a</pre>\n'
            "<!-- /wp:preformatted -->",
        ),
        (
            code("a[0] &lt; b"),
            '<!-- wp:code -->\n<pre class="wp-block-code"><code>a&#91;0] &lt; b</code></pre>\n'
            "<!-- /wp:code -->",
        ),
        (
            verse("a"),
            '<!-- wp:verse -->\n<pre class="wp-block-verse">a</pre>\n<!-- /wp:verse -->',
        ),
    ],
)
def test_blocks_are_written_exactly(written: str, expected: str) -> None:
    """Comments, classes, newlines and attributes."""
    assert written == expected


def test_an_empty_caption_is_not_written() -> None:
    """Nor is an empty source of a quotation."""
    assert "figcaption" not in picture(PHOTO, "alt", "")
    assert "cite" not in quotation(["a"])


def test_what_is_written_is_read_as_the_same_rows() -> None:
    """Each kind comes back as itself."""
    blocks = [
        heading(2, "h"),
        bullets(["a" + numbers(["n"]), "b"]),
        quotation(["q"], "c"),
        picture(PHOTO, "alt", "cap"),
        separator(),
        preformatted("x\ny"),
    ]
    body = parse(document(blocks))
    assert [row[:2] for row in shape(body)] == [
        ("heading", ""),
        ("list_item", "bullets/item"),
        ("list_item", "bullets/item/numbers/item"),
        ("list_item", "bullets/item"),
        ("quote", "quotation"),
        ("cite", "quotation"),
        ("picture", "figure"),
        ("caption", "figure"),
        ("separator", ""),
        ("code", ""),
    ]
    assert body.source == "\n\n".join(blocks)


@QUICK
@given(st.text(max_size=40))
def test_attributes_survive_their_comment(value: str) -> None:
    """No value can end the comment, and each is read back as it was."""
    comment = block_comment("paragraph", {"x": value})
    assert comment.count("-->") == 1
    (found,) = delimiters(comment)
    assert json.loads(found.attributes) == {"x": value}


def test_attributes_are_escaped_as_wordpress_does() -> None:
    """The five signs that would be read as markup, and the backslash."""
    written = block_comment("a", {"x": '--<>&"\\'})
    assert written == ('<!-- wp:a {"x":"\\u002d\\u002d\\u003c\\u003e\\u0026\\u0022\\u005c"} -->')


_VISIBLE = st.characters(exclude_characters=" \t\r\n\f[\ufffc\u2028", exclude_categories=["Cs"])


@QUICK
@given(st.text(_VISIBLE, min_size=1))
def test_escaped_text_is_shown_as_it_was(text: str) -> None:
    """Plain text without white space and brackets comes through HTML unchanged."""
    assert plain_text(escape(text)) == text


def test_references_are_found() -> None:
    """Photos and stories once each, links all, entities decoded."""
    link = f"<a href=\"nejat:story/{'a' * 32}\">s</a> <A HREF='/x?a=1&amp;b=2'>x</A>"
    body = parse(document([paragraph(link), picture(PHOTO, ""), picture(PHOTO, "")]))
    assert photos_in(body) == (PHOTO,)
    assert stories_in(body) == ("a" * 32,)
    assert links_in(body) == (f"nejat:story/{'a' * 32}", "/x?a=1&b=2")
