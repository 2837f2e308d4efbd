"""Which rows and containers a text is cut into, kind by kind."""

import pytest
from body_samples import shape

from nejat_desktop.domain.body import RowKind, parse

NESTED = "bullets/item/numbers/item"


def _block(name: str, html: str, attributes: str = "") -> str:
    return f"<!-- wp:{name} {attributes}-->\n{html}\n<!-- /wp:{name} -->"


def test_a_block_paragraph_keeps_comments_and_tags_around_its_text() -> None:
    """Block comments and tags are the row's open and close; the text alone is inner."""
    (row,) = parse(_block("paragraph", '<p class="x"> A <b>b</b>\n</p>', '{"a":1} ')).rows
    assert row.open == '<!-- wp:paragraph {"a":1} -->\n<p class="x"> '
    assert (row.kind, row.inner, row.block) == (RowKind.PARAGRAPH, "A <b>b</b>", "paragraph")
    assert row.close == "\n</p>\n<!-- /wp:paragraph -->"


@pytest.mark.parametrize("level", [1, 2, 3, 6])
def test_a_heading_knows_its_level(level: int) -> None:
    """In blocks and in classic text alike."""
    html = f"<h{level}>Title</h{level}>"
    for source in (html, _block("heading", html)):
        (row,) = parse(source).rows
        assert (row.kind, row.level, row.inner) == (RowKind.HEADING, level, "Title")


def test_a_block_list_is_items_in_containers() -> None:
    """Each item is a container with its text row; a nested list stands in its item."""
    inner = _block("list", f"<ol>{_block('list-item', '<li>n</li>')}</ol>", '{"ordered":true} ')
    first, second = _block("list-item", f"<li>a{inner}</li>"), _block("list-item", "<li>b</li>")
    body = parse(_block("list", f"<ul>{first}\n\n{second}</ul>"))
    assert shape(body) == [
        ("list_item", "bullets/item", "a"),
        ("list_item", NESTED, "n"),
        ("list_item", "bullets/item", "b"),
    ]
    assert body.containers["c4"].before == "\n\n"


