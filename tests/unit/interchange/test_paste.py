"""Pasted HTML keeps its text and its meaning, and nothing else."""

import re
from html.parser import HTMLParser
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.body import RowKind, parse
from nejat_desktop.domain.body.blocks import Direction
from nejat_desktop.interchange.imported import ImportedPicture
from nejat_desktop.interchange.paste import clean_paste, paste

ALLOWED = {
    "a": {"href"},
    "img": {"src", "alt"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start", "class"},
    "p": {"dir"},
    "span": {"dir", "lang"},
    **{name: {"class"} for name in ("ul", "blockquote", "hr", "pre", "figure", "figcaption")},
    **{f"h{level}": {"class"} for level in range(2, 7)},
    **{name: set() for name in ("strong", "em", "s", "sub", "sup", "code", "br", "li", "cite")},
    **{name: set() for name in ("table", "thead", "tbody", "tr", "mark", "kbd", "q", "bdi", "bdo")},
}
DIRECTED = "strong em s sub sup code a cite q mark kbd bdi bdo span br li"
WITH_DIRECTION = set(DIRECTED.split())
OURS = re.compile(r"(wp-block-[a-z]+|wp-element-caption|has-alpha-channel-opacity)( |$)")


class Strict(HTMLParser):
    """Fails at everything that our blocks do not hold."""

    def handle_starttag(self, tag, attrs):
        assert tag in ALLOWED, tag
        allowed = ALLOWED[tag] | ({"dir", "lang"} if tag in WITH_DIRECTION else set())
        for name, value in attrs:
            assert name in allowed, (tag, name)
            if name == "class":
                assert not OURS.sub("", value), value
            if name == "href":
                assert re.match(r"(https?:|mailto:|tel:|[^:]*($|[/?#]))", value), value
            if name == "src":
                assert re.match(r"https?://|nejat:import/\d+$", value), value

    def handle_comment(self, data):
        assert re.fullmatch(r' /?wp:[a-z-]+( \{[a-zA-Z0-9":,]*\})? ', data), data

    def handle_decl(self, decl):
        raise AssertionError(decl)

    def handle_pi(self, data):
        raise AssertionError(data)


def checked(html):
    """What was pasted, after looking that it is harmless and that the body takes it whole."""
    made = clean_paste(html)
    reader = Strict(convert_charrefs=True)
    reader.feed(made)
    reader.close()
    assert parse(made).source == made
    return made


def inner(html):
    """The inner markup of each text row."""
    return [row.inner for row in parse(checked(html)).rows if not row.is_card]


HOSTILE = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://x.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    '<img src="https://x.example/a.png" onload="alert(1)">',
    "<img/src=https://x.example/a.png/onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><img src onerror=alert(1)>",
    "<math><maction actiontype='statusline' xlink:href='javascript:alert(1)'>x</maction></math>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<table><td background='javascript:alert(1)'>x</td></table>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href=' \tjava\nscript:alert(1)'>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href='&#106;avascript&colon;alert(1)'>x</a>",
    "<a href='java&Tab;script:alert(1)'>x</a>",
    "<a href='\x01javascript:alert(1)'>x</a>",
    "<a href='vbscript:msgbox(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='file:///etc/passwd'>x</a>",
    "<a href='nejat:story/0123456789abcdef0123456789abcdef'>x</a>",
    "<a href='https://x.example' onclick='alert(1)' style='color:red' target=_blank>x</a>",
    "<p style='background:url(javascript:alert(1))'>x</p>",
    "<p style='width:expression(alert(1))'>x</p>",
    "<p style='behavior:url(x.htc);-moz-binding:url(x.xml#x)'>x</p>",
    "<style>@import 'https://x.example/x.css';</style>x",
    "<link rel=stylesheet href=https://x.example/x.css>x",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>x",
    "<base href='https://x.example/'><a href='a'>x</a>",
    "<iframe src='https://x.example'></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data='x.swf'><embed src='x.swf'></object>",
    "<video src=x onerror=alert(1)><source onerror=alert(1)></video>",
    "<audio src onloadstart=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<body onload=alert(1)>x",
    "<input autofocus onfocus=alert(1)><textarea>x</textarea><select><option>x</select>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<template><script>alert(1)</script></template>",
    "<xmp><img src=x onerror=alert(1)></xmp>",
    "<plaintext><script>alert(1)</script>",
    "<!--><script>alert(1)</script>-->",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><p>&y;</p>",
    "<!-- wp:html --><script>alert(1)</script><!-- /wp:html -->",
    "<p>a</p><!-- wp:shortcode -->[x]<!-- /wp:shortcode -->",
    "<p>&lt;!-- wp:html --&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    "<p>--&gt;&lt;!-- /wp:paragraph --&gt;</p>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
    "<img src='nejat:photo/0123456789abcdef0123456789abcdef'>",
    "<img src='https://x.example/\"onerror=alert(1) x=\"'>",
    "<img src='https://x.example/a.png' alt='\"><script>alert(1)</script>'>",
    "<td colspan='1\"onclick=alert(1)'>x",
    "<ol start='2\"><script>'><li>x</ol>",
    "<p dir='\"><script>' lang='\"><script>alert(1)</script>'>x</p>",
    "<a href='https://x.example/?a=1&quot;><script>alert(1)</script>'>x</a>",
    "<p>\0<scr\0ipt>alert(1)</scr\0ipt>",
    "<p>\ud800</p>",
]


