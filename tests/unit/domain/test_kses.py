"""What a site takes out of a filtered text is named before it is sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nejat_desktop.domain.kses import taken_out
from tests.simulated.kses import filtered

POSITION_AND_DISPLAY = ("style: position", "style: display")


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<p dir='rtl' lang=fa>سلام <bdo dir=ltr>x</bdo></p>", ()),
        ("<p>A <bdi>name</bdi> and <BDI>another</BDI></p>", ("bdi",)),
        ('<iframe src="https://example.org"></iframe>', ("iframe",)),
        ("<form><input name=x></form>", ("form", "input")),
        ("<script>alert(1)</script><style>p{}</style>", ("script", "style")),
        ("<picture><source src=a><img src='https://e.org/a.png'></picture>", ("picture", "source")),
        ('<img src="/a.png" srcset="b 2x" sizes="1px" loading="lazy">', ("srcset", "sizes")),
        ('<p style="text-align:center; direction: rtl;--x:1">x</p>', ()),
        ('<p style="position:absolute;color:red; display : grid">x</p>', POSITION_AND_DISPLAY),
        ('<a onclick="x()" href="javascript:x()">x</a>', ("onclick", "javascript:")),
        ('<a href="WhatsApp://send?text=x">x</a>', ("whatsapp:",)),
        ('<a href="mailto:a@b.c">x</a> <a href="tel:1">y</a> <a href="/a:b">z</a>', ()),
        ('<img src="nejat:photo/0190">', ()),
        ('<object data="https://e.org/x.swf" type="x"></object>', ("data", "type")),
        ('<input type="text" data-x="1">', ("input",)),
        ("<font color=red>a</font><center>b</center>", ("center",)),
        ('<p itemprop="name" property="x">a</p>', ("itemprop", "property")),
        ('<!-- wp:html {"a":"<iframe>"} --><p>a &lt;iframe&gt; < b</p><!-- /wp:html -->', ()),
        ("<!-- never closed <iframe>", ()),
        ('<p title="a > <iframe>">x</p>', ()),
        ("a < b, <p", ()),
    ],
)  # fmt: skip
def test_what_goes_is_named_and_what_stays_is_not(html: str, names: tuple[str, ...]) -> None:
    assert taken_out(html) == names


_NAMES = "p span bdi bdo iframe time math dialog a table td details svg form b strong"
_TAGS = st.sampled_from(_NAMES.split())
_ATTRIBUTES = st.sampled_from(
    (
        *("", ' dir="rtl"', ' class="a"', ' data-a="1"', ' href="https://e.org/"'),
        *(' style="position:fixed"', ' style="color:red"', ' href="javascript:x"'),
        *(' onclick="x"', " hidden", ' srcset="x"'),
    )
)


@st.composite
def _element(draw: st.DrawFn) -> str:
    tag, inside = draw(_TAGS), draw(st.sampled_from(["words", "<b>words</b>", "<bdi>words</bdi>"]))
    return f"<{tag}{draw(_ATTRIBUTES)}>{inside}</{tag}>"


_HTML = st.lists(_element(), max_size=6).map("".join)


@given(_HTML)
def test_a_text_is_named_exactly_when_a_filtering_site_changes_it(html: str) -> None:
    assert bool(taken_out(html)) == (filtered(html) != html)


@given(_HTML)
def test_of_what_a_site_gives_back_nothing_more_goes(html: str) -> None:
    assert taken_out(filtered(html)) == ()


@given(st.text(alphabet="<>/!-= \"'abpiframestyle:;&\n"))
def test_any_text_at_all_is_looked_through(html: str) -> None:
    assert len(set(taken_out(html))) == len(taken_out(html))
