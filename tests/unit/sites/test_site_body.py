"""The text of an article as the page shows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_reading import read_page
from site_samples import picture, uid

from nejat_desktop.domain.media_file import FileType
from nejat_desktop.sites.folder.body import Surroundings, body_text
from nejat_desktop.sites.folder.body_files import BodyFile

MASON = picture("mason")
FILES = {
    uid("letter"): BodyFile("../letter.pdf", FileType.PDF, '<bdi dir="ltr">PDF</bdi>, 2.4 MB'),
    uid("bell"): BodyFile("../bell.mp3", FileType.MP3, "MP3, 3.1 MB"),
    uid("film"): BodyFile("../film.mp4", FileType.MP4, "MP4, 9 MB", 640, 360),
}
AROUND = Surroundings(
    picture=lambda photo: MASON if photo == MASON.photo else None,
    attributes=lambda found: {"src": "../mason.jpg", "width": "3", "height": "2"},
    story=lambda story: "../library/" if story == uid("library") else None,
    file=FILES.get,
    by=lambda name: f"Photo: {name}",
)


def shown(source: str) -> str:
    """The body of the page."""
    return str(body_text(source, AROUND).html)


def test_block_comments_are_dropped_and_the_text_stays() -> None:
    source = (
        '<!-- wp:paragraph {"align":"wide"} -->\n<p>One <em>two</em>.</p>\n<!-- /wp:paragraph -->'
    )
    assert shown(source) == "<p>One <em>two</em>.</p>"


@pytest.mark.parametrize("dash", ["-", "–", "—", "―"])
def test_dialogue_opened_with_a_dash_is_marked(dash: str) -> None:
    assert shown(f"<p>{dash} It holds.</p>") == f'<p class="say">{dash} It holds.</p>'


@pytest.mark.parametrize("text", ["-5 degrees", "–5 degrees", "well-known", "a – b"])
def test_other_dashes_are_no_dialogue(text: str) -> None:
    assert shown(f"<p>{text}</p>") == f"<p>{text}</p>"


def test_our_stories_become_links_and_those_not_live_text() -> None:
    live = f'<p>See <a href="nejat:story/{uid("library")}">this</a>.</p>'
    lost = f'<p>See <a href="nejat:story/{uid("draft")}">that</a>.</p>'
    assert shown(live) == '<p>See <a href="../library/">this</a>.</p>'
    assert shown(lost) == "<p>See that.</p>"


def test_a_picture_of_ours_gets_its_files_its_words_and_its_credit() -> None:
    source = (
        f'<figure class="wp-block-image size-large"><img src="nejat:photo/{MASON.photo}" alt=""/>'
        "<figcaption></figcaption></figure>"
    )
    assert shown(source) == (
        '<figure><img src="../mason.jpg" width="3" height="2" alt="What mason shows" '
        'loading="lazy"><figcaption>Caption of mason <span class="by">Photo: Tomas Weil</span>'
        "</figcaption></figure>"
    )


def test_the_captions_own_words_come_before_those_of_the_picture() -> None:
    source = (
        f'<figure><img src="nejat:photo/{MASON.photo}" alt="Two men"/>'
        "<figcaption>On the <b>scaffold</b></figcaption></figure>"
    )
    html = shown(source)
    assert 'alt="Two men"' in html
    assert "On the <b>scaffold</b> <span" in html
    assert "Caption of mason" not in html


def test_a_picture_that_was_not_approved_leaves_nothing_behind() -> None:
    source = f'<p>a</p><figure><img src="nejat:photo/{uid("x")}" alt=""/></figure><p>b</p>'
    assert shown(source) == "<p>a</p>\n<p>b</p>"


def test_the_name_under_a_quotation_stands_in_its_footer() -> None:
    source = "<blockquote><p>Two crews.</p><cite>Ilir Hoxha</cite></blockquote>"
    assert shown(source) == "<blockquote><p>Two crews.</p><footer>Ilir Hoxha</footer></blockquote>"


def test_classic_text_gets_its_paragraphs() -> None:
    source = "One\nline &amp; more\n\n<h3>Head</h3>\nTwo <b>bold</b>\n\n– three"
    assert shown(source) == (
        "<p>One<br>line &amp; more</p>\n<h3>Head</h3>\n<p>Two <b>bold</b></p>\n"
        '<p class="say">– three</p>'
    )


def test_a_classic_caption_becomes_a_figure() -> None:
    source = (
        f'[caption id="a" width="3"]<img src="nejat:photo/{MASON.photo}" alt="Men" /> At work'
        "[/caption]\n\nText"
    )
    assert shown(source).startswith("<figure><img")
    assert "<figcaption> At work <span" in shown(source)
    assert "caption id" not in shown(source)


@pytest.mark.parametrize(
    ("source", "page"),
    [
        ('One\n\n[gallery ids="1,2"]\n\ntwo', "<p>One</p>\n<p>two</p>"),
        ('<p>[su_box-2 title="x"]in it[/su_box-2] and [sic]</p>', "<p>in it and [sic]</p>"),
        ('<p>a [contact-form-7 id="3"]</p><p>[gallery]</p>', "<p>a </p>"),
        ('<pre>[code="1"]</pre>', '<pre>[code="1"]</pre>'),
        ("<p>asked [n = 300] and [where n = 3]</p>", "<p>asked [n = 300] and [where n = 3]</p>"),
        ("<p>a [box id=1 on] [box id = '1'] b</p>", "<p>a   b</p>"),
    ],
)
def test_shortcodes_are_not_shown_to_readers(source: str, page: str) -> None:
    assert shown(source) == page


@pytest.mark.parametrize(
    "begun",
    ["[caption]<img>", "[wp_caption]<img>[/caption]", "[caption ", "[caption]<img><b>", "[embed "],
)
def test_shortcodes_that_never_end_are_passed_at_once(begun: str) -> None:
    """A reader that looks for each end through all the rest would not come to the last word."""
    assert "last" in shown(f"{begun * 60_000}<p>last</p>")


def test_a_caption_that_never_ends_leaves_the_next_one_whole() -> None:
    picture = f'<img src="nejat:photo/{MASON.photo}" alt="Men" />'
    html = shown(f"[caption]{picture} one\n\n[caption]{picture} two[/caption]")
    assert "<figcaption> two <span" in html
    assert "<figcaption> one" not in html


@pytest.mark.parametrize(
    "source",
    [
        "[embed width=3]https://video.example/7[/embed]",
        '[video width="3" mp4="https://video.example/7"][/video]',
        '[audio src="https://video.example/7"]',
        "https://video.example/7",
    ],
)
def test_a_film_of_an_archive_leaves_a_link_to_it(source: str) -> None:
    link = '<a href="https://video.example/7" rel="noopener" dir="ltr">https://video.example/7</a>'
    assert shown(f"One\n\n{source}\n\ntwo") == f"<p>One</p>\n<p>{link}</p>\n<p>two</p>"


def test_the_shortcode_of_a_script_leads_nowhere() -> None:
    assert "href" not in shown("[embed]javascript:alert(1)[/embed] [video src='data:x']")


def test_an_embedded_address_becomes_a_link_and_loads_nothing() -> None:
    source = (
        '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n'
        "https://video.example/watch?v=1&t=2\n</div></figure>"
    )
    assert 'href="https://video.example/watch?v=1&amp;t=2"' in shown(source)
    assert "iframe" not in shown(source)


@pytest.mark.parametrize("tag", ["iframe", "video", "audio"])
def test_an_embedded_film_leaves_a_link_to_it(tag: str) -> None:
    source = f'<figure><{tag} src="https://video.example/7" controls></{tag}></figure>'
    link = '<a dir="ltr" href="https://video.example/7" rel="noopener">https://video.example/7</a>'
    assert shown(source) == f"<figure>{link}</figure>"


def test_directions_and_languages_of_paragraphs_stay() -> None:
    source = '<p dir="ltr" lang="sv">Min hand i din <bdi lang="fa">کتاب</bdi></p>'
    assert shown(source) == source


@pytest.mark.parametrize(
    "payload",
    [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x.example></SCRIPT>",
        '<p onclick="alert(1)">a</p>',
        '<img src=x onerror="alert(1)">',
        '<img src="javascript:alert(1)">',
        '<a href="javascript:alert(1)">a</a>',
        '<a href=" jaVaScript:alert(1)">a</a>',
        '<a href="java\tscript:alert(1)">a</a>',
        '<a href="data:text/html,<script>alert(1)</script>">a</a>',
        '<iframe src="https://x.example"></iframe>',
        '<iframe srcdoc="<script>alert(1)</script>">',
        "<svg><script>alert(1)</script></svg>",
        "<svg onload=alert(1)>",
        '<object data="x"></object><embed src="x">',
        "<style>p{background:url(//x.example)}</style>",
        '<p style="background:url(//x.example)">a</p>',
        '<base href="//x.example/"><meta http-equiv="refresh" content="0;url=//x.example">',
        '<form action="//x.example"><button>a</button></form>',
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<textarea><img title='</textarea><img src=x onerror=alert(1)>'>",
        "<p title='\"><script>alert(1)</script>'>a</p>",
        '<video src="//x.example" onplay="alert(1)"></video>',
        '<link rel="stylesheet" href="//x.example">',
    ],
)
def test_nothing_that_runs_or_loads_reaches_the_page(payload: str) -> None:
    html = shown(f"<p>before</p>{payload}<p>after</p>")
    page = read_page(f"<!doctype html><html>{html}</html>\n")
    assert "before" in page.text
    bare = html.replace(page.text, "")
    for word in ("<script", " on", "<iframe", "<svg", "<style", " style=", "<object", "<form"):
        assert word not in bare.lower().replace(" one", "")
    assert not any("script:" in link or link.startswith(("data:", "//")) for link in page.links)


@pytest.mark.parametrize("odd", ["<![ 1 ]>", "<![*]>", "<![]>", "<![note[ x ]]>", "<![if !x]>"])
def test_a_marked_section_that_is_none_is_left_out(odd: str) -> None:
    assert shown(f"<p>seen {odd}all the same</p>") == "<p>seen all the same</p>"


@given(
    st.text(alphabet=st.sampled_from(list("<>/\"'= &;!-[]apbimgscriptonfigureli\n")), max_size=80)
)
def test_whatever_the_source_the_page_is_well_formed(source: str) -> None:
    read_page(f"<!doctype html><html>{shown(source)}</html>\n")


def test_words_are_counted_without_markup() -> None:
    assert body_text("<!-- wp:paragraph --><p>One <b>two</b> three</p>", AROUND).words == 3


def test_the_block_of_a_file_is_one_line_with_its_size() -> None:
    source = (
        f'<!-- wp:file {{"href":"nejat:file/{uid("letter")}"}} -->\n'
        f'<div class="wp-block-file"><a href="nejat:file/{uid("letter")}">The letter</a>'
        f'<a href="nejat:file/{uid("letter")}" class="wp-block-file__button" download>Download</a>'
        "</div>\n<!-- /wp:file -->"
    )
    assert shown(source) == (
        '<p class="file"><a href="../letter.pdf">The letter</a> '
        '<span class="unit"><bdi dir="ltr">PDF</bdi>, 2.4 MB</span></p>'
    )


def test_a_link_to_a_file_tells_its_size_and_one_to_a_lost_file_is_text() -> None:
    live = f'<p>See <a href="nejat:file/{uid("bell")}">the bell</a>.</p>'
    lost = f'<p>See <a href="nejat:file/{uid("gone")}">the gong</a>.</p>'
    assert shown(live) == (
        '<p>See <a href="../bell.mp3">the bell</a> (<span class="unit">MP3, 3.1 MB</span>).</p>'
    )
    assert shown(lost) == "<p>See the gong.</p>"


def test_a_sound_of_ours_is_played_and_loaded_only_when_asked_for() -> None:
    source = (
        f'<figure class="wp-block-audio"><audio controls src="nejat:file/{uid("bell")}"></audio>'
        "<figcaption>The bell</figcaption></figure>"
    )
    assert shown(source) == (
        '<figure><audio controls="" preload="none" src="../bell.mp3"><a href="../bell.mp3">'
        "MP3, 3.1 MB</a></audio><figcaption>The bell</figcaption></figure>"
    )


def test_a_video_of_ours_is_played_with_its_poster_and_its_sizes() -> None:
    source = (
        f'<figure class="wp-block-video"><video controls autoplay src="nejat:file/{uid("film")}" '
        f'poster="nejat:photo/{MASON.photo}"><track src="https://else.example/x.vtt"></video>'
        "</figure>"
    )
    assert shown(source) == (
        '<figure><video controls="" preload="none" src="../film.mp4" width="640" height="360" '
        'poster="../mason.jpg"><a href="../film.mp4">MP4, 9 MB</a></video></figure>'
    )


@pytest.mark.parametrize("tag", ["audio", "video"])
def test_a_player_without_its_file_is_left_out(tag: str) -> None:
    source = f'<figure><{tag} src="nejat:file/{uid("gone")}"></{tag}></figure><p>After.</p>'
    assert shown(source) == "<p>After.</p>"