@pytest.mark.parametrize("html", HOSTILE)
def test_hostile_html_comes_out_harmless(html):
    for wrapped in (html, f"<p>before</p>{html}<p>after</p>", f"<ul><li>{html}</ul>"):
        assert not re.search(r"<script|javascript:|\son[a-z]+\s*=\s*alert", _tags(checked(wrapped)))


def _tags(html):
    return "".join(re.findall(r"<[^>]*>", html))


def test_marks_that_only_css_says_become_tags():
    html = (
        "<p><span style='font-weight:700'>b</span> <span style='font-style:italic'>i</span> "
        "<span style='text-decoration:line-through'>s</span> "
        "<span style='vertical-align:super;font-size:1px'>up</span> "
        "<span style='mso-bidi-font-weight:bold;FONT-WEIGHT:400'>plain</span></p>"
    )
    assert inner(html) == [
        "<strong>b</strong> <em>i</em> <s>s</s> <sup>up</sup> plain",
    ]


def test_the_bold_wrapper_of_google_docs_is_no_bold():
    html = "<b style='font-weight:normal;' id='docs-internal-guid-1'><p>a</p><p><b>b</b></p></b>"
    assert inner(html) == ["a", "<strong>b</strong>"]


def test_bold_around_paragraphs_is_bold_in_each():
    assert inner("<b>a<p>b</p>c</b>") == [f"<strong>{text}</strong>" for text in "abc"]


def test_neighbouring_marks_become_one_and_empty_ones_go():
    assert inner("<p><b>a</b><b> b</b><i></i><u>c</u><i> </i></p>") == ["<strong>a b</strong>c"]


def test_loose_text_becomes_paragraphs_and_empty_ones_go():
    html = (
        "a<br>b<br><br>c<div>d<div>e</div></div><p>&nbsp;</p><p><br></p><div><span> </span></div>f"
    )
    assert inner(html) == ["a<br>b", "c", "d", "e", "f"]


def test_headings_leave_the_first_level_to_the_headline():
    rows = parse(checked("<h1><b>a</b></h1><h3>b</h3><h6>c <i>d</i></h6>")).rows
    assert [(row.level, row.inner) for row in rows] == [(2, "a"), (3, "b"), (6, "c <em>d</em>")]