def test_an_old_list_block_without_item_blocks_is_a_list_too() -> None:
    """The list block of earlier WordPress versions holds bare items."""
    body = parse(_block("list", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"))
    assert [row[1:] for row in shape(body)] == [
        ("bullets/item", "a"),
        ("bullets/item", "b"),
        ("bullets/item/bullets/item", "c"),
    ]


@pytest.mark.parametrize("source", ["<ul><li></li></ul>", "<ul><li>\n </li></ul>"])
def test_an_empty_item_is_a_row(source: str) -> None:
    """So that something can be written into it."""
    assert shape(parse(source)) == [("list_item", "bullets/item", "")]


def test_items_may_leave_out_their_end() -> None:
    """HTML ends an item where the next one begins."""
    body = parse("<ol><li>a\n<li>b</ol>")
    assert shape(body) == [("list_item", "numbers/item", "a"), ("list_item", "numbers/item", "b")]


def test_a_list_without_items_is_opaque() -> None:
    """A container must hold something."""
    assert shape(parse("<ul></ul>")) == [("opaque", "", "<ul></ul>")]


@pytest.mark.parametrize(
    "inside",
    [
        "<p>q</p><p>r</p><cite>c</cite>",
        f"{_block('paragraph', '<p>q</p>')}\n\n{_block('paragraph', '<p>r</p>')}<cite>c</cite>",
    ],
)
def test_a_quotation_holds_paragraphs_and_its_source(inside: str) -> None:
    """In the old form with bare paragraphs, and in the new one with paragraph blocks."""
    body = parse(_block("quote", f"<blockquote>{inside}</blockquote>"))
    assert shape(body) == [
        ("quote", "quotation", "q"),
        ("quote", "quotation", "r"),
        ("cite", "quotation", "c"),
    ]


def test_a_cite_within_a_sentence_is_not_a_source() -> None:
    """Only one that ends the quotation is."""
    body = parse("<blockquote>In <cite>a book</cite> it says so.</blockquote>")
    assert shape(body) == [("quote", "quotation", "In <cite>a book</cite> it says so.")]


def test_a_pull_quote_is_a_quotation() -> None:
    """Its figure belongs to the container."""
    html = "<figure><blockquote><p>q</p><cite>c</cite></blockquote></figure>"
    body = parse(_block("pullquote", html))
    assert [row[0] for row in shape(body)] == ["quote", "cite"]
    assert body.containers["c0"].close == "</blockquote></figure>\n<!-- /wp:pullquote -->"


@pytest.mark.parametrize(
    "figure",
    [
        '<figure><img src="a"/><figcaption>c</figcaption></figure>',
        '<div class="x"><figure><img src="a"/><figcaption>c</figcaption></figure></div>',
    ],
)
def test_a_picture_is_a_card_and_a_caption_in_a_figure(figure: str) -> None:
    """The card's inner is the tag; the caption is text."""
    body = parse(_block("image", figure))
    assert shape(body) == [("picture", "figure", '<img src="a"/>'), ("caption", "figure", "c")]
    assert body.rows[0].is_card
    assert body.rows[1].block == "image"


def test_a_linked_picture_keeps_its_link_around_the_card() -> None:
    """The link is the card's open and close."""
    (row,) = parse('<figure><a href="x"><img src="a"></a></figure>').rows
    assert (row.open, row.inner, row.close) == ('<a href="x">', '<img src="a">', "</a>")


def test_a_picture_alone_in_classic_text_is_a_card() -> None:
    """In a paragraph of its own, linked or not."""
    body = parse(
        'one\n\n<a href="x"><img src="a" /></a>\n\n<p><img src="b"></p>\n\ntwo <img> three'
    )
    assert [row.kind for row in body.rows] == ["paragraph", "picture", "picture", "paragraph"]


def test_code_and_verse_keep_their_white_space() -> None:
    """Nothing is trimmed but the newline that HTML itself drops."""
    code = _block("code", '<pre class="wp-block-code"><code> a\n b </code></pre>')
    verse = _block("verse", "<pre>\nx\n y</pre>")
    body = parse(f"{code}\n\n{verse}\n\n{_block('preformatted', '<pre> p </pre>')}")
    assert shape(body) == [("code", "", " a\n b "), ("verse", "", "x\n y"), ("code", "", " p ")]


@pytest.mark.parametrize("source", ["<hr>", "<hr />", _block("separator", "<hr/>")])
def test_a_separator_is_a_card(source: str) -> None:
    """With all of its markup as inner."""
    assert shape(parse(source)) == [("separator", "", source)]


def test_groups_and_columns_are_looked_into() -> None:
    """Their text is text; what is loose in them, WordPress would not accept: opaque."""
    column = _block("column", f"<div>{_block('paragraph', '<p>a</p>')}</div>")
    body = parse(_block("group", f"<div>{_block('columns', f'<div>{column}</div>')} loose</div>"))
    assert shape(body) == [("paragraph", "group/group/group", "a"), ("opaque", "group", "loose")]


@pytest.mark.parametrize(
    "source",
    [
        _block("table", "<figure><table><tr><td>a</td></tr></table></figure>"),
        _block("gallery", f"<figure>{_block('image', '<figure><img></figure>')}</figure>"),
        _block("embed", "<figure>https://example.org</figure>"),
        _block("html", "<p>raw</p>"),
        _block("jetpack/form", "<p>a</p>"),
        _block("more", "<!--more-->"),
        _block("paragraph", "<p>a</p>", "{bad} "),
        _block("paragraph", "<p>a</p>", '{"a": [1} '),
        _block("paragraph", "<p>a</p><p>b</p>"),
        _block("paragraph", "<p>a<table></table></p>"),
        _block("list", "<p>a</p>"),
        "<!-- wp:latest-posts /-->",
        "<!-- wp:paragraph -->\n<p>never closed</p>",
        "<!-- wp:paragraph --><p>a</p><!-- /wp:heading -->",
        "<table><tr><td>a</td></tr></table>",
        "<!--nextpage-->",
        "<script>if (a < b) {}</script>",
        '[caption id="1"]<img src="a"> text[/caption]',
        "[gallery ids='1,2']",
        "https://example.org/watch?v=1",
    ],
)
def test_everything_else_is_one_opaque_row(source: str) -> None:
    """What is not known is kept whole and locked."""
    assert shape(parse(source)) == [("opaque", "", source)]


def test_classic_text_is_cut_at_blank_lines() -> None:
    """A newline alone stays in the paragraph; gaps keep their bytes."""
    body = parse("one\r\nline\r\n \r\n\r\n<em>two</em>\n\n[sic] he said\n")
    assert shape(body) == [
        ("paragraph", "", "one\r\nline"),
        ("paragraph", "", "<em>two</em>"),
        ("paragraph", "", "[sic] he said"),
    ]
    assert (body.rows[1].before, body.tail, body.classic) == ("\r\n \r\n\r\n", "\n", True)


def test_classic_text_may_stand_around_blocks() -> None:
    """Before, between and after them; such a text is not classic any more."""
    body = parse(f"one\n\n{_block('paragraph', '<p>two</p>')}\nthree")
    assert [row.inner for row in body.rows] == ["one", "two", "three"]
    assert not body.classic


def test_a_classic_block_is_a_group_of_classic_text() -> None:
    """WordPress calls it freeform."""
    body = parse("<!-- wp:freeform -->one\n\ntwo<!-- /wp:freeform -->")
    assert shape(body) == [("paragraph", "group", "one"), ("paragraph", "group", "two")]


def test_a_stray_tag_spoils_nothing_else() -> None:
    """An unclosed or surplus tag is an opaque row of its own."""
    body = parse("<div>one\n\n<blockquote>two\n\nthree</p>")
    assert [row.kind for row in body.rows if row.inner.startswith("<")] == ["opaque"] * 3
    assert [row.inner for row in body.rows if row.kind == "paragraph"] == ["one", "two", "three"]


def test_ids_are_positional() -> None:
    """Rows r0, r1, …; containers c0, c1, … by their opening."""
    body = parse("<ul><li>a</li></ul><p>b</p>")
    assert body.ids == ("r0", "r1")
    assert body.rows[0].path == ("c0", "c1")
