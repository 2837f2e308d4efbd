"""Text of other programs and of classic WordPress on a page: cut, broken and worded as meant."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_reading import read_page

from nejat_desktop.domain.body.shortcodes import without_shortcodes
from nejat_desktop.sites.folder.body import Surroundings, body_text

AROUND = Surroundings(
    picture=lambda photo: None,
    attributes=lambda found: None,
    story=lambda story: None,
    file=lambda file: None,
    by=lambda name: name,
)
IMAGE = '<img src="https://x.example/i.jpg" alt="">'


def shown(source: str) -> str:
    """The body of the page."""
    return str(body_text(source, AROUND).html)


@pytest.mark.parametrize(
    ("source", "page"),
    [
        ("<div>one\n\ntwo</div>", "<div><p>one</p><p>two</p></div>"),
        (
            "<blockquote>one\n\ntwo <cite>who</cite></blockquote>",
            "<blockquote><p>one</p><p>two </p><footer>who</footer></blockquote>",
        ),
        ("<ul>\n<li>one\n\ntwo</li>\n</ul>", "<ul>\n<li><p>one</p><p>two</p></li>\n</ul>"),
        ("<center>a\n\n<b>b</b> c</center>", "<div><p>a</p><p><b>b</b> c</p></div>"),
        ("<div>one <b>two</b></div>", "<div>one <b>two</b></div>"),
        (
            "<blockquote>one\n\n— two</blockquote>",
            '<blockquote><p>one</p><p class="say">— two</p></blockquote>',
        ),
    ],
)
def test_blank_lines_cut_paragraphs_inside_frames_too(source: str, page: str) -> None:
    assert shown(source) == page


@pytest.mark.parametrize(
    ("source", "page"),
    [
        ("<p>one\ntwo</p>", "<p>one<br>two</p>"),
        ("<p>\none\n</p>", "<p>\none\n</p>"),
        ("<p>one<br />\ntwo\n<br>three</p>", "<p>one<br>\ntwo\n<br>three</p>"),
        ("<p><em>one\ntwo</em>\nthree</p>", "<p><em>one<br>two</em><br>three</p>"),
        ("<p><em>one</em>\n<em>two</em></p>", "<p><em>one</em><br><em>two</em></p>"),
        ("<em>one\n\ntwo</em>", "<p><em>one<br><br>two</em></p>"),
        ("<pre>one\n\ntwo</pre>", "<pre>one\n\ntwo</pre>"),
        ("a<em>\nb</em>", "<p>a<em>\nb</em></p>"),
    ],
)
def test_ends_of_lines_stay_in_classic_text(source: str, page: str) -> None:
    assert shown(source) == page


def test_ends_of_lines_mean_nothing_in_the_text_of_a_block() -> None:
    block = "<!-- wp:paragraph -->\n<p>one\ntwo</p>\n<!-- /wp:paragraph -->"
    assert shown(block) == "<p>one\ntwo</p>"


def test_an_end_of_a_paragraph_that_has_no_beginning_still_ends_it() -> None:
    assert shown("one</p>two") == "<p>one</p>\n<p>two</p>"


@pytest.mark.parametrize(
    "tag", ["address", "nav", "main", "header", "form", "fieldset", "dialog", "search", "legend"]
)
def test_words_of_frames_that_pages_do_not_have_stand_by_themselves(tag: str) -> None:
    assert shown(f"one<{tag}>two</{tag}>three") == "<p>one</p>\n<div>two</div>\n<p>three</p>"


def test_what_can_be_opened_can_be_opened_on_the_page() -> None:
    source = (
        '<!-- wp:details -->\n<details class="wp-block-details" open name="a" ontoggle="x()">'
        "<summary>More <em>of it</em></summary><!-- wp:paragraph -->\n<p>Inside</p>\n"
        "<!-- /wp:paragraph --></details>\n<!-- /wp:details -->"
    )
    assert shown(source) == (
        '<details open=""><summary>More <em>of it</em></summary>\n<p>Inside</p>\n</details>'
    )


def test_the_words_of_a_button_stay_and_its_sign_goes() -> None:
    source = (
        '<h3><button type="button" onclick="x()"><span>Question</span>'
        '<span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span>'
        "</button></h3>"
    )
    assert shown(source) == "<h3><span>Question</span></h3>"


def test_a_formula_is_drawn_by_the_browser() -> None:
    source = (
        '<p>So <math display="block" onclick="x()"><semantics><msup><mi>x</mi><mn>2</mn></msup>'
        '<annotation encoding="application/x-tex">x^2</annotation></semantics></math>.</p>'
    )
    drawn = "<semantics><msup><mi>x</mi><mn>2</mn></msup></semantics>"
    assert shown(source) == f'<p>So <math display="block">{drawn}</math>.</p>'


def test_a_reading_stands_above_its_sign() -> None:
    ruby = "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"
    assert shown(f"<p>{ruby}</p>") == f"<p>{ruby}</p>"


@pytest.mark.parametrize(
    ("player", "links"),
    [
        ('<video><source src="https://x.example/a"><source src="https://x.example/b"></video>', 1),
        ('<video src="https://x.example/a"><source src="https://x.example/b"></video>', 1),
        ('<audio controls><source type="x" src="https://x.example/a"/></audio>', 1),
        ('<video><source src="javascript:alert(1)"></video>', 0),
        ('<picture><source src="https://x.example/a"></picture>', 0),
    ],
)
def test_a_player_that_names_its_sources_leaves_a_link_to_the_first(
    player: str, links: int
) -> None:
    link = '<a dir="ltr" href="https://x.example/a" rel="noopener">https://x.example/a</a>'
    assert shown(f"<p>{player}</p><p>x</p>").count(link) == links
    assert "https://x.example/b" not in shown(player)


def test_a_caption_in_the_old_form_is_not_lost() -> None:
    source = f'[caption width="10" caption="A man, 1984"]{IMAGE}[/caption]'
    assert "<figcaption>A man, 1984</figcaption>" in shown(source)
    newer = f'[caption width="10" caption="A man"]{IMAGE}A woman[/caption]'
    assert "<figcaption>A woman</figcaption>" in shown(newer)


def test_attributes_of_a_block_never_show_on_the_page() -> None:
    source = '<!-- wp:acme/box {"a":[1,{"b":"}-->"}]} -->\n<p>In it</p>\n<!-- /wp:acme/box -->'
    assert shown(source) == "<p>In it</p>"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("write [[gallery]] so", "write [gallery] so"),
        ('[[box a="1"]in it[/box]]', '[box a="1"]in it[/box]'),
        ("a [[wiki]] link", "a [[wiki]] link"),
        ("[[gallery] x", "[  x"),
    ],
)
def test_a_shortcode_in_double_brackets_is_told_not_done(source: str, said: str) -> None:
    assert without_shortcodes(source) == said
    assert " ".join(shown(source).split()) == f"<p>{' '.join(said.split())}</p>"


@pytest.mark.parametrize("piece", ["<a b='", '<a b="', "<a ", "<!--", "<div "])
def test_tags_that_do_not_end_are_text_and_read_in_bounded_time(piece: str) -> None:
    before = process_time()
    assert "<a" not in shown(f"<p>x</p>{piece * 20_000}")
    assert process_time() - before < 10


TAGS = "br p /p em /em div /div li /li blockquote /blockquote cite /cite pre /pre math mtext /math"
MORE = "details summary /details table td /td button /button span /span header /header"
PIECES = st.sampled_from(
    ["a", "b ", "\n", "\n\n", IMAGE, *(f"<{tag}>" for tag in f"{TAGS} {MORE}".split())]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_letter_is_lost_or_moved_however_the_text_is_cut(source: str) -> None:
    html = shown(source)
    read_page(f"<!doctype html><html>{html}</html>\n")
    assert re.sub(r"<[^>]*>|\s", "", html) == re.sub(r"<[^>]*>|\s", "", source)