def test_lists_nest_however_they_were_written():
    proper = "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"
    direct = "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>"
    alone = "<ul><li>a</li><li style='list-style:none'><ul><li>b</li></ul></li><li>c</li></ul>"
    assert checked(proper) == checked(direct) == checked(alone)
    rows = parse(checked(proper)).rows
    assert [(row.kind, row.inner) for row in rows] == [(RowKind.LIST_ITEM, t) for t in "abc"]
    assert len(rows[1].path) > len(rows[0].path) == len(rows[2].path)


def test_a_numbered_list_keeps_its_first_number():
    assert '<ol start="4" class="wp-block-list">' in checked("<ol start=4><li>a</li></ol>")
    assert "start" not in checked("<ol start=1><li>a</li></ol>")


def test_a_quotation_keeps_paragraphs_and_source():
    html = "<blockquote>a<p>b</p><footer><cite>c</cite></footer></blockquote>"
    rows = parse(checked(html)).rows
    assert [(row.kind, row.inner) for row in rows] == [
        (RowKind.QUOTE, "a"),
        (RowKind.QUOTE, "b"),
        (RowKind.CITE, "c"),
    ]


def test_preformatted_text_keeps_its_white_space():
    assert inner("<pre>a\n  b &lt; <b>c</b>\n</pre>") == ["a\n  b &lt; c"]


def test_a_table_keeps_cells_spans_and_heading_rows():
    html = (
        "<table width=3><caption>t</caption><tr><th>a<th>b</tr>"
        "<tr><td colspan=2 style='x'><p>c</p><p>d</p></table>"
    )
    made = checked(html)
    assert "<thead><tr><th>a</th><th>b</th></tr></thead>" in made
    assert '<td colspan="2">c<br>d</td>' in made
    assert "t</figcaption>" in made


def test_blocks_within_items_and_cells_become_lines():
    html = "<ul><li>a<b><p>b</p>c</b><p>d</p><i><p></p></i></li></ul>"
    assert inner(html) == ["a<br><strong>b</strong><br><strong>c</strong><br>d"]


def test_a_table_that_only_places_things_is_taken_apart():
    assert inner("<table><tr><td><p>a</p><p>b</p></td></tr></table>") == ["a", "b"]


def test_a_picture_of_the_web_becomes_a_block_with_caption_and_link():
    html = (
        "<p>a<a href='https://x.example/'><img src='//x.example/a.png' alt='&quot;'></a>b</p>"
        "<figure><img src='https://x.example/b.png'><figcaption>c <b>d</b></figcaption></figure>"
    )
    made = checked(html)
    assert '<a href="https://x.example/"><img src="https://x.example/a.png"' in made
    assert "c <strong>d</strong></figcaption>" in made
    kinds = [row.kind for row in parse(made).rows]
    assert kinds == [
        RowKind.PARAGRAPH,
        RowKind.PICTURE,
        RowKind.PARAGRAPH,
        RowKind.PICTURE,
        RowKind.CAPTION,
    ]


def test_pictures_of_the_other_program_are_named_so_that_they_can_be_added():
    html = "<p>a<img src='file:///C:/x.png' alt='k'>b<img src='data:image/png;base64,AA'></p>"
    found = paste(html)
    assert found.pictures == (
        ImportedPicture("file:///C:/x.png", "k", ""),
        ImportedPicture("data:image/png;base64,AA", "", ""),
    )
    assert [f"nejat:import/{n}" in found.body for n in (1, 2, 3)] == [True, True, False]
    assert inner(html) == ["ab"]


def test_direction_and_language_stay():
    made = checked('<div dir=RTL><p>سلام</p></div><p>a <span lang="fa" dir="rtl">سلام</span></p>')
    assert '<p dir="rtl">سلام</p>' in made
    assert '<span lang="fa" dir="rtl">' in made
    assert '{"direction":"rtl"}' in made


def test_the_direction_of_the_edition_is_not_said():
    assert "dir" not in clean_paste("<p dir=rtl>سلام</p>", Direction.RTL)
    assert 'dir="ltr"' in clean_paste("<p dir=ltr>a</p>", Direction.RTL)


def test_joiners_and_direction_marks_stay():
    text = "می\u200cخواهم\u200d \u200ea\u200f \u2067x\u2069 a\u00a0b"
    assert inner(f"<p>{text}</p>") == [text.replace("\u00a0", "&nbsp;")]


def test_white_space_of_the_source_is_as_it_shows():
    assert inner("<p> a\n  b <b> c</b> &nbsp; d<br> e </p>") == ["a b <strong>c</strong> d<br>e"]


def test_links_within_the_other_page_lose_their_tag_only():
    assert inner(
        "<p><a href='#x'>a</a> <a name=y>b</a> <a href='mailto:a@b.example'>c</a></p>"
    ) == ['a b <a href="mailto:a@b.example">c</a>']


def test_only_what_was_selected_is_pasted():
    html = "<html><body>no<!--StartFragment--><p>yes</p><!--EndFragment-->no</body></html>"
    assert inner(html) == ["yes"]
    assert inner("Version:0.9\r\nStartHTML:00000097\r\n<p>yes</p>") == ["yes"]


def test_lists_of_word_become_lists():
    def line(level, marker, text):
        return (
            f"<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'>"
            f"<![if !supportLists]><span style='mso-list:Ignore'>{marker}<i>&nbsp; </i></span>"
            f"<![endif]>{text}<o:p></o:p></p>\n"
        )

    html = line(1, "·", "a") + line(2, "۲.", "b") + line(2, "۳.", "c") + line(1, "o", "d")
    rows = parse(checked(html)).rows
    assert [row.inner for row in rows] == ["a", "b", "c", "d"]
    assert '<ol start="2"' in checked(html)
    assert len(rows[2].path) == len(rows[1].path) > len(rows[0].path) == len(rows[3].path)


@pytest.mark.parametrize(
    "piece", ["<div>", "<ul><li>", "<b>", "<table><tr><td>", "<div><b id=%d></div>x", "<a href=%d>"]
)
def test_html_that_nests_without_end_is_read_in_bounded_time(piece):
    html = "".join(piece.replace("%d", str(number)) for number in range(2000))
    before = process_time()
    checked(html + "end")
    assert process_time() - before < 10


TAG_NAMES = (
    "p div b i span ul ol li table tr td h1 h3 blockquote cite pre hr br img a figure "
    "figcaption section o:p font u svg style script math template !--x--"
)
TAGS = st.sampled_from(TAG_NAMES.split())
ATTRS = st.sampled_from(
    [
        "",
        " dir=rtl",
        " lang=fa",
        " style='font-weight:bold'",
        " href=https://x.example",
        " src=https://x.example/a.png",
        " style='mso-list:l0 level2 lfo1'",
        " start=3",
        " data-aria-level=2",
    ]
)
PIECES = st.one_of(
    st.text(max_size=6),
    st.builds(lambda tag, attr: f"<{tag}{attr}>", TAGS, ATTRS),
    st.builds(lambda tag: f"</{tag}>", TAGS),
)


@settings(deadline=None, max_examples=250, database=None)
@given(st.lists(PIECES, max_size=25).map("".join))
@example("<!--StartFragment")
@example("<ul><b><p>")
def test_whatever_is_pasted_comes_out_whole_and_harmless(html):
    checked(html)


@settings(deadline=None, max_examples=100, database=None)
@given(st.lists(st.text("abcسلام\u200c", min_size=1, max_size=8), min_size=1, max_size=6))
def test_no_word_is_lost_or_doubled(words):
    html = "".join(
        f"<{tag}>{word}</{tag}>"
        for tag, word in zip(["p", "h2", "li", "div", "blockquote", "td"], words, strict=False)
    )
    shown = re.sub(r"<[^>]*>", "", checked(html))
    assert "".join(shown.split()) == "".join(words)
